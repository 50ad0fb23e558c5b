import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  DAY,
  dateOf,
  endOfDay,
  HOUR,
  instantToWallTime,
  isWallTime,
  presets,
  startOfDay,
  wallTimeToInstant,
  weekday,
} from '@/utils/time';

const at = (iso: string) => Date.parse(iso);
const iso = (instant: number) => new Date(instant).toISOString();

const ZONES = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'America/Asuncion',
  'Europe/Berlin',
  'Europe/Lisbon',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Marquesas',
  'Antarctica/Troll',
];
const zones = fc.constantFrom(...ZONES);
const instants = fc.integer({ min: at('1990-01-01T00:00Z'), max: at('2037-12-31T00:00Z') });

describe('wall times', () => {
  it.each([
    ['2026-03-08T01:59', 'America/New_York', '2026-03-08T06:59:00.000Z'],
    // Skipped: an hour later by the clock.
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    // Twice: the first.
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01T02:00', 'America/New_York', '2026-11-01T07:00:00.000Z'],
    // Half an hour is skipped and repeated.
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
    // A whole day is skipped.
    ['2011-12-30T10:00', 'Pacific/Apia', '2011-12-30T20:00:00.000Z'],
    ['2011-12-29T23:59', 'Pacific/Apia', '2011-12-30T09:59:00.000Z'],
    ['2011-12-31T00:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2026-11-22T09:00', 'Asia/Kathmandu', '2026-11-22T03:15:00.000Z'],
    ['2026-11-22T09:00', 'Pacific/Kiritimati', '2026-11-21T19:00:00.000Z'],
    ['2028-02-29T12:00', 'UTC', '2028-02-29T12:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, expected) => {
    expect(iso(wallTimeToInstant({ local, zone }))).toBe(expected);
  });

  it('come back from their instant, except where the clocks skip them', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const wall = instantToWallTime(instant, zone);
        const back = wallTimeToInstant(wall);
        expect(instantToWallTime(back, zone)).toEqual(wall);
        // The second of a repeated time becomes the first of it, never anything else.
        const behind = Math.floor(instant / 60_000) * 60_000 - back;
        expect([0, HOUR / 2, HOUR, 2 * HOUR]).toContain(behind);
      }),
      { numRuns: 600 },
    );
  });

  it('never go backwards by more than a repeated stretch, and skipped times move forward', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const local = iso(instant).slice(0, 16);
        const shown = instantToWallTime(wallTimeToInstant({ local, zone }), zone).local;
        expect(shown >= local).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ['2026-02-31T10:00', 'UTC'],
    ['2026-13-01T10:00', 'UTC'],
    ['2026-11-22T25:00', 'UTC'],
    ['2026-11-22T24:00', 'UTC'],
    ['2026-11-22T10:00', 'Nowhere/Land'],
    ['2026-11-22T10:00', ''],
    ['', 'UTC'],
  ])('%s in "%s" is refused', (local, zone) => {
    expect(isWallTime({ local, zone })).toBe(false);
  });
});

describe('days', () => {
  it('begin and end where their date does, also without a midnight', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const start = startOfDay(instant, zone);
        const end = endOfDay(instant, zone);
        expect(start).toBeLessThanOrEqual(instant);
        expect(end).toBeGreaterThan(instant);
        expect(dateOf(start, zone)).toBe(dateOf(instant, zone));
        expect(dateOf(end - 1, zone)).toBe(dateOf(instant, zone));
        expect(dateOf(end, zone) > dateOf(instant, zone)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('of a change of clocks last 23 or 25 hours', () => {
    const length = (instant: number) =>
      endOfDay(instant, 'Europe/Berlin') - startOfDay(instant, 'Europe/Berlin');
    expect(length(at('2026-03-29T12:00Z'))).toBe(23 * HOUR);
    expect(length(at('2026-10-25T12:00Z'))).toBe(25 * HOUR);
  });
});

describe('presets', () => {
  it('are an hour from now, and nine in the morning on later days', () => {
    // A Sunday in Berlin.
    expect(presets(at('2026-11-22T22:10:30Z'), 'Europe/Berlin')).toEqual({
      inOneHour: { local: '2026-11-23T00:11', zone: 'Europe/Berlin' },
      tomorrow: { local: '2026-11-23T09:00', zone: 'Europe/Berlin' },
      inThreeDays: { local: '2026-11-25T09:00', zone: 'Europe/Berlin' },
      nextWeek: { local: '2026-11-23T09:00', zone: 'Europe/Berlin' },
    });
  });

  it('mean the Monday to come, on a Monday too', () => {
    for (let day = 0; day < 14; day++) {
      const now = at('2026-11-02T12:00Z') + day * DAY;
      const monday = presets(now, 'UTC').nextWeek.local.slice(0, 10);
      expect(weekday(monday)).toBe(1);
      expect(monday > dateOf(now, 'UTC')).toBe(true);
      expect(monday <= addDays(dateOf(now, 'UTC'), 7)).toBe(true);
    }
  });

  it('never lie in the past and never less than the hour away, whatever the clocks do', () => {
    fc.assert(
      fc.property(instants, zones, (now, zone) => {
        const { inOneHour, tomorrow, inThreeDays, nextWeek } = presets(now, zone);
        expect(wallTimeToInstant(inOneHour)).toBeGreaterThanOrEqual(now + HOUR);
        expect(wallTimeToInstant(inOneHour)).toBeLessThan(now + 3 * HOUR + 60_000);
        for (const later of [tomorrow, inThreeDays, nextWeek])
          expect(wallTimeToInstant(later)).toBeGreaterThan(now);
      }),
      { numRuns: 400 },
    );
    // Half past one, an hour before it is half past one again.
    const { inOneHour } = presets(at('2026-11-01T05:30Z'), 'America/New_York');
    expect(inOneHour.local).toBe('2026-11-01T02:30');
  });
});

describe('business days', () => {
  it.each([
    // 2026-11-22 is a Sunday.
    ['2026-11-19T18:00Z', '2026-11-23T08:00Z', 2],
    ['2026-11-20T18:00Z', '2026-11-22T08:00Z', 0],
    ['2026-11-21T10:00Z', '2026-11-23T08:00Z', 1],
    ['2026-11-16T10:00Z', '2026-11-30T08:00Z', 10],
    ['2026-11-23T10:00Z', '2026-11-23T20:00Z', 0],
    ['2026-11-23T10:00Z', '2026-11-20T20:00Z', 0],
  ])('from %s to %s there are %i', (from, to, days) => {
    expect(businessDaysBetween(at(from), at(to), 'UTC')).toBe(days);
  });

  it('are those of the zone: Friday night in New York is Saturday in Berlin', () => {
    const sent = at('2026-11-21T01:00Z');
    const now = at('2026-11-23T15:00Z');
    expect(businessDaysBetween(sent, now, 'America/New_York')).toBe(1);
    expect(businessDaysBetween(at('2026-11-20T01:00Z'), now, 'America/New_York')).toBe(2);
    expect(businessDaysBetween(at('2026-11-20T01:00Z'), now, 'Europe/Berlin')).toBe(1);
  });

  it('add up: as many between as were added, landing on a business day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2012-01-01T00:00Z'), max: at('2037-12-31T00:00Z') }),
        fc.integer({ min: 1, max: 90 }),
        zones,
        (from, days, zone) => {
          const to = addBusinessDays(from, days, zone);
          expect(businessDaysBetween(from, to, zone)).toBe(days);
          expect([1, 2, 3, 4, 5]).toContain(weekday(dateOf(to, zone)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
