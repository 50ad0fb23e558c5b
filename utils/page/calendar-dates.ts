import { instantToWallTime, wallTimeToInstant } from '../time';

/** Days and clocks of Calendar's page. A day is `YYYY-MM-DD`, a time of day minutes since 0:00. */

/**
 * The day of a `data-datekey`: years since 1970 from bit 9 on, the month (from 1) from bit 5 on,
 * the day in the lowest five (28929 is 2026-08-01). Null when it is no such number.
 */
export function dayOfDateKey(value: string): string | null {
  if (!/^\d{1,6}$/.test(value)) return null;
  const key = Number(value);
  return dayOf((key >> 9) + 1970, (key >> 5) & 15, key & 31);
}

/** The day of `YYYYMMDD`, as in `data-date` and `data-ical`. */
export function dayOfCompact(value: string): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(value);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Minutes since 0:00 of `T091500`, as in `data-ical`. */
export function minutesOfCompact(value: string): number | null {
  const match = /^T([01]\d|2[0-3])([0-5]\d)\d\d$/.exec(value);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** `YYYY-MM-DD`, or null for a day that is on no calendar. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const fits = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return fits && year >= 1971 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

/** The instant at which clocks in `zone` show this time; null where the zone is unknown. */
export function instantOn(day: string, minutes: number, zone: string): number | null {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  const minute = String(minutes % 60).padStart(2, '0');
  try {
    return wallTimeToInstant({ local: `${day}T${hour}:${minute}`, zone });
  } catch {
    return null;
  }
}

/** Day and minutes that clocks in `zone` show at an instant; null where the zone is unknown. */
export function clockAt(at: number, zone: string): { day: string; minutes: number } | null {
  try {
    const { local } = instantToWallTime(at, zone);
    return {
      day: local.slice(0, 10),
      minutes: Number(local.slice(11, 13)) * 60 + Number(local.slice(14)),
    };
  } catch {
    return null;
  }
}

/** Midnight of a day in UTC: how Calendar's data marks whole days. */
export function utcMidnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/**
 * What the suffix of an occurrence says: the slot it was made for, an instant in UTC or a whole
 * day. A moved occurrence keeps it, so it is not the time of the meeting by itself.
 */
export function slotOf(occurrence: string): { at: number; allDay: boolean } | null {
  const match = /^(\d{8})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d)Z)?$/.exec(occurrence);
  const day = match?.[1] ? dayOfCompact(match[1]) : null;
  if (!match || !day) return null;
  if (match[2] === undefined) return { at: utcMidnight(day), allDay: true };
  return { at: Date.parse(`${day}T${match[2]}:${match[3]}:${match[4]}Z`), allDay: false };
}
