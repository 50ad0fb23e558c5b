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
 * Counts as one text, in the order of their keys: `["lost:EUR",1,0,"won:EUR",3,18400]`. A browser
 * hands over one long text several times faster than a thousand small values, and reads a list twice
 * as fast as names. Lists in one order are added up by walking along them.
 */
export function packed(counts: Counts): string {
  const entries = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries.flatMap(([key, [many, sum]]) => [key, many, sum]));
}

/** What a text of `packed` says, one after the other. */
export function eachIn(
  text: string,
  take: (key: string, count: number, sum: number) => void,
): void {
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

/** Three decimals cover every currency; rounding each time keeps float dust from adding up. */
export function rounded(sum: number): number {
  return Math.round(sum * 1000) / 1000 + 0;
}
