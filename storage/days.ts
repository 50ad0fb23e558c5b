import { LIMITS } from '@/utils/limits';
import { type Counted, type Counts, count } from '@/utils/rules/reports/counts';
import {
  activityMeasures,
  asOfSegment,
  type DayOf,
  dealMeasures,
  isSale,
  replyMeasures,
  type Said,
  templateMeasures,
  visitsOf,
} from '@/utils/rules/reports/measures';
import { featuresOf, lessonKeys } from '@/utils/rules/scores/deal';
import { dateOf, userZone } from '@/utils/time';
import { asSegments, countsOf, lotsOf, partOf, rowKey, rowWith } from './day-rows';
import type { Requests } from './requests';
import type { Activity, Deal, MetaRow, StageMove, Thread } from './schema';
import type { WriteScope } from './write-scope';

/**
 * Counters per day, so that no report reads the rows it tells of. They change in the transaction
 * that changes the rows. A day is one in the zone of the browser when counting began, which is kept
 * beside them: what is taken off again must come off the day it was put on, wherever the person
 * travels meanwhile. Another zone counts everything anew (days-rebuild.ts).
 */

export const STATE_KEY = 'days';

/** The way in which is counted; what was counted in another one is counted anew. */
const WAY = 2;

/** In which zone is counted, and how far a recount has come: '' not begun, null for all. */
export interface DaysState {
  zone: string;
  activities: string | null;
  threads: string | null;
  deals: string | null;
  contacts: string | null;
  plays: string | null;
  signals: string | null;
}

const known = new WeakMap<object, DaysState>();

/** Remembers what stands in the database, so that the next write need not ask. */
export function rememberDays(db: object, state: DaysState | null): void {
  if (state) known.set(db, state);
  else known.delete(db);
}

/** The row that keeps a state. */
export function rowOfState(state: DaysState): MetaRow {
  return { key: STATE_KEY, value: { ...state, way: WAY } };
}

/** What a stored state says; null where there is none. */
export function daysStateOf(value: unknown): DaysState | null {
  if (typeof value !== 'object' || value === null || !('zone' in value)) return null;
  const past = (name: string) => {
    const cursor: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
    return typeof cursor === 'string' ? cursor : null;
  };
  // What was counted in another way is counted anew.
  const isSame = 'way' in value && value.way === WAY;
  const reached = (name: string) => (isSame ? past(name) : '');
  return {
    zone: String(value.zone),
    activities: reached('activities'),
    threads: reached('threads'),
    deals: reached('deals'),
    contacts: reached('contacts'),
    plays: reached('plays'),
    signals: reached('signals'),
  };
}

/** Whether a row is counted by now; while everything is counted anew, later ones are not yet. */
export function isCounted(cursor: string | null, id: string): boolean {
  return cursor === null || id <= cursor;
}

/** Whether all there is is counted. */
export function isComplete({ zone: _, ...cursors }: DaysState): boolean {
  return Object.values(cursors).every((cursor) => cursor === null);
}

/** Whether nothing is counted yet. */
export function isUnbegun({ zone: _, ...cursors }: DaysState): boolean {
  return Object.values(cursors).every((cursor) => cursor === '');
}

/** Where what closed deals teach is counted. */
export const LESSONS_KEY = 'm:deals';

/** What a closed deal teaches; an open one, nothing yet. */
export function lessonsOf(deal: Deal, moves: readonly StageMove[]): string[] {
  if (deal.state === 'open') return [];
  const stageIds = visitsOf(deal, moves).map(({ stageId }) => stageId);
  return lessonKeys(deal.state, featuresOf(deal), stageIds);
}

/** What is to be added to which rows of counts. */
export class DayBatch {
  readonly #rows = new Map<string, Counts>();

  constructor(readonly dayOf: DayOf) {}

  /** Counts by the day, the month and the year. */
  add(counted: readonly Counted[], sign: 1 | -1, named = (part: string) => part): void {
    for (const one of counted) {
      const part = named(partOf(one.key));
      for (const lot of lotsOf(part)) this.#add(rowKey(part, lot, one.day), one, sign);
    }
  }

  /** Counts a deal, whose customer belongs to a segment. */
  deal(deal: Deal, moves: readonly StageMove[], segment: string, sign: 1 | -1): void {
    const measures = dealMeasures(deal, moves, this.dayOf);
    this.add(measures, sign);
    const sales = measures.filter(isSale);
    const inSegment = sales.map((one) => ({ ...one, key: asOfSegment(one.key, () => segment) }));
    this.add(inSegment, sign, asSegments);
    this.lessons(deal, moves, sign);
  }

  /** What a deal teaches by how it ended, for the score of open ones; not by day. */
  lessons(deal: Deal, moves: readonly StageMove[], sign: 1 | -1): void {
    for (const key of lessonsOf(deal, moves))
      this.#add(LESSONS_KEY, { day: '', key, count: 1, sum: 0 }, sign);
  }

