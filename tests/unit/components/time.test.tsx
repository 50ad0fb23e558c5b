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
