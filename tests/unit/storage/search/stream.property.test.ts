import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idAt } from '@/storage/search/bytes';
import type { IndexRows } from '@/storage/search/cache';
import { building, whole } from '@/storage/search/gathered';
import type { SegmentInfo, WaitingDoc } from '@/storage/search/rows';
import { CHUNK, openBlock, openChunk, sortedDoc } from '@/storage/search/segment';
import { countOf, newestFirst, type Wanted } from '@/storage/search/stream';
import '../../../property-seed';

/** More than one window and one row of documents, so that borders of both are crossed. */
const DOCS = 9000;
const WORDS = ['an', 'ana', 'anabel', 'be', 'berlin', 'silva', 'si', 'x', 'zebra', 'rare'];

const uuid = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Documents whose words repeat in steps; a few of them only now and then. */
function docsOf(from: number, count: number, steps: number[]): WaitingDoc[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const terms = WORDS.filter((_word, place) => number % (steps[place] ?? 1) === 0);
    return { sort: 'mails', id: uuid(number), at: number, terms: terms.join(' ') };
  });
}

/** Segments as they would be stored, read from memory. */
function stored(parts: WaitingDoc[][]): { rows: IndexRows; segments: SegmentInfo[] } {
  const made = parts.map((docs, index) => whole(building(index + 1, docs.map(sortedDoc))));
  const segments = parts.map((docs, index): SegmentInfo => {
    const times = docs.map(({ at }) => at);
    const [oldest = 0, newest = 0] = [times[0], times.at(-1)];
    return { id: index + 1, sort: 'mails', docs: docs.length, newest, oldest };
  });
  const rows: IndexRows = {
    blocks: async (segment) => (made[segment - 1]?.blocks ?? []).map(openBlock),
    docs: async (segment, numbers) =>
      numbers.flatMap((number) => {
        const row = made[segment - 1]?.chunks[Math.floor(number / CHUNK)];
        if (!row) return [];
        const { ids, times } = openChunk(row);
        return { id: idAt(ids, number % CHUNK), at: times[number % CHUNK] ?? 0 };
      }),
  };
  return { rows, segments };
}

const beginning = fc.constantFrom('a', 'an', 'ana', 'b', 'be', 'si', 'sil', 'x', 'z', 'ra', 'no');

it('gives what holds all words, newest first and each once, over windows and segments', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3000 })), {
        minLength: 10,
        maxLength: 10,
      }),
      fc.array(beginning, { maxLength: 3 }),
      fc.integer({ min: 1, max: DOCS }),
      fc.integer({ min: 1, max: 200 }),
      async (steps, words, border, most) => {
        const all = docsOf(1, DOCS, steps);
        const waiting = docsOf(DOCS + 1, 20, steps);
        const { rows, segments } = stored([all.slice(0, border), all.slice(border)]);
        const wanted = words.map(
          (word): Wanted => ({ beginnings: [word], fits: (term) => term.startsWith(word) }),
        );
        const take = newestFirst(rows, segments, waiting, wanted);
        const found: string[] = [];
        for (let turn = 0; turn < 4; turn++) found.push(...(await take(most)).map(({ id }) => id));
        const there = [...all, ...waiting]
          .toReversed()
          .filter(({ terms }) =>
            words.every((word) => terms.split(' ').some((term) => term.startsWith(word))),
          )
          .map(({ id }) => id);
        expect(found).toEqual(there.slice(0, 4 * most));
        expect(await countOf(rows, segments, waiting, wanted, most)).toBe(
          Math.min(most, there.length),
        );
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

it('waits three times at most for the words of what is rare, in however many segments', async () => {
  const parts = Array.from({ length: 40 }, (_, part) =>
    docsOf(part * 100 + 1, 100, [1, 1, 1, 1, 1, 1, 1, 1, 1, 97]),
  );
  const { rows, segments } = stored(parts);
  let open = 0;
  let waits = 0;
  const counted: IndexRows = {
    ...rows,
    async blocks(segment, beginning) {
      waits += Number(open === 0);
      open += 1;
      await new Promise((resolve) => setTimeout(resolve));
      open -= 1;
      return rows.blocks(segment, beginning);
    },
  };
  const wanted = ['rare', 'be'].map(
    (word): Wanted => ({ beginnings: [word], fits: (term) => term.startsWith(word) }),
  );
  const found = await newestFirst(counted, segments, [], wanted)(50);
  expect(found.map(({ at }) => at)).toEqual(
    Array.from({ length: 4000 }, (_, index) => 4000 - index).filter((n) => n % 97 === 0),
  );
  expect(waits).toBeLessThanOrEqual(3);
});
