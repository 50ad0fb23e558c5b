import { type Behind, money, type Report, type Row, share } from './model';
import type { Period } from './periods';

/** Somebody who was introduced, by whom, and what came of it. */
export interface Introduced {
  by: { contactId: string; name: string };
  contactId: string;
  /** `YYYY-MM-DD` */
  day: string;
  deals: number;
  won: number;
  value: Readonly<Record<string, number>>;
}

/** People whose records one answer can list. */
const BEHIND = 400;

/** Who introduced people to me in the period, how many, and what became of them. */
export function byIntroducer({
  introductions,
  period,
  currency,
}: {
  introductions: readonly Introduced[];
  period: Period;
  currency: string;
}): Report {
  const during = introductions.filter(({ day }) => day >= period.start && day < period.end);
  const groups = new Map<string, Introduced[]>();
  for (const one of during)
    groups.set(one.by.contactId, [...(groups.get(one.by.contactId) ?? []), one]);
  const ordered = [...groups.values()].sort(
    (a, b) => worth(b) - worth(a) || b.length - a.length || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  const behind = (people: readonly Introduced[]): Behind => ({
    of: 'people',
    start: period.start,
    end: period.end,
    keys: people.slice(0, BEHIND).map(({ contactId }) => contactId),
  });
  const rows = ordered.map((people): Row => {
    const buyers = people.filter(({ won }) => won > 0);
    return {
      label: { kind: 'text', text: nameOf(people) },
      cells: [
        { value: people.length, records: behind(people) },
        { value: people.reduce((all, { deals }) => all + deals, 0) },
        { value: people.reduce((all, { won }) => all + won, 0), records: behind(buyers) },
        { value: worth(people), records: behind(buyers) },
      ],
    };
  });
  const buyers = during.filter(({ won }) => won > 0);
  return {
    figures: [
      {
        words: 'report_introduced',
        kind: 'count',
        value: during.length,
        records: behind(during),
      },
      {
        words: 'report_introduced_won',
        kind: 'percent',
        value: share(buyers.length, during.length),
      },
      { words: 'report_won_value', kind: 'money', value: worth(during) },
    ],
    columns: [
      { words: 'report_introduced', kind: 'count' },
      { words: 'report_deals', kind: 'count' },
      { words: 'report_won', kind: 'count' },
      { words: 'report_won_value', kind: 'money' },
    ],
    rows,
    chart: { kind: 'bars', columns: [0] },
  };

  function worth(people: readonly Introduced[]): number {
    return money(people.reduce((all, { value }) => all + (value[currency] ?? 0), 0));
  }
}

function nameOf([first]: readonly Introduced[]): string {
  return first?.by.name ?? '';
}
