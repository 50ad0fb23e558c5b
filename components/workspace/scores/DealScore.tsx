import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useEffect } from 'preact/hooks';
import { percent, wholeNumber } from '@/components/popup/money';
import { background } from '@/components/queries';
import type { DealScoreView } from '@/storage/api';
import { NO_LABEL } from '@/utils/rules/reports/measures';
import type { ScoreReason } from '@/utils/rules/scores/deal';
import { say, t } from '@/utils/words';
import { testScore } from './check';
import { Score } from './Score';

/** The chance to win an open deal, and what speaks for and against it. */
export function DealScore({ dealId }: { dealId: string }) {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['dealScore', dealId],
    queryFn: () => background.dealScore({ dealId }),
  });
  const isUntested = Boolean(data?.score) && data?.check === null;
  useEffect(() => {
    if (!isUntested) return;
    void testScore().then(
      (check) => check && client.invalidateQueries({ queryKey: ['dealScore'] }),
      () => undefined,
    );
  }, [isUntested, client]);
  if (!data) return null;
  const { score, better, stageName, stageProbability } = data;
  if (!score) return <p class="small muted">{t('score_none')}</p>;
  const shown = better === 'score' ? score.percent : stageProbability;
  return (
    <Score name={t('score_deal')} words={percent(Math.round(shown))} share={shown / 100}>
      {better === 'stage' && <p>{t('score_of_stage', stageName)}</p>}
      {better === 'neither' && <p>{t('score_of_stage_alike', stageName)}</p>}
      <Side title={t('score_for')} reasons={score.reasonsFor} view={data} />
      <Side title={t('score_against')} reasons={score.reasonsAgainst} view={data} />
      <p class="muted">
        {t('score_learned', wholeNumber(score.won), wholeNumber(score.lost))}{' '}
        <a href="workspace.html#/reports/scores">{t('score_check')}</a>
      </p>
    </Score>
  );
}

function Side({
  title,
  reasons,
  view,
}: {
  title: string;
  reasons: ScoreReason[];
  view: DealScoreView;
}) {
  if (reasons.length === 0) return null;
  return (
    <>
      <p class="score-side">{title}</p>
      <ul aria-label={title}>
        {reasons.map((reason) => (
          <li key={`${reason.field} ${reason.value}`}>
            <span dir="auto">
              {t(
                'score_reason',
                say(`score_field_${reason.field}`, []),
                valueWords(reason, view),
                wholeNumber(reason.won),
                wholeNumber(reason.lost),
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function valueWords({ field, value }: ScoreReason, { stageName }: DealScoreView): string {
  if (field === 'stage') return stageName;
  return value === NO_LABEL ? t('score_nothing_said') : value;
}
