import * as z from 'zod/mini';
import {
  type Asked,
  type Choice,
  idsNamed,
  type PeriodCounts,
  REPORTS,
} from '@/utils/rules/reports/catalogue';
import { spanOf } from '@/utils/rules/reports/periods';
import { growthLine } from '../growth.ts';
import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';

/**
 * Every report over three years, asked for as its page does. Reports read counters, so that their
 * time may not grow with the rows they tell of.
 */

const BLOCK = 4;
const GATE = 2;
const TODAY = '2026-10-30';
const CUT = { weekStart: 1, fiscalStart: 1 };

const Periods = z.array(
  z.object({
    period: z.object({ start: z.string(), end: z.string() }),
    counts: z.record(z.string(), z.tuple([z.number(), z.number()])),
  }),
);

export async function reportsGrowth(
  small: Station,
  large: Station,
  count: number,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const report of REPORTS) {
    // The invented history has no templates.
    const told = report.name !== 'templates';
    const ask = (station: Station) => () => timeOf(station, report.ask(choice()), told);
    const what = `report ${report.name}`;
    lines.push(await growthLine(small, large, { what, count, gate: GATE, ask }));
  }
  return lines;
}

/** How long everything takes that a page asks for to show a report, asked several times over. */
async function timeOf(station: Station, { counts, past, named }: Asked, told: boolean) {
  const calls = [
    ...counts.map((asked) => call('reportCounts', asked)),
    ...(past ? [call('reportPast', past)] : []),
  ];
  let spent = 0;
  const asked = async (messages: object[]) => {
    if (messages.length === 0) return [];
    const { ms, replies } = await station.fromPage(
      Array.from({ length: BLOCK }, () => messages).flat(),
    );
    spent += ms.reduce((all, one) => all + one, 0) / BLOCK;
    return replies.slice(0, messages.length).map(valueIn);
  };
  const values = await asked(calls);
  if (named) {
    const ids = idsNamed({ counts: values.slice(0, counts.length).map(asCounts) }, named);
    if (ids.length > 0) await asked([call('reportNames', { ids })]);
  }
  if (told && !values.some(tellsSomething)) throw new Error('A report has nothing to tell.');
  return [spent];
}

/** Whether anything was counted: to tell of nothing takes no time. */
function tellsSomething(value: unknown): boolean {
  return JSON.stringify(value).includes(':[');
}

function asCounts(value: unknown): PeriodCounts[] {
  return Periods.parse(value);
}

function choice(): Choice {
  return {
    period: spanOf('36', TODAY, CUT),
    by: 'month',
    currency: 'EUR',
    stages: [],
    day: '2025-06-15',
    why: 'reason',
    buyers: 'customer',
    ledger: 'tag',
    cut: CUT,
    today: TODAY,
    now: Date.parse(`${TODAY}T12:00Z`),
    target: null,
    minutesPerEntry: 2,
    names: {},
  };
}
