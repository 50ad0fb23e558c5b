import { type Counts, eachIn, rounded } from './counts';

/**
 * Counts in the order of their keys, place by place. Of thousands of names, walking along such lists
 * takes a fifth of looking each name up (measured 2026-11-30).
 */
export interface Tallies {
  keys: string[];
  counts: number[];
  sums: number[];
}

/** Counts of many rows, added up and taken off again. */
export class Sum {
  #lists: Tallies[] = [];

  /** @param wants which keys count */
  constructor(readonly wants: (key: string) => boolean) {}

  /** Adds counts that were packed. */
  add(text: string, sign: 1 | -1): void {
    const list = nothing();
    let isOrdered = true;
    let last = '';
    eachIn(text, (key, count, sum) => {
      if (!this.wants(key)) return;
      isOrdered &&= last <= key;
      last = key;
      push(list, key, count * sign, sum * sign);
    });
    // Those packed before 2026-11-30 stand in the order in which they came.
    this.#lists.push(isOrdered ? list : inOrder(list));
  }

  /** What was added up, without what came to nothing. */
  tallies(): Tallies {
    let lists = this.#lists;
    while (lists.length > 1)
      lists = lists.flatMap((list, index) => {
        if (index % 2 === 1) return [];
        const next = lists[index + 1];
        return [next ? together(list, next) : list];
      });
    const total = withoutNothing(lists[0] ?? nothing());
    this.#lists = [total];
    return total;
  }

  counts(): Counts {
    return countsIn(this.tallies());
  }
}

/** Lists as counts. */
export function countsIn({ keys, counts, sums }: Tallies): Counts {
  return Object.fromEntries(
    keys.map((key, place) => [key, [counts[place] ?? 0, sums[place] ?? 0]]),
  );
}

function nothing(): Tallies {
  return { keys: [], counts: [], sums: [] };
}

function push(list: Tallies, key: string, count: number, sum: number): void {
  list.keys.push(key);
  list.counts.push(count);
  list.sums.push(sum);
}

function inOrder(list: Tallies): Tallies {
  const { keys, counts, sums } = list;
  const ordered = nothing();
  const places = keys.map((_, place) => place);
  places.sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
  for (const place of places)
    push(ordered, keys[place] ?? '', counts[place] ?? 0, sums[place] ?? 0);
  return ordered;
}

function together(one: Tallies, other: Tallies): Tallies {
  const both = nothing();
  let [here, there] = [0, 0];
  const take = (from: Tallies, place: number) =>
    push(both, from.keys[place] ?? '', from.counts[place] ?? 0, from.sums[place] ?? 0);
  for (;;) {
    const mine = one.keys[here];
    const theirs = other.keys[there];
    if (mine === undefined && theirs === undefined) return both;
    if (mine === theirs && mine !== undefined) {
      const count = (one.counts[here] ?? 0) + (other.counts[there] ?? 0);
      push(both, mine, count, (one.sums[here] ?? 0) + (other.sums[there] ?? 0));
      here += 1;
      there += 1;
    } else if (theirs === undefined || (mine !== undefined && mine < theirs)) take(one, here++);
    else take(other, there++);
  }
}

function withoutNothing({ keys, counts, sums }: Tallies): Tallies {
  const left = nothing();
  for (let place = 0; place < keys.length; place++) {
    const count = counts[place] ?? 0;
    const sum = rounded(sums[place] ?? 0);
    if (count !== 0 || sum !== 0) push(left, keys[place] ?? '', count, sum);
  }
  return left;
}

/** The name of those who are not told apart. */
export const OTHERS = '…';

interface Ranked {
  id: string;
  worth: number;
  many: number;
}

/** Keys that follow each other and differ only in who it was. */
interface Run {
  beginning: string;
  /** Where the next one stands, and where the run ends. */
  at: number;
  end: number;
  /** Who the next one is; undefined at the end. */
  id: string | undefined;
  isWorth: boolean;
  isMany: boolean;
}

/** Puts one where it belongs among the first `few` in an order, if it is one of them. */
export function putAmong<T>(
  first: T[],
  few: number,
  one: T,
  isBefore: (one: T, other: T) => boolean,
): void {
  const behind = first.findLastIndex((other) => !isBefore(one, other));
  if (behind + 1 >= few) return;
  first.splice(behind + 1, 0, one);
  if (first.length > few) first.pop();
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
  let all = 0;
  const foremost: Ranked[] = [];
  everybody(tallies, under, (id, worth, many) => {
    all += 1;
    const last = foremost.length === few ? foremost.at(-1) : undefined;
    // Nothing is made of the thousands that do not come before the last one.
    if (last ? !isBefore(id, worth, many, last) : few === 0) return;
    putAmong(foremost, few, { id, worth, many }, (one, other) =>
      isBefore(one.id, one.worth, one.many, other),
    );
  });
  const first = foremost.map(({ id }) => id);
  if (all <= few) return null;
  const counts: Counts = {};
  const others = new Map<string, [count: number, sum: number]>();
  first.sort((a, b) => (a < b ? -1 : 1));
  for (const { beginning, at, end } of runsIn(tallies, under)) {
    let next = 0;
    let [count, sum] = others.get(beginning) ?? [0, 0];
    for (let place = at; place < end; place++) {
      const key = tallies.keys[place] ?? '';
      const id = key.slice(beginning.length);
      while (next < first.length && (first[next] ?? '') < id) next += 1;
      const tally: [number, number] = [tallies.counts[place] ?? 0, tallies.sums[place] ?? 0];
      if (first[next] === id) {
        counts[key] = tally;
        continue;
      }
      count += tally[0];
      sum += tally[1];
    }
    others.set(beginning, [count, sum]);
  }
  for (const [beginning, [count, sum]] of others)
    if (count !== 0 || rounded(sum) !== 0) counts[beginning + OTHERS] = [count, rounded(sum)];
  return { counts, all };
}

function isBefore(id: string, worth: number, many: number, other: Ranked | undefined): boolean {
  if (!other) return false;
  if (worth !== other.worth) return worth > other.worth;
  return many === other.many ? id < other.id : many > other.many;
}

/** Tells everybody once, with what stands under all beginnings about them. */
function everybody(
  tallies: Tallies,
  under: { worth: string; many: string },
  tell: (id: string, worth: number, many: number) => void,
): void {
  const { keys, counts, sums } = tallies;
  const runs = runsIn(tallies, under);
  for (;;) {
    let id: string | undefined;
    for (const run of runs)
      if (run.id !== undefined && (id === undefined || run.id < id)) id = run.id;
    if (id === undefined) return;
    let [worth, many] = [0, 0];
    for (const run of runs) {
      if (run.id !== id) continue;
      if (run.isWorth) worth = rounded(worth + (sums[run.at] ?? 0));
      if (run.isMany) many += counts[run.at] ?? 0;
      run.at += 1;
      run.id = run.at < run.end ? (keys[run.at] ?? '').slice(run.beginning.length) : undefined;
    }
    tell(id, worth, many);
  }
}

function runsIn({ keys }: Tallies, { worth, many }: { worth: string; many: string }): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] ?? '';
    const end = run?.beginning.length ?? 0;
    if (run && key.startsWith(run.beginning) && !key.includes(':', end)) {
      run.end = place + 1;
      continue;
    }
    const beginning = key.slice(0, key.lastIndexOf(':') + 1);
    const id = key.slice(beginning.length);
    const isWorth = beginning.startsWith(worth);
    run = { beginning, at: place, end: place + 1, id, isWorth, isMany: beginning.startsWith(many) };
    runs.push(run);
  }
  return runs;
}
