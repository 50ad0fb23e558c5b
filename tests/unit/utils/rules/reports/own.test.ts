import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysIn } from '@/storage/days';
import type { Column } from '@/utils/rules/columns';
import { readQuery } from '@/utils/rules/query';
import {
  addGroups,
  measured,
  type OwnGroup,
  ownGroupKey,
  queryOfGroup,
} from '@/utils/rules/reports/own';
import { PERIODS, periodOf } from '@/utils/rules/reports/periods';
import { dateOf } from '@/utils/time';

const CREATED: Column = { id: 'created', kind: 'time', width: 1 };
const ZONES = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];

test.each([
  // The night in which New York puts its clocks on, and the one in which it puts them back.
  ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07'],
  ['2026-03-08T05:00:00Z', 'America/New_York', '2026-03-08'],
  ['2026-11-01T03:59:59Z', 'America/New_York', '2026-10-31'],
  ['2026-11-02T04:59:59Z', 'America/New_York', '2026-11-01'],
  ['2026-11-02T05:00:00Z', 'America/New_York', '2026-11-02'],
  // Half an hour of summer time.
  ['2026-10-03T13:29:59Z', 'Australia/Lord_Howe', '2026-10-03'],
  ['2026-10-03T13:30:00Z', 'Australia/Lord_Howe', '2026-10-04'],
])('%s in %s is counted on %s', (at, zone, day) => {
  const how = {
    bucket: 'day',
    cut: { weekStart: 1, fiscalStart: 1 },
    dayOf: daysIn(zone),
  } as const;
  expect(ownGroupKey(CREATED, Date.parse(at), how)).toBe(day);
});

test.each([
  ['week', { weekStart: 1, fiscalStart: 1 }, '2026-11-16'],
  ['week', { weekStart: 0, fiscalStart: 1 }, '2026-11-22'],
  ['week', { weekStart: 6, fiscalStart: 1 }, '2026-11-21'],
  ['quarter', { weekStart: 1, fiscalStart: 2 }, '2026-11-01'],
  ['year', { weekStart: 1, fiscalStart: 4 }, '2026-04-01'],
  ['year', { weekStart: 1, fiscalStart: 12 }, '2025-12-01'],
] as const)('a Sunday in November by the %s with %o begins on %s', (bucket, cut, start) => {
  const at = Date.UTC(2026, 10, 22, 12);
  expect(ownGroupKey(CREATED, at, { bucket, cut, dayOf: daysIn('UTC') })).toBe(start);
});

test('every instant lies in the period that it is counted in, whatever the zone and the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) }),
      fc.constantFrom(...ZONES),
      fc.constantFrom(...PERIODS),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 12 }),
      (at, zone, bucket, weekStart, fiscalStart) => {
        const cut = { weekStart, fiscalStart };
        const key = ownGroupKey(CREATED, at, { bucket, cut, dayOf: daysIn(zone) });
        const { start, end } = periodOf(String(key), bucket, cut);
        const day = dateOf(at, zone);
        expect(start).toBe(key);
        expect(start <= day && day < end).toBe(true);
      },
    ),
  );
});

test('the filter of a group can be read, whatever its name', () => {
  const source: Column = { id: 'source', kind: 'choice', width: 1 };
  const how = { bucket: 'month', cut: { weekStart: 1, fiscalStart: 1 } } as const;
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), (name) => {
      const { conditions } = readQuery(queryOfGroup('state:won', source, name, how));
      expect(conditions).toHaveLength(2);
      expect(conditions[1]?.tests).toEqual([{ op: '=', text: name }]);
    }),
  );
});

test('currencies are never added together, and a mean of nothing is nothing', () => {
  const all = new Map<OwnGroup['key'], OwnGroup>();
  addGroups(all, [
    { key: 'a', rows: 2, sums: { EUR: { count: 1, sum: 0.1 }, JPY: { count: 1, sum: 900 } } },
    { key: 'a', rows: 1, sums: { EUR: { count: 1, sum: 0.2 } } },
  ]);
  const group = all.get('a');
  if (!group) throw new Error('There is no group');
  expect(measured(group, 'sum', 'EUR')).toBe(0.3);
  expect(measured(group, 'mean', 'EUR')).toBe(0.15);
  expect(measured(group, 'sum', 'JPY')).toBe(900);
  expect(measured(group, 'mean', 'USD')).toBeNull();
  expect(measured(group, 'count', 'EUR')).toBe(3);
});
