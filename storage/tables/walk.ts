import { STORE_OF, type TableId } from '@/utils/rules/columns';
import type { Filter } from '@/utils/rules/query';
import type { Requests } from '../requests';
import type { TableRow, TableRows } from './joins';

/** Order of a table; by the columns that are `indexed`, or by anything for `tableKeys`. */
export interface Sort {
  by: string;
  down: boolean;
}

/** One way along the rows of a table: an index with what a row has in it, or the rows as they were made. */
interface Leg {
  index?: string;
  /** An index with all rows of this way, where they are read in the order of their ids. */
  among?: string;
  /** Null where the row is not in the index. */
  key(row: TableRow): number | null;
  down: boolean;
  /** Rows of this way that are shown; the others stand on another one. */
  only?(row: TableRow): boolean;
}

const touch = (row: TableRow) => ('relationship' in row ? row.relationship.lastAt : null);
const date = (row: TableRow) => ('at' in row ? row.at : null);
const open = (row: TableRow) => ('openAt' in row ? (row.openAt ?? null) : null);
const done = (row: TableRow) => ('doneAt' in row ? (row.doneAt ?? null) : null);

/** Which ways one after the other lead over all rows that may pass, in this order. */
function legsOf(table: TableId, { by, down }: Sort, filter: Filter | undefined): Leg[] {
  const asked = table === 'tasks' && filter && stateAsked(filter);
  if (table === 'people' && (by === 'last' || by === 'quiet')) {
    // The longest quiet is the oldest touch; people never met follow.
    const turned = by === 'quiet' ? !down : down;
    return [
      { index: 'relationship.lastAt', key: touch, down: turned },
      { key: () => null, down: turned, only: (row) => touch(row) === null },
    ];
  }
  if (table === 'activities' && by === 'date') return [{ index: 'at', key: date, down }];
  if (table === 'tasks' && (by === 'due' || by === 'done')) {
    // Open and done ones are in an index each, whichever comes first: most are done at some time, and
    // nobody waits for thousands of them. Behind the open ones stand those that were done last.
    const isDue = by === 'due';
    const opens: Leg = { index: 'openAt', key: open, down: isDue && down };
    const dones: Leg = { index: 'doneAt', key: done, down: isDue || down };
    if (asked) return [asked === 'open' ? opens : dones];
    return isDue ? [opens, dones] : [dones, opens];
  }
  // Without an order: along those that are done alone, which do not move while they are read.
  if (by === ANY_ORDER && asked === 'done') return [{ index: 'doneAt', key: done, down: false }];
  // The few that are open among thousands; when they come up changes while they are read, their ids do not.
  return [{ key: () => null, down, ...(asked === 'open' && !down && { among: 'openAt' }) }];
}

/** The state that tasks must have to pass, where the filter asks for one. */
function stateAsked({ conditions }: Filter): 'open' | 'done' | undefined {
  const asked = conditions.filter(({ key, not }) => key === 'state' && !not);
  return (['open', 'done'] as const).find((state) =>
    asked.some(({ tests }) =>
      tests.every(({ op, text }) => (op === '' || op === '=') && text === state),
    ),
  );
}

/** No column: in whichever order the fewest rows are read. */
const ANY_ORDER = '';

/** Over all rows that a filter may let through, where the order does not matter. */
export function walkOver<T extends TableId>(
  from: Requests,
  table: T,
  filter: Filter,
  after: string | undefined,
): Walk<T> {
  return new Walk(from, table, { by: ANY_ORDER, down: false }, after, filter);
}

/** Where a walk stands on one of its ways. */
interface Place {
  key: number | null;
  id: string;
}

/** Walks along an index, then along what that lacks; or over the rows as they were made. */
export class Walk<T extends TableId> {
  readonly #legs: readonly Leg[];
  /** Which of them it is on; behind the last at the end. */
  #at: number;
  #place: Place | null;
  #sliceFrom: { at: number; place: Place | null };
  /** In order, those of an index where that is not the order of its rows. */
  #ids: PromiseLike<string[]> | undefined;
  /** Rows that were asked for before anybody wants them, from where the walk stands. */
  #ahead: { size: number; rows: PromiseLike<TableRows[T][]> } | null = null;

