import { ruleOfFirstVersion } from './ical-quoted';

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
