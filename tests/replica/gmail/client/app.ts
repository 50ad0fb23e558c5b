/** The page: reads the address, shows lists and conversations, keeps old views hidden. */
import type { MailThread, Place } from '../../story/mail.ts';
import { popUp } from './compose.ts';
import { setLocale } from './dates.ts';
import { drift, el, icon } from './dom.ts';
import { frame } from './frame.ts';
import { icons } from './icons.ts';
import { type ListActions, listTable, listToolbar, type Row, rowsOf, rowToken } from './list.ts';
import { outbox, toasts } from './outbox.ts';
import { listenForKeys } from './shortcuts.ts';
import { isUnread, Store } from './store.ts';
import { type ThreadView, threadView } from './thread.ts';
import { threadToolbar } from './threadbar.ts';
import { readVariants } from './variants.ts';
import { speak, w } from './words.ts';

/** How many old views stay in the document, hidden. */
const KEPT_VIEWS = 6;

const PLACES: Record<string, Place> = {
  inbox: 'inbox',
  starred: 'starred',
  sent: 'sent',
  drafts: 'drafts',
  bin: 'bin',
  'label/Quarantine': 'quarantine',
};

interface Target {
  folder: string;
  token?: string;
  query?: string;
  page: number;
}

function readHash(hash: string): Target {
  const parts = decodeURIComponent(hash.replace(/^#/, '')).replaceAll('+', ' ').split('/');
  const [first = '', second = '', third] = parts;
  if (first === 'search') return { folder: 'search', query: second, ...pageOrToken(third) };
  if (first === 'label') return { folder: `label/${second}`, ...pageOrToken(third) };
  if (first === 'settings') return { folder: 'settings', page: 0 };
  return { folder: first || 'inbox', ...pageOrToken(second) };
}

function pageOrToken(part: string | undefined): { page: number; token?: string } {
  const page = part?.match(/^p(\d+)$/)?.[1];
  if (page) return { page: Math.max(Number(page) - 1, 0) };
  return part ? { page: 0, token: part } : { page: 0 };
}

/** By its token, or by the hexadecimal id of earlier days, which Gmail opens as well (2026-11-22). */
function isNamed(row: Row, token: string): boolean {
  return rowToken(row) === token || (row.single ?? row.thread).id === token;
}

interface View {
  element: HTMLElement;
  folder: string;
  rows: Row[];
  thread?: ThreadView;
  /** Draws the list again with what is known now. */
  redraw?(): void;
}

/** Builds the page into the body. `stop` takes its ears away again, for tests. */
export async function start(stop?: AbortSignal): Promise<void> {
  const variants = readVariants(location.search);
  speak(variants.lang);
  setLocale(variants.lang);
  const { documentElement, body } = document;
  documentElement.lang = variants.lang;
  documentElement.dir = variants.lang === 'ar' ? 'rtl' : 'ltr';
  body.classList.add(variants.dark ? 'rp-dark' : 'rp-light');
  drift(variants.drift);

  const store = await Store.load(body.dataset.account ?? '');
  const toast = toasts();
  const around = frame(store.account, toast.element, {
    compose: () => compose(),
    go,
    help: () => toast.say(w('shortcutList')),
  });
  const views = new Map<string, View>();
  let current: View | undefined;
  let cursor = -1;

  const showThread = (id: string) => {
    const thread = store.thread(id);
    if (thread) go(`#sent/${thread.token}`);
  };
  const host = { dock: around.dock, sent: outbox(store, variants, toast, showThread) };
  const compose = () => popUp({}, store, variants, host);

  function go(hash: string): void {
    if (location.hash === hash) void show();
    else location.hash = hash;
  }

  function threadsOf(target: Target): MailThread[] {
    if (target.folder === 'search') return store.search(target.query ?? '');
    if (target.folder === 'all') return store.everything();
    const place = PLACES[target.folder];
    return place ? store.in(place) : store.in('inbox');
  }

  function listHash(target: Target): string {
    if (target.folder === 'search')
      return `#search/${encodeURIComponent(target.query ?? '').replaceAll('%20', '+')}`;
    return `#${target.folder}`;
  }

  function rowFor(token: string): Row | undefined {
    return rowsOf(store.all(), variants).find((row) => isNamed(row, token));
  }

  const listActions: ListActions = {
    open(row) {
      if (variants.split && current?.redraw) openInPane(current, row);
      else go(`${listHash(readHash(location.hash))}/${rowToken(row)}`);
    },
    archive: (row) => void archive(row),
    bin: (row) => void remove(row),
    star: (row) => void store.act(row.thread.id, 'star'),
    unread: (row) => void store.act(row.thread.id, 'unread'),
  };
  async function archive(row: Row): Promise<void> {
    await store.act(row.thread.id, 'archive');
    toast.say(w('archived'));
  }
  async function remove(row: Row): Promise<void> {
    await store.act(row.thread.id, 'bin');
    toast.say(w('deleted'));
  }

  /** The preview pane: the conversation stands beside the list, the address stays on the list. */
  function openInPane(view: View, row: Row): void {
    const pane = view.element.querySelector('.rp-pane');
    if (!pane) return;
    const opened = threadView(row.thread, store, variants, host, row.single);
    pane.replaceChildren(opened.element);
    view.thread = opened;
    setTitle(view);
    void read(row.thread);
  }

  async function read(thread: MailThread): Promise<void> {
    if (isUnread(thread)) await store.act(thread.id, 'read');
  }

  function listView(target: Target): View {
    const holder = el('div', { class: 'rp-list' });
    const element = el('div', { class: 'BltHke nH oy8Mbf rp-view', role: 'main' });
    if (variants.split) {
      element.append(
        el(
          'div',
          { class: 'nH ao9 rp-split' },
          el('div', { class: 'ao8' }, holder),
          el(
            'div',
            { class: 'nH aia' },
            el(
              'div',
              { class: 'rp-pane' },
              el('div', { class: 'rp-nothing', text: w('noThread') }),
            ),
          ),
        ),
      );
    } else element.append(holder);
    const view: View = {
      element,
      folder: target.folder,
      rows: [],
      redraw() {
        const rows = rowsOf(threadsOf(target), variants, target.folder);
        const { shown, table } = listTable(rows, target.page, store, variants, listActions);
        view.rows = shown;
        const turn = (page: number) => go(`${listHash(target)}/p${page + 1}`);
        holder.replaceChildren(
          el(
            'div',
            { class: 'aeH' },
            listToolbar(rows, target.page, variants, turn, () => void store.refresh()),
          ),
          el('div', { class: 'Cp' }, table),
          rows.length === 0 ? el('div', { class: 'TC rp-nothing', text: w('empty') }) : '',
        );
        markCursor();
      },
    };
    view.redraw?.();
    return view;
  }

  function conversationView(target: Target, row: Row): View {
    const opened = threadView(row.thread, store, variants, host, row.single);
    const rows = rowsOf(threadsOf(target), variants, target.folder);
    const place = rows.findIndex((other) => rowToken(other) === rowToken(row));
    const back = () => go(listHash(target));
    const toward = (step: number) => {
      const next = rows[place + step];
      if (next) go(`${listHash(target)}/${rowToken(next)}`);
    };
    const element = el(
      'div',
      { class: 'BltHke nH oy8Mbf rp-view', role: 'main' },
      threadToolbar({
        place: place + 1,
        total: rows.length,
        back,
        toward,
        archive: () => void archive(row).then(back),
        bin: () => void remove(row).then(back),
        unread: () => void store.act(row.thread.id, 'unread').then(back),
      }),
      opened.element,
    );
    return { element, folder: target.folder, rows, thread: opened };
  }

  function settingsView(): View {
    const element = el(
      'div',
      { class: 'BltHke nH oy8Mbf rp-view', role: 'main' },
      el(
        'div',
        { class: 'rp-settings' },
        icon(icons.gear),
        el('h2', { class: 'rp-settings-title', text: w('settings') }),
      ),
    );
    return { element, folder: 'settings', rows: [] };
  }

  function setTitle(view: View): void {
    const { address } = store.account;
    const subject = view.thread && (view.thread.single?.subject ?? view.thread.thread.subject);
    const unread = store.in('inbox').filter(isUnread).length;
    const folder = folderName(view.folder);
    const list = view.folder === 'inbox' && unread > 0 ? `${folder} (${unread})` : folder;
    document.title = `${view.thread ? subject || w('noSubject') : list} - ${address} - Gmail`;
  }

  function folderName(folder: string): string {
    const known = (['inbox', 'starred', 'sent', 'drafts', 'all', 'bin', 'settings'] as const).find(
      (name) => name === folder,
    );
    return known ? w(known) : folder === 'label/Quarantine' ? w('quarantine') : w('search');
  }

  function counts(): Record<string, number> {
    return { inbox: store.in('inbox').filter(isUnread).length, drafts: store.in('drafts').length };
  }

  async function show(): Promise<void> {
    const hash = location.hash || '#inbox';
    const target = readHash(hash);
    let view = views.get(hash);
    if (view) {
      if (view.thread && !view.redraw) {
        const fresh = store.thread(view.thread.thread.id);
        if (fresh) view.thread.update(fresh);
      }
      view.redraw?.();
    } else {
      const row = target.token ? rowFor(target.token) : undefined;
      if (target.folder === 'settings') view = settingsView();
      else if (row && !variants.split) view = conversationView(target, row);
      else view = listView(target);
      views.set(hash, view);
      around.stage.append(view.element);
      if (row && variants.split) openInPane(view, row);
    }
    for (const other of views.values()) other.element.style.display = other === view ? '' : 'none';
    const kept = [...views].filter(([, other]) => other !== view);
    for (const [name, other] of kept.slice(0, Math.max(kept.length - KEPT_VIEWS, 0))) {
      other.element.remove();
      views.delete(name);
    }
    current = view;
    around.show(target.folder, counts());
    setTitle(view);
    documentElement.dataset.view = hash;
    const scroller = around.stage.parentElement;
    if (scroller) scroller.scrollTop = 0;
    if (view.thread) await read(view.thread.thread);
  }

  function markCursor(): void {
    const lines = current?.element.querySelectorAll('[role=row]') ?? [];
    lines.forEach((line, index) => {
      line.classList.toggle('btb', index === cursor);
    });
  }

  function step(by: number): void {
    if (!current) return;
    if (current.thread && !current.redraw) {
      const token = readHash(location.hash).token;
      const at = current.rows.findIndex((row) => token !== undefined && isNamed(row, token));
      const next = current.rows[at + by];
      if (next) go(`${listHash(readHash(location.hash))}/${rowToken(next)}`);
      return;
    }
    cursor = Math.min(Math.max(cursor + by, 0), current.rows.length - 1);
    markCursor();
  }

  function chosen(): Row | undefined {
    if (current?.thread) return { thread: current.thread.thread, single: current.thread.single };
    return current?.rows[cursor];
  }

  function back(): void {
    go(listHash(readHash(location.hash)));
  }

  const keys: Record<string, () => void> = {
    c: compose,
    j: () => step(1),
    k: () => step(-1),
    u: back,
    r: () => current?.thread?.reply(false),
    a: () => current?.thread?.reply(true),
    s: () => withChosen((row) => void store.act(row.thread.id, 'star')),
    e: () => withChosen((row) => void archive(row).then(back)),
    '#': () => withChosen((row) => void remove(row).then(back)),
    '/': () => around.searchBox.focus(),
    '?': () => toast.say(w('shortcutList')),
    o: () => openChosen(),
    enter: openChosen,
  };
  function withChosen(act: (row: Row) => void): void {
    const row = chosen();
    if (row) act(row);
  }
  function openChosen(): void {
    const row = current?.rows[cursor];
    if (row && current?.redraw) listActions.open(row);
  }
  listenForKeys((key) => keys[key.toLowerCase()]?.(), stop);

  store.onChange((changed) => {
    for (const view of views.values()) {
      const fresh = changed.find((thread) => thread.id === view.thread?.thread.id);
      if (fresh) view.thread?.update(fresh);
      if (view === current) view.redraw?.();
    }
    if (current) {
      around.show(current.folder, counts());
      setTitle(current);
    }
    channel.postMessage('changed');
  });
  // Other tabs of the same browser hear of a change at once, the server is asked once a second.
  const channel = new BroadcastChannel('replica');
  let refreshing = false;
  const refresh = async () => {
    if (refreshing) return;
    refreshing = true;
    try {
      await store.refresh();
    } catch {
      // The server has stopped or the page is on its way out: the next round will tell.
    } finally {
      refreshing = false;
    }
  };
  channel.onmessage = () => void refresh();
  const poll =
    variants.pollMs > 0 ? window.setInterval(() => void refresh(), variants.pollMs) : undefined;
  stop?.addEventListener('abort', () => {
    window.clearInterval(poll);
    channel.close();
  });

  Object.assign(window, {
    /** For tests: mail arrives, the story starts over, and what the page knows. */
    replica: {
      deliver: (delivery: object) => store.deliver(delivery),
      reset: () => store.reset(),
      refresh,
      threads: () =>
        store.all().map(({ id, syncId, token, subject, places, messages }) => ({
          id,
          syncId,
          token,
          subject,
          places,
          messages: messages.map((message) => ({
            id: message.id,
            at: message.at,
            rfcId: message.rfcId,
          })),
        })),
    },
  });
  window.addEventListener('hashchange', () => void show(), { signal: stop });
  await show();
  documentElement.dataset.ready = '1';
}
