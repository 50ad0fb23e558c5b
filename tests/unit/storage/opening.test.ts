import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reading, useDatabase, withDb } from '@/storage/db';
import { MarginDb } from '@/storage/margin-db';
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

describe('A database that', () => {
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
