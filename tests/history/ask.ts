import { finishRebuild, startRebuild } from '@/storage/days-rebuild';
import type { MarginDb } from '@/storage/margin-db';
import { reportCounts, reportFrame, reportNames, reportPast } from '@/storage/reports';
import {
  type Answers,
  type Choice,
  idsNamed,
  REPORTS,
  type ReportKind,
} from '@/utils/rules/reports/catalogue';
import type { Report } from '@/utils/rules/reports/model';
import { spanOf } from '@/utils/rules/reports/periods';
import { type History, NOW } from './history';

/** Puts a history into a database as it is, and counts it in a zone. */
export async function fillDatabase(db: MarginDb, rows: History, zone: string): Promise<void> {
  await db.pipelines.put(rows.pipeline);
  await db.companies.bulkPut(rows.companies);
  await db.contacts.bulkPut(rows.contacts);
  await db.activities.bulkPut(rows.activities);
  await db.threads.bulkPut(rows.threads);
  await db.deals.bulkPut(rows.deals);
  await db.stageMoves.bulkPut(rows.stageMoves);
  await startRebuild(zone);
  await finishRebuild();
}

/** A report as the reports page makes it. */
export async function ask(name: string, chosen: Partial<Choice> = {}): Promise<Report> {
  const report: ReportKind | undefined = REPORTS.find((one) => one.name === name);
  if (!report) throw new Error(`There is no report ${name}`);
  const { stages, names } = await reportFrame();
  const cut = chosen.cut ?? { weekStart: 1, fiscalStart: 1 };
  const today = chosen.today ?? new Date(NOW).toISOString().slice(0, 10);
  const choice: Choice = {
    period: spanOf('36', today, cut),
    by: 'month',
    currency: 'EUR',
    stages,
    day: '2025-06-15',
    why: 'reason',
    buyers: 'customer',
    ledger: 'tag',
    cut,
    today,
    now: NOW,
    target: null,
    minutesPerEntry: 2,
    names,
    ...chosen,
  };
  const asked = report.ask(choice);
  const counts = await Promise.all(asked.counts.map((one) => reportCounts(one)));
  const answers: Answers = {
    counts,
    names: asked.named ? await reportNames({ ids: idsNamed({ counts }, asked.named) }) : {},
    past: asked.past ? await reportPast(asked.past) : [],
  };
  return report.build(answers, choice);
}

/** The cells of a report as a plain table, by label. */
export function tableOf({ columns, rows }: Report): Record<string, Record<string, number | null>> {
  return Object.fromEntries(
    rows.map(({ label, cells }) => [
      label.kind === 'text'
        ? label.text
        : label.kind === 'period'
          ? label.period.start
          : label.args?.join() || label.words,
      Object.fromEntries(
        columns.map(({ words }, index) => [
          words.replace('report_', ''),
          cells[index]?.value ?? null,
        ]),
      ),
    ]),
  );
}
