import { t } from '@/utils/words';
import { isInUse, losesStagesInUse } from './in-use';
import { nameOfRow } from './journal/names';
import { withKeptOf, withoutKept } from './kept';
import { Refused } from './refused';
import { type Change, type ChangeEntry, ROW_SCHEMAS, type Rows, type TableName } from './schema';
import { write } from './write';
import { isLookup, lookupValues, type WriteScope } from './write-scope';

/** What an undo did: rows taken back, and those left because somebody changed them since. */
export interface UndoResult {
  undone: number;
  kept: number;
  /** Names of those that stay, the first of them. */
  stayed?: string[];
  change: string | null;
}

/** How many of those that stay are named. */
const NAMED = 20;

/**
 * Takes a change back: what it made goes, what it replaced or removed returns. A row that was
 * changed again since is left as it is and counted. The undo is a change of its own, so undoing
 * the undo brings everything back.
 * @param more whether another one of the same group follows at once
 */
export async function undo(
  input: { change: string; group?: string },
  callKey?: string,
  more?: boolean,
): Promise<UndoResult> {
  const args = [input.change, ...(input.group ? [input.group] : [])];
  const { answer, change } = await write(
    { actor: 'undo', source: 'undo', reason: { code: 'undo', args }, callKey, more },
    async (scope) => {
      const past = await scope.requests.get('changes', input.change);
      if (!past) throw new Refused(t('refused_gone'));
      if (past.undoneBy) throw new Refused(t('refused_undone'));
      const begun = past.source === 'log' ? await begunBy(scope, past) : [];
      await lookForAll(scope, past);
      const counts = { undone: 0, kept: 0 };
      const stayed = new Set<string>();
      for (const entry of inOrder(past.entries)) {
        if (await takeBack(scope, past, entry)) counts.undone += 1;
        else {
          counts.kept += 1;
          const name = nameOfRow((await scope.get(entry.table, entry.id)) ?? entry.before);
          if (name !== '' && stayed.size < NAMED) stayed.add(name);
        }
      }
      await dropLostThreads(scope, past);
      if (counts.undone > 0) {
        for (const id of begun) await scope.put('takenBack', { id, at: scope.now });
        await markUndone(scope, past);
      }
      return { ...counts, ...(stayed.size > 0 && { stayed: [...stayed] }) };
    },
  );
  return { ...answer, change };
}

/** Asks at once for all rows of a change: an import's batch has a thousand of them. */
async function lookForAll(scope: WriteScope, { entries }: Change): Promise<void> {
  const tables = new Map<TableName, string[]>();
  for (const { table, id } of entries) {
    const ids = tables.get(table);
    if (ids) ids.push(id);
    else tables.set(table, [id]);
  }
  await Promise.all([...tables].map(([table, ids]) => scope.lookFor(table, ids)));
}

/** What returned to a thread that is gone by now stands for itself, until it is seen again. */
async function dropLostThreads(scope: WriteScope, { entries }: Change): Promise<void> {
  for (const { table, id } of entries) {
    const row = table === 'activities' && (await scope.get('activities', id));
    if (!row || row.threadId === undefined || (await scope.get('threads', row.threadId))) continue;
    const { threadId: _, ...rest } = row;
    await scope.put('activities', rest);
  }
}

/**
 * Keys of the threads and meetings whose history a click began. Taken back, they would be logged
 * by themselves at the next look: the people may stay, and then they are contacts.
 */
async function begunBy(scope: WriteScope, { id: change, entries }: Change): Promise<string[]> {
  const keys = new Set<string>();
  const threads = new Set<string>();
  for (const { table, id, before } of entries) {
    const made = table === 'activities' && before === null && (await scope.get('activities', id));
    if (made && made.kind === 'meeting') for (const key of made.keys) keys.add(key);
    if (made && made.kind === 'email' && made.threadId) threads.add(made.threadId);
  }
  for (const id of threads) {
    const range = IDBKeyRange.bound([id], [id, []]);
    const rows = await scope.requests.all('activities', { index: '[threadId+at]', range });
    // Ids tell which came first.
    if (rows.some((row) => row.kind === 'email' && row.id < change)) continue;
    for (const key of (await scope.get('threads', id))?.keys ?? []) keys.add(key);
  }
  return [...keys];
}

