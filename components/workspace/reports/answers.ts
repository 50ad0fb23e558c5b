import { background } from '@/components/queries';
import type { Introductions } from '@/storage/api';
import { type Answers, type Asked, idsNamed } from '@/utils/rules/reports/catalogue';
import type { Report } from '@/utils/rules/reports/model';

/** What a report asked for. */
export async function answersTo(asked: Asked): Promise<Answers> {
  const { counts, past, introductions, named } = asked;
  const [counted, stood, introduced] = await Promise.all([
    Promise.all(counts.map((one) => background.reportCounts(one))),
    past ? background.reportPast(past) : [],
    introductions ? allIntroductions(introductions) : [],
  ]);
  const ids = named ? idsNamed({ counts: counted }, named) : [];
  const names = ids.length > 0 ? await background.reportNames({ ids }) : {};
  return { counts: counted, past: stood, introductions: introduced, names };
}

/** Who introduced whom in some time, page by page. */
async function allIntroductions(
  period: NonNullable<Asked['introductions']>,
): Promise<Answers['introductions']> {
  const found: Answers['introductions'][number][] = [];
  let after: number | null = null;
  do {
    const page: Introductions = await background.introductions({ ...period, after });
    found.push(...page.introductions);
    after = page.next;
  } while (after !== null);
  return found;
}

/** Whether a chart of it would show anything. */
export function hasAnything({ rows, chart }: Report): boolean {
  return rows.some(({ cells }) => chart?.columns.some((column) => cells[column]?.value));
}
