/** Event ids as the page writes them: unpadded url-safe base64 of "event calendar". */

const SHORT: readonly (readonly [string, string])[] = [
  ['@gmail.com', '@m'],
  ['@group.calendar.google.com', '@g'],
];

/** The calendar's short form inside an id: `x@m`, `…@g`, else the address itself. */
export function shortCalendar(calendarId: string): string {
  for (const [long, short] of SHORT) {
    if (calendarId.endsWith(long)) return calendarId.slice(0, -long.length) + short;
  }
  return calendarId;
}

/** The inverse of `shortCalendar`. */
export function longCalendar(short: string): string {
  for (const [long, suffix] of SHORT) {
    if (short.endsWith(suffix)) return short.slice(0, -suffix.length) + long;
  }
  return short;
}

/** What `data-eventid` and `/r/eventedit/<eid>` hold for an event. Tasks keep their literal id. */
export function encodeEventId(id: string, calendarId: string): string {
  if (id.startsWith('tasks_')) return id;
  const bytes = new TextEncoder().encode(`${id} ${shortCalendar(calendarId)}`);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The event and calendar id in a `data-eventid`, or null when it holds something else. */
export function decodeEventId(value: string): { id: string; calendarId: string } | null {
  if (value.startsWith('tasks_')) return { id: value, calendarId: '' };
  let text: string;
  try {
    const binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, (char) => char.charCodeAt(0)),
    );
  } catch {
    return null;
  }
  const [id, calendar, ...rest] = text.split(' ');
  if (!id || !calendar || rest.length > 0) return null;
  return { id, calendarId: longCalendar(calendar) };
}

/** The suffix of one occurrence: its original start in UTC, to the second. */
export function instanceSuffix(originalStart: number): string {
  return `_${new Date(originalStart).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
