import type { Table } from 'dexie';
import type { MarginDb } from '../margin-db';
import { ROW_SCHEMAS, type Rows, TABLES, type TableName } from '../schema';
import { type ExportAsked, type ExportPage, pageOf } from './rows';

/**
 * A scratch database into which a backup is restored to see that it can be: every row fits, no
 * identity stands twice, and what is read back is what the file said. Deleted afterwards.
 */

const NAME = 'margin-trial';

let scratch: Promise<MarginDb> | undefined;

async function open(): Promise<MarginDb> {
  const { MarginDb } = await import('../margin-db');
  const db = new MarginDb(NAME);
  await db.open();
  return db;
}

/** Adds rows to the scratch database; answers how many of them do not fit. */
export async function trialBatch({
  first,
  rows,
}: {
  /** Begins anew: what an earlier trial left behind goes. */
  first: boolean;
  rows: { table: string; row: object & { id: string } }[];
}): Promise<{ failed: number }> {
  if (first) await trialEnd();
  scratch ??= open();
  const db = await scratch;
  const good = new Map<TableName, Rows[TableName][]>();
  let failed = 0;
  for (const { table: name, row } of rows) {
    const table = TABLES.find((known) => known === name);
    const parsed =
      table &&
      ROW_SCHEMAS[table].safeParse({ ...row, rev: '00000000-0000-7000-8000-000000000000' });
    if (!table || !parsed?.success) failed += 1;
    else good.set(table, [...(good.get(table) ?? []), parsed.data]);
  }
  for (const [table, fitting] of good)
    await db
      .table(table)
      .bulkPut(fitting)
      .catch((error: unknown) => {
        failed += error instanceof Error && 'failures' in error ? lengthOf(error.failures) : 1;
      });
  return { failed };
}

function lengthOf(failures: unknown): number {
  return Array.isArray(failures) ? failures.length : 1;
}

/** What the scratch database holds, in the form of an export. */
export async function trialPage(asked: ExportAsked): Promise<ExportPage> {
  scratch ??= open();
  const db = await scratch;
  return pageOf(asked, (table, after, limit) => {
    const rows: Table<Rows[TableName], string> = db.table(table);
    return rows
      .where(':id')
      .above(after ?? '')
      .limit(limit)
      .toArray();
  });
}

/** Deletes the scratch database. */
export async function trialEnd(): Promise<void> {
  const db = await scratch?.catch(() => undefined);
  scratch = undefined;
  db?.close();
  const { MarginDb } = await import('../margin-db');
  await new MarginDb(NAME).delete();
}
