import { GivenUp, reading, readingUntil } from './connection';
import type { Requests, StoreName } from './requests';

/**
 * Who waits for whom between saving and looking through everything there is to do. A save waits for
 * whatever is being read when it comes, and somebody waits for the save; nobody waits for a list of
 * what is to be done by the millisecond.
 */

let saves = 0;
/** All that were ever begun. */
let begun = 0;
let looks = 0;
/** Until when what was saved in the midst of a look is being shown. */
let until = 0;
/** Until when what was saved last is being shown. */
let shownBy = 0;
/** How long those who are looking have stood aside together (ms). */
let waited = 0;

/** So long after a save (ms) surfaces read what it changed, and somebody watches for that. */
const SHOWING = 120;
/** How long a look stands aside in all where saves go on and on, as in an import (ms). */
const PATIENCE = 600;
/** How often it looks whether they have ended (ms). */
const STEP = 15;
/** How often a reading is given up for a save, before it is read to its end. */
const GIVEN_UP_MOST = 3;

/** Ends the readings under way, which begin anew after the save. */
const giveUps = new Set<() => void>();

/** Runs a save; until it is stored and shown, what reads by `readingAside` begins nothing. */
export async function saving<T>(save: () => Promise<T>): Promise<T> {
  saves += 1;
  begun += 1;
  for (const giveUp of giveUps) giveUp();
  try {
    return await save();
  } finally {
    saves -= 1;
    shownBy = performance.now() + SHOWING;
    // A look that begins later is asked for by whoever has shown it.
    if (looks > 0) until = shownBy;
  }
}

/** Another number as soon as anything more was saved, or began to be. */
export function savesBegun(): number {
  return begun;
}

/** Looks through many things by `readingAside`: what is saved meanwhile is shown before it goes on. */
export async function looking<T>(look: () => Promise<T>): Promise<T> {
  if (looks === 0) waited = 0;
  looks += 1;
  try {
    return await look();
  } finally {
    looks -= 1;
  }
}

/**
 * Resolves at once where nothing is being saved or shown that came in between; else when that has
 * ended, or a look has stood aside for long enough.
 */
export async function noSave(): Promise<void> {
  for (;;) {
    const now = performance.now();
    if ((saves === 0 && now >= until) || waited >= PATIENCE) return;
    await new Promise((resolve) => setTimeout(resolve, STEP));
    waited += performance.now() - now;
  }
}

/**
 * Resolves when nothing is being saved, and what was saved last has been shown: for what the background
 * does by itself, which nobody who has shown it asked for. Not for ever, where saves go on and on.
 */
export async function savesShown(): Promise<void> {
  const latest = performance.now() + PATIENCE;
  for (;;) {
    const now = performance.now();
    if ((saves === 0 && now >= shownBy) || now >= latest) return;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

/**
 * Reads on one transaction like `reading`, but lets a save go first, and what shows it: one that comes
 * in the midst of it does not wait for its end, and all of it is read anew. `work` may do nothing but
 * read, for it may be run several times.
 */
export async function readingAside<T>(
  work: (from: Requests) => Promise<T>,
  stores?: readonly StoreName[],
): Promise<T> {
  for (let tries = 0; tries < GIVEN_UP_MOST; tries++) {
    await noSave();
    let giveUp: (() => void) | undefined;
    try {
      return await readingUntil(work, stores, (one) => {
        giveUp = one;
        giveUps.add(one);
      });
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error;
    } finally {
      if (giveUp) giveUps.delete(giveUp);
    }
  }
  await noSave();
  return reading(work, stores);
}

/** Answers for more than so many things at once are taken in for longer than a picture may wait. */
const PIECE = 50;

/** The same about many things, some of them at a time: what is read of each piece, one behind the other. */
export async function readingInPieces<A, T>(
  all: readonly A[],
  work: (from: Requests, piece: readonly A[]) => Promise<T[]>,
  stores?: readonly StoreName[],
): Promise<T[]> {
  const found: T[] = [];
  for (let at = 0; at < all.length; at += PIECE) {
    const piece = all.slice(at, at + PIECE);
    found.push(...(await readingAside((from) => work(from, piece), stores)));
  }
  return found;
}
