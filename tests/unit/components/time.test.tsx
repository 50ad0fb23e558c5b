// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { daysInStage } from '@/components/board/cards';
import { Time } from '@/components/ui/Time';
import { speakEnglish } from '../english';
import { deal } from './popup-fixtures';

const zone = process.env.TZ;
beforeEach(() => speakEnglish());
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('a whole day', () => {
  it('is the same day wherever one is', () => {
    process.env.TZ = 'America/Los_Angeles';
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 12, 18) });
    const place = document.createElement('div');
    render(<Time at={Date.UTC(2026, 10, 12)} form="day" />, place);
    expect(place.textContent).toMatch(/12/);
    expect(place.querySelector('time')?.dateTime).toBe('2026-11-12T00:00:00.000Z');
  });
});

describe('a moment in another zone', () => {
  it('is written as the clocks there say it, and is the same instant', () => {
    process.env.TZ = 'UTC';
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 12, 18) });
    const place = document.createElement('div');
    // Tokyo is nine hours ahead: there it is the day after.
    const at = Date.UTC(2026, 9, 19, 16);
    render(<Time at={at} form="moment" zone="Asia/Tokyo" />, place);
    expect(place.textContent).toMatch(/^Oct 20, 1:00\sAM$/);
    expect(place.querySelector('time')?.title).toMatch(/October 20, 2026/);
    expect(place.querySelector('time')?.dateTime).toBe(new Date(at).toISOString());
  });

  it('is written so whatever the clocks of the machine skip or say twice', () => {
    const instants = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 11) });
    const zones = fc.constantFrom(
      ...['Asia/Tokyo', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'],
    );
    // The night in which New York's clocks went from two to three, too.
    const aNight = fc.integer({ min: Date.UTC(2026, 2, 7), max: Date.UTC(2026, 2, 9) });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2020, 0) });
    const place = document.createElement('div');
    fc.assert(
      fc.property(fc.oneof(instants, aNight), zones, zones, (at, zone, machine) => {
        process.env.TZ = machine;
        render(<Time key={`${at} ${zone} ${machine}`} at={at} form="moment" zone={zone} />, place);
        const there = new Intl.DateTimeFormat('en', {
          timeZone: zone,
          hour: 'numeric',
          minute: '2-digit',
        });
        expect(place.textContent?.split(', ').at(-1)).toBe(there.format(at));
        expect(place.querySelector('time')?.title).toContain(there.format(at));
      }),
      { numRuns: 400 },
    );
  });
});

describe('days that passed', () => {
  it('are counted in words and in numbers alike, as the calendar has them', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const place = document.createElement('div');
    const hour = fc.integer({ min: 0, max: 7 * 24 - 1 });
    fc.assert(
      fc.property(
        hour,
        hour,
        fc.constantFrom('Europe/Berlin', 'Asia/Tokyo'),
        (from, to, machine) => {
          process.env.TZ = machine;
          // Across the night in which Berlin's clocks went from two to three.
          const hoursLater = (hours: number) => Date.UTC(2026, 2, 26) + hours * 3_600_000;
          const [at, now] = [hoursLater(from), hoursLater(Math.max(from, to))];
          vi.setSystemTime(now);
          render(<Time key={`${at} ${now} ${machine}`} at={at} />, place);
          const days = daysInStage(deal(1, { stageSince: at }), now);
          const said = place.textContent ?? '';
          if (days === 0) expect(said).toMatch(/hours? ago|now/);
          else if (days < 7) expect(said).toBe(days === 1 ? 'yesterday' : `${days} days ago`);
        },
      ),
    );
  });
});
