import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, ratio, rounds } from '../measure.ts';

/**
 * Everything that asks for attention, computed anew as Today asks for it after each change. What is
 * looked at is bounded, so that its time stays that of one pass over as much, however many people
 * and mails there are.
 */

const BLOCK = 4;
const GATE = 1.5;

export async function nudgesGrowth(small: Station, large: Station, count: number): Promise<Line[]> {
  const ask = (station: Station) => async () => {
    const messages = Array.from({ length: BLOCK }, () => call('today', {}));
    const { ms, replies } = await station.fromPage(messages);
    valueIn(replies[0]);
    return ms;
  };
  const found = await rounds(count, { small: ask(small), large: ask(large) });
  return [
    {
      what: 'all nudges, computed anew',
      size: large.size,
      unit: 'ms',
      ours: over(found, (round) => round.large),
      other: { name: `the same at ${small.size}`, value: over(found, (round) => round.small) },
      ratio: ratio(
        found,
        (round) => round.large,
        (round) => round.small,
      ),
      gate: GATE,
    },
  ];
}
