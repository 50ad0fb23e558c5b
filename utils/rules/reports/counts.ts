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
  const next: [number, number] = [had + by, rounded(total + sum)];
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

/**
 * Counts as one text: `["won:EUR",3,18400,…]`. A browser hands over one long text several times
 * faster than a thousand small values, and reads a list twice as fast as names.
 */
export function packed(counts: Counts): string {
  return JSON.stringify(Object.entries(counts).flatMap(([key, [many, sum]]) => [key, many, sum]));
}

/** What a text of `packed` says, one after the other. */
function eachIn(text: string, take: (key: string, count: number, sum: number) => void): void {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) return;
  for (let at = 0; at + 2 < list.length; at += 3) {
    const key: unknown = list[at];
    const many: unknown = list[at + 1];
    const sum: unknown = list[at + 2];
    if (typeof key === 'string' && typeof many === 'number' && typeof sum === 'number')
      take(key, many, sum);
  }
}

/** The counts that `packed` made a text of. */
export function unpacked(text: string): Counts {
  const counts: Counts = {};
  eachIn(text, (key, many, sum) => {
    counts[key] = [many, sum];
  });
  return counts;
}

/** Counts of many rows, added up and taken off again. */
export class Sum {
  readonly #total = new Map<string, [count: number, sum: number]>();

  /** @param wants which keys count */
  constructor(readonly wants: (key: string) => boolean) {}

  /** Adds counts that were packed. */
  add(text: string, sign: 1 | -1): void {
    eachIn(text, (key, many, sum) => {
      if (!this.wants(key)) return;
      const known = this.#total.get(key);
      if (known) {
        known[0] += many * sign;
        known[1] += sum * sign;
      } else this.#total.set(key, [many * sign, sum * sign]);
    });
  }

  /** What was added up, without what came to nothing. */
  tallies(): Tallies {
    for (const [key, tally] of this.#total) {
      tally[1] = rounded(tally[1]);
      if (tally[0] === 0 && tally[1] === 0) this.#total.delete(key);
    }
    return this.#total;
  }

  counts(): Counts {
    return Object.fromEntries(this.tallies());
  }
}

/** Counts that may be of thousands of names: an object takes ten times as long to be made of them. */
export type Tallies = ReadonlyMap<string, [count: number, sum: number]>;

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

/** The name of those who are not told apart. */
export const OTHERS = '…';

interface Ranked {
  id: string;
  worth: number;
  many: number;
}

/**
 * Counts whose keys end in who it was, with all but the first few as one; null where there are no
 * more than these. First come those worth most, as the sums under one beginning say, then those with
 * most under another one.
 */
export function fewOf(
  tallies: Tallies,
  few: number,
  under: { worth: string; many: string },
): { counts: Counts; all: number } | null {
  const found = new Map<string, Ranked>();
  for (const [key, [count, sum]] of tallies) {
    const id = key.slice(endOf(key));
    let one = found.get(id);
    if (!one) {
      one = { id, worth: 0, many: 0 };
      found.set(id, one);
    }
    if (key.startsWith(under.worth)) one.worth = rounded(one.worth + sum);
    if (key.startsWith(under.many)) one.many += count;
  }
  if (found.size <= few) return null;
  const order = (a: Ranked, b: Ranked) =>
    b.worth - a.worth || b.many - a.many || (a.id < b.id ? -1 : 1);
  const first = new Set(foremost(found.values(), few, order).map(({ id }) => id));
  const fewer: Counts = {};
  const others = new Map<string, [count: number, sum: number]>();
  for (const [key, [count, sum]] of tallies) {
    const end = endOf(key);
    if (first.has(key.slice(end))) {
      fewer[key] = [count, sum];
      continue;
    }
    const beginning = key.slice(0, end);
    const other = others.get(beginning);
    if (other) {
      other[0] += count;
      other[1] += sum;
    } else others.set(beginning, [count, sum]);
  }
  for (const [beginning, [count, sum]] of others)
    if (count !== 0 || rounded(sum) !== 0) fewer[beginning + OTHERS] = [count, rounded(sum)];
  return { counts: fewer, all: found.size };
}

/** Where in a key its last part begins. */
function endOf(key: string): number {
  return key.lastIndexOf(':') + 1;
}

/** Three decimals cover every currency; rounding each time keeps float dust from adding up. */
function rounded(sum: number): number {
  return Math.round(sum * 1000) / 1000 + 0;
}
