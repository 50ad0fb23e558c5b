import { background } from '@/components/queries';
import { columnWords } from '@/components/workspace/tables/column-words';
import { groupWords } from '@/components/workspace/tables/GroupRow';
import type { OwnGroup } from '@/storage/api';
import type { Field, OwnReport } from '@/storage/schema';
import { type Column, columnsOf } from '@/utils/rules/columns';
import type { GroupKey } from '@/utils/rules/grouping';
import type { Label, Report } from '@/utils/rules/reports/model';
import {
  addGroups,
  inOrder,
  isDated,
  measured,
  type OwnReportAsked,
  queryOf,
} from '@/utils/rules/reports/own';
import { type CalendarCut, periodOf } from '@/utils/rules/reports/periods';
import { t } from '@/utils/words';

/** A report before it has a name, or as it is kept. */
export type OwnDraft = Omit<OwnReport, 'id' | 'rev' | 'createdAt'>;

export const BLANK: OwnDraft = {
  name: '',
  table: 'deals',
  by: 'stage',
  bucket: 'month',
  measure: { of: 'count', column: '' },
  query: '',
  during: { column: '', span: '' },
  chart: 'bars',
};

/** Rows of a chart; the table has all of them. */
export const CHARTED = 24;

/** All groups of a report, asked for until the table is at its end. */
export async function groupsOf(
  report: OwnReportAsked,
  today: string,
  cut: CalendarCut,
  signal: AbortSignal,
): Promise<OwnGroup[]> {
  const all = new Map<GroupKey, OwnGroup>();
  const { table, by, bucket, measure } = report;
  const query = queryOf(report, today, cut);
  let after: string | undefined;
  do {
    signal.throwIfAborted();
    const page = await background.tableGroups({
      ...{ table, query, by, bucket, cut },
      ...(measure.of !== 'count' && { sum: measure.column }),
      ...(after !== undefined && { after }),
    });
    addGroups(all, page.groups);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return [...all.values()];
}

/** The columns of a report's table. */
export function columnsFor(table: OwnDraft['table'], fields: readonly Field[]): Column[] {
  return columnsOf(table, fields);
}

/** The currencies of what was counted, the most frequent first; numbers have none. */
export function currenciesOf(groups: readonly OwnGroup[]): string[] {
  const counts = new Map<string, number>();
  for (const { sums } of groups)
    for (const [currency, { count }] of Object.entries(sums))
      counts.set(currency, (counts.get(currency) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
}

/** A report with a row for each group, and the groups in the same order. */
export function builtOf(
  draft: OwnDraft,
  column: Column,
  found: readonly OwnGroup[],
  currency: string,
  cut: CalendarCut,
): { report: Report; groups: OwnGroup[] } {
  const { of } = draft.measure;
  const value = (group: OwnGroup) => measured(group, of, currency);
  const groups = inOrder(column, found, (group) => value(group) ?? 0);
  const kind = of === 'count' || currency === '' ? ('count' as const) : ('money' as const);
  const rows = groups.map((group) => ({
    label: labelOf(draft, column, group.key, cut),
    cells: [
      { value: value(group), isLinked: true as const },
      ...(of === 'count' ? [] : [{ value: group.rows }]),
    ],
  }));
  const all = { key: null, rows: 0, sums: {} };
  const total = new Map<GroupKey, OwnGroup>([[null, all]]);
  addGroups(
    total,
    groups.map((group) => ({ ...group, key: null })),
  );
  return {
    groups,
    report: {
      figures: [
        { words: 'own_report_total', kind, value: measured(total.get(null) ?? all, of, currency) },
        { words: 'own_report_groups', kind: 'count', value: groups.length },
      ],
      columns: [
        { words: of === 'count' ? 'own_report_rows' : 'own_report_value', kind },
        ...(of === 'count' ? [] : [{ words: 'own_report_rows' as const, kind: 'count' as const }]),
      ],
      rows,
      ...(draft.chart === 'bars' && { chart: { kind: 'bars' as const, columns: [0] } }),
    },
  };
}

function labelOf({ bucket }: OwnDraft, column: Column, key: GroupKey, cut: CalendarCut): Label {
  if (key === null || !isDated(column)) return { kind: 'text', text: groupWords(column, key) };
  return { kind: 'period', period: periodOf(String(key), bucket, cut), by: bucket };
}

/** What a report counts, in words. */
export function measureWords({ measure }: OwnDraft, columns: readonly Column[]): string {
  const column = columns.find(({ id }) => id === measure.column);
  if (measure.of === 'count' || !column) return t('own_report_count');
  return t(measure.of === 'sum' ? 'own_report_sum' : 'own_report_mean', columnWords(column));
}
