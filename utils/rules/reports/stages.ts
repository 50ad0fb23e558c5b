import { type Counts, under } from './counts';
import {
  type Behind,
  MINUTES_A_DAY,
  mean,
  money,
  type Report,
  type ReportStage,
  share,
} from './model';
import type { Period } from './periods';
import { deals, sum, text } from './pipeline';

interface StagesInput {
  /** `visit` of the stays that began in the period. */
  counts: Counts;
  period: Period;
  stages: readonly ReportStage[];
  now: number;
}

/** What became of the stays in one stage. */
export interface StageFlow {
  stage: ReportStage;
  entered: number;
  on: number;
  back: number;
  lost: number;
  staying: number;
  /** Minutes of those that left, all together. */
  minutes: number;
  /** Minutes of those that are still there, until now. */
  minutesStaying: number;
}

/** Per open stage: how many came, went on, back, were lost, and how long they stayed. */
export function stageFlows({ counts, stages, now }: Omit<StagesInput, 'period'>): StageFlow[] {
  const place = new Map(stages.map((stage, index) => [stage.id, { stage, index }]));
  const nowMinutes = Math.round(now / 60_000);
  return stages
    .filter(({ outcome }) => outcome === 'open')
    .map((stage) => {
      const flow: StageFlow = {
        stage,
        entered: 0,
        on: 0,
        back: 0,
        lost: 0,
        staying: 0,
        minutes: 0,
        minutesStaying: 0,
      };
      const here = place.get(stage.id)?.index ?? 0;
      for (const { parts, count, sum: minutes } of under(counts, `visit:${stage.id}:`)) {
        const to = place.get(parts[0] ?? '');
        flow.entered += count;
        if (parts[0] === 'here') {
          flow.staying += count;
          flow.minutesStaying += count * nowMinutes - minutes;
          continue;
        }
        flow.minutes += minutes;
        if (to?.stage.outcome === 'lost') flow.lost += count;
        else if (to && to.stage.outcome === 'open' && to.index < here) flow.back += count;
        else flow.on += count;
      }
      return flow;
    });
}

/** The stays in a stage that have ended. */
function leftOf({ counts, period }: StagesInput, { id }: ReportStage): Behind {
  const beginning = `visit:${id}:`;
  const isOver = (key: string) => key.startsWith(beginning) && key !== `${beginning}here`;
  return deals(period, Object.keys(counts).filter(isOver));
}

/** How many go on from each stage, how many are lost there, and how long that takes. */
export function stageConversion(input: StagesInput): Report {
  const flows = stageFlows(input);
  const { period, stages } = input;
  const rows = flows.map(({ stage, entered, on, back, lost, staying, minutes }) => {
    const ids = (outcome: (s: ReportStage) => boolean) =>
      stages.filter(outcome).map(({ id }) => `visit:${stage.id}:${id}`);
    const here = stages.indexOf(stage);
    const left = leftOf(input, stage);
    const isBack = (s: ReportStage) => s.outcome === 'open' && stages.indexOf(s) < here;
    return {
      label: text(stage.name),
      cells: [
        { value: entered, records: deals(period, [`visit:${stage.id}:`]) },
        {
          value: on,
          records: deals(
            period,
            ids((s) => s.outcome !== 'lost' && !isBack(s)),
          ),
        },
        {
          value: lost,
          records: deals(
            period,
            ids((s) => s.outcome === 'lost'),
          ),
        },
        { value: back, records: deals(period, ids(isBack)) },
        { value: staying, records: deals(period, [`visit:${stage.id}:here`]) },
        { value: share(on, on + lost + back), records: left },
        { value: share(lost, on + lost + back), records: left },
        { value: mean(minutes / MINUTES_A_DAY, entered - staying), records: left },
      ],
    };
  });
  const worst = flows
    .map(({ stage, on, lost, back }) => ({ stage, rate: share(lost, on + lost + back) ?? 0 }))
    .sort((a, b) => b.rate - a.rate)[0];
  return {
    figures: [
      {
        words: 'report_worst_drop',
        kind: 'percent',
        value: worst?.rate ?? null,
        records: worst && leftOf(input, worst.stage),
      },
      {
        words: 'report_through',
        kind: 'percent',
        value: through(flows),
        records: deals(
          period,
          flows.map(({ stage }) => `visit:${stage.id}:`),
        ),
      },
    ],
    columns: [
      { words: 'report_entered', kind: 'count' },
      { words: 'report_went_on', kind: 'count' },
      { words: 'report_lost', kind: 'count' },
      { words: 'report_went_back', kind: 'count' },
      { words: 'report_staying', kind: 'count' },
      { words: 'report_conversion', kind: 'percent' },
      { words: 'report_drop_off', kind: 'percent' },
      { words: 'report_days_there', kind: 'days' },
    ],
    rows,
    chart: { kind: 'stacked', columns: [1, 2, 3, 4] },
  };
}

