import { reading } from '../db';
import type { Requests } from '../requests';
import { type Rows, TABLES, type TableName } from '../schema';
import { identity } from './identity';

/** Everything that is stored, for a page that writes it into a file. */

/** Where an export stands: of which database, how far its journal was, how much there is. */
export interface ExportStart {
  database: string;
  /** The newest change; another one at the end says that something changed meanwhile. */
  head: string | null;
  counts: { table: TableName; count: number }[];
}

/** Which rows come next: those of some tables, one after the other, from a key of the first on. */
export interface ExportAsked {
  tables: TableName[];
  after: string | null;
}

/** Rows in the order of their keys, one JSON value a line. */
export interface ExportPage {
  lines: string;
  count: number;
  /** How many of the tables that were asked for are done by it. */
  done: number;
  /** Pass as `after` to read on in the next one; null for its beginning. */
  after: string | null;
}

/**
 * UTF-16 units of one answer; a single row may be longer. More than other answers have: only pages
 * of our own that write files ask for it, and nobody waits for the first of them. With its quotes
 * escaped it stays below 128 KB: what is larger takes a browser several times as long to hand over,
 * letter by letter, and the same export took 1.4 times as long by answers of 512 KB
 * (Chromium 156, 2026-12-01).
 */
const ANSWER = 96 * 1024;
/** What is read at once of it, as far as the length of rows is known; of rows, too, large answers are slow. */
const PIECE = ANSWER / 2;
/** Rows that are read at once: of a table whose rows nobody has seen yet, and at most. */
const ROWS = { first: 100, most: 2000 };

export async function exportStart(): Promise<ExportStart> {
  const database = await identity();
  const [counts, head] = await reading(async (from) => [
    await Promise.all(TABLES.map(async (table) => ({ table, count: await from.count(table) }))),
    await headOf(from),
  ]);
  return { database, head, counts };
}

/** A page that will be asked for next, read while the one before is on its way. */
interface Ahead {
  asked: string;
  read: Promise<{ page: ExportPage; head: string | null }>;
}

let ahead: Ahead | undefined;

/**
 * The rows that come next; without their revision, which means something here alone. Reading them
 * and handing them over take as long as each other, so the ones after them are read meanwhile; they
 * are given out as long as nothing was changed since.
 */
export async function exportPage(asked: ExportAsked): Promise<ExportPage> {
  const page = (await readBefore(asked)) ?? (await readPage(asked)).page;
  const next = { tables: asked.tables.slice(page.done), after: page.after };
  if (next.tables.length > 0) {
    const read = readPage(next);
    // Whoever asks for it reads it once more, and gets the error then.
    read.catch(() => undefined);
    ahead = { asked: JSON.stringify(next), read };
  }
  return page;
}

/** The page when it was read ahead and is still what is stored. */
async function readBefore({ tables, after }: ExportAsked): Promise<ExportPage | null> {
  const known = ahead;
  ahead = undefined;
  if (known?.asked !== JSON.stringify({ tables, after })) return null;
  try {
    const [{ page, head }, now] = await Promise.all([known.read, reading(headOf, ['changes'])]);
    return head === now ? page : null;
  } catch {
    return null;
  }
}

function readPage(asked: ExportAsked): Promise<{ page: ExportPage; head: string | null }> {
  return reading(
    async (from) => {
      const head = headOf(from);
      const page = pageOf(asked, (table, after, limit) => {
        const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
        return from.all(table, { ...(range && { range }), limit });
      });
      return { page: await page, head: await head };
    },
    [...asked.tables, 'changes'],
  );
}

async function headOf(from: Requests): Promise<string | null> {
  const range = IDBKeyRange.lowerBound('');
  // The id alone: the change of a batch of an import holds thousands of entries.
  return (await from.newestIds('changes', { range, limit: 1 }))[0] ?? null;
}

type ReadRows = (
  table: TableName,
  after: string | null,
  limit: number,
) => PromiseLike<readonly Rows[TableName][]>;

/** Rows that were asked for, and where they stand among all. */
interface Piece {
  table: TableName;
  /** Tables before this one. */
  done: number;
  limit: number;
  rows: Promise<readonly Rows[TableName][]>;
}

/** How long the rows of a table were, the last that were written down of it. */
const lengths = new Map<TableName, number>();

/**
 * As many rows as fit into one answer. They are read in pieces, each while the one before is
 * written down: waiting for rows and writing them take as long as each other.
 */
export async function pageOf({ tables, after }: ExportAsked, read: ReadRows): Promise<ExportPage> {
  const lines: string[] = [];
  let length = 0;
  const ask = (done: number, last: string | null, left: number): Piece | null => {
    const table = tables[done];
    if (!table) return null;
    const each = lengths.get(table);
    const limit = each ? Math.ceil(Math.min(PIECE, left) / each) + 1 : ROWS.first;
    const piece = { table, done, limit: Math.min(ROWS.most, limit) };
    const rows = Promise.resolve(read(table, last, piece.limit));
    // Whoever waits for them gets the error.
    rows.catch(() => undefined);
    return { ...piece, rows };
  };
  for (let piece = ask(0, after, ANSWER); piece; ) {
    const { table, done, limit } = piece;
    const rows = await piece.rows;
    const isWhole = rows.length < limit;
    const next = {
      done: isWhole ? done + 1 : done,
      last: isWhole ? null : (rows.at(-1)?.id ?? null),
    };
    const left = ANSWER - length - rows.length * (lengths.get(table) ?? ANSWER / ROWS.first);
    piece = left > 0 ? ask(next.done, next.last, left) : null;
    const before = length;
    for (const [index, row] of rows.entries()) {
      const line = lineOf(table, row);
      lines.push(line);
      length += line.length;
      const isLast = isWhole && index === rows.length - 1;
      if (length >= ANSWER && !isLast) return page(lines, done, row.id);
    }
    if (rows.length > 0) lengths.set(table, Math.max(1, (length - before) / rows.length));
    if (length >= ANSWER) return page(lines, next.done, null);
    piece ??= ask(next.done, next.last, ANSWER - length);
  }
  return page(lines, tables.length, null);
}

function page(lines: string[], done: number, after: string | null): ExportPage {
  return { lines: lines.map((line) => `${line}\n`).join(''), count: lines.length, done, after };
}

/** One row as it stands in an export. */
export function lineOf(table: TableName, { rev: _, ...row }: Rows[TableName]): string {
  return JSON.stringify({ table, row });
}
