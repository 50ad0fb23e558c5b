import { FileError, type FilePart, type Header, RowLine } from './file';

/** How rows get from the database into a file and back, whoever does the reading and writing. */

/** Which rows come next: those of some tables, one after the other, from a key of the first on. */
export interface Asked<T extends string> {
  tables: T[];
  after: string | null;
}

/** As many of them as one answer takes, as lines; small tables come together. */
export interface Page {
  lines: string;
  count: number;
  /** How many of the tables are done by it. */
  done: number;
  /** Where to read on in the next one; null for its beginning. */
  after: string | null;
}

/** All rows of some tables, in order, page by page; each is read while the one before is handled. */
export async function* linesOfTables<T extends string>(
  tables: readonly T[],
  read: (asked: Asked<T>) => Promise<Page>,
): AsyncGenerator<string> {
  let left = [...tables];
  const ask = (after: string | null) => {
    if (left.length === 0) return null;
    const page = read({ tables: left, after });
    // Whoever waits for it gets the error.
    page.catch(() => undefined);
    return page;
  };
  for (let page = ask(null); page; ) {
    const { lines, done, after } = await page;
    left = left.slice(done);
    page = ask(after);
    if (lines !== '') yield lines;
  }
}

/** The rows of one table as they are stored, without their revision. */
export async function* rowsOfTable<T extends string>(
  table: T,
  read: (asked: Asked<T>) => Promise<Page>,
): AsyncGenerator<Record<string, unknown>> {
  for await (const lines of linesOfTables([table], read))
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const value: unknown = JSON.parse(line);
      const row = RowLine.safeParse(value);
      if (row.success) yield row.data.row;
    }
}

export interface Merged {
  added: number;
  changed: number;
  kept: number;
  same: number;
  failed: number;
  failedIn: string[];
  mapped: [from: string, to: string][];
}

/** How far a file was merged. */
export interface Progress extends Omit<Merged, 'mapped'> {
  header: Header;
  rows: number;
}

const BATCH = 200;
/** UTF-16 units of one batch: rows with hundreds of participants are long. */
const BATCH_SIZE = 512 * 1024;

/**
 * Merges a file batch by batch. Ids that stand for something else here are replaced in all rows
 * that follow.
 * @throws FileError from reading; what was merged before stays merged
 */
export async function mergeFile(
  parts: AsyncIterable<FilePart>,
  merge: (batch: number, rows: RowLine[]) => Promise<Merged>,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Progress> {
  const ids = new Map<string, string>();
  let progress: Progress | null = null;
  let waiting: RowLine[] = [];
  let size = 0;
  let batch = 0;
  const send = async (so: Progress): Promise<Progress> => {
    const merged = await merge(batch, waiting);
    batch += 1;
    for (const [from, to] of merged.mapped) ids.set(from, to);
    const next = {
      header: so.header,
      rows: so.rows + waiting.length,
      added: so.added + merged.added,
      changed: so.changed + merged.changed,
      kept: so.kept + merged.kept,
      same: so.same + merged.same,
      failed: so.failed + merged.failed,
      failedIn: [...new Set([...so.failedIn, ...merged.failedIn])],
    };
    waiting = [];
    size = 0;
    onProgress(next);
    return next;
  };
  for await (const part of parts) {
    if (part.kind === 'header') {
      progress = {
        header: part.header,
        rows: 0,
        ...{ added: 0, changed: 0, kept: 0, same: 0, failed: 0, failedIn: [] },
      };
      continue;
    }
    if (!progress) throw new FileError('not-ours');
    if (part.kind === 'problem') progress = { ...progress, failed: progress.failed + 1 };
    if (part.kind !== 'row') continue;
    // Rows of one table may point at each other's table: what was mapped so far must be known.
    if (waiting.length > 0 && waiting[0]?.table !== part.line.table)
      progress = await send(progress);
    waiting.push({ ...part.line, row: withIds(part.line.row, ids) });
    size += JSON.stringify(part.line.row).length;
    if (waiting.length >= BATCH || size >= BATCH_SIZE) progress = await send(progress);
  }
  if (!progress) throw new FileError('not-ours');
  return waiting.length > 0 ? send(progress) : progress;
}

/** A row with some ids replaced wherever they stand, but for its own. */
function withIds(row: RowLine['row'], ids: ReadonlyMap<string, string>): RowLine['row'] {
  if (ids.size === 0) return row;
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one)]));
  };
  return {
    ...Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, key === 'id' ? value : replaced(value)]),
    ),
    id: row.id,
  };
}
