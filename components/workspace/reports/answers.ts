import { background } from '@/components/queries';
import type { Answers, Asked } from '@/utils/rules/reports/catalogue';
import type { Report } from '@/utils/rules/reports/model';

/** What a report asked for. */
export async function answersTo({ counts, past }: Asked): Promise<Answers> {
  const [counted, stood] = await Promise.all([
    Promise.all(counts.map((one) => background.reportCounts(one))),
    past ? background.reportPast(past) : [],
  ]);
  return { counts: counted, past: stood };
}

/** Whether a chart of it would show anything. */
export function hasAnything({ rows, chart }: Report): boolean {
  return rows.some(({ cells }) => chart?.columns.some((column) => cells[column]?.value));
}
