import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, ratio, rounds } from '../measure.ts';

/**
 * The popup's board, asked for as the popup does. All stages are fuller than one column shows, at
 * every size, so that only the database grows and not the answer.
 */

const BLOCK = 8;
const GATE = 2;

export async function pipelineGrowth(
  small: Station,
  large: Station,
  count: number,
): Promise<Line[]> {
  const ask = (station: Station) => async () => {
    const messages = Array.from({ length: BLOCK }, () => call('pipeline', {}));
    const { ms, replies } = await station.fromPage(messages);
    valueIn(replies[0]);
    return ms;
  };
  const found = await rounds(count, { small: ask(small), large: ask(large) });
  return [
    {
      what: 'pipeline for the popup',
      size: large.size,
      unit: 'ms',
      ours: over(found, (round) => round.large),
      other: {
        name: `the same at ${small.size}`,
        value: over(found, (round) => round.small),
      },
      ratio: ratio(
        found,
        (round) => round.large,
        (round) => round.small,
      ),
      gate: GATE,
    },
  ];
}
