import type { Column } from '@/utils/rules/columns';

/** What no two rows have the same of. */
const IS_ITS_OWN = new Set(['name', 'what']);

/** The columns that can be set in all chosen rows at once, by the button that does so. */
export function bulkColumns(columns: readonly Column[]) {
  const called = (id: string) => columns.find((column) => column.id === id);
  const state = columns.find(({ id, editable }) => id === 'state' && editable);
  const [stage, owner, tags] = [called('stage') ?? state, called('owner'), called('tag')];
  const others = columns.filter(
    (column) =>
      column.editable && !IS_ITS_OWN.has(column.id) && column !== stage && column !== owner,
  );
  return { stage, owner, tags, others };
}
