import { useQuery } from '@tanstack/preact-query';
import { useId } from 'preact/hooks';
import { background } from '@/components/queries';
import { List } from '@/components/ui/List';
import { Failed, Loading } from '@/components/ui/Waiting';
import { JobLine, ProposalLine } from '@/components/workspace/records/Proposals';
import type { JobChangeView } from '@/storage/api';
import { t } from '@/utils/words';

/** Proposals shown at once: those that are answered make room for the next. */
const SHOWN = 25;
const JOBS = 25;

interface EnrichmentProps {
  jobs: readonly JobChangeView[];
  onDone(job: JobChangeView): void;
}

/** What signatures say about anybody, and who seems to have changed houses. */
export function Enrichment({ jobs, onDone }: EnrichmentProps) {
  const [said, moved] = [useId(), useId()];
  const query = useOpenProposals();
  const rows = query.data?.rows ?? [];
  return (
    <>
      <section class="group" aria-labelledby={moved}>
        <h2 id={moved}>
          {t('job_title')} <span class="quality-count">{jobs.length}</span>
        </h2>
        {jobs.length === 0 && <p class="muted">{t('quality_jobs_none')}</p>}
        {jobs.length > 0 && (
          <List class="group-box proposals" label={t('job_title')}>
            {jobs.slice(0, JOBS).map((job) => (
              <JobLine key={`${job.one} ${job.other}`} job={job} onDone={() => onDone(job)} />
            ))}
          </List>
        )}
      </section>
      <section class="group" aria-labelledby={said}>
        <h2 id={said}>{t('quality_enrich')}</h2>
        {query.isPending && <Loading lines={3} />}
        {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
        {query.data && rows.length === 0 && <p class="muted">{t('quality_enrich_none')}</p>}
        {rows.length > 0 && (
          <List class="group-box proposals" label={t('quality_enrich')}>
            {rows.map((proposal) => (
              <ProposalLine key={proposal.id} proposal={proposal} who />
            ))}
          </List>
        )}
        {query.data?.more && <p class="small muted">{t('quality_enrich_more')}</p>}
      </section>
    </>
  );
}

export function useOpenProposals() {
  return useQuery({ queryKey: ['openProposals'], queryFn: readOpen });
}

/** The first open proposals; answered ones in between are passed over. */
async function readOpen() {
  const rows = [];
  let after: string | undefined;
  do {
    const page = await background.openProposals(after === undefined ? {} : { after });
    rows.push(...page.rows);
    after = page.next ?? undefined;
  } while (after !== undefined && rows.length <= SHOWN);
  return { rows: rows.slice(0, SHOWN), more: rows.length > SHOWN };
}
