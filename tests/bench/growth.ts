import type { Station } from './lab.ts';
import type { Line } from './line.ts';
import { over, ratio, rounds, type Side } from './measure.ts';

interface Asked {
  what: string;
  /** Rounds. */
  count: number;
  /** The highest ratio that passes. */
  gate: number;
  ask(station: Station): Side;
}

/** How much longer the same takes in the largest database than in the smallest. */
export async function growthLine(small: Station, large: Station, asked: Asked): Promise<Line> {
  const { what, count, gate, ask } = asked;
  const found = await rounds(count, { small: ask(small), large: ask(large) });
  return {
    what,
    size: large.size,
    unit: 'ms',
    ours: over(found, (round) => round.large),
    other: { name: `the same at ${small.size}`, value: over(found, (round) => round.small) },
    ratio: ratio(
      found,
      (round) => round.large,
      (round) => round.small,
    ),
    gate,
  };
}
