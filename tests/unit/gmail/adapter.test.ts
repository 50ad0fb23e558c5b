// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openGmail } from '@/entrypoints/gmail.content/adapter';
import { drawMarks } from '@/entrypoints/gmail.content/row-marks';
import { shownRows } from '@/entrypoints/gmail.content/rows';
import type { RowMark, Subject } from '@/utils/host';
import { load, piece } from '../../pages/gmail/load';
import { speakEnglish } from '../english';

const THREAD = '1a10b56092a1a2b3';
let life: AbortController;
let orphaned: ReturnType<typeof vi.fn<() => void>>;

function open() {
  const { signal } = life;
  return openGmail({ reading: signal, staying: signal, onOrphaned: orphaned });
}

function listen(host: { onSubject(callback: (subject: Subject) => void, s: AbortSignal): void }) {
  const told: Subject[] = [];
  host.onSubject((subject) => told.push(subject), life.signal);
  return told;
}

/** Lets observers and frames run. */
const frames = () => vi.advanceTimersByTimeAsync(200);

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  orphaned = vi.fn();
  speakEnglish();
  document.title = 'Filters - robin@brightwater.example - Gmail';
  location.hash = '#inbox';
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('what the sidebar is about', () => {
  test('is told when it changes, and not when only the page does', async () => {
    load('rows.html');
    const { host } = open();
    const told = listen(host);
    expect(host.subject()).toEqual({ kind: 'none', key: 'none' });
    await frames();
    expect(told).toEqual([]);

    load('thread.html');
    await frames();
    expect(told).toMatchObject([{ kind: 'thread', threadId: THREAD }]);
    for (let step = 0; step < 5; step += 1) {
      piece('[role=main]').classList.toggle('x');
      await frames();
    }
    expect(told.length).toBe(1);
    expect(host.subject()).toBe(told[0]);

    const snippet = piece('[role=main]:not([style]) .kv .iA');
    snippet.textContent = 'Written anew';
    snippet.parentElement?.classList.add('x');
    await frames();
    expect(told.length).toBe(2);
  });

  test('is nothing while ids are late, then the thread', async () => {
    load('late.html');
    const { host } = open();
    const told = listen(host);
    await frames();
    expect(host.subject().kind).toBe('none');
    piece('h2').setAttribute('data-legacy-thread-id', THREAD);
    await frames();
    expect(told).toMatchObject([{ kind: 'thread', threadId: THREAD }]);
  });

  test('cannot be read when the ids never come, and says what is missing', async () => {
    load('late.html');
    const { host } = open();
    const told = listen(host);
    await frames();
    await vi.advanceTimersByTimeAsync(4000);
    expect(told).toEqual([{ kind: 'unreadable', key: 'unreadable', missing: ['thread id'] }]);
    load('rows.html');
    await frames();
    expect(told.at(-1)).toEqual({ kind: 'none', key: 'none' });
  });

  test('stays while the same thread is drawn anew, and goes at once for another', async () => {
    load('thread.html');
    const { host } = open();
    listen(host);
    await frames();
    const before = host.subject();
    const list = piece('[role=main]:not([style]) [role=list]');
    const items = [...list.children];
    list.replaceChildren();
    expect(host.subject()).toBe(before);
    list.append(...items);
    expect(host.subject()).toBe(before);
    list.replaceChildren();
    piece('[role=main]:not([style]) h2').setAttribute('data-legacy-thread-id', '1a05bfb700011111');
    expect(host.subject().kind).toBe('none');
  });

  test('is the feed’s account where neither header nor title tell one', async () => {
    document.title = 'Filters - Gmail';
    const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      return new Response(
        '<feed><title>Gmail - Inbox for Robin@brightwater.example</title></feed>',
      );
    });
    load('thread.html');
    const { host } = open();
    const told = listen(host);
    await frames();
    await frames();
    expect(told).toMatchObject([{ kind: 'thread', account: 'robin@brightwater.example' }]);
    expect(asked.mock.calls.map(([url]) => url)).toEqual(['/mail/u/0/feed/atom']);
  });

  test('is missed under new names only where the address names a thread', async () => {
    location.hash = '#inbox/FMfcgzQbdkVcPnQVzrlKJhKBrZVXkbmW';
    load('drift.html');
    const { host } = open();
    listen(host);
    await frames();
    await vi.advanceTimersByTimeAsync(4000);
    expect(host.subject()).toMatchObject({ kind: 'unreadable', missing: ['heading'] });
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: 'Margin CRM',
      version: '1.2.3',
    });
    const report = host.report();
    expect(report).toContain('missing: heading');
    for (const word of ['Ana', 'petrova', 'northpine', 'Filters', 'Thank'])
      expect(report).not.toContain(word);
  });

  test('is read no more once the extension is gone', async () => {
    load('rows.html');
    const { host } = open();
    const told = listen(host);
    await frames();
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
    load('thread.html');
    await frames();
    expect(orphaned).toHaveBeenCalled();
    expect(told).toEqual([]);
  });

  test('opens again under the mailbox it was read in', () => {
    load('thread.html');
    const { host } = open();
    expect(host.link(host.subject())).toMatch(new RegExp(`/mail/u/0/#all/${THREAD}$`));
    expect(host.link({ kind: 'none', key: 'none' })).toBeNull();
  });
});