async function takeBack(scope: WriteScope, change: Change, entry: ChangeEntry): Promise<boolean> {
  const current = await scope.get(entry.table, entry.id);
  if (!(await isAsLeft(scope, change.id, entry, current))) return false;
  if (entry.before === null) {
    if (await isInUse(scope, entry.table, entry.id)) return false;
    await scope.remove(entry.table, entry.id);
    return true;
  }
  const before = ROW_SCHEMAS[entry.table].safeParse(entry.before);
  if (!before.success || (await isTaken(scope, entry, before.data))) return false;
  if (await losesStagesInUse(scope, before.data, current)) return false;
  await restore(scope, entry.table, before.data, current);
  return true;
}

/**
 * What gives room comes first, what needs it last: rows that others point at go after those, so
 * that what this undo takes away no longer counts as use, and removed rows return at the end, when
 * whoever took over their addresses or identities has given them back.
 */
function inOrder(entries: ChangeEntry[]): ChangeEntry[] {
  const order: TableName[] = ['threads', 'contacts', 'companies', 'pipelines', 'fields'];
  const rank = ({ table, removed }: ChangeEntry) => (removed ? order.length : order.indexOf(table));
  return entries.toReversed().sort((a, b) => rank(a) - rank(b));
}

/** Changes of one row that are followed back; nobody's undo reaches further. */
const STEPS = 50;

/** Whether the row is as the change left it, or only completed since by what was seen again. */
async function isAsLeft(
  scope: WriteScope,
  change: string,
  entry: ChangeEntry,
  current: { rev: string } | undefined,
): Promise<boolean> {
  if (entry.removed || !current) return Boolean(entry.removed) && current === undefined;
  // Seeing a mail again brings back what it once told; a setting or a task has no other source.
  const isSeen = entry.before === null || ['activities', 'threads'].includes(entry.table);
  let { rev } = current;
  for (let step = 0; step < STEPS && rev !== change; step++) {
    const later = await pastChange(scope, rev);
    const earlier = later && (await writtenBefore(scope, later, entry, isSeen));
    if (!earlier) return false;
    rev = earlier;
  }
  return rev === change;
}

/** The change that stands behind a row which `later` wrote; null when a person changed it. */
async function writtenBefore(
  scope: WriteScope,
  later: Change,
  { table, id }: ChangeEntry,
  isSeen: boolean,
): Promise<string | null> {
  // An undo writes a row as it was before what it takes back, be that a change or an undo.
  const undone = later.actor === 'undo' && (await pastChange(scope, later.reason?.args[0] ?? ''));
  if (!undone && (later.actor !== 'automatic' || !isSeen)) return null;
  const { entries } = undone || later;
  const before = entries.find((entry) => entry.table === table && entry.id === id)?.before;
  return typeof before === 'object' && before !== null && 'rev' in before
    ? String(before.rev)
    : null;
}

const read = new WeakMap<WriteScope, Map<string, Change | undefined>>();

/** A change of the journal, read once in a write: all rows of a batch follow the same ones. */
async function pastChange(scope: WriteScope, id: string): Promise<Change | undefined> {
  const known = read.get(scope) ?? new Map<string, Change | undefined>();
  read.set(scope, known);
  if (!known.has(id)) known.set(id, await scope.requests.get('changes', id));
  return known.get(id);
}

/** Whether another row has an address or an identity of this one by now. */
async function isTaken(
  scope: WriteScope,
  { table, id }: ChangeEntry,
  row: Rows[TableName],
): Promise<boolean> {
  if (!isLookup(table)) return false;
  const owners: { id: string }[] = [...(await scope.by(table, lookupValues(row))).values()];
  return owners.some((owner) => owner.id !== id);
}

async function restore<T extends TableName>(
  scope: WriteScope,
  table: T,
  before: Rows[TableName],
  current: Rows[T] | undefined,
): Promise<void> {
  // The schema of the table parsed it, so it is a row of that table.
  const row = before as Rows[T];
  await scope.put(table, current ? withKeptOf(table, row, current) : withoutKept(table, row));
}

async function markUndone(scope: WriteScope, past: Change): Promise<void> {
  scope.requests.put('changes', { ...past, undoneBy: scope.changeId });
  // Undoing an undo: the change it had taken back stands again.
  if (past.actor !== 'undo' || !past.reason?.args[0]) return;
  const again = await scope.requests.get('changes', past.reason.args[0]);
  if (!again) return;
  const { undoneBy: _, ...standing } = again;
  scope.requests.put('changes', standing);
}
