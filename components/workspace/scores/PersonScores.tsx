import { useQuery } from '@tanstack/preact-query';
import { wholeNumber } from '@/components/popup/money';
import { background } from '@/components/queries';
import type { PersonScores as Scores } from '@/storage/api';
import { say, t } from '@/utils/words';
import { minutesWords } from '../reports/written';
import { Reason, Score } from './Score';

/** How strong the relationship is and how promising the lead, each with its reasons. */
export function PersonScores({ contactId }: { contactId: string }) {
  const { data } = useQuery({
    queryKey: ['personScores', contactId],
    queryFn: () => background.personScores({ contactId }),
  });
  if (!data) return null;
  return (
    <div class="scores">
      <RelationshipScore relationship={data.relationship} />
      <LeadScore lead={data.lead} />
    </div>
  );
}

function RelationshipScore({ relationship }: { relationship: Scores['relationship'] }) {
  const { score, parts, myReply, theirReply } = relationship;
  return (
    <Score name={t('score_relationship')} words={wholeNumber(score)} share={score / 100}>
      <ul>
        {parts.map(({ part, points, most, args }) => (
          <Reason key={part} points={points} most={most}>
            {part === 'recency' && (args[0] ?? 0) < 0
              ? t('score_recency_never')
              : say(`score_${part}`, args.map(wholeNumber))}
          </Reason>
        ))}
      </ul>
      {myReply !== null && <p>{t('score_my_reply', minutesWords(myReply))}</p>}
      {theirReply !== null && <p>{t('score_their_reply', minutesWords(theirReply))}</p>}
    </Score>
  );
}

function LeadScore({ lead: { score, reasons } }: { lead: Scores['lead'] }) {
  return (
    <Score name={t('score_lead')} words={wholeNumber(score)} share={score / 100}>
      {reasons.length === 0 && <p>{t('score_no_reasons')}</p>}
      <ul>
        {reasons.map(({ rule, points, times, found }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rules may say the same
          <Reason key={index} points={points}>
            {say(`score_clue_${rule.clue}`, [found.join(', ')])}
            {times > 1 && ` ×${wholeNumber(times)}`}
          </Reason>
        ))}
      </ul>
    </Score>
  );
}
