import type { Lab } from '../lab.ts';
import type { Line } from '../line.ts';
import { Screen } from '../screen.ts';
import { FRAME, INTERACTION, limited } from './workspace.ts';

/**
 * A board of thousands of open deals in the hands of somebody: it opens, scrolls, is put in rows of
 * owners, and a card is moved by keys; how long each key and click takes, and how even it all is.
 */

const OPEN_DEALS = 5000;
const SCROLL = 6000;
const KEYS = 6;
/** Until what nobody sees yet is drawn as well (ms): that must not be felt either. */
const SETTLES = 800;

interface Act {
  what: string;
  act(screen: Screen): Promise<void>;
  /** Nothing is pressed, the wheel turns. */
  over?: string;
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, SETTLES));

const ACTS: Act[] = [
  {
    what: 'it opens',
    act: async (screen) => {
      await screen.click('nav a[href="#/board"]');
      await screen.wait('[data-deal]');
    },
  },
  { what: 'it scrolls', act: settled, over: '[data-deal]' },
  {
    what: 'a card is moved by keys',
    act: async (screen) => {
      await screen.page.evaluate(`document.querySelector('[data-deal]').focus()`);
      for (let key = 0; key < KEYS; key++) await screen.press('ArrowDown');
      const stage = `document.activeElement.closest('.column')?.getAttribute('aria-labelledby')`;
      const before = await screen.page.evaluate(stage);
      await screen.press('ArrowRight', { alt: true });
      await screen.page.until(
        `document.activeElement.matches('[data-deal]') && ${stage} !== ${JSON.stringify(before)}`,
      );
    },
  },
  {
    what: 'it is put in rows of owners',
    act: async (screen) => {
      await screen.click('.board-page button[aria-pressed="false"]');
      await screen.wait('.board.lanes [data-deal]');
    },
  },
  { what: 'the rows of owners scroll', act: settled, over: '.board.lanes .lane-cards' },
];

/** Opens and uses a board that was never more full. */
export async function fullBoard(lab: Lab, count: number): Promise<Line[]> {
  const browser = await lab.freshBrowser();
  try {
    const extension = await browser.load(lab.builds.bench);
    const address = (page: string, hash = '') =>
      `chrome-extension://${extension}/${page}.html${hash}`;
    const page = await browser.open(address('bench'));
    await page.evaluate(`marginBench.fillBoard(${OPEN_DEALS})`);
    await browser.closeTabs(/workspace\.html/);
    const screen = await Screen.open(browser, address('workspace', '#/templates'));
    const measured = ACTS.map((one) => ({ ...one, took: [] as number[], stood: [] as number[] }));
    // Code that was loaded before, as on every day but the first.
    for (let round = 0; round <= count; round++) {
      await screen.go('#/templates', `() => document.querySelector('.board') === null`);
      await settled();
      for (const { act, over, took, stood } of measured) {
        await screen.longest();
        const frames = over
          ? (await screen.scroll(over, SCROLL)).pictures
          : await screen.frames(async () => {
              await act(screen);
              await settled();
            });
        const ms = await screen.longest();
        if (round === 0) continue;
        stood.push(Math.max(...frames));
        took.push(ms);
      }
    }
    return measured.flatMap(({ what, over, took, stood }) => [
      ...(over
        ? []
        : [limited(`a board of 5,000, ${what}: key or click`, OPEN_DEALS, took, INTERACTION)]),
      limited(`a board of 5,000, ${what}: longest frame`, OPEN_DEALS, stood, FRAME),
    ]);
  } finally {
    await browser.close();
  }
}
