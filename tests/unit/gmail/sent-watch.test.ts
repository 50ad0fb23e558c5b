// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PENDING_MS } from '@/entrypoints/gmail.content/sent';
import { watchSent } from '@/entrypoints/gmail.content/sent-watch';
import { mark, marksOf } from '@/entrypoints/gmail.content/writing';
import { idTime } from '@/utils/page/gmail-ids';
import { presets, userZone } from '@/utils/time';
import { load, piece } from '../../pages/gmail/load';
import { speakEnglish } from '../english';

const ME = 'robin@brightwater.example';
/** Mail that I alone wrote, as the list of the saved pieces shows it. */
const SENT = '1a111df30500c0de';
const AT = idTime(SENT) ?? 0;

interface Asked {
  name: string;
  input: Record<string, unknown>;
  key?: string;
}

let life: AbortController;
let orphaned: AbortController;
let asked: Asked[];
let failing: string | null;
/** Addresses on the never-log list. */
let never: string[];
let change: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: AT - 2000 });
  fakeBrowser.reset();
  sessionStorage.clear();
  speakEnglish();
  orphaned = new AbortController();
  asked = [];
  failing = null;
  never = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const call = message as Asked;
    const isList = call.name === 'neverLogs';
    if (!isList) asked.push(call);
    if (call.name === failing) return { ok: false, code: 'failed', message: '' };
    if (isList)
      return { ok: true, value: never.some((one) => JSON.stringify(call.input).includes(one)) };
    return { ok: true, value: {} };
  });
  begin();
});

/** A copy of the content script in the page. */
function begin(): void {
  life = new AbortController();
  const { signal } = life;
  let look = () => {};
  watchSent({
    watch: {
      onChange: (callback) => {
        look = callback;
        change = callback;
      },
      poke: () => !signal.aborted && look(),
    },
    account: () => ME,
    subject: () => ({ kind: 'none', key: 'none' }),
    signal,
    orphaned: orphaned.signal,
  });
}
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** A window to Ana, written so far. */
function writeToAna(): Element {
  load('compose.html');
  const compose = piece('.dw .M9');
  for (const field of compose.querySelectorAll('input')) field.value = '';
  const subject = compose.querySelector<HTMLInputElement>('[name=subjectbox]');
  if (subject) subject.value = 'Something new';
  for (const chip of compose.querySelectorAll(
    '[data-hovercard-id^=lucas], [name=cc] [role=option]',
  ))
    chip.remove();
  piece('#link_undo').remove();
  return compose;
}

/** Send is pressed, and the list that comes next shows the mail. */
async function send(): Promise<void> {
  piece('#window-send').click();
  load('rows.html');
  await seen();
}

/** Everything was done that comes of a page that changed, and of the time in which one may undo. */
async function seen(): Promise<void> {
  await vi.advanceTimersByTimeAsync(40_000);
}

const tasks = () => asked.filter(({ name }) => name === 'addTask');

/** What is written in the window to Ana. */
function writeText(text: string): void {
  const body = writeToAna().querySelector('[role=textbox][contenteditable]');
  if (!body) throw new Error('There is nothing to write in');
  body.textContent = text;
}

test.each([5, 12])(
  'all of a mail is looked through, of which the list shows the beginning (%i sentences)',
  async (sentences) => {
    const text = `${'Thank you for the long talk about filters. '.repeat(sentences)}I will send the offer on Friday.`;
    writeText(text);
    await send();
    expect(asked[0]).toMatchObject({ name: 'capture', input: { seen: [{ shown: text }] } });
  },
);

test('a task chosen beside Send is set for the mail, from when it was sent', async () => {
  mark(writeToAna(), { remind: 'inThreeDays', template: 'template' });
  await send();
  expect(asked).toMatchObject([
    {
      name: 'capture',
      input: { seen: [{ source: 'sent', messageId: SENT, templateId: 'template' }] },
    },
    {
      name: 'addTask',
      input: {
        text: 'Follow up with Ana Petrova',
        due: presets(AT - 2000, userZone()).inThreeDays,
        unlessReply: true,
        anchor: {
          kind: 'thread',
          account: ME,
          threadId: SENT,
          subjectLine: 'Something new',
          addresses: ['ana.petrova@northpine.example'],
        },
      },
    },
  ]);
});

test('nobody is reminded of mail for which nothing was chosen', async () => {
  writeToAna();
  await send();
  expect(asked.map(({ name }) => name)).toEqual(['capture']);
  expect(JSON.stringify(asked)).not.toContain('templateId');
});

test('a task that could not be set is set at the next look, as the same one', async () => {
  failing = 'addTask';
  mark(writeToAna(), { remind: 'tomorrow' });
  await send();
  const before = tasks().length;
  expect(before).toBeGreaterThan(0);
  failing = null;
  change();
  await seen();
  expect(tasks()).toHaveLength(before + 1);
  expect(new Set(tasks().map((call) => JSON.stringify(call))).size).toBe(1);
  change();
  await seen();
  expect(tasks()).toHaveLength(before + 1);
});

