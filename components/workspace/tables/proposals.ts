import type { Column, ColumnKind } from '@/utils/rules/columns';
import { columnNamed } from '@/utils/rules/columns';
import { writeCondition } from '@/utils/rules/query';
import { fold } from '@/utils/text';
import { t } from '@/utils/words';
import { valueWords } from './CellView';
import { columnWords } from './column-words';

/** Something that may be typed next. */
export interface Proposal {
  text: string;
  words: string;
  /** Nothing need follow. */
  whole: boolean;
}

const MOST = 10;

const EXAMPLES: Partial<Record<ColumnKind, string[]>> = {
  days: ['>14d', '>30d', '<7d'],
  time: ['<7d', '<30d', '>90d', 'today'],
  day: ['<0d', '<30d', 'today'],
  money: ['>1k', '>10k'],
  number: ['>0', '>10'],
  checkbox: ['yes', 'no'],
};

/** Columns that begin as what was typed, in this language or by their names; then their values. */
export function proposals(
  typed: string,
  columns: readonly Column[],
  valuesOf: (column: Column) => string[],
): Proposal[] {
  const [, minus = '', key, value = ''] = /^\s*(-?)(?:"([^"]+)"|([^\s":]+)):(.*)$/s.test(typed)
    ? splitKey(typed)
    : [];
  const column = key === undefined ? undefined : columnNamed(columns, key);
  if (!column) return key === undefined ? columnProposals(typed, columns) : [];
  const wanted = fold(value.replace(/^"|"$/g, ''));
  const known = (column.values ?? valuesOf(column)).filter(
    (one) => fold(one).includes(wanted) || fold(valueWords(column, one)).includes(wanted),
  );
  const written = (test: { op: '' | 'none' | 'any'; text: string }) =>
    writeCondition({ key: nameOf(column), not: minus === '-', tests: [test] });
  const values = known.map((one) => ({
    text: written({ op: '', text: one }),
    words: valueWords(column, one),
    whole: true,
  }));
  if (wanted) return values.slice(0, MOST);
  const examples = (EXAMPLES[column.kind] ?? []).map((example) => ({
    text: `${minus}${written({ op: '', text: 'x' }).replace(/^-?(.*)x$/s, '$1')}${example}`,
    words: `${columnWords(column)} ${example}`,
    whole: true,
  }));
  const special = [
    { text: written({ op: 'any', text: '' }), words: t('table_filter_any'), whole: true },
    { text: written({ op: 'none', text: '' }), words: t('table_filter_none'), whole: true },
  ];
  return [...values.slice(0, MOST - 2), ...examples, ...special];
}

function splitKey(typed: string): (string | undefined)[] {
  const [whole, minus, quoted, bare, value] =
    /^\s*(-?)(?:"([^"]+)"|([^\s":]+)):(.*)$/s.exec(typed) ?? [];
  return [whole, minus, quoted ?? bare, value];
}

function columnProposals(typed: string, columns: readonly Column[]): Proposal[] {
  const minus = typed.trim().startsWith('-') ? '-' : '';
  const wanted = fold(typed.trim().replace(/^-/, '').replace(/^"/, ''));
  return columns
    .filter(
      (column) =>
        fold(nameOf(column)).startsWith(wanted) || fold(columnWords(column)).startsWith(wanted),
    )
    .slice(0, MOST)
    .map((column) => ({
      text: `${minus}${writeCondition({ key: nameOf(column), not: false, tests: [] })}`,
      words: columnWords(column),
      whole: false,
    }));
}

function nameOf({ id, name }: Column): string {
  return name ?? id;
}
