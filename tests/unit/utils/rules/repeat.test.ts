import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Repeat } from '@/utils/repeat';
import { firstDue, nextDue } from '@/utils/rules/repeat';
import { instantToWallTime, wallTimeToInstant, weekday } from '@/utils/time';

const BERLIN = 'Europe/Berlin';
const at = (local: string, zone = BERLIN) => ({ local, zone });
const turn = (local: string, repeat: Repeat, now = local) =>
  nextDue(at(local), repeat, wallTimeToInstant(at(now))).local;

describe('the next turn', () => {
  it.each<[string, Repeat, string]>([
    ['2026-11-27T09:00', { unit: 'day', every: 1 }, '2026-11-28T09:00'],
    ['2026-11-27T09:00', { unit: 'week', every: 2 }, '2026-12-11T09:00'],
    ['2026-11-27T09:00', { unit: 'week', every: 1, weekdays: [1, 5] }, '2026-11-30T09:00'],
    ['2026-11-30T09:00', { unit: 'week', every: 1, weekdays: [1, 5] }, '2026-12-04T09:00'],
    ['2026-11-29T09:00', { unit: 'week', every: 2, weekdays: [0] }, '2026-12-13T09:00'],
    ['2026-11-27T09:00', { unit: 'week', every: 1, weekdays: [1, 2, 3, 4, 5] }, '2026-11-30T09:00'],
    ['2026-01-31T09:00', { unit: 'month', every: 1, day: 31 }, '2026-02-28T09:00'],
    ['2026-02-28T09:00', { unit: 'month', every: 1, day: 31 }, '2026-03-31T09:00'],
    [
      '2026-11-10T10:00',
      { unit: 'month', every: 1, nth: { week: 2, weekday: 2 } },
      '2026-12-08T10:00',
    ],
    [
      '2026-11-27T10:00',
      { unit: 'month', every: 1, nth: { week: -1, weekday: 5 } },
      '2026-12-25T10:00',
    ],
    ['2024-02-29T10:00', { unit: 'year', every: 1, day: 29 }, '2025-02-28T10:00'],
  ])('after %s by %j is %s', (due, repeat, next) => expect(turn(due, repeat)).toBe(next));

  it('leaves out those that were missed', () => {
    expect(turn('2026-11-03T09:00', { unit: 'week', every: 1 }, '2026-11-27T12:00')).toBe(
      '2026-12-01T09:00',
    );
  });

  it('keeps a time that the clocks skip once, and the time before and after', () => {
    const repeat: Repeat = { unit: 'day', every: 1 };
    const skipped = nextDue(at('2026-03-28T02:30'), repeat, Date.parse('2026-03-28T01:30Z'));
    expect(skipped.local).toBe('2026-03-29T02:30');
    expect(wallTimeToInstant(skipped)).toBe(Date.parse('2026-03-29T01:30Z'));
    const next = nextDue(skipped, repeat, wallTimeToInstant(skipped));
    expect(wallTimeToInstant(next)).toBe(Date.parse('2026-03-30T00:30Z'));
  });

  const zones = [BERLIN, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
  const repeats: fc.Arbitrary<Repeat> = fc.oneof(
    fc.record({ unit: fc.constantFrom('day', 'week'), every: fc.integer({ min: 1, max: 99 }) }),
    fc.record({
      unit: fc.constant('week' as const),
      every: fc.integer({ min: 1, max: 9 }),
      weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    }),
    fc.record({
      unit: fc.constantFrom('month', 'year'),
      every: fc.integer({ min: 1, max: 9 }),
      day: fc.integer({ min: 1, max: 31 }),
    }),
    fc.record({
      unit: fc.constant('month' as const),
      every: fc.integer({ min: 1, max: 9 }),
      nth: fc.record({
        week: fc.constantFrom(-1, 1, 2, 3, 4),
        weekday: fc.integer({ min: 0, max: 6 }),
      }),
    }),
  );

  it('is always to come, later than the last, at the same time of day, and on a day that fits', () =>
    fc.assert(
      fc.property(
        repeats,
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }),
        fc.integer({ min: -400, max: 400 }),
        (repeat, zone, instant, days) => {
          let due = instantToWallTime(instant, zone);
          const now = instant + days * 86_400_000;
          for (let count = 0; count < 4; count++) {
            const next = nextDue(due, repeat, now);
            expect(wallTimeToInstant(next)).toBeGreaterThan(now);
            expect(next.local > due.local).toBe(true);
            expect([next.local.slice(10), next.zone]).toEqual([due.local.slice(10), zone]);
            const date = next.local.slice(0, 10);
            if (repeat.weekdays) expect(repeat.weekdays).toContain(weekday(date));
            if (repeat.nth) expect(weekday(date)).toBe(repeat.nth.weekday);
            if (repeat.day && repeat.unit !== 'week')
              expect(Number(date.slice(8))).toBeLessThanOrEqual(repeat.day);
            due = next;
          }
        },
      ),
    ));
});

describe('the first turn', () => {
  const now = wallTimeToInstant(at('2026-11-27T12:00'));
  it.each<[Repeat, string, string]>([
    [{ unit: 'day', every: 1 }, '14:00', '2026-11-27T14:00'],
    [{ unit: 'day', every: 1 }, '09:00', '2026-11-28T09:00'],
    [{ unit: 'week', every: 2, weekdays: [2] }, '10:00', '2026-12-01T10:00'],
    [{ unit: 'month', every: 1, nth: { week: 2, weekday: 2 } }, '10:00', '2026-12-08T10:00'],
    [{ unit: 'month', every: 1, day: 31 }, '10:00', '2026-11-30T10:00'],
  ])('of %j at %s is %s', (repeat, time, first) =>
    expect(firstDue(repeat, time, now, BERLIN).local).toBe(first),
  );
});
