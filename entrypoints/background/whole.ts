import { duplicateFinder } from './doubles';
import type { Everything } from './everything';
import { finding } from './finding';

declare global {
  /** Left here by background-everything.js. */
  var marginEverything: Everything | undefined;
  /** Of service workers, whose types exclude those of pages. */
  function importScripts(path: string): void;
}

/**
 * All that the background can do. Read when first asked for: Chrome's service worker imports the
 * second script; Firefox's page has it in the one script, for it can load no other one in time.
 */
export function whole(): Promise<Everything> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

let loading: Promise<Everything> | undefined;

async function load(): Promise<Everything> {
  if (import.meta.env.FIREFOX) return (await import('./everything')).everything;
  if (!globalThis.marginEverything) importScripts('/background-everything.js');
  if (!globalThis.marginEverything) throw new Error('The background is incomplete');
  return globalThis.marginEverything;
}

/**
 * A service worker may import later only what it imported while it was installed (Chromium 156,
 * 2026-11-28).
 */
export function loadAtInstall(): void {
  if (import.meta.env.FIREFOX) return;
  self.addEventListener('install', () => {
    void whole();
    void finding();
    void duplicateFinder();
  });
}
