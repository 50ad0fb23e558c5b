import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { alongside } from '@/utils/changes';
import { withDb } from './db';
import type { MarginDb } from './margin-db';
import { VERSION } from './version';

/**
 * Browsers lose databases in silence: a damaged one opens as an empty one, takes new rows and says
 * nothing (Chromium and Firefox, measured 2026-11-22). So another place remembers which database
 * this is and how far its journal was; one that comes back empty, older or as another is not
 * written to until a person decided what to do.
 */

/** Where the database's own name for itself stands. */
export const IDENTITY = 'identity';
/** Where it says which code may write to it at least. */
const MIN_CODE = 'minCode';
/** Goes up when older code would write rows that newer code misreads. */
const CODE = 1;

const KEY = 'canary';
const BEFORE = 'canaryBefore';

const Canary = z.lazy(() =>
  z.object({
    /** Name of the database, as the browser has it. */
    name: z.string(),
    /** Its identity. */
    database: z.string(),
    /** The newest change of its journal. */
    head: z.nullable(z.string()),
  }),
);
type Canary = z.infer<typeof Canary>;

/** `lost` empty, `older` than it was, `other` than it was, or made by `newer` code. */
export type Unsound = 'lost' | 'older' | 'other' | 'newer';

/** Nothing is written: the database is not the one it was, or this code is too old for it. */
export class Stopped extends Error {
  override name = 'Stopped';
  readonly why: Unsound;

  constructor(why: Unsound) {
    super(`The database is not what it was: ${why}`);
    this.why = why;
  }
}

let checked: { connection: IDBDatabase; canary: Promise<Canary> } | undefined;

/**
 * Makes sure, once per connection and before the first write, that this is the database it was.
 * @throws Stopped when it is not
 */
export async function ensureSound(db: MarginDb): Promise<void> {
  await db.openWhole();
  const connection = db.backendDB();
  if (checked?.connection !== connection) {
    const canary = check(db, connection);
    checked = { connection, canary };
    // Asked again at the next write, for a person may have decided meanwhile.
    canary.catch(() => {
      if (checked?.canary === canary) checked = undefined;
    });
  }
  await checked.canary;
}

/** Remembers the newest change, together with the signal that tells of it. */
export async function canaryAfter(change: string): Promise<void> {
  const canary = await checked?.canary;
  if (!canary) return;
  if (canary.head === null || canary.head < change) canary.head = change;
  alongside(KEY, { ...canary });
}

async function check(db: MarginDb, connection: IDBDatabase): Promise<Canary> {
  // Dexie counts in tenths.
  if (Math.floor(connection.version / 10) > VERSION) throw new Stopped('newer');
  const [known, own] = await Promise.all([stored(KEY), ownOf(db)]);
  if (own.minCode > CODE) throw new Stopped('newer');
  if (known?.name === db.name) {
    if (own.database === null) throw new Stopped('lost');
    if (own.database !== known.database) throw new Stopped('other');
    if ((own.head ?? '') < (known.head ?? '')) throw new Stopped('older');
  }
  return { name: db.name, database: own.database ?? (await named(db)), head: own.head };
}

async function ownOf(db: MarginDb): Promise<{
  database: string | null;
  minCode: number;
  head: string | null;
}> {
  const [[identity, minCode], [head = null]] = await Promise.all([
    db.meta.bulkGet([IDENTITY, MIN_CODE]),
    db.changes.orderBy(':id').reverse().limit(1).primaryKeys(),
  ]);
  return {
    database: typeof identity?.value === 'string' ? identity.value : null,
    minCode: typeof minCode?.value === 'number' ? minCode.value : 0,
    head,
  };
}

async function named(db: MarginDb): Promise<string> {
  const database = crypto.randomUUID();
  await db.meta.bulkPut([
    { key: IDENTITY, value: database },
    { key: MIN_CODE, value: CODE },
  ]);
  return database;
}

async function stored(key: string): Promise<Canary | null> {
  try {
    const canary = Canary.safeParse((await browser.storage.local.get(key))[key]);
    return canary.success ? canary.data : null;
  } catch {
    return null;
  }
}

/** Whether the database is the one it was, or what is wrong with it. */
export function soundness(): Promise<'sound' | Unsound> {
  return withDb(async (db) => {
    try {
      await ensureSound(db);
      return 'sound';
    } catch (error) {
      if (error instanceof Stopped) return error.why;
      throw error;
    }
  });
}

/** A person goes on with the database as it is: from now on it is the one to be found again. */
export function acceptDatabase(): Promise<Record<string, never>> {
  return withDb(async (db) => {
    const before = await stored(KEY);
    if (before) await browser.storage.local.set({ [BEFORE]: before });
    await browser.storage.local.remove(KEY);
    checked = undefined;
    await ensureSound(db);
    const { database, head } = await ownOf(db);
    const canary: Canary = { name: db.name, database: database ?? (await named(db)), head };
    await browser.storage.local.set({ [KEY]: canary });
    return {};
  });
}