/** The chance to get from the first stage through the last one: the rates multiplied. */
function through(flows: readonly StageFlow[]): number | null {
  let chance = 1;
  for (const { on, lost, back } of flows) {
    if (on + lost + back === 0) return null;
    chance *= on / (on + lost + back);
  }
  return flows.length === 0 ? null : Math.round(chance * 1000) / 10;
}

/** Where deals spend their time, and where they are lost: the stage to look at first on top. */
export function bottlenecks(input: StagesInput): Report {
  const flows = stageFlows(input);
  const all = flows.reduce((time, flow) => time + flow.minutes + flow.minutesStaying, 0);
  const rows = flows
    .map((flow) => {
      const left = flow.entered - flow.staying;
      const time = flow.minutes + flow.minutesStaying;
      const over = leftOf(input, flow.stage);
      const here = deals(input.period, [`visit:${flow.stage.id}:here`]);
      return {
        time,
        row: {
          label: text(flow.stage.name),
          cells: [
            {
              value: share(time, all),
              records: deals(input.period, [`visit:${flow.stage.id}:`]),
            },
            { value: mean(flow.minutes / MINUTES_A_DAY, left), records: over },
            { value: mean(flow.minutesStaying / MINUTES_A_DAY, flow.staying), records: here },
            { value: flow.staying, records: here },
            { value: share(flow.lost, left), records: over },
          ],
        },
      };
    })
    .sort((a, b) => b.time - a.time)
    .map(({ row }) => row);
  return {
    figures: [
      {
        words: 'report_longest_share',
        kind: 'percent',
        value: rows[0]?.cells[0]?.value ?? null,
        records: rows[0]?.cells[0]?.records,
      },
    ],
    columns: [
      { words: 'report_time_share', kind: 'percent' },
      { words: 'report_days_there', kind: 'days' },
      { words: 'report_days_waiting', kind: 'days' },
      { words: 'report_staying', kind: 'count' },
      { words: 'report_drop_off', kind: 'percent' },
    ],
    rows,
    chart: { kind: 'bars', columns: [0, 4] },
  };
}

interface VelocityInput extends StagesInput {
  /** `won`, `lost`, `cycle` of the period. */
  currency: string;
  /** Days of the period. */
  days: number;
}

/** How old deals get in each stage, and how much money goes through in a day. */
export function velocity(input: VelocityInput): Report {
  const { counts, currency, days, period } = input;
  const won = sum(counts, ['won:']);
  const lost = sum(counts, ['lost:']);
  const worth = sum(counts, [`won:${currency}`]);
  const wonCycle = sum(counts, ['cycle:won']);
  const lostCycle = sum(counts, ['cycle:lost']);
  return {
    figures: [
      {
        words: 'report_cycle_won',
        kind: 'days',
        value: mean(wonCycle.sum / MINUTES_A_DAY, wonCycle.count),
        records: deals(period, ['cycle:won']),
      },
      {
        words: 'report_cycle_lost',
        kind: 'days',
        value: mean(lostCycle.sum / MINUTES_A_DAY, lostCycle.count),
        records: deals(period, ['cycle:lost']),
      },
      {
        words: 'report_win_rate',
        kind: 'percent',
        value: share(won.count, won.count + lost.count),
        records: deals(period, ['won:', 'lost:']),
      },
      {
        words: 'report_average_won',
        kind: 'money',
        value: worth.count === 0 ? null : money(worth.sum / worth.count),
        records: deals(period, [`won:${currency}`]),
      },
      {
        words: 'report_velocity',
        kind: 'money',
        value: days === 0 ? null : money(worth.sum / days),
        records: deals(period, [`won:${currency}`]),
      },
    ],
    columns: [
      { words: 'report_entered', kind: 'count' },
      { words: 'report_days_there', kind: 'days' },
      { words: 'report_staying', kind: 'count' },
      { words: 'report_days_waiting', kind: 'days' },
    ],
    rows: stageFlows(input).map(({ stage, entered, staying, minutes, minutesStaying }) => {
      const here = deals(period, [`visit:${stage.id}:here`]);
      return {
        label: text(stage.name),
        cells: [
          { value: entered, records: deals(period, [`visit:${stage.id}:`]) },
          {
            value: mean(minutes / MINUTES_A_DAY, entered - staying),
            records: leftOf(input, stage),
          },
          { value: staying, records: here },
          { value: mean(minutesStaying / MINUTES_A_DAY, staying), records: here },
        ],
      };
    }),
    chart: { kind: 'bars', columns: [1, 3] },
  };
}
