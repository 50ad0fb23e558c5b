import type { Counted } from './counts';

/**
 * What is counted of activities and deals, and on which day. Everything a report shows is a sum of
 * these, so that no report reads the rows themselves. The day is the one in the zone the counters
 * are kept in, given by `dayOf`.
 */
export type DayOf = (at: number) => string;

const MINUTE = 60_000;

/** Free text in a key: short enough for a row of counts, and of one form. */
const LABEL = 80;

interface CountedActivity {
  kind: 'email' | 'meeting' | 'call' | 'note';
  at: number;
  direction: 'in' | 'out' | 'unknown';
  timeSource: string;
  templateId?: string | undefined;
  meeting?: { status: 'confirmed' | 'cancelled' };
}

/** `email:in`, `meeting`…, `auto` for what nobody had to type, else `typed`, and `tpl:sent` by the template. */
export function activityMeasures(activity: CountedActivity, dayOf: DayOf): Counted[] {
  if (activity.meeting?.status === 'cancelled') return [];
  const { kind, direction } = activity;
  const day = dayOf(activity.at);
  const one = (key: string): Counted => ({ day, key, count: 1, sum: 0 });
  const measures = [one(kind === 'email' ? `email:${direction}` : kind)];
  measures.push(one(kind !== 'note' && activity.timeSource !== 'person' ? 'auto' : 'typed'));
  if (activity.templateId) measures.push(one(`tpl:sent:${activity.templateId}`));
  return measures;
}

/** Upper ends, in minutes, of the ranges in which times to answer are counted. */
export const REPLY_RANGES = [15, 60, 240, 480, 1440, 2880, 10_080] as const;

interface ThreadMail {
  id: string;
  at: number;
  direction: 'in' | 'out' | 'unknown';
}

/** Where a thread stands: whose turn it is since when. */
export interface Standing {
  ball: 'mine' | 'theirs' | 'nobody';
  lastAt: number;
}

/** The answers among mails of one thread, going on from where it stood. */
export function replyMeasures(
  mails: readonly ThreadMail[],
  from: Standing,
  dayOf: DayOf,
): Counted[] {
  const measures: Counted[] = [];
  let { ball, lastAt } = from;
  const inOrder = [...mails].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  for (const { at, direction } of inOrder) {
    const whose = direction === 'out' ? 'mine' : direction === 'in' ? 'theirs' : null;
    if (whose !== null && ball === whose) {
      const minutes = Math.round((at - lastAt) / MINUTE);
      measures.push({
        day: dayOf(at),
        key: `reply:${whose}:${replyRange(minutes)}`,
        count: 1,
        sum: minutes,
      });
    }
    ball = direction === 'in' ? 'mine' : direction === 'out' ? 'theirs' : 'nobody';
    lastAt = at;
  }
  return measures;
}

interface TemplatedMail extends ThreadMail {
  templateId?: string | undefined;
  bulk?: string | undefined;
}

/**
 * The mails of one thread that were written from a template and answered by a person, on the day
 * they were sent: `tpl:yes` by the template, with the minutes until the answer.
 */
export function templateMeasures(mails: readonly TemplatedMail[], dayOf: DayOf): Counted[] {
  return mails.flatMap(({ templateId, at }) => {
    if (templateId === undefined) return [];
    const answers = mails.filter((one) => one.direction === 'in' && !one.bulk && one.at > at);
    if (answers.length === 0) return [];
    const minutes = Math.round((Math.min(...answers.map((one) => one.at)) - at) / MINUTE);
    return { day: dayOf(at), key: `tpl:yes:${templateId}`, count: 1, sum: minutes };
  });
}

/** The index of the range that a time to answer lies in. */
export function replyRange(minutes: number): number {
  const index = REPLY_RANGES.findIndex((end) => minutes <= end);
  return index < 0 ? REPLY_RANGES.length : index;
}

/** What a deal was said to be worth, and when to close, from an instant on. */
export interface Said {
  at: number;
  value: number | null;
  currency: string;
  closeDate?: string;
}

export interface CountedDeal {
  stageId: string;
  state: 'open' | 'won' | 'lost';
  value: number | null;
  currency: string;
  closeDate?: string;
  contactIds: readonly string[];
  companyId?: string | undefined;
  nextStep: string;
  source?: string;
  closedAt?: number;
  outcome?: { reason: string; competitor: string; objection: string };
  lines?: readonly { name: string; quantity: number; price: number }[];
  createdAt: number;
  stageSince: number;
  said?: readonly Said[];
}

