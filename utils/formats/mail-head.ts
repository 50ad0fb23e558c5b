import { LIMITS } from '../limits';
import type { EmailSeen } from '../seen';
import { sha256 } from '../sha256';
import { hexId } from './gmail-labels';
import { type HeaderField, readDate, readMessageId } from './headers';
import { mailFacts } from './mail-facts';

/**
 * One mail as its headers tell. It has the shape and the bounds of `EmailSeen` by construction and
 * is checked once, by the funnel: checking here as well costs a tenth of the whole pass.
 * @param fromLineId the id in the separator of an archive, where there is one
 */
export function emailOf(
  fields: HeaderField[],
  account: string,
  fromLineId: string | null = null,
): EmailSeen {
  const facts = mailFacts(fields);
  const threadId = hexId(fieldValue(fields, 'x-gm-thrid')) ?? undefined;
  const messageId = hexId(fieldValue(fields, 'x-gm-msgid')) ?? fromLineId ?? undefined;
  const own = facts.messageId ?? (messageId ? null : idOfContent(fields));
  return {
    kind: 'email',
    source: 'file',
    account,
    threadId,
    messageId,
    rfc822: own ?? undefined,
    root: threadId ? undefined : rootOf(fields, own),
    subject: facts.subject,
    snippet: '',
    from: facts.from,
    to: facts.to,
    cc: facts.cc,
    others: [],
    replyTo: facts.replyTo ?? undefined,
    at: facts.at ?? undefined,
    timeSource: facts.at === null ? undefined : 'file',
    bulk: facts.bulk ?? undefined,
  };
}

/**
 * What a mail without a Message-ID is known by: who wrote what to whom, and when. No other program
 * knows it by that, but the same file brings the same mail. Null where it says none of that.
 */
function idOfContent(fields: readonly HeaderField[]): string | null {
  const said = ['from', 'to', 'date', 'subject'].map((name) => fieldValue(fields, name));
  if (said[0] === '' || said.slice(1).every((value) => value === '')) return null;
  return `${sha256(JSON.stringify(said)).slice(0, 32)}@no-message-id`;
}

/** What a mail says about its time, where another header than Date tells it. */
export function timed(at: number | null): Pick<EmailSeen, 'at' | 'timeSource'> {
  return at === null ? {} : { at, timeSource: 'file' };
}

/** When a mail arrived, by whoever received it last; null where nobody says so. */
export function arrivalOf(fields: readonly HeaderField[]): number | null {
  for (const { name, value } of fields)
    if (name === 'received' || name === 'x-received' || name === 'delivery-date') {
      const at = readDate(value.slice(value.lastIndexOf(';') + 1));
      if (at !== null) return at;
    }
  return null;
}

/** The first mail of a conversation: References begin with it, In-Reply-To is the mail before. */
function rootOf(fields: readonly HeaderField[], own: string | null): string | undefined {
  const before = fieldValue(fields, 'references').trimStart() || fieldValue(fields, 'in-reply-to');
  return readMessageId(before.slice(0, LIMITS.messageId)) ?? own ?? undefined;
}

/** The value of the first field of this name; empty when there is none. */
export function fieldValue(fields: readonly HeaderField[], name: string): string {
  for (const field of fields) if (field.name === name) return field.value;
  return '';
}

/**
 * Everything before the first empty line, with it. Blank lines before the first header are no end
 * of it in a message, and say that there is no header in a part of one.
 */
export function headOf(bytes: Uint8Array, kind: 'message' | 'part' = 'message'): Uint8Array {
  let line = 0;
  if (kind === 'message') while (bytes[line] === 0x0a || bytes[line] === 0x0d) line += 1;
  while (line < bytes.length) {
    const newline = bytes.indexOf(0x0a, line);
    if (newline < 0) return bytes;
    const length = newline - line;
    line = newline + 1;
    if (length === 0 || (length === 1 && bytes[newline - 1] === 0x0d))
      return bytes.subarray(0, line);
  }
  return bytes;
}

/** The head of a message: how many bytes it takes, and those of it that say something. */
export interface LightHead {
  length: number;
  /** Shares its memory with the next one that is asked for: use it at once. */
  light: Uint8Array;
}

/**
 * The head of a message without the fields that only machines read (Received, DKIM and ARC
 * signatures…), which are most of it in today's mail: what is not decoded costs nothing. One pass,
 * by hand: asking the array for each line end and each part took a fifth of a mailbox's scan.
 */
export function lightHeadOf(bytes: Uint8Array): LightHead {
  if (room.length < bytes.length) room = new Uint8Array(bytes.length);
  const light = room;
  const end = bytes.length;
  let at = 0;
  while (bytes[at] === 0x0a || bytes[at] === 0x0d) at += 1;
  let length = 0;
  let isTrace = false;
  while (at < end) {
    const first = bytes[at];
    if (first === 0x0a) {
      at += 1;
      break;
    }
    if (first === 0x0d && bytes[at + 1] === 0x0a) {
      at += 2;
      break;
    }
    if (first !== 0x20 && first !== 0x09) isTrace = TRACES.has(fourLetters(bytes, at));
    let byte = first ?? 0;
    if (isTrace) while (byte !== 0x0a && ++at < end) byte = bytes[at] ?? 0;
    else {
      light[length++] = byte;
      while (byte !== 0x0a && ++at < end) {
        byte = bytes[at] ?? 0;
        light[length++] = byte;
      }
    }
    at += 1;
  }
  return { length: Math.min(at, end), light: light.subarray(0, length) };
}

/** What the heads of mails are copied into, one after the other. */
let room = new Uint8Array(65_536);

/** The first letters of a line in lower case, as one number. */
function fourLetters(bytes: Uint8Array, at: number): number {
  let letters = 0;
  for (let index = at; index < at + 4; index += 1)
    letters = (letters << 8) | ((bytes[index] ?? 0) | 0x20);
  return letters;
}

/** Received…, X-Received, ARC-…, DKIM-…, Authentication-…, X-MS-…, X-Google-… */
const TRACES = new Set(
  ['rece', 'x-re', 'arc-', 'dkim', 'auth', 'x-ms', 'x-go'].map((name) =>
    fourLetters(new TextEncoder().encode(name), 0),
  ),
);
