import * as z from 'zod/mini';
import { growthLine } from '../growth.ts';
import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';
import { median, p95, spread } from '../measure.ts';
import { Screen } from '../screen.ts';

/**
 * The workspace as somebody has it in front, in a browser with a full database: what each key and
 * click takes until it is seen, how even scrolling is, how soon a save stands in everything that is
 * open, and whether a screen opens as fast among many rows as among few.
 */

/** ms from a key or a click to the next picture. */
export const INTERACTION = 50;
/** ms that a picture stands while everything moves: one that is missed would make it more. */
export const FRAME = 32;
/** ms from a save to its picture in the surface that is last. */
const SAVE = 60;
const GROWTH_GATE = 1.5;
const KEYS = 12;
/** Three of sixty may be slower than what is told: with fewer one stutter of the machine decides. */
const SAVES = 60;
/** Between one save and the next (ms), more and less by turns: what the last one left to do meets some. */
const BETWEEN = [600, 900, 350, 1300];
/** With each window the browser loads a page of its own, for the list under the address (ms; Chromium 156). */
const WINDOWS_OPENED = 10_000;
const SCROLL = 6000;
/** Pages of the history that are there to be scrolled. */
const PAGES = 4;

const ROWS = `() => document.querySelector('.grid-row .row-link') !== null`;
const IDS = z.array(z.string());
const Numbers = z.array(z.number());

/** Something one does, and where. */
interface Act {
  what: string;
  before(screen: Screen): Promise<void>;
  act(screen: Screen): Promise<void>;
}

function addressOf(station: Station, page: string, hash = ''): string {
  return `chrome-extension://${station.extension}/${page}.html${hash}`;
}

/** Where no table is, so that the rows of one are not taken for those of the next. */
const away = (screen: Screen) =>
  screen.go('#/templates', `() => document.querySelector('.grid-row') === null`);

const atPeople = async (screen: Screen) => {
  await away(screen);
  await screen.go('#/people', ROWS);
  await screen.page.until(`document.activeElement.matches('.grid-box')`);
};

function actsOn(station: Station): Act[] {
  const { busiest } = station.facts;
  let turn = 0;
  return [
    {
      what: 'open a table',
      before: atPeople,
      act: async (screen) => {
        await screen.click('nav a[href="#/activities"]');
        await screen.wait('.grid-row');
      },
    },
    {
      what: 'sort a table',
      before: atPeople,
      act: async (screen) => {
        const heads = '.grid-head-cell[aria-sort] .grid-sort';
        await screen.click(heads);
        await screen.wait('.grid-head-cell[aria-sort="ascending"]');
        await screen.click(heads);
        await screen.wait('.grid-head-cell[aria-sort="descending"]');
      },
    },
    {
      what: 'walk over rows with j and k',
      before: atPeople,
      act: async (screen) => {
        for (let key = 0; key < KEYS; key++) await screen.press('j');
        for (let key = 0; key < KEYS; key++) await screen.press('k');
      },
    },
    {
      what: 'choose rows with x',
      before: atPeople,
      act: async (screen) => {
        await screen.press('x');
        await screen.wait('.grid-row[aria-selected="true"]');
        await screen.press('x');
      },
    },
    {
      what: 'open a record',
      before: atPeople,
      act: async (screen) => {
        await screen.press('Enter');
        await screen.wait('.entry-line');
      },
    },
    {
      what: 'type in the search',
      before: async (screen) => {
        await screen.go('#/search', `() => document.activeElement.matches('.search-input')`);
      },
      act: async (screen) => {
        const word = station.facts.logged[turn++ % station.facts.logged.length]?.contact.name;
        for (const letter of (word ?? '')
          .toLowerCase()
          .replace(/[^a-z]/g, '')
          .slice(0, 6))
          await screen.press(letter);
        await screen.wait('.hits [role="option"]');
        for (let key = 0; key < 6; key++) await screen.press('Backspace');
      },
    },
    {
      what: 'open the palette',
      before: atPeople,
      act: async (screen) => {
        await screen.press('k', { ctrl: true });
        await screen.wait('dialog.palette[open]');
        await screen.press('t');
        await screen.press('Escape');
        await screen.page.until(`document.querySelector('dialog.palette') === null`);
      },
    },
    {
      what: 'filter a history',
      before: async (screen) => {
        await screen.go(
          `#/person/${busiest}`,
          `() => document.querySelector('.entry-line') !== null`,
        );
      },
      act: async (screen) => {
        await screen.click('.segments button:nth-child(3)');
        await screen.wait('.entry.meeting');
        await screen.click('.segments button:nth-child(1)');
        await screen.wait('.entry.email');
      },
    },
    {
      what: 'filter a table',
      before: async (screen) => {
        await away(screen);
        await screen.go('#/people?q=turn%3Amine', ROWS);
      },
      act: async (screen) => {
        await screen.click('.chip-close');
        await screen.page.until(`document.querySelector('.chip-close') === null`);
      },
    },
    {
      what: 'tick a task',
      before: async (screen) => {
        await screen.go('#/tasks', `() => document.querySelector('.task-row') !== null`);
      },
      act: async (screen) => {
        await screen.click('.task-row:not(.done) button');
        await screen.wait('.notice');
      },
    },
    {
      what: 'open the board',
      before: atPeople,
      act: async (screen) => {
        await screen.click('nav a[href="#/board"]');
        await screen.wait('[data-deal]');
      },
    },
  ];
}

