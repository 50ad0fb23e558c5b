import * as z from 'zod/mini';
import { Timed } from '../extension/facts.ts';
import { seeded } from '../extension/random.ts';
import type { Station } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, type Rounds, ratio, rounds } from '../measure.ts';

/**
 * The search over all activities: the newest fifty for words that were begun, against SQLite's full
 * text index and MiniSearch over the same texts. All sides have to find the same ids.
 */

const GATE = 3;
const BUILD_GATE = 1;
const SIZE_GATE = 0.6;
const MINI_GATE = 0.1;
/** ms that an answer with everything on screen may take. */
const ANSWER = 20;
const SHORT_ANSWER = 30;
/** From here on it takes long enough to be compared: below, starting a transaction is all there is. */
const LARGE = 100_000;
/** Each question so often in a row: the clock steps by 0.1 ms. */
const TIMES = 4;
const QUESTIONS = 40;

const Built = z.object({ ms: z.number(), bytes: z.number() });

interface Questions {
  two: string[];
  three: string[];
  several: string[];
}

export async function search(station: Station, count: number, mini: boolean): Promise<Line[]> {
  const lines: Line[] = [];
  const bench = (call: string) => station.page.evaluate(`marginBench.${call}`);
  const ask = (side: string, name: string, input = {}) =>
    bench(`${side}('${name}', ${JSON.stringify(input)})`);
  const questions = questionsFrom(z.array(z.string()).parse(await bench('sampleTexts()')));
  const ours = await station.inWorker({ bench: 'indexHere' });
  const theirs = Built.parse(await ask('sqlite', 'build'));
  const { size } = station;
  const single = (
    what: string,
    unit: Line['unit'],
    [mine, other]: [number, number],
    gate: number | null,
    name = 'SQLite FTS5',
  ): Line => ({
    what,
    size,
    unit,
    ours: mine,
    other: { name, value: other },
    ratio: { value: mine / other, mad: 0 },
    gate,
  });
  const bytes = Number(ours.found[0]?.[0]);
  const isLarge = size >= LARGE;
  lines.push(
    single(
      'build the search index',
      'ms',
      [ours.ms[0] ?? 0, theirs.ms],
      isLarge ? BUILD_GATE : null,
    ),
    single('search index', 'KB', [bytes / 1024, theirs.bytes / 1024], isLarge ? SIZE_GATE : null),
  );
  const here = (queries: string[]) =>
    station.inWorker({ bench: 'findHere', queries, times: TIMES });
  const there = async (queries: string[]) =>
    Timed.parse(await ask('sqlite', 'find', { queries, times: TIMES }));
  await expectSame(Object.values(questions).flat(), here, there);
  const measured: [string, keyof Questions][] = [
    ['two letters', 'two'],
    ['three letters', 'three'],
    ['several words', 'several'],
  ];
  for (const [name, kind] of measured) {
    const queries = questions[kind];
    const all = await rounds(count, {
      ours: async () => [p95((await here(queries)).ms)],
      other: async () => [p95((await there(queries)).ms)],
    });
    lines.push(
      compared(
        `newest 50 by ${name}, p95`,
        size,
        all,
        'SQLite FTS5',
        isLarge && kind !== 'two' ? GATE : null,
      ),
    );
    const whole = async () => [p95((await station.inWorker({ bench: 'searchHere', queries })).ms)];
    const answer = await rounds(count, { ours: whole });
    const most = kind === 'two' ? SHORT_ANSWER : ANSWER;
    const took = over(answer, (round) => round.ours);
    lines.push(
      single(
        `search by ${name} in all groups, p95`,
        'ms',
        [took, most],
        isLarge ? 1 : null,
        'at most',
      ),
    );
  }
  await ask('sqlite', 'close');
  if (mini) lines.push(...(await againstMini()));
  return lines;

  async function againstMini(): Promise<Line[]> {
    const built = Built.parse(await ask('miniSearch', 'build'));
    const found = async (queries: string[]) =>
      Timed.parse(await ask('miniSearch', 'find', { queries }));
    const queries = [...questions.three, ...questions.several];
    await expectSame(queries, here, found);
    const all = await rounds(count, {
      ours: async () => [p95((await here(queries)).ms)],
      other: async () => [p95((await found(queries)).ms)],
    });
    await ask('miniSearch', 'close');
    return [
      compared(
        'newest 50 by letters and words, p95',
        size,
        all,
        'MiniSearch',
        isLarge ? MINI_GATE : null,
      ),
      single('build the search index', 'ms', [ours.ms[0] ?? 0, built.ms], null, 'MiniSearch'),
    ];
  }
}

function compared(
  what: string,
  size: number,
  all: Rounds<'ours' | 'other'>,
  name: string,
  gate: number | null,
): Line {
  return {
    what,
    size,
    unit: 'ms',
    ours: over(all, (round) => round.ours),
    other: { name, value: over(all, (round) => round.other) },
    ratio: ratio(
      all,
      (round) => round.ours,
      (round) => round.other,
    ),
    gate,
  };
}

/** What people type: beginnings of words, and some words of one text in another order. */
function questionsFrom(texts: string[]): Questions {
  const random = seeded(texts.length);
  const some = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  const words = texts.map((text) => text.split(/\s+/).filter((word) => word.length > 3));
  const begun = (letters: number) =>
    [...new Set(words.flat().map((word) => word.slice(0, letters)))].slice(0, QUESTIONS);
  const several = Array.from({ length: QUESTIONS }, (_, index) => {
    const list = words[(index * 7) % words.length] ?? [];
    const chosen = new Set([some(list), some(list), some(list).slice(0, 4)]);
    return [...chosen].join(' ');
  });
  return { two: begun(2), three: begun(3), several };
}

async function expectSame(
  queries: string[],
  ours: (queries: string[]) => Promise<Timed>,
  theirs: (queries: string[]) => Promise<Timed>,
): Promise<void> {
  const [mine, other] = [await ours(queries), await theirs(queries)];
  queries.forEach((query, index) => {
    const plain = (ids: string[] = []) => ids.map((id) => id.replaceAll('-', '')).join(' ');
    if (plain(mine.found[index]) !== plain(other.found[index]))
      throw new Error(`“${query}” found other activities on the two sides.`);
  });
}

function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}
