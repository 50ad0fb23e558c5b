import { browser } from 'wxt/browser';
import { reading } from '@/storage/db';
import { openIndex, wantedBy } from '@/storage/search/matches';
import { emptyState, STATE_KEY, stateOf } from '@/storage/search/rows';
import { newestFirst } from '@/storage/search/stream';
import { flushWaiting, tidySearch } from '@/storage/search/tidy';
import { parseQuery } from '@/utils/search/query';
import type { Found, Timed } from './facts';
import { lineOf } from './lines';
import { answered, committed, rawAll, rawDatabase } from './raw';

/** The product's search, from inside its background. */

const SORTS = ['mails', 'notes', 'meetings'];

/** An event may keep a background for five minutes, and a million activities take longer (ms). */
const PIECE = 60_000;

/**
 * Builds the index for a minute at most; how long that took, and what `Index` says. The background
 * around looks after its index as well, and with two at it each throws away what the other has just
 * begun: then more segments were made than there are, unless some were merged.
 * @param anew throws away first what is there
 */
export async function indexHere(anew: boolean): Promise<Timed> {
  if (anew) first = await forgetIndex();
  const start = performance.now();
  const isDone = await tidySearch(Date.now() + PIECE);
  if (isDone) await flushWaiting();
  const ms = performance.now() - start;
  const state = await stateHere();
  const made = (state?.next ?? 0) - first;
  const bytes = isDone ? await sizeOfIndex() : 0;
  return {
    ms: [ms],
    found: [[String(isDone), String(bytes), String(made === state?.segments.length)]],
  };
}

/** The number of the first segment of this index. */
let first = 0;

/** A background that has just started looks after the index within three seconds (ms). */
const LOOKED = 6000;
/** What it does for an index that is not there takes it so long at a stretch, and a little more (ms). */
const STRETCH = 25_000;

/**
 * Throws the index away at a moment when the background around has stopped building, and has no alarm
 * tell it to go on: of many activities it may be late to look. Answers the number that the next segment
 * gets.
 */
async function forgetIndex(): Promise<number> {
  for (;;) {
    await passed(LOOKED);
    await browser.alarms.clearAll();
    const next = await forgotten();
    await passed(LOOKED);
    if ((await stateHere())?.version === 0) return next;
    await passed(STRETCH);
  }
}

async function forgotten(): Promise<number> {
  const db = await rawDatabase();
  const forget = db.transaction('meta', 'readwrite');
  const meta = forget.objectStore('meta');
  const row = await answered(meta.get(STATE_KEY));
  const state = stateOf(row?.value) ?? emptyState();
  meta.put({ key: STATE_KEY, value: { ...state, version: 0 } });
  await committed(forget);
  return state.next;
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function stateHere() {
  return reading(async (from) => stateOf((await from.get('meta', STATE_KEY))?.value), ['meta']);
}

async function sizeOfIndex(): Promise<number> {
  const state = await stateHere();
  const wanted = new Set(
    state?.segments.filter(({ sort }) => SORTS.includes(sort)).map(({ id }) => id),
  );
  let bytes = 0;
  for (const store of ['searchBlocks', 'searchChunks'])
    for await (const row of rawAll(store))
      if (wanted.has(Number(Object(row).segment))) bytes += sizeOf(Object(row));
  return bytes;
}

/** What the values of a row take, and about what its key takes once more. */
function sizeOf(row: Record<string, unknown>): number {
  return Object.values(row).reduce<number>((sum, value) => {
    if (value instanceof Uint8Array) return sum + value.length;
    return sum + (typeof value === 'string' ? value.length : 8);
  }, 60);
}

/** The newest fifty activities that hold all words: their ids, or lines to show. */
export function foundHere(text: string, as: 'ids' | 'lines'): Promise<Found> {
  return reading(
    async (from) => {
      const { state, waiting, rows } = await openIndex(from);
      const segments = state?.segments.filter(({ sort }) => SORTS.includes(sort));
      const docs = waiting.filter(({ sort }) => SORTS.includes(sort));
      const wanted = wantedBy(parseQuery(text), false);
      const found = await newestFirst(rows, segments ?? [], docs, wanted)(50);
      const ids = found.map(({ id }) => id);
      return as === 'ids' ? ids : (await from.each('activities', ids)).map(lineOf);
    },
    ['meta', 'searchWaiting', 'searchBlocks', 'searchChunks', 'activities'],
  );
}
