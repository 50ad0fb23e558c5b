import type { CountsAsked, PeriodCounts } from '@/utils/rules/reports/catalogue';
import { addCounts, type Counts, count, under } from '@/utils/rules/reports/counts';
import { mostCustomers } from '@/utils/rules/reports/customers';
import { mostIntroducers } from '@/utils/rules/reports/introducers';
import { EVER, type ReportStage } from '@/utils/rules/reports/model';
import { type Period, periodsBetween } from '@/utils/rules/reports/periods';
import { dateOf, isWallTime, userZone } from '@/utils/time';
import { t } from '@/utils/words';
import { asSegments, countedIn, firstDay, partOf, sumsIn } from './day-rows';
import { type DaysState, daysStateOf, isComplete, isUnbegun, STATE_KEY } from './days';
import { rebuildStep, startRebuild } from './days-rebuild';
import { reading } from './db';
import { Refused } from './refused';
import type { Requests } from './requests';
import type { Settings } from './schema';
import { settingsFrom } from './settings';

/** How reports are cut and what they aim at, until the person says otherwise. */
export const REPORT_DEFAULTS: NonNullable<Settings['reports']> = {
  weekStart: 1,
  fiscalStart: 1,
  minutesPerEntry: 2,
  target: {},
};

/** What every report needs beside its counts. */
export interface ReportFrame {
  now: number;
  today: string;
  /** In which days are counted. */
  zone: string;
  /** The first day with anything on it; null where there is nothing. */
  since: string | null;
  /** Whether all rows are counted; else `recountDays` counts the rest, step by step. */
  counted: boolean;
  stages: ReportStage[];
  /** Of open and closed deals, those in use most first. */
  currencies: string[];
  settings: NonNullable<Settings['reports']>;
  /** The names of what is counted by its id: templates. */
  names: Record<string, string>;
}

/** Stages, currencies and settings that reports are made with. */
export function reportFrame(): Promise<ReportFrame> {
  return reading(async (from) => {
    const [pipelines, templates, sums, settings, state, firsts] = await Promise.all([
      from.all('pipelines'),
      from.all('templates'),
      from.all('stageSums'),
      from.get('settings', 'settings'),
      stateIn(from),
      Promise.all(['done', 'src', 'visit', 'open', 'closed'].map((part) => firstDay(from, part))),
    ]);
    const many = new Map<string, number>();
    for (const { currency, count: deals } of sums)
      if (deals > 0) many.set(currency, (many.get(currency) ?? 0) + deals);
    const { defaultCurrency, reports } = settingsFrom(settings);
    const zone = state?.zone ?? userZone();
    const now = Date.now();
    const since = firsts.flatMap((day) => day ?? []).sort();
    const used = [...many].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
    return {
      now,
      today: dateOf(now, zone),
      zone,
      since: since[0] ?? null,
      counted: state !== null && isComplete(state),
      stages: pipelines.flatMap(({ id, stages }) =>
        stages.map((stage) => ({
          id: stage.id,
          name: stage.name,
          pipelineId: id,
          probability: stage.probability,
          outcome: stage.outcome,
        })),
      ),
      currencies: used.length > 0 ? used : [defaultCurrency],
      settings: reports ?? REPORT_DEFAULTS,
      names: Object.fromEntries(templates.map(({ id, name }) => [id, name])),
    };
  });
}

/** Goes on counting, or begins anew in another zone. */
export async function recountDays({ zone }: { zone: string | null }): Promise<{ done: boolean }> {
  if (zone !== null && !isWallTime({ local: '2000-01-01T00:00', zone }))
    throw new Refused(t('refused_zone', zone));
  const state = await reading(stateIn);
  const wanted = zone ?? state?.zone ?? userZone();
  if (!state || isUnbegun(state) || wanted !== state.zone) await startRebuild(wanted);
  const { done } = await rebuildStep();
  return { done };
}

/**
 * Counts anew what an earlier version of the product counted in another way, or goes on with it, for
 * as long as there is time.
 * @param until when to stop, in ms
 * @returns whether everything is counted
 */
export async function keepDays(until: number): Promise<boolean> {
  for (;;) {
    const state = await reading(stateIn, ['meta']);
    // Nothing was ever counted where nothing was ever written.
    if (!state || isComplete(state)) return true;
    if (Date.now() >= until) return false;
    await recountDays({ zone: null });
  }
}

