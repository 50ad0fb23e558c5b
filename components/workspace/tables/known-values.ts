import type { Cell, Column } from '@/utils/rules/columns';
import { uiLanguage } from '@/utils/words';
import type { RowList } from './row-list';

const LOOKED_AT = 500;
const PROPOSED = 30;

/** Values that stand in a column of the rows that were read. */
export function knownValues(
  list: RowList | null,
  column: Column,
  stages: readonly { name: string; pipeline: string }[],
): string[] {
  if (column.id === 'stage') return [...new Set(stages.map(({ name }) => name))];
  if (column.id === 'pipeline') return [...new Set(stages.map(({ pipeline }) => pipeline))];
  if (column.values) return [...column.values];
  const values = new Set<string>();
  for (const id of list?.ids.slice(0, LOOKED_AT) ?? []) {
    for (const text of textsIn(list?.cell(id, column.id) ?? null)) values.add(text);
    if (values.size > PROPOSED) break;
  }
  return [...values].sort((a, b) => a.localeCompare(b, uiLanguage()));
}

function textsIn(cell: Cell): string[] {
  if (typeof cell === 'string') return cell ? [cell] : [];
  if (cell === null || typeof cell !== 'object') return [];
  const all = Array.isArray(cell) ? cell : [cell];
  return all.flatMap((one) => {
    if (typeof one === 'string') return one;
    return 'name' in one && one.name ? one.name : [];
  });
}
