import Dexie from 'dexie';
import { uuidv7 } from 'uuidv7';
import { announce } from '@/utils/changes';
import { type MarginDb, withDb } from './db';
import { deriveKept } from './derive';
import { fault } from './faults';
import {
  type Actor,
  type Change,
  type Contact,
  type Reason,
  type Rows,
  TABLES,
  type TableName,
} from './schema';

/** What a write is: who does it, from where, and the key under which a retry finds its answer. */
export interface WriteOptions {
  actor: Actor;
  source: string;
  reason?: Reason;
  callKey?: string;
}

type Unrevised<T extends TableName> = Omit<Rows[T], 'rev'>;

interface Staged<T extends TableName = TableName> {
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
  readonly #staged = new Map<string, Staged>();
  readonly #found: { [L in Lookup]: Map<string, string | null> } = {
    contacts: new Map(),
    companies: new Map(),
    threads: new Map(),
    activities: new Map(),
  };

  constructor(readonly db: MarginDb) {}

  /** The row as this write sees it. */
  async get<T extends TableName>(table: T, id: string): Promise<Rows[T] | undefined> {
    const staged = this.#stagedOf(table, id);
    if (staged) {
      await inZone();
      return staged.after ?? undefined;
    }
    const row = await this.#table(table).get(id);
    if (row) this.#remember(table, row);
    return row;
  }

  /** Adds or replaces a row; a row that is the same as before is not written. */
  async put<T extends TableName>(table: T, row: Unrevised<T> & { id: string }): Promise<Rows[T]> {
    const before = await this.#before(table, row.id);
    const revised = { ...row, rev: this.changeId } as unknown as Rows[T];
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
    const wanted = [...new Set(values)];
    const unknown = wanted.filter((value) => !found.has(value));
    if (unknown.length === 0) await inZone();
    if (unknown.length > 0) {
      const index = this.#table(table).where(LOOKUPS[table]);
      // One value is the common case; `equals` is one request where `anyOf` walks a cursor.
      const rows = await Promise.all(unknown.map((value) => index.equals(value).first()));
      for (const value of unknown) if (!found.has(value)) found.set(value, null);
      for (const row of rows) if (row) this.#remember(table, row);
    }
    const result = new Map<string, Rows[L]>();
    for (const value of wanted) {
      const id = found.get(value);
      if (!id) continue;
      const row = this.#stagedOf(table, id)?.after;
      if (row && lookupValues(table, row).includes(value)) result.set(value, row);
    }
    return result;
  }

  /** Everything staged, for deriving and writing. */
  staged(): Staged[] {
    return [...this.#staged.values()];
  }

  stagedOf<T extends TableName>(table: T): Staged<T>[] {
    return this.staged().filter((entry): entry is Staged<T> => entry.table === table);
  }

  /** The contact behind an address before this write touched anything. */
  contactBefore(address: string): Contact | undefined {
    return (
      this.stagedOf('contacts').find((entry) => entry.before?.emails.includes(address))?.before ??
      undefined
    );
  }

  #table<T extends TableName>(table: T) {
    return this.db.table<Rows[T], string>(table);
  }

  async #before<T extends TableName>(table: T, id: string): Promise<Rows[T] | null> {
    const staged = this.#stagedOf(table, id);
    if (staged) {
      await inZone();
      return staged.before;
    }
    const row = await this.#table(table).get(id);
    if (row) this.#remember(table, row);
    return row ?? null;
  }

  #stagedOf<T extends TableName>(table: T, id: string): Staged<T> | undefined {
    return this.#staged.get(`${table}/${id}`) as Staged<T> | undefined;
  }

  #stage<T extends TableName>(
    table: T,
    id: string,
    before: Rows[T] | null,
    after: Rows[T] | null,
    journaled: boolean,
  ): void {
    this.#staged.set(`${table}/${id}`, { table, id, before, after, journaled });
  }

  #remember<T extends TableName>(table: T, row: Rows[T] & { id: string }): void {
    if (this.#stagedOf(table, row.id)) return;
    this.#stage(table, row.id, row, row, false);
    this.#indexStaged(table, row);
  }

  #indexStaged<T extends TableName>(table: T, row: Rows[T]): void {
    if (!isLookup(table)) return;
    for (const value of lookupValues(table, row)) this.#found[table].set(value, row.id);
  }
}

/**
 * The one write path. Runs `work` in one transaction, journals what it changed, derives kept
 * fields, touches and sums, commits, then announces the tables. `answer` is what `work` returned;
 * `change` is null when nothing had to change. Throws what `work` throws, and NotSaved.
 */
export async function write<T>(
  options: WriteOptions,
  work: (scope: WriteScope) => Promise<T>,
): Promise<{ answer: T; change: string | null }> {
  const tables = new Set<string>();
  const result = await withDb(async (db) => {
    tables.clear();
    await fault('before-write');
    return db.transaction('rw', ALL_STORES, async () => {
      const scope = new WriteScope(db);
      const answer = await work(scope);
      const staged = scope.staged().filter((entry) => entry.journaled);
      if (staged.length === 0) return { answer, change: null };
      await deriveKept(scope);
      const change: Change = {
        id: scope.changeId,
        at: scope.now,
        actor: options.actor,
        source: options.source,
        ...(options.reason && { reason: options.reason }),
        ...(options.callKey && { callKey: options.callKey, answer }),
        entries: staged.map(({ table, id, before, after }) => ({
          table,
          id,
          before,
          ...(after === null && { removed: true as const }),
        })),
      };
      await Promise.all([flush(scope, tables), db.changes.add(change)]);
      return { answer, change: change.id };
    });
  });
  await fault('after-commit');
  if (result.change) announce([...tables]);
  return result;
}

/** What an earlier call with this key answered, if it was carried out. */
export async function earlierAnswer(
  callKey: string,
): Promise<{ answer: unknown; change: string } | undefined> {
  const change = await withDb((db) => db.changes.where('callKey').equals(callKey).first());
  return change && { answer: change.answer, change: change.id };
}

const ALL_STORES = [...TABLES, 'touches', 'changes', 'stageSums', 'expected', 'meta'];

async function flush(scope: WriteScope, announced: Set<string>): Promise<void> {
  const work: PromiseLike<unknown>[] = [];
  for (const table of TABLES) {
    const entries = scope.stagedOf(table).filter((entry) => entry.after !== entry.before);
    if (entries.length === 0) continue;
    announced.add(table);
    const store = scope.db.table<Rows[typeof table], string>(table);
    const removed = entries.filter((entry) => entry.after === null).map((entry) => entry.id);
    // Removals first: a unique address may move from a removed row to a new one.
    if (removed.length > 0) await store.bulkDelete(removed);
    const rows = entries.flatMap((entry) => (entry.after === null ? [] : [entry.after]));
    if (rows.length === 1 && rows[0]) work.push(store.put(rows[0]));
    else if (rows.length > 1) work.push(store.bulkPut(rows));
  }
  await Promise.all(work);
}

/**
 * Dexie finds the transaction of native awaits for about a hundred of them, then loses it unless
 * it is asked something in between; answers from memory ask nothing, and a hundred rows of a list
 * failed with PrematureCommitError (Dexie 4.4.7, 2026-11-22).
 */
function inZone(): PromiseLike<void> {
  return Dexie.Promise.resolve();
}

function isLookup(table: TableName): table is Lookup {
  return table in LOOKUPS;
}

function lookupValues<L extends TableName>(table: L, row: Rows[L]): string[] {
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
