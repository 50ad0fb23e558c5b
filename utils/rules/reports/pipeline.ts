import { addDays } from '../../time';
import type { WordKey } from '../../words';
import { type Counts, under } from './counts';
import {
  type Behind,
  EVER,
  type Figure,
  type Label,
  MINUTES_A_DAY,
  mean,
  money,
  type Report,
  type ReportStage,
} from './model';
import type { Period } from './periods';

/** From this chance on a deal counts as promised, and from this one as possible at best. */
export const COMMIT = 70;
export const BEST_CASE = 40;

interface HealthInput {
  /** Everything that was counted of deals: `due`, `nodue`, `nostep`, `visit`. */
  all: Counts;
  /** Of that, `due` before today. */
  past: Counts;
  stages: readonly ReportStage[];
  currency: string;
  today: string;
  now: number;
}

/** What is open, what it is worth, and what is wrong with it. */
export function pipelineHealth({ all, past, stages, currency, today, now }: HealthInput): Report {
  const open = stages.filter(({ outcome }) => outcome === 'open');
  const nowMinutes = Math.round(now / 60_000);
  const rows = open.map((stage) => {
    const keys = [`due:${stage.id}:`, `nodue:${stage.id}:`];
    const total = sum(all, keys);
    const worth = sum(
      all,
      keys.map((key) => key + currency),
    );
    const [staying = 0, since = 0] = all[`visit:${stage.id}:here`] ?? [];
    return {
      label: text(stage.name),
      cells: [
        { value: total.count, records: deals(EVER, keys) },
        {
          value: money(worth.sum),
          records: deals(
            EVER,
            keys.map((key) => key + currency),
          ),
        },
        {
          value: money((worth.sum * stage.probability) / 100),
          records: deals(
            EVER,
            keys.map((key) => key + currency),
          ),
        },
        {
          value: mean((staying * nowMinutes - since) / MINUTES_A_DAY, staying),
          records: deals(EVER, [`visit:${stage.id}:here`]),
        },
      ],
    };
  });
  const ids = new Set(open.map(({ id }) => id));
  const late = ofStages(past, 'due:', ids);
  const undated = ofStages(all, 'nodue:', ids);
  const stepless = sum(all, ['nostep:']);
  const before = { start: EVER.start, end: today };
  const standing = (of: string) =>
    deals(
      EVER,
      [...ids].flatMap((id) => [`due:${id}:${of}`, `nodue:${id}:${of}`]),
    );
  return {
    figures: [
      {
        words: 'report_open_deals',
        kind: 'count',
        value: rows.reduce((many, { cells }) => many + (cells[0]?.value ?? 0), 0),
        records: standing(''),
      },
      {
        words: 'report_open_value',
        kind: 'money',
        value: money(rows.reduce((all, { cells }) => all + (cells[1]?.value ?? 0), 0)),
        records: standing(currency),
      },
      {
        words: 'report_weighted',
        kind: 'money',
        value: money(rows.reduce((all, { cells }) => all + (cells[2]?.value ?? 0), 0)),
        records: standing(currency),
      },
      {
        words: 'report_late_deals',
        kind: 'count',
        value: late.count,
        records: deals(
          before,
          [...ids].map((id) => `due:${id}:`),
        ),
      },
      {
        words: 'report_undated_deals',
        kind: 'count',
        value: undated.count,
        records: deals(
          EVER,
          [...ids].map((id) => `nodue:${id}:`),
        ),
      },
      {
        words: 'report_stepless_deals',
        kind: 'count',
        value: stepless.count,
        records: deals(EVER, ['nostep:']),
      },
    ],
    columns: [
      { words: 'report_deals', kind: 'count' },
      { words: 'report_value', kind: 'money' },
      { words: 'report_weighted', kind: 'money' },
      { words: 'report_days_here', kind: 'days' },
    ],
    rows,
    chart: { kind: 'bars', columns: [1, 2] },
  };
}

interface ForecastInput {
  /** By month: `due` and `won`. */
  months: readonly { period: Period; counts: Counts }[];
  /** `due` before this month, still open. */
  past: Counts;
  /** This month, `YYYY-MM`. */
  month: string;
  stages: readonly ReportStage[];
  currency: string;
  /** What is to be won in a month; null while nobody said. */
  target: number | null;
}

