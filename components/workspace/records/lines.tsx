import { safeLink } from '@/components/popup/answers';
import { formatMoney } from '@/components/ui/amount';
import { Icon } from '@/components/ui/Icon';
import { Time } from '@/components/ui/Time';
import { hashOf } from '@/components/workspace/route';
import type { DealCard, MeetingToCome, ThreadLine, Turn } from '@/storage/api';
import { t, tn, type WordKey } from '@/utils/words';

const TURNS: Record<'mine' | 'theirs', WordKey> = {
  mine: 'popup_turn_mine',
  theirs: 'popup_turn_theirs',
};

/** Whose turn it is; nothing when it is nobody's. */
export function TurnBadge({ turn }: { turn: Turn }) {
  if (turn === 'nobody') return null;
  return <span class={turn === 'mine' ? 'badge warn' : 'badge'}>{t(TURNS[turn])}</span>;
}

/** Deals, each leading to its page. */
export function DealLines({ deals }: { deals: (DealCard & { role?: string })[] }) {
  return (
    <ul class="lines">
      {deals.map((deal) => (
        <li key={deal.dealId}>
          <a class="line" href={hashOf('deal', [deal.dealId])}>
            <Icon name="deal" />
            <span class="cut" dir="auto">
              {deal.name}
            </span>
            {deal.role && (
              <span class="small muted cut" dir="auto">
                {deal.role}
              </span>
            )}
            <span class="grow" />
            <span
              class={deal.state === 'open' ? 'small muted' : `badge ${STATE_LOOKS[deal.state]}`}
            >
              <bdi>{deal.stageName}</bdi>
            </span>
            {deal.value !== null && (
              <span class="number">{formatMoney(deal.value, deal.currency)}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

const STATE_LOOKS = { open: '', won: 'accent', lost: 'danger' };

/** Conversations, each leading to its page and to Gmail. */
export function ThreadLines({ threads }: { threads: ThreadLine[] }) {
  return (
    <ul class="lines">
      {threads.map((thread) => {
        const link = safeLink(thread.link);
        return (
          <li key={thread.threadId} class="line-pair">
            <a class="line" href={hashOf('thread', [thread.threadId])}>
              <Icon name="mail" />
              <span class="cut" dir="auto">
                {thread.subject || t('popup_no_subject')}
              </span>
              <span class="grow" />
              <TurnBadge turn={thread.turn} />
              <span class="small muted">
                {thread.lastAt > 0 ? <Time at={thread.lastAt} /> : tn('record_mails', thread.count)}
              </span>
            </a>
            {link && (
              <a
                class="button quiet only"
                href={link}
                target="_blank"
                rel="noopener"
                aria-label={t('record_open_gmail', thread.subject || t('popup_no_subject'))}
                title={t('record_in_gmail')}
              >
                <Icon name="open" />
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Meetings that lie ahead. */
export function MeetingLines({ meetings }: { meetings: MeetingToCome[] }) {
  return (
    <ul class="lines">
      {meetings.map((meeting) => {
        const link = safeLink(meeting.link);
        return (
          <li key={meeting.key} class="line">
            <Icon name="calendar" />
            <span class="cut" dir="auto">
              {link ? (
                <a href={link} target="_blank" rel="noopener">
                  {meeting.title}
                </a>
              ) : (
                meeting.title
              )}
            </span>
            <span class="grow" />
            <span class="small muted">
              <Time at={meeting.startAt} form={meeting.allDay ? 'day' : 'moment'} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
