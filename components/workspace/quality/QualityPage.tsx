import { useSettings } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Time } from '@/components/ui/Time';
import { Together } from '@/components/ui/Together';
import { Failed, Loading } from '@/components/ui/Waiting';
import { FAULTS, scoreOf } from '@/utils/rules/quality';
import { QUALITY_DEFAULTS } from '@/utils/rules/quality-fields';
import { t } from '@/utils/words';
import { Audits, useAudits } from './Audits';
import { Enrichment, useOpenProposals } from './Enrichment';
import { FaultList } from './FaultList';
import { Review } from './Review';
import { withoutFault, withoutJob, withoutPair } from './report';
import { useLook } from './use-look';
import { WishesForm } from './WishesForm';
import './quality.css';

/** How good the data is: what stands there twice, what is missing, and the way to mend it. */
export function QualityPage() {
  const settings = useSettings();
  const wishes = settings.data?.quality ?? QUALITY_DEFAULTS;
  // Asked for with the page, so that what a look finds stands above the form all at once.
  useOpenProposals();
  useAudits();
  const look = useLook(settings.data ? wishes : null);
  if (settings.isPending) return <Loading lines={6} />;
  if (!settings.data)
    return <Failed error={settings.error} again={() => void settings.refetch()} />;
  const { report, progress } = look;
  return (
    <div class="sheet settings quality">
      <h1>{t('quality_title')}</h1>
      <p class="muted">{t('quality_teach')}</p>
      <div class="quality-head">
        {report && <Score score={scoreOf(report.tally)} />}
        <div class="quality-head-end">
          {progress === null ? (
            <>
              <Button icon="undo" onClick={look.start}>
                {t(report ? 'quality_again' : 'quality_look')}
              </Button>
              {report && (
                <span class="small muted">
                  {t('quality_looked')} <Time at={report.at} />
                </span>
              )}
            </>
          ) : (
            <>
              <progress value={progress} max={1} aria-label={t('quality_looking')} />
              <Button look="quiet" onClick={look.stop}>
                {t('quality_stop')}
              </Button>
            </>
          )}
        </div>
      </div>
      {look.error !== undefined && <Failed error={look.error} again={look.start} />}
      {!report && progress !== null && <Loading lines={6} />}
      {report && (
        <>
          <Review
            pairs={report.pairs}
            onDone={(pair, merged) => look.change((before) => withoutPair(before, pair, merged))}
          />
          {FAULTS.map((kind) => (
            <FaultList
              key={kind}
              kind={kind}
              count={report.tally.faults[kind] ?? 0}
              faults={report.top[kind] ?? []}
              onMended={(fault) => look.change((before) => withoutFault(before, fault))}
            />
          ))}
        </>
      )}
      {/* In one place of the tree, so that what is typed into the form outlives a look. */}
      <div hidden={!report && progress !== null}>
        <Together of={['openProposals', 'audits']}>
          {report && (
            <Enrichment
              jobs={report.jobs}
              onDone={(job) => look.change((before) => withoutJob(before, job))}
            />
          )}
          {report && <Audits report={report} />}
          <WishesForm wishes={wishes} />
        </Together>
      </div>
    </div>
  );
}

function Score({ score }: { score: number }) {
  return (
    <p class="quality-score">
      <span class="quality-number">{score}</span>
      <span class="small muted">{t('quality_of_100')}</span>
      <meter
        min={0}
        max={100}
        low={60}
        high={85}
        optimum={100}
        value={score}
        aria-label={t('quality_score')}
      />
    </p>
  );
}
