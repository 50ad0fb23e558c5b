// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Everything } from '@/entrypoints/background/everything';
import background from '@/entrypoints/background/index';
import { speakEnglish } from '../../english';

let opened: string[];
const seedPipeline = vi.fn(async () => undefined);
const look = vi.fn();
const createMenu = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  opened = [];
  const silent = { addListener: () => undefined };
  Object.assign(browser, {
    contextMenus: { removeAll: async () => undefined, create: createMenu, onClicked: silent },
    commands: { onCommand: silent },
    omnibox: {
      setDefaultSuggestion: () => undefined,
      onInputChanged: silent,
      onInputEntered: silent,
    },
  });
  vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }) => {
    opened.push(url ?? '');
    return { index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  });
  // What the second script would leave here.
  const everything = { seedPipeline, schedule: { look } } as unknown as Everything;
  vi.stubGlobal('marginEverything', everything);
});

it('a first installation opens the page that says what this is, an update opens nothing; both name the menu and see what is due', async () => {
  background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(() => expect(opened).toHaveLength(1));
  expect(opened[0]).toMatch(/\/workspace\.html#\/welcome$/);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
  await vi.waitFor(() => expect(seedPipeline).toHaveBeenCalledTimes(2));
  expect(opened).toHaveLength(1);
  await vi.waitFor(() => expect(createMenu).toHaveBeenCalledTimes(2));
  expect(look).toHaveBeenCalledTimes(2);
});
