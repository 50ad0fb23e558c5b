import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, expect, it, vi } from 'vitest';
import { reading } from '@/storage/db';
import { indexRows } from '@/storage/search/cache';
import { type BlockRow, emptyState, type SearchState } from '@/storage/search/rows';
import { BlockWriter, postingsIn } from '@/storage/search/segment';
import { freshDatabase } from '../world';
import '../../../property-seed';

/** Words of few letters in three segments, some rows of them each; the second has none of the last letter. */
const WORDS = [...'abcdefghijklm'].flatMap((a) =>
  [...'abcdefghij'].flatMap((b) => [...'abcdefgh'].map((c) => `${a}${b}${c}`)),
);
const SEGMENTS = [1, 2, 3];
/** Of so many that a few hundred answers are more than is held. */
const DOCS = Array.from({ length: 300 }, (_, index) => index * 300);
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

/** A state of an index of its own, whose rows stand where those of all others do. */
const named = (name: string) => ({ ...emptyState(), name });

/** The rows with a beginning, and whether the database was asked for them. */
async function blocksOf(state: SearchState, segment: number, beginning: string) {
  const asked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  try {
    const found = await reading(
      async (from) => indexRows(from, state).blocks(segment, beginning),
      ['searchBlocks'],
    );
    return { found, isRead: asked.mock.calls.length > 0 };
  } finally {
    asked.mockRestore();
  }
}

it('gives every word with a beginning, whatever was read before and forgotten since', async () => {
  const names = Array.from({ length: 60 }, (_, index) => named(`index ${index}`));
  const asked = fc.record({
    segment: fc.constantFrom(...SEGMENTS),
    beginning,
    state: fc.constantFrom(...names),
  });
  const before = new Set<string>();
  let forgotten = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 60, maxLength: 60 }), async (questions) => {
      for (const { segment, beginning, state } of questions) {
        const { found, isRead } = await blocksOf(state, segment, beginning);
        const words: string[] = [];
        for (const block of found)
          postingsIn(block, beginning, (term) => {
            words.push(term);
            return true;
          });
        expect(words, `${segment} ${beginning}`).toEqual(
          termsOf(segment).filter((word) => word.startsWith(beginning)),
        );
        const key = `${state.name} ${segment} ${beginning}`;
        if (isRead && before.has(key)) forgotten += 1;
        before.add(key);
      }
    }),
    { numRuns: 25 },
  );
  // More than is held in memory, so that rows went while their neighbours stayed.
  expect(forgotten).toBeGreaterThan(0);
}, 120_000);

it('reads again what has gone to make room, and nothing that was used since', async () => {
  const [gone, used] = [named('gone'), named('used')];
  const isRead = async (state: SearchState) => (await blocksOf(state, 1, 'a')).isRead;
  expect([await isRead(gone), await isRead(used)]).toEqual([true, true]);
  expect([await isRead(gone), await isRead(used)]).toEqual([false, false]);
  // Each of them takes some 50 KB, and 5 MB are held.
  for (let n = 0; n < 120; n++) {
    expect(await isRead(named(`other ${n}`))).toBe(true);
    expect(await isRead(used)).toBe(false);
  }
  expect([await isRead(gone), await isRead(used)]).toEqual([true, false]);
});
