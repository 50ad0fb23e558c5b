/**
 * Wall times, zones and business days on `Intl` alone: `Temporal` is not in every browser the
 * product runs in (absent from Node 20; 2026-11-22), and the content script has no room for a
 * library. Instants are milliseconds since 1970.
 */

/** A wall time in a zone: what the person meant, whatever the clocks do in between. */
export interface WallTime {
  /** `YYYY-MM-DDTHH:MM` */
  local: string;
  /** IANA name, e.g. `Europe/Berlin`. */
  zone: string;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** When a task "tomorrow" or "next week" comes up. */
const MORNING = '09:00';

/**
 * So long what the browser says of its zone holds (ms): asking it takes 0.7 ms, and each row of a list
 * asks (Chromium 156, 2026-11-30).
 */
const ZONE_MS = 1000;
let known: { zone: string; until: number } | undefined;

/** The zone this browser is in; UTC where it does not tell. */
export function userZone(): string {
  const now = performance.now();
  if (!known || now >= known.until)
    known = {
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
      until: now + ZONE_MS,
    };
  return known.zone;
}

/** True for a wall time that exists on the calendar, in a zone this browser knows. */
export function isWallTime(wall: WallTime): boolean {
  try {
    return Number.isFinite(wallTimeToInstant(wall));
  } catch {
    return false;
  }
}

/**
 * The instant of a wall time. A time that a change of clocks skips moves forward by what was
 * skipped; of a time that comes twice, the first counts (RFC 5545, 3.3.5). Throws RangeError when
 * the date is not on the calendar or the zone is unknown.
 */
export function wallTimeToInstant({ local, zone }: WallTime): number {
  const asUtc = utcOf(local);
  // Offsets lie within ±14 hours, so a day on either side shows the one before and the one after.
  const before = offsetAt(asUtc - DAY, zone);
  const after = offsetAt(asUtc + DAY, zone);
  const fitting = [asUtc - before, asUtc - after].filter((at) => at + offsetAt(at, zone) === asUtc);
  return fitting.length > 0 ? Math.min(...fitting) : asUtc - before;
}

/** What the clocks in `zone` show at an instant, to the minute. Throws RangeError as above. */
export function instantToWallTime(at: number, zone: string): WallTime {
  return { local: localOf(at + offsetAt(at, zone)), zone };
}

/**
 * The times offered for tasks and snoozes: an hour from now, and 09:00 tomorrow, in three days
 * and on the coming Monday.
 */
export function presets(
  now: number,
  zone: string,
): { inOneHour: WallTime; tomorrow: WallTime; inThreeDays: WallTime; nextWeek: WallTime } {
  const today = dateOf(now, zone);
  const morning = (days: number) => ({ local: `${addDays(today, days)}T${MORNING}`, zone });
  return {
    inOneHour: notBefore(now + HOUR, zone),
    tomorrow: morning(1),
    inThreeDays: morning(3),
    nextWeek: morning((8 - weekday(today)) % 7 || 7),
  };
}

/** The first wall time that is not before `at`; in a repeated hour that is the one after it. */
function notBefore(at: number, zone: string): WallTime {
  const wall = instantToWallTime(Math.ceil(at / MINUTE) * MINUTE, zone);
  const short = at - wallTimeToInstant(wall);
  return short > 0 ? instantToWallTime(at + short, zone) : wall;
}

/** The date in `zone` at an instant, `YYYY-MM-DD`. */
export function dateOf(at: number, zone: string): string {
  return instantToWallTime(at, zone).local.slice(0, 10);
}

/** A date moved by whole days. */
export function addDays(date: string, days: number): string {
  return localOf(utcOf(`${date}T00:00`) + days * DAY).slice(0, 10);
}

/** Day of the week of a date: 0 for Sunday … 6 for Saturday. */
export function weekday(date: string): number {
  return new Date(utcOf(`${date}T00:00`)).getUTCDay();
}

/** The first instant of the day around `at` in `zone`. */
export function startOfDay(at: number, zone: string): number {
  return wallTimeToInstant({ local: `${dateOf(at, zone)}T00:00`, zone });
}

/** The first instant of the day after the one around `at` in `zone`. */
export function endOfDay(at: number, zone: string): number {
  return wallTimeToInstant({ local: `${addDays(dateOf(at, zone), 1)}T00:00`, zone });
}

/** The same time of day `days` (0 or more) business days, Monday to Friday, later. */
export function addBusinessDays(at: number, days: number, zone: string): number {
  const { local } = instantToWallTime(at, zone);
  let date = local.slice(0, 10);
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isBusinessDay(date)) left -= 1;
  }
  return wallTimeToInstant({ local: `${date}${local.slice(10)}`, zone });
}

/**
 * Days of the calendar from one instant to another where this browser is, as people count them: last
 * night was yesterday. 0 within a day, negative when `to` is earlier. Tables ask it for every row.
 */
export function daysBetween(from: number, to: number): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / DAY);
}

function utcMidnight(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
}

/** The same in `zone`. */
export function daysBetweenIn(zone: string, from: number, to: number): number {
  return Math.round(
    (utcOf(`${dateOf(to, zone)}T00:00`) - utcOf(`${dateOf(from, zone)}T00:00`)) / DAY,
  );
}

/**
 * Business days from the date of `from` to the date of `to` in `zone`, as people count them:
 * Thursday evening to Monday morning is two. 0 when `to` is not later.
 */
export function businessDaysBetween(from: number, to: number, zone: string): number {
  const first = dateOf(from, zone);
  const days = daysBetweenIn(zone, from, to);
  if (days <= 0) return 0;
  let count = Math.floor(days / 7) * 5;
  for (let day = days - (days % 7) + 1; day <= days; day++)
    if (isBusinessDay(addDays(first, day))) count += 1;
  return count;
}

function isBusinessDay(date: string): boolean {
  return weekday(date) % 6 !== 0;
}

/** A local time read as if it were UTC, in ms. */
function utcOf(local: string): number {
  const at = Date.parse(`${local}Z`);
  // Engines differ in whether 31 February is an error or 3 March.
  if (Number.isNaN(at) || localOf(at) !== local) throw new RangeError(`No such date: ${local}`);
  return at;
}

function localOf(asUtc: number): string {
  return new Date(asUtc).toISOString().slice(0, 16);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Clocks change at full quarters of an hour; until 2011 some did a minute past midnight. */
const QUARTERS_SINCE = Date.UTC(2012, 0, 1);
/** By zone and instant. */
const offsets = new Map<string, Map<number, number>>();
const OFFSETS = 2000;

/**
 * How far the clocks of a zone are ahead of UTC at an instant, in ms. Asking the browser takes as long
 * as reading a row, lists ask for the same days again and again, and ten years of mail for each of
 * their quarters (2026-11-29): a day that begins and ends alike is alike in between.
 */
function offsetAt(at: number, zone: string): number {
  if (at < QUARTERS_SINCE) return knownOffset(at, zone);
  const day = Math.floor(at / DAY) * DAY;
  const offset = knownOffset(day, zone);
  if (offset === knownOffset(day + DAY, zone)) return offset;
  return knownOffset(Math.floor(at / (15 * MINUTE)) * 15 * MINUTE, zone);
}

function knownOffset(at: number, zone: string): number {
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  const offset = ofZone.get(at) ?? readOffset(at, zone);
  if (ofZone.size > OFFSETS) ofZone.clear();
  offsets.set(zone, ofZone.set(at, offset));
  return offset;
}

function readOffset(at: number, zone: string): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  const shown = Object.fromEntries(
    clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  const whole = Math.floor(at / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}
