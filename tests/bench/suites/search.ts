import * as z from 'zod/mini';
import { Found, idsOf, Timed } from '../extension/facts.ts';
import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, p95, type Rounds, ratio, rounds } from '../measure.ts';
import { type Questions, questionsFrom } from './questions.ts';

/**
 * The search over all activities against SQLite's full text index (FTS5) and MiniSearch over the
 * same texts. On every side a question is asked from a page of the extension and answered with the ids
 * of the newest fifty activities, the same ones: an index finds them, and the rows stand in the
 * browser's database whoever found them. Lines to show, which every side reads from there, stand beside.
 * Ours is a message to the background. One page alone can own SQLite's worker and its files, and all
 * surfaces ask one search, so a question to it is a message to that page, and on to the worker.
 * MiniSearch stands in the page that asks and needs no message.
 */

const GATE = 3;
const BUILD_GATE = 1;
const SIZE_GATE = 0.6;
const MINI_GATE = 0.1;
/** ms that an answer of the product may take until the page has it. */
const ANSWER = 20;
const SHORT_ANSWER = 30;
/** Bytes that the index may hold in memory. */
const HELD = 10_000_000;
/** From here on building and memory are what is compared: below, starting is all there is. */
const LARGE = 100_000;
/**
 * With more activities than this an answer with all that it shows has no gate: the rows of fifty of a
 * million, read by hand wherever they lie, take 9 to 13 ms by themselves (Chromium 156, 2026-12-01).
 */
const SHOWN_MOST = 100_000;

const Built = z.object({ ms: z.number(), bytes: z.number() });

type Asked = (queries: string[]) => Promise<Timed>;

export async function search(station: Station, count: number, mini: boolean): Promise<Line[]> {
  const lines: Line[] = [];
  const { size, page } = station;
  const bench = (name: string, input = {}) =>
    page.evaluate(`marginBench.${name}(${JSON.stringify(input)})`);
  const owner = await station.browser.open(`chrome-extension://${station.extension}/bench.html`);
  const sqlite = (ask: string) => owner.evaluate(`marginBench.sqlite('${ask}')`);
  const questions = questionsFrom(z.array(z.string()).parse(await bench('sampleTexts')));
  const ours = await station.index();
  const theirs = Built.parse(await sqlite('build'));
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
  const isLarge = size >= LARGE;
  // Whoever types has the popup or the workspace in front.
  await page.front();
  lines.push(
    single('build the search index', 'ms', [ours.ms, theirs.ms], isLarge ? BUILD_GATE : null),
    single(
      'search index',
      'KB',
      [ours.bytes / 1024, theirs.bytes / 1024],
      isLarge ? SIZE_GATE : null,
    ),
  );
  const asked =
    (message: (query: string) => object): Asked =>
    async (queries) => {
      const { ms, replies } = await station.fromPage(queries.map(message));
      return { ms, found: replies.map((reply) => idsOf(Found.parse(reply))) };
    };
  const here = asked((query) => ({ bench: 'foundHere', as: 'ids', query }));
  const there = asked((query) => ({ sqlite: { as: 'ids', query } }));
  const linesHere = asked((query) => ({ bench: 'foundHere', as: 'lines', query }));
  const linesThere = asked((query) => ({ sqlite: { as: 'lines', query } }));
  const every = Object.values(questions).flat();
  await expectSame(every, here, there);
  await expectSame(every, linesHere, linesThere);
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
      linesOurs: async () => [p95((await linesHere(queries)).ms)],
      linesOther: async () => [p95((await linesThere(queries)).ms)],
      whole: async () => [p95(await wholeAnswers(queries))],
    });
    const what = `newest 50 by ${name}, p95`;
    const most = kind === 'two' ? SHORT_ANSWER : ANSWER;
    const atMost = (about: string, took: number, gate: number | null) =>
      single(about, 'ms', [took, most], gate, 'at most');
    lines.push(
      compared(what, size, all, 'SQLite FTS5', kind === 'two' ? null : GATE),
      atMost(
        what,
        over(all, (round) => round.ours),
        1,
      ),
      single(
        `newest 50 by ${name} as lines, p95`,
        'ms',
        [over(all, (round) => round.linesOurs), over(all, (round) => round.linesOther)],
        null,
      ),
      atMost(
        `search by ${name} in all groups, p95`,
        over(all, (round) => round.whole),
        size > SHOWN_MOST ? null : 1,
      ),
    );
  }
  lines.push(await held());
  await sqlite('close');
  await owner.close();
  if (mini) lines.push(...(await againstMini()));
  return lines;

  /** What the popup and the workspace ask: all that is found, in groups with everything shown. */
  async function wholeAnswers(queries: string[]): Promise<number[]> {
    const { ms, replies } = await station.fromPage(
      queries.map((query) => call('search', { query })),
    );
    for (const reply of replies) valueIn(reply);
    return ms;
  }

  /** What stays in memory after all questions, in a page where nothing else happens. */
  async function held(): Promise<Line> {
    const before = await heapAfter(async () => void (await bench('searchHere', { queries: [] })));
    const after = await heapAfter(async () => void (await bench('searchHere', { queries: every })));
    const grown = Math.max(0, after - before);
    return single('the search in memory', 'KB', [grown / 1024, HELD / 1024], 1, 'at most');
  }

  async function heapAfter(work: () => Promise<void>): Promise<number> {
    await work();
    await page.clean();
    return page.heap();
  }

  async function againstMini(): Promise<Line[]> {
    const ask = (what: string, input = {}) =>
      page.evaluate(`marginBench.miniSearch('${what}', ${JSON.stringify(input)})`);
    const built = Built.parse(await ask('build'));
    const found: Asked = async (queries) => Timed.parse(await ask('find', { queries }));
    const queries = [...questions.three, ...questions.several];
    await expectSame(queries, here, found);
    const all = await rounds(count, {
      ours: async () => [p95((await here(queries)).ms)],
      other: async () => [p95((await found(queries)).ms)],
    });
    await ask('close');
    return [
      compared(
        'newest 50 by letters and words, p95',
        size,
        all,
        'MiniSearch',
        isLarge ? MINI_GATE : null,
      ),
      single('build the search index', 'ms', [ours.ms, built.ms], null, 'MiniSearch'),
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

async function expectSame(queries: string[], ours: Asked, theirs: Asked): Promise<void> {
  const [mine, other] = [await ours(queries), await theirs(queries)];
  queries.forEach((query, index) => {
    if (mine.found[index]?.join(' ') !== other.found[index]?.join(' '))
      throw new Error(`“${query}” found other activities on the two sides.`);
  });
}
