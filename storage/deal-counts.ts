import type { Counted } from '@/utils/rules/reports/counts';
import { signalMeasures } from '@/utils/rules/reports/ledger';
import type { DayOf } from '@/utils/rules/reports/measures';
import { playMeasures } from '@/utils/rules/reports/outcomes';
import { countsIn, currentState, type DayBatch, isCounted } from './days';
import type { Requests } from './requests';
import type { Deal, Play, Signal } from './schema';
import type { WriteScope } from './write-scope';

/** What is counted by what became of its deal: playbooks begun, and sentences marked. */
export const OF_DEALS = ['plays', 'signals'] as const;
type OfDeals = (typeof OF_DEALS)[number];

/** What is counted of a playbook or a marked sentence; nothing of a play once its deal is gone. */
export function measuresOfDeal(
  row: Play | Signal,
  deal: Deal | null | undefined,
  dayOf: DayOf,
): Counted[] {
  if ('tag' in row) return signalMeasures(row, deal?.state ?? 'none', dayOf);
  return deal ? playMeasures(row, deal, dayOf) : [];
}

/** The deals that some rows speak of, by their ids. */
export async function dealsOf(
  from: Requests,
  rows: readonly (Play | Signal)[],
): Promise<ReadonlyMap<string, Deal>> {
  const ids = [...new Set(rows.flatMap(({ dealId }) => dealId ?? []))];
  return new Map((await from.each('deals', ids)).map((deal) => [deal.id, deal]));
}

/** Counts stored rows into a batch. */
export async function countOfDeals(
  from: Requests,
  rows: readonly (Play | Signal)[],
  batch: DayBatch,
): Promise<void> {
  const deals = await dealsOf(from, rows);
  for (const row of rows)
    batch.add(measuresOfDeal(row, deals.get(row.dealId ?? ''), batch.dayOf), 1);
}

/** Counts playbooks and marked sentences where a write changed them, or what their deals became. */
export async function deriveOfDeals(scope: WriteScope): Promise<void> {
  const changed = scope
    .stagedOf('deals')
    .filter(({ before, after }) => standing(before) !== standing(after))
    .map(({ id }) => id);
  for (const table of OF_DEALS) {
    const rows = new Map(await changedRows(scope, table, changed));
    if (rows.size === 0) continue;
    const state = await currentState(scope);
    const batch = countsIn(scope, state);
    const both = [...rows.values()].flatMap(({ before, after }) => [before, after]);
    await Promise.all(both.map((row) => row?.dealId && scope.get('deals', row.dealId)));
    const deals = new Map(scope.stagedOf('deals').map((entry) => [entry.id, entry]));
    for (const [id, { before, after }] of rows) {
      if (!isCounted(state[table], id)) continue;
      const add = (row: Play | Signal | null, when: 'before' | 'after', sign: 1 | -1) =>
        row &&
        batch.add(measuresOfDeal(row, deals.get(row.dealId ?? '')?.[when], batch.dayOf), sign);
      add(before, 'before', -1);
      add(after, 'after', 1);
    }
  }
}

interface ChangedRow {
  before: Play | Signal | null;
  after: Play | Signal | null;
}

/** Rows that a write changed, and those of deals that became something else. */
async function changedRows(
  scope: WriteScope,
  table: OfDeals,
  deals: readonly string[],
): Promise<[string, ChangedRow][]> {
  const staged = scope.stagedOf(table);
  const known = new Set(staged.map(({ id }) => id));
  // Most deals have neither.
  const there = await scope.requests.near(table, {
    index: 'dealId',
    values: deals,
  });
  const stored = await Promise.all(
    there.map((id) => scope.requests.all(table, { index: 'dealId', range: IDBKeyRange.only(id) })),
  );
  const aside = stored.flat().filter(({ id }) => !known.has(id));
  const ofDeals = new Set(deals);
  return [
    ...staged
      .filter(
        ({ before, after }) =>
          before !== after || ofDeals.has(before?.dealId ?? '') || ofDeals.has(after?.dealId ?? ''),
      )
      .map(({ id, before, after }): [string, ChangedRow] => [id, { before, after }]),
    ...aside.map((row): [string, ChangedRow] => [row.id, { before: row, after: row }]),
  ];
}

function standing(deal: Deal | null): string {
  return deal ? [deal.state, deal.currency, deal.value].join(' ') : '';
}
