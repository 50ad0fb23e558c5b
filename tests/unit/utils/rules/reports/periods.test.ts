import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addMonths,
  type CalendarCut,
  daysIn,
  LOTS,
  PERIODS,
  periodOf,
  periodsBetween,
  piecesOf,
  spanOf,
} from '@/utils/rules/reports/periods';
import { addDays } from '@/utils/time';

const day = fc
  .integer({ min: 0, max: 36_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const cut = fc.record({
  weekStart: fc.constantFrom(0, 1, 6),
  fiscalStart: fc.integer({ min: 1, max: 12 }),
});
const lot = fc.constantFrom(...LOTS);
const kind = fc.constantFrom(...PERIODS);
const weekdayOf = (date: string) => new Date(`${date}T00:00Z`).getUTCDay();

describe('Every day', () => {
  it('lies in one period of each kind, which begins where the person’s calendar says', () => {
    fc.assert(
      fc.property(day, kind, cut, (date, of, calendar) => {
        const { start, end } = periodOf(date, of, calendar);
        expect(start <= date && date < end).toBe(true);
        expect(periodOf(start, of, calendar)).toEqual({ start, end });
        expect(periodOf(end, of, calendar).start).toBe(end);
        if (of === 'week') expect(weekdayOf(start)).toBe(calendar.weekStart);
        if (of === 'year') expect(Number(start.slice(5, 7))).toBe(calendar.fiscalStart);
        if (of === 'quarter')
          expect((Number(start.slice(5, 7)) - calendar.fiscalStart + 12) % 3).toBe(0);
        if (of !== 'day' && of !== 'week') expect(start.endsWith('-01')).toBe(true);
      }),
    );
  });

  it('of a span is in one of its periods, none twice and none left out', () => {
    fc.assert(
      fc.property(day, fc.nat(200), kind, cut, (from, days, of, calendar) => {
        const to = addDays(from, days);
        const periods = periodsBetween(from, to, of, calendar, 1000);
        expect(periods[0]).toEqual(periodOf(from, of, calendar));
        expect(periods.at(-1)).toEqual(periodOf(to, of, calendar));
        for (const [index, period] of periods.entries())
          expect(periods[index + 1]?.start ?? period.end).toBe(period.end);
      }),
    );
  });

  it('of a span counts once, in whatever lots it lies, and no other day does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 1500 }), lot, (start, length, largest) => {
        const end = addDays(start, length);
        const pieces = piecesOf({ start, end }, largest);
        const times = (date: string) =>
          pieces
            .filter((piece) => piece.start <= date && date < piece.end)
            .reduce((sum, { sign }) => sum + sign, 0);
        // All around it, as far as the largest lots may reach.
        for (let date = addDays(start, -370); date < addDays(end, 370); date = addDays(date, 1))
          expect(times(date)).toBe(start <= date && date < end ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });

  it('of a span lies in few lots, however long it is', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 1500 }), (start, length) => {
        const pieces = piecesOf({ start, end: addDays(start, length) }, 'y');
        const rows = pieces.map(({ lot: of, start: first, end }) =>
          of === 'd' ? daysIn({ start: first, end }, end) : of === 'm' ? monthsIn(first, end) : 0,
        );
        expect(rows.reduce((sum, many) => sum + many, 0)).toBeLessThanOrEqual(12 + 4 * 16);
      }),
    );
  });

  it('of lots that follow each other never meet, so that each row is read for one of them', () => {
    fc.assert(
      fc.property(day, fc.nat(900), kind, cut, (from, days, of, calendar) => {
        const to = addDays(from, days);
        const whole = periodsBetween(from, to, of, calendar, 1000);
        // As reports ask: from a day to a day, in periods that are cut there.
        const periods = whole.map(({ start, end }, index) => ({
          start: index === 0 ? from : start,
          end: index === whole.length - 1 ? addDays(to, 1) : end,
        }));
        for (const one of LOTS) {
          const pieces = periods
            .flatMap((period) => piecesOf(period, 'm'))
            .filter((piece) => piece.lot === one)
            .sort((a, b) => (a.start < b.start ? -1 : 1));
          expect(
            pieces.every(
              (piece, index) => index === 0 || piece.start >= (pieces[index - 1]?.end ?? ''),
            ),
          ).toBe(true);
        }
      }),
    );
  });
});

function monthsIn(start: string, end: string): number {
  let many = 0;
  for (let month = start.slice(0, 7); month < end.slice(0, 7); month = addMonths(month, 1))
    many += 1;
  return many;
}

const SUNDAY: CalendarCut = { weekStart: 0, fiscalStart: 1 };
const APRIL: CalendarCut = { weekStart: 1, fiscalStart: 4 };
const OCTOBER: CalendarCut = { weekStart: 1, fiscalStart: 10 };

test.each([
  ['2026-11-29', 'week', SUNDAY, '2026-11-29', '2026-12-06'],
  ['2026-11-29', 'week', APRIL, '2026-11-23', '2026-11-30'],
  ['2026-11-29', 'week', { ...SUNDAY, weekStart: 6 }, '2026-11-28', '2026-12-05'],
  ['2026-03-31', 'year', APRIL, '2025-04-01', '2026-04-01'],
  ['2026-04-01', 'year', APRIL, '2026-04-01', '2027-04-01'],
  ['2026-01-15', 'quarter', OCTOBER, '2026-01-01', '2026-04-01'],
  ['2026-12-31', 'quarter', APRIL, '2026-10-01', '2027-01-01'],
  ['2028-02-29', 'month', SUNDAY, '2028-02-01', '2028-03-01'],
] as const)('%s lies in the %s of %o from %s to %s', (date, of, calendar, start, end) => {
  expect(periodOf(date, of, calendar)).toEqual({ start, end });
});

test('the fiscal year before is the one before, whenever it began', () => {
  expect(spanOf('last_year', '2026-02-10', APRIL)).toEqual({
    start: '2024-04-01',
    end: '2025-04-01',
  });
  expect(spanOf('year', '2026-11-29', OCTOBER)).toEqual({ start: '2026-10-01', end: '2027-10-01' });
});

test('days are counted across both changes of the clock', () => {
  expect(daysIn({ start: '2026-03-01', end: '2026-11-30' }, '2026-12-24')).toBe(274);
  expect(daysIn({ start: '2026-11-01', end: '2026-12-01' }, '2026-11-10')).toBe(10);
  expect(daysIn({ start: '2027-01-01', end: '2027-02-01' }, '2026-12-24')).toBe(0);
});
