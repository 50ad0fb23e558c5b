import { formatMoney } from '@/components/ui/amount';
import { Icon } from '@/components/ui/Icon';
import { List } from '@/components/ui/List';
import { Time } from '@/components/ui/Time';
import type { HistoryItem, PersonHere, TaskCard } from '@/storage/api';
import { t } from '@/utils/words';
import { DirectionIcon } from './DirectionIcon';

interface PrepCardProps {
  person: PersonHere;
  tasks: TaskCard[];
}

/** What to know about a guest before the meeting. */
export function PrepCard({ person, tasks }: PrepCardProps) {
  const own = tasks.filter(
    (task) => task.contact && task.contact.contactId === person.contact?.contactId,
  );
  return (
    <div class="prep small">
      {person.openDeals.length > 0 && (
        <List label={t('sidebar_open_deals')}>
          {person.openDeals.map((deal) => (
            <li key={deal.dealId} class="prep-line">
              <Icon name="deal" />
              <span class="cut" dir="auto">
                {deal.name}
              </span>
              <span class="muted">
                {deal.value === null ? deal.stageName : formatMoney(deal.value, deal.currency)}
              </span>
            </li>
          ))}
        </List>
      )}
      {own.length > 0 && (
        <List label={t('sidebar_tasks')}>
          {own.map((task) => (
            <li key={task.taskId} class="prep-line">
              <Icon name="bell" />
              <span class="cut" dir="auto">
                {task.text}
              </span>
              <Time at={task.openAt ?? task.dueAt} form="moment" />
            </li>
          ))}
        </List>
      )}
      {person.last.length > 0 && (
        <List label={t('sidebar_last_exchanges')}>
          {person.last.map((item) => (
            <li key={item.activityId} class="prep-line">
              <DirectionIcon item={item} />
              <span class="cut" dir="auto">
                {gist(item)}
              </span>
              <Time at={item.at} form={item.allDay ? 'day' : 'relative'} />
            </li>
          ))}
        </List>
      )}
    </div>
  );
}

/** A mail or a meeting is remembered by its name, a note or a call by what was written down. */
function gist({ kind, subject, snippet }: HistoryItem): string {
  return kind === 'email' || kind === 'meeting' ? subject || snippet : snippet || subject;
}
