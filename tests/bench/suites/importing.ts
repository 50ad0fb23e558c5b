import * as z from 'zod/mini';
import type { BenchBrowser, BenchPage } from '../browser.ts';
import type { Lab } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, type Rounds, ratio, rounds } from '../measure.ts';

/**
 * Reading files and importing them: each reader against what reads the same bytes as fast as can
 * be, the whole import against putting the same rows by hand, and taking it back against making it.
 */

const Timed = z.object({ ms: z.number(), found: z.number() });

/** About 25 MB of mail, 28 MB of table and 5 MB of calendar: ten years of a busy person. */
const SCANNED = 6000;
const TABLE_ROWS = 100_000;
const EVENTS = 10_000;
/** Imported in full. */
const MAILS = 6000;

export async function importing(lab: Lab, count: number): Promise<Line[]> {
  const browser = await lab.freshBrowser();
  try {
    const page = await openPage(browser, lab);
    return [
      await reading(page, count, 'mbox scan', ['mbox', 'rawSlices', SCANNED], 2.5),
      await reading(page, count, 'rows of a table', ['csv', 'papa', TABLE_ROWS], 1.3),
      await reading(page, count, 'events of a calendar', ['ics', 'icalJs', EVENTS], 1.5),
      ...(await whole(lab, Math.min(count, 3))),
    ];
  } finally {
    await browser.close();
  }
}

/** A page of the bench build that imports. */
export async function openPage(browser: BenchBrowser, lab: Lab): Promise<BenchPage> {
  const extension = await browser.load(lab.builds.bench);
  const page = await browser.open(`chrome-extension://${extension}/bench.html`);
  // It opens some time after the installation, and would read along with every import.
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await browser.closeTabs(/workspace\.html/)) > 0) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return page;
}

const PEERS: Record<string, string> = {
  rawSlices: 'raw sliced read',
  papa: 'Papa Parse arrays',
  icalJs: 'ICAL.parse',
};

async function reading(
  page: BenchPage,
  count: number,
  what: string,
  [ours, other, size]: [ours: string, other: string, size: number],
  gate: number,
): Promise<Line> {
  const side = (name: string) => async () => {
    const { ms, found } = await ask(page, `read('${name}', ${size})`);
    if (found !== size) throw new Error(`${name} found ${found} of ${size}`);
    return [ms];
  };
  const all = await rounds(count, { ours: side(ours), other: side(other) });
  return line(what, size, all, 'ours', 'other', PEERS[other] ?? other, gate);
}

/**
 * A mailbox imported, exported and taken back, each time by a new user: what was deleted lies in the
 * database until it is tidied up, and whoever looks for something there steps over all of it, which
 * made the first batch of a second import wait for a third of a second (Chromium 156, 2026-11-29).
 */
export async function whole(lab: Lab, count: number): Promise<Line[]> {
  const all: Rounds<'import' | 'undo' | 'raw' | 'export' | 'read'> = [];
  for (let round = 0; round < count; round += 1) {
    const browser = await lab.freshBrowser();
    try {
      all.push(await oneImport(await openPage(browser, lab)));
    } finally {
      await browser.close();
    }
  }
  return [
    line('import of a mailbox', MAILS, all, 'import', 'raw', 'raw put of the same rows', 1.67),
    line('undo of an import', MAILS, all, 'undo', 'import', 'its import', 2),
    line('export of all rows', MAILS, all, 'export', 'read', 'raw read of the same rows', 2),
  ];
}

async function oneImport(page: BenchPage) {
  const id = JSON.stringify('0195f7a0-0000-7000-8000-000000000001');
  // The browser takes a file that a page makes over while it is read for the first time.
  await ask(page, `read('rawSlices', ${MAILS})`);
  await page.evaluate(`marginImportBench.rehearse(${MAILS})`);
  const made = await ask(page, `importAll(${MAILS}, ${id})`);
  if (made.found !== MAILS) throw new Error(`${made.found} of ${MAILS} mails were imported`);
  await page.evaluate('marginImportBench.settled()');
  const side = (work: string) => async () => [(await ask(page, work)).ms];
  const out = await ask(page, 'exportAll()');
  const read = await ask(page, 'readRaw()');
  if (out.found !== read.found) throw new Error(`${out.found} of ${read.found} rows came out`);
  const [times] = await rounds(1, { export: side('exportAll()'), read: side('readRaw()') });
  if (!times) throw new Error('Nothing was read.');
  await page.evaluate('marginImportBench.keepRows()');
  const raw = await ask(page, `putRows(${MAILS})`);
  const undo = await ask(page, `undoAll(${id})`);
  return { ...times, import: made.ms, undo: undo.ms, raw: raw.ms };
}

/** A figure of an import, compared with another one of the same rounds. */
export function line<Name extends string>(
  what: string,
  size: number,
  all: Rounds<Name>,
  ours: Name,
  other: Name,
  name: string,
  gate: number,
): Line {
  return {
    what: `${what}, ${size.toLocaleString('en')} records`,
    size: null,
    unit: 'ms',
    ours: over(all, (round) => round[ours]),
    other: { name, value: over(all, (round) => round[other]) },
    ratio: ratio(
      all,
      (round) => round[ours],
      (round) => round[other],
    ),
    gate,
  };
}

/** Has the page do something and tell how long it took. */
export async function ask(page: BenchPage, expression: string): Promise<z.infer<typeof Timed>> {
  return Timed.parse(await page.evaluate(`marginImportBench.${expression}`));
}
