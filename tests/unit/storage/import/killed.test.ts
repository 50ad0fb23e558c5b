import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { database } from '@/storage/db';
import { onFault } from '@/storage/faults';
import { importBatch, imports } from '@/storage/import/import';
import { batchesOf } from '@/utils/importing/batches';
import { FileSource } from '@/utils/importing/file-source';
import { speakEnglish } from '../../english';
import { freshDatabase, NOON } from '../world';

/**
 * An import that dies again and again, in the middle of a transaction or right behind its commit,
 * goes on where it stopped and ends as if nothing had been.
 */

const STOPS = 20;
const ROWS = 160;
const PER_BATCH = 6;

const STAGES = ['Sea trial', 'Lead', 'closedwon', 'Varnish', 'qualifiedtobuy', 'closedlost'];
const TABLE = [
  'Record ID,Deal Name,Deal Stage,Amount,Create Date,Associated Company,Associated Contact,Paint',
  ...Array.from(
    { length: ROWS },
    (_, index) =>
      `${index},Boat ${index},${STAGES[index % 6]},${index * 10},2024-01-${String((index % 28) + 1).padStart(2, '0')},Yard ${index % 9},Person ${index % 7},${index % 2 ? 'blue' : ''}`,
  ),
].join('\n');
const file = new File([TABLE], 'deals.csv', { lastModified: NOON });

class Killed extends Error {
  override name = 'Killed';
}

/** Ends the worker at the n-th request to store a row, or behind the n-th commit. */
interface Stop {
  at: 'row' | 'commit';
  after: number;
}

const put = IDBObjectStore.prototype.put;
afterEach(() => {
  IDBObjectStore.prototype.put = put;
  onFault(undefined);
});

/** Makes everything after the stop fail, as it does when there is nobody left to do it. */
function killAt(stop: Stop | undefined): void {
  let left = stop?.after ?? Number.POSITIVE_INFINITY;
  let isDead = false;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
    if (stop?.at === 'row') left -= 1;
    if (left < 0 && !isDead) {
      isDead = true;
      this.transaction.abort();
    }
    return put.apply(this, args);
  };
  onFault((point) => {
    if (point === 'after-commit' && stop?.at === 'commit') left -= 1;
    if (left < 0) isDead = true;
    if (isDead) throw new Killed(point);
  });
}

/** Imports from where the database says, until the end or the stop. */
async function goOn(importId: string, stop: Stop | undefined): Promise<boolean> {
  killAt(undefined);
  const { imports: past } = await imports();
  const state = past.find(({ id }) => id === importId);
  if (state?.done) return true;
  const source = new FileSource(file, {
    own: [],
    account: null,
    now: NOON,
    zone: 'UTC',
    holds: true,
    onProgress: () => {},
  });
  const { format, product, what } = await source.recognise();
  let batch = state?.batches ?? 0;
  const from = state?.offset ?? 0;
  killAt(stop);
  try {
    const steps = source.steps(from, { snippets: true });
    for await (const { items, offset, last, skipped } of batchesOf(steps, from, PER_BATCH)) {
      await importBatch({
        importId,
        file: { name: file.name, size: file.size, lastModified: NOON },
        format,
        ...(product && { product }),
        ...(what && { what }),
        batch,
        offset,
        last,
        items,
        skipped,
        failed: 0,
        rehearse: false,
      });
      batch += 1;
    }
    return true;
  } catch {
    return false;
  } finally {
    killAt(undefined);
  }
}

/** All that a person could see, by names, since every run makes ids of its own. */
async function seen() {
  // What was stopped may have been opened anew.
  const db = await database();
  const [deals, companies, pipelines, moves, fields, origins] = await Promise.all([
    db.deals.toArray(),
    db.companies.toArray(),
    db.pipelines.toArray(),
    db.stageMoves.toArray(),
    db.fields.toArray(),
    db.origins.toArray(),
  ]);
  const stages = pipelines.flatMap((pipeline) => pipeline.stages);
  const nameOf = (id: string | undefined) =>
    [...stages, ...companies, ...fields].find((row) => row.id === id)?.name ?? null;
  const sums = await db.stageSums.toArray();
  const { imports: states } = await imports();
  return {
    deals: deals
      .map((deal) => ({
        name: deal.name,
        stage: nameOf(deal.stageId),
        value: deal.value,
        company: nameOf(deal.companyId),
        custom: Object.entries(deal.custom ?? {}).map(([id, value]) => [nameOf(id), value]),
        moves: moves.filter(({ dealId }) => dealId === deal.id).map(({ to }) => nameOf(to)),
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    companies: companies.map(({ name }) => name).sort(),
    stages: stages.map(({ name }) => name),
    fields: fields.map(({ name }) => name),
    origins: origins.map(({ id }) => id.replace(/\n.*/, '')).sort(),
    sums: sums.map(({ stageId, count, sum }) => [nameOf(stageId), count, sum]).sort(),
    report: states.map(({ counts, skipped, told, done }) => ({ counts, skipped, told, done })),
  };
}

const stops: fc.Arbitrary<Stop[]> = fc.array(
  fc.oneof(
    fc.record({ at: fc.constant('row' as const), after: fc.nat({ max: 70 }) }),
    fc.record({ at: fc.constant('commit' as const), after: fc.nat({ max: 2 }) }),
  ),
  { minLength: STOPS, maxLength: STOPS },
);

it(`loses nothing and doubles nothing when it is stopped ${STOPS} times`, async () => {
  speakEnglish();
  freshDatabase();
  expect(await goOn('0195f7a0-0000-7000-8000-0000000000aa', undefined)).toBe(true);
  const expected = await seen();
  expect(expected.deals).toHaveLength(ROWS);
  expect(expected.companies).toHaveLength(9);
  await fc.assert(
    fc.asyncProperty(stops, async (moments) => {
      freshDatabase();
      const importId = '0195f7a0-0000-7000-8000-0000000000ab';
      let stopped = 0;
      for (const stop of moments) if (!(await goOn(importId, stop))) stopped += 1;
      expect(await goOn(importId, undefined)).toBe(true);
      expect(await seen()).toEqual(expected);
      // Otherwise this would be a test of nothing.
      expect(stopped).toBeGreaterThan(5);
    }),
    { numRuns: 3 },
  );
}, 120_000);
