import { csvOf } from '@/components/ui/csv';
import type { Failure } from '@/utils/importing/batches';
import { t } from '@/utils/words';
import { problemWords } from './words';

/** The failed records of a file as a table, safe to open in a spreadsheet. */
export function failuresAsCsv(file: string, failures: Failure[]): string {
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
