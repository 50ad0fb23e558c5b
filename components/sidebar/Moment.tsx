import { Time } from '@/components/ui/Time';
import type { HistoryItem } from '@/storage/api';
import { t } from '@/utils/words';
import { DirectionIcon } from './DirectionIcon';

/** One line of the history. The subject stands over the first message of a thread alone. */
export function Moment({ item, first }: { item: HistoryItem; first: boolean }) {
  const isMail = item.kind === 'email';
  const title = isMail || item.kind === 'call' ? item.sender || t('sidebar_you') : item.subject;
  return (
    <li class={first ? `moment first ${item.kind}` : `moment ${item.kind}`}>
      {first && isMail && (
        <p class="moment-subject cut" dir="auto" title={item.subject}>
          {item.subject || t('sidebar_no_subject')}
        </p>
      )}
      <div class="moment-line">
        <DirectionIcon item={item} />
        <span class="moment-who cut" dir="auto">
          {item.cancelled ? <s>{title}</s> : title || t('sidebar_you')}
        </span>
        <Time at={item.at} />
      </div>
      {item.cancelled && <p class="small muted">{t('sidebar_cancelled')}</p>}
      {item.snippet && (
        <p class="moment-text small muted" dir="auto">
          {item.snippet}
        </p>
      )}
    </li>
  );
}
