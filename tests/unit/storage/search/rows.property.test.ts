import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reading } from '@/storage/db';
import { idAt } from '@/storage/search/bytes';
import { indexRows } from '@/storage/search/cache';
import { emptyState, type SegmentInfo } from '@/storage/search/rows';
import { BlockWriter, building, CHUNK, openBlock, termsIn, whole } from '@/storage/search/segment';
import { areMany, type Wanted } from '@/storage/search/stream';
import { freshDatabase } from '../world';
import '../../../property-seed';

/** The documents of some words: in some all of them, in others one here and there. */
const documents = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 400 }), fc.nat(40))
  .map(([count, step, first]) =>
    Array.from({ length: Math.ceil(count / step) }, (_, index) => first + index * step),
  );
const uuid = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('packs the documents of every word, however many hold it, into no more than a bit for each', () => {
  fc.assert(
    fc.property(fc.array(documents, { minLength: 1, maxLength: 30 }), (lists) => {
      const writer = new BlockWriter(1);
      const words = lists.map((docs, index) => ({ term: `word${100 + index}`, docs }));
      for (const { term, docs } of words) writer.add(term, docs);
      writer.finish();
      const read = writer.rows.flatMap((row) =>
        [...termsIn(row)].map(([term, docs]) => ({ term, docs: docs() })),
      );
      expect(read).toEqual(words);
      const bytes = writer.rows.reduce((sum, { posts }) => sum + posts.length, 0);
      const bits = lists.reduce(
        (sum, docs) => sum + 3 + Math.ceil((1 + (docs.at(-1) ?? 0)) / 8),
        0,
      );
      expect(bytes).toBeLessThanOrEqual(bits);
    }),
  );
});

it('gives the documents of a segment whichever are asked for, and in whatever order', async () => {
  const db = freshDatabase();
  const docs = Array.from({ length: 40 * CHUNK + 7 }, (_, index) => ({
    id: uuid(index),
    at: 1_000_000 - 3 * index,
    terms: ['word'],
  }));
  const { chunks } = whole(building(1, docs));
  await db.searchChunks.bulkPut(chunks);
  const asked = fc.oneof(
    fc.uniqueArray(fc.nat(41), { minLength: 1, maxLength: 40 }),
    // Next to each other, or nearly.
    fc
      .tuple(fc.nat(20), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 3 }))
      .map(([first, count, step]) =>
        Array.from({ length: count }, (_, index) => first + index * step).filter((n) => n <= 41),
      ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 3 }), async (questions) => {
      const state = emptyState();
      for (const numbers of questions.map((all) => all.toSorted((a, b) => a - b))) {
        const found = await reading(
          async (from) => indexRows(from, state).chunks(1, numbers),
          ['searchChunks'],
        );
        const seen = found.map((chunk) => chunk && [idAt(chunk.ids, 1), chunk.times[1]]);
        expect(seen).toEqual(
          numbers.map((number) =>
            number > 40 ? undefined : [docs[number * CHUNK + 1]?.id, docs[number * CHUNK + 1]?.at],
          ),
        );
      }
    }),
    { numRuns: 40 },
  );
});

it('tells whether so many documents hold all words without reading one of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 }),
      fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 2000 }),
      async (steps, sizes, most) => {
        const holds = (number: number) => steps.every((step) => number % step === 0);
        const made = sizes.map((size, index) =>
          whole(
            building(
              index + 1,
              Array.from({ length: size }, (_, number) => ({
                id: uuid(number),
                // The newest first is the first.
                at: size - number,
                terms: steps.flatMap((step, place) =>
                  number % step === 0 ? [`word${place}`] : [],
                ),
              })),
            ),
          ),
        );
        const segments = sizes.map(
          (docs, index): SegmentInfo => ({
            ...{ id: index + 1, sort: 'people', docs },
            ...{ newest: docs, oldest: 1 },
          }),
        );
        const wanted = steps.map(
          (_, place): Wanted => ({
            beginnings: [`word${place}`],
            fits: (term) => term === `word${place}`,
          }),
        );
        const rows = {
          blocks: (segment: number) => (made[segment - 1]?.blocks ?? []).map(openBlock),
          chunks: () => {
            throw new Error('A document was read');
          },
        };
        const count = sizes.reduce(
          (sum, size) => sum + Array.from({ length: size }, (_, n) => n).filter(holds).length,
          0,
        );
        expect(await areMany(rows, segments, wanted, most)).toBe(count >= most);
      },
    ),
    { numRuns: 40 },
  );
});
