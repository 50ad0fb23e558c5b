/** Ids of events as Calendar's page and its data write them. */

export interface EventId {
  /** With the suffix of the occurrence, as the page's data calls it. */
  eventId: string;
  /** An address: long forms only. */
  calendarId: string;
}

/** Endings that the page shortens inside ids (captures of 2026-09). */
const SHORT_ENDINGS = [
  ['@m', '@gmail.com'],
  ['@g', '@group.calendar.google.com'],
] as const;

/** `x@m` → `x@gmail.com`, `…@g` → `…@group.calendar.google.com`; everything else as it is. */
export function longCalendarId(id: string): string {
  for (const [short, long] of SHORT_ENDINGS)
    if (id.endsWith(short)) return id.slice(0, -short.length) + long;
  return id;
}

/** The inverse of `longCalendarId`. */
export function shortCalendarId(id: string): string {
  for (const [short, long] of SHORT_ENDINGS)
    if (id.endsWith(long)) return id.slice(0, -long.length) + short;
  return id;
}

/** Tasks stand in the grid as well, under a literal id that decodes to nothing. */
export function isTaskId(value: string): boolean {
  return value.startsWith('tasks_');
}

/**
 * Event and calendar of a `data-eventid`: unpadded, url-safe base64 of `<event> <calendar>`.
 * Null for tasks and for everything that is not exactly that.
 */
export function decodeEventId(value: string): EventId | null {
  if (value.length > 2000 || isTaskId(value) || !/^[\w-]+$/.test(value)) return null;
  let text: string;
  try {
    const bytes = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return null;
  }
  const match = /^(\S+) (\S+)$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return { eventId: match[1], calendarId: longCalendarId(match[2]) };
}

/** What `data-eventid` and the address `/r/eventedit/…` hold for an event. */
export function encodeEventId({ eventId, calendarId }: EventId): string {
  const bytes = new TextEncoder().encode(`${eventId} ${shortCalendarId(calendarId)}`);
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The id of the series and the original slot of the occurrence (empty for a single event). */
export function splitOccurrence(eventId: string): { base: string; occurrence: string } {
  const match = /^(.+)_(\d{8}(?:T\d{6}Z)?)$/.exec(eventId);
  return { base: match?.[1] ?? eventId, occurrence: match?.[2] ?? '' };
}

/**
 * The iCalendar UID of an event. Events made in Calendar are `<id>@google.com`; those invited from
 * other programs have an underscore and the foreign UID in base32hex for an id, so that their UID
 * joins the page with the invitation mail and with .ics files.
 */
export function uidOf(eventId: string): string {
  const { base } = splitOccurrence(eventId);
  return foreignUid(base) ?? `${base}@google.com`;
}

const BASE32HEX = '0123456789abcdefghijklmnopqrstuv';

function foreignUid(id: string): string | null {
  if (!/^_[0-9a-v]{8,}$/.test(id)) return null;
  let bits = 0;
  let held = 0;
  let uid = '';
  for (const letter of id.slice(1)) {
    bits = ((bits << 5) | BASE32HEX.indexOf(letter)) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    uid += String.fromCharCode((bits >> held) & 0xff);
  }
  // What is left over must be padding, and a UID is printable: else it was some other id.
  const isPadding = held < 5 && (bits & ((1 << held) - 1)) === 0;
  return isPadding && /^[\x21-\x7e]+$/.test(uid) ? uid : null;
}
