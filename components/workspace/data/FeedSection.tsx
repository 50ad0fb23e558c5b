import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useId, useState } from 'preact/hooks';
import { errorWords } from '@/components/errors';
import { useNotices } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { List } from '@/components/ui/List';
import { Status } from '@/components/ui/Status';
import { Time } from '@/components/ui/Time';
import { Failed } from '@/components/ui/Waiting';
import type { FeedView } from '@/storage/api';
import { t } from '@/utils/words';
import { TallyLine } from '../import/Tally';
import { takeBackImport } from '../import/take-back';
import { Group } from '../parts';

/** Calendars that are read from their secret addresses, every hour. */
export function FeedSection() {
  const query = useQuery({ queryKey: ['feeds'], queryFn: () => background.feeds({}) });
  const { data } = query;
  return (
    <Group title={t('feed_title')} teach={t('feed_teach')}>
      <Subscribe />
      {query.error && (
        <div class="setting">
          <Failed error={query.error} again={() => void query.refetch()} />
        </div>
      )}
      {data && data.feeds.length > 0 && (
        <List label={t('feed_list')}>
          {data.feeds.map((feed) => (
            <Subscription key={feed.id} feed={feed} />
          ))}
        </List>
      )}
    </Group>
  );
}

function Subscribe() {
  const client = useQueryClient();
  const { tell } = useNotices();
  const id = useId();
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const subscribe = async () => {
    setBusy(true);
    setRefused(null);
    try {
      const { feedId, calendar } = await background.subscribeFeed({ address });
      setAddress('');
      tell(t('feed_subscribed', calendar), async () => {
        await background.endFeed({ feedId, ended: true });
        await takeBackImport(feedId).catch(() => undefined);
        tell(t('feed_taken_back', calendar));
      });
      void client.invalidateQueries();
      // How it went stands with the subscription.
      await background.readFeed({ feedId });
    } catch (error) {
      setRefused(errorWords(error));
    }
    setBusy(false);
    await client.invalidateQueries();
  };

  return (
    <form
      class="setting"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') void subscribe();
      }}
    >
      <div class="setting-words">
        <label for={id}>{t('feed_address')}</label>
        {refused !== null && (
          <p id={`${id}-error`} class="field-error" role="alert">
            {refused}
          </p>
        )}
      </div>
      <div class="setting-end">
        <input
          id={id}
          class="input"
          type="text"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellcheck={false}
          maxLength={2000}
          value={address}
          aria-invalid={refused === null ? undefined : 'true'}
          aria-describedby={refused === null ? undefined : `${id}-error`}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <Button type="submit" busy={busy}>
          {t('feed_subscribe')}
        </Button>
      </div>
    </form>
  );
}

function Subscription({ feed }: { feed: FeedView }) {
  const client = useQueryClient();
  const { tell, fail } = useNotices();
  const [reading, setReading] = useState(false);
  const { id: feedId, calendar, readAt, problem, brought } = feed;

  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      fail(error, () => void attempt(work));
    }
    await client.invalidateQueries();
  };
  const read = async () => {
    setReading(true);
    await attempt(() => background.readFeed({ feedId }));
    setReading(false);
  };
  const end = () =>
    attempt(async () => {
      await background.endFeed({ feedId, ended: true });
      tell(t('feed_ended', calendar), () =>
        attempt(async () => {
          await background.endFeed({ feedId, ended: false });
          tell(t('feed_subscribed', calendar));
        }),
      );
    });

  return (
    <li class="setting">
      <div class="setting-words">
        <p class="cut">
          <bdi>{calendar}</bdi>
        </p>
        <p class="small muted">
          {readAt === null ? (
            t('feed_read_never')
          ) : (
            <>
              {t('feed_read_at')} <Time at={readAt} form="moment" />
            </>
          )}
        </p>
        {brought && (
          <TallyLine
            tally={{ ...brought.counts, skipped: brought.skipped }}
            recognised={{ format: 'ics', what: null }}
            tense="past"
          />
        )}
        <Status class="small muted">{reading ? t('feed_reading') : ''}</Status>
        {problem !== null && !reading && (
          <p class="field-error" role="alert">
            {t(`feed_problem_${problem}`)}
          </p>
        )}
      </div>
      <div class="setting-end">
        <Button busy={reading} aria-label={t('feed_read_of', calendar)} onClick={() => void read()}>
          {t('feed_read')}
        </Button>
        <Button look="quiet" aria-label={t('feed_end_of', calendar)} onClick={() => void end()}>
          {t('feed_end')}
        </Button>
      </div>
    </li>
  );
}
