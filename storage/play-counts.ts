import { type Counts, count } from '@/utils/rules/reports/counts';
import type { DayOf } from '@/utils/rules/reports/measures';
import { playMeasures } from '@/utils/rules/reports/outcomes';
import type { Period } from '@/utils/rules/reports/periods';
import type { Requests } from './requests';
import type { Deal, Play } from './schema';

/** As with marks, all plays are read: no counter has to follow what their deals become. */
const PAGE = 2000;

/** The playbooks begun in each of some periods that follow each other, by what became of the deal. */
export async function playsIn(
  from: Requests,
  periods: readonly Period[],
  dayOf: DayOf,
  wants: (key: string) => boolean,
): Promise<Counts[]> {
  const totals = periods.map((): Counts => ({}));
  let after = '';
  for (;;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const rows = await from.all('plays', { range, limit: PAGE });
    const deals = await dealsOfPlays(from, rows);
    for (const row of rows)
      for (const { day, key, sum } of measuresOf(row, deals, dayOf)) {
        const index = periods.findIndex(({ start, end }) => day >= start && day < end);
        const total = totals[index];
        if (total && wants(key)) count(total, key, 1, sum);
      }
    const last = rows.at(-1)?.id;
    if (rows.length < PAGE || last === undefined) return totals;
    after = last;
  }
}

/** The deals that some playbooks were begun on, by their ids. */
export async function dealsOfPlays(from: Requests, rows: Play[]): Promise<Map<string, Deal>> {
  const deals = await from.each(
    'deals',
    rows.map(({ dealId }) => dealId),
  );
  return new Map(deals.map((deal) => [deal.id, deal]));
}

/** What is counted of one play; nothing once its deal is gone. */
export function measuresOf(play: Play, deals: ReadonlyMap<string, Deal>, dayOf: DayOf) {
  const deal = deals.get(play.dealId);
  return deal ? playMeasures(play, deal, dayOf) : [];
}
