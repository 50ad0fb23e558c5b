import { useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background, useFields } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { ReportFrame } from '@/storage/api';
import type { Field, OwnReport } from '@/storage/schema';
import { t } from '@/utils/words';
import { goInstead, hashOf } from '../route';
import { AddToDashboard } from './Dashboards';
import { OwnReportForm } from './OwnReportForm';
import { OwnResult } from './OwnResult';
import { BLANK, type OwnDraft } from './own';

interface OwnReportPageProps {
  /** The report that is kept; a new one without it. */
  report: OwnReport | null;
  frame: ReportFrame;
}

/** One report of the person's own: what it counts, changed and kept where it is shown. */
export function OwnReportPage({ report, frame }: OwnReportPageProps) {
  const fields = useFields();
  if (fields.isPending) return <Loading lines={4} />;
  if (!fields.data) return <Failed error={fields.error} again={() => void fields.refetch()} />;
  return <Editor report={report} frame={frame} fields={fields.data} />;
}

function Editor({ report, frame, fields }: OwnReportPageProps & { fields: Field[] }) {
  const act = useAct();
  const [draft, setDraft] = useState<OwnDraft>(report ? draftOf(report) : BLANK);
  const save = async () => {
    let saved = report?.id;
    const isSaved = await act({
      said: t('own_report_said_saved', draft.name.trim()),
      call: async (again) => {
        const answer = await background.saveOwnReport(
          { reportId: report?.id ?? null, ...draft },
          again,
        );
        saved = answer.reportId;
        return answer;
      },
    });
    if (isSaved && saved) goInstead(hashOf('reports', ['own', saved]));
  };
  const remove = async () => {
    if (!report) return;
    const gone = await act({
      said: t('own_report_said_removed', report.name),
      call: (again) => background.removeOwnReport({ reportId: report.id }, again),
    });
    if (gone) goInstead(hashOf('reports'));
  };
  return (
    <article class="report" aria-labelledby="report-title">
      <a class="report-back small" href={hashOf('reports')}>
        <Icon name="back" />
        {t('reports_back')}
      </a>
      <h1 id="report-title" dir="auto">
        {report?.name ?? t('own_report_new')}
      </h1>
      <OwnReportForm
        draft={draft}
        fields={fields}
        isNew={!report}
        onChange={setDraft}
        onSave={() => void save()}
      />
      <OwnResult draft={draft} frame={frame} fields={fields} />
      {report && (
        <div class="report-pickers">
          <AddToDashboard reference={`own:${report.id}`} />
          <Button look="quiet" class="danger" icon="trash" onClick={() => void remove()}>
            {t('own_report_remove')}
          </Button>
        </div>
      )}
    </article>
  );
}

function draftOf({ id: _, rev: __, createdAt: ___, ...draft }: OwnReport): OwnDraft {
  return draft;
}
