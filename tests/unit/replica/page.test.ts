// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://mail.google.com/mail/u/0/"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { respondGmail } from '../../replica/gmail/respond.ts';
import type { ReplicaContext } from '../../replica/http.ts';
import type { MailThread } from '../../replica/story/mail.ts';
import { createWorld, type World } from '../../replica/world.ts';

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const ADDRESS = 'robin@brightwater.example';

let world: World;
let leave = new AbortController();

/** Opens the page at this address, with the server answering in this process. */
async function visit(query: string, subject?: string, folder = 'inbox'): Promise<MailThread> {
  const { threads } = world.box(ADDRESS);
  const thread = threads.find((candidate) => candidate.subject === subject) ?? threads[0];
  if (!thread) throw new Error('the mailbox has mail');
  const hash = subject === undefined ? `#${folder}` : `#${folder}/${thread.token}`;
  history.replaceState(null, '', `/mail/u/0/?poll=0&${query}${hash}`);
  leave.abort();
  document.body.replaceChildren();
  document.body.dataset.account = ADDRESS;
  delete document.documentElement.dataset.ready;
  vi.resetModules();
  const { start } = await import('../../replica/gmail/client/app.ts');
  leave = new AbortController();
  await start(leave.signal);
  return thread;
}

function visible(selector: string): Element[] {
  const main = [...document.querySelectorAll('[role=main]')].filter(
    (view) => view instanceof HTMLElement && view.style.display !== 'none',
  );
  expect(main).toHaveLength(1);
  return [...(main[0]?.querySelectorAll(selector) ?? [])];
}

function decoded(log: string, field: number): unknown {
  const text = log.match(new RegExp(`; ${field}:([A-Za-z0-9+/=]+)`))?.[1] ?? '';
  return JSON.parse(atob(text));
}

afterEach(() => leave.abort());

beforeEach(() => {
  world = createWorld(NOW);
  const context: ReplicaContext = {
    now: world.now,
    startedAt: NOW,
    bundle: async () => '',
    nonce: () => 'n',
    generation: world.generation,
  };
  vi.stubGlobal('fetch', async (path: string, init?: { method?: string; body?: string }) => {
    const url = new URL(path, 'https://mail.google.com');
    const request = { method: init?.method ?? 'GET', headers: {}, body: init?.body ?? '' };
    const answer = await respondGmail(url, request, context, world);
    return new Response(answer.body.toString(), { status: answer.status });
  });
});