/** A figure that may be so much at most. */
export function limited(what: string, size: number, values: number[], most: number): Line {
  return {
    what,
    size,
    unit: 'ms',
    ours: median(values),
    other: { name: 'at most', value: most },
    ratio: { value: median(values) / most, mad: spread(values) / most },
    gate: 1,
  };
}

/** Every key and click, with code that was loaded before and as it is loaded. */
export async function interactions(station: Station, count: number): Promise<Line[]> {
  // Rows that were put by hand are in no index yet.
  await station.index();
  const screen = await Screen.open(station.browser, addressOf(station, 'workspace', '#/people'));
  try {
    const acts = actsOn(station).map((one) => ({ ...one, took: [] as number[] }));
    const longest: { what: string; ms: number }[] = [];
    for (let round = 0; round < count; round++) {
      const all: typeof longest = [];
      for (const { what, before, act, took } of acts) {
        await before(screen);
        await screen.longest();
        await act(screen);
        const ms = await screen.longest();
        took.push(ms);
        all.push({ what, ms });
      }
      longest.push(...all.toSorted((a, b) => b.ms - a.ms).slice(0, 1));
    }
    const ofAll = limited(
      'workspace: the longest of all keys and clicks',
      station.size,
      longest.map(({ ms }) => ms),
      INTERACTION,
    );
    const which = longest.map(({ what, ms }) => `${what} ${ms}`).join(', ');
    return [
      ...acts.map(({ what, took }) =>
        limited(`workspace: ${what}`, station.size, took, INTERACTION),
      ),
      { ...ofAll, other: { name: `at most; ${which}`, value: INTERACTION } },
    ];
  } finally {
    await screen.close();
  }
}

/** Rows and cells of a list that nobody has to do anything for, as high as those of a table. */
const BARE = { rows: 300, cells: 8 };
const BARE_LIST = `(() => {
  const box = document.createElement('div');
  box.className = 'bare';
  box.style = 'position: fixed; inset: 0; overflow: auto';
  for (let row = 0; row < ${BARE.rows}; row++) {
    const line = document.createElement('div');
    line.style = 'display: flex; block-size: 36px; border-block-end: 1px solid #ddd';
    for (let cell = 0; cell < ${BARE.cells}; cell++) {
      const words = document.createElement('div');
      words.style = 'inline-size: 140px; padding: 8px; overflow: hidden; white-space: nowrap';
      words.textContent = 'Row ' + row + ', cell ' + cell;
      line.append(words);
    }
    box.append(line);
  }
  document.body.append(box);
})()`;

/**
 * How long pictures stand while the wheel turns, beside those of a list in a bare page, where no
 * script does anything: what the browser itself misses on this machine.
 */
