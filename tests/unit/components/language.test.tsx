// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { SettingsView } from '@/storage/api';
import { announce } from '@/utils/changes';
import { LEFT_WORDS, sayFrom } from '@/utils/words';
import { settings } from './popup-fixtures';
import { CHANGE, openPopup, openWorkspace } from './popup-scene';
import { open as openSidebar } from './sidebar-scene';

/** Settings that remember what was saved, and take it back. */
function live(first: Partial<SettingsView> = {}) {
  let now: SettingsView = { ...settings, ...first };
  let before = now;
  return {
    settings: () => now,
    saveSettings: (change: Partial<SettingsView>) => {
      before = now;
      now = { ...now, ...change };
      return { change: CHANGE };
    },
    undo: () => {
      now = before;
      return { undone: 1, kept: 0, change: CHANGE };
    },
  };
}

/** The files of the extension as a build lays them out. */
async function answerFile(path: string): Promise<Response> {
  const [, pageWords] = /^\/words\/(\w+)\.json$/.exec(path) ?? [];
  const locale = pageWords ?? path.split('/')[2] ?? '';
  const text = readFileSync(join('public/_locales', locale, 'messages.json'), 'utf8');
  const messages: Record<
    string,
    { message: string; placeholders?: Record<string, { content: string }> }
  > = JSON.parse(text);
  if (pageWords === undefined) return new Response(text);
  const flat = Object.entries(messages).map(([key, { message, placeholders = {} }]) => [
    key,
    message.replace(/\$(\w+)\$/g, (gap, name) => placeholders[name.toLowerCase()]?.content ?? gap),
  ]);
  return new Response(JSON.stringify(Object.fromEntries(flat)));
}

beforeAll(() => import('@/components/workspace/Settings'));

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('fetch', answerFile);
  browser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'Margin CRM',
    version: '1.0.0',
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  sayFrom(null);
  document.documentElement.dir = 'ltr';
  document.documentElement.lang = 'en';
});

it('the settings choose the language, at once and with the focus where it was, and take it back', async () => {
  const { screen, press } = openWorkspace('#/settings', live());
  const choice = await screen.findByRole('combobox', { name: 'Language' });
  expect(choice).toHaveProperty('value', 'browser');
  choice.focus();
  fireEvent.change(choice, { target: { value: 'ar' } });
  await screen.findByRole('heading', { name: 'الإعدادات' });
  expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(document.title).toContain('الإعدادات');
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'اللغة' }));
  });
  expect(screen.getByRole('combobox', { name: 'اللغة' })).toHaveProperty('value', 'ar');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('اللغة: العربية'));

  await press('تراجع');
  await screen.findByRole('heading', { name: 'Settings' });
  expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
});

it('a page that opens later, or after a restore, speaks it, and so does the sidebar', async () => {
  const { screen } = openPopup('today', live({ language: 'de' }));
  await screen.findByRole('tab', { name: 'Heute' });
  const left = await vi.waitUntil(
    async () => (await browser.storage.local.get(LEFT_WORDS))[LEFT_WORDS],
  );
  expect(document.documentElement.lang).toBe('de');

  sayFrom(null);
  const sidebar = await openSidebar({ kept: { [LEFT_WORDS]: left } });
  await sidebar.screen.findByRole('button', { name: 'Konversation protokollieren' });
  expect(sidebar.screen.getByRole('complementary').getAttribute('lang')).toBe('de');
});

it('nothing is drawn anew under an import that still runs', async () => {
  const { screen } = openWorkspace('#/settings', live());
  const choice = await screen.findByRole('combobox', { name: 'Language' });
  const stop = new AbortController();
  const asks = vi.fn((event: Event) => event.preventDefault());
  window.addEventListener('beforeunload', asks, { signal: stop.signal });
  fireEvent.change(choice, { target: { value: 'de' } });
  await waitFor(() => expect(asks).toHaveBeenCalled());
  expect(screen.getByRole('combobox', { name: 'Language' })).toBe(choice);
  stop.abort();
  await screen.findByRole('heading', { name: 'Einstellungen' });
});

it('what stands there after a refused change is said in the language that is spoken now', async () => {
  const scene = openWorkspace('#/settings', live());
  const { screen, press } = scene;
  await screen.findByRole('combobox', { name: 'Language' });
  const save = live({ language: 'de' });
  scene.answer('saveSettings', () => Promise.reject(new Error('The disk is full')));
  fireEvent.click(screen.getByRole('radio', { name: 'Off' }));
  await screen.findByRole('button', { name: 'Retry' });
  // Somebody chose it on another page.
  scene.answer('settings', save.settings);
  announce(['settings']);
  await screen.findByRole('heading', { name: 'Einstellungen' });
  expect(screen.getByRole('alert').textContent).toMatch(/^Nicht gespeichert/);
  await press('Erneut versuchen');
});

it("the browser's own again leaves nothing behind", async () => {
  localStorage.setItem('language', 'de 1.0.0');
  const { screen } = openPopup('today', live());
  await browser.storage.local.set({ [LEFT_WORDS]: { app_name: 'Margin CRM' } });
  await screen.findByRole('tab', { name: 'Today' });
  await vi.waitUntil(
    async () => (await browser.storage.local.get(LEFT_WORDS))[LEFT_WORDS] === undefined,
  );
});
