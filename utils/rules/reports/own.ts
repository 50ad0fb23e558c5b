import { addDays } from '../../time';
import type { Cell, Column, Money } from '../columns';
import { type GroupKey, groupKey, spanOf as spanOfGroup } from '../grouping';
import { type Condition, writeCondition } from '../query';
import type { DayOf } from './measures';
import { type CalendarCut, type PeriodKind, periodOf, SPANS, type Span, spanOf } from './periods';

/** A report of the person's own: what rows, cut into which groups, and what is counted of them. */
export interface OwnReportAsked {
  table: 'people' | 'companies' | 'deals' | 'activities';
  by: string;
  bucket: PeriodKind;
  measure: { of: 'count' | 'sum' | 'mean'; column: string };
  query: string;
  during: { column: string; span: string };
}

/** What was counted of one group: rows, and amounts by currency; numbers are under ''. */
export interface OwnGroup {
  key: GroupKey;
  rows: number;
  sums: Record<string, { count: number; sum: number }>;
}

/** Whether days and instants of a column are put together in periods. */
export function isDated({ kind }: Column): boolean {
  return kind === 'time' || kind === 'day';
}

/** Whether a column can be added up. */
export function isSummable({ kind }: Column): boolean {
  return kind === 'money' || kind === 'number';
}

/** The group of a row: the first day of a period where the column is a time. */
export function ownGroupKey(
  column: Column,
  cell: Cell,
  { bucket, cut, dayOf }: { bucket: PeriodKind; cut: CalendarCut; dayOf: DayOf },
): GroupKey {
  if (!isDated(column)) return groupKey(column, cell);
  if (cell === null || cell === '') return null;
  const day = typeof cell === 'number' ? dayOf(cell) : String(cell).slice(0, 10);
  return periodOf(day, bucket, cut).start;
}

/** The amounts in a cell, each with its currency; a number has none. */
export function amountsIn(cell: Cell): Money[] {
  if (typeof cell === 'number') return [{ amount: cell, currency: '' }];
  if (!Array.isArray(cell)) return [];
  return cell.flatMap((one) => (typeof one === 'object' && 'amount' in one ? [one] : []));
}

/** Adds the groups of one answer to those there are. */
export function addGroups(all: Map<GroupKey, OwnGroup>, more: readonly OwnGroup[]): void {
  for (const { key, rows, sums } of more) {
    const group = all.get(key) ?? { key, rows: 0, sums: {} };
    all.set(key, group);
    group.rows += rows;
    for (const [currency, { count, sum }] of Object.entries(sums)) {
      const had = group.sums[currency] ?? { count: 0, sum: 0 };
      group.sums[currency] = {
        count: had.count + count,
        sum: Math.round((had.sum + sum) * 1000) / 1000 + 0,
      };
    }
  }
}

/** Groups in the order in which they are shown: times and spans by themselves, others by size. */
export function inOrder(
  column: Column,
  groups: Iterable<OwnGroup>,
  value: (group: OwnGroup) => number,
): OwnGroup[] {
  const byKey = isDated(column) || ['number', 'money', 'days', 'checkbox'].includes(column.kind);
  const last = (key: GroupKey) => (key === null ? 1 : 0);
  return [...groups].sort((a, b) => {
    if (a.key === null || b.key === null) return last(a.key) - last(b.key);
    if (byKey) return a.key < b.key ? -1 : 1;
    return value(b) - value(a) || (a.key < b.key ? -1 : 1);
  });
}

/** What is counted of a group; null where there is nothing to say it from. */
export function measured(
  { rows, sums }: OwnGroup,
  of: OwnReportAsked['measure']['of'],
  currency: string,
): number | null {
  if (of === 'count') return rows;
  const { count, sum } = sums[currency] ?? { count: 0, sum: 0 };
  if (of === 'sum') return sum;
  return count === 0 ? null : Math.round((sum / count) * 100) / 100;
}

/** The filter of a report as it stands today: with the span of days that it is about. */
export function queryOf(
  { query, during }: Pick<OwnReportAsked, 'query' | 'during'>,
  today: string,
  cut: CalendarCut,
): string {
  const span = SPANS.find((one): one is Span => one === during.span);
  if (during.column === '' || !span) return query;
  const { start, end } = spanOf(span, today, cut);
  return joined(query, between(during.column, start, end));
}

/** The filter that lets through the rows of one group. */
export function queryOfGroup(
  query: string,
  column: Column,
  key: GroupKey,
  { bucket, cut }: { bucket: PeriodKind; cut: CalendarCut },
): string {
  const only = (tests: Condition['tests']) =>
    joined(query, writeCondition({ key: column.id, not: false, tests }));
  if (key === null) return only([{ op: 'none', text: '' }]);
  if (isDated(column)) {
    const { start, end } = periodOf(String(key), bucket, cut);
    return joined(query, between(column.id, start, end));
  }
  if (typeof key === 'string' || column.kind === 'checkbox')
    return only([{ op: column.kind === 'texts' ? '' : '=', text: String(key) }]);
  const { from, to } = spanOfGroup(column, key);
  return [
    ...(from === null ? [] : [{ op: '>=', text: String(from) } as const]),
    ...(to === null ? [] : [{ op: '<', text: String(to) } as const]),
  ].reduce(
    (all, test) => joined(all, writeCondition({ key: column.id, not: false, tests: [test] })),
    query,
  );
}

function between(column: string, start: string, end: string): string {
  const test = { op: '..', text: start, to: addDays(end, -1) } as const;
  return writeCondition({ key: column, not: false, tests: [test] });
}

function joined(query: string, more: string): string {
  return query.trim() === '' ? more : `${query.trim()} ${more}`;
}
