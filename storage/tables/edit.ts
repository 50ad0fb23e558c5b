import { type Cell, isSameCell, STORE_OF } from '@/utils/rules/columns';
import { isDay } from '@/utils/rules/own-values';
import { cleanLine } from '@/utils/text';
import { t } from '@/utils/words';
import { type CompanyEdit, editCompanyIn } from '../companies';
import { type ContactEdit, editContactIn } from '../contacts';
import { moveDealIn } from '../deal-moves';
import { type DealEdit, editDealIn, removeDealIn } from '../deals';
import { checkOwnValue, ownField, withOwn } from '../own-values';
import { removeOwnIn } from '../records/activity';
import { Refused } from '../refused';
import { removeCompanyIn, removeContactIn } from '../removals';
import type { CustomValue } from '../schema';
import { reopen, tick } from '../tasks';
import { write } from '../write';
import type { WriteScope } from '../write-scope';
import { Reader } from './joins';

/** Rows that one change may touch: more would hold up every other write for seconds. */
export const MOST_ROWS = 2000;

/** Tables whose rows have fields of one's own. */
type FieldTable = 'people' | 'companies' | 'deals';
/** What happened is not changed; what was written by hand alone may go. */
type EditableTable = FieldTable | 'tasks' | 'activities';

/** What is done to every chosen row. */
export type RowEdit =
  /** `seen`: what stood there for whoever changes it, as JSON. */
  | { kind: 'set'; column: string; value: CustomValue | null; seen?: string }
  | { kind: 'tags'; add: string[]; remove: string[] }
  | { kind: 'remove' };

/**
 * Changes one place of a table, or the same in many rows: one change, taken back by one undo. Rows
 * that say so already are not counted as `done`. A row that cannot be changed so stays as it is and
 * is counted as `kept`; one row alone says why. `over` is what is
 * written over though whoever changed it has not seen it.
 */
export async function editRows(
  input: { table: EditableTable; ids: string[]; edit: RowEdit },
  callKey?: string,
): Promise<{ done: number; kept: number; change: string | null; over?: Cell }> {
  const { table, edit } = input;
  const ids = [...new Set(input.ids)];
  const { answer, change } = await write(
    { actor: 'person', source: 'table', callKey },
    async (scope) => {
      const counts: { done: number; kept: number; over?: Cell } = { done: 0, kept: 0 };
      for (const id of ids) {
        try {
          const row = await scope.get(STORE_OF[table], id);
          const over = await unseen(scope, table, id, edit);
          await editRow(scope, table, id, edit);
          // What says the same as before is not put: nothing was written over.
          if ((await scope.get(STORE_OF[table], id)) === row) continue;
          counts.done += 1;
          if (over !== undefined) counts.over = over;
        } catch (error) {
          // Every refusal comes before anything of its row is changed.
          if (!(error instanceof Refused) || ids.length === 1) throw error;
          counts.kept += 1;
        }
      }
      return counts;
    },
  );
  return { ...answer, change };
}

/** What stands in a place that is about to be changed, where that is not what was seen there. */
async function unseen(
  scope: WriteScope,
  table: EditableTable,
  id: string,
  edit: RowEdit,
): Promise<Cell | undefined> {
  if (edit.kind !== 'set' || edit.seen === undefined) return undefined;
  const { column, seen } = edit;
  const row = await scope.get(STORE_OF[table], id);
  if (!row) return undefined;
  const reader = await Reader.open(table, scope.requests);
  await reader.prepare([row], [column]);
  const cell = reader.cell(row, column);
  return isSameCell(cell, seen) ? undefined : cell;
}

async function editRow(
  scope: WriteScope,
  table: EditableTable,
  id: string,
  edit: RowEdit,
): Promise<void> {
  if (table === 'tasks') return editTaskRow(scope, id, edit);
  if (table === 'activities') {
    if (edit.kind !== 'remove') throw unfit();
    return removeOwnIn(scope, id);
  }
  const row = await scope.get(STORE_OF[table], id);
  if (!row) throw new Refused(t('refused_gone'));
  if (edit.kind === 'remove') return removeRow(scope, table, id);
  if (edit.kind === 'tags') {
    const gone = new Set(edit.remove);
    const kept = (row.tags ?? []).filter((tag) => !gone.has(tag));
    return setColumn(scope, table, id, 'tag', [...new Set([...kept, ...edit.add])].slice(0, 50));
  }
  return setColumn(scope, table, id, edit.column, edit.value);
}

