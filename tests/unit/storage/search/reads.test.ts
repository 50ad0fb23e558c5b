import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { reading } from '@/storage/db';
import { noRelationship } from '@/storage/kept';
import type { MarginDb } from '@/storage/margin-db';
import type { Contact } from '@/storage/schema';
import { building, whole } from '@/storage/search/gathered';
import { openIndex, wantedBy } from '@/storage/search/matches';
import { emptyState, type SegmentInfo, STATE_KEY } from '@/storage/search/rows';
import { search } from '@/storage/search/search';
import { newestFirst } from '@/storage/search/stream';
import { flushWaiting, tidySearch } from '@/storage/search/tidy';
import { parseQuery } from '@/utils/search/query';
import { speakEnglish } from '../../english';
import { freshDatabase, NOON } from '../world';

/** What a search reads of a large index; its requests and their bytes are what it takes. */

const DOCS = 20_000;
/** One in so many holds the rare word. */
const RARE = 2000;
const uuid = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

let db: MarginDb;

beforeEach(() => {
  speakEnglish();
  db = freshDatabase();
});

/** Counts what a store is asked for while this runs, and the bytes of the answers. */
async function readOf(
  store: string,
  work: () => Promise<unknown>,
): Promise<{ requests: number; bytes: number }> {
  const read = { requests: 0, bytes: 0 };
  const { get, getAll } = IDBObjectStore.prototype;
  const counting = <A extends unknown[], T>(method: (...args: A) => IDBRequest<T>) =>
    function (this: IDBObjectStore, ...args: A): IDBRequest<T> {
      const request = method.apply(this, args);
      if (this.name !== store) return request;
      read.requests += 1;
      request.addEventListener('success', () => {
        read.bytes += bytesOf(request.result);
      });
      return request;
    };
  Object.assign(IDBObjectStore.prototype, { get: counting(get), getAll: counting(getAll) });
  try {
    await work();
  } finally {
    Object.assign(IDBObjectStore.prototype, { get, getAll });
  }
  return read;
}

function bytesOf(value: unknown): number {
  if (value instanceof Uint8Array || typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + bytesOf(part), 0);
}

/** A segment of so many mails: two words in most of them, one in few, and others around those. */
function largeSegment(): Promise<void> {
  return segmentsOf(
    [0],
    (n) => [
      ...(n % 3 === 0 ? [] : ['contract']),
      ...(n % 4 === 0 ? [] : ['meeting']),
      ...(n % RARE === 1 ? ['zeppelin'] : []),
      `w${n % 2500}`,
    ],
    DOCS,
  );
}

/** Segments of so many mails each, from these numbers on. */
async function segmentsOf(
  starts: number[],
  termsOf: (n: number) => string[],
  count: number,
): Promise<void> {
  const segments: SegmentInfo[] = [];
  for (const [index, start] of starts.entries()) {
    const id = index + 1;
    const docs = Array.from({ length: count }, (_, place) => {
      const n = start + place;
      return { id: uuid(n), at: n, terms: termsOf(n) };
    });
    const { blocks, chunks } = whole(building(id, docs));
    await db.searchBlocks.bulkPut(blocks);
    await db.searchChunks.bulkPut(chunks);
    segments.push({ id, sort: 'mails', docs: count, newest: start + count - 1, oldest: start });
  }
  await db.meta.put({
    key: STATE_KEY,
    value: { ...emptyState(), next: segments.length + 1, segments },
  });
}

/** The numbers of the newest mails with these words. */
async function numbersOf(query: string): Promise<number[]> {
  const found = await reading(
    async (from) => {
      const { state, rows } = await openIndex(from);
      const wanted = wantedBy(parseQuery(query), false);
      return newestFirst(rows, state?.segments ?? [], [], wanted)(10);
    },
    ['meta', 'searchWaiting', 'searchBlocks', 'searchChunks'],
  );
  return found.map(({ at }) => at);
}

it('reads less than a bit per document of words that are in most of a large segment', async () => {
  await largeSegment();
  const { bytes } = await readOf('searchBlocks', async () => {
    const all = Array.from({ length: DOCS }, (_, n) => n).toReversed();
    expect(await numbersOf('contract meeting zeppelin')).toEqual(
      all.filter((n) => n % 3 > 0 && n % 4 > 0 && n % RARE === 1),
    );
  });
  // Two words of them, and what stands beside those and the third.
  expect(bytes).toBeLessThan(2 * (DOCS / 8) + 3 * 6000);
});

it('reads who is found in small pieces, as many as are shown', async () => {
  await largeSegment();
  const read = await readOf('searchChunks', async () => {
    expect(await numbersOf('zeppelin')).toHaveLength(DOCS / RARE);
  });
  expect(read.requests).toBe(DOCS / RARE);
  expect(read.bytes / read.requests).toBeLessThan(3000);
  const again = await readOf('searchChunks', () => numbersOf('zeppelin'));
  expect(again.requests).toBe(0);
});

it('reads who is found in the newer parts alone where these hold enough', async () => {
  // Asked together, since each is small; ten hits in each.
  await segmentsOf([0, 2000, 4000], (n) => (n % 200 === 0 ? ['zeppelin'] : ['contract']), 2000);
  const read = await readOf('searchChunks', async () => {
    const found = await numbersOf('zeppelin');
    expect([found.length, found[0], found.at(-1)]).toEqual([10, 5800, 4000]);
  });
  // What stands near each other is read at once.
  expect(read.requests).toBe(1);
});

const PEOPLE = 3000;
/** So many people have each name. */
const ALIKE = 150;

it('looks for people in the order in which one was in touch where many are called so', async () => {
  const name = (n: number) => `Name${String.fromCharCode(97 + (n % (PEOPLE / ALIKE)))} ${n}`;
  const people = Array.from(
    { length: PEOPLE },
    (_, n): Contact => ({
      id: uuid(n),
      rev: uuid(n),
      name: name(n),
      emails: [],
      phones: [],
      title: '',
      source: 'test',
      tags: [],
      createdAt: NOON,
      relationship: { ...noRelationship(), lastAt: NOON + ((n * 7919) % PEOPLE) },
    }),
  );
  await db.contacts.bulkPut(people);
  await db.meta.delete(STATE_KEY);
  await tidySearch();
  await flushWaiting();
  for (const word of ['namea', 'nameb', 'name']) {
    const { requests } = await readOf('contacts', async () => {
      const wanted = people
        .filter((one) => one.name.toLowerCase().startsWith(word))
        .sort((a, b) => (b.relationship.lastAt ?? 0) - (a.relationship.lastAt ?? 0));
      const shown = (await search({ query: word })).people;
      expect(shown.map((one) => one.name)).toEqual(wanted.slice(0, 5).map((one) => one.name));
    });
    expect(requests, word).toBeLessThan(20);
  }
});
