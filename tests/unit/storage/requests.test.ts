import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MarginDb } from '@/storage/margin-db';
import { transacting } from '@/storage/requests';
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

  it('fails when a row cannot be written, though nobody waited for it', async () => {
    await db.threads.add(thread('one', ['k']));
    const work = transacting(db.backendDB(), STORES, async (requests) => {
      requests.put('threads', thread('other', ['other']));
      requests.put('threads', thread('two', ['k']));
    });
    await expect(work).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await db.threads.toCollection().primaryKeys()).toEqual(['one']);
  });
});
