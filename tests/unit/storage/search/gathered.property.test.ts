import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idAt } from '@/storage/search/bytes';
import { Gathered, type SegmentRows, whole } from '@/storage/search/gathered';
import { docsOf } from '@/storage/search/postings';
import { CHUNK, openChunk, termsIn } from '@/storage/search/segment';
import '../../../property-seed';

const uuid = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const WORDS = ['an', 'ana', 'be', 'berlin', 'silva', '7', '70', 'ж', '北京'];

/** The ids with each word, as they stand in the rows. */
function heldIn({ blocks, chunks }: SegmentRows): Record<string, string[]> {
  const opened = chunks.map(openChunk);
  const idOf = (doc: number) =>
    idAt(opened[Math.floor(doc / CHUNK)]?.ids ?? new Uint8Array(), doc % CHUNK);
  return Object.fromEntries(
    blocks.flatMap((row) =>
      [...termsIn(row)].map(([term, docs]): [string, string[]] => [term, docsOf(docs).map(idOf)]),
    ),
  );
}

it('puts documents in order, newest first, and the newest apart where that is asked for', () => {
  const doc = fc.record({
    at: fc.integer({ min: 1, max: 400 }),
    terms: fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(
      fc.array(doc, { minLength: 1, maxLength: 600 }),
      fc.boolean(),
      fc.nat(),
      (list, isInOrder, border) => {
        const docs = list.map((one, n) => ({ ...one, id: uuid(n) }));
        // Mostly they come oldest first, but an import brings them as they are in a file.
        if (isInOrder) docs.sort((a, b) => a.at - b.at);
        const gathered = new Gathered();
        for (const one of docs) gathered.add(one);
        const sorted = docs.toSorted((a, b) => b.at - a.at);
        const middle = border % docs.length;
        const parts = [
          [0, middle],
          [middle, docs.length],
        ];
        for (const [from = 0, to = 0] of parts) {
          if (from === to) continue;
          const rows = whole(gathered.rows(1, from, to));
          const here = sorted.slice(from, to);
          expect([rows.docs, rows.newest, rows.oldest]).toEqual([
            here.length,
            here[0]?.at,
            here.at(-1)?.at,
          ]);
          expect(rows.chunks.flatMap((row) => openChunk(row).times)).toEqual(
            here.map(({ at }) => at),
          );
          const held = Object.fromEntries(
            WORDS.toSorted().flatMap((word) => {
              const ids = here.filter(({ terms }) => terms.includes(word)).map(({ id }) => id);
              return ids.length > 0 ? [[word, ids]] : [];
            }),
          );
          expect(heldIn(rows)).toEqual(held);
          expect(Object.keys(heldIn(rows)).toSorted()).toEqual(
            rows.blocks.flatMap(({ terms }) => terms.split(' ')),
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('puts more documents in order than it does at once, and gives way meanwhile', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 8190, max: 40_000 }),
      fc.integer({ min: 1, max: 50_000 }),
      fc.nat(),
      (count, span, seed) => {
        const gathered = new Gathered();
        const docs = Array.from({ length: count }, (_, n) => ({
          id: uuid(n),
          at: 1 + ((n * 7919 + seed) % span),
          terms: n % 97 === 0 ? ['berlin'] : [],
        }));
        for (const doc of docs) gathered.add(doc);
        const steps = gathered.rows(1);
        let rests = 0;
        let step = steps.next();
        for (; !step.done; step = steps.next()) rests += 1;
        expect(rests).toBeGreaterThan(count / 8192);
        const sorted = docs.toSorted((a, b) => b.at - a.at);
        const ids = step.value.chunks.flatMap((row) => {
          const { ids, times } = openChunk(row);
          return times.map((_, index) => idAt(ids, index));
        });
        expect(ids).toEqual(sorted.map(({ id }) => id));
        expect(heldIn(step.value)).toEqual({
          berlin: sorted.flatMap(({ id, terms }) => (terms.length > 0 ? id : [])),
        });
      },
    ),
    { numRuns: 10 },
  );
});
