import { useHistory } from '@/components/queries';
import { Icon, type IconName } from '@/components/ui/Icon';
import { Time } from '@/components/ui/Time';
import { More } from '@/components/ui/Waiting';
import type { HistoryItem, HistoryPage } from '@/storage/api';
import { t, type WordKey } from '@/utils/words';

interface HistoryListProps {
  contactId: string;
  first: HistoryPage;
}

/** What was said before, newest first; older pages are read when asked for. */
export function HistoryList({ contactId, first }: HistoryListProps) {
  const history = useHistory([contactId], undefined, first, true);
  const pages = history.data?.pages ?? [first];
  const items = new Map(pages.flatMap((page) => page.items.map((item) => [item.activityId, item])));

  return (
    <section class="panel-part" aria-labelledby="history-title">
      <h3 id="history-title">{t('popup_history')}</h3>
      {items.size === 0 ? (
        <p class="small muted">{t('popup_history_empty')}</p>
      ) : (
        <ul class="history" aria-label={t('popup_history')}>
          {[...items.values()].map((item) => (
            <HistoryLine key={item.activityId} item={item} />
          ))}
        </ul>
      )}
      <More of={history} words={t('popup_history_more')} />
    </section>
  );
}

function HistoryLine({ item }: { item: HistoryItem }) {
  const { icon, name } = lookOf(item);
  return (
    <li class={item.cancelled ? 'history-line cancelled' : 'history-line'}>
      <span class="history-icon">
        <Icon name={icon} />
      </span>
      <div class="history-text">
        <p class="history-head">
          <span class="cut" dir="auto">
            <span class="hidden">{t(name)}: </span>
            {item.subject || item.snippet || t(name)}
          </span>
          <span class="small muted">
            <Time at={item.at} form={item.allDay ? 'day' : 'relative'} />
          </span>
        </p>
        <p class="history-said small muted">
          <span>
            {item.cancelled && `${t('popup_cancelled')} · `}
            {item.kind === 'email' && (
              <>
                <bdi>{item.sender || t('popup_me')}</bdi>:
              </>
            )}
          </span>
          {/* By itself, or words of the other direction would lose their beginning when cut. */}
          <span class="cut" dir="auto">
            {item.subject ? item.snippet : ''}
          </span>
        </p>
      </div>
    </li>
  );
}

/** The picture of an entry, and its kind in a word. */
export function lookOf({ kind, direction }: HistoryItem): { icon: IconName; name: WordKey } {
  if (kind === 'meeting') return { icon: 'calendar', name: 'popup_kind_meeting' };
  if (kind === 'note') return { icon: 'note', name: 'popup_kind_note' };
  if (kind === 'call') return { icon: 'phone', name: 'popup_kind_call' };
  if (direction === 'in') return { icon: 'arrowIn', name: 'popup_kind_in' };
  if (direction === 'out') return { icon: 'arrowOut', name: 'popup_kind_out' };
  return { icon: 'mail', name: 'popup_kind_mail' };
}
