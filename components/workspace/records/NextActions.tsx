import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { safeLink } from '@/components/popup/answers';
import { useAct } from '@/components/popup/notices';
import { type RowAction, TodayRow } from '@/components/popup/TodayRow';
import { dismissAct, doneAct, neverAct, snoozeAct } from '@/components/popup/today-acts';
import { background } from '@/components/queries';
import { hashOf } from '@/components/workspace/route';
import type { TodayItem } from '@/storage/api';
import { t } from '@/utils/words';
import { Part } from './RecordFrame';

/** What is to be done about one person or deal, each with its reason; nothing where there is none. */
export function NextActions({ about }: { about: { contactId: string } | { dealId: string } }) {
  const act = useAct();
  const [snoozing, setSnoozing] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ['nextActions', about],
    queryFn: () => background.nextActions(about),
  });
  // The tasks of a record stand in a list of their own, and so do the promises of a person.
  const items =
    data?.items.filter(
      ({ kind }) => kind !== 'task' && !(kind === 'commitment' && 'contactId' in about),
    ) ?? [];
  if (items.length === 0) return null;
  const person = (contactId: string) => {
    location.hash = hashOf('person', [contactId]);
  };
  const open = (item: TodayItem) => {
    const link = safeLink(item.link);
    if (link) window.open(link, '_blank', 'noopener');
    else if (item.dealId) location.hash = hashOf('deal', [item.dealId]);
    else if (item.person) person(item.person.contactId);
  };
  const run = (item: TodayItem, action: RowAction) => {
    if (action === 'open') return open(item);
    if (action === 'snooze') return setSnoozing(item.key);
    const made = { done: doneAct, dismiss: dismissAct, never: neverAct }[action](item);
    if (made) void act(made);
  };
  return (
    <Part title={t('record_next_actions')}>
      <ul class="today-list" aria-label={t('record_next_actions')}>
        {items.map((item) => (
          <TodayRow
            key={item.key}
            item={item}
            current
            snoozing={snoozing === item.key}
            onSnoozing={(isOpen) => setSnoozing(isOpen ? item.key : null)}
            onAction={(action) => run(item, action)}
            onSnooze={(until) => {
              setSnoozing(null);
              void act(snoozeAct(item, until));
            }}
            onPerson={person}
          />
        ))}
      </ul>
    </Part>
  );
}
