import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bytes } from '@/storage/search/bytes';
import { docsOf, mark, postingsAt, putDocs } from '@/storage/search/postings';
import '../../../property-seed';

/** Documents of a segment, and how many are looked at in one go. */
const DOCS = 2000;
const WINDOW = 96;

/** Numbers in order, anywhere between few and nearly all of them. */
const numbers = fc
  .record({
    some: fc.uniqueArray(fc.nat(DOCS - 1), { maxLength: 40 }),
    run: fc.record({
      from: fc.nat(DOCS - 1),
      count: fc.nat(DOCS),
      step: fc.integer({ min: 1, max: 20 }),
    }),
  })
  .map(({ some, run: { from, count, step } }) => {
    const run = Array.from({ length: count }, (_, index) => from + index * step);
    const all = new Set([...some, ...run.filter((number) => number < DOCS)]);
    return [...all].sort((a, b) => a - b);
  })
  .filter(({ length }) => length > 0);

it('gives back every document of a word, however it is written, at any place and by any window', () => {
  fc.assert(
    fc.property(numbers, fc.nat(300), (docs, before) => {
      const bytes = new Bytes();
      bytes.append(new Uint8Array(before).fill(0xaa));
      const hasBits = putDocs(bytes, docs);
      const end = bytes.length;
      bytes.append(new Uint8Array(8).fill(0xaa));
      const open = () => postingsAt(bytes.taken(), before, end, hasBits);
      expect(docsOf(open())).toEqual(docs);
      const list = open();
      const marked: number[] = [];
      for (let start = 0; start < DOCS; start += WINDOW) {
        const bits = new Uint32Array(WINDOW / 32);
        mark(list, start, Math.min(DOCS, start + WINDOW), bits);
        for (let bit = 0; bit < WINDOW; bit++)
          if (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) marked.push(start + bit);
      }
      expect(marked).toEqual(docs);
    }),
  );
});

it('takes no more than one bit for each document of a segment', () => {
  fc.assert(
    fc.property(numbers, (docs) => {
      const bytes = new Bytes();
      putDocs(bytes, docs);
      expect(bytes.length).toBeLessThanOrEqual(Math.ceil(DOCS / 8));
    }),
  );
});
