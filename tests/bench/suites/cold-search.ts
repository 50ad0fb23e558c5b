import * as z from 'zod/mini';
import { Timed } from '../extension/facts.ts';
import { call, type Lab, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, type Rounds, ratio, rounds } from '../measure.ts';
import { settled } from './cold.ts';
import { questionsFrom } from './questions.ts';

/**
 * The first words that are typed after the browser ended the background. Ours starts, opens the
 * database and answers with all groups. SQLite needs a background as well before it starts: one
 * worker alone can own its files, and all surfaces ask one search, so a page asks the background
 * for it. What the background would need on top, a page of its own to hold the worker, is left out
 * in SQLite's favour; it answers its fifty lines. MiniSearch is loaded from its text by a background
 * that runs; its text is there already, where a worker would have to read it first.
 */

const GATE = 0.5;
const MINI_GATE = 0.1;
/** From here on loading is what is compared: below, starting is all there is. */
const LARGE = 100_000;

const Lines = z.array(z.unknown());
const Loaded = z.object({ load: z.number() });
const Found = z.object({ threads: Lines, notes: Lines, meetings: Lines });

export async function coldSearch(
  lab: Lab,
  station: Station,
  count: number,
  mini: boolean,
): Promise<Line[]> {
  const browser = await lab.browserFor(station.size);
  try {
    const extension = await browser.load(lab.builds.bench);
    // What happens once after an update must be over.
    await settled(2500);
    await browser.closeTabs(/^chrome-extension:/);
    const page = await browser.open(`chrome-extension://${extension}/bench.html`);
    const bench = (name: string, input: unknown) =>
      page.evaluate(`marginBench.${name}(${JSON.stringify(input)})`);
    await page.front();
    await bench('sqlite', 'build');
    const texts = z.array(z.string()).parse(await bench('sampleTexts', {}));
    const [query = ''] = questionsFrom(texts).three;
    const cold = async (message: object) => {
      await page.stopWorkers();
      await settled(400);
      const { ms, replies } = await page.sendAll([message]);
      return { ms: ms[0] ?? Number.NaN, reply: replies[0] };
    };
    const ours = async () => {
      const { ms, reply } = await cold(call('search', { query }));
      const { threads } = Found.parse(valueIn(reply));
      // Without an index, which the suite "search" builds, there would be nothing to wait for.
      return [threads.length > 0 ? ms : Number.POSITIVE_INFINITY];
    };
    // Answered as soon as the background runs, since it has not the shape of a call.
    const started = async () => (await cold({ margin: 1 })).ms;
    const all = await rounds(count, {
      ours,
      other: async () => {
        await bench('sqlite', 'close');
        const ms = await started();
        const first = Timed.parse(await bench('sqliteAsked', { queries: [query] }));
        return [ms + (first.ms[0] ?? Number.NaN)];
      },
    });
    const line = (name: string, taken: Rounds<'ours' | 'other'>, gate: number | null): Line => ({
      what: 'first question of a cold background',
      size: station.size,
      unit: 'ms',
      ours: over(taken, (round) => round.ours),
      other: { name, value: over(taken, (round) => round.other) },
      ratio: ratio(
        taken,
        (round) => round.ours,
        (round) => round.other,
      ),
      gate,
    });
    const lines = [line('SQLite FTS5', all, GATE)];
    if (!mini) return lines;
    await bench('sqlite', 'close');
    const { load } = Loaded.parse(await bench('miniSearch', 'build'));
    await bench('miniSearch', 'close');
    await page.clean();
    const beside = await rounds(count, { ours, other: async () => [(await started()) + load] });
    const isLarge = station.size >= LARGE;
    return [...lines, line('MiniSearch', beside, isLarge ? MINI_GATE : null)];
  } finally {
    await browser.close();
  }
}
