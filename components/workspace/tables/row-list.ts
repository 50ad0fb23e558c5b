import type { InputOf, OutputOf } from '@/components/background';
import type { Cell, Column, TableId } from '@/utils/rules/columns';
import { type GroupKey, isTurned } from '@/utils/rules/grouping';
import { uiLanguage } from '@/utils/words';

export interface RowsAsked {
  table: TableId;
  query: string;
  columns: string[];
  sort: { by: string; down: boolean };
  /** The column by which rows are put together. */
  group?: string;
}

/** Rows of a list that stand together. */
export interface RowGroup {
  key: GroupKey;
  /** Place of the first of them in the list. */
  from: number;
  count: number;
}

/** The calls that a list of rows makes. */
export interface RowCalls {
  tableRows(input: InputOf<'tableRows'>): Promise<OutputOf<'tableRows'>>;
  tableRowsOf(input: InputOf<'tableRowsOf'>): Promise<OutputOf<'tableRowsOf'>>;
  tableKeys(input: InputOf<'tableKeys'>): Promise<OutputOf<'tableKeys'>>;
}

type Key = string | number | null;

/** Rows fetched at once for what is in view. */
const AT_ONCE = 60;
/** Rows beyond the window after which the next ones are read. */
const AHEAD = 40;

/**
 * The rows of a table as far as anybody looked: their order, and what stands in those that were in
 * view. Where an index gives the order, rows come page by page as the window moves on; where none
 * does, the page puts them in order by the habits of the language while the rest still comes.
 */
export class RowList {
  ids: string[] = [];
  /** Null where rows are not put together. */
  groups: RowGroup[] | null = null;
  /** Nothing comes after these. */
  done = false;
  /** Something was answered, be it that there is nothing. */
  ready = false;
  error: unknown;
  readonly #lines = new Map<string, Cell[]>();
  readonly #byIndex: boolean;
  readonly #groupOrder: (a: GroupKey, b: GroupKey) => number;
  readonly #places: Map<string, number>;
  #keys = new Map<string, Key>();
  #groupOf = new Map<string, GroupKey>();
  #pending: string[] = [];
  #after: string | undefined;
  #reading: Promise<void> | null = null;
  #fetching = new Set<string>();
  #stopped = false;
  #inView: string[] | null = null;
  #window = { from: 0, to: AT_ONCE };

  constructor(
    readonly asked: RowsAsked,
    columns: readonly Column[],
    private readonly calls: RowCalls,
    private readonly changed: () => void,
  ) {
    const indexed = columns.find(({ id }) => id === asked.sort.by)?.indexed;
    this.#byIndex = indexed !== undefined && asked.group === undefined;
    this.#groupOrder = groupOrder(columns.find(({ id }) => id === asked.group));
    if (asked.group !== undefined) this.groups = [];
    this.#places = new Map(asked.columns.map((column, place) => [column, place]));
  }

  /** What stands in a row; undefined until it was read. */
  cell(id: string, column: string): Cell | undefined {
    return this.#lines.get(id)?.[this.#places.get(column) ?? -1];
  }

  /** All that stands in a row, another list whenever that changed. */
  line(id: string): Cell[] | undefined {
    return this.#lines.get(id);
  }

  has(id: string): boolean {
    return this.#lines.has(id);
  }

