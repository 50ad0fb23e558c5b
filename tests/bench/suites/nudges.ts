import { growthLine } from '../growth.ts';
import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';

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
  return [
    await growthLine(small, large, { what: 'all nudges, computed anew', count, gate: GATE, ask }),
  ];
}
