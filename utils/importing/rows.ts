import type { Charset } from '../formats/charset';
import { openTable, type Table } from '../formats/csv';
import { TableFooter, type ToldRow } from '../formats/csv-footer';
import type { TablePlan } from '../formats/csv-plan';
import { recordOfRow } from '../formats/csv-records';
import { problemOf, type Reading } from '../formats/reading';
import type { ImportRecord } from '../formats/records';
import { cardsIn } from './cards';
import { withoutDoubles } from './doubles';
import type { Recognised, Step } from './file-source';
import { MAPPING_LIMITS, type Mapping } from './mapping';
import { NotImportable } from './refusal';
import { asksFor, fixerOf, plannedBy, saysWho, type TableView, viewOf } from './table';

/** Address books and tables: read whole, since what stands twice in them may stand anywhere. */

/** What a person said about such a file. */
export interface SaidOfRows {
  mapping: Mapping | null;
  charset: Charset | null;
}

/** The bytes of the file from its beginning; progress is told by how much was found in them. */
type Slices = (found: readonly unknown[]) => AsyncIterable<Uint8Array>;

/** Different values of a column that are counted, and that are shown. */
const COUNTED = 5000;
const SHOWN = 100;

/**
 * Reads such a file as far as it need not be asked about first.
 * @throws NotImportable, or FormatError when it cannot be read
 */
export async function readRows(
  format: 'vcf' | 'csv',
  slices: Slices,
  said: SaidOfRows,
): Promise<{ recognised: Recognised; rows: Step[] }> {
  const found: ImportRecord[] = [];
  const problems: Step[] = [];
  const take = (reading: Reading<ImportRecord>, row?: string[]) => {
    if ('record' in reading) found.push(reading.record);
    else problems.push({ problem: reading.problem, ...(row && { row }), offset: 0 });
  };
  const common = { format, account: null, needsAccount: false } as const;
  let view: TableView | null = null;
  let charset: Charset;
  if (format === 'vcf') {
    const cards = await cardsIn(slices, said.charset);
    for (const one of cards.readings) take(one);
    ({ charset } = cards);
  } else {
    const table = await openTable(slices(found), said.charset);
    const plan = plannedBy(table, said.mapping);
    view = viewOf(table, plan);
    if (view.columns.length < 2 && !saysWho(view)) throw new NotImportable('unknown');
    const { product, kind: what } = view;
    if (asksFor(view, said.mapping)) {
      const asked = { ...common, product, what, records: 0, table: view, asks: true };
      return { recognised: { ...asked, charset: table.charset }, rows: [] };
    }
    await takeAll(table, plan, said.mapping, take);
    ({ charset } = table);
  }
  if (found.length === 0 && problems.every(({ problem }) => problem?.why === 'not-recognised'))
    throw new NotImportable('unknown');
  const { records, doubles } = withoutDoubles(found);
  const { product = null, kind: what = 'contact' } = view ?? {};
  const from = format === 'vcf' ? 'vcard' : (product?.split('-')[0] ?? 'table');
  const rows = [
    ...problems,
    ...records.map((record) => ({ item: { kind: 'record', product: from, record } as const })),
    ...Array.from({ length: doubles }, () => ({ skip: 'double' })),
  ].map((step, index) => ({ ...step, offset: index + 1 }));
  const read = { ...common, product, what, records: found.length, table: view, asks: false };
  return { recognised: { ...read, charset }, rows };
}

async function takeAll(
  table: Table,
  plan: TablePlan,
  mapping: Mapping | null,
  take: (reading: Reading<ImportRecord>, row?: string[]) => void,
): Promise<void> {
  const fixed = fixerOf(plan, mapping);
  const footer = new TableFooter(plan);
  const takeRows = (rows: Iterable<ToldRow>) => {
    for (const { row, isFooter } of rows)
      if (isFooter)
        take({ problem: problemOf('row-footer', '', { record: row.number }) }, row.cells);
      else for (const reading of recordOfRow(fixed(row), plan)) take(reading, row.cells);
  };
  for await (const rows of table.rows)
    for (const row of rows)
      if ('problem' in row) take(row);
      else takeRows(footer.push(row.record));
  takeRows(footer.end());
}

/** The values of one column, the most frequent first. */
export async function valuesIn(
  slices: Slices,
  name: string,
  { mapping, charset }: SaidOfRows,
): Promise<{ value: string; count: number }[]> {
  const table = await openTable(slices([]), charset);
  const plan = plannedBy(table, mapping);
  const fixed = fixerOf(plan, mapping);
  const index = plan.columns.find((column) => column.name === name)?.index ?? -1;
  const counts = new Map<string, number>();
  for await (const rows of table.rows)
    for (const row of rows) {
      const value = 'record' in row ? (fixed(row.record).cells[index]?.trim() ?? '') : '';
      if (value === '' || value.length > MAPPING_LIMITS.value) continue;
      if (counts.size < COUNTED || counts.has(value))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count)
    .slice(0, SHOWN);
}
