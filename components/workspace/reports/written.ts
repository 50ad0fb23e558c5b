import { percent, roundMoney, wholeNumber } from '@/components/popup/money';
import type { Kind, Label } from '@/utils/rules/reports/model';
import type { Period, PeriodKind } from '@/utils/rules/reports/periods';
import { say, t, uiLanguage } from '@/utils/words';

/** How values and labels of a report are written for a person. */
export function valueWords(value: number | null, kind: Kind, currency: string): string {
  if (value === null) return '–';
  switch (kind) {
    case 'money':
      return roundMoney(value, currency);
    case 'percent':
      return percent(value);
    case 'days':
      return t('report_days_short', wholeNumber(value));
    case 'minutes':
      return minutesWords(value);
    case 'ratio':
    case 'count':
      return wholeNumber(value);
  }
}

/** Minutes in the unit that people would use for so many. */
export function minutesWords(minutes: number): string {
  if (minutes < 120) return t('report_minutes_short', wholeNumber(Math.round(minutes)));
  const hours = Math.round((minutes / 60) * 10) / 10;
  if (hours < 48) return t('report_hours_short', wholeNumber(hours));
  return t('report_days_short', wholeNumber(Math.round((hours / 24) * 10) / 10));
}

export function labelWords(label: Label): string {
  if (label.kind === 'text') return label.text;
  if (label.kind === 'word') return say(label.words, label.args ?? []);
  return periodWords(label.period, label.by);
}

/** The first day of a period, or its month, in as few words as tell it. */
export function periodWords({ start, end }: Period, by: PeriodKind): string {
  const at = Date.parse(`${start}T00:00Z`);
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(uiLanguage(), { ...options, timeZone: 'UTC' });
  if (by === 'month') return written({ month: 'short', year: 'numeric' }).format(at);
  if (by === 'day' || by === 'week')
    return written({ day: 'numeric', month: 'short', year: 'numeric' }).format(at);
  const last = Date.parse(`${end}T00:00Z`) - 86_400_000;
  return written({ month: 'short', year: 'numeric' }).formatRange(at, last);
}
