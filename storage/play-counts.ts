import type { Counts } from '@/utils/rules/reports/counts';
import type { DayOf } from '@/utils/rules/reports/measures';
import { playMeasures } from '@/utils/rules/reports/outcomes';
import type { Period } from '@/utils/rules/reports/periods';
import type { Requests } from './requests';
import { countedIn } from './row-counts';
import type { Deal, Play } from './schema';

/** The playbooks begun in each of some periods that follow each other, by what became of the deal. */
export function playsIn(
  from: Requests,
  periods: readonly Period[],
  dayOf: DayOf,
  wants: (key: string) => boolean,
): Promise<Counts[]> {
  return countedIn(from, 'plays', periods, wants, async (rows) => {
    const deals = await dealsOfPlays(from, rows);
    return rows.flatMap((row) => measuresOf(row, deals, dayOf));
  });
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