test('mail whose sending is taken back reminds of nothing and keeps what was chosen', async () => {
  mark(writeToAna(), { remind: 'nextWeek' });
  piece('#window-send').click();
  load('rows.html');
  document.body.insertAdjacentHTML('beforeend', '<span id="link_undo" role="link">Undo</span>');
  piece('#link_undo').click();
  piece('#link_undo').remove();
  // The line of the mail may stand there a little longer than its Undo.
  change();
  await vi.advanceTimersByTimeAsync(2000);
  const again = writeToAna();
  change();
  expect(marksOf(again)).toEqual({ template: null, remind: 'nextWeek' });
  load('rows.html');
  await seen();
  expect(asked).toEqual([]);
});

test('an Undo of something else leaves the mail that was sent alone', async () => {
  mark(writeToAna(), { remind: 'nextWeek' });
  piece('#window-send').click();
  load('rows.html');
  document.body.insertAdjacentHTML('beforeend', '<span id="link_undo" role="link">Undo</span>');
  piece('#link_undo').click();
  piece('#link_undo').remove();
  await seen();
  expect(asked.map(({ name }) => name)).toEqual(['capture', 'addTask']);
});

test('an Undo by another name holds the mail back while it stands there', async () => {
  writeToAna();
  piece('#window-send').click();
  load('rows.html');
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div id="toast" aria-live="assertive">Gesendet <button>Rückgängig</button></div>',
  );
  change();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toEqual([]);
  piece('#toast').remove();
  change();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.map(({ name }) => name)).toEqual(['capture']);
});

/** What of the mail stands where the page could read it. */
const kept = () => JSON.stringify({ ...sessionStorage });

test('a mail that gets no id is not kept longer than it is waited for, on a page at rest', async () => {
  writeText('I will send the offer on Friday.');
  piece('#window-send').click();
  document.body.replaceChildren();
  await vi.advanceTimersByTimeAsync(PENDING_MS - 1000);
  expect(kept()).toContain('the offer');
  await vi.advanceTimersByTimeAsync(2000);
  expect(kept()).toBe('{}');
});

test('a mail that waited through a reload is not kept longer either', async () => {
  writeText('I will send the offer on Friday.');
  piece('#window-send').click();
  document.body.replaceChildren();
  await vi.advanceTimersByTimeAsync(60_000);
  life.abort();
  begin();
  await vi.advanceTimersByTimeAsync(PENDING_MS - 61_000);
  expect(kept()).toContain('the offer');
  await vi.advanceTimersByTimeAsync(2000);
  expect(kept()).toBe('{}');
});

test('a mail on its way goes with the extension, and waits for a newer copy of it', async () => {
  writeText('I will send the offer on Friday.');
  piece('#window-send').click();
  await vi.advanceTimersByTimeAsync(0);
  life.abort();
  expect(kept()).toContain('the offer');
  orphaned.abort();
  expect(kept()).toBe('{}');
});

describe('mail to somebody on the never-log list', () => {
  /** What was ever put where the page can read it. */
  let stored: string[];
  beforeEach(() => {
    stored = [];
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation((_key, value) => {
      stored.push(value);
    });
  });
  afterEach(() => {
    vi.mocked(Storage.prototype.setItem).mockRestore();
  });

  test('is not kept, not for a moment, and nothing is told of it', async () => {
    never = ['ana.petrova@northpine.example'];
    writeText('I will send the offer on Friday.');
    await send();
    expect([stored, asked]).toEqual([[], []]);
  });

  test('is not kept while nobody answers whether it is', async () => {
    failing = 'neverLogs';
    writeText('I will send the offer on Friday.');
    await send();
    expect(stored).toEqual([]);
    expect(asked.map(({ name }) => name)).toEqual(['capture']);
  });

  test('brings back the task that was chosen beside Send, and is kept as little', async () => {
    never = ['ana.petrova@northpine.example'];
    writeText('I will send the offer on Friday.');
    mark(piece('.dw .M9'), { remind: 'tomorrow' });
    await send();
    expect(stored).toEqual([]);
    expect(tasks()).toMatchObject([
      {
        input: {
          text: 'Follow up with Ana Petrova',
          anchor: { kind: 'nothing' },
          unlessReply: false,
        },
      },
    ]);
    const told = JSON.stringify(asked);
    for (const part of ['the offer', 'Something new', 'ana.petrova@'])
      expect(told).not.toContain(part);
  });
});

test('waiting mail goes as soon as its recipient is put on the never-log list', async () => {
  writeText('I will send the offer on Friday.');
  piece('#window-send').click();
  document.body.replaceChildren();
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept()).toContain('the offer');
  never = ['ana.petrova@northpine.example'];
  await browser.storage.local.set({ changed: { at: Date.now(), tables: ['settings'] } });
  await vi.advanceTimersByTimeAsync(0);
  expect(kept()).toBe('{}');
});

test('what stands in the place of waiting mail and is none goes at the start', () => {
  sessionStorage.setItem('margin-crm-sent', '[{"text":"the offer"}]');
  begin();
  expect(kept()).toBe('{}');
});
