import { Dexie } from 'dexie';
import 'fake-indexeddb/auto';
import { afterAll, vi } from 'vitest';
import { builtinEnvironments } from 'vitest/runtime';

/**
 * Two processes run all files of tests, one file after another, and each file begins nearly as in a
 * process of its own: modules of ours are looked at anew, there is no database, the page is another
 * one, and stubs of globals are gone. What a file assigns to a global or a prototype stays: stub it.
 * Only libraries are loaded once: by each file anew they took half of the processor time of all tests,
 * 1.5 s a file (2026-11-30).
 */
vi.useRealTimers();
vi.unstubAllGlobals();
vi.unstubAllEnvs();
vi.resetModules();

globalThis.indexedDB = new IDBFactory();
// Which it looked for when it was loaded.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

if (typeof document !== 'undefined') {
  const { teardown } = await builtinEnvironments['happy-dom'].setup(globalThis, {
    happyDOM: { url: location.href },
  });
  const { cleanup, screen, within } = await import('@testing-library/preact');
  Object.assign(screen, within(document.body));
  afterAll(async () => {
    // What is still mounted would draw itself into a page that is gone.
    cleanup();
    await teardown(globalThis);
  });
}
