import { toJSONSchema } from 'zod/v4/core';
import { reading } from '../db';
import { type Change, ROW_SCHEMAS, type Rows, TABLES, type TableName } from '../schema';
import { identity } from './identity';

/** Everything that is stored, for a page that writes it into a file. */

/** Where an export stands: of which database, how far its journal was, how much there is. */
export interface ExportStart {
  database: string;
  /** The newest change; another one at the end says that something changed meanwhile. */
  head: string | null;
  counts: { table: TableName; count: number }[];
}

/** Rows in the order of their keys, one JSON value a line. */
export interface ExportPage {
  lines: string;
  count: number;
  /** Pass as `after` to read on; null at the end of the table. */
  next: string | null;
}

/** UTF-16 units of one answer; a single row may be longer. */
const ANSWER = 48 * 1024;
const ROWS = 200;

export async function exportStart(): Promise<ExportStart> {
  const database = await identity();
  const [counts, head] = await reading(async (from) => [
    await Promise.all(TABLES.map(async (table) => ({ table, count: await from.count(table) }))),
    await newestChange(from.newest('changes', { range: IDBKeyRange.lowerBound(''), limit: 1 })),
  ]);
  return { database, head, counts };
}

async function newestChange(asked: PromiseLike<Change[]>): Promise<string | null> {
  return (await asked)[0]?.id ?? null;
}

/** The rows of a table after a key; without their revision, which means something here alone. */
export function exportPage({
  table,
  after,
}: {
  table: TableName;
  after: string | null;
}): Promise<ExportPage> {
  return reading(
    async (from) => {
      const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
      return pageOf(table, await from.all(table, { ...(range && { range }), limit: ROWS }), ROWS);
    },
    [table],
  );
}

/** As many of these rows as fit into one answer. */
export function pageOf<T extends TableName>(table: T, rows: Rows[T][], asked: number): ExportPage {
  const lines: string[] = [];
  let length = 0;
  let next: string | null = null;
  for (const [index, row] of rows.entries()) {
    const line = lineOf(table, row);
    if (index > 0 && length + line.length > ANSWER) return { ...page(lines), next };
    lines.push(line);
    length += line.length;
    next = row.id;
  }
  return { ...page(lines), next: rows.length < asked ? null : next };
}

function page(lines: string[]): Pick<ExportPage, 'lines' | 'count'> {
  return { lines: lines.map((line) => `${line}\n`).join(''), count: lines.length };
}

/** One row as it stands in an export. */
export function lineOf(table: TableName, { rev: _, ...row }: Rows[TableName]): string {
  return JSON.stringify({ table, row });
}

/** What the rows of every table look like, as JSON Schema. */
export async function exportSchemas(): Promise<{ schemas: Record<string, unknown> }> {
  const schemas = TABLES.map((table) => [
    table,
    toJSONSchema(ROW_SCHEMAS[table], { unrepresentable: 'any', reused: 'inline' }),
  ]);
  return { schemas: Object.fromEntries(schemas) };
}
