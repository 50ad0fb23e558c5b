import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useEffect } from 'preact/hooks';
import { background } from '@/components/queries';
import { Icon } from '@/components/ui/Icon';
import { Together } from '@/components/ui/Together';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { ReportFrame } from '@/storage/api';
import { REPORTS, type ReportKind } from '@/utils/rules/reports/catalogue';
import { t, type WordKey } from '@/utils/words';
import { Gone } from '../Gone';
import { hashOf, type Route } from '../route';
import { ScoreCheck } from '../scores/ScoreCheck';
import { DashboardList, DashboardPage, OwnReportList, useOwnReports } from './Dashboards';
import { OwnReportPage } from './OwnReportPage';
import { ReportPage } from './ReportPage';
import { ReportSettings } from './ReportSettings';
import './reports.css';

const GROUPS: Record<ReportKind['group'], WordKey> = {
  pipeline: 'reports_group_pipeline',
  results: 'reports_group_results',
  work: 'reports_group_work',
};

/** All reports by the question they answer, or one of them. */
export function Reports({ route }: { route: Route }) {
  const frame = useQuery({
    queryKey: ['reportFrame'],
    queryFn: () => background.reportFrame({}),
  });
  useRecount(frame.data);
  if (frame.isPending) return <Loading lines={6} />;
  if (!frame.data) return <Failed error={frame.error} again={() => void frame.refetch()} />;
  if (!frame.data.counted)
    return (
      <p class="reports-counting muted" role="status">
        {t('reports_counting')}
      </p>
    );
  const [place, id = ''] = route.args;
  if (place === 'scores') return <ScoreCheck />;
  if (place === 'own' || place === 'dashboard')
    return <OwnPlace key={id} place={place} id={id} frame={frame.data} />;
  const kind = REPORTS.find(({ name }) => name === route.args[0]);
  if (kind)
    return <ReportPage key={kind.name} kind={kind} query={route.query} frame={frame.data} />;
  return (
    <div class="reports">
      <h1>{t('reports_nav')}</h1>
      <p class="muted">{t(frame.data.since === null ? 'reports_empty' : 'reports_teach')}</p>
      {(['pipeline', 'results', 'work'] as const).map((group) => (
        <section key={group} aria-labelledby={`reports-${group}`}>
          <h2 id={`reports-${group}`}>{t(GROUPS[group])}</h2>
          <ul class="report-cards">
            {REPORTS.filter((report) => report.group === group).map(({ name, title, asks }) => (
              <Card key={name} name={name} title={title} asks={asks} />
            ))}
            {group === 'pipeline' && <Card name="scores" title="score_deal" asks="score_check" />}
          </ul>
        </section>
      ))}
      <Together of={['ownReports']}>
        <OwnReportList />
        <DashboardList />
        <ReportSettings frame={frame.data} />
      </Together>
    </div>
  );
}

interface OwnPlaceProps {
  place: 'own' | 'dashboard';
  id: string;
  frame: ReportFrame;
}

/** A dashboard or a report of one's own, by what the address says. */
function OwnPlace({ place, id, frame }: OwnPlaceProps) {
  const query = useOwnReports();
  if (query.isPending) return <Loading lines={4} />;
  if (!query.data) return <Failed error={query.error} again={() => void query.refetch()} />;
  const { reports, dashboards } = query.data;
  const report = reports.find((one) => one.id === id) ?? null;
  if (place === 'own' && (report || id === 'new'))
    return <OwnReportPage report={report} frame={frame} />;
  const dashboard = dashboards.find((one) => one.id === id);
  if (place === 'own' || !dashboard)
    return (
      <Gone
        title={t('dashboard_gone')}
        teach={t('record_gone_teach')}
        to="history"
        words={t('record_gone_history')}
      />
    );
  return <DashboardPage dashboard={dashboard} own={reports} frame={frame} />;
}

function Card({ name, title, asks }: { name: string; title: WordKey; asks: WordKey }) {
  return (
    <li>
      <a href={hashOf('reports', [name])}>
        <span class="report-card-name">
          {t(title)}
          <Icon name="forward" />
        </span>
        <span class="small muted">{t(asks)}</span>
      </a>
    </li>
  );
}

/** Has what is not counted yet counted, step by step, while one looks at it. */
function useRecount(frame: ReportFrame | undefined): void {
  const client = useQueryClient();
  const isDue = frame !== undefined && !frame.counted;
  useEffect(() => {
    if (!isDue) return undefined;
    const stop = new AbortController();
    void (async () => {
      // Only where more is said to be left: an answer that says nothing would be asked for for ever.
      for (let done = false; done === false && !stop.signal.aborted; )
        ({ done } = await background.recountDays({ zone: null }));
      if (!stop.signal.aborted) void client.invalidateQueries();
    })().catch(() => client.invalidateQueries({ queryKey: ['reportFrame'] }));
    return () => stop.abort();
  }, [isDue, client]);
}
