import { type Choice, REPORTS } from '@/utils/rules/reports/catalogue';
import { spanOf } from '@/utils/rules/reports/periods';
import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, ratio, rounds } from '../measure.ts';

/**
 * Every report over three years, asked for as its page does. Reports read counters, so that their
 * time may not grow with the rows they tell of.
 */

const BLOCK = 4;
const GATE = 2;
const TODAY = '2026-10-30';
const CUT = { weekStart: 1, fiscalStart: 1 };

export async function reportsGrowth(
  small: Station,
  large: Station,
  count: number,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const report of REPORTS) {
    const { counts, past } = report.ask(choice());
    const calls = [
      ...counts.map((asked) => call('reportCounts', asked)),
      ...(past ? [call('reportPast', past)] : []),
    ];
    const ask = (station: Station) => async () => {
      const messages = Array.from({ length: BLOCK }, () => calls).flat();
      const { ms, replies } = await station.fromPage(messages);
      valueIn(replies[0]);
      return ms;
    };
    const found = await rounds(count, { small: ask(small), large: ask(large) });
    lines.push({
      what: `report ${report.name}`,
      size: large.size,
      unit: 'ms',
      ours: over(found, (round) => round.large),
      other: { name: `the same at ${small.size}`, value: over(found, (round) => round.small) },
      ratio: ratio(
        found,
        (round) => round.large,
        (round) => round.small,
      ),
      gate: GATE,
    });
  }
  return lines;
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