export async function scrolling(station: Station, count: number): Promise<Line[]> {
  const screen = await Screen.open(station.browser, addressOf(station, 'workspace', '#/people'));
  const plain = await Screen.open(station.browser, addressOf(station, 'bench'));
  await plain.page.evaluate(BARE_LIST);
  const places: { what: string; over: string; open(): Promise<void> }[] = [
    { what: 'the table of people', over: '.grid-box', open: () => atPeople(screen) },
    {
      what: 'the table of activities',
      over: '.grid-box',
      open: async () => {
        await away(screen);
        await screen.go('#/activities', ROWS);
      },
    },
    {
      what: 'the history of the busiest',
      over: '.timeline',
      open: async () => {
        const there = `() => document.querySelector('.entry-line') !== null`;
        await screen.go(`#/person/${station.facts.busiest}`, there);
        for (let page = 1; page < PAGES; page++) {
          const entries = `document.querySelectorAll('.entry-line').length`;
          const before = Number(await screen.page.evaluate(entries));
          await screen.page.evaluate(
            `document.querySelector('.timeline ~ button, .timeline + * button')?.click()`,
          );
          const isMore = `${entries} > ${before}`;
          const isAll = `document.querySelector('.timeline ~ button, .timeline + * button') === null`;
          await screen.page.until(`${isMore} || ${isAll}`);
        }
        await screen.page.evaluate('scrollTo(0, 0)');
      },
    },
    {
      what: 'the board',
      over: '[data-deal]',
      open: async () =>
        void (await screen.go('#/board', `() => document.querySelector('[data-deal]') !== null`)),
    },
  ];
  try {
    const lines: Line[] = [];
    const idle: number[] = [];
    await plain.page.front();
    for (let round = 0; round < count; round++) {
      await plain.page.evaluate(`document.querySelector('.bare').scrollTop = 0`);
      idle.push(Math.max(...(await plain.scroll('.bare', SCROLL)).pictures));
    }
    await screen.page.front();
    for (const { what, over, open } of places) {
      const longest: number[] = [];
      const waited: number[] = [];
      for (let round = 0; round < count; round++) {
        await open();
        await screen.longest();
        const { pictures, turns } = await screen.scroll(over, SCROLL);
        longest.push(Math.max(...pictures));
        waited.push(Math.max(...turns));
      }
      const line = limited(`longest frame while ${what} scrolls`, station.size, longest, FRAME);
      const beside = `a bare list ${median(idle).toFixed(1)}; script waits ${median(waited).toFixed(1)}`;
      lines.push({ ...line, other: { name: `at most; ${beside}`, value: FRAME } });
    }
    return lines;
  } finally {
    await plain.close();
    await screen.close();
  }
}

/**
 * A deal renamed from elsewhere, until both the board and the popup have painted its new name; then
 * somebody in a table. Nobody saves again in the instant in which the last save was painted, so there
 * is a while between, in which all that is open reads the rest anew.
 */
export async function saves(station: Station): Promise<Line[]> {
  const { browser, page, size } = station;
  const board = await Screen.open(browser, addressOf(station, 'workspace', '#/board'), true);
  const popup = await Screen.open(browser, addressOf(station, 'popup'), true);
  const table = await Screen.open(browser, addressOf(station, 'workspace', '#/people'), true);
  const open = { board, popup, table };
  try {
    await popup.click('#tab-pipeline');
    const shown = async (screen: Screen) => {
      await screen.wait('[data-deal]');
      return IDS.parse(
        await screen.page.evaluate(
          `[...document.querySelectorAll('[data-deal]')].map((card) => card.dataset.deal)`,
        ),
      );
    };
    const there = new Set(await shown(board));
    const dealId = (await shown(popup)).find((id) => there.has(id));
    if (!dealId) throw new Error('The board and the popup show other deals.');
    await table.wait('.grid-row .row-link');
    const href = z
      .string()
      .parse(await table.page.evaluate(`document.querySelector('.grid-row .row-link').hash`));
    const contactId = href.slice('#/person/'.length);

    await new Promise((resolve) => setTimeout(resolve, WINDOWS_OPENED));
    // One that was not clicked in since is drawn when another one is, or once a second.
    for (const screen of Object.values(open)) await screen.page.front();

    const once = async (message: object, words: string, screens: Screen[]) => {
      const seen = screens.map((screen) => screen.shown(words));
      const started = page.evaluate(`(async () => {
        const start = performance.timeOrigin + performance.now();
        const reply = await chrome.runtime.sendMessage(${JSON.stringify(message)});
        return { start, reply };
      })()`);
      const { start, reply } = z
        .object({ start: z.number(), reply: z.unknown() })
        .parse(await started);
      valueIn(reply);
      return Math.max(...(await Promise.all(seen))) - start;
    };
    const times: Record<'deal' | 'person', number[]> = { deal: [], person: [] };
    for (let save = 0; save < SAVES + 2; save++) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN[save % BETWEEN.length]));
      const [deal, person] = [`Sale ${save}.`, `Body ${save}.`];
      times.deal.push(
        await once(call('editDeal', { dealId, name: deal }), deal, [open.board, open.popup]),
      );
      await new Promise((resolve) => setTimeout(resolve, BETWEEN[(save + 1) % BETWEEN.length]));
      times.person.push(
        await once(call('editContact', { contactId, name: person }), person, [open.table]),
      );
    }
    const line = (what: string, all: number[]): Line => {
      const took = all.slice(2);
      return {
        ...limited(`a save shows in ${what}, p95`, size, took, SAVE),
        ours: p95(took),
        ratio: { value: p95(took) / SAVE, mad: spread(took) / SAVE },
      };
    };
    return [
      line('the board and the popup', times.deal),
      line('a table, two more being open', times.person),
    ];
  } finally {
    for (const screen of Object.values(open)) await screen.close();
  }
}

