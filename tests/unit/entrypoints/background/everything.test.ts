import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onChanged } from '@/utils/changes';
import { LEFT_WORDS } from '@/utils/words';
import { speakEnglish } from '../../english';

it('has the menu and every open page follow when another language is chosen', async () => {
  fakeBrowser.reset();
  speakEnglish();
  const update = vi.fn(async () => undefined);
  Object.assign(browser, { contextMenus: { update } });
  await import('@/entrypoints/background/everything');
  const told: string[] = [];
  const stop = new AbortController();
  onChanged((tables) => void told.push(...tables), stop.signal);
  await browser.storage.local.set({ [LEFT_WORDS]: { menu_find: 'In Margin CRM suchen' } });
  await vi.waitFor(() => expect(told).toContain('words'));
  expect(update).toHaveBeenCalledWith('find-or-add', { title: 'In Margin CRM suchen' });
  stop.abort();
});
