import { uuidv7 } from 'uuidv7';
import { nameKeyOf, phoneKeysOf } from './names';
import type { Around, Requests, StoreName } from './requests';
import type { Contact, Rows, TableName } from './schema';

type Unrevised<T extends TableName> = Omit<Rows[T], 'rev'>;

export interface Staged<T extends TableName = TableName> {
  table: T;
  id: string;
  before: Rows[T] | null;
  after: Rows[T] | null;
  /** False while only kept fields changed. */
  journaled: boolean;
}

const LOOKUPS = {
  contacts: 'emails',
  companies: 'domains',
  threads: 'keys',
  activities: 'keys',
} as const;
type Lookup = keyof typeof LOOKUPS;

/**
 * One transaction's work: reads see what was already put, nothing is written before the end, and
 * every row remembers how it was.
 */
export class WriteScope {
  readonly changeId = uuidv7();
  readonly now = Date.now();
  /** In the order in which they came to be known. */
  readonly #staged: Staged[] = [];
  readonly #inTable = new Map<TableName, Map<string, Staged>>();
  /** How many rows of each table were there before and are another by now. */
  readonly #changed = new Map<TableName, number>();
  readonly #found: { [L in Lookup]: Map<string, string | null> } = {
    contacts: new Map(),
    companies: new Map(),
    threads: new Map(),
    activities: new Map(),
  };

  /** Whether a new activity is handed to the browser at once. */
  #isEarly: boolean;
  /** Activities that were, and the rows as they were then. */
  readonly #early = new Map<string, Rows['activities']>();

  /** Ids of rows that are not stored, by their tables. */
  readonly #absent = new Map<TableName, Set<string>>();
  /** Values of indexes under which nothing is stored. */
  readonly #none = new Set<string>();

  constructor(
    /** Which database it is, for what is remembered of it. */
    readonly db: object,
    /** All that a write may read and write by: the transaction's own requests. */
    readonly requests: Requests,
    early = false,
  ) {
    this.#isEarly = early;
  }

  /** The row as this write sees it. */
  async get<T extends TableName>(table: T, id: string): Promise<Rows[T] | undefined> {
    await this.#load(table, id);
    return this.#stagedOf(table, id)?.after ?? undefined;
  }

  /** Rows that have a value in an index, as this write sees them; at most `limit`. */
  async list<T extends TableName>(
    table: T,
    index: string,
    value: string,
    limit: number,
  ): Promise<Rows[T][]> {
    const range = IDBKeyRange.only(value);
    const isEmpty = this.#none.has(`${table}/${index}/${value}`);
    const rows = isEmpty ? [] : await this.requests.all(table, { index, range, limit });
    for (const row of rows) this.#remember(table, row);
    return rows.flatMap((row) => this.#stagedOf(table, row.id)?.after ?? []);
  }

  /** Whether a row is made by this write, so that nothing stored can name it. */
  isNew(table: TableName, id: string): boolean {
    const staged = this.#stagedOf(table, id);
    return staged !== undefined && staged.before === null && staged.after !== null;
  }

  /** Adds a row whose id was made just now, so that nobody need look for it first. */
  async add<T extends TableName>(table: T, row: Unrevised<T> & { id: string }): Promise<Rows[T]> {
    this.#leaveOut(table, row.id);
    const added = await this.put(table, row);
    const activity =
      this.#isEarly && table === 'activities' && this.#stagedOf('activities', row.id)?.after;
    if (activity) {
      this.requests.put('activities', activity);
      this.#early.set(row.id, activity);
    }
    return added;
  }

  /** Whether a row is still to be written: it may have been handed over already as it is now. */
  isUnwritten({ id, before, after }: Staged): boolean {
    return after !== (this.#early.get(id) ?? before);
  }

  /** Whether a row was handed to the browser before it was known to stay as it is. */
  wasEarly(id: string): boolean {
    return this.#early.has(id);
  }

  /** Adds or replaces a row; a row that is the same as before is not written. */
  async put<T extends TableName>(table: T, row: Unrevised<T> & { id: string }): Promise<Rows[T]> {
    const before = await this.#before(table, row.id);
    const revised = {
      ...row,
      ...(isNamed(table) && 'name' in row && { nameKey: nameKeyOf(String(row.name)) }),
      ...('phones' in row &&
        Array.isArray(row.phones) &&
        keptPhoneKeys(row.phones.map(String), 'phoneKeys' in row)),
      rev: this.changeId,
    } as unknown as Rows[T];
    if (before && sameRow(before, revised)) {
      this.#stage(table, row.id, before, before, false);
      return before;
    }
    this.#stage(table, row.id, before, revised, true);
    this.#indexStaged(table, revised);
    return revised;
  }

  /** Sets kept fields of a row that exists; not journaled. */
  async keep<T extends TableName>(table: T, id: string, kept: Partial<Rows[T]>): Promise<void> {
    const current = await this.get(table, id);
    if (!current) return;
    const staged = this.#stagedOf(table, id);
    if (!staged) return;
    staged.after = { ...current, ...kept };
  }

  async remove<T extends TableName>(table: T, id: string): Promise<void> {
    const before = await this.#before(table, id);
    this.#stage(table, id, before, null, before !== null);
  }

  /** Rows by a unique many-valued index (addresses, domains, identities), each value once. */
  async by<L extends Lookup>(table: L, values: Iterable<string>): Promise<Map<string, Rows[L]>> {
    const found = this.#found[table];
    const wanted = new Set(values);
    const unknown: string[] = [];
    for (const value of wanted) if (!found.has(value)) unknown.push(value);
    if (unknown.length > 0) {
      const rows = await this.requests.firsts(table, LOOKUPS[table], unknown);
      for (const value of unknown) if (!found.has(value)) found.set(value, null);
      for (const row of rows) this.#remember(table, row);
    }
    const result = new Map<string, Rows[L]>();
    for (const value of wanted) {
      const id = found.get(value);
      if (!id) continue;
      const row = this.#stagedOf(table, id)?.after;
      if (row && lookupValues(row).includes(value)) result.set(value, row);
    }
    return result;
  }

  /** Says that nothing stored has these values, those that may be aside. */
  nothingBy(table: Lookup, values: readonly string[], aside: readonly string[]): void {
    const found = this.#found[table];
    const perhaps = new Set(aside);
    for (const value of values)
      if (!perhaps.has(value) && !found.has(value)) found.set(value, null);
  }

  /** Everything staged, for deriving and writing. */
  staged(): Staged[] {
    return [...this.#staged];
  }

  stagedOf<T extends TableName>(table: T): Staged<T>[] {
    // Under its table's name there are only rows of that table.
    return [...(this.#inTable.get(table)?.values() ?? [])] as Staged[] as Staged<T>[];
  }

  /**
   * How many rows of a table were there before this write and say something else by now; kept fields
   * do not count. Asked for after each of many steps, so no row is looked at.
   */
  changedIn(table: TableName): number {
    return this.#changed.get(table) ?? 0;
  }

  /**
   * Finds out under which values of an index nothing is stored, so that neither `list` nor `near`
   * asks for them: an answer that is asked for later stands behind all rows handed over by then.
   */
  async lookIn(store: StoreName, around: Around): Promise<void> {
    const wanted = [...new Set(around.values)];
    const there = new Set(await this.requests.near(store, { ...around, values: wanted }, 1));
    for (const value of wanted)
      if (!there.has(value)) this.#none.add(`${store}/${around.index ?? ''}/${value}`);
  }

  /**
   * Those of some values that need be asked for, before this write stores its rows; asks for none
   * that `lookIn` asked for.
   */
  near(store: StoreName, around: Around): PromiseLike<string[]> {
    const { index = '', values } = around;
    const left = values.filter((value) => !this.#none.has(`${store}/${index}/${value}`));
    return this.requests.near(store, { ...around, values: left });
  }

  /** Finds out which of these rows there are none of, so that `get` need not ask for each. */
  async lookFor(table: TableName, ids: Iterable<string>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#isKnown(table, id));
    const there = new Set(await this.requests.near(table, { values: unknown }));
    for (const id of unknown) if (!there.has(id)) this.#leaveOut(table, id);
    await Promise.all([...there].map((id) => this.#load(table, id)));
  }

  /** The contact behind an address before this write touched anything. */
  contactBefore(address: string): Contact | undefined {
    return (
      this.stagedOf('contacts').find((entry) => entry.before?.emails.includes(address))?.before ??
      undefined
    );
  }

  async #before<T extends TableName>(table: T, id: string): Promise<Rows[T] | null> {
    await this.#load(table, id);
    return this.#stagedOf(table, id)?.before ?? null;
  }

  /** Reads a row once; afterwards it is staged, or known to be absent. */
  async #load<T extends TableName>(table: T, id: string): Promise<void> {
    if (this.#isKnown(table, id)) return;
    const row = await this.requests.get(table, id);
    if (row) this.#remember(table, row);
    else this.#leaveOut(table, id);
  }

  #isKnown(table: TableName, id: string): boolean {
    return Boolean(this.#inTable.get(table)?.has(id) || this.#absent.get(table)?.has(id));
  }

  #leaveOut(table: TableName, id: string): void {
    const absent = this.#absent.get(table);
    if (absent) absent.add(id);
    else this.#absent.set(table, new Set([id]));
  }

  #stagedOf<T extends TableName>(table: T, id: string): Staged<T> | undefined {
    return this.#inTable.get(table)?.get(id) as Staged | undefined as Staged<T> | undefined;
  }

  #stage<T extends TableName>(
    table: T,
    id: string,
    before: Rows[T] | null,
    after: Rows[T] | null,
    journaled: boolean,
  ): void {
    // An identity that a stored row loses may be that of a new one: first the one, then the other.
    if (table === 'activities' && before !== null && before !== after) this.#isEarly = false;
    const known = this.#stagedOf(table, id);
    const staged = { table, id, before, after, journaled };
    const more = Number(isChanged(staged)) - Number(known !== undefined && isChanged(known));
    if (more !== 0) this.#changed.set(table, this.changedIn(table) + more);
    if (known) {
      Object.assign(known, staged);
      return;
    }
    this.#staged.push(staged);
    const ofTable = this.#inTable.get(table);
    if (ofTable) ofTable.set(id, staged);
    else this.#inTable.set(table, new Map([[id, staged]]));
  }

  #remember<T extends TableName>(table: T, row: Rows[T] & { id: string }): void {
    if (this.#stagedOf(table, row.id)) return;
    this.#stage(table, row.id, row, row, false);
    this.#indexStaged(table, row);
  }

  #indexStaged<T extends TableName>(table: T, row: Rows[T]): void {
    if (!isLookup(table)) return;
    for (const value of lookupValues(row)) this.#found[table].set(value, row.id);
  }
}

/** What a contact is found by; left out where there is no number. */
function keptPhoneKeys(phones: string[], hadAny: boolean): Pick<Contact, 'phoneKeys'> {
  const keys = phoneKeysOf(phones);
  if (keys.length > 0) return { phoneKeys: keys };
  return hadAny ? { phoneKeys: undefined } : {};
}

/** Whether a row was there before and says something else now. */
function isChanged({ before, after, journaled }: Staged): boolean {
  return journaled && before !== null && after !== null;
}

/** Whether rows of a table are looked up by their whole name. */
function isNamed(table: TableName): boolean {
  return table === 'contacts' || table === 'companies' || table === 'deals';
}

/** Whether rows of a table are found by values that are theirs alone. */
export function isLookup(table: TableName): table is Lookup {
  return table in LOOKUPS;
}

/** The values of a row that no other row of its table may have. */
export function lookupValues<T extends TableName>(row: Rows[T]): string[] {
  if ('emails' in row) return row.emails;
  if ('domains' in row) return row.domains;
  if ('keys' in row) return row.keys;
  return [];
}

function sameRow<T extends TableName>(a: Rows[T], b: Rows[T]): boolean {
  return (
    JSON.stringify({ ...a, rev: '' }, sortedKeys) === JSON.stringify({ ...b, rev: '' }, sortedKeys)
  );
}

/** Objects with their keys in order, so that equal rows give equal text. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
