import { expect } from 'vitest';
import { reportRecords } from '@/storage/report-records';
import type { Report } from '@/utils/rules/reports/model';

/** How many records a report leads to: behind each of its figures stand as many as it says. */
export async function followed({ rows, columns }: Report): Promise<number> {
  let all = 0;
  for (const { cells } of rows)
    for (const [index, { value, records }] of cells.entries()) {
      if (!records || columns[index]?.kind !== 'count' || value === null) continue;
      let count = 0;
      let after: string | null = null;
      do {
        const page = await reportRecords({ ...records, after });
        count += page.records.reduce((sum, { times }) => sum + times, 0);
        after = page.next;
      } while (after);
      expect(count).toBe(value);
      all += value;
    }
  return all;
}
