import type { GroupKey } from '@/utils/rules/grouping';
import { readQuery } from '@/utils/rules/query';
import { addGroups, amountsIn, type OwnGroup, ownGroupKey } from '@/utils/rules/reports/own';
import type { CalendarCut, PeriodKind } from '@/utils/rules/reports/periods';
import { userZone } from '@/utils/time';
import { daysIn } from '../days';
import { reading } from '../db';
import { Reader } from './joins';
import { storesFor } from './rows';
import { Sieve } from './sieve';
import { Walk } from './walk';

/** Rows looked at between two looks at the clock, and how long one call may look (ms). */
const SLICE = 1000;
const PATIENCE = 80;
/** Groups of one answer; whoever asks puts the answers together. */
const GROUPS = 400;

/**
 * Counts the rows that a filter lets through, cut into groups by a column. Costs a bounded time and
 * answers how far it came, whatever the size of the table.
 */
export function tableGroups(input: {
  table: 'people' | 'companies' | 'deals' | 'activities';
  query: string;
  by: string;
  bucket: PeriodKind;
  cut: CalendarCut;
  /** The column that is added up; rows alone are counted where it is left out. */
  sum?: string;
  after?: string;
}): Promise<{ groups: OwnGroup[]; next: string | null }> {
  return reading(async (from) => {
    const { table, by, bucket, cut, sum } = input;
    const reader = await Reader.open(table, from);
    const column = reader.columns.find(({ id }) => id === by);
    const sieve = new Sieve(reader, readQuery(input.query));
    const walk = new Walk(from, table, { by: 'created', down: false }, input.after);
    const groups = new Map<GroupKey, OwnGroup>();
    const dayOf = daysIn(userZone());
    const until = performance.now() + PATIENCE;
    do {
      const slice = await walk.read(SLICE);
      await reader.prepare(slice, [...sieve.needs, by, ...(sum ? [sum] : [])]);
      for (const row of slice) {
        if (!sieve.passes(row)) continue;
        const cell = column ? reader.cell(row, by) : null;
        const key = column ? ownGroupKey(column, cell, { bucket, cut, dayOf }) : null;
        const sums: OwnGroup['sums'] = {};
        for (const { amount, currency } of sum ? amountsIn(reader.cell(row, sum)) : [])
          sums[currency] = { count: 1, sum: amount };
        addGroups(groups, [{ key, rows: 1, sums }]);
      }
    } while (walk.next !== null && groups.size < GROUPS && performance.now() < until);
    return { groups: [...groups.values()], next: walk.next };
  }, storesFor(input.table));
}
