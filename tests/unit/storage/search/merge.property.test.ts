import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextMerge } from '@/storage/search/merge';
import type { SegmentInfo } from '@/storage/search/rows';
import '../../../property-seed';

const LARGE = 196_608;

/** Makes segments of segments until there is nothing to do; answers how many documents it wrote. */
function merged(segments: SegmentInfo[]): number {
  let written = 0;
  for (let due = nextMerge({ segments }); due; due = nextMerge({ segments })) {
    expect(due.length).toBeGreaterThan(1);
    expect(new Set(due.map(({ sort }) => sort)).size).toBe(1);
    const docs = due.reduce((sum, one) => sum + one.docs, 0);
    expect(docs).toBeLessThan(2 * LARGE);
    for (const one of due) segments.splice(segments.indexOf(one), 1);
    segments.push(segmentOf(docs, Math.max(...due.map(({ newest }) => newest)), due[0]?.sort));
    written += docs;
  }
  return written;
}

const segmentOf = (
  docs: number,
  newest: number,
  sort: SegmentInfo['sort'] = 'mails',
): SegmentInfo => ({
  id: newest,
  sort,
  docs,
  newest,
  oldest: newest,
});

it('keeps a sort in few segments and writes no document often, however it comes', () => {
  const sizes = fc.oneof(
    fc.constant([...Array(31).keys()].map(() => 28_800)),
    fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 400 }),
    fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 80 }),
  );
  fc.assert(
    fc.property(sizes, fc.boolean(), (all, atOnce) => {
      const segments: SegmentInfo[] = [];
      let written = 0;
      all.forEach((docs, time) => {
        segments.push(segmentOf(docs, time));
        if (!atOnce) written += merged(segments);
      });
      written += merged(segments);
      const total = all.reduce((sum, docs) => sum + docs, 0);
      const small = segments.filter(({ docs }) => docs < LARGE);
      // All but one of them are more than twice as large as what is smaller.
      const largest = Math.max(1, ...small.map(({ docs }) => docs));
      const most = 1 + Math.log(largest) / Math.log(3);
      expect(small.length).toBeLessThanOrEqual(most);
      expect(segments.length - small.length).toBeLessThanOrEqual(total / LARGE);
      expect(written / total).toBeLessThanOrEqual(atOnce ? 2 : 12);
    }),
  );
});

it('makes one of the thirty that building a million notes or meetings left', () => {
  const segments = [...Array(31).keys()].map((time) => segmentOf(2600, time));
  expect(merged(segments)).toBe(31 * 2600);
  expect(segments).toHaveLength(1);
});

it('leaves what building a million mails wrote as it is, the newest apart', () => {
  const segments = [230_000, 230_000, 230_000, 172_000, 16_384].map((docs, time) =>
    segmentOf(docs, time),
  );
  expect(merged(segments)).toBe(0);
});

it('makes one of the four that building a hundred thousand people left', () => {
  const segments = [32_768, 32_768, 32_768, 1696].map((docs, time) =>
    segmentOf(docs, time, 'people'),
  );
  merged(segments);
  expect(segments.map(({ docs }) => docs)).toEqual([100_000]);
});