describe('the list', () => {
  it('names thread, last message and people on every row', async () => {
    await visit('rows=100');
    const rows = visible('tr.zA');
    expect(rows.length).toBeGreaterThan(70);
    for (const row of rows) {
      const ids = row.querySelector('.bog span');
      const thread = world
        .box(ADDRESS)
        .threads.find((candidate) => candidate.id === ids?.getAttribute('data-legacy-thread-id'));
      expect(thread).toBeDefined();
      expect(ids?.getAttribute('data-thread-id')).toBe(`#${thread?.syncId}`);
      expect(ids?.getAttribute('data-legacy-last-message-id')).toBe(thread?.messages.at(-1)?.id);
      expect(row.querySelectorAll('.yP[email][name], .zF[email][name]').length).toBeGreaterThan(0);
      expect(row.querySelector('.xW span[title]')?.getAttribute('title')).toContain('2026');
      expect(decoded(row.getAttribute('jslog') ?? '', 1)).toContain(`#${thread?.syncId}`);
    }
  });

  it('tells a draft from the last message sent', async () => {
    const thread = await visit('', undefined);
    const [row] = visible('.bog span[data-legacy-thread-id]').filter(
      (span) => span.textContent === 'Question about water hardness',
    );
    expect(thread.messages.at(-1)?.draft).toBe(true);
    expect(row?.getAttribute('data-legacy-last-message-id')).toBe(thread.messages[1]?.id);
    expect(row?.getAttribute('data-legacy-last-non-draft-message-id')).toBe(thread.messages[0]?.id);
  });

  it('shows one message per row when conversation view is off', async () => {
    await visit('conversation=off&rows=100');
    const [span] = visible('.bog span[data-thread-id*="|msg-"]');
    expect(span?.getAttribute('data-thread-id')).toMatch(/^#thread-[af]:r?-?\d+\|msg-f:\d+$/);
  });
});

describe('a conversation', () => {
  it('shows its ids, opens the last message, folds others without ids, and counts those put away', async () => {
    const thread = await visit('', 'Cornerstone: 14 buildings, one contract');
    const [title] = visible('h2.hP');
    expect(title?.getAttribute('data-legacy-thread-id')).toBe(thread.id);
    expect(title?.getAttribute('data-thread-perm-id')).toBe(thread.syncId);
    expect(document.title).toBe(`${thread.subject} - ${ADDRESS} - Gmail`);
    const last = thread.messages.at(-1);
    const open = visible('[role=listitem].h7 .adn');
    expect(open.map((message) => message.getAttribute('data-legacy-message-id'))).toEqual([
      last?.id,
    ]);
    expect(open[0]?.getAttribute('data-message-id')).toBe(`#${last?.syncId}`);
    const log = open[0]?.querySelector('.ii.gt')?.getAttribute('jslog') ?? '';
    expect(decoded(log, 1)).toContain(`#${thread.syncId}`);
    expect(decoded(log, 4)).toContain(`#${last?.syncId}`);
    expect(visible('[role=listitem].kv .adf')).toHaveLength(2);
    expect(visible('.kv [data-message-id], .kv [data-legacy-message-id]')).toEqual([]);
    expect(visible('[role=listitem].kQ .adx')[0]?.textContent).toBe(
      String(thread.messages.length - 3),
    );
    expect(visible('.adn .gD[email][name]')).toHaveLength(1);
    expect(visible('.adn .hb .g2[email]')).toHaveLength(1);
    expect(visible('.adn .g3[title]')).toHaveLength(1);
  });

  it('keeps the ids of a message that was opened and folded again', async () => {
    await visit('', 'Cornerstone: 14 buildings, one contract');
    const [folded] = visible('.kv .adf');
    if (!(folded instanceof HTMLElement)) throw new Error('a message is folded');
    folded.click();
    const item = folded.closest('[role=listitem]');
    expect(item?.classList.contains('h7')).toBe(true);
    const head = item?.querySelector('.adn .gE');
    if (!(head instanceof HTMLElement)) throw new Error('an open message has a head');
    head.click();
    expect(item?.classList.contains('kv')).toBe(true);
    const kept = item?.querySelector('.adn[data-legacy-message-id]');
    expect(kept instanceof HTMLElement && kept.style.display).toBe('none');
  });

  it('shows a new mail the moment it arrives', async () => {
    const thread = await visit('', 'Sendung QL-55120: Avis');
    const { messageId } = world.deliver({
      threadId: thread.id,
      from: { name: 'Tom Becker', address: 't.becker@quayline.example' },
      text: 'An hour late, sorry.',
    });
    await vi.waitFor(async () => {
      const { refresh } = Reflect.get(window, 'replica');
      await refresh();
      expect(visible(`.adn[data-legacy-message-id="${messageId}"]`)).toHaveLength(1);
    });
  });

  it('turns emoji in the subject into pictures', async () => {
    await visit('', 'Party on the 24th 🎉🥤🎈');
    expect(visible('h2.hP img[data-emoji]')).toHaveLength(3);
  });

  it('leaves hostile subjects as text', async () => {
    const thread = await visit(
      '',
      '<img src=x onerror="document.title=\'owned\'"> <b>Offer</b> &amp; more',
    );
    expect(visible('h2.hP b, h2.hP img')).toEqual([]);
    expect(visible('h2.hP')[0]?.textContent).toBe(thread.subject);
  });

  it('can do without the permanent id, or bring both ids late', async () => {
    await visit('permid=missing', 'Sendung QL-55120: Avis');
    expect(visible('h2.hP')[0]?.hasAttribute('data-thread-perm-id')).toBe(false);
    const thread = await visit('permid=late&legacyid=late&late=1', 'Sendung QL-55120: Avis');
    await vi.waitFor(() =>
      expect(visible('h2.hP')[0]?.getAttribute('data-legacy-thread-id')).toBe(thread.id),
    );
  });
});

describe('the page around', () => {
  it.each([
    ['en', 'ltr', 'Google Account'],
    ['de', 'ltr', 'Google-Konto'],
    ['ja', 'ltr', 'アカウント'],
    ['ar', 'rtl', 'حساب'],
  ])('says in %s whose mailbox it is', async (lang, dir, word) => {
    await visit(`lang=${lang}`);
    const label = document.querySelector('header [aria-label*="@"]')?.getAttribute('aria-label');
    expect(label).toContain(word);
    expect(label).toContain(ADDRESS);
    expect(document.documentElement.dir).toBe(dir);
  });

  it('keeps old views in the document, hidden', async () => {
    await visit('', 'Sendung QL-55120: Avis');
    location.hash = '#sent';
    window.dispatchEvent(new Event('hashchange'));
    await vi.waitFor(() => expect(document.documentElement.dataset.view).toBe('#sent'));
    expect(document.querySelectorAll('[role=main]')).toHaveLength(2);
    expect(visible('h2.hP')).toEqual([]);
    expect(document.querySelectorAll('h2.hP')).toHaveLength(1);
  });

  it('carries none of the known names once it has drifted', async () => {
    await visit('drift=1', 'Sendung QL-55120: Avis');
    expect(
      document.querySelectorAll('.hP, .adn, .gD, [email], [jslog], [data-message-id]'),
    ).toHaveLength(0);
    expect(document.body.textContent).toContain('Sendung QL-55120: Avis');
  });

  it('notes which single keys reached it, and leaves text fields alone', async () => {
    await visit('');
    delete document.documentElement.dataset.shortcuts;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
    expect(document.documentElement.dataset.shortcuts).toContain('c');
    expect(document.querySelector('.dw .M9 input[name=subjectbox]')).not.toBeNull();
    const field = document.querySelector('.M9 input[name=subjectbox]');
    const before = document.documentElement.dataset.shortcuts;
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }));
    expect(document.documentElement.dataset.shortcuts).toBe(before);
  });
});

