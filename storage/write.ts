import { announce, WHO_IS_KNOWN } from '@/utils/changes';
import { saving } from './aside';
import { canaryAfter, ensureSound } from './canary';
import { storeCounts } from './days';
import { withDb } from './db';
import { tellDeals } from './deal-cards';
import { deriveKept } from './derive';
import { fault } from './faults';
import { noteKeys, noteStored } from './known-keys';
import { compareCalled } from './quality/again';
import { transacting } from './requests';
import { type Actor, type Change, type Reason, TABLES } from './schema';
import { recordForSearch } from './search/record';
import { isLookup, lookupValues, type Staged, WriteScope } from './write-scope';

/** What a write is: who does it, from where, and the key under which a retry finds its answer. */
export interface WriteOptions {
  actor: Actor;
  source: string;
  reason?: Reason;
  callKey?: string;
  /** The journal says that it was done, and nothing of what was there before. */
  forgets?: boolean;
  /** Whether it is a part of something long, of which the next part follows at once. */
  more?: boolean;
  /** Whether the browser writes new activities while the rest is worked out: pays where they are many. */
  early?: boolean;
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
  let made: { of: 'contacts' | 'deals'; id: string }[] = [];
  let ids: string[] = [];
  let deals: string[] = [];
  const result = await saving(() =>
    withDb(async (db) => {
      tables.clear();
      await fault('before-write');
      await ensureSound(db);
      const done = await transacting(db.backendDB(), STRICTLY, async (requests) => {
        const scope = new WriteScope(db, requests, options.early);
        const answer = await work(scope);
        const staged = scope.staged().filter((entry) => entry.journaled);
        if (staged.length === 0) return { answer, change: null };
        await deriveKept(scope);
        // A page compares whom an import brought or changed; what an undo brings back was compared.
        if (options.actor !== 'import' && options.actor !== 'undo') await compareCalled(scope);
        const change: Change = {
          id: scope.changeId,
          at: scope.now,
          actor: options.actor,
          source: options.source,
          ...(options.reason && { reason: options.reason }),
          ...(options.callKey && { callKey: options.callKey, answer }),
          entries: options.forgets ? [] : staged.map(entryOf),
        };
        made = newIn(staged);
        ids = scope.staged().flatMap(changedIn);
        deals = scope.stagedOf('deals').flatMap(changedIn);
        await noteKeys(scope);
        // Asked for before all the rows and waited for behind them: the answer stands behind whatever
        // the browser has to write already.
        const counted = storeCounts(scope);
        counted.catch(() => undefined);
        await recordForSearch(scope, () => flush(scope, tables));
        scope.requests.add('changes', change);
        await counted;
        await scope.requests.written();
        return { answer, change: change.id };
      });
      if (done.change) noteStored(db, done.change);
      return done;
    }),
  );
  await fault('after-commit');
  if (result.change) {
    await canaryAfter(result.change);
    announce([...tables], options.more, ids, options.more ? undefined : tellDeals(deals));
    // What comes with a file says itself where it belongs, and what an undo brings back had its turn.
    const isRouted = ['person', 'automatic'].includes(options.actor) && options.source !== 'demo';
    if (isRouted && made.length > 0) await routeMade(made);
  }
  return result;
}

function entryOf({ table, id, before, after }: Staged): Change['entries'][number] {
  return { table, id, before, ...(after === null && { removed: true as const }) };
}

/** What an earlier call with this key answered, if it was carried out. */
export async function earlierAnswer(
  callKey: string,
): Promise<{ answer: unknown; change: string } | undefined> {
  const change = await withDb((db) => db.changes.where('callKey').equals(callKey).first());
  if (!change) return undefined;
  // The worker that carried it out may have died before it told anybody.
  const tables = new Set<string>(change.entries.map(({ table }) => table));
  if (tables.has('contacts')) tables.add(WHO_IS_KNOWN);
  announce([...tables]);
  return { answer: change.answer, change: change.id };
}

function changedIn({ id, before, after }: Staged): string[] {
  return after === before ? [] : [id];
}

function newIn(staged: Staged[]): { of: 'contacts' | 'deals'; id: string }[] {
  return staged.flatMap(({ table, id, before }) =>
    before === null && (table === 'contacts' || table === 'deals') ? [{ of: table, id }] : [],
  );
}

/** Lead rules come after the write they follow: it is stored whatever becomes of them. */
async function routeMade(made: { of: 'contacts' | 'deals'; id: string }[]): Promise<void> {
  try {
    const { routeNew } = await import('./routes');
    await routeNew(made);
  } catch (error) {
    console.error('Margin CRM: lead rules failed', error);
  }
}

const ALL_STORES = [
  ...TABLES,
  'touches',
  'changes',
  'stageSums',
  'days',
  'expected',
  'meta',
  'searchWaiting',
  'searchBlocks',
  'searchChunks',
];

/** Strict: a browser that dies right after "Logged 3 messages" must not have lost them. */
const STRICTLY = { stores: ALL_STORES, durability: 'strict' } as const;

/**
 * What a mail adds to a person's figures shows in lists; who is known by which address decides what
 * is logged, and is asked for again by every open tab, so it is a signal of its own.
 */
function changesWhoIsKnown(scope: WriteScope): boolean {
  return scope
    .stagedOf('contacts')
    .some(({ before, after }) => before?.emails.join() !== after?.emails.join());
}

function flush(scope: WriteScope, announced: Set<string>): void {
  if (changesWhoIsKnown(scope)) announced.add(WHO_IS_KNOWN);
  for (const table of TABLES) {
    const staged = scope.stagedOf(table);
    if (staged.some((entry) => entry.after !== entry.before)) announced.add(table);
    const entries = staged.filter((entry) => scope.isUnwritten(entry));
    // First what goes: a unique address may move to another row of the same write.
    for (const entry of entries)
      if (givesUp(entry) || scope.wasEarly(entry.id)) scope.requests.remove(table, entry.id);
    for (const { after } of entries) if (after !== null) scope.requests.put(table, after);
  }
}

/** Whether the row goes, or loses a value that another row may take. */
function givesUp({ table, before, after }: Staged): boolean {
  if (after === null) return true;
  if (before === null || !isLookup(table)) return false;
  const kept = lookupValues(after);
  return lookupValues(before).some((value) => !kept.includes(value));
}