export interface CountedMove {
  from: string | null;
  to: string;
  at: number;
}

/** One stay of a deal in a stage; `to` and `leftAt` are missing while it is still there. */
export interface Visit {
  stageId: string;
  at: number;
  to?: string;
  leftAt?: number;
}

/**
 * Where a deal was, from its moves. Rows from elsewhere may have none, or end somewhere else than
 * the deal stands: the deal itself has the last word.
 */
export function visitsOf(deal: CountedDeal, moves: readonly CountedMove[]): Visit[] {
  const steps = [...moves].sort((a, b) => a.at - b.at).map(({ to, at }) => ({ stageId: to, at }));
  if (steps.at(-1)?.stageId !== deal.stageId)
    steps.push({
      stageId: deal.stageId,
      at: Math.max(deal.stageSince, steps.at(-1)?.at ?? Number.NEGATIVE_INFINITY),
    });
  const visits: Visit[] = [];
  for (const { stageId, at } of steps) {
    const last = visits.at(-1);
    if (last?.stageId === stageId) continue;
    if (last) {
      last.to = stageId;
      last.leftAt = at;
    }
    visits.push({ stageId, at });
  }
  return visits;
}

/** When a deal was won or lost; null while it is open. */
export function closedAtOf(deal: CountedDeal): number | null {
  return deal.state === 'open' ? null : (deal.closedAt ?? deal.stageSince);
}

/** From this many on, people of a deal are one group. */
export const MANY_PEOPLE = 5;

/**
 * Everything counted of one deal. By the day it was made: `src`, and while open `ppl`,
 * `nostep` and `nodue`; by the day it was closed: `won`, `lost`, `cycle`, `why`, `who`, `obj`, `prod`, `cust`, `buy`; by
 * the day it came to a stage: `visit`; by its close date: `due`; by the day of each change: `at`.
 */
export function dealMeasures(
  deal: CountedDeal,
  moves: readonly CountedMove[],
  dayOf: DayOf,
): Counted[] {
  const visits = visitsOf(deal, moves);
  const { state, currency } = deal;
  const value = deal.value ?? 0;
  const made = dayOf(deal.createdAt);
  const people = Math.min(deal.contactIds.length, MANY_PEOPLE);
  const measures: Counted[] = [
    {
      day: made,
      key: `src:${state}:${currency}:${label(deal.source) || NO_LABEL}`,
      count: 1,
      sum: value,
    },
  ];
  for (const visit of visits) measures.push(visitMeasure(visit, dayOf));
  const closedAt = closedAtOf(deal);
  if (closedAt === null) measures.push(...openMeasures(deal, made, people));
  else measures.push(...closedMeasures(deal, closedAt, people, dayOf));
  measures.push(...pastMeasures(deal, visits, dayOf));
  return measures;
}

function visitMeasure({ stageId, at, to, leftAt }: Visit, dayOf: DayOf): Counted {
  // Of those that are still there the sum of when they came tells how long they have been there.
  const sum = leftAt === undefined ? at : leftAt - at;
  return {
    day: dayOf(at),
    key: `visit:${stageId}:${to ?? 'here'}`,
    count: 1,
    sum: Math.round(sum / MINUTE),
  };
}

function openMeasures(deal: CountedDeal, made: string, people: number): Counted[] {
  const { stageId, currency, closeDate } = deal;
  const sum = deal.value ?? 0;
  return [
    closeDate
      ? { day: closeDate, key: `due:${stageId}:${currency}`, count: 1, sum }
      : { day: made, key: `nodue:${stageId}:${currency}`, count: 1, sum },
    { day: made, key: `ppl:open:${people}`, count: 1, sum: 0 },
    ...(deal.nextStep.trim() === ''
      ? [{ day: made, key: `nostep:${currency}`, count: 1, sum }]
      : []),
  ];
}