/** What was won, what will be for sure, at best, and by chance, month by month. */
export function forecast({ months, past, month, stages, currency, target }: ForecastInput): Report {
  const keysFrom = (least: number) =>
    stages
      .filter((s) => s.outcome === 'open' && s.probability >= least)
      .map(({ id }) => `due:${id}:${currency}`);
  const weighted = (counts: Counts) =>
    money(
      stages
        .filter(({ outcome }) => outcome === 'open')
        .reduce(
          (all, { id, probability }) =>
            all + ((counts[`due:${id}:${currency}`]?.[1] ?? 0) * probability) / 100,
          0,
        ),
    );
  const row = (label: Label, period: Period, counts: Counts, aim: number | null) => {
    const worth = (keys: string[]) => ({
      value: money(sum(counts, keys).sum),
      records: deals(period, keys),
    });
    return {
      label,
      cells: [
        worth([`won:${currency}`]),
        worth(keysFrom(COMMIT)),
        worth(keysFrom(BEST_CASE)),
        { value: weighted(counts), records: deals(period, keysFrom(0)) },
        { value: aim },
      ],
    };
  };
  const thisMonth = `${month}-01`;
  const late = row(
    { kind: 'word', words: 'report_overdue' },
    { start: EVER.start, end: thisMonth },
    past,
    null,
  );
  const rows = [
    ...(Object.keys(past).length > 0 ? [late] : []),
    ...months.map(({ period, counts }) =>
      row(
        { kind: 'period', period, by: 'month' },
        period,
        // What should have closed in months gone by is overdue.
        period.start < thisMonth ? wonIn(counts) : counts,
        target,
      ),
    ),
  ];
  const total = (column: number) =>
    money(rows.reduce((all, { cells }) => all + (cells[column]?.value ?? 0), 0));
  const span = { start: months[0]?.period.start ?? thisMonth, end: lastDayOf(months) ?? thisMonth };
  const figure = (words: WordKey, column: number, start: string, keys: string[]): Figure => ({
    words,
    kind: 'money',
    value: total(column),
    records: deals({ start, end: span.end }, keys),
  });
  return {
    figures: [
      figure('report_won', 0, span.start, [`won:${currency}`]),
      figure('report_commit', 1, EVER.start, keysFrom(COMMIT)),
      figure('report_best_case', 2, EVER.start, keysFrom(BEST_CASE)),
      figure('report_weighted', 3, EVER.start, keysFrom(0)),
    ],
    columns: [
      { words: 'report_won', kind: 'money' },
      { words: 'report_commit', kind: 'money' },
      { words: 'report_best_case', kind: 'money' },
      { words: 'report_weighted', kind: 'money' },
      { words: 'report_target', kind: 'money' },
    ],
    rows,
    chart: { kind: 'bars', columns: [0, 1, 2, 3], ...(target !== null && { line: 4 }) },
  };
}

/** The end of the last of some periods. */
function lastDayOf(months: readonly { period: Period }[]): string | undefined {
  return months.at(-1)?.period.end;
}

interface PastInput {
  /** `at` up to the end of the day asked for. */
  past: Counts;
  /** The same up to now. */
  present: Counts;
  day: Period;
  today: string;
  stages: readonly ReportStage[];
  currency: string;
}

/** The pipeline as it stood on a past day, beside how it stands today. */
export function pipelineOnDay(input: PastInput): Report {
  const { past, present, day, today, stages, currency } = input;
  const until = { start: EVER.start, end: day.end };
  const untilNow = { start: EVER.start, end: addDays(today, 1) };
  const open = stages.filter(({ outcome }) => outcome === 'open');
  const rows = open.map((stage) => {
    const keys = [`at:${stage.id}:`];
    const worth = [`at:${stage.id}:${currency}:`];
    const value = money(sum(past, worth).sum);
    return {
      label: text(stage.name),
      cells: [
        { value: sum(past, keys).count, records: deals(until, keys) },
        { value, records: deals(until, worth) },
        { value: money((value * stage.probability) / 100), records: deals(until, worth) },
        { value: sum(present, keys).count, records: deals(untilNow, keys) },
        { value: money(sum(present, worth).sum), records: deals(untilNow, worth) },
      ],
    };
  });
  const standing = (of: string) =>
    deals(
      until,
      open.map(({ id }) => `at:${id}:${of}`),
    );
  const total = (column: number) =>
    money(rows.reduce((all, { cells }) => all + (cells[column]?.value ?? 0), 0));
  return {
    figures: [
      { words: 'report_open_deals', kind: 'count', value: total(0), records: standing('') },
      {
        words: 'report_open_value',
        kind: 'money',
        value: total(1),
        records: standing(`${currency}:`),
      },
      {
        words: 'report_weighted',
        kind: 'money',
        value: total(2),
        records: standing(`${currency}:`),
      },
    ],
    columns: [
      { words: 'report_deals', kind: 'count' },
      { words: 'report_value', kind: 'money' },
      { words: 'report_weighted', kind: 'money' },
      { words: 'report_deals_today', kind: 'count' },
      { words: 'report_value_today', kind: 'money' },
    ],
    rows,
    chart: { kind: 'bars', columns: [1, 4] },
  };
}

