import { dateOf, daysBetween, daysBetweenIn } from '@/utils/time';
import { uiLanguage } from '@/utils/words';

/**
 * How instants are written for a person, in the interface language and the machine's zone or, where
 * one is given, as the clocks of another `zone` say them.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl formatter costs more than using it a hundred times, so each is made once. */
function format(
  name: string,
  options: Intl.DateTimeFormatOptions,
  zone?: string,
): Intl.DateTimeFormat {
  const key = `${uiLanguage()} ${name} ${zone}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(
    uiLanguage(),
    zone ? { ...options, timeZone: zone } : options,
  );
  formats.set(key, made);
  return made;
}

/** "Thursday, 12 November 2026 at 09:30" */
export function fullDate(at: number, zone?: string): string {
  return format('full', { dateStyle: 'full', timeStyle: 'short' }, zone).format(at);
}

/** "12 Nov", with the year when it is not this one. */
export function shortDate(at: number, now: number, zone?: string): string {
  const isThisYear = zone
    ? dateOf(at, zone).slice(0, 4) === dateOf(now, zone).slice(0, 4)
    : new Date(at).getFullYear() === new Date(now).getFullYear();
  return isThisYear
    ? format('short', { day: 'numeric', month: 'short' }, zone).format(at)
    : format('short-year', { day: 'numeric', month: 'short', year: 'numeric' }, zone).format(at);
}

/** "12 Nov" for a whole day, which `at` gives as its midnight in UTC: the same day in every zone. */
export function wholeDay(at: number, now: number): string {
  const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Date(at).getUTCFullYear() === new Date(now).getFullYear()
    ? format('whole-day', options).format(at)
    : format('whole-day-year', { ...options, year: 'numeric' }).format(at);
}

/** "Thu 09:30", for a moment within a week. */
export function dayAndTime(at: number, zone?: string): string {
  const options = { weekday: 'short', hour: 'numeric', minute: '2-digit' } as const;
  return format('day-time', options, zone).format(at);
}

/** "09:30" */
export function clockTime(at: number, zone?: string): string {
  return format('clock', { hour: 'numeric', minute: '2-digit' }, zone).format(at);
}

/** "Thu, 12 Nov, 09:30": a moment to come, or one that needs its hour. */
export function moment(at: number, now: number, zone?: string): string {
  const days = daysFrom(now, at, zone);
  if (Math.abs(days) <= 1) return relative(days, 'day') + comma() + clockTime(at, zone);
  const day =
    days > 0 && days < 7
      ? format('weekday', { weekday: 'long' }, zone).format(at)
      : shortDate(at, now, zone);
  return day + comma() + clockTime(at, zone);
}

const comma = () => (uiLanguage().startsWith('ar') ? '، ' : ', ');

/** "5 minutes ago", "yesterday", "in 3 days", and the date from a week on. */
export function relativeDate(at: number, now: number, zone?: string): string {
  const days = daysFrom(now, at, zone);
  if (Math.abs(days) >= 7) return shortDate(at, now, zone);
  if (days !== 0) return relative(days, 'day');
  const minutes = Math.round((at - now) / 60_000);
  return Math.abs(minutes) < 60
    ? relative(minutes, 'minute')
    : relative(Math.round(minutes / 60), 'hour');
}

const daysFrom = (from: number, to: number, zone?: string) =>
  zone ? daysBetweenIn(zone, from, to) : daysBetween(from, to);

const relatives = new Map<string, Intl.RelativeTimeFormat>();

function relative(count: number, unit: 'minute' | 'hour' | 'day'): string {
  const language = uiLanguage();
  const known =
    relatives.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  relatives.set(language, known);
  // "now" instead of "this minute", in every language that has the word.
  return count === 0 && unit === 'minute' ? known.format(0, 'second') : known.format(count, unit);
}

/** "November 2026"; months count from 0. */
export function monthName(year: number, month: number): string {
  return format('month-year', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month, 15),
  );
}
