import type { BatchResult, ImportState, Told } from '@/storage/api';
import type { ImportRecord } from '@/utils/formats/records';
import type { Failure, SourceBatch } from '@/utils/importing/batches';
import type { SourceItem } from '@/utils/importing/file-source';

/** What would become of a file, or became of it. */
export interface Tally {
  added: number;
  updated: number;
  same: number;
  people: number;
  skipped: Record<string, number>;
  told: Told[];
  failures: Failure[];
  failed: number;
}

/** Failures that are kept for the report; a file of nothing else must not fill the memory. */
const KEPT_FAILURES = 10_000;

/** Records that were looked at. */
export function handled({ added, updated, same, skipped, failed }: Tally): number {
  const left = Object.values(skipped).reduce((total, count) => total + count, 0);
  return added + updated + same + left + failed;
}

/** What an import that goes on counted so far. */
export function tallyOf(state: ImportState | null): Tally {
  const { added = 0, updated = 0, same = 0, people = 0, failed = 0 } = state?.counts ?? {};
  const skipped = { ...state?.skipped };
  const told = state?.told ?? [];
  return { added, updated, same, people, failed, skipped, told: [...told], failures: [] };
}

/** Adds what became of one more batch. */
export function addUp(
  tally: Tally,
  { counts, skipped, told }: BatchResult,
  batch: SourceBatch,
): void {
  tally.added += counts.added;
  tally.updated += counts.updated;
  tally.same += counts.same;
  for (const source of [skipped, batch.skipped])
    for (const [code, count] of Object.entries(source))
      tally.skipped[code] = (tally.skipped[code] ?? 0) + count;
  for (const one of told) addTold(tally.told, one);
  tally.failed += batch.failures.filter(({ lost }) => lost).length;
  tally.failures.push(...batch.failures.slice(0, KEPT_FAILURES - tally.failures.length));
}

function addTold(told: Told[], { code, args, count }: Told): void {
  const known = told.findIndex(
    (one) => one.code === code && JSON.stringify(one.args) === JSON.stringify(args),
  );
  const before = told[known];
  if (before) told[known] = { ...before, count: before.count + count };
  else told.push({ code, args, count });
}

/**
 * The same with what is stored: a batch that was answered on a second call says nothing of what the
 * first one did.
 */
export function settledBy(tally: Tally, state: ImportState | null): Tally {
  if (!state) return { ...tally };
  return { ...tallyOf(state), failures: tally.failures };
}

/** What a record is shown by. */
export function titleOf(item: SourceItem): string {
  if (item.kind === 'record') return titleOfRecord(item.record);
  return item.kind === 'mail' ? item.seen.subject : item.seen.title;
}

function titleOfRecord(record: ImportRecord): string {
  if (record.kind === 'note') return record.body.slice(0, 60);
  if (record.kind === 'activity') return record.subject;
  return record.name || (record.kind === 'contact' ? (record.emails[0]?.address ?? '') : '');
}
