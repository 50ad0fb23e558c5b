/** How many, and what they add up to, by what was counted: `won:EUR` → [3, 18400]. */
export type Counts = Record<string, [count: number, sum: number]>;

/** One thing to count: what, on which day, how many of them and their sum. */
export interface Counted {
  /** `YYYY-MM-DD` */
  day: string;
  key: string;
  count: number;
  sum: number;
}

/** Adds to one of the counts; what comes to nothing is dropped. */
export function count(counts: Counts, key: string, by: number, sum: number): void {
  const [had, total] = counts[key] ?? [0, 0];
  // Three decimals cover every currency; rounding each time keeps float dust from adding up.
  const next: [number, number] = [had + by, Math.round((total + sum) * 1000) / 1000 + 0];
  if (next[0] === 0 && next[1] === 0) delete counts[key];
  else counts[key] = next;
}

/** Adds all of `more` to `counts`. */
export function addCounts(counts: Counts, more: Counts): void {
  for (const [key, [by, sum]] of Object.entries(more)) count(counts, key, by, sum);
}

/** The entries whose key starts with a prefix, with the rest of their keys split at the colons. */
export function* under(
  counts: Counts,
  prefix: string,
): Generator<{ parts: string[]; count: number; sum: number }> {
  for (const [key, [many, sum]] of Object.entries(counts))
    if (key.startsWith(prefix))
      yield { parts: key.slice(prefix.length).split(':'), count: many, sum };
}

/** Counts of many rows, added up and taken off again. */
export class Sum {
  readonly #total = new Map<string, [count: number, sum: number]>();

  /** @param wants which keys count */
  constructor(readonly wants: (key: string) => boolean) {}

  add(counts: Counts, sign: 1 | -1): void {
    for (const key in counts) {
      const one = counts[key];
      if (!one || !this.wants(key)) continue;
      const known = this.#total.get(key);
      if (known) {
        known[0] += one[0] * sign;
        known[1] += one[1] * sign;
      } else this.#total.set(key, [one[0] * sign, one[1] * sign]);
    }
  }

  counts(): Counts {
    const answer: Counts = {};
    for (const [key, [many, sum]] of this.#total) {
      // As in `count`.
      const rounded = Math.round(sum * 1000) / 1000 + 0;
      if (many !== 0 || rounded !== 0) answer[key] = [many + 0, rounded];
    }
    return answer;
  }
}

/** The first few of many in an order, without ordering the others. */
export function foremost<T>(all: Iterable<T>, few: number, order: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const one of all) {
    let at = first.length;
    while (at > 0) {
      const other = first[at - 1];
      if (other === undefined || order(one, other) >= 0) break;
      at -= 1;
    }
    if (at >= few) continue;
    first.splice(at, 0, one);
    if (first.length > few) first.pop();
  }
  return first;
}
