import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'changed';
const Signal = z.object({ at: z.number(), tables: z.array(z.string()) });

/**
 * Tells every surface that these tables changed. `storage.local` is the one signal that reaches
 * page tabs without a further permission, and it wakes nobody who is not listening.
 */
export function announce(tables: string[]): void {
  // A lost signal costs a late repaint, never data, so the write does not wait for it.
  browser.storage.local
    .set({ [KEY]: { at: Date.now(), n: Math.random(), tables } })
    .catch(() => undefined);
}

/** Calls back with the names of changed tables until aborted. */
export function onChanged(callback: (tables: string[]) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const parsed = Signal.safeParse(changes[KEY]?.newValue);
    if (parsed.success) callback(parsed.data.tables);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
