import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background, useFields } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { Field as TextField } from '@/components/ui/Field';
import { useHeir } from '@/components/ui/heir';
import { Icon } from '@/components/ui/Icon';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { ReportFrame } from '@/storage/api';
import type { Dashboard, OwnReport } from '@/storage/schema';
import { LIMITS } from '@/utils/limits';
import { REPORTS, type ReportKind } from '@/utils/rules/reports/catalogue';
import { t } from '@/utils/words';
import { goInstead, hashOf } from '../route';
import { answersTo, hasAnything } from './answers';
import { Chart } from './Chart';
import { choiceOf } from './choice';
import { DashboardSelect, fullWords } from './DashboardSelect';
import { Figures } from './Figures';
import { OwnResult } from './OwnResult';

/** Reports of the person's own, and what they put side by side. */
export function useOwnReports() {
  return useQuery({ queryKey: ['ownReports'], queryFn: () => background.ownReports({}) });
}

/** Puts a report onto a dashboard, or takes it off. */
function useSetOn() {
  const act = useAct();
  return ({ id, name }: Dashboard, report: string, isOn: boolean) =>
    act({
      said: t('dashboard_said_saved', name),
      call: (again) => background.setOnDashboard({ dashboardId: id, report, isOn }, again),
    });
}

const hasRoom = ({ reports }: Dashboard) => reports.length < LIMITS.dashboard;