describe('room for the sidebar', () => {
  const widthOf = (app: HTMLElement, given: () => number) =>
    vi
      .spyOn(app, 'getBoundingClientRect')
      .mockImplementation(() => new DOMRect(0, 0, given(), 900));
  const rules = () => document.head.textContent ?? '';

  test('is made by narrowing the app, and given back', () => {
    load('header.html');
    const narrowed = () =>
      rules().includes('320px') ? window.innerWidth - 320 : window.innerWidth;
    widthOf(piece('body > .nH'), narrowed);
    const resized = vi.fn();
    window.addEventListener('resize', resized, { signal: life.signal });
    const { host, folded } = open();
    host.makeRoom(320);
    expect(rules()).toContain('calc(100vw - 320px)');
    expect(resized).toHaveBeenCalled();
    expect(folded()).toBe(false);
    host.makeRoom(44);
    expect(folded()).toBe(true);
    host.makeRoom(0);
    expect(rules()).not.toContain('100vw');
  });

  test('is not asked of an app that does not give way', () => {
    load('header.html');
    widthOf(piece('body > .nH'), () => window.innerWidth);
    open().host.makeRoom(320);
    expect(rules()).not.toContain('100vw');
  });
});

describe('marks of lines', () => {
  const marked = () =>
    shownRows(document).map(({ element }) =>
      element.querySelector('margin-crm-mark')?.getAttribute('aria-label'),
    );
  const draw = (marks: Record<string, RowMark[]>) =>
    drawMarks(shownRows(document), (threadId) => marks[threadId] ?? []);

  test('follow the thread of a line when Gmail uses the line for another', () => {
    load('rows.html');
    draw({ [THREAD]: ['logged', 'waiting-for-me'] });
    const label = 'Logged in Margin CRM, Waiting for you';
    expect(marked()).toEqual([undefined, label, undefined, undefined, undefined]);

    const [first, second] = shownRows(document);
    for (const ids of first?.element.querySelectorAll('[data-legacy-thread-id]') ?? [])
      ids.setAttribute('data-legacy-thread-id', THREAD);
    for (const ids of second?.element.querySelectorAll('[data-legacy-thread-id]') ?? [])
      ids.setAttribute('data-legacy-thread-id', '1a05bfb700011111');
    draw({ [THREAD]: ['logged', 'waiting-for-me'] });
    expect(marked()).toEqual([label, undefined, undefined, undefined, undefined]);
  });

  test('come back after a line was drawn anew, change, go, and never double', () => {
    load('rows.html');
    const marks = { [THREAD]: ['logged'] satisfies RowMark[] };
    draw(marks);
    draw(marks);
    expect(document.querySelectorAll('margin-crm-mark').length).toBe(1);
    piece('margin-crm-mark').remove();
    draw(marks);
    expect(document.querySelectorAll('margin-crm-mark').length).toBe(1);
    draw({});
    expect(document.querySelectorAll('margin-crm-mark').length).toBe(0);
  });
});
