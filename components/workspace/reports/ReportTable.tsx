import type { Report } from '@/utils/rules/reports/model';
import { say, t } from '@/utils/words';
import { labelWords, valueWords } from './written';

interface ReportTableProps {
  report: Report;
  title: string;
  currency: string;
  hrefOf(row: number, column: number): string;
}

/** The numbers of a report; each leads to the records it was counted from. */
export function ReportTable({ report, title, currency, hrefOf }: ReportTableProps) {
  const { columns, rows } = report;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls by itself on narrow windows
    <section class="report-table" aria-label={t('report_table', title)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">{t('report_group')}</span>
            </th>
            {columns.map(({ words }) => (
              <th key={words} scope="col" class="number">
                {t(words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
            <tr key={row}>
              <th scope="row" dir="auto">
                {labelWords(label)}
              </th>
              {columns.map(({ words, kind }, column) => {
                const { value = null, records, isLinked } = cells[column] ?? {};
                const written = valueWords(value, kind, currency);
                return (
                  <td key={words} class="number">
                    {(records || isLinked) && value ? (
                      <a
                        href={hrefOf(row, column)}
                        aria-label={t('report_records', labelWords(label), say(words, []), written)}
                      >
                        {written}
                      </a>
                    ) : (
                      written
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The table as a spreadsheet reads it: numbers as numbers. */
export function tableRows(report: Report, currency: string): string[][] {
  const head = report.columns.map(({ words, kind }) =>
    kind === 'money' ? `${t(words)} (${currency})` : t(words),
  );
  return [
    [t('report_group'), ...head],
    ...report.rows.map(({ label, cells }) => [
      label.kind === 'period' ? label.period.start : labelWords(label),
      ...report.columns.map((_, column) => String(cells[column]?.value ?? '')),
    ]),
  ];
}
