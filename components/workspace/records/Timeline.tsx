import { useRef, useState } from 'preact/hooks';
import { lookOf } from '@/components/popup/HistoryList';
import { useGradually } from '@/components/ui/gradually';
import { useHeld } from '@/components/ui/held';
import { Icon } from '@/components/ui/Icon';
import { List } from '@/components/ui/List';
import { memo } from '@/components/ui/memo';
import { Time } from '@/components/ui/Time';
import { Failed, Loading, More } from '@/components/ui/Waiting';
import type { HistoryItem } from '@/storage/api';
import type { ActivityKind } from '@/storage/schema';
import { t, type WordKey } from '@/utils/words';
import { useAddressPart } from '../route';
import { ActivityDetails } from './ActivityDetails';
import { type Subject, useRecordHistory } from './queries';
import { Part } from './RecordFrame';

const FILTERS: [WordKey, ActivityKind | null][] = [
  ['record_all', null],
  ['popup_kind_mail', 'email'],
  ['record_meetings', 'meeting'],
  ['record_calls', 'call'],
  ['record_notes', 'note'],
];

/** What happened, newest first: one kind or all, each line opened where it stands. */
export function Timeline({ of, empty }: { of: Subject; empty: WordKey }) {
  const [chosen, choose] = useAddressPart('kind');
  const kind = FILTERS.find(([, one]) => one === chosen)?.[1] ?? null;
  const history = useRecordHistory(of, kind ? [kind] : undefined);
  // Until others are there, those of the kind before are shown.
  const last = useRef({ kind, pages: history.data?.pages });
  if (!history.isPlaceholderData && history.data?.pages !== last.current.pages)
    last.current = { kind, pages: history.data?.pages };
  const shown = useHeld(last.current, kind);
  const items = new Map(
    shown.pages?.flatMap((page) => page.items.map((item) => [item.activityId, item])),
  );
  const drawn = useGradually(items.size, shown.kind);
  return (
    <Part
      title={t('popup_history')}
      end={
        <fieldset class="segments" aria-label={t('record_filter')}>
          {FILTERS.map(([words, value]) => (
            <button
              key={words}
              type="button"
              aria-pressed={kind === value ? 'true' : 'false'}
              onClick={() => choose(value)}
            >
              {t(words)}
            </button>
          ))}
        </fieldset>
      }
    >
      {history.isPending && <Loading lines={4} />}
      {history.isError && items.size === 0 && (
        <Failed error={history.error} again={() => void history.refetch()} />
      )}
      {history.isSuccess && items.size === 0 && !history.hasNextPage && (
        <p class="small muted">{t(kind ? 'record_none_of_kind' : empty)}</p>
      )}
      {items.size > 0 && (
        <List label={t('popup_history')} class="timeline">
          {[...items.values()].slice(0, drawn).map((item) => (
            <Entry key={item.activityId} item={item} />
          ))}
        </List>
      )}
      {(items.size > 0 || !history.isError) && (
        <More of={history} words={t('popup_history_more')} />
      )}
    </Part>
  );
}

/** Drawn anew only when it was read anew and is another: a record may show hundreds. */
const Entry = memo(EntryOf);

function EntryOf({ item }: { item: HistoryItem }) {
  const [open, setOpen] = useState(false);
  const { icon, name } = lookOf(item);
  return (
    <li class={item.cancelled ? `entry ${item.kind} cancelled` : `entry ${item.kind}`}>
      <button
        type="button"
        class="entry-line"
        aria-expanded={open ? 'true' : 'false'}
        onClick={() => setOpen(!open)}
      >
        <span class="history-icon">
          <Icon name={icon} />
        </span>
        <span class="entry-words">
          <span class="entry-head">
            {/* Outside of the title, whose direction is that of its own first letter. */}
            <span class="hidden">{t(name)}: </span>
            <span class="cut entry-title" dir="auto">
              {item.subject || item.snippet || t(name)}
            </span>
            <span class="small muted">
              <Time at={item.at} form={item.allDay ? 'day' : 'relative'} />
            </span>
          </span>
          {!open && (item.subject ? item.snippet : '') !== '' && (
            <span class="entry-said small muted">
              {item.kind === 'email' && (
                <span class="entry-sender">
                  <bdi>{item.sender || t('popup_me')}</bdi>:
                </span>
              )}
              <span class="cut" dir="auto">
                {item.snippet}
              </span>
            </span>
          )}
        </span>
      </button>
      {open && <ActivityDetails activityId={item.activityId} />}
    </li>
  );
}
