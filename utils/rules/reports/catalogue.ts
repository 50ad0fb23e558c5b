import { addDays } from '../../time';
import type { WordKey } from '../../words';
import { activityVolume, crmReturn, responseTimes, templateReplies } from './activity';
import { type Counts, under } from './counts';
import { type Buyers, bestBuyers, bestCustomers } from './customers';
import { weekDigest } from './digest';
import { byIntroducer } from './introducers';
import { ledger } from './ledger';
import { EVER, type Report, type ReportStage } from './model';
import { byPlaybook, bySource, coverage, WHY, winLoss } from './outcomes';
import {
  addMonths,
  type CalendarCut,
  daysIn,
  type Period,
  type PeriodKind,
  periodOf,
} from './periods';
import { forecast, forecastAccuracy, pipelineHealth, pipelineOnDay } from './pipeline';
import { bottlenecks, stageConversion, velocity } from './stages';

/** Every report there is: what it asks for, and what it makes of the answers. */
export interface ReportKind {
  name: string;
  group: 'pipeline' | 'results' | 'work';
  title: WordKey;
  /** The question it answers. */
  asks: WordKey;
  /** What to do about what it shows. */
  coach: WordKey;
  /** What can be chosen. */
  picks: readonly Pick[];
  ask(choice: Choice): Asked;
  build(answers: Answers, choice: Choice): Report;
}

export type Pick =
  | 'ledger'
  | 'span'
  | 'by'
  | 'currency'
  | 'pipeline'
  | 'day'
  | 'why'
  | 'buyers'
  | 'target'
  | 'minutes';

/** What was chosen, and what is known beside the counts. */
export interface Choice {
  period: Period;
  by: PeriodKind;
  currency: string;
  /** Of the chosen pipeline. */
  stages: readonly ReportStage[];
  /** A past day, for what stood then. */
  day: string;
  why: keyof typeof WHY;
  /** What those who buy are grouped by. */
  buyers: Buyers;
  ledger: 'tag' | 'stage';
  cut: CalendarCut;
  today: string;
  now: number;
  target: number | null;
  minutesPerEntry: number;
  /** Names of what is counted by its id. */
  names: Readonly<Record<string, string>>;
}

export interface CountsAsked extends Period {
  of: 'deals' | 'activities' | 'signals' | 'plays' | 'introductions';
  /** One sum of all where it is left out. */
  by?: PeriodKind;
  cut?: CalendarCut;
  /** Beginnings of the keys wanted. */
  keys: string[];
  /** Counts customers as the segments they belong to. */
  segments?: true;
  /** Tells those customers apart who brought most in this currency. */
  most?: string;
}

export interface PeriodCounts {
  period: Period;
  counts: Counts;
}

export interface Asked {
  counts: CountsAsked[];
  /** What stood in the pipeline before each of these days began. */
  past?: { days: string[]; month: boolean };
  /** Counts whose keys under this end in the id of somebody, whose names are wanted. */
  named?: string;
}

export interface Answers {
  counts: PeriodCounts[][];
  past: Counts[];
  /** By the ids that were asked for. */
  names: Readonly<Record<string, string>>;
}

/** The ids whose names a report shows: those with most of what was counted. */
export function idsNamed({ counts }: { counts: Answers['counts'] }, prefix: string): string[] {
  const found = new Map<string, number>();
  for (const { parts, sum } of under(counts[0]?.[0]?.counts ?? {}, prefix)) {
    const id = parts.at(-1) ?? '';
    found.set(id, (found.get(id) ?? 0) + sum);
  }
  const bySum = [...found].filter(([id]) => id.length === ID).sort(([, a], [, b]) => b - a);
  return bySum.slice(0, NAMED).map(([id]) => id);
}

const ID = 36;
const NAMED = 100;

const total = ({ counts }: Answers, index: number): Counts => counts[index]?.[0]?.counts ?? {};
const deals = (period: Period, keys: string[]): CountsAsked => ({
  of: 'deals',
  start: period.start,
  end: period.end,
  keys,
});

/** A report of marked sentences of one kind. */
const marked = (
  kind: 'objection' | 'signal',
  words: { title: WordKey; asks: WordKey; coach: WordKey },
): ReportKind => ({
  name: `${kind}s`,
  group: 'results',
  ...words,
  picks: ['ledger', 'span', 'pipeline'],
  ask: ({ period }) => ({ counts: [{ of: 'signals', ...period, keys: [`${kind}:`] }] }),
  build: (answers, choice) =>
    ledger({ ...choice, kind, by: choice.ledger, counts: total(answers, 0) }),
});

