import type { Repeat } from '@/storage/schema';
import { weekday } from '@/utils/time';
import { t, tn, uiLanguage, type WordKey } from '@/utils/words';

/** "Tuesday", of 0 for Sunday to 6. */
function dayName(day: number, style: 'long' | 'short'): string {
  // 1 January 2023 was a Sunday.
  const at = Date.UTC(2023, 0, 1 + day);
  return new Intl.DateTimeFormat(uiLanguage(), { weekday: style, timeZone: 'UTC' }).format(at);
}

/** "Every 2 weeks on Tuesday" */
export function repeatWords({ unit, every, weekdays, day, nth }: Repeat): string {
  const turn = tn(`repeat_${unit}`, every);
  if (nth)
    return t(
      'repeat_on_nth',
      turn,
      t(NTH[String(nth.week)] ?? 'repeat_first'),
      dayName(nth.weekday, 'long'),
    );
  if (weekdays) {
    const style = weekdays.length > 2 ? 'short' : 'long';
    const names = weekdays.map((one) => dayName(one, style));
    const list = new Intl.ListFormat(uiLanguage(), { style: 'long', type: 'conjunction' });
    return t('repeat_on', turn, list.format(names));
  }
  return unit === 'month' && day !== undefined ? t('repeat_on_day', turn, day) : turn;
}

const NTH: Record<string, WordKey> = {
  '1': 'repeat_first',
  '2': 'repeat_second',
  '3': 'repeat_third',
  '4': 'repeat_fourth',
  '-1': 'repeat_last',
};

/** Turns that are offered for something first due on a date, `YYYY-MM-DD`. */
export function repeatChoices(date: string): Repeat[] {
  const [here, day] = [weekday(date), Number(date.slice(8))];
  return [
    { unit: 'day', every: 1 },
    { unit: 'week', every: 1, weekdays: [1, 2, 3, 4, 5] },
    { unit: 'week', every: 1, weekdays: [here] },
    { unit: 'week', every: 2, weekdays: [here] },
    { unit: 'month', every: 1, day },
    {
      unit: 'month',
      every: 1,
      nth: { week: day > 28 ? -1 : Math.ceil(day / 7), weekday: here },
    },
    { unit: 'year', every: 1, day },
  ];
}
