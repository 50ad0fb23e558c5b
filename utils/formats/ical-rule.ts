import ICAL from 'ical.js';
import { DAY } from '../time';
import { ruleOfFirstVersion } from './ical-quoted';

/** How far a rule is followed before it is given up: steps of the iterator, whatever they find. */
export const RULE_STEPS = 25_000;

/** A rule that says nothing that can be followed. */
export type Refusal = 'rule-unreadable' | 'rule-too-often';

export interface Rule {
  freq: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count: number | null;
  /** The last wall time of the series, as if it were UTC, ms. */
  until: { at: number; isDate: boolean; isUtc: boolean } | null;
  /** The BY… parts and WKST, checked. */
  parts: string[];
}

const NUMBERS: Record<string, { from: number; to: number }> = {
  BYSECOND: { from: 0, to: 59 },
  BYMINUTE: { from: 0, to: 59 },
  BYHOUR: { from: 0, to: 23 },
  BYMONTHDAY: { from: -31, to: 31 },
  BYYEARDAY: { from: -366, to: 366 },
  BYWEEKNO: { from: -53, to: 53 },
  BYMONTH: { from: 1, to: 12 },
  BYSETPOS: { from: -366, to: 366 },
};

/** Reads a rule with everything in it within bounds; parts that mean nothing are left out. */
export function readRule(text: string): Rule | Refusal {
  const parts = new Map<string, string>();
  for (const part of (ruleOfFirstVersion(text) ?? text)
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .slice(0, 30)) {
    const [name = '', value = ''] = part.split('=');
    parts.set(name.trim(), value.trim());
  }
  const freq = parts.get('FREQ') ?? '';
  if (freq === 'SECONDLY' || freq === 'MINUTELY') return 'rule-too-often';
  if (!isFrequency(freq)) return 'rule-unreadable';
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : null;
  const isCountable = count === null || (Number.isInteger(count) && count >= 1);
  if (!Number.isInteger(interval) || interval < 1 || interval > 10_000 || !isCountable)
    return 'rule-unreadable';
  const until = parts.has('UNTIL') ? untilIn(parts.get('UNTIL') ?? '') : null;
  if (parts.has('UNTIL') && !until) return 'rule-unreadable';
  return { freq, interval, count, until, parts: checkedParts(parts) };
}

function isFrequency(text: string): text is Rule['freq'] {
  return ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(text);
}

function checkedParts(parts: ReadonlyMap<string, string>): string[] {
  const checked: string[] = [];
  for (const [name, bounds] of Object.entries(NUMBERS)) {
    const numbers = (parts.get(name) ?? '')
      .split(',')
      .filter((text) => /^[+-]?\d{1,3}$/.test(text))
      .map(Number)
      .filter((value) => value >= bounds.from && value <= bounds.to)
      .filter((value) => value !== 0 || bounds.from === 0);
    if (numbers.length > 0)
      checked.push(`${name}=${[...new Set(numbers)].slice(0, 366).join(',')}`);
  }
  const days = (parts.get('BYDAY') ?? '')
    .split(',')
    .filter((day) => /^[+-]?\d{0,2}(SU|MO|TU|WE|TH|FR|SA)$/.test(day));
  if (days.length > 0) checked.push(`BYDAY=${[...new Set(days)].slice(0, 100).join(',')}`);
  const weekStart = parts.get('WKST') ?? '';
  if (/^(SU|MO|TU|WE|TH|FR|SA)$/.test(weekStart)) checked.push(`WKST=${weekStart}`);
  return checked;
}

function untilIn(text: string): Rule['until'] {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})(Z)?)?/.exec(text);
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  return Number.isNaN(at) ? null : { at, isDate: match[4] === undefined, isUtc: match[7] === 'Z' };
}

let steps = 0;

class TooManySteps extends Error {}

function step(weight: number): void {
  steps += weight;
  if (steps > RULE_STEPS) throw new TooManySteps();
}

/**
 * The iterator of ical.js, which looks for a day that never comes (FREQ=DAILY on 31 February)
 * without end (2.2.1, 2026-11-22), with its steps counted.
 */
