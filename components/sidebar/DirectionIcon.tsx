import { Icon, type IconName } from '@/components/ui/Icon';
import type { HistoryItem } from '@/storage/api';
import { t, type WordKey } from '@/utils/words';

const KINDS: Record<Exclude<HistoryItem['kind'], 'email'>, [IconName, WordKey]> = {
  meeting: ['calendar', 'sidebar_kind_meeting'],
  call: ['phone', 'sidebar_kind_call'],
  note: ['note', 'sidebar_kind_note'],
};
const MAIL: Record<HistoryItem['direction'], [IconName, WordKey]> = {
  in: ['arrowIn', 'sidebar_direction_in'],
  out: ['arrowOut', 'sidebar_direction_out'],
  unknown: ['mail', 'sidebar_kind_email'],
};

/** What it was and which way it went, as a picture and in words for those who hear it. */
export function DirectionIcon({ item }: { item: HistoryItem }) {
  const [icon, words] = item.kind === 'email' ? MAIL[item.direction] : KINDS[item.kind];
  return (
    <span class={`direction ${item.kind} ${item.direction}`} title={t(words)}>
      <Icon name={icon} />
      <span class="hidden">{t(words)}: </span>
    </span>
  );
}
