import { MOST_LEFT_OUT, type Repeat } from '../repeat';
import { readRule } from './ical-rule';

/** The turns of a to-do by a rule of calendars (RFC 5545), there and back. */

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const UNITS = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
/** Days that every month has. */
const ALWAYS = 28;
const FEBRUARY = 2;
const LEAP_DAY = 29;

/**
 * How a to-do comes again that is due first on a day (`2026-11-30`) by the person's clocks, on
 * another one (`said`) maybe by those of its rule; null where that is more than can be said of a
 * task: an end, several days of a month, the fifth of a weekday, months that are left out because
 * they have no such day…
 */
export function repeatOf(text: string, first: string, said: string): Repeat | null {
  const rule = readRule(text);
  if (typeof rule === 'string' || rule.freq === 'HOURLY') return null;
  if (rule.count !== null || rule.until || rule.interval > 99) return null;
  const every = rule.interval;
  const by = new Map(rule.parts.map((part) => part.split('=') as [string, string]));
  const has = (...names: string[]) => [...by.keys()].every((name) => names.includes(name));
  const days = daysIn(by.get('BYDAY'));
  const unit = UNITS[rule.freq];
  if (days?.some(({ nth }) => Number.isNaN(nth))) return null;
  const namesDays = unit === 'month' || unit === 'year' || !has('WKST');
  if (namesDays && first !== said) return null;
  if (unit === 'day') {
    if (has('WKST')) return { unit, every };
    const isWeek = every === 1 && has('BYDAY', 'WKST') && days?.every(({ nth }) => nth === 0);
    return isWeek && days ? { unit: 'week', every, weekdays: days.map(({ day }) => day) } : null;
  }
  if (unit === 'week') {
    if (!has('BYDAY', 'WKST') || days?.some(({ nth }) => nth !== 0)) return null;
    // Which days are of one week matters only where weeks are left out.
    const isOurs = every === 1 || !days || days.length < 2 || (by.get('WKST') ?? 'MO') === 'MO';
    if (!isOurs) return null;
    return { unit, every, ...(days && { weekdays: days.map(({ day }) => day) }) };
  }
  by.delete('WKST');
  const [month, day] = [Number(first.slice(5, 7)), Number(first.slice(8, 10))];
  if (unit === 'year') {
    if (!has('BYMONTH', 'BYMONTHDAY') || Number(by.get('BYMONTH') ?? month) !== month) return null;
    // A day without a month is one of every month.
    if (by.has('BYMONTHDAY') && !by.has('BYMONTH')) return null;
    const one = Number(by.get('BYMONTHDAY') ?? day);
    if (month === FEBRUARY && one === -1) return { unit, every, day: LEAP_DAY };
    const isLeapDay = month === FEBRUARY && day === LEAP_DAY;
    return one === day && !isLeapDay ? { unit, every, day } : null;
  }
  if (by.size === 0) return day <= ALWAYS ? { unit, every, day } : null;
  const position = by.get('BYSETPOS');
  const [only, ...others] = days ?? [];
  if (only && others.length === 0 && has('BYDAY', 'BYSETPOS')) {
    const week = only.nth || Number(position ?? 0);
    const isSaid = (week === -1 || (week >= 1 && week <= 4)) && (!only.nth || !position);
    return isSaid ? { unit, every, nth: { week, weekday: only.day } } : null;
  }
  if (!has('BYMONTHDAY', 'BYSETPOS')) return null;
  const numbers = (by.get('BYMONTHDAY') ?? '').split(',').map(Number);
  const [one = 0] = numbers;
  if (numbers.length === 1 && !position) {
    if (one === -1) return { unit, every, day: 31 };
    return one >= 1 && one <= ALWAYS ? { unit, every, day: one } : null;
  }
  // The last of `28,29,30`: the thirtieth, or the last day of a shorter month.
  const isRun = numbers.every((number, at) => number === ALWAYS + at);
  return isRun && position === '-1' ? { unit, every, day: numbers.at(-1) } : null;
}

/** The rule by which calendars say the same of what is due on a day (`2026-11-30`). */
export function ruleOf({ unit, every, weekdays, day, nth }: Repeat, due: string): string {
  const name = (of: number) => DAYS[of] ?? 'MO';
  // On 29 February alone it would come every fourth year.
  const isLastOfFebruary =
    Number(due.slice(5, 7)) === FEBRUARY && (day ?? Number(due.slice(8, 10))) > ALWAYS;
  const freq = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' }[unit];
  return [
    `FREQ=${freq}`,
    every > 1 && `INTERVAL=${every}`,
    weekdays && `BYDAY=${weekdays.map(name).join(',')}`,
    nth && `BYDAY=${nth.week}${name(nth.weekday)}`,
    unit === 'month' && !nth && day !== undefined && monthDays(day),
    unit === 'year' && isLastOfFebruary && `BYMONTH=${FEBRUARY};BYMONTHDAY=-1`,
  ]
    .filter(Boolean)
    .join(';');
}

/**
 * How a task comes again in one cell of a table, in the words of calendars:
 * `DTSTART:20261130 RRULE:FREQ=MONTHLY;BYMONTHDAY=28 EXDATE:20261228,20270128`.
 * @param due the day of its next turn, `2026-11-30`
 */
export function repeatText(repeat: Repeat, due: string, leftOut: readonly string[]): string {
  const days = (list: readonly string[]) => list.map((day) => day.replaceAll('-', '')).join(',');
  return [
    `DTSTART:${days([due])}`,
    `RRULE:${ruleOf(repeat, due)}`,
    leftOut.length > 0 && `EXDATE:${days(leftOut)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What such a cell says; null for what no task can do. */
export function readRepeatText(text: string): { repeat: Repeat; leftOut: string[] } | null {
  const cell = /^DTSTART:(\d{8}) RRULE:(\S{1,300})(?: EXDATE:(\d{8}(?:,\d{8})*))?$/.exec(
    text.trim(),
  );
  const [, start = '', rule = '', without = ''] = cell ?? [];
  const day = (one: string) => `${one.slice(0, 4)}-${one.slice(4, 6)}-${one.slice(6)}`;
  const repeat = repeatOf(rule, day(start), day(start));
  return (
    repeat && {
      repeat,
      leftOut: without.split(',').filter(Boolean).slice(0, MOST_LEFT_OUT).map(day),
    }
  );
}

/** A month that has no such day has its last one. */
function monthDays(day: number): string {
  if (day <= ALWAYS) return `BYMONTHDAY=${day}`;
  if (day === 31) return 'BYMONTHDAY=-1';
  return `BYMONTHDAY=${day === 29 ? '28,29' : '28,29,30'};BYSETPOS=-1`;
}

/** Which of its kind a day is is 0 where it is all of them, and NaN where it is none (`0MO`). */
function daysIn(text: string | undefined): { nth: number; day: number }[] | undefined {
  return text?.split(',').map((one) => ({
    nth: one.length > 2 ? Number(one.slice(0, -2)) || Number.NaN : 0,
    day: DAYS.indexOf(one.slice(-2)),
  }));
}
