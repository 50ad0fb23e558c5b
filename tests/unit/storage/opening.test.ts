import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reading, useDatabase, withDb } from '@/storage/db';
import { MarginDb } from '@/storage/margin-db';
import { emptyState, STATE_KEY } from '@/storage/search/rows';
import { speakEnglish } from '../english';
import { ANA, know } from './world';

let count = 0;
let name: string;

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  count += 1;
  name = `opening-${count}`;
});

/** A worker that starts. */
function start(): void {
  useDatabase(new MarginDb(name));
}

async function thereAlready(): Promise<void> {
  const made = new MarginDb(name);
  await made.open();
  made.close();
}

/** What a page asks for at once: something stored, something read, and something through Dexie. */
async function ask(): Promise<string[]> {
  const all = await Promise.allSettled([
    know(ANA),
    reading(async (from) => from.get('meta', 'none'), ['meta']),
    withDb(async (db) => db.changes.where('callKey').equals('none').first()),
  ]);
  return all.map((one) => (one.status === 'fulfilled' ? 'done' : String(one.reason)));
}

const DONE = ['done', 'done', 'done'];
const NOT = Array.from(DONE, () => 'NotSaved: The database did not answer');

const WAYS = {
  'is refused': () =>
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    }),
  'is lost as soon as it is open': (times = Number.POSITIVE_INFINITY) => {
    const { transaction } = IDBDatabase.prototype;
    let left = times;
    return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...of: Parameters<typeof transaction>
    ) {
      if (left === 0) return transaction.apply(this, of);
      left -= 1;
      throw new DOMException('The database connection is closing', 'InvalidStateError');
    });
  },
};

/** The database as a version before this one has it, held open by somebody who does not listen. */
async function heldByOlder(): Promise<IDBDatabase> {
  const made = new MarginDb(`${name}-pattern`);
  await made.open();
  const pattern = made.backendDB();
  const stores = [...pattern.objectStoreNames].map((of) => {
    const store = pattern.transaction(of).objectStore(of);
    return { store, indexes: [...store.indexNames].map((one) => store.index(one)) };
  });
  const older = indexedDB.open(name, 9);
  await new Promise<void>((resolve, reject) => {
    older.onupgradeneeded = () => {
      for (const { store, indexes } of stores) {
        const { name: of, keyPath, autoIncrement } = store;
        const copy = older.result.createObjectStore(of, { keyPath, autoIncrement });
        for (const { name: one, keyPath: path, unique, multiEntry } of indexes)
          copy.createIndex(one, path, { unique, multiEntry });
      }
      older.transaction?.objectStore('meta').put({ key: STATE_KEY, value: emptyState() });
    };
    older.onsuccess = () => resolve();
    older.onerror = () => reject(older.error);
  });
  made.close();
  return older.result;
}

describe('A database that', () => {
  it('an older version holds open says so at once to everybody, and serves once that lets go', async () => {
    const older = await heldByOlder();
    start();
    const told = Array.from(DONE, () => 'Blocked');
    expect(await ask()).toEqual(told);
    expect(await ask()).toEqual(told);
    older.close();
    await vi.waitFor(async () => expect(await ask()).toEqual(DONE));
    expect(await withDb((db) => db.contacts.count())).toBe(1);
  });

  for (const way of ['is refused', 'is lost as soon as it is open'] as const)
    it(`${way} serves the next call once it can be opened, in the same worker`, async () => {
      await thereAlready();
      start();
      const fault = WAYS[way]();
      expect(await ask()).toEqual(NOT);
      expect(await ask()).toEqual(NOT);
      fault.mockRestore();
      expect(await ask()).toEqual(DONE);
      expect(await withDb((db) => db.contacts.count())).toBe(1);
    });

  it('does not exist yet and is refused is made once it can be', async () => {
    start();
    const fault = WAYS['is refused']();
    expect(await ask()).toEqual(NOT);
    fault.mockRestore();
    expect(await ask()).toEqual(DONE);
  });

  for (const times of [1, 2])
    it(`is lost ${times === 1 ? 'once' : 'twice'} while several ask at once is opened anew, and nobody notices`, async () => {
      await thereAlready();
      start();
      const fault = WAYS['is lost as soon as it is open'](times);
      expect(await ask()).toEqual(DONE);
      fault.mockRestore();
    });
});
