import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { seedStages } from '@/storage/pipelines';
import { STATE_KEY } from '@/storage/search/rows';
import { search } from '@/storage/search/search';
import { flushWaiting, tidySearch } from '@/storage/search/tidy';
import { story } from '../../../bench/extension/story';
import { speakEnglish } from '../../english';
import { freshDatabase } from '../world';

/** Six groups of five with everything shown of them; a few for each, whatever there is. */
const MOST = 100;
const SIZES = [300, 2000];
const PIPELINE = '01900000-0000-7000-8000-000000000900';

/** A database with so many activities, and what people may type to find some. */
async function filled(size: number): Promise<string[]> {
  speakEnglish();
  const db = freshDatabase();
  const pipeline = {
    id: PIPELINE,
    rev: PIPELINE,
    name: 'Sales',
    stages: seedStages(),
  };
  await db.pipelines.put(pipeline);
  const { batches, rest } = story(size, pipeline);
  for (const { activities } of batches) await db.activities.bulkPut(activities);
  const { contacts, companies, threads, deals } = rest();
  await db.contacts.bulkPut(contacts);
  await db.companies.bulkPut(companies);
  await db.threads.bulkPut(threads);
  await db.deals.bulkPut(deals);
  await db.meta.delete(STATE_KEY);
  await tidySearch();
  await flushWaiting();
  return threads.slice(0, 200).flatMap(({ subject }, index) => {
    const [first = '', second = ''] = subject.split(' ');
    return index % 20 === 0 ? [subject.slice(0, 2), first.slice(0, 3), `${second} ${first}`] : [];
  });
}

/** Counts what the database is asked while this runs. */
async function counted(work: () => Promise<unknown>): Promise<number> {
  let requests = 0;
  const real = [IDBObjectStore.prototype, IDBIndex.prototype].map((source) => {
    const { get, getAll, count, openCursor } = source;
    return { source, methods: { get, getAll, count, openCursor } };
  });
  const counting = <A extends unknown[], R>(method: (...args: A) => R) =>
    function (this: unknown, ...args: A): R {
      requests += 1;
      return method.apply(this, args);
    };
  for (const { source, methods } of real)
    Object.assign(source, {
      get: counting(methods.get),
      getAll: counting(methods.getAll),
      count: counting(methods.count),
      openCursor: counting(methods.openCursor),
    });
  try {
    await work();
  } finally {
    for (const { source, methods } of real) Object.assign(source, methods);
  }
  return requests;
}

it.each(SIZES)(
  'asks the database a bounded number of times among %i activities',
  async (size) => {
    const questions = await filled(size);
    for (const query of questions) {
      const requests = await counted(async () => {
        const { threads } = await search({ query });
        expect(threads.length, query).toBeGreaterThan(0);
      });
      expect(requests, query).toBeLessThanOrEqual(MOST);
    }
  },
  60_000,
);
