// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchThread } from '@/entrypoints/gmail.content/thread-watch';
import { WHO_IS_KNOWN } from '@/utils/changes';
import type { Subject } from '@/utils/host';
import { speakEnglish } from '../english';

const THREAD = '1a11f77fe3ffffff';
const thread: Subject = {
  kind: 'thread',
  key: THREAD,
  account: 'robin@brightwater.example',
  threadId: THREAD,
  subjectLine: 'Proposal',
  hiddenCount: 0,
  messages: [
    {
      id: THREAD,
      state: 'open',
      from: { address: 'ana@acme.example', name: 'Ana' },
      recipients: [],
      at: 1,
      snippet: '',
    },
  ],
};

let life: AbortController;
let shown: Subject;
let told: number;
let change: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  speakEnglish();
  life = new AbortController();
  shown = thread;
  told = 0;
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => {
    told += 1;
    return { ok: true, value: {} };
  });
  watchThread({
    watch: {
      onChange: (callback) => {
        change = callback;
      },
      poke: () => change(),
    },
    subject: () => shown,
    folded: () => true,
    signal: life.signal,
  });
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The page shows this now, and everything that comes of it was done. */
async function show(subject: Subject): Promise<void> {
  shown = subject;
  change();
  await vi.advanceTimersByTimeAsync(3000);
}

/** Something was written somewhere in the product. */
async function written(...tables: string[]): Promise<void> {
  await browser.storage.local.set({ changed: { at: Date.now(), tables } });
  await vi.advanceTimersByTimeAsync(3000);
}

test('an open thread is told once, however often the page changes', async () => {
  await show(thread);
  await show(thread);
  await written('tasks');
  expect(told).toBe(1);
});

test('an open thread is told again when somebody became a contact, without waiting for the page', async () => {
  await show(thread);
  await written(WHO_IS_KNOWN);
  expect(told).toBe(2);
  await written('settings');
  expect(told).toBe(3);
});

test('a thread is told again when it is opened again after the list', async () => {
  await show(thread);
  await show({ kind: 'none', key: 'none' });
  expect(told).toBe(1);
  await show(thread);
  expect(told).toBe(2);
});
