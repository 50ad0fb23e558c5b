import { expect } from 'vitest';
import { reportRecords } from '@/storage/report-records';
import type { Behind, Report } from '@/utils/rules/reports/model';

/** What the rows of the table come to, each of which leads to its own records. */
const OF_MANY = ['report_said', 'report_off', 'report_customers'];

/**
 * How many records a report leads to: every bar and figure leads to some, and behind each cell and figure that
 * counts something stand as many as it says.
 */
export async function followed({ rows, columns, figures, chart }: Report): Promise<number> {
  let all = 0;
  for (const { cells } of rows)
    for (const [index, { value, records, isLinked }] of cells.entries()) {
      const isBar = chart?.columns.includes(index) && (value ?? 0) > 0;
      if (isBar) expect(records ?? isLinked, 'what stands behind a bar').toBeDefined();
      if (!records || columns[index]?.kind !== 'count' || value === null) continue;
      expect(await behind(records)).toBe(value);
      all += value;
    }
  for (const { words, kind, value, records } of figures) {
    if (value && !OF_MANY.includes(words))
      expect(records, `what stands behind ${words}`).toBeDefined();
    if (kind === 'count' && records) expect(await behind(records)).toBe(value);
  }
  return all;
}

async function behind(records: Behind): Promise<number> {
  let count = 0;
  let after: string | null = null;
  do {
    const page = await reportRecords({ ...records, after });
    count += page.records.reduce((sum, { times }) => sum + times, 0);
    after = page.next;
  } while (after);
  return count;
}
