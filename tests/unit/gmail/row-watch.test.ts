// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchRows } from '@/entrypoints/gmail.content/row-watch';
import type { RowMark } from '@/utils/host';
import { load, piece } from '../../pages/gmail/load';
import { speakEnglish } from '../english';

const ME = 'robin@brightwater.example';
const THREAD = '1a11f77fe3ffffff';

interface Asked {
  name: string;
  input: { rows?: { threadId: string }[]; seen?: { mailbox?: string }[] };
}

let life: AbortController;
let marks: Record<string, RowMark[]>;
let failing: boolean;
let asked: Asked[];
let change: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  speakEnglish();
  life = new AbortController();
  marks = { [THREAD]: ['logged'] };
  failing = false;
  asked = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name } = message as Asked;
    asked.push(message as Asked);
    if (failing) return { ok: false, code: 'failed', message: '' };
    return { ok: true, value: name === 'rowMarks' ? { ...marks } : {} };
  });
  load('rows.html');
  watchRows({
    watch: {
      onChange: (callback) => {
        change = callback;
      },
      poke: () => change(),
    },
    account: () => ME,
    signal: life.signal,
  });
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The page changed, and everything that comes of it was done. */
async function settle(): Promise<void> {
  change();
  await vi.advanceTimersByTimeAsync(3000);
}

/** Something was written somewhere in the product. */
async function written(): Promise<void> {
  await browser.storage.local.set({ changed: { at: Date.now(), tables: ['activities'] } });
  await vi.advanceTimersByTimeAsync(3000);
}

/** The lines that the background was told. */
const captured = () => asked.flatMap(({ input }) => input.seen ?? []);

const lineOf = () => piece(`[data-legacy-thread-id="${THREAD}"]`).closest('tr');
const marked = () => document.querySelector('margin-crm-mark')?.getAttribute('aria-label') ?? null;

test('a line in the mailbox of somebody else tells where that is', async () => {
  history.replaceState(null, '', '/mail/u/0/d/AEoRXR/#inbox');
  await settle();
  history.replaceState(null, '', '/');
  expect(captured()).not.toHaveLength(0);
  expect(new Set(captured().map(({ mailbox }) => mailbox))).toEqual(
    new Set(['/mail/u/0/d/AEoRXR/']),
  );
});

test.each(['#spam', '#trash', '#scheduled'])(
  'lines in %s are not told, only marked',
  async (list) => {
    history.replaceState(null, '', list);
    await settle();
    expect(captured()).toEqual([]);
    expect(marked()).toBe('Logged in Margin CRM');
    // Moved out of there, they are.
    history.replaceState(null, '', '#inbox');
    await settle();
    expect(captured()).not.toHaveLength(0);
  },
);

test('a line that was out of sight when its thread changed shows how it is now', async () => {
  await settle();
  expect(marked()).toBe('Logged in Margin CRM');
  const line = lineOf();
  const list = line?.parentElement;
  line?.remove();
  await settle();
  marks = {};
  await written();
  if (line) list?.prepend(line);
  await settle();
  expect(marked()).toBeNull();
});

test('a question that got no answer is asked again', async () => {
  await settle();
  marks = {};
  failing = true;
  await written();
  expect(marked()).toBe('Logged in Margin CRM');
  failing = false;
  await settle();
  expect(marked()).toBeNull();
});
