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

  counts(): Counts {
    const answer: Counts = {};
    for (const [key, [many, sum]] of this.#total) {
      const all = rounded(sum);
      if (many !== 0 || all !== 0) answer[key] = [many, all];
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

/** The name of those who are not told apart. */
export const OTHERS = '…';

interface Ranked {
  id: string;
  keys: string[];
  worth: number;
  many: number;
}

/**
 * Counts whose keys end in who it was, with all but the first few as one; null where there are no
 * more than these. First come those worth most, as the sums under one beginning say, then those with
 * most under another one.
 */
export function fewOf(
  counts: Counts,
  few: number,
  under: { worth: string; many: string },
): { counts: Counts; all: number } | null {
  const found = new Map<string, Ranked>();
  const others = new Map<string, [count: number, sum: number]>();
  for (const key in counts) {
    const [count, sum] = counts[key] ?? [0, 0];
    const start = key.lastIndexOf(':') + 1;
    const id = key.slice(start);
    let one = found.get(id);
    if (!one) {
      one = { id, keys: [], worth: 0, many: 0 };
      found.set(id, one);
    }
    one.keys.push(key);
    if (key.startsWith(under.worth)) one.worth = rounded(one.worth + sum);
    if (key.startsWith(under.many)) one.many += count;
    const beginning = key.slice(0, start);
    const other = others.get(beginning);
    if (other) {
      other[0] += count;
      other[1] += sum;
    } else others.set(beginning, [count, sum]);
  }
  if (found.size <= few) return null;
  const fewer: Counts = {};
  const order = (a: Ranked, b: Ranked) =>
    b.worth - a.worth || b.many - a.many || (a.id < b.id ? -1 : 1);
  for (const { keys } of foremost(found.values(), few, order))
    for (const key of keys) {
      const kept = counts[key] ?? [0, 0];
      fewer[key] = kept;
      const other = others.get(key.slice(0, key.lastIndexOf(':') + 1)) ?? [0, 0];
      other[0] -= kept[0];
      other[1] -= kept[1];
    }
  for (const [beginning, [count, sum]] of others)
    if (count !== 0 || rounded(sum) !== 0) fewer[beginning + OTHERS] = [count, rounded(sum)];
  return { counts: fewer, all: found.size };
}

/** Three decimals cover every currency; rounding each time keeps float dust from adding up. */
function rounded(sum: number): number {
  return Math.round(sum * 1000) / 1000 + 0;
}
