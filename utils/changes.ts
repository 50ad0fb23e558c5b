import { browser } from 'wxt/browser';
import { fields, list, text } from './shape';

const KEY = 'changed';
const Signal = fields({ tables: list(text(40), 40) });

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
    const signalled = Signal(changes[KEY]?.newValue);
    if (signalled) callback(signalled.tables);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
