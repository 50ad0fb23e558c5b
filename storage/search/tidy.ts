import { reading } from '../db';
import type { Requests } from '../requests';
import { buildNext, startBuilding } from './build';
import { breathe, changing, changingState } from './change';
import { mergeable, mergeNext } from './merge';
import { putSegments } from './record';
import { INDEX_VERSION, STATE_KEY, stateOf } from './rows';

/** Writes, and documents in them, that may wait to be scanned by every search. */
const WAITING_ROWS = 64;
const WAITING_DOCS = 256;
/** Documents whose old words still stand in segments before all is built anew. */
const STALE = 2000;

let current: Promise<boolean> | undefined;

/**
 * Brings the index into shape, a small step at a time with pauses between: what waits goes into a
 * segment, small segments into larger ones, and what was never indexed is read. Answers whether all
 * is done; when `until` (ms) is over, or the background is stopped, it goes on the next time.
 */
export function tidySearch(until = Number.POSITIVE_INFINITY): Promise<boolean> {
  current ??= tidy(until).finally(() => {
    current = undefined;
  });
  return current;
}

async function tidy(until: number): Promise<boolean> {
  for (;;) {
    const step = await nextStep(until);
    if (!step) return true;
    if (Date.now() >= until) return false;
    await step();
    await breathe();
  }
}

/** What is to be done next; null when there is nothing. */
async function nextStep(until: number): Promise<(() => Promise<unknown>) | null> {
  const { state, isFull } = await reading(
    async (from) => {
      const [row, rows] = await Promise.all([
        from.get('meta', STATE_KEY),
        from.all('searchWaiting', { limit: WAITING_ROWS }),
      ]);
      const docs = rows.reduce((sum, { docs, stale }) => sum + docs.length + stale, 0);
      return {
        state: stateOf(row?.value),
        isFull: rows.length >= WAITING_ROWS || docs >= WAITING_DOCS,
      };
    },
    ['meta', 'searchWaiting'],
  );
  if (state?.version !== INDEX_VERSION) return startBuilding;
  if (state.drop.length > 0) return dropNext;
  if (isFull) return flushWaiting;
  if (state.building) return () => buildNext({ until });
  if (state.merging || mergeable(state)) return mergeNext;
  const docs = state.segments.reduce((sum, segment) => sum + segment.docs, 0);
  if (state.stale > STALE && state.stale > docs / 3) return startBuilding;
  return null;
}

/** Makes segments of what the last writes brought, however little it is. */
export function flushWaiting(): Promise<void> {
  return changing(async (requests) => {
    const rows = await requests.all('searchWaiting');
    const last = rows.at(-1)?.seq;
    if (last === undefined) return;
    const stale = rows.reduce((sum, row) => sum + row.stale, 0);
    await putSegments(
      requests,
      rows.flatMap(({ docs }) => docs),
      stale,
    );
    requests.remove('searchWaiting', IDBKeyRange.upperBound(last));
  });
}

function dropNext(): Promise<unknown> {
  return changingState((state, requests) => {
    const id = state.drop.shift();
    if (id !== undefined) dropSegment(requests, id);
  });
}

function dropSegment(requests: Requests, id: number): void {
  const range = IDBKeyRange.bound([id], [id, []]);
  requests.remove('searchBlocks', range);
  requests.remove('searchChunks', range);
}
