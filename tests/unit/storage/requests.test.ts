import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarginDb } from '@/storage/margin-db';
import { Requests, transacting } from '@/storage/requests';
import { freshDatabase } from './world';

let db: MarginDb;
beforeEach(async () => {
  db = freshDatabase();
  await db.open();
});

const STORES = { stores: ['threads', 'touches'], durability: 'strict' } as const;

function thread(id: string, keys: string[]) {
  const kept = { count: 0, lastAt: 0, ball: 'nobody', contactIds: [] } as const;
  return { ...kept, id, rev: id, subject: '', keys, createdAt: 0, contactIds: [] };
}

describe('What is asked about many values at once', () => {
  it('is found exactly where asking for each would find it', async () => {
    const key = fc.string({
      minLength: 1,
      maxLength: 3,
      unit: fc.constantFrom('a', 'b', '0', 'é'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(key, { maxLength: 40 }),
        fc.uniqueArray(key, { maxLength: 120 }),
        async (stored, asked) => {
          await db.threads.clear();
          await db.threads.bulkAdd(stored.map((one) => thread(`id ${one}`, [one])));
          const found = await transacting(db.backendDB(), STORES, (requests) =>
            requests.firsts('threads', 'keys', asked),
          );
          const expected = asked.filter((one) => stored.includes(one));
          expect(found.flatMap(({ keys }) => keys).sort()).toEqual(expected.sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('A transaction', () => {
  it('stores all of its work or nothing of it', async () => {
    const work = transacting(db.backendDB(), STORES, async (requests) => {
      requests.put('threads', thread('one', ['k']));
      await requests.get('threads', 'one');
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await db.threads.count()).toBe(0);
  });

  it.each([
    ['the last', ['other', 'k']],
    ['one among others', ['k', 'other']],
  ])('fails when a row cannot be written, though nobody waited for it: %s', async (_, keys) => {
    await db.threads.add(thread('one', ['k']));
    const work = transacting(db.backendDB(), STORES, async (requests) => {
      for (const key of keys) requests.put('threads', thread(`with ${key}`, [key]));
    });
    await expect(work).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await db.threads.toCollection().primaryKeys()).toEqual(['one']);
  });
});

describe('A shared reading', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('asks for a row once, however it is come to, and for a whole store once', async () => {
    await db.threads.add(thread('one', ['k']));
    const from = new Requests(db.backendDB().transaction(['threads']), Promise).shared();
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const byKey = await from.by('threads', 'keys', 'k');
    const [first, again, absent] = await Promise.all([
      from.get('threads', 'one'),
      from.get('threads', 'one'),
      from.get('threads', 'two'),
    ]);
    const [all, allAgain, some] = await Promise.all([
      from.all('threads'),
      from.all('threads'),
      from.all('threads', { limit: 1 }),
    ]);
    expect([byKey, first, again].map((row) => row?.id)).toEqual(['one', 'one', 'one']);
    expect(absent).toBeUndefined();
    expect([all, allAgain, some].map((rows) => rows.length)).toEqual([1, 1, 1]);
    // Only for the one that is not there, for the whole store, and for a part of it.
    expect([get, getAll].map((one) => one.mock.calls.length)).toEqual([1, 2]);
  });
});
