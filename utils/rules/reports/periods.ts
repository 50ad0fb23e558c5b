import { addDays, DAY, weekday } from '../../time';

/** How the person's calendar is cut: days, weeks from Sunday or Monday, fiscal quarters and years. */
export interface CalendarCut {
  /** 0 for Sunday, 1 for Monday, 6 for Saturday. */
  weekStart: number;
  /** Month in which the fiscal year begins, 1 to 12. */
  fiscalStart: number;
}

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof PERIODS)[number];

/** From its first day up to, without, the first day of the next. Days are `YYYY-MM-DD`. */
export interface Period {
  start: string;
  end: string;
}

/** The first day of the period that a day lies in. */
export function startOfPeriod(day: string, kind: PeriodKind, cut: CalendarCut): string {
  switch (kind) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, -((weekday(day) - cut.weekStart + 7) % 7));
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'quarter':
      return `${addMonths(day.slice(0, 7), -(sinceFiscalStart(day, cut) % 3))}-01`;
    case 'year':
      return `${addMonths(day.slice(0, 7), -sinceFiscalStart(day, cut))}-01`;
  }
}

/** The period that a day lies in. */
export function periodOf(day: string, kind: PeriodKind, cut: CalendarCut): Period {
  const start = startOfPeriod(day, kind, cut);
  return { start, end: periodAfter(start, kind) };
}

/** All periods from the one around `from` to the one around `to`, at most `limit`, newest kept. */
export function periodsBetween(
  from: string,
  to: string,
  kind: PeriodKind,
  cut: CalendarCut,
  limit = 160,
): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(from, kind, cut); period.start <= to; ) {
    periods.push(period);
    if (periods.length > limit) periods.shift();
    period = { start: period.end, end: periodAfter(period.end, kind) };
  }
  return periods;
}

/** A month `YYYY-MM` moved by whole months. */
export function addMonths(month: string, by: number): string {
  const [year = 1970, one = 1] = month.split('-').map(Number);
  const count = year * 12 + (one - 1) + by;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Months since the fiscal year around a day began, 0 to 11. */
function sinceFiscalStart(day: string, { fiscalStart }: CalendarCut): number {
  return (Number(day.slice(5, 7)) - fiscalStart + 12) % 12;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

function periodAfter(start: string, kind: PeriodKind): string {
  if (kind === 'day') return addDays(start, 1);
  if (kind === 'week') return addDays(start, 7);
  return `${addMonths(start.slice(0, 7), MONTHS[kind])}-01`;
}

/**
 * The months, and the days at either end, that a span of days consists of: what has to be read
 * where whole months are kept as well.
 */
export function monthsAndDays({ start, end }: Period): {
  months: Period | null;
  days: Period[];
} {
  const firstMonth = start.endsWith('-01') ? start : `${addMonths(start.slice(0, 7), 1)}-01`;
  const lastMonth = `${end.slice(0, 7)}-01`;
  if (firstMonth >= lastMonth) return { months: null, days: start < end ? [{ start, end }] : [] };
  return {
    months: { start: firstMonth.slice(0, 7), end: lastMonth.slice(0, 7) },
    days: [
      ...(start < firstMonth ? [{ start, end: firstMonth }] : []),
      ...(lastMonth < end ? [{ start: lastMonth, end }] : []),
    ],
  };
}

export const SPANS = ['3', '12', '36', 'quarter', 'year', 'last_year'] as const;
export type Span = (typeof SPANS)[number];

/** The days of a span: whole months up to today, or a fiscal quarter or year. */
export function spanOf(span: Span, today: string, cut: CalendarCut): Period {
  switch (span) {
    case 'quarter':
    case 'year':
      return periodOf(today, span, cut);
    case 'last_year': {
      const { start } = periodOf(today, 'year', cut);
      return { start: `${addMonths(start.slice(0, 7), -12)}-01`, end: start };
    }
    default:
      return {
        start: `${addMonths(today.slice(0, 7), 1 - Number(span))}-01`,
        end: addDays(today, 1),
      };
  }
}

/** Days of a period that have come, today included. */
export function daysIn({ start, end }: Period, today: string): number {
  const last = end < addDays(today, 1) ? end : addDays(today, 1);
  return Math.max(
    0,
    Math.round((Date.parse(`${last}T00:00Z`) - Date.parse(`${start}T00:00Z`)) / DAY),
  );
}