/** The dashboards there are, and a field for the name of a new one. */
export function DashboardList() {
  const { data } = useOwnReports();
  const act = useAct();
  const [name, setName] = useState('');
  if (!data) return null;
  const add = async () => {
    if (name.trim() === '') return;
    let place = '';
    const isAdded = await act({
      said: t('dashboard_said_saved', name.trim()),
      call: async (again) => {
        const answer = await background.addDashboard({ name }, again);
        place = hashOf('reports', ['dashboard', answer.dashboardId]);
        return answer;
      },
    });
    if (isAdded) location.hash = place;
  };
  return (
    <section aria-labelledby="reports-dashboards">
      <h2 id="reports-dashboards">{t('dashboards')}</h2>
      {data.dashboards.length === 0 && <p class="small muted">{t('dashboard_none')}</p>}
      <ul class="report-cards">
        {data.dashboards.map(({ id, name: known }) => (
          <li key={id}>
            <a href={hashOf('reports', ['dashboard', id])}>
              <span class="report-card-name">
                <bdi>{known}</bdi>
                <Icon name="forward" />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <form
        class="report-pickers"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={t('dashboard_name')}
          value={name}
          maxLength={80}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit">{t('dashboard_new')}</Button>
      </form>
    </section>
  );
}

/** The reports of the person's own, and the way to a new one. */
export function OwnReportList() {
  const { data } = useOwnReports();
  return (
    <section aria-labelledby="reports-own">
      <h2 id="reports-own">{t('own_reports')}</h2>
      {data?.reports.length === 0 && <p class="small muted">{t('own_reports_none')}</p>}
      <ul class="report-cards">
        {data?.reports.map(({ id, name }) => (
          <li key={id}>
            <a href={hashOf('reports', ['own', id])}>
              <span class="report-card-name">
                <bdi>{name}</bdi>
                <Icon name="forward" />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <a class="button" href={hashOf('reports', ['own', 'new'])}>
        {t('own_report_new')}
      </a>
    </section>
  );
}

/** Puts a report onto a dashboard there is. */
export function AddToDashboard({ reference }: { reference: string }) {
  const { data } = useOwnReports();
  const set = useSetOn();
  const dashboards = data?.dashboards ?? [];
  if (dashboards.length === 0) return null;
  const without = dashboards.filter(({ reports }) => !reports.includes(reference));
  const choices = without.filter(hasRoom);
  const note = choices.length < without.length ? fullWords() : t('dashboard_on_all');
  return (
    <DashboardSelect
      label={t('dashboards')}
      choices={choices.map(({ id, name }) => [id, name])}
      note={choices.length === 0 || choices.length < without.length ? note : null}
      onChoose={(value) => {
        const chosen = choices.find(({ id }) => id === value);
        if (chosen) void set(chosen, reference, true);
      }}
    />
  );
}

interface DashboardPageProps {
  dashboard: Dashboard;
  own: OwnReport[];
  frame: ReportFrame;
}

/** Reports side by side, each leading to itself. */
export function DashboardPage({ dashboard, own, frame }: DashboardPageProps) {
  const act = useAct();
  const set = useSetOn();
  const fields = useFields();
  const cards = useRef<HTMLDivElement>(null);
  const leave = useHeir(cards);
  const { id, name, reports } = dashboard;
  const remove = async () => {
    const gone = await act({
      said: t('dashboard_said_removed', name),
      call: (again) => background.removeDashboard({ dashboardId: id }, again),
    });
    if (gone) goInstead(hashOf('reports'));
  };
  const choices: [reference: string, words: string][] = [
    ...own.map((one): [string, string] => [`own:${one.id}`, one.name]),
    ...REPORTS.map((kind): [string, string] => [kind.name, t(kind.title)]),
  ].filter(([reference]) => !reports.includes(reference));
  return (
    <article class="report" aria-labelledby="report-title">
      <a class="report-back small" href={hashOf('reports')}>
        <Icon name="back" />
        {t('reports_back')}
      </a>
      <h1 id="report-title" dir="auto">
        {name}
      </h1>
      {reports.length === 0 && <p class="muted">{t('dashboard_empty')}</p>}
      <div ref={cards} class="dashboard">
        {reports.map((reference) => {
          const known = reportOf(reference, own);
          const title = known ? titleOf(known) : t('dashboard_gone');
          return (
            <section key={reference} class="dashboard-card" aria-label={title}>
              <h2>
                {known ? (
                  <a href={hrefOf(known)}>
                    <bdi>{title}</bdi>
                  </a>
                ) : (
                  title
                )}
                <IconButton
                  icon="close"
                  class="take-off"
                  name={t('dashboard_take_off', title)}
                  onClick={({ currentTarget }) => {
                    const page = currentTarget.closest('.report');
                    const adder = () => page?.querySelector<HTMLElement>('.report-pickers select');
                    const saving = set(dashboard, reference, false);
                    leave(currentTarget, '.take-off', saving, () => adder() ?? null);
                  }}
                />
              </h2>
              {known?.kind === 'ours' && (
                <Ours report={known.report} query={known.query} frame={frame} />
              )}
              {known?.kind === 'own' && fields.data && (
                <OwnResult draft={known.report} frame={frame} fields={fields.data} chartOnly />
              )}
            </section>
          );
        })}
      </div>
      <div class="report-pickers">
        <DashboardSelect
          label={t('dashboard_add')}
          choices={hasRoom(dashboard) ? choices : []}
          note={hasRoom(dashboard) ? null : fullWords()}
          onChoose={(reference) => void set(dashboard, reference, true)}
        />
        <Button look="quiet" class="danger" icon="trash" onClick={() => void remove()}>
          {t('dashboard_remove')}
        </Button>
      </div>
    </article>
  );
}

type Known =
  | { kind: 'own'; report: OwnReport }
  | { kind: 'ours'; report: ReportKind; query: URLSearchParams };

/** The report that a dashboard names, if it is still there. */
function reportOf(reference: string, own: readonly OwnReport[]): Known | null {
  const ownId = /^own:(.+)$/.exec(reference)?.[1];
  if (ownId) {
    const report = own.find(({ id }) => id === ownId);
    return report ? { kind: 'own', report } : null;
  }
  const [name, query = ''] = reference.split('?');
  const report = REPORTS.find((one) => one.name === name);
  return report ? { kind: 'ours', report, query: new URLSearchParams(query) } : null;
}

function titleOf(known: Known): string {
  return known.kind === 'own' ? known.report.name : t(known.report.title);
}

function hrefOf(known: Known): string {
  return known.kind === 'own'
    ? hashOf('reports', ['own', known.report.id])
    : hashOf('reports', [known.report.name], known.query);
}

interface OursProps {
  report: ReportKind;
  query: URLSearchParams;
  frame: ReportFrame;
}

function Ours({ report: kind, query, frame }: OursProps) {
  const choice = choiceOf(kind, query, frame);
  const asked = kind.ask(choice);
  const answers = useQuery({
    queryKey: ['reportAnswers', kind.name, asked],
    queryFn: () => answersTo(asked),
    placeholderData: keepPreviousData,
  });
  if (answers.isPending) return <Loading lines={4} />;
  if (!answers.data) return <Failed error={answers.error} again={() => void answers.refetch()} />;
  const report = kind.build(answers.data, choice);
  const behind = (place: string) => {
    const next = new URLSearchParams(query);
    next.set('behind', place);
    return hashOf('reports', [kind.name], next);
  };
  return (
    <>
      <Figures report={report} currency={choice.currency} hrefOf={(index) => behind(`f${index}`)} />
      {hasAnything(report) ? (
        <Chart
          report={report}
          title={t(kind.title)}
          currency={choice.currency}
          hrefOf={(row, column) => behind(`${row}.${column}`)}
        />
      ) : (
        <p class="report-nothing muted">{t('report_nothing')}</p>
      )}
    </>
  );
}