  /** Reads the rows that change, and asks for them to be written. */
  async flush(requests: Requests): Promise<void> {
    const changes = [...this.#rows].filter(([, counts]) => Object.keys(counts).length > 0);
    const rows = await Promise.all(changes.map(([key]) => requests.get('days', key)));
    for (const [index, [key, change]] of changes.entries()) {
      const counts = countsOf(rows[index]);
      for (const [what, [by, sum]] of Object.entries(change)) count(counts, what, by, sum);
      if (Object.keys(counts).length > 0) requests.put('days', rowWith(key, counts));
      else requests.remove('days', key);
    }
  }

  #add(row: string, { key, count: by, sum }: Counted, sign: 1 | -1): void {
    const counts = this.#rows.get(row) ?? {};
    this.#rows.set(row, counts);
    count(counts, key, by * sign, sum * sign);
  }
}

/** Counts what a write changed; `storeCounts` stores it. */
export async function deriveDays(scope: WriteScope): Promise<void> {
  const deals = await changedDeals(scope);
  const activities = scope.stagedOf('activities').filter(({ before, after }) => before !== after);
  if (deals.size === 0 && activities.length === 0) return;
  const state = await currentState(scope);
  const batch = countsIn(scope, state);
  for (const { id, before, after } of activities) {
    if (!isCounted(state.activities, id)) continue;
    if (before) batch.add(activityMeasures(before, batch.dayOf), -1);
    if (after) batch.add(activityMeasures(after, batch.dayOf), 1);
  }
  await countReplies(scope, state, activities, batch);
  for (const id of deals) await countDeal(scope, state, id, batch);
}

const batches = new WeakMap<WriteScope, DayBatch>();

/** What a write counts, whoever derives it; stored by `storeCounts`. */
export function countsIn(scope: WriteScope, { zone }: DaysState): DayBatch {
  const batch = batches.get(scope) ?? new DayBatch(daysIn(zone));
  batches.set(scope, batch);
  return batch;
}

/** Inside a write: reads the rows that its counts change, and asks for them to be written. */
export async function storeCounts(scope: WriteScope): Promise<void> {
  await batches.get(scope)?.flush(scope.requests);
  batches.delete(scope);
}

/** In which zone a write counts, and what is counted by now. */
export async function currentState(scope: WriteScope): Promise<DaysState> {
  const remembered = known.get(scope.db);
  if (remembered) return remembered;
  const stored = daysStateOf((await scope.requests.get('meta', STATE_KEY))?.value);
  if (stored) {
    rememberDays(scope.db, stored);
    return stored;
  }
  // The first row of a new database. It is remembered once it was read back: this may still fail.
  const zone = userZone();
  const none = { activities: null, threads: null, deals: null, contacts: null };
  const fresh = { zone, ...none, plays: null, signals: null };
  scope.requests.put('meta', rowOfState(fresh));
  return fresh;
}

interface ChangedActivity {
  before: Activity | null;
  after: Activity | null;
}

/**
 * Times to answer, from the kept standing of a thread where mails were only added at its end; and
 * answers to mail that was written from a template, of which few threads hold any.
 */
async function countReplies(
  scope: WriteScope,
  state: DaysState,
  changed: readonly ChangedActivity[],
  batch: DayBatch,
): Promise<void> {
  const added = new Map<string, Activity[]>();
  const anew = new Set<string>();
  for (const { before, after } of changed) {
    if (isMail(after) && after.threadId && !before)
      added.set(after.threadId, [...(added.get(after.threadId) ?? []), after]);
    else for (const row of [before, after]) if (isMail(row) && row.threadId) anew.add(row.threadId);
  }
  const staged = new Map(scope.stagedOf('threads').map((entry) => [entry.id, entry.before]));
  for (const [threadId, mails] of added) {
    if (anew.has(threadId) || !isCounted(state.threads, threadId)) continue;
    const thread: Thread | null = staged.get(threadId) ?? null;
    if (thread && mails.some(({ at }) => at <= thread.lastAt)) anew.add(threadId);
    else batch.add(replyMeasures(mails, thread ?? { ball: 'nobody', lastAt: 0 }, batch.dayOf), 1);
  }
  const fresh = { ball: 'nobody', lastAt: 0 } as const;
  for (const threadId of new Set([...added.keys(), ...anew])) {
    if (!isCounted(state.threads, threadId)) continue;
    const isTemplated =
      staged.get(threadId)?.templated === true ||
      (await scope.get('threads', threadId))?.templated === true;
    if (!isTemplated && !anew.has(threadId)) continue;
    const { stored, now } = await mailsBeforeAndAfter(scope, threadId);
    if (anew.has(threadId)) {
      batch.add(replyMeasures(stored, fresh, batch.dayOf), -1);
      batch.add(replyMeasures(now, fresh, batch.dayOf), 1);
    }
    batch.add(templateMeasures(stored, batch.dayOf), -1);
    batch.add(templateMeasures(now, batch.dayOf), 1);
  }
}

