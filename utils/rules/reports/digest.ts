import type { WordKey } from '../../words';
import type { Counts } from './counts';
import { type Behind, type Cell, type Kind, money, type Report, type Row } from './model';
import type { Period } from './periods';
import { sum } from './pipeline';

interface Week {
  period: Period;
  counts: Counts;
}

/** What happened last week beside the week before, and this one so far. */
export function weekDigest({
  activities,
  deals,
  currency,
}: {
  /** The week before the last, the last, and this one; of the same weeks both. */
  activities: readonly Week[];
  deals: readonly Week[];
  currency: string;
}): Report {
  const lines: [WordKey, 'activities' | 'deals', string[]][] = [
    ['report_mails_sent', 'activities', ['email:out']],
    ['report_mails_got', 'activities', ['email:in']],
    ['report_meetings', 'activities', ['meeting']],
    ['report_calls', 'activities', ['call']],
    ['report_notes', 'activities', ['note']],
    ['report_new_deals', 'deals', ['src:']],
    ['report_deals_won', 'deals', ['won:']],
    ['report_deals_lost', 'deals', ['lost:']],
  ];
  const cell = (week: Week | undefined, of: Behind['of'], keys: string[]): Cell => {
    if (!week) return { value: null };
    const records: Behind = { of, ...week.period, keys };
    return { value: sum(week.counts, keys).count, records };
  };
  const rows = lines.map(([words, of, keys]): Row => {
    const weeks = of === 'activities' ? activities : deals;
    return {
      label: { kind: 'word', words },
      cells: [1, 0, 2].map((index) => cell(weeks[index], of, keys)),
    };
  });
  const won = (index: number) => sum(deals[index]?.counts ?? {}, [`won:${currency}`]).sum;
  const week = deals[1];
  return {
    figures: [
      {
        words: 'report_won_last_week',
        kind: 'money',
        value: money(won(1)),
        ...(week && { records: { of: 'deals', ...week.period, keys: [`won:${currency}`] } }),
      },
    ],
    columns: (['report_last_week', 'report_week_before', 'report_this_week'] as const).map(
      (words) => ({ words, kind: 'count' satisfies Kind }),
    ),
    rows,
    chart: { kind: 'bars', columns: [1, 0] },
  };
}
