import { type Cell, STORE_OF, sortKey, type TableId } from '@/utils/rules/columns';
import { type GroupKey, groupKey } from '@/utils/rules/grouping';
import { readQuery } from '@/utils/rules/query';
import { reading } from '../db';
import type { Requests, StoreName } from '../requests';
import { Reader, type TableRows } from './joins';
import { Sieve } from './sieve';
import { type Sort, Walk, walkOver } from './walk';

/** Whether there is anybody to show. */
export function hasPeople(): Promise<{ hasPeople: boolean }> {
  return reading(
    async (from) => ({ hasPeople: (await from.all('contacts', { limit: 1 })).length > 0 }),
    ['contacts'],
  );
}

export interface TableLine {
  id: string;
  /** In the order of the columns that were asked for. */
  cells: Cell[];
}

export interface TablePage {
  rows: TableLine[];
  /** Pass as `after` to read on; null at the end. */
  next: string | null;
}

const PAGE = 60;
/** Letters of one answer, well below what a message may weigh. */
const ROOM = 40_000;
/**
 * Rows read at once: few while one page is wanted, more while a filter looks for its rows, though few
 * enough that the next are read while these are looked at: a thousand take as long as one call may
 * look, and are more for the browser to tidy up (Chromium 156, 2026-11-30).
 */
const SLICE = { page: 60, scan: 250 };
/** How long one call may look for rows (ms); whoever waits sees what was found so far. */
const PATIENCE = 80;

/**
 * The next rows of a table in the order of an index or of the key, as far as one answer carries.
 * Costs what it returns, whatever the size of the table; with a filter it looks at rows for a
 * bounded time and answers what it found, be that nothing, with where to go on.
 */
export function tableRows<T extends TableId>(input: {
  table: T;
  query: string;
  columns: string[];
  sort: Sort;
  after?: string;
}): Promise<TablePage> {
  return reading(async (from) => {
    const { table, columns } = input;
    const reader = await Reader.open(table, from);
    const filter = readQuery(input.query);
    const sieve = new Sieve(reader, filter);
    const walk = new Walk(from, table, input.sort, input.after, filter);
    const rows: TableLine[] = [];
    let room = ROOM;
    const until = performance.now() + PATIENCE;
    do {
      const slice = await walk.read(sieve.isOpen ? SLICE.page : SLICE.scan);
      // What is read of the disk meanwhile is there when this slice was looked at.
      if (!sieve.isOpen && performance.now() < until) walk.readAhead(SLICE.scan);
      await reader.prepare(slice, sieve.needs);
      const found: TableRows[T][] = [];
      let passed = 0;
      for (const row of slice) {
        if (rows.length + found.length === PAGE) break;
        if (sieve.passes(row)) found.push(row);
        passed += 1;
      }
      await reader.prepare(found, columns);
      for (const row of found) {
        const line = lineOf(reader, row, columns);
        room -= JSON.stringify(line).length;
        if (room < 0 && rows.length > 0) {
          walk.goBackTo(before(slice, row));
          return { rows, next: walk.next };
        }
        rows.push(line);
      }
      if (passed < slice.length) walk.goBackTo(slice[passed - 1]);
      // Whoever waits for a filter sees its first rows before the rest is looked at.
      if (rows.length === PAGE || walk.next === null || sieve.isOpen) break;
    } while (performance.now() < until);
    return { rows, next: walk.next };
  }, storesFor(input.table));
}

/** Values of one place of a table that goes into a file. */
const WHOLE = 200;

/**
 * Certain rows of a table, those that there are: what is in view after something changed, or, with
 * `whole` and all their addresses, what goes into a file.
 */
export function tableRowsOf<T extends TableId>(input: {
  table: T;
  columns: string[];
  ids: string[];
  whole?: boolean;
}): Promise<{ rows: TableLine[] }> {
  return reading(async (from) => {
    const reader = await Reader.open(
      input.table,
      from,
      Date.now(),
      input.whole ? WHOLE : undefined,
    );
    const found = await rowsById(from, input.table, input.ids);
    await reader.prepare(found, input.columns);
    const rows: TableLine[] = [];
    let room = ROOM;
    for (const row of found) {
      const line = lineOf(reader, row, input.columns);
      room -= JSON.stringify(line).length;
      if (room < 0 && rows.length > 0) break;
      rows.push(line);
    }
    return { rows };
  }, storesFor(input.table));
}

export interface KeysPage {
  /** Of the rows that the filter lets through, in the order in which they were come to. */
  ids: string[];
  /** What each is put in order by. */
  keys: (string | number | null)[];
  /** The groups that occur, and which of them each row is in; where that was asked for. */
  groups?: GroupKey[];
  grouped?: number[];
  next: string | null;
}

