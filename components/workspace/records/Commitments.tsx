import { useQuery } from '@tanstack/preact-query';
import { useId } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { List } from '@/components/ui/List';
import { Time } from '@/components/ui/Time';
import type { CommitmentProposal } from '@/storage/api';
import { wallTimeToInstant } from '@/utils/time';
import { t } from '@/utils/words';
import { Part } from './RecordFrame';

/** Sentences of mail and notes that promise something, each one press from a task. */
export function Commitments({ contactId }: { contactId: string }) {
  const act = useAct();
  const said = useId();
  const { data } = useQuery({
    queryKey: ['commitments', contactId],
    queryFn: () => background.commitments({ contactId }),
  });
  if (!data || data.length === 0) return null;
  const makeTask = ({ key }: CommitmentProposal) =>
    act({
      said: t('commitment_said'),
      call: (again) => background.acceptCommitment({ key, contactId }, again),
    });
  const putAside = ({ key }: CommitmentProposal) =>
    act({
      said: t('commitment_put_aside'),
      call: (again) => background.answerNudge({ key, hiddenUntil: null }, again),
    });
  return (
    <Part title={t('commitment_title')}>
      <List class="commitments" label={t('commitment_title')}>
        {data.map((proposal, index) => (
          <li key={proposal.key}>
            <p class="small muted">
              {t(proposal.mine ? 'commitment_mine' : 'commitment_theirs')} <Time at={proposal.at} />
            </p>
            <blockquote id={`${said}-${index}`} dir="auto">
              {proposal.sentence}
            </blockquote>
            <p class="small">
              <Button
                look="link"
                aria-describedby={`${said}-${index}`}
                onClick={() => void makeTask(proposal)}
              >
                {t('commitment_task')}
              </Button>{' '}
              <span class="muted">
                <Time at={wallTimeToInstant(proposal.due)} form="moment" />
              </span>{' '}
              <Button
                look="link"
                aria-describedby={`${said}-${index}`}
                onClick={() => void putAside(proposal)}
              >
                {t('commitment_aside')}
              </Button>
            </p>
          </li>
        ))}
      </List>
    </Part>
  );
}
