/** Medians, spreads and interleaved rounds. */

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** Median of the distances from the median. */
export function spread(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

/** What all but one in twenty do not exceed (nearest rank): of twenty the second slowest. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** A side of a comparison: does its work some times and tells how long each took, in ms. */
export type Side = () => Promise<number[]>;

export type Rounds<Name extends string> = Record<Name, number>[];

/**
 * Runs the sides in turns, forth and back (A, B, B, A), so that what the machine does meanwhile
 * hits all of them alike. Answers each round's median per side.
 */
export async function rounds<Name extends string>(
  count: number,
  sides: Record<Name, Side>,
): Promise<Rounds<Name>> {
  const names = namesOf(sides);
  // Once for nothing: connections open, code gets compiled.
  for (const name of names) await sides[name]();
  const all: Rounds<Name> = [];
  for (let round = 0; round < count; round++) {
    const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
    for (const name of [...names, ...names.toReversed()])
      samples.get(name)?.push(...(await sides[name]()));
    const medians = {} as Record<Name, number>;
    for (const name of names) medians[name] = median(samples.get(name) ?? []);
    all.push(medians);
  }
  return all;
}

/** A figure made from each round's medians: its median over the rounds. */
export function over<Name extends string>(
  all: Rounds<Name>,
  figure: (round: Record<Name, number>) => number,
): number {
  return median(all.map(figure));
}

/**
 * How much longer one figure is than another: the ratio of their medians over the rounds, and the
 * spread of the ratios of single rounds, which tells how quiet the machine was.
 */
export function ratio<Name extends string>(
  all: Rounds<Name>,
  ours: (round: Record<Name, number>) => number,
  other: (round: Record<Name, number>) => number,
): { value: number; mad: number } {
  return {
    value: over(all, ours) / over(all, other),
    mad: spread(all.map((round) => ours(round) / other(round))),
  };
}

function namesOf<Name extends string>(sides: Record<Name, Side>): Name[] {
  return Object.keys(sides) as Name[];
}
