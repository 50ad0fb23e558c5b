import { activityMeasures, replyMeasures, templateMeasures } from '@/utils/rules/reports/measures';
import {
  DayBatch,
  type DaysState,
  daysIn,
  daysStateOf,
  isComplete,
  mailsOf,
  movesOf,
  rememberDays,
  rowOfState,
  STATE_KEY,
} from './days';
import { withDb } from './db';
import { countOfDeals, OF_DEALS } from './deal-counts';
import { introductionOf } from './introductions';
import type { MarginDb } from './margin-db';
import { Requests, type StoreName } from './requests';
import { segmentsOf } from './segments';

/** Rows of one step: short enough to be lost without harm, long enough to be worth a commit. */
const STEP = {
  activities: 2000,
  threads: 200,
  deals: 200,
  contacts: 500,
  plays: 1000,
  signals: 1000,
} as const;

const STORES: StoreName[] = [
  'days',
  'meta',
  'activities',
  'threads',
  'deals',
  'stageMoves',
  'contacts',
  'companies',
  'plays',
  'signals',
];

/** How far counting anew has come. */
export interface RebuildState {
  zone: string | null;
  done: boolean;
}

/** Throws the counters away and begins again, in this zone. */
export async function startRebuild(zone: string): Promise<void> {
  await withDb((db) =>
    inTransaction(db, async (requests) => {
      requests.remove('days', IDBKeyRange.lowerBound(''));
      const anew = { activities: '', threads: '', deals: '', contacts: '' };
      return { zone, ...anew, plays: '', signals: '' };
    }),
  );
}

/**
 * Counts the next rows. Each step is a transaction of its own that says how far it came, so that a
 * recount goes on where it stood whenever the worker ended. What is written meanwhile is counted by
 * the write where the recount has passed it, else by the recount.
 */
export async function rebuildStep(): Promise<RebuildState> {
  return withDb(async (db) => {
    const stored = daysStateOf((await db.meta.get(STATE_KEY))?.value);
    if (!stored) return { zone: null, done: true };
    const state = await inTransaction(db, async (requests, now) => now && step(requests, now));
    return { zone: stored.zone, done: state === null || isComplete(state) };
  });
}

/** Counts everything that is left. */
export async function finishRebuild(): Promise<void> {
  while (!(await rebuildStep()).done);
}

async function inTransaction(
  db: MarginDb,
  work: (requests: Requests, state: DaysState | null) => Promise<DaysState | null>,
): Promise<DaysState | null> {
  rememberDays(db, null);
  const state = await db.transaction('rw', STORES, async ({ idbtrans }) => {
    const requests = new Requests(idbtrans, db.promises);
    const now = daysStateOf((await requests.get('meta', STATE_KEY))?.value);
    const next = await work(requests, now);
    if (next) requests.put('meta', rowOfState(next));
    await requests.written();
    return next;
  });
  rememberDays(db, state);
  return state;
}

async function step(requests: Requests, state: DaysState): Promise<DaysState> {
  const batch = new DayBatch(daysIn(state.zone));
  const next = await counted(requests, state, batch);
  await batch.flush(requests);
  return next;
}

async function counted(requests: Requests, state: DaysState, batch: DayBatch): Promise<DaysState> {
  if (state.activities !== null) {
    const rows = await after(requests, 'activities', state.activities);
    for (const row of rows) batch.add(activityMeasures(row, batch.dayOf), 1);
    return { ...state, activities: cursorOf(rows, STEP.activities) };
  }
  if (state.threads !== null) {
    const rows = await after(requests, 'threads', state.threads);
    for (const { id } of rows) {
      const mails = await mailsOf(requests, id);
      batch.add(replyMeasures(mails, { ball: 'nobody', lastAt: 0 }, batch.dayOf), 1);
      batch.add(templateMeasures(mails, batch.dayOf), 1);
    }
    return { ...state, threads: cursorOf(rows, STEP.threads) };
  }
  if (state.deals !== null) {
    const rows = await after(requests, 'deals', state.deals);
    const segmentOf = await segmentsOf(
      requests,
      rows.flatMap(({ companyId }) => companyId ?? []),
    );
    for (const deal of rows) {
      const moves = await movesOf(requests, deal.id);
      batch.deal(deal, moves, segmentOf(deal.companyId ?? ''), 1);
    }
    return { ...state, deals: cursorOf(rows, STEP.deals) };
  }
  if (state.contacts !== null) {
    const rows = await after(requests, 'contacts', state.contacts);
    for (const contact of rows) {
      const found = await introductionOf(requests, contact, batch.dayOf);
      if (found) batch.add(found.measures, 1);
    }
    return { ...state, contacts: cursorOf(rows, STEP.contacts) };
  }
  for (const table of OF_DEALS) {
    const cursor = state[table];
    if (cursor === null) continue;
    const rows = await after(requests, table, cursor);
    await countOfDeals(requests, rows, batch);
    return { ...state, [table]: cursorOf(rows, STEP[table]) };
  }
  return state;
}

function after<S extends keyof typeof STEP>(requests: Requests, store: S, cursor: string) {
  return requests.all(store, { range: IDBKeyRange.lowerBound(cursor, true), limit: STEP[store] });
}

function cursorOf(rows: readonly { id: string }[], limit: number): string | null {
  return rows.length < limit ? null : (rows.at(-1)?.id ?? null);
}
