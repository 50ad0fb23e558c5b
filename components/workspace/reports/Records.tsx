import { useInfiniteQuery } from '@tanstack/preact-query';
import { background } from '@/components/queries';
import { formatMoney } from '@/components/ui/amount';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Icon } from '@/components/ui/Icon';
import { List } from '@/components/ui/List';
import { Time } from '@/components/ui/Time';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { ReportRecord } from '@/storage/api';
import type { Behind } from '@/utils/rules/reports/model';
import { t } from '@/utils/words';
import { hashOf } from '../route';

interface RecordsProps {
  title: string;
  behind: Behind;
  onClose(): void;
}

/** The records that a figure was counted from. */
export function Records({ title, behind, onClose }: RecordsProps) {
  const query = useInfiniteQuery({
    queryKey: ['reportRecords', behind],
    queryFn: ({ pageParam }) => background.reportRecords({ ...behind, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const records = query.data?.pages.flatMap((page) => page.records) ?? [];
  return (
    <Dialog title={t('report_records_of', title)} onClose={onClose}>
      {query.isPending && <Loading lines={4} />}
      {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.data && records.length === 0 && !query.hasNextPage && (
        <p class="muted">{t('report_records_none')}</p>
      )}
      <List class="lines report-records" label={t('report_records_of', title)}>
        {records.map((record, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: only grows at its end
          <li key={index}>
            <RecordLine record={record} />
          </li>
        ))}
      </List>
      {query.hasNextPage && (
        <Button
          look="quiet"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t(query.isFetchingNextPage ? 'report_looking' : 'report_more')}
        </Button>
      )}
    </Dialog>
  );
}

function RecordLine({ record }: { record: ReportRecord }) {
  const { kind, id, title, about, at, times, value, currency } = record;
  const content = (
    <>
      <Icon name={kind === 'deal' ? 'deal' : 'person'} />
      <span class="cut" dir="auto">
        {title || about}
      </span>
      {times > 1 && <span class="small muted">×{times}</span>}
      <span class="grow" />
      <span class="small muted cut" dir="auto">
        {title ? about : ''}
      </span>
      {value !== null && <span class="number">{formatMoney(value, currency)}</span>}
      <span class="small muted">
        <Time at={at} />
      </span>
    </>
  );
  if (id === null || kind === 'activity') return <span class="line">{content}</span>;
  return (
    <a class="line" href={hashOf(kind, [id])}>
      {content}
    </a>
  );
}
