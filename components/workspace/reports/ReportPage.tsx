import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { Button } from '@/components/ui/Button';
import { csvOf, download } from '@/components/ui/csv';
import { Icon } from '@/components/ui/Icon';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { ReportFrame } from '@/storage/api';
import type { ReportKind } from '@/utils/rules/reports/catalogue';
import type { Behind, Report } from '@/utils/rules/reports/model';
import type { Span } from '@/utils/rules/reports/periods';
import { say, t } from '@/utils/words';
import { goInstead, hashOf } from '../route';
import { answersTo, hasAnything } from './answers';
import { Chart } from './Chart';
import { choiceOf, spanIn } from './choice';
import { AddToDashboard } from './Dashboards';
import { Figures } from './Figures';
import { Pickers } from './Pickers';
import { Records } from './Records';
import { ReportTable, tableRows } from './ReportTable';
import { labelWords } from './written';

/** Where there is nothing, a look further back is offered. */
const LONGEST_SPAN: Span = '36';

interface ReportPageProps {
  kind: ReportKind;
  query: URLSearchParams;
  frame: ReportFrame;
}

/** One report: what was chosen stands in the address, so that it can be kept and gone back to. */
export function ReportPage({ kind, query, frame }: ReportPageProps) {
  const choice = choiceOf(kind, query, frame);
  const asked = kind.ask(choice);
  const answers = useQuery({
    queryKey: ['reportAnswers', kind.name, asked],
    queryFn: () => answersTo(asked),
    placeholderData: keepPreviousData,
  });
  const report = answers.data && kind.build(answers.data, choice);

  const hashWith = (name: string, value: string | null) => {
    const next = new URLSearchParams(query);
    if (value === null) next.delete(name);
    else next.set(name, value);
    return hashOf('reports', [kind.name], next);
  };
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(query);
    next.delete('behind');
    next.set(name, value);
    goInstead(hashOf('reports', [kind.name], next));
  };
  const hrefOf = (row: number, column: number) => hashWith('behind', `${row}.${column}`);
  const behind = report && behindIn(report, query.get('behind'));

  return (
    <article class="report" aria-labelledby="report-title">
      <a class="report-back small" href={hashOf('reports')}>
        <Icon name="back" />
        {t('reports_back')}
      </a>
      <h1 id="report-title">{t(kind.title)}</h1>
      <p class="muted">{t(kind.asks)}</p>
      <Pickers kind={kind} choice={choice} frame={frame} query={query} set={set} />
      {answers.isPending && <Loading lines={6} />}
      {answers.error && <Failed error={answers.error} again={() => void answers.refetch()} />}
      {report && (
        <>
          <Figures
            report={report}
            currency={choice.currency}
            hrefOf={(index) => hashWith('behind', `f${index}`)}
          />
          {kind.picks.includes('minutes') && (
            <p class="small muted report-note">{t('report_saved_teach', choice.minutesPerEntry)}</p>
          )}
          {hasAnything(report) ? (
            <Chart
              report={report}
              title={t(kind.title)}
              currency={choice.currency}
              hrefOf={hrefOf}
            />
          ) : (
            <p class="report-nothing muted">
              {t('report_nothing')}
              {kind.picks.includes('span') && spanIn(query) !== LONGEST_SPAN && (
                <a href={hashWith('span', LONGEST_SPAN)}>
                  {say(`report_span_${LONGEST_SPAN}`, [])}
                </a>
              )}
            </p>
          )}
          {hasAnything(report) && (
            <p class="report-coach">
              <strong>{t('report_try')}</strong> {t(kind.coach)}
            </p>
          )}
          {report.rows.length > 0 && (
            <>
              <ReportTable
                report={report}
                title={t(kind.title)}
                currency={choice.currency}
                hrefOf={hrefOf}
              />
              <Button
                look="quiet"
                icon="down"
                onClick={() =>
                  download(
                    `${kind.name}-${choice.today}.csv`,
                    csvOf(tableRows(report, choice.currency)),
                  )
                }
              >
                {t('report_csv')}
              </Button>
            </>
          )}
          <div class="report-pickers">
            <AddToDashboard reference={referenceOf(kind, query)} />
          </div>
          {behind && (
            <Records
              key={query.get('behind')}
              title={behind.title}
              behind={behind.records}
              onClose={() => goInstead(hashWith('behind', null))}
            />
          )}
        </>
      )}
    </article>
  );
}

/** What a dashboard keeps of a report: its name and what was chosen in it. */
function referenceOf({ name }: ReportKind, query: URLSearchParams): string {
  const kept = new URLSearchParams(query);
  kept.delete('behind');
  const text = kept.toString();
  return text === '' ? name : `${name}?${text}`.slice(0, 300);
}

/** The records that the address asks for: of a figure, or of a cell of the table. */
function behindIn(
  report: Report,
  wanted: string | null,
): { title: string; records: Behind } | null {
  if (!wanted) return null;
  if (wanted.startsWith('f')) {
    const figure = report.figures[Number(wanted.slice(1))];
    return figure?.records ? { title: t(figure.words), records: figure.records } : null;
  }
  const [row = -1, column = -1] = wanted.split('.').map(Number);
  const line = report.rows[row];
  const records = line?.cells[column]?.records;
  const head = report.columns[column];
  if (!line || !records || !head) return null;
  return { title: `${labelWords(line.label)} · ${t(head.words)}`, records };
}
