// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Time } from '@/components/ui/Time';
import { speakEnglish } from '../english';

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
});