function closedMeasures(
  deal: CountedDeal,
  closedAt: number,
  people: number,
  dayOf: DayOf,
): Counted[] {
  const { state, currency, outcome } = deal;
  const day = dayOf(closedAt);
  const sum = deal.value ?? 0;
  const of = (key: string): Counted => ({ day, key, count: 1, sum });
  const said = (kind: string, text: string | undefined) =>
    label(text) ? [of(`${kind}:${state}:${currency}:${label(text)}`)] : [];
  return [
    of(`${state}:${currency}`),
    {
      day,
      key: `cycle:${state}`,
      count: 1,
      sum: Math.round((closedAt - deal.createdAt) / MINUTE),
    },
    { day, key: `ppl:${state}:${people}`, count: 1, sum: 0 },
    ...said('why', outcome?.reason),
    ...said('who', outcome?.competitor),
    ...said('obj', outcome?.objection),
    ...soldMeasures(deal, day),
    ...(state === 'won' ? [of(`cust:${currency}:${customerOf(deal)}`)] : []),
  ];
}

/** Who bought: the company, or else the first person; empty where nobody is known. */
function customerOf({ companyId, contactIds }: CountedDeal): string {
  return companyId ?? contactIds[0] ?? '';
}

/** `prod` by the product: one for each deal that has it, with what all of it comes to. */
function soldMeasures(deal: CountedDeal, day: string): Counted[] {
  const { lines = [], state, currency } = deal;
  const totals = new Map<string, number>();
  for (const { name, quantity, price } of lines) {
    const product = label(name);
    totals.set(product, (totals.get(product) ?? 0) + quantity * price);
  }
  const customer = customerOf(deal);
  return [...totals].flatMap(([product, all]) => {
    const of = (key: string): Counted => ({
      day,
      key,
      count: 1,
      sum: Math.round(all * 1000) / 1000,
    });
    return [
      of(`prod:${state}:${currency}:${product}`),
      // Who bought which: products by the kind of customer are summed from these.
      ...(state === 'won' ? [of(`buy:${currency}:${customer}:${product}`)] : []),
    ];
  });
}

/** `at:<stage>:<currency>:<close month>`, plus where it came to and minus where it was before. */
function pastMeasures(deal: CountedDeal, visits: readonly Visit[], dayOf: DayOf): Counted[] {
  const measures: Counted[] = [];
  let last: { key: string; sum: number } | null = null;
  for (const { at, stageId, said } of pastOf(deal, visits)) {
    const next = {
      key: `at:${stageId}:${said.currency}:${said.closeDate?.slice(0, 7) ?? ''}`,
      sum: said.value ?? 0,
    };
    const day = dayOf(at);
    if (last) measures.push({ day, key: last.key, count: -1, sum: -last.sum });
    measures.push({ day, key: next.key, count: 1, sum: next.sum });
    last = next;
  }
  return measures;
}

/** What was known of a deal over time: where it stood and what was said of it. */
export function pastOf(
  deal: CountedDeal,
  visits: readonly Visit[],
): { at: number; stageId: string; said: Said }[] {
  const [first] = visits;
  if (!first) return [];
  const { value, currency, closeDate } = deal;
  const now: Said = { at: first.at, value, currency, ...(closeDate && { closeDate }) };
  const all = deal.said?.length ? deal.said : [now];
  const times = [
    ...new Set([...visits.map(({ at }) => at), ...all.map(({ at }) => Math.max(at, first.at))]),
  ].sort((a, b) => a - b);
  return times.map((at) => ({
    at,
    stageId: (visits.findLast((visit) => visit.at <= at) ?? first).stageId,
    // Before the first word on it, what was said first stands for what was thought.
    said: all.findLast((one) => one.at <= at) ?? all[0] ?? now,
  }));
}

/** A count of a customer as one of the segment they belong to; other counts as they are. */
export function asOfSegment(key: string, segmentOf: (customer: string) => string): string {
  const [kind, currency, customer = '', ...product] = key.split(':');
  if (kind !== 'cust' && kind !== 'buy') return key;
  return [kind, currency, label(segmentOf(customer)) || NO_LABEL, ...product].join(':');
}

/** Whether it is counted who bought. */
export function isSale({ key }: { key: string }): boolean {
  return key.startsWith('cust:') || key.startsWith('buy:');
}

/** Stands for what nobody said. */
export const NO_LABEL = '-';

/** One form of what people typed: one line, cut, without the mark that parts keys. */
export function label(text: string | undefined): string {
  return (text ?? '').replaceAll(':', ' ').replace(/\s+/g, ' ').trim().slice(0, LABEL);
}