  /** Shows what is about to be saved. */
  patch(id: string, column: string, cell: Cell): void {
    const place = this.#places.get(column);
    const line = this.#lines.get(id);
    if (place === undefined || !line) return;
    this.#lines.set(id, line.with(place, cell));
    this.changed();
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Tells what is in view, so that it is read; by name where what is folded lies between. */
  look(from: number, to: number, ids: string[] | null = null): void {
    this.#window = { from, to };
    this.#inView = ids;
    if (this.#byIndex) {
      if (to + AHEAD >= this.ids.length) void this.#readOn();
    } else if (!this.ready) void this.#readOn();
    if (!this.#byIndex) void this.#fetchWindow();
  }

  /** Reads on until as many rows are there, or all. */
  async readTo(count: number): Promise<void> {
    while (!this.done && !this.#stopped && this.error === undefined && this.ids.length < count)
      await this.#readOn();
  }

  /**
   * What is in view anew, at once, or those rows of it; the whole list is then asked for by another.
   * Answers whether there was anything to show. What came is thrown away where `isLate` says by then
   * that it is no longer how things are.
   */
  async refreshWindow(
    only?: ReadonlySet<string>,
    isLate: () => boolean = () => false,
  ): Promise<boolean> {
    const inView = this.#idsInView(0).slice(0, 100);
    const ids = only ? inView.filter((id) => only.has(id)) : inView;
    if (ids.length === 0) return false;
    const { table, columns } = this.asked;
    try {
      const { rows } = await this.calls.tableRowsOf({ table, columns, ids });
      if (isLate()) return false;
      for (const { id, cells } of rows) this.#lines.set(id, cells);
      this.changed();
      return true;
    } catch {
      // The list that follows says what went wrong.
      return false;
    }
  }

  /** Takes over what another list of the same rows had read, so that nothing is blank meanwhile. */
  takeLines(from: RowList): void {
    if (`${from.asked.columns}` !== `${this.asked.columns}`) return;
    for (const [id, cells] of from.#lines) if (!this.#lines.has(id)) this.#lines.set(id, cells);
  }

  /** One reading at a time; whoever asks meanwhile waits for the one that is under way. */
  #readOn(): Promise<void> {
    if (this.done || this.#stopped) return Promise.resolve();
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #read(): Promise<void> {
    this.error = undefined;
    try {
      const before = this.ids.length;
      let isEnough = false;
      do {
        if (this.#byIndex) {
          await this.#readRows();
          isEnough = this.ids.length > before;
        } else await this.#readKeys();
      } while (!this.done && !this.#stopped && !isEnough);
    } catch (error) {
      this.error = error;
    }
    this.ready = true;
    if (!this.#stopped) this.changed();
  }

  async #readRows(): Promise<void> {
    const page = await this.calls.tableRows({ ...this.asked, after: this.#after });
    if (this.#stopped) return;
    const known = new Set(this.ids);
    for (const { id, cells } of page.rows) {
      this.#lines.set(id, cells);
      // A row that was touched while this was read stands in two places.
      if (!known.has(id)) this.ids.push(id);
    }
    this.#go(page.next);
    if (page.rows.length > 0) this.changed();
  }

  async #readKeys(): Promise<void> {
    const { table, query, sort, group } = this.asked;
    const page = await this.calls.tableKeys({
      table,
      query,
      by: sort.by,
      after: this.#after,
      ...(group !== undefined && { group }),
    });
    if (this.#stopped) return;
    page.ids.forEach((id, n) => {
      // A row may be told of twice where its place changed meanwhile.
      if (this.#keys.has(id)) return;
      this.#keys.set(id, page.keys[n] ?? null);
      if (this.groups) this.#groupOf.set(id, page.groups?.[page.grouped?.[n] ?? -1] ?? null);
      this.#pending.push(id);
    });
    this.#go(page.next);
    // Each time a fifth more came: sorting at every answer would cost the square of the rows.
    if (!this.done && this.#pending.length < this.ids.length / 5) return;
    this.ids = this.#merged();
    this.#pending = [];
    if (this.groups) this.groups = this.#spans();
    this.ready = true;
    await this.#fetchWindow();
    this.changed();
  }

  #go(next: string | null): void {
    this.#after = next ?? undefined;
    this.done = next === null;
  }

  #merged(): string[] {
    const { down } = this.asked.sort;
    const { compare } = new Intl.Collator(uiLanguage(), { numeric: true, sensitivity: 'base' });
    const order = (a: string, b: string) => {
      const byGroup = this.groups ? this.#groupOrder(this.#groupIn(a), this.#groupIn(b)) : 0;
      if (byGroup !== 0) return byGroup;
      const [x, y] = [this.#keys.get(a) ?? null, this.#keys.get(b) ?? null];
      if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
      const by =
        typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
      return down ? -by : by;
    };
    const fresh = this.#pending.sort(order);
    const merged: string[] = [];
    let at = 0;
    for (const id of this.ids) {
      for (let next = fresh[at]; next !== undefined && order(next, id) < 0; next = fresh[at]) {
        merged.push(next);
        at += 1;
      }
      merged.push(id);
    }
    return merged.concat(fresh.slice(at));
  }

  #groupIn(id: string): GroupKey {
    return this.#groupOf.get(id) ?? null;
  }

  /** Where each group begins, of rows that are in order. */
  #spans(): RowGroup[] {
    const groups: RowGroup[] = [];
    let last: RowGroup | undefined;
    this.ids.forEach((id, from) => {
      const key = this.#groupIn(id);
      if (last && last.key === key) last.count += 1;
      else {
        last = { key, from, count: 1 };
        groups.push(last);
      }
    });
    return groups;
  }

  #idsInView(more: number): string[] {
    const { from, to } = this.#window;
    return this.#inView ?? this.ids.slice(Math.max(0, from - more), to + more);
  }

  async #fetchWindow(): Promise<void> {
    const missing = this.#idsInView(10)
      .filter((id) => !this.#lines.has(id) && !this.#fetching.has(id))
      .slice(0, AT_ONCE);
    if (missing.length === 0) return;
    for (const id of missing) this.#fetching.add(id);
    const { table, columns } = this.asked;
    try {
      const { rows } = await this.calls.tableRowsOf({ table, columns, ids: missing });
      for (const { id, cells } of rows) this.#lines.set(id, cells);
      // An answer holds as much as a message may; the rest is asked for again.
      if (rows.length > 0 && rows.length < missing.length) setTimeout(() => this.#fetchWindow());
    } catch (error) {
      this.error = error;
    } finally {
      for (const id of missing) this.#fetching.delete(id);
    }
    if (!this.#stopped) this.changed();
  }
}

/** How groups follow each other; what stands nowhere comes last. */
function groupOrder(column: Column | undefined): (a: GroupKey, b: GroupKey) => number {
  const { compare } = new Intl.Collator(uiLanguage(), { numeric: true, sensitivity: 'base' });
  const turn = column && isTurned(column) ? -1 : 1;
  const values = new Map(column?.values?.map((value, place) => [value, place]));
  return (a, b) => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * turn;
    const [x, y] = [String(a), String(b)];
    const place = (text: string) => values.get(text) ?? values.size;
    // Two that a language takes for the same are still two groups.
    return place(x) - place(y) || compare(x, y) || (x < y ? -1 : 1);
  };
}
