import { useQuery } from '@tanstack/preact-query';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { List } from '@/components/ui/List';
import { lazy } from '@/components/ui/lazy';
import { Time } from '@/components/ui/Time';
import { hashOf } from '@/components/workspace/route';
import type { JobChangeView, ProposalView } from '@/storage/api';
import { t, tn, type WordKey } from '@/utils/words';
import { changeReport } from '../quality/latest';
import { withoutJob } from '../quality/report';
import { Part } from './RecordFrame';
import './proposals.css';

/**
 * Whether another contact looks like the same person, what signatures say about this one and is not
 * known yet, and whether they changed houses.
 */
export function Proposals({ contactId }: { contactId: string }) {
  const { data } = useQuery({
    queryKey: ['proposals', contactId],
    queryFn: () => background.proposals({ contactId }),
  });
  if (!data) return null;
  return (
    <>
      <Lookalikes contactId={contactId} jobs={data.jobs} />
      {data.jobs.length > 0 && (
        <Part title={t('job_title')}>
          <List class="proposals" label={t('job_title')}>
            {data.jobs.map((job) => (
              <JobLine
                key={`${job.one} ${job.other}`}
                job={job}
                onDone={() => changeReport((report) => withoutJob(report, job))}
              />
            ))}
          </List>
        </Part>
      )}
      {data.proposals.length > 0 && (
        <Part title={t('proposal_title')}>
          <p class="small muted">{t('proposal_teach')}</p>
          <List class="proposals" label={t('proposal_title')}>
            {data.proposals.map((proposal) => (
              <ProposalLine key={proposal.id} proposal={proposal} />
            ))}
          </List>
          {data.proposals.length > 1 && <TakeAll proposals={data.proposals} />}
        </Part>
      )}
    </>
  );
}

const Review = lazy(() => import('../quality/Lookalikes').then((m) => m.Lookalikes));

/** Contacts that are probably the same person, but for those who changed houses: these are told by themselves. */
function Lookalikes({ contactId, jobs }: { contactId: string; jobs: JobChangeView[] }) {
  const { data } = useQuery({
    queryKey: ['lookalikes', contactId],
    queryFn: () => background.lookalikes({ contactId }),
  });
  const told = new Set(jobs.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
  const pairs = data?.pairs.filter(({ one, other }) => !told.has(`${one} ${other}`));
  return pairs?.length ? <Review pairs={pairs} /> : null;
}

const FIELDS: Record<ProposalView['field'], WordKey> = {
  title: 'proposal_field_title',
  company: 'proposal_field_company',
  phone: 'proposal_field_phone',
  site: 'proposal_field_site',
  link: 'proposal_field_link',
};

/** One value beside what stands there now. */
export function ProposalLine({ proposal, who }: { proposal: ProposalView; who?: boolean }) {
  const act = useAct();
  const { id, contactId, name, field, value, known, line, at } = proposal;
  const answer = (accept: boolean) =>
    void act({
      said: t(accept ? 'proposal_said_taken' : 'proposal_said_refused', value),
      call: (again) => background.answerProposals({ ids: [id], accept }, again),
    });
  const isAdded = field !== 'title' && field !== 'company';
  const now = known.join(', ');
  return (
    <li>
      {who && (
        <p>
          <a href={hashOf('person', [contactId])}>
            <bdi>{name}</bdi>
          </a>
        </p>
      )}
      <dl class="proposal-sides">
        <div>
          <dt class="small muted">{t(FIELDS[field])}</dt>
          <dd>
            <span class="hidden">{t('proposal_now')}</span>
            {now === '' ? (
              <span class="muted">{t('proposal_nothing')}</span>
            ) : (
              <bdi class={isAdded ? 'muted' : 'proposal-old'}>{now}</bdi>
            )}
          </dd>
        </div>
        <div>
          <dt class="small muted">{t('proposal_new')}</dt>
          <dd>
            <bdi class="proposal-value">{value}</bdi>
          </dd>
        </div>
      </dl>
      {line !== value && (
        <blockquote class="small muted" dir="auto" title={t('proposal_says')}>
          {line}
        </blockquote>
      )}
      <p class="proposal-acts">
        <Button aria-label={t('proposal_take_name', value)} onClick={() => answer(true)}>
          {t('proposal_take')}
        </Button>
        <Button
          look="link"
          aria-label={t('proposal_refuse_name', value)}
          onClick={() => answer(false)}
        >
          {t('proposal_refuse')}
        </Button>
        <span class="small muted">
          <Time at={at} />
        </span>
      </p>
    </li>
  );
}

function TakeAll({ proposals }: { proposals: ProposalView[] }) {
  const act = useAct();
  const ids = proposals.map(({ id }) => id);
  return (
    <Button
      look="link"
      onClick={() =>
        void act({
          said: tn('proposal_said_all', ids.length),
          call: (again) => background.answerProposals({ ids, accept: true }, again),
        })
      }
    >
      {t('proposal_take_all')}
    </Button>
  );
}

/** Two contacts that are probably one person at a new house. */
export function JobLine({ job, onDone }: { job: JobChangeView; onDone(): void }) {
  const act = useAct();
  const { one, other, name, before, after } = job;
  const settle = async (answer: Parameters<typeof act>[0]) => {
    if (await act(answer)) onDone();
  };
  const merge = () =>
    void settle({
      said: t('job_said_merged', name),
      call: (again) =>
        background.mergeRecords(
          { of: 'contacts', keep: one, drop: other, take: ['companyId', 'title'] },
          again,
        ),
    });
  const two = () =>
    void settle({
      said: t('job_said_two', name),
      call: (again) => background.answerDuplicate({ one, other, until: null }, again),
    });
  return (
    <li>
      <p dir="auto">{t('job_says', name, before.address, after.address)}</p>
      <dl class="proposal-sides">
        <div>
          <dt class="small muted">
            {t('job_until')} {before.lastAt !== null && <Time at={before.lastAt} />}
          </dt>
          <dd>
            <a href={hashOf('person', [one])}>
              <bdi>{before.company || before.address}</bdi>
            </a>
          </dd>
        </div>
        <div>
          <dt class="small muted">
            {t('job_since')} <Time at={after.firstAt} />
          </dt>
          <dd>
            <a href={hashOf('person', [other])}>
              <bdi>{after.company || after.address}</bdi>
            </a>
          </dd>
        </div>
      </dl>
      <p class="proposal-acts">
        <Button onClick={merge}>{t('job_merge')}</Button>
        <Button look="link" onClick={two}>
          {t('job_two')}
        </Button>
      </p>
    </li>
  );
}
