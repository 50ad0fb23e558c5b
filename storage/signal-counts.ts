import type { Counts } from '@/utils/rules/reports/counts';
import { signalMeasures } from '@/utils/rules/reports/ledger';
import type { DayOf } from '@/utils/rules/reports/measures';
import type { Period } from '@/utils/rules/reports/periods';
import type { ReportRecord } from './report-records';
import type { Requests } from './requests';
import { countedIn } from './row-counts';
import type { Deal, Signal } from './schema';

/** What was marked in each of some periods that follow each other, by what became of its deal. */
export function signalsIn(
  from: Requests,
  periods: readonly Period[],
  dayOf: DayOf,
  wants: (key: string) => boolean,
): Promise<Counts[]> {
  return countedIn(from, 'signals', periods, wants, async (rows) => {
    const deals = await dealsOf(from, rows);
    return rows.flatMap((row) => [...signalMeasures(row, stateOf(row, deals), dayOf)]);
  });
}

/** The deals that some marks speak of, by their ids. */
export async function dealsOf(from: Requests, rows: Signal[]): Promise<Map<string, Deal>> {
  const ids = [...new Set(rows.flatMap(({ dealId }) => dealId ?? []))];
  return new Map((await from.each('deals', ids)).map((deal) => [deal.id, deal]));
}

/** What became of the deal that a mark speaks of. */
export function stateOf({ dealId }: Signal, deals: ReadonlyMap<string, Deal>) {
  return deals.get(dealId ?? '')?.state ?? 'none';
}

/** A mark as a record behind a bar: the sentence, and where it leads. */
export async function signalRecord(
  from: Requests,
  row: Signal,
  deals: ReadonlyMap<string, Deal>,
): Promise<ReportRecord> {
  const deal = deals.get(row.dealId ?? '');
  const contact = row.contactId ? await from.get('contacts', row.contactId) : undefined;
  return {
    kind: deal ? 'deal' : contact ? 'person' : 'activity',
    id: deal?.id ?? contact?.id ?? null,
    title: row.quote ? `“${row.quote}”` : row.tag,
    about: [contact?.name, deal?.name].filter(Boolean).join(' · '),
    at: row.at,
    times: 1,
    value: null,
    currency: '',
  };
}
