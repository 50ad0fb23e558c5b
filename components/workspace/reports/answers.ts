import { background } from '@/components/queries';
import { type Answers, type Asked, idsNamed } from '@/utils/rules/reports/catalogue';
import type { Report } from '@/utils/rules/reports/model';

/** What a report asked for. */
export async function answersTo(asked: Asked): Promise<Answers> {
  const { counts, past, named } = asked;
  const [counted, stood] = await Promise.all([
    Promise.all(counts.map((one) => background.reportCounts(one))),
    past ? background.reportPast(past) : [],
  ]);
  const ids = named ? idsNamed({ counts: counted }, named) : [];
  const names = ids.length > 0 ? await background.reportNames({ ids }) : {};
  return { counts: counted, past: stood, names };
}

/** Whether a chart of it would show anything. */
export function hasAnything({ rows, chart }: Report): boolean {
  return rows.some(({ cells }) => chart?.columns.some((column) => cells[column]?.value));
}
