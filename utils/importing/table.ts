import type { Row, Table } from '../formats/csv';
import type { Field } from '../formats/csv-fields';
import { type ColumnPlan, planTable, type TablePlan, withMeaning } from '../formats/csv-plan';
import type { DateOrder } from '../formats/csv-values';
import { type Meaning, meaning } from '../formats/products/product';
import type { CustomType, RecordKind } from '../formats/records';
import type { Mapping } from './mapping';

/** A table as the mapping screen shows it. */
export interface TableView {
  kind: RecordKind;
  /** Null for a table of no known product. */
  product: string | null;
  columns: ColumnView[];
}

export interface ColumnView {
  name: string;
  field: Field;
  /** What its values are, where they go into a field of one's own. */
  type: CustomType;
  /** True while nobody knows whether the day or the month stands first. */
  asksOrder: boolean;
  /** Its dates can be read in two ways, whether or not somebody said in which. */
  isAmbiguous: boolean;
  order: DateOrder | null;
  /** Its values in the first rows. */
  examples: string[];
}

/** Rows that are shown for an example. */
const EXAMPLES = 3;

/** What a table becomes, by its headers and by what a person said. */
export function plannedBy(table: Table, mapping: Mapping | null): TablePlan {
  const plan = planTable(table, mapping?.kind);
  if (!mapping) return plan;
  const said = new Map(mapping.columns.map((column) => [column.name, column]));
  return {
    ...plan,
    columns: plan.columns.map((column) => {
      const { field, order } = said.get(column.name) ?? {};
      const values = table.sample.map((row) => row[column.index] ?? '');
      const isOther = field !== undefined && field !== column.field;
      const next = isOther ? withMeaning(column, meaningOf(field, column), values) : column;
      if (!order || !next.dates) return next;
      return { ...next, dates: { ...next.dates, order }, asksOrder: false };
    }),
  };
}

/** Parts of an address that a person chose belong together. */
function meaningOf(field: Field, column: ColumnPlan): Meaning {
  const isPart = /^(street|city|region|postalCode|country)$/.test(field);
  return meaning(field, '', isPart ? 'place' : field === 'label' ? column.group : '');
}

/** The table as it is shown, with what is known about its columns. */
export function viewOf(table: Table, plan: TablePlan): TableView {
  const guessed = planTable(table, plan.kind);
  return {
    kind: plan.kind,
    product: plan.product,
    columns: plan.columns.map(({ index, name, field, type, asksOrder, dates }) => ({
      name,
      field,
      type,
      asksOrder,
      isAmbiguous: asksOrder || (guessed.columns[index]?.asksOrder ?? false),
      order: dates?.order ?? null,
      examples: table.sample
        .map((row) => row[index]?.trim() ?? '')
        .filter((value) => value !== '')
        .slice(0, EXAMPLES)
        .map((value) => value.slice(0, 60)),
    })),
  };
}

const NAMED_BY: Record<RecordKind, readonly Field[]> = {
  contact: ['email', 'name', 'firstName', 'lastName', 'phone'],
  company: ['name', 'company', 'domain'],
  deal: ['name', 'stage', 'amount'],
  activity: ['subject', 'notes'],
  note: ['body', 'notes'],
};

/** Whether a table says who or what its rows are. */
export function saysWho({ kind, columns }: Pick<TableView, 'kind' | 'columns'>): boolean {
  return columns.some(({ field }) => NAMED_BY[kind].includes(field));
}

/**
 * Whether a person has to say something before the table can be read: of no known product with
 * columns nobody understands, or with dates that can be read in two ways.
 */
export function asksFor(view: TableView, mapping: Mapping | null): boolean {
  if (!saysWho(view) || view.columns.some(({ asksOrder }) => asksOrder)) return true;
  if (mapping || view.product !== null) return false;
  return view.columns.some(({ field }) => field === 'custom');
}

/** Puts right in a row what a person put right in the preview. */
export function fixerOf(
  { columns }: Pick<TablePlan, 'columns'>,
  mapping: Mapping | null,
): (row: Row) => Row {
  const byIndex = new Map<number, Map<string, string>>();
  for (const { column, from, to } of mapping?.fixes ?? []) {
    const index = columns.find(({ name }) => name === column)?.index;
    if (index === undefined) continue;
    byIndex.set(index, (byIndex.get(index) ?? new Map()).set(from, to));
  }
  if (byIndex.size === 0) return (row) => row;
  return (row) => ({
    ...row,
    cells: row.cells.map((cell, index) => byIndex.get(index)?.get(cell.trim()) ?? cell),
  });
}