/** What has been counted so far, and in which zone. */
export async function stateIn(from: Requests): Promise<DaysState | null> {
  return daysStateOf((await from.get('meta', STATE_KEY))?.value);
}

/** Different words people wrote in one field, at most, in one answer; the rest counts as one. */
const LABELS = 300;

/** What was counted in each period, or in all of it. */
export function reportCounts(asked: CountsAsked): Promise<PeriodCounts[]> {
  return reading(
    async (from) => {
      const { start, end, by, cut } = asked;
      if (start >= end) return [];
      const periods =
        by && cut
          ? periodsBetween(start, dayBefore(end), by, cut).map((period) => within(period, asked))
          : [{ start, end }];
      const found = await askedIn(from, periods, asked);
      return periods.map((period, index) => ({ period, counts: shortened(found[index] ?? {}) }));
    },
    ['days'],
  );
}

async function askedIn(
  from: Requests,
  periods: readonly Period[],
  { of, keys, segments, most }: CountsAsked,
): Promise<Counts[]> {
  const parts = new Set(keys.map((key) => (segments ? asSegments(partOf(key)) : partOf(key))));
  const sums = await sumsIn(from, periods, { parts: [...parts], wants: startingWith(keys) });
  return sums.map((sum) => {
    if (of === 'introductions') return mostIntroducers(sum.tallies());
    return most ? mostCustomers(sum.tallies(), most) : sum.counts();
  });
}

function startingWith(beginnings: readonly string[]): (key: string) => boolean {
  return (key) => beginnings.some((beginning) => key.startsWith(beginning));
}

/** The names of companies and people by their ids. */
export function reportNames({ ids }: { ids: string[] }): Promise<Record<string, string>> {
  return reading(async (from) => {
    const [companies, contacts] = await Promise.all([
      from.each('companies', ids),
      from.each('contacts', ids),
    ]);
    return Object.fromEntries([
      ...companies.map(({ id, name, domains }) => [id, name || (domains[0] ?? '')]),
      ...contacts.map(({ id, name, emails }) => [id, name || (emails[0] ?? '')]),
    ]);
  });
}

function within(period: Period, { start, end }: Period): Period {
  return {
    start: period.start < start ? start : period.start,
    end: period.end > end ? end : period.end,
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** An answer stays small whatever people wrote: rare words count together under "…". */
function shortened(counts: Counts): Counts {
  const entries = Object.entries(counts);
  if (entries.length <= LABELS) return counts;
  const kept: Counts = {};
  const bySize = entries.sort(([, a], [, b]) => b[0] - a[0] || b[1] - a[1]);
  for (const [index, [key, [many, sum]]] of bySize.entries())
    count(kept, index < LABELS ? key : key.replace(/[^:]*$/, '…'), many, sum);
  return kept;
}

/**
 * What stood in the pipeline before each of these days began. `month` keeps only what was to close
 * in the month of the day; else the months are counted together.
 */
export function reportPast(input: { days: string[]; month: boolean }): Promise<Counts[]> {
  return reading(
    async (from) => {
      const days = [...input.days].sort();
      const [first = EVER.start] = days;
      const wanted = { parts: ['at'], wants: startingWith(['at:']) };
      const between = days.map((end, index) => ({ start: days[index - 1] ?? end, end }));
      const found = await Promise.all([
        countedIn(from, [{ start: EVER.start, end: first }], wanted),
        countedIn(from, between, wanted),
      ]);
      const answers = new Map<string, Counts>();
      const total: Counts = { ...found[0][0] };
      for (const [index, day] of days.entries()) {
        addCounts(total, found[1][index] ?? {});
        answers.set(day, standing(total, input.month ? day.slice(0, 7) : null));
      }
      return input.days.map((day) => answers.get(day) ?? {});
    },
    ['days'],
  );
}

function standing(total: Counts, month: string | null): Counts {
  const counts: Counts = {};
  for (const { parts, count: many, sum } of under(total, 'at:')) {
    const [stageId = '', currency = '', closing = ''] = parts;
    if (month !== null && closing !== month) continue;
    count(counts, `at:${stageId}:${currency}:${month ?? ''}`, many, sum);
  }
  return counts;
}
