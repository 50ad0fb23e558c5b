import * as z from 'zod/mini';
import { isInUse } from '../in-use';
import { withKeptOf, withoutKept } from '../kept';
import { ROW_SCHEMAS, type Rows, TABLES, type TableName } from '../schema';
import { earlierAnswer, write } from '../write';
import { isLookup, lookupValues, type WriteScope } from '../write-scope';

/**
 * Rows of an export come back, merged by id with what is here. What has another id here but the
 * same identity (an address, a domain, a message) is found by that, and the answer says which id
 * stands for which, so that the rows still to come can point at the right one.
 */

const Count = z.int().check(z.gte(0));

export const RestoreBatch = z.lazy(() =>
  z.strictObject({
    restoreId: z.uuid(),
    /** Counted from 0: a batch that was stored already is not stored again. */
    batch: Count,
    rows: z
      .array(
        z.strictObject({
          table: z.string().check(z.maxLength(40)),
          row: z.looseObject({ id: z.string().check(z.maxLength(600)) }),
        }),
      )
      .check(z.maxLength(500)),
    /** Whose word counts where both differ. */
    prefer: z.enum(['file', 'here']),
    /** Only says what would become of it. */
    rehearse: z.boolean(),
  }),
);
export type RestoreBatch = z.infer<typeof RestoreBatch>;

/** What became of the rows of one batch. */
export interface RestoreResult {
  added: number;
  /** Here and in the file, and different: the file's or this one stays, as was asked. */
  changed: number;
  kept: number;
  same: number;
  /** Rows that do not fit, or of tables that are not known. */
  failed: number;
  /** Names of tables with rows that failed. */
  failedIn: string[];
  /** Ids of the file, and what they are here. */
  mapped: [from: string, to: string][];
}

class Rehearsed extends Error {
  override name = 'Rehearsed';
}

/** Merges some rows, or says what would become of them. Safe to repeat. */
export async function restoreBatch(input: RestoreBatch): Promise<RestoreResult> {
  const { restoreId, batch, rows, prefer, rehearse } = input;
  const callKey = `restore:${restoreId}:${String(batch).padStart(8, '0')}`;
  const earlier = rehearse ? undefined : await earlierAnswer(callKey);
  // Whatever was stored under this key is what this function answered then.
  if (earlier) return earlier.answer as RestoreResult;
  let result = nothing();
  try {
    await write(
      { actor: 'import', source: 'restore', ...(!rehearse && { callKey }) },
      async (scope) => {
        result = nothing();
        for (const { table, row } of rows) await restoreRow(scope, table, row, prefer, result);
        if (rehearse) throw new Rehearsed('Nothing is written');
        return result;
      },
    );
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
  return result;
}

function nothing(): RestoreResult {
  return { added: 0, changed: 0, kept: 0, same: 0, failed: 0, failedIn: [], mapped: [] };
}

async function restoreRow(
  scope: WriteScope,
  name: string,
  raw: object & { id: string },
  prefer: RestoreBatch['prefer'],
  result: RestoreResult,
): Promise<void> {
  const table = TABLES.find((known) => known === name);
  const row = table && ROW_SCHEMAS[table].safeParse({ ...raw, rev: scope.changeId });
  if (!table || !row?.success) {
    result.failed += 1;
    if (!result.failedIn.includes(name) && result.failedIn.length < 20) result.failedIn.push(name);
    return;
  }
  result[await merge(scope, table, row.data, prefer, result.mapped)] += 1;
}

async function merge<T extends TableName>(
  scope: WriteScope,
  table: T,
  parsed: Rows[TableName],
  prefer: RestoreBatch['prefer'],
  mapped: RestoreResult['mapped'],
): Promise<'added' | 'changed' | 'kept' | 'same'> {
  // The schema of the table parsed it, so it is a row of that table.
  const row = parsed as Rows[T];
  const current = await scope.get(table, row.id);
  const owners = await ownersOf(scope, table, row);
  if (current) {
    const wanted = withoutTaken(row, owners);
    if (prefer === 'here') {
      const isSame = (await rehearsedPut(scope, table, withKeptOf(table, wanted, current))) === 0;
      return isSame ? 'same' : 'kept';
    }
    const after = await scope.put(table, withKeptOf(table, wanted, current));
    return after === current ? 'same' : 'changed';
  }
  const [owner] = owners.values();
  if (owner) {
    mapped.push([row.id, owner.id]);
    return 'same';
  }
  if (table === 'pipelines') await removeUnusedSeed(scope);
  await scope.put(table, withoutKept(table, row));
  return 'added';
}

/** 0 where the row is the same as here, without writing it. */
async function rehearsedPut<T extends TableName>(
  scope: WriteScope,
  table: T,
  row: Rows[T],
): Promise<number> {
  const current = await scope.get(table, row.id);
  const bare = (one: Rows[T] | undefined) =>
    JSON.stringify(Object.entries({ ...one, rev: '' }).sort(([a], [b]) => (a < b ? -1 : 1)));
  return bare(row) === bare(current) ? 0 : 1;
}

/** Other rows here that have an address, domain or identity of this one. */
async function ownersOf<T extends TableName>(
  scope: WriteScope,
  table: T,
  row: Rows[T],
): Promise<Map<string, { id: string }>> {
  if (!isLookup(table)) return new Map();
  const found: Map<string, { id: string }> = await scope.by(table, lookupValues(row));
  return new Map([...found].filter(([, owner]) => owner.id !== row.id));
}

/** The row without what is another's by now. */
function withoutTaken<T extends TableName>(row: Rows[T], owners: Map<string, unknown>): Rows[T] {
  if (owners.size === 0) return row;
  const free = (values: string[]) => values.filter((value) => !owners.has(value));
  if ('emails' in row) return { ...row, emails: free(row.emails) };
  if ('domains' in row) return { ...row, domains: free(row.domains) };
  if ('keys' in row) return { ...row, keys: free(row.keys) };
  return row;
}

/** A pipeline that was made at the start and never used gives way to that of the file. */
async function removeUnusedSeed(scope: WriteScope): Promise<void> {
  for (const pipeline of await scope.requests.all('pipelines')) {
    const made = await scope.requests.get('changes', pipeline.rev);
    if (made?.source !== 'seed' || (await isInUse(scope, 'pipelines', pipeline.id))) continue;
    await scope.remove('pipelines', pipeline.id);
  }
}
