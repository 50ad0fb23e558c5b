import { formatMoney } from '@/components/ui/amount';
import { List } from '@/components/ui/List';
import { Time } from '@/components/ui/Time';
import type { PersonHere, TaskCard } from '@/storage/api';
import type { MeetingSeen } from '@/utils/seen';
import { say, t } from '@/utils/words';
import { DirectionIcon } from './DirectionIcon';

interface PrepCardProps {
  person: PersonHere;
  meeting: MeetingSeen;
  tasks: TaskCard[];
}

/** What to know about a guest before the meeting. */
export function PrepCard({ person, meeting, tasks }: PrepCardProps) {
  const guest = meeting.guests.find((one) => one.address === person.address);
  const own = tasks.filter(
    (task) => task.contact && task.contact.contactId === person.contact?.contactId,
  );
  return (
    <div class="prep small">
      {guest && guest.answer !== 'unknown' && (
        <p class={guest.answer === 'declined' ? 'declined' : 'muted'}>
          {say(`sidebar_answer_${guest.answer}`, [])}
        </p>
      )}
      {person.openDeals.length > 0 && (
        <List label={t('sidebar_open_deals')}>
          {person.openDeals.map((deal) => (
            <li key={deal.dealId} class="prep-line">
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
                {item.snippet || item.subject}
              </span>
              <Time at={item.at} />
            </li>
          ))}
        </List>
      )}
    </div>
  );
}