interface AccuracyInput {
  /** Of each month: what stood there as it began (`at`), and what was won in it (`won`). */
  months: readonly { period: Period; before: Counts; won: Counts }[];
  stages: readonly ReportStage[];
  currency: string;
}

/** What a month's first day promised, against what the month brought. */
export function forecastAccuracy({ months, stages, currency }: AccuracyInput): Report {
  const open = stages.filter(({ outcome }) => outcome === 'open');
  const rows = months.map(({ period, before, won }) => {
    const month = period.start.slice(0, 7);
    const keyOf = ({ id }: ReportStage) => `at:${id}:${currency}:${month}`;
    const of = (stage: ReportStage) => before[keyOf(stage)]?.[1] ?? 0;
    const promised = open.filter((s) => s.probability >= COMMIT);
    const commit = money(promised.reduce((all, s) => all + of(s), 0));
    // What stood there as the month began.
    const stood = (some: readonly ReportStage[]) =>
      deals({ start: EVER.start, end: period.start }, some.map(keyOf));
    const weighted = money(open.reduce((all, s) => all + (of(s) * s.probability) / 100, 0));
    const actual = money(won[`won:${currency}`]?.[1] ?? 0);
    return {
      label: { kind: 'period', period, by: 'month' } as const,
      cells: [
        { value: weighted, records: stood(open) },
        { value: commit, records: stood(promised) },
        { value: actual, records: deals(period, [`won:${currency}`]) },
        { value: actual === 0 ? null : Math.round((weighted / actual) * 1000) / 10 },
      ],
    };
  });
  const total = (column: number) =>
    rows.reduce((all, { cells }) => all + (cells[column]?.value ?? 0), 0);
  const off = rows.reduce(
    (all, { cells }) => all + Math.abs((cells[0]?.value ?? 0) - (cells[2]?.value ?? 0)),
    0,
  );
  return {
    figures: [
      { words: 'report_said', kind: 'money', value: money(total(0)) },
      {
        words: 'report_won',
        kind: 'money',
        value: money(total(2)),
        records: deals({ start: months[0]?.period.start ?? '', end: lastDayOf(months) ?? '' }, [
          `won:${currency}`,
        ]),
      },
      {
        words: 'report_off',
        kind: 'percent',
        value: total(2) === 0 ? null : Math.round((off / total(2)) * 1000) / 10,
      },
    ],
    columns: [
      { words: 'report_said', kind: 'money' },
      { words: 'report_commit', kind: 'money' },
      { words: 'report_won', kind: 'money' },
      { words: 'report_said_of_won', kind: 'percent' },
    ],
    rows,
    chart: { kind: 'bars', columns: [0, 2] },
  };
}

/** The sum of all counts under whole keys, or under beginnings that end in a colon. */
export function sum(counts: Counts, keys: readonly string[]): { count: number; sum: number } {
  const total = { count: 0, sum: 0 };
  for (const key of keys)
    if (!key.endsWith(':')) {
      total.count += counts[key]?.[0] ?? 0;
      total.sum += counts[key]?.[1] ?? 0;
    } else
      for (const one of under(counts, key)) {
        total.count += one.count;
        total.sum += one.sum;
      }
  return total;
}

function wonIn(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([key]) => key.startsWith('won:')));
}

function ofStages(counts: Counts, prefix: string, ids: ReadonlySet<string>) {
  return sum(
    counts,
    [...ids].map((id) => `${prefix}${id}:`),
  );
}

export function deals({ start, end }: Period, keys: string[]): Behind {
  return { of: 'deals', start, end, keys };
}

export function text(words: string): Label {
  return { kind: 'text', text: words };
}
