import { useQueryClient } from '@tanstack/preact-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useToday } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Keys } from '@/components/ui/Keys';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { TodayItem, TodayView } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { safeLink } from './answers';
import { EmptyToday } from './EmptyToday';
import { useAct } from './notices';
import type { OpenPanel } from './panels';
import { type RowAction, TodayRow } from './TodayRow';
import { dismissAct, doneAct, neverAct, snoozeAct, type TodayAct } from './today-acts';

/** How many are shown before "Show more": a list one can finish. */
const FIRST = 7;

interface TodayProps {
  openPanel: OpenPanel;
}

/** What to do now, most pressing first, each with its reason and one key to deal with it. */
export function Today({ openPanel }: TodayProps) {
  const today = useToday();
  const client = useQueryClient();
  const act = useAct();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const [current, setCurrent] = useState(0);
  const [snoozing, setSnoozing] = useState<string | null>(null);
  const refocus = useRef(false);

  const items = today.data?.items ?? [];
  const shown = all ? items : items.slice(0, FIRST);
  const selected = Math.min(current, Math.max(0, shown.length - 1));
  const keys = shown.map((item) => item.key).join('\n');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows what is shown
  useLayoutEffect(() => {
    // The row that had the focus is gone: the next one takes it, so that one key follows another.
    if (!refocus.current) return;
    refocus.current = false;
    if (document.activeElement !== document.body) return;
    rowAt(list.current, selected)?.focus();
  }, [keys, selected]);

  const focusRow = (index: number) => {
    const next = Math.max(0, Math.min(index, shown.length - 1));
    setCurrent(next);
    rowAt(list.current, next)?.focus();
  };

  const answer = (item: TodayItem, made: TodayAct | null) => {
    if (!made) return;
    refocus.current = list.current?.contains(document.activeElement) ?? false;
    setSnoozing(null);
    void act({
      ...made,
      ahead: () =>
        client.setQueryData<TodayView>(['today'], (view) =>
          view ? { items: view.items.filter((one) => one.key !== item.key) } : view,
        ),
    });
  };

  const open = (item: TodayItem) => {
    const link = safeLink(item.link);
    if (link) window.open(link, '_blank', 'noopener');
    else if (item.dealId) openPanel({ kind: 'deal', dealId: item.dealId });
    else if (item.person) openPanel({ kind: 'person', contactId: item.person.contactId });
  };

  const run = (item: TodayItem, action: RowAction) => {
    if (action === 'open') open(item);
    else if (action === 'done') answer(item, doneAct(item));
    else if (action === 'dismiss') answer(item, dismissAct(item));
    else if (action === 'never') answer(item, neverAct(item));
    else setSnoozing(item.key);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const item = shown[selected];
    const onRow = event.target instanceof HTMLLIElement;
    const move = MOVES[event.key];
    if (move !== undefined) focusRow(selected + move);
    else if (event.key === 'Home') focusRow(0);
    else if (event.key === 'End') focusRow(shown.length - 1);
    else if (item && event.key === 'Enter' && onRow) run(item, 'open');
    else if (item && KEYS[event.key]) run(item, KEYS[event.key] ?? 'open');
    else return;
    event.preventDefault();
  };

  const fromNowhere = useRef<(event: KeyboardEvent) => void>(() => undefined);
  fromNowhere.current = (event) => {
    // Right after opening nothing has the focus, and after Undo its notice: the first key of the
    // list goes into it.
    const from = document.activeElement;
    if ((from !== document.body && !from?.closest('.notice')) || event.defaultPrevented) return;
    if (MOVES[event.key] === undefined) return;
    event.preventDefault();
    focusRow(selected);
  };
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', (event) => fromNowhere.current(event), {
      signal: stop.signal,
    });
    return () => stop.abort();
  }, []);

  if (today.isPending) return <Loading />;
  if (today.isError) return <Failed error={today.error} again={() => void today.refetch()} />;
  if (items.length === 0) return <EmptyToday />;
  return (
    <div class="today">
      <div class="today-scroll">
        <ul
          ref={list}
          class="today-list"
          aria-label={t('popup_today_list')}
          onKeyDown={onKeyDown}
          onFocusIn={(event) => {
            const row = event.target instanceof Element ? event.target.closest('li') : null;
            const at = row ? rows(list.current).indexOf(row) : -1;
            if (at >= 0) setCurrent(at);
          }}
        >
          {shown.map((item, index) => (
            <TodayRow
              key={item.key}
              item={item}
              current={index === selected}
              snoozing={snoozing === item.key}
              onSnoozing={(open) => setSnoozing(open ? item.key : null)}
              onAction={(action) => run(item, action)}
              onSnooze={(until) => answer(item, snoozeAct(item, until))}
              onPerson={(contactId) => openPanel({ kind: 'person', contactId })}
            />
          ))}
        </ul>
        {items.length > shown.length && (
          <Button look="link" class="more" onClick={() => setAll(true)}>
            {tn('popup_show_more', items.length - shown.length)}
          </Button>
        )}
      </div>
      <KeyHints />
    </div>
  );
}

const HINTS = [
  ['j k', 'popup_key_move'],
  ['Enter', 'popup_key_open'],
  ['e', 'popup_key_done'],
  ['s', 'popup_key_snooze'],
  ['x', 'popup_key_dismiss'],
] as const;

/** The keys of the list, for those who look for them. */
function KeyHints() {
  return (
    <p class="keys">
      {HINTS.map(([keys, words]) => (
        <span key={keys}>
          <Keys keys={keys} /> {t(words)}
        </span>
      ))}
    </p>
  );
}

const MOVES: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const KEYS: Record<string, RowAction> = {
  o: 'open',
  e: 'done',
  d: 'done',
  s: 'snooze',
  x: 'dismiss',
};

function rows(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
}

function rowAt(list: HTMLElement | null, index: number): HTMLElement | undefined {
  return rows(list)[index];
}
