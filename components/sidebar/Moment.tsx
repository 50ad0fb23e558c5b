import { Time } from '@/components/ui/Time';
import type { HistoryItem } from '@/storage/api';
import { t } from '@/utils/words';
import { DirectionIcon } from './DirectionIcon';

/** One line of the history. The subject stands over the first message of a thread alone. */
export function Moment({ item, first }: { item: HistoryItem; first: boolean }) {
  // Mail, and what was noted about a thread; a meeting or a lone note is its own headline.
  const underSubject = item.kind === 'email' || (item.kind !== 'meeting' && item.threadId);
  const title = (!underSubject && item.subject) || item.sender || t('sidebar_you');
  return (
    <li class={first ? `moment first ${item.kind}` : `moment ${item.kind}`}>
      {first && underSubject && (
        <p class="moment-subject cut" dir="auto" title={item.subject}>
          {item.subject || t('sidebar_no_subject')}
        </p>
      )}
      <div class="moment-line">
        <DirectionIcon item={item} />
        <span class="moment-who cut" dir="auto">
          {item.cancelled ? <s>{title}</s> : title}
        </span>
        <Time at={item.at} form={item.allDay ? 'day' : 'relative'} />
      </div>
      {item.cancelled && <p class="moment-text small muted">{t('sidebar_cancelled')}</p>}
      {item.snippet && (
        <p class="moment-text small muted" dir="auto">
          {item.snippet}
        </p>
      )}
    </li>
  );
}
