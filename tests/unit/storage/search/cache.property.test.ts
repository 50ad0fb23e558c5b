import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { reading } from '@/storage/db';
import { indexRows } from '@/storage/search/cache';
import { type BlockRow, emptyState } from '@/storage/search/rows';
import { BlockWriter, postingsIn } from '@/storage/search/segment';
import { freshDatabase } from '../world';
import '../../../property-seed';

/** Words of few letters in three segments, some rows of them each; the second has none of the last letter. */
const WORDS = [...'abcdefghijklm'].flatMap((a) =>
  [...'abcdefghij'].flatMap((b) => [...'abcdefgh'].map((c) => `${a}${b}${c}`)),
);
const SEGMENTS = [1, 2, 3];
const DOCS = Array.from({ length: 30 }, (_, index) => index * 300);
const termsOf = (segment: number) => WORDS.filter((word) => segment !== 2 || !word.startsWith('m'));

function rowsOf(segment: number): BlockRow[] {
  const writer = new BlockWriter(segment);
  for (const word of termsOf(segment)) writer.add(word, DOCS);
  writer.finish();
  return writer.rows;
}

beforeAll(async () => {
  const db = freshDatabase();
  for (const segment of SEGMENTS) {
    const rows = rowsOf(segment);
    expect(rows.length).toBeGreaterThan(5);
    await db.searchBlocks.bulkPut(rows);
  }
});

const beginning = fc.oneof(
  fc.constantFrom('a', 'm', 'z', 'zz', '0', 'aa', 'mj'),
  fc.constantFrom(...WORDS),
  fc.constantFrom(...WORDS).map((word) => word.slice(0, 2)),
);

it('gives every word with a beginning, whatever was read before and forgotten since', async () => {
  // More indexes than are held in memory, so that rows go while their neighbours stay.
  const names = Array.from({ length: 60 }, (_, index) => ({
    ...emptyState(),
    name: `index ${index}`,
  }));
  const asked = fc.record({
    segment: fc.constantFrom(...SEGMENTS),
    beginning,
    state: fc.constantFrom(...names),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 60, maxLength: 60 }), async (questions) => {
      for (const { segment, beginning, state } of questions) {
        const found = await reading(
          async (from) => indexRows(from, state).blocks(segment, beginning),
          ['searchBlocks'],
        );
        const words: string[] = [];
        for (const block of found)
          postingsIn(block, beginning, (term) => {
            words.push(term);
            return true;
          });
        expect(words, `${segment} ${beginning}`).toEqual(
          termsOf(segment).filter((word) => word.startsWith(beginning)),
        );
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
