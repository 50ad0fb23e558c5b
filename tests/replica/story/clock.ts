/** Times of the story. Everything is relative to a `now` given at start, so the demo is always fresh. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Start of the UTC day `now` falls in, in milliseconds. */
export function dayStart(now: number): number {
  return Math.floor(now / DAY) * DAY;
}

/**
 * `days` before the day of `now`, at `clock` ("09:40", UTC). Negative days lie ahead.
 * A time of today which has not come yet moves back a whole day, so that mail never comes from
 * the future; calendars that want the future pass `allowFuture`. A clock such as "-1:25" means
 * so long before `now`, whatever `days` says: the newest mail is fresh at any time of day.
 */
export function daysAgo(now: number, days: number, clock: string, allowFuture = false): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  if (clock.startsWith('-')) return now - (Math.abs(hours) * HOUR + minutes * MINUTE);
  const at = dayStart(now) - days * DAY + hours * HOUR + minutes * MINUTE;
  return at >= now && !allowFuture ? at - DAY * Math.ceil((at - now + 1) / DAY) : at;
}
