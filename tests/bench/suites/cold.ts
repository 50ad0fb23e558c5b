import type { BenchPage } from '../browser.ts';
import { call, type Lab, QUIET_PAGE, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, ratio, rounds } from '../measure.ts';

/**
 * The browser ends an idle background; the next message has to start it, open the database and
 * read. Against a background of a few bytes that only answers. Nothing but pages is attached to,
 * since a debugger on the background would keep it alive.
 */

const GATE = 1.6;
const STARTS = 2;

export async function cold(lab: Lab, station: Station, count: number): Promise<Line[]> {
  const browser = await lab.browserFor(station.size);
  try {
    const ours = await browser.load(lab.builds.bench);
    const empty = await browser.load(lab.builds.empty);
    // What happens once after an update must be over.
    await settled(2500);
    await browser.closeTabs(/^chrome-extension:/);
    const page = await browser.open(QUIET_PAGE);
    const { logged } = station.facts;
    let next = 0;
    const all = await rounds(count, {
      ours: () =>
        starts(async () => {
          const subject = logged[next++ % logged.length]?.subject;
          const { ms, reply } = await sendCold(page, ours, call('open', subject));
          valueIn(reply);
          return ms;
        }),
      empty: () => starts(async () => (await sendCold(page, empty, { hello: 1 })).ms),
    });
    return [
      {
        what: 'cold background to the sidebar’s data',
        size: station.size,
        unit: 'ms',
        ours: over(all, (round) => round.ours),
        other: { name: 'empty background', value: over(all, (round) => round.empty) },
        ratio: ratio(
          all,
          (round) => round.ours,
          (round) => round.empty,
        ),
        gate: GATE,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function starts(one: () => Promise<number>): Promise<number[]> {
  const ms: number[] = [];
  for (let start = 0; start < STARTS; start++) ms.push(await one());
  return ms;
}

async function sendCold(
  page: BenchPage,
  extension: string,
  message: object,
): Promise<{ ms: number; reply: unknown }> {
  await page.stopWorkers();
  await settled(400);
  const sent = await page.sendAll([message], extension);
  const ms = sent.ms[0];
  if (ms === undefined) throw new Error('Nothing was sent.');
  return { ms, reply: sent.replies[0] };
}

export function settled(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