export const REPORTS: readonly ReportKind[] = [
  {
    name: 'health',
    group: 'pipeline',
    title: 'report_health',
    asks: 'report_health_asks',
    coach: 'report_health_coach',
    picks: ['pipeline', 'currency'],
    ask: ({ today }) => ({
      counts: [
        deals(EVER, ['due:', 'nodue:', 'nostep:', 'visit:']),
        deals({ start: EVER.start, end: today }, ['due:']),
      ],
    }),
    build: (answers, choice) =>
      pipelineHealth({ ...choice, all: total(answers, 0), past: total(answers, 1) }),
  },
  {
    name: 'forecast',
    group: 'pipeline',
    title: 'report_forecast',
    asks: 'report_forecast_asks',
    coach: 'report_forecast_coach',
    picks: ['pipeline', 'currency', 'target'],
    ask: ({ today, cut }) => {
      const month = today.slice(0, 7);
      return {
        counts: [
          {
            of: 'deals',
            start: `${addMonths(month, -2)}-01`,
            end: `${addMonths(month, 10)}-01`,
            by: 'month',
            cut,
            keys: ['due:', 'won:'],
          },
          deals({ start: EVER.start, end: `${month}-01` }, ['due:']),
        ],
      };
    },
    build: (answers, choice) =>
      forecast({
        ...choice,
        months: answers.counts[0] ?? [],
        past: total(answers, 1),
        month: choice.today.slice(0, 7),
      }),
  },
  {
    name: 'past',
    group: 'pipeline',
    title: 'report_past',
    asks: 'report_past_asks',
    coach: 'report_past_coach',
    picks: ['pipeline', 'currency', 'day'],
    ask: ({ day, today }) => ({
      counts: [],
      past: { days: [addDays(day, 1), addDays(today, 1)], month: false },
    }),
    build: ({ past }, choice) =>
      pipelineOnDay({
        ...choice,
        past: past[0] ?? {},
        present: past[1] ?? {},
        day: { start: choice.day, end: addDays(choice.day, 1) },
      }),
  },
  {
    name: 'accuracy',
    group: 'pipeline',
    title: 'report_accuracy',
    asks: 'report_accuracy_asks',
    coach: 'report_accuracy_coach',
    picks: ['pipeline', 'currency'],
    ask: ({ today, cut }) => {
      const month = today.slice(0, 7);
      const start = `${addMonths(month, -12)}-01`;
      return {
        counts: [{ of: 'deals', start, end: `${month}-01`, by: 'month', cut, keys: ['won:'] }],
        past: {
          days: Array.from({ length: 12 }, (_, index) => `${addMonths(month, index - 12)}-01`),
          month: true,
        },
      };
    },
    build: ({ counts, past }, choice) =>
      forecastAccuracy({
        ...choice,
        months: (counts[0] ?? []).map(({ period, counts: won }, index) => ({
          period,
          before: past[index] ?? {},
          won,
        })),
      }),
  },
  {
    name: 'conversion',
    group: 'results',
    title: 'report_conversion_report',
    asks: 'report_conversion_asks',
    coach: 'report_conversion_coach',
    picks: ['pipeline', 'span'],
    ask: ({ period }) => ({ counts: [deals(period, ['visit:'])] }),
    build: (answers, choice) => stageConversion({ ...choice, counts: total(answers, 0) }),
  },
  {
    name: 'velocity',
    group: 'results',
    title: 'report_velocity_report',
    asks: 'report_velocity_asks',
    coach: 'report_velocity_coach',
    picks: ['pipeline', 'span', 'currency'],
    ask: ({ period }) => ({ counts: [deals(period, ['visit:', 'won:', 'lost:', 'cycle:'])] }),
    build: (answers, choice) =>
      velocity({
        ...choice,
        counts: total(answers, 0),
        days: daysIn(choice.period, choice.today),
      }),
  },
  {
    name: 'bottlenecks',
    group: 'results',
    title: 'report_bottlenecks',
    asks: 'report_bottlenecks_asks',
    coach: 'report_bottlenecks_coach',
    picks: ['pipeline', 'span'],
    ask: ({ period }) => ({ counts: [deals(period, ['visit:'])] }),
    build: (answers, choice) => bottlenecks({ ...choice, counts: total(answers, 0) }),
  },
  {
    name: 'sources',
    group: 'results',
    title: 'report_sources',
    asks: 'report_sources_asks',
    coach: 'report_sources_coach',
    picks: ['span', 'currency'],
    ask: ({ period }) => ({ counts: [deals(period, ['src:'])] }),
    build: (answers, choice) => bySource({ ...choice, counts: total(answers, 0) }),
  },
  {
    name: 'playbooks',
    group: 'results',
    title: 'report_playbooks',
    asks: 'report_playbooks_asks',
    coach: 'report_playbooks_coach',
    picks: ['span', 'currency'],
    ask: ({ period }) => ({ counts: [{ of: 'plays', ...period, keys: ['play:'] }] }),
    build: (answers, choice) => byPlaybook({ ...choice, counts: total(answers, 0) }),
  },
  {
    name: 'customers',
    group: 'results',
    title: 'report_best_customers',
    asks: 'report_best_customers_asks',
    coach: 'report_best_customers_coach',
    picks: ['buyers', 'span', 'currency'],
    ask: ({ period, buyers, currency }) =>
      buyers === 'customer'
        ? { counts: [{ ...deals(period, ['cust:']), most: currency }], named: 'cust:' }
        : {
            counts: [
              { ...deals(period, [buyers === 'segment' ? 'cust:' : 'buy:']), segments: true },
            ],
          },
    build: (answers, choice) => {
      const counts = total(answers, 0);
      return choice.buyers === 'customer'
        ? bestCustomers({ ...choice, counts, names: answers.names })
        : bestBuyers({ ...choice, counts, by: choice.buyers });
    },
  },
  {
    name: 'introductions',
    group: 'results',
    title: 'report_introductions',
    asks: 'report_introductions_asks',
    coach: 'report_introductions_coach',
    picks: ['span', 'currency'],
    ask: ({ period, currency }) => ({
      counts: [{ of: 'introductions', ...period, keys: ['intro:', 'ibuy:', `ival:${currency}:`] }],
      named: 'intro:',
    }),
    build: (answers, choice) =>
      byIntroducer({ ...choice, counts: total(answers, 0), names: answers.names }),
  },
  {
    name: 'reasons',
    group: 'results',
    title: 'report_reasons',
    asks: 'report_reasons_asks',
    coach: 'report_reasons_coach',
    picks: ['why', 'span', 'currency'],
    ask: ({ period, why }) => ({ counts: [deals(period, [`${WHY[why]}:`, 'won:', 'lost:'])] }),
    build: (answers, choice) => winLoss({ ...choice, counts: total(answers, 0), by: choice.why }),
  },
  marked('objection', {
    title: 'report_objections',
    asks: 'report_objections_asks',
    coach: 'report_objections_coach',
  }),
  marked('signal', {
    title: 'report_signals',
    asks: 'report_signals_asks',
    coach: 'report_signals_coach',
  }),
  {
    name: 'coverage',
    group: 'results',
    title: 'report_coverage',
    asks: 'report_coverage_asks',
    coach: 'report_coverage_coach',
    picks: ['span'],
    ask: ({ period }) => ({ counts: [deals(period, ['ppl:']), deals(EVER, ['ppl:open:'])] }),
    build: (answers, { period }) =>
      coverage({ period, counts: total(answers, 0), open: total(answers, 1) }),
  },
  {
    name: 'week',
    group: 'work',
    title: 'report_digest',
    asks: 'report_digest_asks',
    coach: 'report_digest_coach',
    picks: ['currency'],
    ask: ({ today, cut }) => {
      const { start, end } = periodOf(today, 'week', cut);
      const weeks = { start: addDays(start, -14), end, by: 'week', cut } as const;
      return {
        counts: [
          { of: 'activities', ...weeks, keys: ['email:', 'meeting', 'call', 'note'] },
          { of: 'deals', ...weeks, keys: ['src:', 'won:', 'lost:'] },
        ],
      };
    },
    build: ({ counts }, { currency }) =>
      weekDigest({ activities: counts[0] ?? [], deals: counts[1] ?? [], currency }),
  },
  {
    name: 'activity',
    group: 'work',
    title: 'report_volume',
    asks: 'report_volume_asks',
    coach: 'report_volume_coach',
    picks: ['span', 'by'],
    ask: ({ period, by, cut }) => ({
      counts: [
        {
          of: 'activities',
          ...period,
          by,
          cut,
          keys: ['email:', 'meeting', 'call', 'note'],
        },
      ],
    }),
    build: ({ counts }, { by }) => activityVolume({ periods: counts[0] ?? [], by }),
  },
  {
    name: 'responses',
    group: 'work',
    title: 'report_responses',
    asks: 'report_responses_asks',
    coach: 'report_responses_coach',
    picks: ['span'],
    ask: ({ period }) => ({ counts: [{ of: 'activities', ...period, keys: ['reply:'] }] }),
    build: (answers, { period }) => responseTimes({ period, counts: total(answers, 0) }),
  },
  {
    name: 'templates',
    group: 'work',
    title: 'report_templates',
    asks: 'report_templates_asks',
    coach: 'report_templates_coach',
    picks: ['span'],
    ask: ({ period }) => ({ counts: [{ of: 'activities', ...period, keys: ['tpl:'] }] }),
    build: (answers, { period, names }) =>
      templateReplies({ period, names, counts: total(answers, 0) }),
  },
  {
    name: 'return',
    group: 'work',
    title: 'report_return',
    asks: 'report_return_asks',
    coach: 'report_return_coach',
    picks: ['span', 'by', 'minutes'],
    ask: ({ period, by, cut }) => ({
      counts: [
        {
          of: 'activities',
          ...period,
          by,
          cut,
          keys: ['auto', 'email:', 'meeting', 'call', 'note'],
        },
      ],
    }),
    build: ({ counts }, { by, minutesPerEntry }) =>
      crmReturn({ periods: counts[0] ?? [], by, minutesPerEntry }),
  },
];
