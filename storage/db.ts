import { keepBeforeUpgrade } from './backup/before-upgrade';
import { closeQuietly, disconnect, type Maker, madeBy, NAME, twice } from './connection';
import type { MarginDb } from './margin-db';

export { NotSaved, onConnection, openEarly, reading } from './connection';

/**
 * The database through Dexie, which makes it, upgrades it and opens it for writing. Its code is looked at when
 * this is first asked for: a worker that starts in order to answer what it can read does without,
 * which takes a third off its start (measured 2026-11-28).
 */
async function makeDatabase(): Promise<MarginDb> {
  const { MarginDb } = await import('./margin-db');
  if (name === NAME) await keepBeforeUpgrade(name);
  return new MarginDb(name);
}

let db: Promise<MarginDb> | undefined;
let name = NAME;

/** The one open database of this worker; opened on first use. */
export function database(): Promise<MarginDb> {
  db ??= makeDatabase().catch((error: unknown) => {
    db = undefined;
    throw error;
  });
  return db;
}

/** Makes the database for the plain connection, too; see connection.ts. */
export const maker: Maker = {
  name: async () => name,
  make: async () => {
    await (await database()).openWhole();
  },
  // Another instance: one that could not be opened wholly stays broken, see `openWhole`.
  remake: async () => {
    closeQuietly(db);
    db = undefined;
    await (await database()).openWhole();
  },
};

/** Replaces the database (tests); the old one is closed. */
export function useDatabase(next: MarginDb | undefined): void {
  const before = db;
  db = next && Promise.resolve(next);
  name = next?.name ?? NAME;
  madeBy(maker);
  disconnect();
  closeQuietly(before);
}

/**
 * Runs `work` on the open database. On a broken connection: close, reopen, try once more; a
 * Chromium database stays unusable after a full disk until it is reopened (measured 2026-11-22).
 * Throws NotSaved when it fails again; other errors pass through.
 */
export function withDb<T>(work: (db: MarginDb) => Promise<T>): Promise<T> {
  return twice(async () => {
    const opened = await database();
    await opened.openWhole();
    return work(opened);
  });
}
