import { type Counted, type Counts, under } from './counts';
import { type DayOf, label } from './measures';
import { type Behind, type Report, type ReportStage, type Row, share } from './model';
import type { Period } from './periods';

/** What a mark speaks for or against, and what became of it. */
interface CountedSignal {
  kind: 'signal' | 'objection';
  tag: string;
  stageId?: string;
  at: number;
}

export type SignalOutcome = 'open' | 'won' | 'lost' | 'none';

/** What is counted of a marked sentence: by its tag, and by the stage its deal stood in. */
export function signalMeasures(
  { kind, tag, stageId, at }: CountedSignal,
  outcome: SignalOutcome,
  dayOf: DayOf,
): Counted[] {
  const one = (key: string): Counted => ({ day: dayOf(at), key, count: 1, sum: 0 });
  return [
    one(`${kind}:tag:${outcome}:${label(tag).toLowerCase()}`),
    one(`${kind}:stage:${outcome}:${stageId ?? ''}`),
  ];
}

/** Marked sentences of one kind by tag or by stage, and how the deals they were said in ended. */
export function ledger({
  kind,
  by,
  counts,
  period,
  stages,
}: {
  kind: CountedSignal['kind'];
  by: 'tag' | 'stage';
  counts: Counts;
  period: Period;
  stages: readonly ReportStage[];
}): Report {
  const tallies = new Map<string, Record<SignalOutcome, number>>();
  for (const { parts, count } of under(counts, `${kind}:${by}:`)) {
    const [outcome = 'none', name = ''] = parts;
    const tally = tallies.get(name) ?? { open: 0, won: 0, lost: 0, none: 0 };
    tallies.set(name, tally);
    tally[outcome as SignalOutcome] += count;
  }
  const all = (tally: Record<SignalOutcome, number>) =>
    tally.open + tally.won + tally.lost + tally.none;
  const place = (name: string) => {
    const index = stages.findIndex(({ id }) => id === name);
    return index < 0 ? stages.length : index;
  };
  const ordered = [...tallies].sort(
    ([a, x], [b, y]) =>
      (by === 'stage' ? place(a) - place(b) : 0) || all(y) - all(x) || (a < b ? -1 : 1),
  );
  const rows = ordered.map(([name, tally]): Row => {
    const of = (...outcomes: SignalOutcome[]): Behind => ({
      of: 'signals',
      start: period.start,
      end: period.end,
      keys: outcomes.map((outcome) => `${kind}:${by}:${outcome}:${name}`),
    });
    const stage = stages.find(({ id }) => id === name);
    return {
      label:
        by === 'tag' || stage
          ? { kind: 'text', text: stage?.name ?? name }
          : { kind: 'word', words: name === '' ? 'report_no_deal' : 'report_other_stage' },
      cells: [
        { value: all(tally), records: of('open', 'won', 'lost', 'none') },
        { value: tally.open, records: of('open') },
        { value: tally.won, records: of('won') },
        { value: tally.lost, records: of('lost') },
        { value: share(tally.won, tally.won + tally.lost), records: of('won', 'lost') },
      ],
    };
  });
  const sum = (column: number) =>
    rows.reduce((many, { cells }) => many + (cells[column]?.value ?? 0), 0);
  return {
    figures: [
      {
        words: 'report_marked',
        kind: 'count',
        value: sum(0),
        records: { of: 'signals', start: period.start, end: period.end, keys: [`${kind}:${by}:`] },
      },
      {
        words: 'report_win_rate',
        kind: 'percent',
        value: share(sum(2), sum(2) + sum(3)),
        records: {
          ...{ of: 'signals', start: period.start, end: period.end },
          keys: [`${kind}:${by}:won:`, `${kind}:${by}:lost:`],
        },
      },
    ],
    columns: [
      { words: 'report_marked', kind: 'count' },
      { words: 'report_still_open', kind: 'count' },
      { words: 'report_won', kind: 'count' },
      { words: 'report_lost', kind: 'count' },
      { words: 'report_win_rate', kind: 'percent' },
    ],
    rows,
    chart: { kind: 'stacked', columns: [1, 2, 3] },
  };
}
