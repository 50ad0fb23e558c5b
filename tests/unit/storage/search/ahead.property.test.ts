import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Company } from '@/storage/schema';
import { nextRows, type Page, type Place } from '@/storage/search/ahead';
import { freshDatabase } from '../world';
import '../../../property-seed';

/** An id made at this time, the n-th of all. */
function idAt(time: number, n: number): string {
  const digits = time.toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-${String(n).padStart(12, '0')}`;
}

/**
 * How many ms lie between ids, and how long nothing was made before them: an import makes hundreds in
 * one, somebody at the keys one a day; and after a holiday comes an import.
 */
const stretch = fc.record({
  count: fc.integer({ min: 1, max: 1500 }),
  step: fc.constantFrom(0, 0.01, 1, 40, 90_000_000),
  pause: fc.constantFrom(0, 1000, 2_000_000_000),
});

/** Seven pages: the most that is held at once, whatever was guessed. */
const MOST_AT_ONCE = 1750;

it('reads every row once and in order, however far apart their ids were made', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(stretch, { maxLength: 4 }),
      fc.constantFrom(3, 250, 400, 100_000),
      async (stretches, most) => {
        const db = freshDatabase();
        const ids: string[] = [];
        let time = Date.UTC(2024, 0, 8);
        for (const { count, step, pause } of stretches) {
          time += pause;
          for (let n = 0; n < count; n++) {
            time += step;
            ids.push(idAt(Math.floor(time), ids.length));
          }
        }
        // A few rows are a table too; with three at a time of many one would wait.
        const some = most === 3 ? ids.slice(0, 20) : ids;
        await db.companies.bulkAdd(
          some.map((id): Company => ({ id, rev: id, name: id, domains: [], createdAt: 0 })),
        );
        const read: string[] = [];
        for (let place: Place | null = { after: null, span: 0 }; place; ) {
          const { rows, next }: Page<'companies'> = await nextRows('companies', place, most);
          expect(rows.length > 0 || next === null).toBe(true);
          expect(rows.length).toBeLessThanOrEqual(most > 250 ? MOST_AT_ONCE : most);
          read.push(...rows.map(({ id }) => id));
          place = next;
        }
        expect(read).toEqual(some);
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

/** How many rows each answer brings where there are these. */
async function countsOf(ids: readonly string[]): Promise<number[]> {
  await freshDatabase().companies.bulkAdd(
    ids.map((id): Company => ({ id, rev: id, name: id, domains: [], createdAt: 0 })),
  );
  const counts: number[] = [];
  for (let place: Place | null = { after: null, span: 0 }; place; ) {
    const { rows, next }: Page<'companies'> = await nextRows('companies', place, 100_000);
    counts.push(rows.length);
    place = next;
  }
  return counts;
}

it('holds no more than seven pages after a pause, however far ahead the next row was guessed', async () => {
  const start = Date.UTC(2024, 0, 8);
  const pause = 2_000_000_000;
  const ids = Array.from({ length: 3000 }, (_, n) => idAt(start + (n < 400 ? n : pause + n), n));
  const counts = await countsOf(ids);
  expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_AT_ONCE);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ids.length);
});

it('asks for four pages at once where ids come evenly', async () => {
  const ids = Array.from({ length: 4000 }, (_, n) => idAt(Date.UTC(2024, 0, 8) + 60_000 * n, n));
  const counts = await countsOf(ids);
  expect(Math.min(...counts.slice(1, 4))).toBeGreaterThan(950);
});
