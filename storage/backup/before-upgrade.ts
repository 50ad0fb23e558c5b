import { writeFile } from '@/utils/backup/file';
import { DAY } from '@/utils/time';
import { openAsItIs } from '../connection';
import { TABLES } from '../schema';
import { VERSION } from '../version';

/**
 * Before a newer version changes the database, all of it is written into a file that is kept in a
 * database of its own: whatever the change does wrong, what was there can be had back.
 */

const NAME = 'margin-before-upgrade';
const PIECES = 'pieces';
const KEPT = 'kept';
/** UTF-16 units of one piece, so that it fits into one answer. */
const PIECE = 24 * 1024;
const ROWS = 500;
/** Whatever an update did wrong has shown by then. */
const KEEP = 60 * DAY;

/** A file from before an update. */
export interface BeforeUpgrade {
  at: number;
  /** The version of the database that it is of. */
  version: number;
  pieces: number;
}

/**
 * Writes the file where the database is of an older version. The note that there is one comes last:
 * whoever is killed before it begins anew the next time, with the database still as it was.
 */
export async function keepBeforeUpgrade(name: string, now = Date.now()): Promise<void> {
  const opened = await openAsItIs(name);
  if (!opened) return;
  try {
    // Dexie counts in tenths.
    const version = Math.floor(opened.version / 10);
    if (version < VERSION) await keepFile(opened, version, now);
  } finally {
    opened.close();
  }
}

async function keepFile(opened: IDBDatabase, version: number, at: number): Promise<void> {
  const db = await openKept();
  try {
    const clear = db.transaction([PIECES, KEPT], 'readwrite');
    clear.objectStore(KEPT).clear();
    clear.objectStore(PIECES).clear();
    await ended(clear);
    const decoder = new TextDecoder();
    let pieces = 0;
    const schemas = Object.fromEntries(TABLES.map((table) => [table, {}]));
    const file = { database: `before version ${VERSION}`, at: new Date(at), schemas };
    for await (const bytes of writeFile({ ...file, lines: linesOf(opened) })) {
      const text = decoder.decode(bytes, { stream: true });
      const transaction = db.transaction(PIECES, 'readwrite');
      for (let from = 0; from < text.length; from += PIECE)
        transaction.objectStore(PIECES).put(text.slice(from, from + PIECE), pieces++);
      await ended(transaction);
    }
    const kept: BeforeUpgrade = { at, version, pieces };
    const last = db.transaction(KEPT, 'readwrite', { durability: 'strict' });
    last.objectStore(KEPT).put(kept, KEPT);
    await ended(last);
  } finally {
    db.close();
  }
}

/** The rows of every table, as they are; their revision means something there alone. */
async function* linesOf(opened: IDBDatabase): AsyncGenerator<string> {
  const tables = TABLES.filter((table) => opened.objectStoreNames.contains(table));
  for (const table of tables) {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const store = opened.transaction(table).objectStore(table);
      const rows: unknown[] = await answered(store.getAll(after, ROWS));
      const lines = rows.map((row) => {
        const { rev: _, ...rest } = isRow(row) ? row : { rev: '' };
        return `${JSON.stringify({ table, row: rest })}\n`;
      });
      if (lines.length > 0) yield lines.join('');
      const last = rows.at(-1);
      if (rows.length < ROWS || !isRow(last)) break;
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  }
}

function isRow(row: unknown): row is { id: string; rev: string } {
  return typeof row === 'object' && row !== null && 'id' in row;
}

/** The file that is kept; null where there is none. */
export async function beforeUpgrade(): Promise<BeforeUpgrade | null> {
  const db = await openAsItIs(NAME);
  if (!db) return null;
  try {
    const kept: unknown = await answered(db.transaction(KEPT).objectStore(KEPT).get(KEPT));
    return isKept(kept) ? kept : null;
  } finally {
    db.close();
  }
}

/** One piece of the file. */
export async function beforeUpgradePiece(number: number): Promise<string> {
  const db = await openAsItIs(NAME);
  if (!db) return '';
  try {
    const piece: unknown = await answered(db.transaction(PIECES).objectStore(PIECES).get(number));
    return typeof piece === 'string' ? piece : '';
  } finally {
    db.close();
  }
}

/** Lets go of the file: it has grown old, or holds somebody who is to be forgotten. */
export async function dropBeforeUpgrade(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Lets go of a file that is older than anybody will ask for. */
export async function dropOldBeforeUpgrade(now: number): Promise<void> {
  const kept = await beforeUpgrade();
  if (kept && now - kept.at > KEEP) await dropBeforeUpgrade();
}

function isKept(value: unknown): value is BeforeUpgrade {
  return typeof value === 'object' && value !== null && 'pieces' in value && 'version' in value;
}

function openKept(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(PIECES);
    request.result.createObjectStore(KEPT);
  };
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
