import { useQuery } from '@tanstack/preact-query';
import { background } from '@/components/queries';
import { type Column, type ColumnKind, columnNamed } from '@/utils/rules/columns';

/** What the search calls those that stand in a column. */
const KINDS: Partial<Record<ColumnKind, 'company' | 'person' | 'deal'>> = {
  company: 'company',
  people: 'person',
  person: 'person',
  deal: 'deal',
};

/**
 * Names that go on as somebody began to type them behind a column of companies, people or deals:
 * of all there are, not only of the rows that were read.
 */
export function useNames(typed: string, columns: readonly Column[]): string[] {
  const [, key = '', begun = ''] = /(?:^|\s)-?([^\s":]+):"?([^":]*)$/u.exec(typed) ?? [];
  const kind = KINDS[columnNamed(columns, key)?.kind ?? 'text'];
  const words = begun.trim();
  const { data } = useQuery({
    queryKey: ['names', kind, words],
    enabled: kind !== undefined && words !== '',
    queryFn: async () => {
      const found = await background.search({ query: `${words} kind:${kind}` });
      const rows = [...found.people, ...found.companies, ...found.deals];
      return [...new Set(rows.map(({ name }) => name))];
    },
  });
  return (kind && data) || NONE;
}
const NONE: string[] = [];