class CountedIterator extends ICAL.RecurIterator {
  /** The same checks, but the number of the week only for rules that name weeks: it is slow. */
  override check_contracting_rules(): boolean {
    step(1);
    const { last, rule } = this;
    const fits = (part: string, value: () => number | string) =>
      !this.has_by_data(part) || this.check_contract_restriction(part, value());
    return (
      fits('BYSECOND', () => last.second) &&
      fits('BYMINUTE', () => last.minute) &&
      fits('BYHOUR', () => last.hour) &&
      fits('BYDAY', () => ICAL.Recur.numericDayToIcalDay(last.dayOfWeek())) &&
      fits('BYWEEKNO', () => last.weekNumber(rule.wkst)) &&
      fits('BYMONTHDAY', () => last.day) &&
      fits('BYMONTH', () => last.month) &&
      fits('BYYEARDAY', () => last.dayOfYear())
    );
  }
  override increment_month(): void {
    // A position within the month is found by looking at all its days, again for each of them.
    step(this.has_by_data('BYSETPOS') ? 40 : 1);
    super.increment_month();
  }
  override increment_year(inc: number): void {
    step(1);
    super.increment_year(inc);
  }
  override expand_year_days(year: number): number {
    step(10);
    return super.expand_year_days(year);
  }
}

export interface Expansion {
  /** Wall times as if they were UTC, ms, in order. */
  walls: number[];
  /** True when a cap ended it and not the rule or the window. */
  isCut: boolean;
  steps: number;
}

/**
 * The wall times of a rule from `start` within a window, both ends included, at most `max`.
 * A rule without COUNT begins shortly before the window: those years are not walked through.
 */
export function expandRule(
  rule: Rule,
  start: { at: number; isDate: boolean },
  window: { from: number; to: number },
  max: number,
): Expansion {
  const first = rule.count === null ? nearWindow(rule, start.at, window.from) : start.at;
  const walls: number[] = [];
  steps = 0;
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  try {
    const until = rule.until?.at ?? Number.POSITIVE_INFINITY;
    const end = Math.min(window.to, until);
    const iterator = new CountedIterator({
      rule: ICAL.Recur.fromString(
        [`FREQ=${rule.freq}`, `INTERVAL=${rule.interval}`, ...completed(rule, start.at)].join(';'),
      ),
      dtstart: timeOf(first, start.isDate),
    });
    for (let time = iterator.next(); time && left > 0; time = iterator.next()) {
      step(1);
      const wall = wallOf(time);
      if (wall > end) break;
      left -= 1;
      if (wall < window.from) continue;
      if (walls.length >= max) return { walls, isCut: true, steps };
      walls.push(wall);
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Whatever the iterator finds wrong with the rule: what it found so far stands.
    return { walls, isCut: true, steps };
  }
  return { walls, isCut: false, steps };
}

/** The last start of a whole interval before the window, which begins the same series. */
function nearWindow({ freq, interval, until }: Rule, start: number, from: number): number {
  const to = Math.min(from, until?.at ?? from);
  if (freq === 'DAILY' || freq === 'WEEKLY' || freq === 'HOURLY') {
    const unit = { HOURLY: DAY / 24, DAILY: DAY, WEEKLY: 7 * DAY }[freq] * interval;
    const skipped = Math.floor((to - start) / unit) - 1;
    return skipped > 0 ? start + skipped * unit : start;
  }
  const first = new Date(start);
  // Not all months have a 29th, 30th or 31st.
  if (first.getUTCDate() > 28) return start;
  const unit = (freq === 'YEARLY' ? 12 : 1) * interval;
  const last = new Date(to);
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 +
    last.getUTCMonth() -
    first.getUTCMonth();
  const skipped = Math.floor((months - 1) / unit) * unit;
  if (skipped <= 0) return start;
  first.setUTCMonth(first.getUTCMonth() + skipped);
  return first.getTime();
}

/**
 * A week of the year means the weekday that the series begins on (ical.js finds none at all), and a
 * year without a 29 February has none (ical.js goes on to 1 March; 2.2.1, 2026-11-29).
 */
function completed({ freq, parts }: Rule, start: number): string[] {
  const has = (name: string) => parts.some((part) => part.startsWith(`${name}=`));
  const first = new Date(start);
  if (
    freq === 'YEARLY' &&
    first.getUTCMonth() === 1 &&
    first.getUTCDate() === 29 &&
    !parts.some((part) => part.startsWith('BY'))
  )
    return [...parts, 'BYMONTH=2', 'BYMONTHDAY=29'];
  if (freq !== 'YEARLY' || !has('BYWEEKNO') || has('BYDAY')) return parts;
  const day = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][first.getUTCDay()];
  return [...parts, `BYDAY=${day}`];
}

function timeOf(wall: number, isDate: boolean): ICAL.Time {
  const date = new Date(wall);
  return new ICAL.Time(
    {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: isDate ? 0 : date.getUTCHours(),
      minute: isDate ? 0 : date.getUTCMinutes(),
      second: isDate ? 0 : date.getUTCSeconds(),
      isDate,
    },
    ICAL.Timezone.localTimezone,
  );
}

function wallOf(time: ICAL.Time): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}
