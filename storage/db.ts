import Dexie, { type EntityTable, type Table } from 'dexie';
import { Requests, type StoreName } from './requests';
import type { Change, Expected, Rows, StageSum, Touch } from './schema';

/** Goes up with every change of stores or indexes. */
const VERSION = 1;

/** A small fact about the database itself: its identity, its version guard. */
export interface MetaRow {
  key: string;
  value: unknown;
}

/**
 * The database. Opened by the background alone: content scripts cannot reach it, and pages must
 * not (a second writer, and Firefox refuses it in private windows; measured 2026-11-22).
 */
export class MarginDb extends Dexie {
  contacts!: EntityTable<Rows['contacts'], 'id'>;
  companies!: EntityTable<Rows['companies'], 'id'>;
  pipelines!: EntityTable<Rows['pipelines'], 'id'>;
  deals!: EntityTable<Rows['deals'], 'id'>;
  stageMoves!: EntityTable<Rows['stageMoves'], 'id'>;
  threads!: EntityTable<Rows['threads'], 'id'>;
  activities!: EntityTable<Rows['activities'], 'id'>;
  tasks!: EntityTable<Rows['tasks'], 'id'>;
  nudgeAnswers!: EntityTable<Rows['nudgeAnswers'], 'id'>;
  takenBack!: EntityTable<Rows['takenBack'], 'id'>;
  fields!: EntityTable<Rows['fields'], 'id'>;
  settings!: EntityTable<Rows['settings'], 'id'>;
  touches!: Table<Touch, [string, number, string]>;
  changes!: EntityTable<Change, 'id'>;
  stageSums!: EntityTable<StageSum, 'key'>;
  expected!: EntityTable<Expected, 'key'>;
  meta!: EntityTable<MetaRow, 'key'>;
  private plain: Promise<IDBDatabase> | undefined;

  constructor(name = 'margin') {
    // Strict: a browser that dies right after "Logged 3 messages" must not have lost them.
    super(name, { chromeTransactionDurability: 'strict' });
    // Few indexes on purpose: each costs 12–26 % of the write rate (measured 2026-11-22).
    // `meeting.endAt` and `openAt` are absent on most rows, so their indexes stay small.
    this.version(VERSION).stores({
      contacts: 'id, &*emails, companyId, *words, relationship.lastAt',
      companies: 'id, &*domains, *words',
      pipelines: 'id',
      deals: 'id, [stageId+stageSince], *contactIds, companyId, *words',
      stageMoves: 'id, [dealId+at]',
      threads: 'id, &*keys, [ball+lastAt], dealId, *words',
      activities: 'id, &*keys, [threadId+at], meeting.endAt',
      tasks: 'id, openAt, contactId, dealId, threadId',
      nudgeAnswers: 'id, hiddenUntil',
      takenBack: 'id',
      fields: 'id',
      settings: 'id',
      touches: '[who+at+activityId]',
      changes: 'id, &callKey',
      stageSums: 'key, stageId',
      expected: 'key, endAt',
      meta: 'key',
    });
    // An older page must never hold up an upgrade; whoever needs the database again reopens it.
    this.on('versionchange', () => this.close());
  }

  /**
   * A plain connection for reading. Dexie compares all stores and indexes each time it opens, which
   * a cold start need not wait for; making and changing the database stays with Dexie.
   */
  connection(): Promise<IDBDatabase> {
    this.plain ??= this.connect().catch((error: unknown) => {
      this.plain = undefined;
      throw error;
    });
    return this.plain;
  }

  override close(options?: { disableAutoOpen: boolean }): void {
    const { plain } = this;
    this.plain = undefined;
    plain?.then(
      (connection) => connection.close(),
      () => undefined,
    );
    super.close(options);
  }

  private async connect(): Promise<IDBDatabase> {
    let plain = await openAsItIs(this.name);
    // Dexie counts in tenths, and adds one for a repair.
    if (!plain || Math.floor(plain.version / 10) !== VERSION) {
      plain?.close();
      await this.open();
      plain = await openAsItIs(this.name);
    }
    if (!plain) throw new Dexie.DatabaseClosedError('The database went away while it was opened');
    plain.onversionchange = () => this.close();
    plain.onclose = () => {
      this.plain = undefined;
    };
    return plain;
  }
}

/** The database in whatever version it has; null when there is none. */
function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isMissing = false;
    request.onupgradeneeded = () => {
      isMissing = true;
      // Leaves no trace: the empty database that this would make goes with its transaction.
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (isMissing) resolve(null);
      else reject(request.error);
    };
  });
}

let db: MarginDb | undefined;

/** The one open database of this worker; opened on first use. */
export function database(): MarginDb {
  db ??= new MarginDb();
  return db;
}

/**
 * Opens the database before anybody asks for it: the browser does that beside the rest of a worker's
 * start, and the message that woke it finds it open some 8 ms earlier (measured 2026-11-22).
 */
export function openEarly(): void {
  // Whoever needs the database tries again and gets the error.
  database()
    .connection()
    .catch(() => undefined);
}

/** Replaces the database (tests, scratch databases); the old one is closed. */
export function useDatabase(next: MarginDb | undefined): void {
  db?.close();
  db = next;
}

/** Failures after which a fresh connection works again (disk freed, server of IndexedDB restarted). */
const BROKEN_CONNECTION = new Set([
  'AbortError',
  'UnknownError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotFoundError',
  'OpenFailedError',
  'TransactionInactiveError',
  'TimeoutError',
]);

/** The write or read could not be carried out, and nothing of it is stored. */
export class NotSaved extends Error {
  override name = 'NotSaved';
  /** 'full' when the disk or the quota is full, else 'broken'. */
  readonly why: 'full' | 'broken';

  constructor(why: 'full' | 'broken', cause: unknown) {
    super(why === 'full' ? 'The disk is full' : 'The database did not answer', { cause });
    this.why = why;
  }
}

/**
 * Runs `work` on the open database. On a broken connection: close, reopen, try once more; a
 * Chromium database stays unusable after a full disk until it is reopened (measured 2026-11-22).
 * Throws NotSaved when it fails again; other errors pass through.
 */
export async function withDb<T>(work: (db: MarginDb) => Promise<T>): Promise<T> {
  try {
    return await work(database());
  } catch (error) {
    if (!isBroken(error)) throw error;
    await reopen().catch(() => undefined);
    try {
      return await work(database());
    } catch (again) {
      if (!isBroken(again)) throw again;
      throw new NotSaved(isFull(again) || isFull(error) ? 'full' : 'broken', again);
    }
  }
}

/**
 * Reads on one transaction: everything it finds is of the same moment. `work` may wait for nothing
 * but its requests, or the transaction ends under it.
 */
export function reading<T>(
  work: (from: Requests) => Promise<T>,
  /** A transaction on one store starts faster than one on all. */
  stores?: readonly StoreName[],
): Promise<T> {
  return withDb(async (db) => {
    const connection = await db.connection();
    const names = stores ?? [...connection.objectStoreNames];
    return work(new Requests(connection.transaction(names, 'readonly')));
  });
}

async function reopen(): Promise<void> {
  const current = database();
  current.close({ disableAutoOpen: false });
  await current.open();
}

function isBroken(error: unknown): boolean {
  return BROKEN_CONNECTION.has(nameOf(error)) || isFull(error);
}

function isFull(error: unknown): boolean {
  if (nameOf(error) === 'QuotaExceededError') return true;
  const inner = error instanceof Dexie.DexieError ? error.inner : undefined;
  return nameOf(inner) === 'QuotaExceededError';
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
