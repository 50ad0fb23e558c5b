import { STORE_OF, type TableId } from '@/utils/rules/columns';
import type { Requests } from '../requests';
import type { TableRow, TableRows } from './joins';

/** Order of a table; by the columns that are `indexed`, or by anything for `tableKeys`. */
export interface Sort {
  by: string;
  down: boolean;
}

/** The index behind a column, and what a row has in it; null where the row is not in it. */
const INDEXES: Partial<
  Record<
    TableId,
    Record<string, { index: string; key(row: TableRow): number | null; turned?: true }>
  >
> = {
  people: {
    last: { index: 'relationship.lastAt', key: lastTouch },
    // The longest quiet is the oldest touch.
    quiet: { index: 'relationship.lastAt', key: lastTouch, turned: true },
  },
  activities: { date: { index: 'at', key: (row) => ('at' in row ? row.at : null) } },
  tasks: {
    due: { index: 'openAt', key: (row) => ('openAt' in row ? (row.openAt ?? null) : null) },
  },
};

/** Tables whose rows without a place in an index follow as they were made: people never met. */
const HAS_OTHERS = new Set<TableId>(['people']);

/** Whether the index behind a column does not hold a row, such as a task that is done. */
export function isBesideIndex(table: TableId, by: string, row: TableRow): boolean {
  return INDEXES[table]?.[by]?.key(row) === null;
}

function lastTouch(row: TableRow): number | null {
  return 'relationship' in row ? row.relationship.lastAt : null;
}

/** Where a walk stands: on the index at a key and id, or, after its end, on the rows without one. */
interface Place {
  key: number | null;
  id: string;
}

/** Walks along an index, then over the rows that are not in it; or along the key alone. */
export class Walk<T extends TableId> {
  readonly #source;
  readonly #down: boolean;
  #place: Place | null = null;
  /** On the index, on the key for what the index lacks, or at the end. */
  #phase: 'index' | 'key' | 'end';
  #sliceFrom: { phase: 'index' | 'key'; place: Place | null };
  /** Rows that were asked for before anybody wants them, from where the walk stands. */
  #ahead: { size: number; rows: PromiseLike<TableRows[T][]> } | null = null;

  constructor(
    private readonly from: Requests,
    private readonly table: T,
    { by, down }: Sort,
    after: string | undefined,
  ) {
    this.#source = INDEXES[table]?.[by];
    this.#down = this.#source?.turned ? !down : down;
    this.#phase = this.#source ? 'index' : 'key';
    const stored = after === undefined ? null : readPlace(after);
    if (stored) {
      this.#phase = stored.phase;
      this.#place = stored.place;
    }
    this.#sliceFrom = { phase: this.#phase, place: this.#place };
  }

  /** For the next call; null at the end. */
  get next(): string | null {
    if (this.#phase === 'end') return null;
    return JSON.stringify([this.#phase, this.#place?.key ?? null, this.#place?.id ?? null]);
  }

  /** The next rows, at most `limit` and fewer where one way ends and the other begins. */
  async read(limit: number): Promise<TableRows[T][]> {
    if (this.#phase === 'end') return [];
    this.#sliceFrom = { phase: this.#phase, place: this.#place };
    const phase = this.#phase;
    let size = limit;
    for (;;) {
      const ahead = this.#ahead;
      this.#ahead = null;
      const rows = await (ahead?.size === size ? ahead.rows : this.#fetch(size));
      const fresh = rows.filter((row) => this.#isAhead(row));
      const isLast = rows.length < size;
      // More rows of one instant than are read at once: read more, or the walk would stand still.
      if (fresh.length === 0 && !isLast) {
        size *= 4;
        continue;
      }
      const last = rows.at(-1);
      if (isLast) {
        this.#phase = phase === 'index' && HAS_OTHERS.has(this.table) ? 'key' : 'end';
        this.#place = null;
      } else if (last) this.#place = this.#placeOf(last);
      return phase === 'key' && this.#source
        ? fresh.filter((row) => this.#source?.key(row) === null)
        : fresh;
    }
  }

  /** Asks for the rows that follow, so that they come while those before are looked at. */
  readAhead(size: number): void {
    if (this.#phase === 'end') return;
    const rows = this.#fetch(size);
    // Nobody may want them after all, nor hear that they could not be read.
    rows.then(undefined, () => undefined);
    this.#ahead = { size, rows };
  }

  /** Goes on after this row of the slice that was read last; from its beginning without one. */
  goBackTo(row: TableRows[T] | undefined): void {
    this.#ahead = null;
    this.#phase = this.#sliceFrom.phase;
    this.#place = row ? this.#placeOf(row) : this.#sliceFrom.place;
  }

  #placeOf(row: TableRows[T]): Place {
    return { key: this.#phase === 'index' ? (this.#source?.key(row) ?? null) : null, id: row.id };
  }

  #fetch(limit: number): PromiseLike<TableRows[T][]> {
    const store = STORE_OF[this.table];
    const bound = this.#phase === 'index' ? this.#place?.key : this.#place?.id;
    const index = this.#phase === 'index' ? this.#source?.index : undefined;
    const open = this.#phase === 'key';
    const rows = this.#down
      ? this.from.newest(store, {
          index,
          range: bound == null ? everything() : IDBKeyRange.upperBound(bound, open),
          limit,
        })
      : this.from.all(store, {
          index,
          range: bound == null ? undefined : IDBKeyRange.lowerBound(bound, open),
          limit,
        });
    return rows as PromiseLike<TableRows[T][]>;
  }

  /** Rows of the same instant stand in the order of their ids. */
  #isAhead(row: TableRows[T]): boolean {
    if (!this.#place || this.#phase !== 'index') return true;
    if (this.#source?.key(row) !== this.#place.key) return true;
    return this.#down ? row.id < this.#place.id : row.id > this.#place.id;
  }
}

/** Any key: numbers and texts come after the smallest number. */
function everything(): IDBKeyRange {
  return IDBKeyRange.lowerBound(Number.NEGATIVE_INFINITY);
}

function readPlace(text: string): { phase: 'index' | 'key'; place: Place | null } | null {
  try {
    const stored: unknown = JSON.parse(text);
    if (!Array.isArray(stored)) return null;
    const [phase, key, id]: unknown[] = stored;
    if (phase !== 'index' && phase !== 'key') return null;
    if (typeof id !== 'string') return { phase, place: null };
    return { phase, place: { key: typeof key === 'number' ? key : null, id } };
  } catch {
    return null;
  }
}
