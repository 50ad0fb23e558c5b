import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToCommands } from '@/entrypoints/background/commands';

/** What a tab was told, and what it made of it. */
let told: [tab: number, message: unknown][];
let answer: () => Promise<unknown>;
let press: (name: string) => void;

beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  answer = async () => undefined;
  const addListener = (listener: typeof press) => {
    press = listener;
  };
  Object.assign(browser, { commands: { onCommand: { addListener } } });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((tab: number, message: unknown) => {
    told.push([tab, message]);
    return answer();
  });
  listenToCommands();
});

const inFront = (id: number | undefined) =>
  vi
    .spyOn(browser.tabs, 'query')
    .mockImplementation(async ({ active, lastFocusedWindow }) =>
      active && lastFocusedWindow && id !== undefined
        ? [{ id, index: 0, highlighted: true, active: true, pinned: false, incognito: false }]
        : [],
    );

it.each(['toggle-sidebar', 'log-subject', 'write-note'])(
  '%s goes to the tab in front, and to no other',
  async (command) => {
    inFront(7);
    press(command);
    await vi.waitFor(() => expect(told).toEqual([[7, { margin: 1, command }]]));
  },
);

it('a page without the sidebar, a window without tabs, and unknown keys harm nobody', async () => {
  answer = () => Promise.reject(new Error('Could not establish connection'));
  const asked = inFront(7);
  press('write-note');
  await vi.waitFor(() => expect(told).toHaveLength(1));
  press('close-everything');
  inFront(undefined);
  press('log-subject');
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  expect(told).toHaveLength(1);
});
