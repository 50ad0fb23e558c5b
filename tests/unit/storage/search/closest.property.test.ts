import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBegun } from '@/storage/begun';
import { noRelationship } from '@/storage/kept';
import type { Contact } from '@/storage/schema';
import { STATE_KEY } from '@/storage/search/rows';
import { search } from '@/storage/search/search';
import { flushWaiting, tidySearch } from '@/storage/search/tidy';
import { speakEnglish } from '../../english';
import { freshDatabase, NOON } from '../world';
import '../../../property-seed';

const uuid = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** People of whom each `step`th is an Ana; one was in touch with those whose turn it is. */
function peopleOf(count: number, step: number, touched: number): Contact[] {
  return Array.from({ length: count }, (_, n) => ({
    id: uuid(n),
    rev: uuid(n),
    name: n % step === 0 ? `Ana ${n}` : `Ben ${n}`,
    emails: [`p${n}@acme.example`],
    phones: [],
    title: '',
    source: 'test',
    tags: [],
    createdAt: NOON + n,
    relationship: {
      ...noRelationship(),
      // In another order than that in which they were made; some at one moment.
      lastAt: (n * 7919) % 100 < touched ? NOON + ((n * 104_729) % (count >> 1)) : null,
    },
  }));
}

it('shows those one was last in touch with first, however many are called so', async () => {
  speakEnglish();
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        count: fc.constantFrom(8, 150, 700),
        step: fc.constantFrom(1, 2, 9, 60),
        touched: fc.constantFrom(0, 3, 50, 100),
      }),
      async ({ count, step, touched }) => {
        const db = freshDatabase();
        const people = peopleOf(count, step, touched);
        await db.contacts.bulkPut(people);
        await db.meta.delete(STATE_KEY);
        await tidySearch();
        await flushWaiting();
        const wanted = people
          .filter(({ name }) => name.startsWith('Ana'))
          .sort(
            (a, b) =>
              (b.relationship.lastAt ?? 0) - (a.relationship.lastAt ?? 0) || (a.id < b.id ? 1 : -1),
          )
          .map(({ name }) => name);
        const shown = async (query: string) =>
          (await search({ query })).people.map(({ name }) => name);
        expect(await shown('ana')).toEqual(wanted.slice(0, 5));
        expect(await shown('ana kind:person')).toEqual(wanted.slice(0, 50));
        await db.delete();
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

it('goes by when one was in touch now, however lately somebody looked', async () => {
  speakEnglish();
  const db = freshDatabase();
  const people = peopleOf(20, 1, 0).map((person, n) => ({
    ...person,
    relationship: {
      ...person.relationship,
      lastAt: NOON - 100 + n,
      ...(n === 19 && { nextAt: NOON - 1 }),
    },
  }));
  await db.contacts.bulkPut(people);
  await db.meta.delete(STATE_KEY);
  await tidySearch();
  const first = async () => (await search({ query: 'ana' })).people[0]?.name;
  expect(await first()).toBe('Ana 19');
  // Counted anew, there is nothing that the last one was in touch about; no word changes.
  await countBegun(NOON);
  expect(await first()).toBe('Ana 18');
  await flushWaiting();
  expect(await first()).toBe('Ana 18');
  await db.delete();
});
