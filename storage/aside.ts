import { reading } from './connection';
import type { Requests, StoreName } from './requests';

/**
 * Who waits for whom between saving and looking through everything there is to do. A save waits for
 * whatever is being read when it comes, and somebody waits for the save; nobody waits for a list of
 * what is to be done by the millisecond.
 */

let saves = 0;
/** When the first of those that are under way began. */
let since = 0;
const aside: (() => void)[] = [];

/** How long nothing is read for a save that does not end (ms). */
const PATIENCE = 250;

/** Runs a save; until it has ended, what reads by `readingAside` begins nothing. */
export async function saving<T>(save: () => Promise<T>): Promise<T> {
  if (saves === 0) since = performance.now();
  saves += 1;
  try {
    return await save();
  } finally {
    saves -= 1;
    if (saves === 0) for (const go of aside.splice(0)) go();
  }
}

/** Resolves as soon as no save is under way, or a quarter of a second after it began. */
export function noSave(): Promise<void> {
  const left = since + PATIENCE - performance.now();
  if (saves === 0 || left <= 0) return Promise.resolve();
  return new Promise((resolve) => {
    aside.push(resolve);
    setTimeout(resolve, left);
  });
}

/** Reads on one transaction like `reading`, but lets a save that is under way go first. */
export async function readingAside<T>(
  work: (from: Requests) => Promise<T>,
  stores?: readonly StoreName[],
): Promise<T> {
  await noSave();
  return reading(work, stores);
}
