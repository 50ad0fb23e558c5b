import { growthLine } from '../growth.ts';
import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';

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
  return [
    await growthLine(small, large, { what: 'pipeline for the popup', count, gate: GATE, ask }),
  ];
}
