import type { ReportFrame } from '@/storage/api';
import type { Choice, ReportKind } from '@/utils/rules/reports/catalogue';
import { BUYERS } from '@/utils/rules/reports/customers';
import { PERIODS, type PeriodKind, SPANS, type Span, spanOf } from '@/utils/rules/reports/periods';
import { addDays } from '@/utils/time';

/** What was chosen, from the address; anything unknown there is as if it were not there. */
export function choiceOf(kind: ReportKind, query: URLSearchParams, frame: ReportFrame): Choice {
  const { settings, today, now, stages } = frame;
  const cut = { weekStart: settings.weekStart, fiscalStart: settings.fiscalStart };
  const currency = currencyIn(query, frame);
  const pipelineId = pipelineIn(query, frame);
  return {
    period: spanOf(spanIn(query), today, cut),
    by: byIn(query, kind),
    currency,
    stages: stages.filter((stage) => stage.pipelineId === pipelineId),
    day: dayIn(query, today),
    why: whyIn(query),
    buyers: BUYERS.find((one) => one === query.get('buyers')) ?? 'customer',
    ledger: query.get('ledger') === 'stage' ? 'stage' : 'tag',
    cut,
    today,
    now,
    target: settings.target[currency] ?? null,
    minutesPerEntry: settings.minutesPerEntry,
    names: frame.names,
  };
}

export function spanIn(query: URLSearchParams): Span {
  return SPANS.find((span) => span === query.get('span')) ?? '12';
}

export function byIn(query: URLSearchParams, { name }: ReportKind): PeriodKind {
  const fallback = name === 'activity' ? 'week' : 'month';
  return PERIODS.find((one) => one === query.get('by')) ?? fallback;
}

export function currencyIn(query: URLSearchParams, { currencies }: ReportFrame): string {
  return currencies.find((one) => one === query.get('currency')) ?? currencies[0] ?? 'EUR';
}

export function pipelineIn(query: URLSearchParams, { stages }: ReportFrame): string {
  const wanted = query.get('pipeline');
  return (stages.find((one) => one.pipelineId === wanted) ?? stages[0])?.pipelineId ?? '';
}

export function dayIn(query: URLSearchParams, today: string): string {
  const day = query.get('day') ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00Z`))
    ? day
    : addDays(today, -90);
}

export function whyIn(query: URLSearchParams): Choice['why'] {
  const all: Choice['why'][] = ['reason', 'competitor', 'objection', 'product'];
  return all.find((one) => one === query.get('why')) ?? 'reason';
}
