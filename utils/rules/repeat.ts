import type { Repeat } from '../repeat';
import { addDays, dateOf, type WallTime, wallTimeToInstant, weekday } from '../time';

/**
 * The next time after `due` that is still to come: turns that were missed are left out, and a turn
 * is counted from the one before, not from when it was done.
 * @param leftOut days (`2026-11-30`) on which there is no turn
 */
export function nextDue(
  due: WallTime,
  repeat: Repeat,
  now: number,
  leftOut: readonly string[] = [],
): WallTime {
  const [first, time] = [due.local.slice(0, 10), due.local.slice(10)];
  const today = dateOf(now, due.zone);
  const anchor = anchored(repeat, first);
  for (let date = turnAfter(first, anchor); ; date = turnAfter(date, anchor)) {
    if (date < today || leftOut.includes(date)) continue;
    const next = { local: `${date}${time}`, zone: due.zone };
    if (wallTimeToInstant(next) > now) return next;
  }
}

/** The first day of a series that is due on `first` and not left out. */
export function firstTurn(first: string, repeat: Repeat, leftOut: readonly string[]): string {
  const anchor = anchored(repeat, first);
  let date = first;
  while (leftOut.includes(date)) date = turnAfter(date, anchor);
  return date;
}

/** Days of a series that is due on `first`, until `last` as far as so many turns go. */
export function turnsUntil(first: string, repeat: Repeat, last: string, most: number): Set<string> {
  const anchor = anchored(repeat, first);
  const turns = new Set<string>();
  for (let date = first; date <= last && turns.size < most; date = turnAfter(date, anchor))
    turns.add(date);
  return turns;
}

/** Months count from the day that the series began on, unless it names another. */
function anchored(repeat: Repeat, first: string): Repeat & { day: number } {
  return { ...repeat, day: repeat.day ?? Number(first.slice(8)) };
}

/** The first time to come that fits; `time` is `HH:MM`. */
export function firstDue(repeat: Repeat, time: string, now: number, zone: string): WallTime {
  const today = dateOf(now, zone);
  for (let days = 0; days < 800; days++) {
    const date = addDays(today, days);
    const due = { local: `${date}T${time}`, zone };
    if (fits(date, repeat) && wallTimeToInstant(due) > now) return due;
  }
  return { local: `${addDays(today, 1)}T${time}`, zone };
}

/** Whether a date can be a turn, were it the first one. */
function fits(date: string, { weekdays, nth, day, unit }: Repeat): boolean {
  if (unit === 'week') return !weekdays || weekdays.includes(weekday(date));
  if (unit === 'day') return true;
  const month = date.slice(0, 7);
  if (nth) return date === nthOf(month, nth);
  return day === undefined || date === dayOf(month, day);
}

function turnAfter(date: string, repeat: Repeat & { day: number }): string {
  const { unit, every, weekdays, nth, day } = repeat;
  if (unit === 'day') return addDays(date, every);
  if (unit === 'week') return weekdays ? nextOf(date, weekdays, every) : addDays(date, 7 * every);
  const month = monthAfter(date.slice(0, 7), unit === 'year' ? 12 * every : every);
  return nth ? nthOf(month, nth) : dayOf(month, day);
}

/** The next of these weekdays in the same week, which begins on Monday, else in the next turn's. */
function nextOf(date: string, weekdays: number[], every: number): string {
  const place = (day: number) => (day + 6) % 7;
  const places = weekdays.map(place).sort((a, b) => a - b);
  const here = place(weekday(date));
  const later = places.find((one) => one > here);
  if (later !== undefined) return addDays(date, later - here);
  return addDays(date, 7 * every - here + (places[0] ?? 0));
}

function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

function lastDayOf(month: string): number {
  return Number(addDays(`${monthAfter(month, 1)}-01`, -1).slice(8));
}

function dayOf(month: string, day: number): string {
  return `${month}-${String(Math.min(day, lastDayOf(month))).padStart(2, '0')}`;
}

function nthOf(month: string, { week, weekday: wanted }: { week: number; weekday: number }) {
  if (week === -1) {
    const last = `${month}-${lastDayOf(month)}`;
    return addDays(last, -((weekday(last) - wanted + 7) % 7));
  }
  const first = `${month}-01`;
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (week - 1));
}
