import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { List } from '@/components/ui/List';
import type { HistoryItem, SubjectView } from '@/storage/api';
import { t, type WordKey } from '@/utils/words';
import { Failure } from './Failure';
import { groupByThread } from './group-by-thread';
import { Moment } from './Moment';
import { useHistory } from './queries';
import { Section } from './Section';

type Kind = HistoryItem['kind'];

/** Everything said before with the people here, whatever the thread or the mailbox. */
export function History({ view }: { view: SubjectView }) {
  const [kind, setKind] = useState<Kind | null>(null);
  const history = useHistory(whoOf(view), kind, view.history);
  return (
    <Section title={t('sidebar_history')} beside={<KindFilter kind={kind} onKind={setKind} />}>
      {history.items && (
        <Items
          items={history.items}
          more={history.hasMore}
          busy={history.isLoading}
          onMore={history.more}
        />
      )}
      <Failure of={history.error} onRetry={history.refetch} />
    </Section>
  );
}

interface ItemsProps {
  items: HistoryItem[];
  more: boolean;
  busy: boolean;
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
    <fieldset aria-label={t('sidebar_filter')} class="filter">
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
    </fieldset>
  );
}

/** Contacts by id, everybody else who may be kept by address. */
function whoOf({ people }: SubjectView): string[] {
  return people.map((person) => person.contact?.contactId ?? person.address).slice(0, 20);
}