/**
 * What the rows of a table are put in order by where no index says it: whoever asks puts them in
 * order, by the habits of the language, while the rest still comes.
 */
export function tableKeys<T extends TableId>(input: {
  table: T;
  query: string;
  by: string;
  group?: string;
  after?: string;
}): Promise<KeysPage> {
  return reading(async (from) => {
    const reader = await Reader.open(input.table, from);
    const filter = readQuery(input.query);
    const sieve = new Sieve(reader, filter);
    const walk = walkOver(from, input.table, filter, input.after);
    const page: KeysPage = { ids: [], keys: [], next: null };
    const { group } = input;
    const column = reader.columns.find(({ id }) => id === group);
    const groups = new Groups();
    const answer = (next: string | null): KeysPage => ({
      ...page,
      ...(group !== undefined && { groups: groups.keys, grouped: groups.of }),
      next,
    });
    let room = ROOM;
    const until = performance.now() + PATIENCE;
    do {
      const slice = await walk.read(SLICE.scan);
      if (performance.now() < until) walk.readAhead(SLICE.scan);
      await reader.prepare(slice, [...sieve.needs, input.by, ...(column ? [column.id] : [])]);
      for (const row of slice) {
        if (!sieve.passes(row)) continue;
        const key = sortKey(reader.cell(row, input.by));
        const short = typeof key === 'string' ? key.slice(0, 80) : key;
        const its = column ? groupKey(column, reader.cell(row, column.id)) : null;
        room -= JSON.stringify([row.id, short]).length + 2 + (column ? groups.cost(its) : 0);
        if (room < 0) {
          walk.goBackTo(before(slice, row));
          return answer(walk.next);
        }
        page.ids.push(row.id);
        page.keys.push(short);
        groups.add(its);
      }
    } while (walk.next !== null && performance.now() < until);
    return answer(walk.next);
  }, storesFor(input.table));
}

/**
 * How many rows a filter lets through among the next ones, as far as one call may look; whoever
 * asks adds them up, and stops where it has seen enough.
 */
export function tableCount(input: {
  table: TableId;
  query: string;
  after?: string;
}): Promise<{ count: number; next: string | null }> {
  return reading(async (from) => {
    const reader = await Reader.open(input.table, from);
    const filter = readQuery(input.query);
    const sieve = new Sieve(reader, filter);
    const walk = walkOver(from, input.table, filter, input.after);
    let count = 0;
    const until = performance.now() + PATIENCE;
    do {
      const slice = await walk.read(SLICE.scan);
      if (performance.now() < until) walk.readAhead(SLICE.scan);
      await reader.prepare(slice, sieve.needs);
      for (const row of slice) if (sieve.passes(row)) count += 1;
    } while (walk.next !== null && performance.now() < until);
    return { count, next: walk.next };
  }, storesFor(input.table));
}

/** The groups of the rows of one answer, each named once. */
class Groups {
  readonly keys: GroupKey[] = [];
  readonly of: number[] = [];
  readonly #places = new Map<GroupKey, number>();

  /** Letters that one more row of a group takes. */
  cost(key: GroupKey): number {
    return this.#places.has(key) ? 5 : JSON.stringify(key).length + 6;
  }

  add(key: GroupKey): void {
    const known = this.#places.get(key);
    const place = known ?? this.keys.length;
    if (known === undefined) {
      this.keys.push(key);
      this.#places.set(key, place);
    }
    this.of.push(place);
  }
}

function lineOf<T extends TableId>(
  reader: Reader<T>,
  row: TableRows[T],
  columns: string[],
): TableLine {
  return { id: row.id, cells: columns.map((column) => reader.cell(row, column)) };
}

function before<T>(slice: readonly T[], row: T): T | undefined {
  return slice[slice.indexOf(row) - 1];
}

async function rowsById<T extends TableId>(
  from: Requests,
  table: T,
  ids: string[],
): Promise<TableRows[T][]> {
  // The store of a table holds its rows; the compiler cannot follow a name to its store.
  return (await from.each(STORE_OF[table], ids)) as TableRows[T][];
}

export function storesFor(table: TableId): StoreName[] {
  const stores: Record<TableId, StoreName[]> = {
    people: ['contacts', 'companies', 'deals', 'fields'],
    companies: ['companies', 'contacts', 'deals', 'fields'],
    deals: ['deals', 'contacts', 'companies', 'pipelines', 'fields'],
    activities: ['activities', 'contacts', 'companies', 'deals'],
    tasks: ['tasks', 'contacts', 'companies', 'deals'],
  };
  return stores[table];
}
