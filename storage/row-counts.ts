import { type Counts, count } from '@/utils/rules/reports/counts';
import type { Period } from '@/utils/rules/reports/periods';
import type { Requests } from './requests';
import type { Rows } from './schema';

/** Rows made by hand, so all of them are read: no counter has to follow what their deals become. */
const PAGE = 2000;

/** One thing to count: on which day, under which key, and how much money (minor units) with it. */
interface Measured {
  day: string;
  key: string;
  sum?: number;
}

/**
 * Counts what the rows of a table amount to in each of some periods that follow each other.
 * `measure` is given a page of rows at a time.
 */
export async function countedIn<T extends 'plays' | 'signals'>(
  from: Requests,
  table: T,
  periods: readonly Period[],
  wants: (key: string) => boolean,
  measure: (rows: Rows[T][]) => Promise<Measured[]>,
): Promise<Counts[]> {
  const totals = periods.map((): Counts => ({}));
  let after = '';
  for (;;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const rows = await from.all(table, { range, limit: PAGE });
    for (const { day, key, sum = 0 } of await measure(rows)) {
      const index = periods.findIndex(({ start, end }) => day >= start && day < end);
      const total = totals[index];
      if (total && wants(key)) count(total, key, 1, sum);
    }
    const last = rows.at(-1)?.id;
    if (rows.length < PAGE || last === undefined) return totals;
    after = last;
  }
}