  /** With a filter it passes by rows that cannot fit. */
  constructor(
    private readonly from: Requests,
    private readonly table: T,
    sort: Sort,
    after: string | undefined,
    filter?: Filter,
  ) {
    this.#legs = legsOf(table, sort, filter);
    this.#sliceFrom = readPlace(after ?? '0');
    this.#at = this.#sliceFrom.at;
    this.#place = this.#sliceFrom.place;
  }

  /** For the next call; null at the end. */
  get next(): string | null {
    if (!this.#legs[this.#at]) return null;
    return `${this.#at} ${this.#place?.key ?? ''} ${this.#place?.id ?? ''}`;
  }

  /** The next rows, at most `limit` and fewer where one way ends and the other begins. */
  async read(limit: number): Promise<TableRows[T][]> {
    const leg = this.#legs[this.#at];
    if (!leg) return [];
    this.#sliceFrom = { at: this.#at, place: this.#place };
    let size = limit;
    for (;;) {
      const ahead = this.#ahead;
      this.#ahead = null;
      const rows = await (ahead?.size === size ? ahead.rows : this.#fetch(leg, size));
      const fresh = rows.filter((row) => this.#isAhead(leg, row));
      const isLast = rows.length < size;
      // More rows of one instant than are read at once: read more, or the walk would stand still.
      if (fresh.length === 0 && !isLast) {
        size *= 4;
        continue;
      }
      const last = rows.at(-1);
      if (isLast) {
        this.#at += 1;
        this.#place = null;
      } else if (last) this.#place = placeOf(leg, last);
      return leg.only ? fresh.filter(leg.only) : fresh;
    }
  }

  /** Asks for the rows that follow, so that they come while those before are looked at. */
  readAhead(size: number): void {
    const leg = this.#legs[this.#at];
    if (!leg) return;
    const rows = this.#fetch(leg, size);
    // Nobody may want them after all, nor hear that they could not be read.
    rows.then(undefined, () => undefined);
    this.#ahead = { size, rows };
  }

  /** Goes on after this row of the slice that was read last; from its beginning without one. */
  goBackTo(row: TableRows[T] | undefined): void {
    this.#ahead = null;
    this.#at = this.#sliceFrom.at;
    const leg = this.#legs[this.#at];
    this.#place = row && leg ? placeOf(leg, row) : this.#sliceFrom.place;
  }

  #fetch({ index, among, down }: Leg, limit: number): PromiseLike<TableRows[T][]> {
    const store = STORE_OF[this.table];
    if (among) return this.#fetchAmong(among, limit);
    const bound = index === undefined ? this.#place?.id : this.#place?.key;
    // Any key: numbers and texts come after the smallest number.
    const range =
      bound == null
        ? IDBKeyRange.lowerBound(Number.NEGATIVE_INFINITY)
        : IDBKeyRange[down ? 'upperBound' : 'lowerBound'](bound, index === undefined);
    const rows = this.from[down ? 'newest' : 'all'](store, { index, range, limit });
    return rows as PromiseLike<TableRows[T][]>;
  }

  async #fetchAmong(index: string, limit: number): Promise<TableRows[T][]> {
    const store = STORE_OF[this.table];
    this.#ids ??= this.from.ids(store, { index }).then((ids) => ids.map(String).sort());
    const last = this.#place?.id ?? '';
    const next = (await this.#ids).filter((id) => id > last).slice(0, limit);
    return (await this.from.each(store, next)) as TableRows[T][];
  }

  /** Rows of the same instant stand in the order of their ids. */
  #isAhead({ index, key, down }: Leg, row: TableRows[T]): boolean {
    if (!this.#place || index === undefined) return true;
    if (key(row) !== this.#place.key) return true;
    return down ? row.id < this.#place.id : row.id > this.#place.id;
  }
}

function placeOf(leg: Leg, row: TableRow): Place {
  return { key: leg.key(row), id: row.id };
}

function readPlace(text: string): { at: number; place: Place | null } {
  const [at, key = '', id = ''] = text.split(' ');
  return { at: Number(at), place: id ? { key: key ? Number(key) : null, id } : null };
}