/** The mails of a thread as they were and as they are after this write. */
async function mailsBeforeAndAfter(
  scope: WriteScope,
  threadId: string,
): Promise<{ stored: Activity[]; now: Activity[] }> {
  const rows = await mailsOf(scope.requests, threadId);
  const stored = new Map(rows.map((mail) => [mail.id, mail]));
  const now = new Map(stored);
  for (const { id, before, after } of scope.stagedOf('activities')) {
    // What this write itself made may have been handed to the browser already.
    if (before === null) stored.delete(id);
    now.delete(id);
    if (isMail(after) && after.threadId === threadId) now.set(id, after);
  }
  return { stored: [...stored.values()], now: [...now.values()] };
}

/** The mails of a thread as they are stored. */
export async function mailsOf(requests: Requests, threadId: string): Promise<Activity[]> {
  const rows = await requests.all('activities', {
    index: '[threadId+at]',
    range: IDBKeyRange.bound([threadId], [threadId, []]),
  });
  return rows.filter(isMail);
}

function isMail(row: Activity | null): row is Activity {
  return row?.kind === 'email';
}

/** The company that bought, as it was and as it is after this write. */
async function companyOf(scope: WriteScope, { state, companyId }: Deal) {
  if (state !== 'won' || companyId === undefined) return undefined;
  await scope.get('companies', companyId);
  return scope.stagedOf('companies').find(({ id }) => id === companyId);
}

/** Deals that changed, and those of companies that belong to another segment now. */
async function changedDeals(scope: WriteScope): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const { id, before, after } of scope.stagedOf('deals')) if (before !== after) ids.add(id);
  for (const { before, after } of scope.stagedOf('stageMoves'))
    if (before !== after) for (const move of [before, after]) if (move) ids.add(move.dealId);
  for (const { id, before, after } of scope.stagedOf('companies')) {
    // Whatever is new has no deals but those of this write.
    if (before === null || before.industry === after?.industry) continue;
    const range = IDBKeyRange.only(id);
    const found = await scope.requests.all('deals', { index: 'companyId', range });
    for (const deal of found) if (deal.state === 'won') ids.add(deal.id);
  }
  return ids;
}

async function countDeal(
  scope: WriteScope,
  state: DaysState,
  id: string,
  batch: DayBatch,
): Promise<void> {
  const after = (await scope.get('deals', id)) ?? null;
  const entry = scope.stagedOf('deals').find((staged) => staged.id === id);
  const before: Deal | null = entry?.before ?? null;
  // A deal that comes back by an undo finds the moves it left.
  const stored = await movesOf(scope.requests, id);
  const moves = new Map(stored.map((move) => [move.id, move]));
  for (const move of scope.stagedOf('stageMoves')) {
    moves.delete(move.id);
    if (move.after?.dealId === id) moves.set(move.id, move.after);
  }
  const kept = after && withSaid(before, after, [...moves.values()], scope.now);
  if (kept && kept !== after) await scope.keep('deals', id, { said: kept.said });
  if (!isCounted(state.deals, id)) return;
  if (before) {
    const company = await companyOf(scope, before);
    batch.deal(before, stored, company?.before?.industry ?? '', -1);
  }
  if (kept) {
    const company = await companyOf(scope, kept);
    batch.deal(kept, [...moves.values()], company?.after?.industry ?? '', 1);
  }
}

/** The moves of a deal as they are stored. */
export function movesOf(requests: Requests, dealId: string): PromiseLike<StageMove[]> {
  return requests.all('stageMoves', {
    index: '[dealId+at]',
    range: IDBKeyRange.bound([dealId], [dealId, []]),
  });
}

/** A deal that remembers what is said of it now, if that is something new. */
function withSaid(before: Deal | null, after: Deal, moves: StageMove[], now: number): Deal {
  // What is brought in from elsewhere was said when it began, not when it was brought.
  const began = Math.min(after.createdAt, ...moves.map((move) => move.at));
  const known = after.said ?? before?.said ?? (before ? [saidOf(before, began)] : []);
  const last = known.at(-1);
  const said = saidOf(after, last ? now : began);
  const all = last && same(last, said) ? known : [...known, said];
  if (all === after.said) return after;
  // The first word and the latest tell the most.
  return { ...after, said: all.length > LIMITS.said ? [all[0] ?? said, ...all.slice(2)] : all };
}

function saidOf({ value, currency, closeDate }: Deal, at: number): Said {
  return { at, value, currency, ...(closeDate && { closeDate }) };
}

function same(a: Said, b: Said): boolean {
  return a.value === b.value && a.currency === b.currency && a.closeDate === b.closeDate;
}

const QUARTER_HOUR = 900_000;
/** Clocks of the years before followed the sun, to the second. */
const EVEN_SINCE = Date.UTC(1973, 0, 1);

/**
 * The day of an instant in a zone. Asking the browser takes some microseconds, and days begin at a
 * quarter of an hour everywhere, so that one answer serves for all of it.
 */
export function daysIn(zone: string): DayOf {
  const answers = new Map<number, string>();
  return (at) => {
    if (at < EVEN_SINCE) return dateOf(at, zone);
    const quarter = Math.floor(at / QUARTER_HOUR);
    const answer = answers.get(quarter) ?? dateOf(quarter * QUARTER_HOUR, zone);
    answers.set(quarter, answer);
    return answer;
  };
}
