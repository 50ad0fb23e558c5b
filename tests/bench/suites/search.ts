import * as z from 'zod/mini';
import { Timed } from '../extension/facts.ts';
import { seeded } from '../extension/random.ts';
import type { Station } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, type Rounds, ratio, rounds } from '../measure.ts';

/**
 * The search over all activities: the newest fifty for words that were begun, against SQLite's full
 * text index and MiniSearch over the same texts. All sides have to find the same ids. SQLite can run
 * in a dedicated worker only, so a question to it is a message there and back; ours goes from the
 * background to the browser's database and back. How long SQLite itself takes is told, too.
 */

const GATE = 3;
const BUILD_GATE = 1;
const SIZE_GATE = 0.6;
const COLD_GATE = 0.5;
const MINI_GATE = 0.1;
/** ms that an answer with everything on screen may take. */
const ANSWER = 20;
const SHORT_ANSWER = 30;
/** From here on building and memory are what is compared: below, starting is all there is. */
const LARGE = 100_000;
/** Each question so often in a row: the clock steps by 0.1 ms. */
const TIMES = 4;
const QUESTIONS = 40;

const Built = z.object({ ms: z.number(), bytes: z.number() });
const Loaded = z.extend(Built, { load: z.number() });
const Times = z.array(z.number());

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
      other: async () => [
        p95(Times.parse(await bench(`sqliteAsked(${JSON.stringify({ queries })})`))),
      ],
      inside: async () => [p95((await there(queries)).ms)],
      whole: async () => [p95((await station.inWorker({ bench: 'searchHere', queries })).ms)],
    });
    const what = `newest 50 by ${name}, p95`;
    lines.push(compared(what, size, all, 'SQLite FTS5', kind === 'two' ? null : GATE));
    const inside = all.map((round) => ({ ours: round.ours, other: round.inside }));
    lines.push(compared(what, size, inside, 'SQLite FTS5 without its worker', null));
    const most = kind === 'two' ? SHORT_ANSWER : ANSWER;
    const took = over(all, (round) => round.whole);
    lines.push(single(`search by ${name} in all groups, p95`, 'ms', [took, most], 1, 'at most'));
  }
  lines.push(await firstOfAll());
  await ask('sqlite', 'close');
  if (mini) lines.push(...(await againstMini()));
  return lines;

  /**
   * The first question when all has to start. Whoever asks wakes the background; SQLite has a worker
   * of its own to start behind it.
   */
  async function firstOfAll(): Promise<Line> {
    const queries = questions.several.slice(0, 1);
    const all = await rounds(count, {
      ours: async () => {
        await station.page.stopWorkers();
        const { ms } = await station.fromPage([{ bench: 'findHere', queries, times: 1 }]);
        return ms;
      },
      other: async () => {
        await ask('sqlite', 'close');
        await station.page.stopWorkers();
        const { ms } = await station.fromPage([{ bench: 'echo', name: 'nothing' }]);
        const first = Times.parse(await bench(`sqliteAsked(${JSON.stringify({ queries })})`));
        return [(ms[0] ?? 0) + (first[0] ?? 0)];
      },
    });
    return compared('first question of a cold worker', size, all, 'SQLite FTS5', COLD_GATE);
  }

  async function againstMini(): Promise<Line[]> {
    const built = Loaded.parse(await ask('miniSearch', 'build'));
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
      single(
        'first question of a cold worker',
        'ms',
        [lines.at(-1)?.ours ?? Number.NaN, built.load],
        isLarge ? MINI_GATE : null,
        'MiniSearch',
      ),
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
