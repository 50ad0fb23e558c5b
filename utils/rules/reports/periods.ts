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

/** In which lots days are counted: years, months and days, the largest first. */
export const LOTS = ['y', 'm', 'd'] as const;
export type Lot = (typeof LOTS)[number];

/** How much of a day's date says in which lot it lies. */
export const LOT_LENGTH = { y: 4, m: 7, d: 10 } as const;

/** Lots that follow each other, to be added or taken off again. */
export interface Piece extends Period {
  lot: Lot;
  sign: 1 | -1;
}

/**
 * The lots that a span of days comes to, with what has to be taken off again: thirty days of a month
 * are the month without its last day. However long the span, a few lots are enough.
 */
export function piecesOf({ start, end }: Period, largest: Lot, sign: 1 | -1 = 1): Piece[] {
  const [lot, ...smaller] = LOTS.slice(LOTS.indexOf(largest));
  const [next] = smaller;
  if (start >= end || !lot) return [];
  if (!next || lot === 'd') return [{ lot: 'd', start, end, sign }];
  const [first, last] = [nearest(start, lot), nearest(end, lot)];
  if (first >= last || isShort({ start, end }, lot)) return piecesOf({ start, end }, next, sign);
  const between = (from: string, to: string) =>
    from < to
      ? piecesOf({ start: from, end: to }, next, sign)
      : piecesOf({ start: to, end: from }, next, sign === 1 ? -1 : 1);
  return [...between(start, first), { lot, start: first, end: last, sign }, ...between(last, end)];
}

/** Of the beginnings of a lot the one closest to a day. */
function nearest(day: string, lot: 'y' | 'm'): string {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  // What has no end in time ends in its last year.
  if (year === '9999') return lot === 'y' ? `${year}-01-01` : `${month}-01`;
  if (lot === 'm') return `${day.slice(8) > '15' ? addMonths(month, 1) : month}-01`;
  return `${day.slice(5, 7) > '06' ? addMonths(`${year}-01`, 12) : `${year}-01`}-01`;
}

/** Whether a span is shorter than one lot, so that smaller ones come to less. */
function isShort({ start, end }: Period, lot: 'y' | 'm'): boolean {
  const shortest =
    lot === 'm' ? addDays(start, 28) : `${addMonths(start.slice(0, 7), 12)}${start.slice(7)}`;
  return end < shortest;
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
