import { background } from '@/components/queries';
import type { ImportState } from '@/storage/api';
import { QUALITY_DEFAULTS } from '@/utils/rules/quality-fields';
import type { ReviewPair } from '../quality/report';

/**
 * Whom an import brought is compared with everybody once nothing is being imported, by whichever
 * page is open then: it is kept with the import that nobody did yet, so that a page which closes in
 * the middle leaves it to the next one.
 */

/** Something is being imported: who it brings would have to be compared again. */
let isHeld = false;
let looking: AbortController | null = null;

/** Stops comparing until it may go on. */
export function holdLook(): void {
  isHeld = true;
  looking?.abort();
  looking = null;
}

/** Nothing is being imported (any more). */
export function releaseLook(changed: () => unknown): Promise<void> {
  isHeld = false;
  return lookTwice(changed);
}

/** Compares whom imports brought, those that nobody compared yet; `changed` hears that it is known. */
export async function lookTwice(changed: () => unknown): Promise<void> {
  if (isHeld || looking) return;
  const current = new AbortController();
  looking = current;
  try {
    await look(current.signal, changed);
  } catch {
    // The quality page looks again, and says what was wrong.
  } finally {
    if (looking === current) looking = null;
  }
}

async function look(signal: AbortSignal, changed: () => unknown): Promise<void> {
  const { imports } = await background.imports({});
  const waiting = imports.filter(isWaiting);
  if (waiting.length === 0) return;
  const { quality = QUALITY_DEFAULTS } = await background.settings({});
  signal.throwIfAborted();
  const { lookAfter } = await import('../quality/look-after');
  const ended = Math.max(...waiting.map(({ endId = '' }) => instantIn(endId)));
  const { pairs } = await lookAfter(ended, quality, signal);
  for (const state of waiting) {
    const { id: importId, endId = importId } = state;
    await background.keepTwice({ importId, endId, count: broughtBy(state, pairs) });
  }
  changed();
}

/** Whether nobody compared those whom an import brought, or of whom it told more. */
export function isWaiting({ undone, endId, twice }: ImportState): boolean {
  return !undone && endId !== undefined && twice === undefined;
}

/**
 * Pairs of which an import brought or changed one: ids are in the order of time. A calendar is read
 * for months, in which others add people: only who came since it was compared is looked for. Whom it
 * brought before that was looked for then, and is counted in what was found before.
 */
export function broughtBy(
  { id, endId = id, sinceId = id, twiceBefore = 0 }: ImportState,
  pairs: readonly ReviewPair[],
): number {
  const isBetween = (one: string) => sinceId <= one && one < endId;
  const wasCounted = (one: string) => twiceBefore > 0 && id <= one && one < sinceId;
  const found = pairs.filter(({ of, one, other, revs = [] }) => {
    if (of !== 'contacts') return false;
    const ids = [one, other];
    return ids.some(isBetween) || (revs.some(isBetween) && !ids.some(wasCounted));
  });
  return twiceBefore + found.length;
}

/** When an id was made (ms): a UUID of version 7 begins with it. */
function instantIn(id: string): number {
  return Number.parseInt(id.slice(0, 13).replace('-', ''), 16);
}
