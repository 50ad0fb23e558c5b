import { growthLine } from '../growth.ts';
import type { Station } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, type Rounds, ratio, rounds } from '../measure.ts';

/** The newest fifty of the contact with the most activities, against one raw bounded read. */

const BLOCK = 20;
const GATE = 1.5;
const GROWTH_GATE = 2;

export async function history(stations: readonly Station[], count: number): Promise<Line[]> {
  const all = new Map<Station, Rounds<'ours' | 'raw'>>();
  for (const station of stations) {
    const read = (side: 'ours' | 'raw') =>
      station.inWorker({ bench: 'historyHere', side, who: station.facts.busiest, times: BLOCK });
    const [ours, raw] = [await read('ours'), await read('raw')];
    if (ours.found[0]?.length !== 50 || JSON.stringify(ours.found) !== JSON.stringify(raw.found))
      throw new Error('The product and the raw read found different activities.');
    all.set(
      station,
      await rounds(count, {
        ours: async () => (await read('ours')).ms,
        raw: async () => (await read('raw')).ms,
      }),
    );
  }
  return [...all].map(([{ size }, found]) => ({
    what: 'newest 50 of the busiest contact',
    size,
    unit: 'ms',
    ours: over(found, (round) => round.ours),
    other: { name: 'raw getAllRecords', value: over(found, (round) => round.raw) },
    ratio: ratio(
      found,
      (round) => round.ours,
      (round) => round.raw,
    ),
    gate: GATE,
  }));
}

/** How much longer the same read takes in the largest database than in the smallest. */
export async function historyGrowth(
  small: Station,
  large: Station,
  count: number,
): Promise<Line[]> {
  const read = (station: Station) => async () =>
    (
      await station.inWorker({
        bench: 'historyHere',
        side: 'ours',
        who: station.facts.busiest,
        times: BLOCK,
      })
    ).ms;
  return [
    await growthLine(small, large, {
      what: 'newest 50, growth of the database',
      count,
      gate: GROWTH_GATE,
      ask: read,
    }),
  ];
}
