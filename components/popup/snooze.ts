import { clockTime, dayAndTime } from '@/components/ui/dates';
import type { WallTime } from '@/storage/schema';
import { presets, userZone, wallTimeToInstant } from '@/utils/time';
import { t } from '@/utils/words';

export interface SnoozeChoice {
  key: string;
  label: string;
  /** When that is: "10:40", "Mon 09:00". */
  detail: string;
  until: WallTime;
}

/** An hour from now, tomorrow and next week at nine. */
export function snoozeChoices(now: number): SnoozeChoice[] {
  const { inOneHour, tomorrow, nextWeek } = presets(now, userZone());
  return [
    {
      key: 'hour',
      label: t('popup_snooze_hour'),
      detail: clockTime(wallTimeToInstant(inOneHour)),
      until: inOneHour,
    },
    {
      key: 'tomorrow',
      label: t('popup_snooze_tomorrow'),
      detail: dayAndTime(wallTimeToInstant(tomorrow)),
      until: tomorrow,
    },
    {
      key: 'week',
      label: t('popup_snooze_week'),
      detail: dayAndTime(wallTimeToInstant(nextWeek)),
      until: nextWeek,
    },
  ];
}