describe('writing', () => {
  it('offers recipients as chips, subject, body, and sends after the time to undo', async () => {
    await visit('undo=0');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
    const mole = document.querySelector('.dw .AD .M9');
    const to = mole?.querySelector('[name=to] input');
    const subject = mole?.querySelector('input[name=subjectbox]');
    const body = mole?.querySelector('[g_editable]');
    if (!(to instanceof HTMLInputElement) || !(subject instanceof HTMLInputElement) || !body)
      throw new Error('the window has its fields');
    to.value = 'Ana Petrova <ana.petrova@northpine.example>';
    to.dispatchEvent(new Event('blur'));
    const chip = mole?.querySelector('.afV');
    expect(chip?.getAttribute('data-hovercard-id')).toBe('ana.petrova@northpine.example');
    expect(chip?.getAttribute('data-name')).toBe('Ana Petrova');
    subject.value = 'Written here';
    body.textContent = 'Hello';
    const send = mole?.querySelector('[role=button][aria-label^="Send"]');
    if (!(send instanceof HTMLElement)) throw new Error('there is a Send button');
    send.click();
    expect(document.querySelector('.vh #link_undo')).not.toBeNull();
    await vi.waitFor(() => {
      const [newest] = world.box(ADDRESS).threads;
      expect(newest?.subject).toBe('Written here');
      expect(newest?.messages[0]?.to[0]?.name).toBe('Ana Petrova');
    });
  });

  it('takes a mail back on Undo', async () => {
    await visit('undo=60000', 'Sendung QL-55120: Avis');
    const before = world.box(ADDRESS).threads.flatMap((thread) => thread.messages).length;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true }));
    const place = visible('.M9')[0];
    place?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
    expect(visible('.M9')).toEqual([]);
    const undo = document.querySelector('#link_undo');
    if (!(undo instanceof HTMLElement)) throw new Error('there is an Undo');
    undo.click();
    expect(visible('.M9 [g_editable]')).toHaveLength(1);
    expect(world.box(ADDRESS).threads.flatMap((thread) => thread.messages)).toHaveLength(before);
  });
});
