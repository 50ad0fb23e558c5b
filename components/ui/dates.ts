import { uiLanguage } from '@/utils/words';

/** How instants are written for a person, in the interface language and the machine's zone. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl formatter costs more than using it a hundred times, so each is made once. */
function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${uiLanguage()} ${name}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(uiLanguage(), options);
  formats.set(key, made);
  return made;
}

/** "Thursday, 12 November 2026 at 09:30" */
export function fullDate(at: number): string {
  return format('full', { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

/** "12 Nov", with the year when it is not this one. */
export function shortDate(at: number, now: number): string {
  return new Date(at).getFullYear() === new Date(now).getFullYear()
    ? format('short', { day: 'numeric', month: 'short' }).format(at)
    : format('short-year', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/** "12 Nov" for a whole day, which `at` gives as its midnight in UTC: the same day in every zone. */
export function wholeDay(at: number, now: number): string {
  const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Date(at).getUTCFullYear() === new Date(now).getFullYear()
    ? format('whole-day', options).format(at)
    : format('whole-day-year', { ...options, year: 'numeric' }).format(at);
}

/** "Thu 09:30", for a moment within a week. */
export function dayAndTime(at: number): string {
  return format('day-time', { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(at);
}

/** "09:30" */
export function clockTime(at: number): string {
  return format('clock', { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** "Thu, 12 Nov, 09:30": a moment to come, or one that needs its hour. */
export function moment(at: number, now: number): string {
  const days = daysBetween(now, at);
  if (Math.abs(days) <= 1) return `${relative(days, 'day')}, ${clockTime(at)}`;
  const day =
    days > 0 && days < 7 ? format('weekday', { weekday: 'long' }).format(at) : shortDate(at, now);
  return `${day}, ${clockTime(at)}`;
}

/** "5 minutes ago", "yesterday", "in 3 days", and the date from a week on. */
export function relativeDate(at: number, now: number): string {
  const days = daysBetween(now, at);
  if (Math.abs(days) >= 7) return shortDate(at, now);
  if (days !== 0) return relative(days, 'day');
  const minutes = Math.round((at - now) / 60_000);
  return Math.abs(minutes) < 60
    ? relative(minutes, 'minute')
    : relative(Math.round(minutes / 60), 'hour');
}

const relatives = new Map<string, Intl.RelativeTimeFormat>();

function relative(count: number, unit: 'minute' | 'hour' | 'day'): string {
  const language = uiLanguage();
  const known =
    relatives.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  relatives.set(language, known);
  // "now" instead of "this minute", in every language that has the word.
  return count === 0 && unit === 'minute' ? known.format(0, 'second') : known.format(count, unit);
}

/** Calendar days from one instant to another in the machine's zone; 0 on the same day. */
function daysBetween(from: number, to: number): number {
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

function midnight(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
}

/** "November 2026"; months count from 0. */
export function monthName(year: number, month: number): string {
  return format('month-year', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month, 15),
  );
}
