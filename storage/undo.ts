import { t } from '@/utils/words';
import { withDb } from './db';
import { keptFields, noRelationship, withKeptOf } from './kept';
import { Refused } from './refused';
import { type Change, type ChangeEntry, ROW_SCHEMAS, type Rows, type TableName } from './schema';
import { type WriteScope, write } from './write';

/** What an undo did: rows taken back, and those left because somebody changed them since. */
export interface UndoResult {
  undone: number;
  kept: number;
  change: string | null;
}

/**
 * Takes a change back: what it made goes, what it replaced or removed returns. A row that was
 * changed again since is left as it is and counted. The undo is a change of its own, so undoing
 * the undo brings everything back.
 */
export async function undo(input: { change: string }, callKey?: string): Promise<UndoResult> {
  const { answer, change } = await write(
    { actor: 'undo', source: 'undo', reason: { code: 'undo', args: [input.change] }, callKey },
    async (scope) => {
      const past = await scope.db.changes.get(input.change);
      if (!past) throw new Refused(t('refused_gone'));
      if (past.undoneBy) throw new Refused(t('refused_undone'));
      const counts = { undone: 0, kept: 0 };
      for (const entry of dependentsFirst(past.entries)) {
        if (await takeBack(scope, past, entry)) counts.undone += 1;
        else counts.kept += 1;
      }
      if (counts.undone > 0) await markUndone(scope, past);
      return counts;
    },
  );
  return { ...answer, change };
}

async function takeBack(scope: WriteScope, change: Change, entry: ChangeEntry): Promise<boolean> {
  const current = await scope.get(entry.table, entry.id);
  const untouched = entry.removed ? current === undefined : current?.rev === change.id;
  if (!untouched) return false;
  if (entry.before === null) {
    if (await isInUse(scope, entry.table, entry.id)) return false;
    await scope.remove(entry.table, entry.id);
    return true;
  }
  const before = ROW_SCHEMAS[entry.table].safeParse(entry.before);
  if (!before.success) return false;
  await restore(scope, entry.table, before.data, current);
  return true;
}

/** Rows that others point at come last, so that what this undo takes away no longer counts as use. */
function dependentsFirst(entries: ChangeEntry[]): ChangeEntry[] {
  const order: TableName[] = ['threads', 'contacts', 'companies'];
  return entries.toReversed().sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
}

/** Whether rows that stay still need this one: later mail of a thread, a deal with a person. */
async function isInUse(scope: WriteScope, table: TableName, id: string): Promise<boolean> {
  const { db } = scope;
  const stays = async (other: TableName, ids: string[]) => {
    const rows = await Promise.all(ids.map((rowId) => scope.get(other, rowId)));
    return rows.some((row) => row !== undefined);
  };
  if (table === 'threads') {
    const range = db.activities.where('[threadId+at]').between([id], [id, []]);
    const tasks = db.tasks.where('threadId').equals(id);
    return (
      (await stays('activities', await range.primaryKeys())) ||
      stays('tasks', await tasks.primaryKeys())
    );
  }
  if (table === 'contacts') {
    const deals = db.deals.where('contactIds').equals(id);
    const tasks = db.tasks.where('contactId').equals(id);
    return (
      (await stays('deals', await deals.primaryKeys())) || stays('tasks', await tasks.primaryKeys())
    );
  }
  if (table === 'companies') {
    const contacts = db.contacts.where('companyId').equals(id);
    const deals = db.deals.where('companyId').equals(id);
    return (
      (await stays('contacts', await contacts.primaryKeys())) ||
      stays('deals', await deals.primaryKeys())
    );
  }
  return false;
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

/** A row that comes back starts with nothing kept; its touches are counted as they return. */
function withoutKept<T extends TableName>(table: T, row: Rows[T]): Rows[T] {
  if (keptFields(table).length === 0) return row;
  if ('relationship' in row) return { ...row, relationship: noRelationship() };
  if ('ball' in row)
    return {
      ...row,
      count: 0,
      lastAt: 0,
      lastActivityId: undefined,
      ball: 'nobody',
      contactIds: [],
    };
  return row;
}

async function markUndone(scope: WriteScope, past: Change): Promise<void> {
  await scope.db.changes.update(past.id, { undoneBy: scope.changeId });
  // Undoing an undo: the change it had taken back stands again.
  if (past.actor !== 'undo' || !past.reason?.args[0]) return;
  await scope.db.changes.update(past.reason.args[0], { undoneBy: undefined });
}

/** Whether a change can still be taken back. */
export async function canUndo(change: string): Promise<boolean> {
  const row = await withDb((db) => db.changes.get(change));
  return row !== undefined && row.undoneBy === undefined;
}
