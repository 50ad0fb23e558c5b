import { type Column, columnNamed } from '@/utils/rules/columns';
import { misread, type Wanted } from '@/utils/rules/matching';
import { type Condition, readQuery, writeCondition } from '@/utils/rules/query';
import { t, uiLanguage } from '@/utils/words';
import { valueWords } from './CellView';
import { columnWords } from './column-words';

/** Values that do make sense where others are wanted. */
const EXAMPLES: Partial<Record<Wanted, string[]>> = {
  amount: ['>10k', '10..20'],
  days: ['>14d', '<7d'],
  answer: ['yes', 'no'],
};
const TIMES = ['<7d', '2026-05'];
const DAYS = ['<30d', '2026-05'];

/** What is wrong with a condition by which nothing is found, and what can be asked; null where nothing is. */
export function misreadWords(condition: Condition, columns: readonly Column[]): string | null {
  const column = columnNamed(columns, condition.key);
  const found = misread(condition, column);
  if (!found) return null;
  const { text, wanted } = found;
  if (!column || wanted === 'column') return t('table_filter_no_column', text);
  const name = columnWords(column);
  const examples = (values: readonly string[]) => either(values.map((one) => asked(column, one)));
  switch (wanted) {
    case 'value': {
      const all = (column.values ?? []).map(
        (one) => `${asked(column, one)} (${valueWords(column, one)})`,
      );
      return t('table_filter_no_value', name, text, either(all));
    }
    case 'answer':
      return t('table_filter_no_value', name, text, examples(EXAMPLES.answer ?? []));
    case 'date':
      return t('table_filter_no_date', name, text, examples(column.kind === 'day' ? DAYS : TIMES));
    default:
      return t('table_filter_no_number', name, text, examples(EXAMPLES[wanted] ?? []));
  }
}

function either(parts: string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'disjunction' }).format(parts);
}

/** As it is typed, from left to right in every language. */
function asked({ id, name }: Column, value: string): string {
  const [example] = readQuery(`${id}:${value}`).conditions;
  return example ? `\u2066${writeCondition({ ...example, key: name ?? id })}\u2069` : '';
}
