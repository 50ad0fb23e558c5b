import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { errorWords } from '@/components/errors';
import { type HistoryKinds, useHistory } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { List } from '@/components/ui/List';
import { Problem } from '@/components/ui/Status';
import type { HistoryItem, HistoryPage, SubjectView } from '@/storage/api';
import { t, type WordKey } from '@/utils/words';
import { groupByThread } from './group-by-thread';
import { Moment } from './Moment';
import { Section } from './Section';

type Kind = HistoryItem['kind'];

/** Everything said before with the people here, whatever the thread or the mailbox. */
export function History({ view }: { view: SubjectView }) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [more, setMore] = useState(false);
  const who = useMemo(() => whoOf(view), [view]);
  return (
    <Section
      title={t('sidebar_history')}
      beside={
        <KindFilter
          kind={kind}
          onKind={(next) => {
            setKind(next);
            setMore(false);
          }}
        />
      }
    >
      {kind || more ? (
        <Pages key={kind} who={who} kind={kind} start={kind ? undefined : view.history} />
      ) : (
        <Items
          items={view.history.items}
          more={view.history.next !== null}
          onMore={() => setMore(true)}
        />
      )}
    </Section>
  );
}

interface PagesProps {
  who: string[];
  kind: Kind | null;
  /** The first page, where it is known already. */
  start: HistoryPage | undefined;
}

function Pages({ who, kind, start }: PagesProps) {
  const kinds: HistoryKinds = kind ? [kind] : undefined;
  const history = useHistory(who, kinds, start, who.length > 0);
  const { fetchNextPage } = history;
  // Asked for by the scroll that brought us here.
  const wanted = start !== undefined;
  useEffect(() => {
    if (wanted) void fetchNextPage();
  }, [wanted, fetchNextPage]);
  const items = useMemo(() => history.data?.pages.flatMap((page) => page.items), [history.data]);
  return (
    <>
      {items && (
        <Items
          items={items}
          more={history.hasNextPage}
          busy={history.isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
      {history.error && (
        <Problem onRetry={() => void history.refetch()}>{errorWords(history.error)}</Problem>
      )}
    </>
  );
}

interface ItemsProps {
  items: HistoryItem[];
  more: boolean;
  busy?: boolean;
  onMore: () => void;
}

function Items({ items, more, busy, onMore }: ItemsProps) {
  const end = useRef<HTMLDivElement>(null);
  const ask = useRef(onMore);
  ask.current = onMore;
  // Another page is asked for when the end comes near, and again while it stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer list is looked at anew
  useEffect(() => {
    if (!more || busy || !end.current) return;
    const watch = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) ask.current();
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [more, busy, items.length]);

  return (
    <>
      {items.length === 0 && !more && <p class="small muted">{t('sidebar_history_none')}</p>}
      <List label={t('sidebar_history')} class="history">
        {groupByThread(items).map(({ item, first }) => (
          <Moment key={item.activityId} item={item} first={first} />
        ))}
      </List>
      {more && (
        <div ref={end}>
          <Button look="link" busy={busy} onClick={onMore}>
            {t('sidebar_history_more')}
          </Button>
        </div>
      )}
    </>
  );
}

const KINDS: [Kind, IconName, WordKey][] = [
  ['email', 'mail', 'sidebar_only_email'],
  ['meeting', 'calendar', 'sidebar_only_meeting'],
  ['call', 'phone', 'sidebar_only_call'],
  ['note', 'note', 'sidebar_only_note'],
];

/** One kind alone, or everything when none is pressed. */
function KindFilter({ kind, onKind }: { kind: Kind | null; onKind: (kind: Kind | null) => void }) {
  return (
    <div role="group" aria-label={t('sidebar_filter')} class="filter">
      {KINDS.map(([one, icon, words]) => (
        <button
          key={one}
          type="button"
          aria-pressed={kind === one ? 'true' : 'false'}
          aria-label={t(words)}
          title={t(words)}
          onClick={() => onKind(kind === one ? null : one)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}

/** Contacts by id, everybody else who may be kept by address. */
function whoOf({ people }: SubjectView): string[] {
  return people.map((person) => person.contact?.contactId ?? person.address).slice(0, 20);
}