/** What a screen takes to be there among many rows, against the same among few. */
export async function workspaceGrowth(
  small: Station,
  large: Station,
  count: number,
): Promise<Line[]> {
  const screens = new Map<Station, Screen>();
  for (const station of [small, large])
    screens.set(
      station,
      await Screen.open(station.browser, addressOf(station, 'workspace', '#/settings')),
    );
  const on = (station: Station) => {
    const screen = screens.get(station);
    if (!screen) throw new Error('There is no workspace.');
    return screen;
  };
  const gate = GROWTH_GATE;
  try {
    const lines: Line[] = [];
    for (const table of ['people', 'companies', 'deals', 'activities'])
      lines.push(
        await growthLine(small, large, {
          what: `the table of ${table} on the screen`,
          count,
          gate,
          ask: (station) => async () => {
            await away(on(station));
            return [
              await on(station).go(
                `#/${table}`,
                `() => document.querySelector('.grid-row .grid-cell')?.textContent`,
              ),
            ];
          },
        }),
      );
    lines.push(
      await growthLine(small, large, {
        what: 'the table of people in another order on the screen',
        count,
        gate,
        ask: (station) => async () => {
          const screen = on(station);
          const first = `document.querySelector('.grid-row .row-link')?.hash`;
          await away(screen);
          await screen.go('#/people?sort=last', ROWS);
          const before = await screen.page.evaluate(first);
          const isOther = `() => ${first} !== undefined && ${first} !== ${JSON.stringify(before)}`;
          const forth = await screen.go('#/people', isOther);
          return [forth];
        },
      }),
    );
    return lines;
  } finally {
    for (const screen of screens.values()) await screen.close();
  }
}

/** A filter that looks at every row: how soon the first that fits is seen, of what all takes. */
export async function firstRows(station: Station, count: number): Promise<Line[]> {
  const { browser, page, facts, size } = station;
  const texts = IDS.parse(await page.evaluate('marginBench.sampleTexts()'));
  const words = facts.logged.flatMap(({ subject }) => String(subject.subjectLine).split(' '));
  const often = (word: string) => texts.filter((text) => text.includes(word)).length;
  // Rare enough that the rows do not fill the window before the last was looked at.
  const rarest = words.toSorted((a, b) => often(a) - often(b) || b.length - a.length)[0] ?? '';
  const screen = await Screen.open(browser, addressOf(station, 'workspace', '#/templates'));
  const address = `#/activities?q=${encodeURIComponent(`subject:${rarest}`)}`;
  const first: number[] = [];
  const all: number[] = [];
  try {
    for (let round = 0; round < count; round++) {
      await away(screen);
      const isDone = `() => (document.querySelector('.grid-box')?.getAttribute('aria-rowcount') ?? '-1') !== '-1'`;
      const [shown = Number.NaN, done = Number.NaN] = Numbers.parse(
        await screen.page.evaluate(`(async () => {
          const start = performance.now();
          const done = marginWatch.until(${isDone});
          const isShown = () => document.querySelector('.grid-row') !== null;
          const shown = await marginWatch.went(${JSON.stringify(address)}, isShown);
          return [shown, (await done) - start];
        })()`),
      );
      first.push(shown);
      all.push(done);
    }
  } finally {
    await screen.close();
  }
  const share = first.map((ms, at) => ms / (all[at] ?? Number.NaN));
  return [
    {
      what: 'first rows of a filter that no index helps',
      size,
      unit: 'ms',
      ours: median(first),
      other: { name: 'until its end', value: median(all) },
      ratio: { value: median(share), mad: spread(share) },
      gate: 1,
    },
  ];
}
