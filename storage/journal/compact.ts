import { DAY } from '@/utils/time';
import { reading, withDb } from '../db';
import type { MarginDb } from '../margin-db';
import type { Change } from '../schema';
import { settingsFrom } from '../settings';
import { groupOf } from './steps';

/** Changes looked at in one transaction, and in one call. */
const AT_ONCE = 200;
const CALLS = 10;
const MONTH = 30.44 * 86_400_000;
const KEY = 'compacted';

/**
 * Clears changes that are older than the person wants to keep, once a day; none where nothing was
 * said. What a later undo took back stays, since bringing it again needs it, and so do all steps of
 * work of which one is younger. Answers how many went.
 */
export async function compactJournal(now: number): Promise<number> {
  const { months, last } = await reading(
    async (from) => {
      const [settings, mark] = await Promise.all([
        from.get('settings', 'settings'),
        from.get('meta', KEY),
      ]);
      return {
        months: settingsFrom(settings).keepChangesMonths ?? 0,
        last: typeof mark?.value === 'number' ? mark.value : 0,
      };
    },
    ['settings', 'meta'],
  );
  if (months === 0 || now - last < DAY) return 0;
  const end = idFrom(now - months * MONTH);
  let gone = 0;
  let after = '';
  for (let call = 0; call < CALLS; call += 1) {
    const step = await withDb((db) => compactStep(db, after, end));
    gone += step.gone;
    after = step.after;
    if (step.isLast) break;
  }
  await withDb((db) => db.meta.put({ key: KEY, value: now }));
  return gone;
}

function compactStep(
  db: MarginDb,
  after: string,
  end: string,
): Promise<{ gone: number; after: string; isLast: boolean }> {
  return db.transaction('rw', 'changes', async () => {
    const old = await db.changes
      .where(':id')
      .between(after, end, false, false)
      .limit(AT_ONCE)
      .toArray();
    const newest = await db.changes.orderBy(':id').reverse().limit(1).primaryKeys();
    const needed = await db.changes
      .where('id')
      .anyOf(old.flatMap(({ undoneBy }) => undoneBy ?? []))
      .primaryKeys();
    const lasts = await Promise.all(groupsIn(old).map((group) => lastOf(db, group)));
    const young = new Set(lasts.flatMap((last) => (last && last.id >= end ? groupOf(last) : [])));
    const ids = old
      .filter((change) => change.id !== newest[0] && !young.has(groupOf(change)))
      .filter(({ undoneBy }) => !undoneBy || undoneBy < end || !needed.includes(undoneBy))
      .map(({ id }) => id);
    await db.changes.bulkDelete(ids);
    return { gone: ids.length, after: old.at(-1)?.id ?? end, isLast: old.length < AT_ONCE };
  });
}

/** The groups that changes are steps of; an undo is a step of nothing. */
function groupsIn(changes: Change[]): string[] {
  const groups = changes.flatMap((change) =>
    change.actor === 'undo' ? [] : (groupOf(change) ?? []),
  );
  return [...new Set(groups)];
}

function lastOf(db: MarginDb, group: string): PromiseLike<Change | undefined> {
  return db.changes.where('callKey').between(`${group}:`, `${group}:\uffff`).last();
}

/** Ids begin with the time they were made at (uuidv7): the first that could be made then. */
function idFrom(at: number): string {
  const hex = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
