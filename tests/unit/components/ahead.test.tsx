// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { SettingsView } from '@/storage/api';
import { announce } from '@/utils/changes';
import { settings } from './popup-fixtures';
import { CHANGE, openWorkspace } from './popup-scene';

afterEach(() => void vi.useRealTimers());
beforeAll(() => import('@/components/workspace/Settings'));

/** Settings whose saves end when they are told to, as on a slow disk. */
function slow() {
  let now: SettingsView = settings;
  const ends: (() => void)[] = [];
  return {
    ends,
    answers: {
      settings: () => now,
      saveSettings: async (change: Partial<SettingsView>) => {
        await new Promise<void>((resolve) => ends.push(resolve));
        now = { ...now, ...change };
        return { change: CHANGE };
      },
    },
  };
}

/** Everything that a radio showed from now on. */
function shownBy(radio: HTMLInputElement) {
  const shown: boolean[] = [];
  const timer = setInterval(() => shown.push(radio.checked), 5);
  return () => {
    clearInterval(timer);
    return new Set(shown);
  };
}

it('what was chosen stays chosen while it is being saved, whatever is saved elsewhere meanwhile', async () => {
  const { answers, ends } = slow();
  const { screen, sent, calls } = openWorkspace('#/settings', answers);
  const off = await screen.findByRole<HTMLInputElement>('radio', { name: 'Off' });
  fireEvent.click(off);
  await waitFor(() => expect(ends).toHaveLength(1));
  vi.useFakeTimers();
  const seen = shownBy(off);
  // Another page saved something: what stands around the screen is read last of all.
  calls.length = 0;
  announce(['contacts']);
  await vi.advanceTimersByTimeAsync(250);
  expect(seen()).toEqual(new Set([true]));
  vi.useRealTimers();
  // What was not read meanwhile is read once it is saved.
  ends[0]?.();
  await waitFor(() => expect(sent('settings')).not.toHaveLength(0));
  expect(off.checked).toBe(true);
});

it('the first of two quick choices takes nothing of the second back when it is saved', async () => {
  const { answers, ends } = slow();
  const { screen, sent } = openWorkspace('#/settings', answers);
  const off = await screen.findByRole<HTMLInputElement>('radio', { name: 'Off' });
  fireEvent.click(off);
  await waitFor(() => expect(ends).toHaveLength(1));
  fireEvent.click(screen.getByRole('radio', { name: 'Known contacts' }));
  fireEvent.click(off);
  await waitFor(() => expect(ends).toHaveLength(3));
  vi.useFakeTimers();
  const seen = shownBy(off);
  const before = sent('settings').length;
  ends[0]?.();
  ends[1]?.();
  await vi.advanceTimersByTimeAsync(60);
  expect(seen()).toEqual(new Set([true]));
  vi.useRealTimers();
  expect(sent('settings')).toHaveLength(before);
  ends[2]?.();
  await waitFor(() => expect(sent('settings').length).toBeGreaterThan(before));
  expect(off.checked).toBe(true);
});
