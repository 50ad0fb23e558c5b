import type { StageName } from '@/storage/api';
import { LIMITS } from '@/utils/limits';
import { amountsOf, type Cell, type Column, type ColumnKind } from '@/utils/rules/columns';
import type { OwnValue } from '@/utils/rules/own-values';
import type { Choice, EditKind } from '../fields/ValueEditor';
import { valueWords } from './CellView';

const KINDS: Partial<Record<ColumnKind, EditKind>> = {
  number: 'number',
  money: 'money',
  day: 'date',
  link: 'link',
  person: 'person',
  checkbox: 'checkbox',
};

/** How a column is typed in. */
export function editKind(column: Column): EditKind {
  if (column.id === 'stage') return 'choice';
  if (column.kind === 'choices') return column.values ? 'choices' : 'tags';
  if (column.kind === 'choice') return column.values ? 'choice' : 'text';
  return KINDS[column.kind] ?? 'text';
}

/** Letters that are kept of what is typed into our columns; of one's own, as many as one line takes. */
const LETTERS: Record<string, number> = {
  what: 500,
  next: 300,
  industry: 120,
  lifecycle: 80,
  source: 80,
  tag: 3000,
};

/** Letters that may be typed into a column; all that is typed is kept. */
export function mostLetters({ id, name }: Column): number | undefined {
  return name === undefined ? (LETTERS[id] ?? LIMITS.name) : undefined;
}

/** What stands in a place, as it is typed in. */
export function editValue(
  column: Column,
  cell: Cell,
  stages: readonly StageName[],
): OwnValue | null {
  if (cell === null || cell === '') return null;
  if (column.id === 'stage') return stages.find(({ name }) => name === cell)?.stageId ?? null;
  if (column.kind === 'money') return amountsOf(cell)[0] ?? null;
  if (Array.isArray(cell)) {
    const texts = cell.filter((one) => typeof one === 'string');
    return texts.length > 0 ? texts : null;
  }
  if (typeof cell === 'object') return column.kind === 'person' ? cell.id : cell.name;
  return cell;
}

/** What may be chosen in a column; undefined where anything may be typed. */
export function choicesFor(column: Column, stages: readonly StageName[]): Choice[] | undefined {
  if (column.id === 'stage') {
    const several = new Set(stages.map(({ pipeline }) => pipeline)).size > 1;
    return stages.map(({ stageId, name, pipeline }) => ({
      value: stageId,
      name: several ? `${pipeline} · ${name}` : name,
    }));
  }
  return column.values?.map((value) => ({ value, name: valueWords(column, value) }));
}

/** What will stand in a place once a value is saved; undefined where only the database knows. */
export function cellAhead(
  column: Column,
  value: OwnValue | null,
  before: Cell,
  stages: readonly StageName[],
): Cell | undefined {
  if (value === null) return null;
  if (column.id === 'stage') return stages.find(({ stageId }) => stageId === value)?.name;
  if (column.kind === 'company') return { id: '', name: String(value) };
  if (column.kind === 'person') return undefined;
  if (column.kind !== 'money' || typeof value !== 'number') return value;
  const [first] = Array.isArray(before) ? before : [];
  const currency = typeof first === 'object' && 'currency' in first ? first.currency : undefined;
  return currency ? [{ amount: value, currency }] : undefined;
}
