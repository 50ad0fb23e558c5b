import { Requests, type StoreName } from './requests';
import { VERSION } from './version';

/**
 * The plain connection, for reading, and what is done when one breaks. Knows nothing of Dexie, so
 * that a worker which starts in order to answer what it can read need not look at it.
 */

export const NAME = 'margin';

/** Whoever makes the database and brings it up to date: storage/db.ts, through Dexie. */
export interface Maker {
  /** The database in use, where it may not be the usual one. */
  name?(): Promise<string | undefined>;
  make(): Promise<void>;
  /** Closes what there is and opens it again. */
  remake(): Promise<void>;
}

let maker: Maker | undefined;

/** Says who makes the database; before that, only one that exists can be read. */
export function madeBy(next: Maker): void {
  maker = next;
}

let plain: Promise<IDBDatabase> | undefined;

/**
 * A plain connection for reading. Dexie compares all stores and indexes each time it opens, which
 * a cold start need not wait for.
 */
function connection(): Promise<IDBDatabase> {
  plain ??= connect().catch((error: unknown) => {
    plain = undefined;
    throw error;
  });
  return plain;
}

/** An older version of ours, in another tab or window, holds the database open and keeps it from being brought up to date. */
export class Blocked extends Error {
  override name = 'Blocked';
}

const waiting = new Set<string>();

/**
 * Says whether the upgrade of a database waits: whatever is opened of it meanwhile would stand behind
 * that, and nobody hear why.
 */
export function upgradeWaits(name: string, isWaiting: boolean): void {
  waiting[isWaiting ? 'add' : 'delete'](name);
}

async function connect(): Promise<IDBDatabase> {
  // Not even a turn of the script is waited for where there is nothing to ask.
  const name = (maker?.name ? await maker.name() : undefined) ?? NAME;
  if (waiting.has(name)) throw new Blocked();
  let opened = await openAsItIs(name);
  // Dexie counts in tenths, and adds one for a repair.
  if (!opened || Math.floor(opened.version / 10) !== VERSION) {
    opened?.close();
    await maker?.make();
    opened = await openAsItIs(name);
  }
  if (!opened)
    throw new DOMException('The database went away while it was opened', 'InvalidStateError');
  // An older page must never hold up an upgrade; whoever needs the database again reopens it.
  opened.onversionchange = () => forget(opened);
  opened.onclose = () => forget(opened);
  return opened;
}

function forget(connection: IDBDatabase): void {
  connection.close();
  plain = undefined;
}

/** The database in whatever version it has; null when there is none. */
export function openAsItIs(name: string): Promise<IDBDatabase | null> {
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

/**
 * Opens the database before anybody asks for it: the browser does that beside the rest of a worker's
 * start, and the message that woke it finds it open some 8 ms earlier (measured 2026-11-22).
 * Before the rest of the script has run: another 5 ms (2026-11-29).
 */
export function openEarly(): void {
  // Whoever needs the database tries again and gets the error.
  connection().catch(() => undefined);
}

/** Closes the connection; the next reading opens another one. */
export function disconnect(): void {
  closeQuietly(plain);
  plain = undefined;
}

/** Closes what was opened, or will have been. */
export function closeQuietly(opened: Promise<{ close(): void }> | undefined): void {
  opened?.then(
    (one) => one.close(),
    () => undefined,
  );
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

/** Runs `work`; on a broken connection opens another one and tries once more. Throws NotSaved. */
export async function twice<T>(work: () => Promise<T>): Promise<T> {
  const before = reopened;
  try {
    return await work();
  } catch (error) {
    if (!isBroken(error)) throw error;
    await reopenAfter(before);
    try {
      return await work();
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
  return onConnection(async (opened) => work(new Requests(transactionOf(opened, stores), Promise)));
}

/** A reading that is given up as soon as `giveUp` is called; throws GivenUp then. */
export function readingUntil<T>(
  work: (from: Requests) => Promise<T>,
  stores: readonly StoreName[] | undefined,
  begun: (giveUp: () => void) => void,
): Promise<T> {
  return onConnection(async (opened) => {
    const transaction = transactionOf(opened, stores);
    let isGivenUp = false;
    begun(() => {
      isGivenUp = true;
      try {
        transaction.abort();
      } catch {
        // It is over already.
      }
    });
    try {
      return await work(new Requests(transaction, Promise));
    } catch (error) {
      // What its requests say of it is what they say on a broken connection, too.
      throw isGivenUp ? new GivenUp() : error;
    }
  });
}

/** Somebody was in more of a hurry. */
export class GivenUp extends Error {
  override name = 'GivenUp';
}

function transactionOf(opened: IDBDatabase, stores?: readonly StoreName[]): IDBTransaction {
  return opened.transaction(stores ?? [...opened.objectStoreNames], 'readonly');
}

/** Runs `work` on the plain connection, and once more on a fresh one where that one is broken. */
export function onConnection<T>(work: (opened: IDBDatabase) => Promise<T>): Promise<T> {
  return twice(async () => work(await connection()));
}

let reopened: Promise<void> | undefined;

/**
 * Opens another connection, unless somebody did so since: what several do at once breaks for all of
 * them, and each would close what another has just opened. Whether it opens is told to whoever uses it.
 */
function reopenAfter(before: Promise<void> | undefined): Promise<void> {
  if (reopened && reopened !== before) return reopened;
  disconnect();
  reopened = (async () => maker?.remake())().catch(() => undefined);
  return reopened;
}

function isBroken(error: unknown): boolean {
  return BROKEN_CONNECTION.has(nameOf(error)) || isFull(error);
}

function isFull(error: unknown): boolean {
  if (nameOf(error) === 'QuotaExceededError') return true;
  // Dexie puts its own error around the browser's.
  const isWrapped = error instanceof Error && 'inner' in error;
  return isWrapped && nameOf(error.inner) === 'QuotaExceededError';
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
