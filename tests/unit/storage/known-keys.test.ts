import 'fake-indexeddb/auto';
import '../../property-seed';
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { log } from '@/storage/capture';
import { useDatabase } from '@/storage/db';
import { importBatch } from '@/storage/import/import';
import { emailKeys } from '@/storage/keys';
import { MarginDb } from '@/storage/margin-db';
import { speakEnglish } from '../english';
import { batch } from './import/batch';
import { ANA, freshDatabase, idAt, mail, NOON, threadSubject } from './world';

/** What a first import need not ask for is remembered, and never hides what is stored. */

const get = IDBIndex.prototype.get;
beforeEach(speakEnglish);
afterEach(() => {
  IDBIndex.prototype.get = get;
});

/** The n-th mail of a mailbox, each in a conversation of its own. */
function nth(number: number, source: 'file' | 'thread' = 'file') {
  const at = NOON + number * 60_000;
  const rfc822 = `m${(number * 7919) % 1000}@acme.example`;
  return mail({ at, source, timeSource: 'file', threadId: idAt(at), messageId: idAt(at), rfc822 });
}

function part(number: number, mails: number[]) {
  const items = mails.map((each) => ({
    kind: 'mail' as const,
    seen: nth(each),
    acquainted: [ANA.address],
  }));
  return importBatch(batch(items, { batch: number, last: false }));
}

/** Counts how often single mails are asked for. */
function countQuestions(): () => number {
  let count = 0;
  IDBIndex.prototype.get = function (this: IDBIndex, key) {
    if (this.objectStore.name === 'activities') count += 1;
    return get.call(this, key);
  };
  return () => count;
}

const thirty = (from: number) => Array.from({ length: 30 }, (_, index) => from + index);

it('asks for no mail of a first import, and for each as soon as it cannot know', async () => {
  const { name } = freshDatabase();
  const questions = countQuestions();
  await part(0, thirty(0));
  await part(1, thirty(30));
  expect(questions()).toBe(0);
  // A worker that was started anew.
  useDatabase(new MarginDb(name));
  await part(2, thirty(60));
  expect(questions()).toBeGreaterThan(0);
});

it('asks for none either while the next part is on its way already', async () => {
  freshDatabase();
  const questions = countQuestions();
  await Promise.all([0, 1, 2, 3].map((number) => part(number, thirty(30 * number))));
  expect(questions()).toBe(0);
});

type Step = { does: 'import' | 'log' | 'another'; mails: number[] } | { does: 'restart' };

const mails = fc.array(fc.nat(24), { minLength: 1, maxLength: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('import' as const), mails }) },
  fc.record({ does: fc.constant('log' as const), mails }),
  fc.record({ does: fc.constant('another' as const), mails }),
  fc.record({ does: fc.constant('restart' as const) }),
);

/** Mails written by somebody of whom this worker hears nothing. */
async function behindItsBack(db: MarginDb, numbers: number[]): Promise<void> {
  const [like] = await db.activities.toArray();
  const [change] = await db.changes.toArray();
  if (!like || !change) return;
  for (const number of numbers) {
    const keys = emailKeys(nth(number));
    if (await db.activities.where('keys').anyOf(keys).count()) continue;
    await db.activities.add({ ...like, id: uuidv7(), at: NOON + number * 60_000, keys });
    const { callKey: _, ...rest } = change;
    await db.changes.add({ ...rest, id: uuidv7() });
  }
}

it('never has a mail twice, whoever else writes between the parts of an import', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      let db = freshDatabase();
      const all = new Set<number>();
      let number = 0;
      for (const one of steps) {
        if (one.does === 'restart') {
          db = new MarginDb(db.name);
          useDatabase(db);
          continue;
        }
        if (one.does === 'import') {
          // The second one is on its way before the first is stored.
          const half = Math.ceil(one.mails.length / 2);
          const halves = [one.mails.slice(0, half), one.mails.slice(half)];
          await Promise.all(halves.map((mails) => part(number++, mails)));
        }
        if (one.does === 'log')
          for (const each of one.mails)
            await log({ subject: threadSubject([nth(each, 'thread')]), headers: [] });
        if (one.does === 'another') {
          if ((await db.activities.count()) === 0) continue;
          await behindItsBack(db, one.mails);
        }
        for (const each of one.mails) all.add(each);
      }
      const stored = (await db.activities.toArray()).flatMap(({ keys }) => keys);
      expect(stored.length).toBe(new Set(stored).size);
      expect(await db.activities.count()).toBe(all.size);
    }),
    { numRuns: 40 },
  );
});
