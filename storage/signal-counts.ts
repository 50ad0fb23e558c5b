import type { Counts } from '@/utils/rules/reports/counts';
import { count } from '@/utils/rules/reports/counts';
import { signalMeasures } from '@/utils/rules/reports/ledger';
import type { DayOf } from '@/utils/rules/reports/measures';
import type { Period } from '@/utils/rules/reports/periods';
import type { ReportRecord } from './reports';
import type { Requests } from './requests';
import type { Deal, Signal } from './schema';

/** Marks are made by hand, so all of them are read: no counter has to follow what deals become. */
const PAGE = 2000;

/** What was marked in each of some periods that follow each other, by what became of its deal. */
export async function signalsIn(
  from: Requests,
  periods: readonly Period[],
  dayOf: DayOf,
  wants: (key: string) => boolean,
): Promise<Counts[]> {
  const totals = periods.map((): Counts => ({}));
  let after = '';
  for (;;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const rows = await from.all('signals', { range, limit: PAGE });
    const deals = await dealsOf(from, rows);
    for (const row of rows)
      for (const { day, key } of signalMeasures(row, stateOf(row, deals), dayOf)) {
        const index = periods.findIndex(({ start, end }) => day >= start && day < end);
        const total = totals[index];
        if (total && wants(key)) count(total, key, 1, 0);
      }
    const last = rows.at(-1)?.id;
    if (rows.length < PAGE || last === undefined) return totals;
    after = last;
  }
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
