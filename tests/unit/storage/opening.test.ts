import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reading, useDatabase, withDb } from '@/storage/db';
import { MarginDb } from '@/storage/margin-db';
import { emptyState, STATE_KEY } from '@/storage/search/rows';
import { speakEnglish } from '../english';
import { ANA, know } from './world';

let count = 0;
let name: string;
/** Dexie says so whenever somebody holds a database open. */
let warned: MockInstance;

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  count += 1;
  name = `opening-${count}`;
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
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
const BLOCKED = Array.from(DONE, () => 'Blocked');
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

/** No store can be made, so many times. */
function diskIsFull(times: number) {
  const { createObjectStore } = IDBDatabase.prototype;
  let left = times;
  return vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
    this: IDBDatabase,
    ...of: Parameters<typeof createObjectStore>
  ) {
    if (left === 0) return createObjectStore.apply(this, of);
    left -= 1;
    throw new DOMException('No room', 'QuotaExceededError');
  });
}

/** The database as a version before this one has it, with a store less, held open by somebody who does not listen. */
async function heldByOlder(): Promise<IDBDatabase> {
  const made = new MarginDb(`${name}-pattern`);
  await made.open();
  const pattern = made.backendDB();
  const names = [...pattern.objectStoreNames].filter((one) => one !== 'dashboards');
  const stores = names.map((of) => {
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
    expect(await ask()).toEqual(BLOCKED);
    expect(await ask()).toEqual(BLOCKED);
    older.close();
    await vi.waitFor(async () => expect(await ask()).toEqual(DONE));
    expect(await withDb((db) => db.contacts.count())).toBe(1);
  });

  it('is let go by an older version and could not be brought up to date is read once it can be', async () => {
    const older = await heldByOlder();
    start();
    expect(await ask()).toEqual(BLOCKED);
    const fault = diskIsFull(1);
    older.close();
    await vi.waitFor(() => expect(fault).toHaveBeenCalled());
    const read = () => reading(async (from) => from.get('meta', 'none'), ['meta']);
    await vi.waitFor(async () => expect(await read()).toBeUndefined());
  });

  it('is let go by an older version and has no room to be brought up to date says that', async () => {
    const older = await heldByOlder();
    start();
    expect(await ask()).toEqual(BLOCKED);
    const fault = diskIsFull(Number.POSITIVE_INFINITY);
    older.close();
    const told = Array.from(DONE, () => 'NotSaved: The disk is full');
    await vi.waitFor(async () => expect(await ask()).toEqual(told));
    fault.mockRestore();
    expect(await ask()).toEqual(DONE);
  });

  it('was held open once and is closed later opens as if it had never been', async () => {
    const older = await heldByOlder();
    const db = new MarginDb(name);
    useDatabase(db);
    expect(await ask()).toEqual(BLOCKED);
    older.close();
    await db.open();
    expect(await ask()).toEqual(DONE);
    db.close();
    expect(await ask()).toEqual(DONE);
  });

  it('is nobody’s serves while another of them waits, which opening a third does not end', async () => {
    const trial = new MarginDb(`${name}-trial`);
    await trial.open();
    const connection = trial.backendDB();
    connection.onversionchange = null;
    const removed = new MarginDb(trial.name).delete();
    start();
    await vi.waitFor(() => expect(warned).toHaveBeenCalled());
    expect(await ask()).toEqual(DONE);
    connection.close();
    await removed;

    name = `${name}-held`;
    const older = await heldByOlder();
    start();
    expect(await ask()).toEqual(BLOCKED);
    const third = new MarginDb(`${name}-third`);
    await third.openWhole();
    third.close();
    expect(await ask()).toEqual(BLOCKED);
    older.close();
    await vi.waitFor(async () => expect(await ask()).toEqual(DONE));
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
