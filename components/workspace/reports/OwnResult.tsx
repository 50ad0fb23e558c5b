import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { csvOf, download } from '@/components/ui/csv';
import { Select } from '@/components/ui/Field';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { ReportFrame } from '@/storage/api';
import type { Field } from '@/storage/schema';
import { queryOf, queryOfGroup } from '@/utils/rules/reports/own';
import { t } from '@/utils/words';
import { hashOf } from '../route';
import { Chart } from './Chart';
import { Figures } from './Figures';
import {
  builtOf,
  CHARTED,
  columnsFor,
  currenciesOf,
  groupsOf,
  measureWords,
  type OwnDraft,
} from './own';
import { ReportTable, tableRows } from './ReportTable';

interface OwnResultProps {
  draft: OwnDraft;
  frame: ReportFrame;
  fields: Field[];
  /** On a dashboard the chart alone. */
  chartOnly?: boolean;
}

/** What a report counted: figures, chart, table, and the way to the rows of every group. */
export function OwnResult({ draft, frame, fields, chartOnly = false }: OwnResultProps) {
  const { settings, today } = frame;
  const cut = { weekStart: settings.weekStart, fiscalStart: settings.fiscalStart };
  const { name: _, chart: __, ...asked } = draft;
  const query = useQuery({
    queryKey: ['tableGroups', asked, today, cut],
    queryFn: ({ signal }) => groupsOf(asked, today, cut, signal),
    placeholderData: keepPreviousData,
  });
  const [chosen, setChosen] = useState('');
  const columns = columnsFor(draft.table, fields);
  const column = columns.find(({ id }) => id === draft.by);
  if (!column) return <p class="muted">{t('dashboard_gone')}</p>;
  if (query.isPending) return <Loading lines={4} />;
  if (!query.data) return <Failed error={query.error} again={() => void query.refetch()} />;
  const currencies = currenciesOf(query.data);
  const currency = currencies.includes(chosen) ? chosen : (currencies[0] ?? '');
  const { report, groups } = builtOf(draft, column, query.data, currency, cut);
  const filter = queryOf(draft, today, cut);
  const hrefOf = (row: number) => {
    const key = groups[row]?.key ?? null;
    const q = queryOfGroup(filter, column, key, { bucket: draft.bucket, cut });
    return hashOf(draft.table, [], new URLSearchParams({ q }));
  };
  const title = draft.name || t('own_report_new');
  const charted = { ...report, rows: report.rows.slice(0, CHARTED) };
  if (report.rows.length === 0) return <p class="report-nothing muted">{t('report_nothing')}</p>;
  const chart = report.chart && (
    <Chart report={charted} title={title} currency={currency} hrefOf={hrefOf} />
  );
  const table = <ReportTable report={report} title={title} currency={currency} hrefOf={hrefOf} />;
  if (chartOnly) return chart ?? table;
  return (
    <>
      <p class="small muted own-report-measure">{measureWords(draft, columns)}</p>
      {currencies.length > 1 && (
        <div class="report-pickers">
          <Select
            label={t('report_currency')}
            value={currency}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {currencies.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </div>
      )}
      <Figures report={report} currency={currency} />
      {chart}
      {report.chart && report.rows.length > CHARTED && (
        <p class="small muted">{t('own_report_more_groups', CHARTED)}</p>
      )}
      {table}
      <Button
        look="quiet"
        icon="down"
        onClick={() => download(`report-${today}.csv`, csvOf(tableRows(report, currency)))}
      >
        {t('report_csv')}
      </Button>
    </>
  );
}
