import { today } from '@/storage/today';
import type { Timed } from './facts';
import { rawDatabase } from './raw';
import { type Asked, asking, recording } from './recorded';
import { LAST_DAY } from './story';

/** Everything that asks for attention, and the rows it comes of read by hand. */

/** The last day of the invented history: later there would be less and less to look at. */
const MOMENT = { now: LAST_DAY, zone: 'UTC' };

let pass: Asked[] = [];

/**
 * All nudges computed anew, or the pass over what they are computed from: the requests that were made
 * the last time, by hand. Found are the keys of the nudges, or how many rows there were.
 */
export async function nudgesHere(side: 'ours' | 'raw'): Promise<Timed> {
  if (side === 'raw') {
    const db = await rawDatabase();
    const { ms, answer } = await timed(() => asking(db, pass));
    return { ms: [ms], found: [[String(answer)]] };
  }
  const { answer: found, asked } = await recording(() => timed(() => today(MOMENT)));
  pass = asked;
  return { ms: [found.ms], found: [found.answer.items.map(({ key }) => key)] };
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; answer: T }> {
  const start = performance.now();
  const answer = await work();
  return { ms: performance.now() - start, answer };
}
