import { csvOf } from '@/components/ui/csv';
import type { Failure } from '@/utils/importing/batches';
import type { TableView } from '@/utils/importing/table';
import { t } from '@/utils/words';
import { problemWords } from './words';

/**
 * The failed records of a file as a table, safe to open in a spreadsheet. Those of a table are its
 * rows with the reason behind them, so that they can be put right and imported again.
 */
export function failuresAsCsv(
  file: string,
  failures: Failure[],
  table: Pick<TableView, 'columns'> | null,
): string {
  if (table && failures.every(({ row }) => row)) return rowsAsCsv(failures, table);
  const head = [
    t('import_column_file'),
    t('import_column_record'),
    t('import_column_name'),
    t('import_column_result'),
    t('import_column_reason'),
  ];
  const rows = failures.map((failure) => [
    file,
    failure.where.record === undefined ? '' : String(failure.where.record),
    failure.where.name ?? '',
    t(failure.lost ? 'import_result_lost' : 'import_result_part'),
    problemWords(failure),
  ]);
  return csvOf([head, ...rows]);
}

function rowsAsCsv(failures: Failure[], { columns }: Pick<TableView, 'columns'>): string {
  const byRecord = new Map<number, { row: string[]; reasons: Set<string> }>();
  for (const [index, failure] of failures.entries()) {
    // A row in which several values are wrong stands there once.
    const record = failure.where.record ?? -index;
    const known = byRecord.get(record) ?? { row: failure.row ?? [], reasons: new Set<string>() };
    known.reasons.add(problemWords(failure));
    byRecord.set(record, known);
  }
  const head = [...columns.map(({ name }) => name), t('import_column_reason')];
  const rows = [...byRecord.values()].map(({ row, reasons }) => [
    ...columns.map((_, index) => row[index] ?? ''),
    [...reasons].join(' '),
  ]);
  return csvOf([head, ...rows]);
}
