import * as z from 'zod/mini';
import type { BenchBrowser } from '../browser.ts';
import type { Lab, Station } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, ratio, rounds } from '../measure.ts';
import { Screen } from '../screen.ts';
import { settled } from './cold.ts';

/**
 * The workspace opened after the browser ended the background: its first picture, and the first
 * rows of its first table, with the largest database against the smallest.
 */

const GATE = 1.3;

const Opened = z.object({ paint: z.number(), rows: z.number() });
type Opened = z.infer<typeof Opened>;

export async function workspaceCold(
  lab: Lab,
  small: Station,
  large: Station,
  count: number,
): Promise<Line[]> {
  const browsers: BenchBrowser[] = [];
  try {
    const opener = async ({ size }: Station) => {
      const browser = await lab.browserFor(size);
      browsers.push(browser);
      const extension = await browser.load(lab.builds.bench);
      return { browser, address: `chrome-extension://${extension}/workspace.html#/people` };
    };
    const sides = { small: await opener(small), large: await opener(large) };
    // What happens once after an update must be over.
    await settled(2500);
    for (const { browser } of Object.values(sides)) await browser.closeTabs(/^chrome-extension:/);
    const taken: Record<keyof typeof sides, number[]> = { small: [], large: [] };
    const one = (side: keyof typeof sides) => async () => {
      const opened = await openCold(sides[side]);
      taken[side].push(opened.rows);
      return [opened.paint];
    };
    const paints = await rounds(count, { small: one('small'), large: one('large') });
    // The first of each side was for nothing; the rest came in the same rounds as the pictures.
    const pairs = taken.small
      .slice(1)
      .map((ms, at) => ({ small: ms, large: taken.large[at + 1] ?? Number.NaN }));
    const line = (what: string, all: { small: number; large: number }[]): Line => ({
      what,
      size: large.size,
      unit: 'ms',
      ours: over(all, (round) => round.large),
      other: { name: `the same at ${small.size}`, value: over(all, (round) => round.small) },
      ratio: ratio(
        all,
        (round) => round.large,
        (round) => round.small,
      ),
      gate: GATE,
    });
    return [
      line('first picture of the workspace from a cold start', paints),
      line('first rows of the workspace from a cold start', pairs),
    ];
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

/** From the navigation on: the first picture, and the first name in the table. */
async function openCold({
  browser,
  address,
}: {
  browser: BenchBrowser;
  address: string;
}): Promise<Opened> {
  const screen = await Screen.open(browser, 'about:blank');
  try {
    await screen.page.stopWorkers();
    await settled(400);
    await screen.page.go(address);
    return Opened.parse(
      await screen.page.evaluate(`(async () => {
        const isThere = () => document.querySelector('.grid-row .row-link') !== null;
        const rows = await marginWatch.until(isThere);
        const paint = await new Promise((resolve) => {
          new PerformanceObserver((list, observer) => {
            const [found] = list.getEntriesByName('first-contentful-paint');
            if (!found) return;
            observer.disconnect();
            resolve(found.startTime);
          }).observe({ type: 'paint', buffered: true });
        });
        return { paint, rows };
      })()`),
    );
  } finally {
    await screen.close();
  }
}
