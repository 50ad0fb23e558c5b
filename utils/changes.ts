import { browser } from 'wxt/browser';
import { fields, list, maybe, text, truth } from './shape';

const KEY = 'changed';
/** Of more rows than these it is told only in which tables they are. */
const FEW = 20;
const Signal = fields({
  tables: list(text(40), 40),
  more: maybe(truth),
  ids: maybe(list(text(600), FEW)),
});

/**
 * How long signals are collected (ms): whoever waits for the answer of a write gets that first. One
 * save after a while is all there is to collect, and somebody watches for it to show.
 */
const COLLECTED = 20;
const ALONE = 4;
/** After this long without a write (ms) the next one is taken to be alone. */
const A_WHILE = 200;

const waiting = new Set<string>();
/** The rows that changed; null where nobody said which, or where they are many. */
let rows: ReadonlySet<string> | null = new Set();
let goesOn = true;
let lastAt = Number.NEGATIVE_INFINITY;
const beside: Record<string, unknown> = {};
/** What some pages are shown by themselves first. */
let first: Promise<unknown> | undefined;
/** How long the signal waits for that at most (ms). */
const FIRST_MS = 25;

/**
 * Tells every surface that these tables changed. `storage.local` is the one signal that reaches
 * page tabs without a further permission, and it wakes nobody who is not listening. Storing it and
 * waking the tabs keeps the browser busy for longer than the write itself took, so it comes after
 * the answer, once for several writes (measured 2026-11-22). A lost signal costs a late repaint,
 * never data.
 * @param more whether this is a part of something long, of which the next part follows at once
 * @param ids of the rows that changed, where they are known: who shows one reads it first
 * @param shown ends when pages were told how rows of it look now, which they need not ask for then
 */
export function announce(
  tables: string[],
  more = false,
  ids?: readonly string[],
  shown?: Promise<unknown>,
): void {
  const now = performance.now();
  if (waiting.size === 0)
    setTimeout(() => void send(), !more && now - lastAt > A_WHILE ? ALONE : COLLECTED);
  first = shown ?? first;
  lastAt = now;
  goesOn &&= more;
  for (const table of tables) waiting.add(table);
  rows = ids && rows && rows.size + ids.length <= FEW ? new Set([...rows, ...ids]) : null;
}

/** Stores something more together with the next signals, at no further cost. */
export function alongside(key: string, value: unknown): void {
  beside[key] = value;
}

async function send(): Promise<void> {
  if (first) await Promise.race([first, new Promise((resolve) => setTimeout(resolve, FIRST_MS))]);
  first = undefined;
  const tables = [...waiting];
  const more = goesOn;
  const ids = rows ? [...rows] : undefined;
  waiting.clear();
  rows = new Set();
  goesOn = true;
  browser.storage.local
    .set({ ...beside, [KEY]: { at: Date.now(), n: Math.random(), tables, more, ids } })
    .catch(() => undefined);
}

/**
 * Calls back with the names of changed tables until aborted, whether more follows at once, and the
 * ids of the rows where they are few.
 */
export function onChanged(
  callback: (tables: string[], more: boolean, ids: readonly string[]) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const signalled = Signal(changes[KEY]?.newValue);
    if (signalled) callback(signalled.tables, signalled.more === true, signalled.ids ?? []);
  };
  // Throws in a page that outlived the extension (2026-11-22), where nothing changes any more.
  const attempt = (action: () => void) => {
    try {
      action();
    } catch {}
  };
  attempt(() => browser.storage.onChanged.addListener(listen));
  signal.addEventListener('abort', () =>
    attempt(() => browser.storage.onChanged.removeListener(listen)),
  );
}

/** Announced beside `contacts` when an address became or is no longer that of a contact. */
export const WHO_IS_KNOWN = 'who is known';

/** Whether what was told before may be decided otherwise now: by whom we know and what to log. */
export function decidesAnew(tables: string[]): boolean {
  return tables.some((table) => table === WHO_IS_KNOWN || table === 'settings');
}