/** A task has no fields of one's own: its words, and whether it is done. */
async function editTaskRow(scope: WriteScope, taskId: string, edit: RowEdit): Promise<void> {
  const task = await scope.get('tasks', taskId);
  if (!task) throw new Refused(t('refused_gone'));
  if (edit.kind === 'remove') return scope.remove('tasks', taskId);
  if (edit.kind !== 'set') throw unfit();
  const value = textOf(edit.value);
  if (edit.column === 'what') {
    const text = cleanLine(value, 500);
    if (!text) throw new Refused(t('task_needs_text'));
    await scope.put('tasks', { ...task, text });
  } else if (edit.column !== 'state' || (value !== 'open' && value !== 'done')) throw unfit();
  else if (value === 'done' && task.doneAt === undefined) await tick(scope, task, scope.now);
  else if (value === 'open' && task.doneAt !== undefined) await reopen(scope, task);
}

function removeRow(scope: WriteScope, table: FieldTable, id: string): Promise<void> {
  if (table === 'people') return removeContactIn(scope, id);
  return table === 'companies' ? removeCompanyIn(scope, id) : removeDealIn(scope, id);
}

async function setColumn(
  scope: WriteScope,
  table: FieldTable,
  id: string,
  column: string,
  value: CustomValue | null,
): Promise<void> {
  if (table === 'deals' && column === 'stage')
    return moveDealIn(scope, { dealId: id, stageId: textOf(value) });
  if (table === 'people') {
    const edit = contactEdit(column, value);
    if (edit) return editContactIn(scope, { contactId: id, ...edit });
  } else if (table === 'companies') {
    const edit = companyEdit(column, value);
    if (edit) return editCompanyIn(scope, { companyId: id, ...edit });
  } else {
    const edit = dealEdit(column, value);
    if (edit) return editDealIn(scope, { dealId: id, ...edit });
  }
  const store = STORE_OF[table];
  const field = await ownField(scope, store, column);
  await checkOwnValue(scope, field, value);
  const row = await scope.get(store, id);
  if (row) await scope.put(store, { ...row, custom: withOwn(row.custom, field.id, value) });
}

function contactEdit(column: string, value: CustomValue | null): ContactEdit | null {
  if (column === 'name') return { name: textOf(value) };
  if (column === 'title') return { title: textOf(value) };
  if (column === 'company') return { company: textOf(value) || null };
  if (column === 'owner') return { owner: textOf(value) };
  if (column === 'lifecycle') return { lifecycle: textOf(value) };
  return column === 'tag' ? { tags: listOf(value) } : null;
}

function companyEdit(column: string, value: CustomValue | null): CompanyEdit | null {
  if (column === 'name') return { name: textOf(value) };
  if (column === 'industry') return { industry: textOf(value) };
  if (column === 'owner') return { owner: textOf(value) };
  return column === 'tag' ? { tags: listOf(value) } : null;
}

function dealEdit(column: string, value: CustomValue | null): DealEdit | null {
  if (column === 'name') return { name: textOf(value) };
  if (column === 'value') return { value: amountOf(value) };
  if (column === 'close') return { closeDate: dayOf(value) };
  if (column === 'next') return { nextStep: textOf(value) };
  if (column === 'company') return { company: textOf(value) || null };
  if (column === 'owner') return { owner: textOf(value) };
  if (column === 'source') return { source: textOf(value) };
  return column === 'tag' ? { tags: listOf(value) } : null;
}

function textOf(value: CustomValue | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') throw unfit();
  return value;
}

function listOf(value: CustomValue | null): string[] {
  if (value === null) return [];
  if (!Array.isArray(value)) throw unfit();
  return value.slice(0, 50);
}

function amountOf(value: CustomValue | null): number | null {
  if (value === null) return null;
  if (typeof value !== 'number' || value < 0 || value > 1e12) throw unfit();
  return value;
}

function dayOf(value: CustomValue | null): string | null {
  if (value === null) return null;
  if (typeof value !== 'string' || !isDay(value)) throw unfit();
  return value;
}

function unfit(): Refused {
  return new Refused(t('refused_value'));
}
