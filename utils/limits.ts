/** Longest texts and lists that cross a boundary; adapters cut to these, schemas refuse more. */
export const LIMITS = {
  address: 254,
  name: 200,
  subject: 500,
  snippet: 300,
  place: 300,
  messageId: 500,
  note: 20_000,
  /** Of a mail as it was sent, and of a line of its signature. */
  raw: 24_000,
  line: 200,
  /** Of the text of an open message, which is looked through and not kept. */
  shown: 6000,
  people: 200,
  messages: 500,
  said: 60,
  /** A sentence that promises something, and how many of them are kept of one mail. */
  promise: 400,
  promises: 8,
  /** Reports side by side. */
  dashboard: 20,
} as const;

/**
 * An e-mail address: lower case, exactly one @, no white space or brackets, and an apostrophe only
 * within a name (`o'brien@…`).
 */
export const ADDRESS = /^[^\s@<>"',;]+(?:'+[^\s@<>"',;]+)*@[^\s@<>"',;]+$/;

/**
 * The path of a mailbox that somebody else let me look at, as Gmail writes it today and as it did
 * (2026-11-28).
 */
export const DELEGATED =
  /^\/mail\/(?:u\/\d{1,3}\/d\/[^/?#]{1,200}|b\/[^/?#]{1,200}\/u\/\d{1,3})\/$/;

/** A 64-bit Gmail id in lower-case hex. */
export const HEX_ID = /^[0-9a-f]{6,16}$/;

/** Instants within the years 1971–2199, in milliseconds. */
export const INSTANTS = { from: 31_536_000_000, to: 7_258_118_400_000 } as const;

/** Whether a text is an address as the schemas take it. For page adapters, which carry no zod. */
export function isAddress(text: string): boolean {
  return text.length <= LIMITS.address && ADDRESS.test(text);
}

/** Whether a text is a Gmail id as the schemas take it. */
export function isHexId(text: string): boolean {
  return HEX_ID.test(text);
}

/** Whether a number is an instant as the schemas take it. */
export function isInstant(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    Number.isSafeInteger(value) &&
    value >= INSTANTS.from &&
    value <= INSTANTS.to
  );
}
