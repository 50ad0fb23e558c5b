import { TextNumbers } from '@/utils/importing/pairs';
import type { WriteScope } from './write-scope';

/**
 * Which identities of activities are stored, as far as this worker saw all of them being written.
 * Hardly anything of a first import is there yet, and to be told so for each Message-ID took a
 * quarter of its time: they lie about in the index without any order (Chromium 156, 2026-11-29).
 *
 * It says only what need not be asked for. It begins with an empty store, hears of every write, and
 * holds as long as the newest change is one of this worker: another one wrote what it has not seen.
 */
interface KnownKeys {
  keys: TextNumbers;
  /** The newest change of the journal, when all of these were known. */
  newest: string | undefined;
}

/** Identities that are held at most, some twenty bytes each. */
const MOST = 200_000;

const known = new WeakMap<object, KnownKeys>();
/** What was found to hold, by the writes that asked. */
const sound = new WeakMap<WriteScope, KnownKeys>();

/** Inside a write: those of some identities of activities that may be stored. */
export async function perhapsStored(scope: WriteScope, keys: readonly string[]): Promise<string[]> {
  // Asked for first, and only then is looked at what is known: two batches are on their way, and the
  // one before may learn of the first key, and be stored, while this one waits for its answers.
  const [newest, newestActivity] = await Promise.all([
    newestId(scope, 'changes'),
    newestId(scope, 'activities'),
  ]);
  const seen = soundIn(scope, newest);
  if (seen) return keys.filter((key) => seen.keys.find(key) >= 0);
  if (newestActivity !== undefined) return [...keys];
  const none = { keys: new TextNumbers(), newest };
  known.set(scope.db, none);
  sound.set(scope, none);
  return [];
}

/** Takes note of what a write is about to store; of one that fails comes but a question too many. */
export async function noteKeys(scope: WriteScope): Promise<void> {
  const before = known.get(scope.db);
  if (!before) return;
  // Nobody else writes between two questions of one write.
  const isSound = sound.get(scope) === before;
  const seen = isSound ? before : soundIn(scope, await newestId(scope, 'changes'));
  if (!seen) return;
  for (const { after } of scope.stagedOf('activities'))
    for (const key of after?.keys ?? []) seen.keys.add(key);
  if (seen.keys.size > MOST) known.delete(scope.db);
}

/** Takes note that a write is stored whose identities were noted. */
export function noteStored(db: object, change: string): void {
  const seen = known.get(db);
  if (seen) seen.newest = change;
}

/** What is known, as long as nobody else wrote since; forgets it otherwise. */
function soundIn(scope: WriteScope, newest: string | undefined): KnownKeys | undefined {
  const seen = known.get(scope.db);
  if (!seen) return undefined;
  if (seen.newest === newest) {
    sound.set(scope, seen);
    return seen;
  }
  known.delete(scope.db);
  return undefined;
}

async function newestId(
  { requests }: WriteScope,
  store: 'changes' | 'activities',
): Promise<string | undefined> {
  // Ids are texts.
  const [newest] = await requests.newestIds(store, { range: IDBKeyRange.lowerBound(''), limit: 1 });
  return newest;
}
