import type { BenchPage } from '../browser.ts';
import type { Lab } from '../lab.ts';
import type { Line } from '../line.ts';
import { ask, line, openPage } from './importing.ts';

/** What grows with the file: the memory that reading takes, and what taking an import back costs. */

const SMALL = 10;
/** A gigabyte on demand: writing and reading it takes a minute. */
const LARGE = { full: 1024, otherwise: 256 };
/** MB that reading a large file may hold at most. */
const MOST = 96;
const MEGABYTE = 1024 * 1024;

export async function largeFiles(lab: Lab, full: boolean): Promise<Line[]> {
  const browser = await lab.freshBrowser();
  try {
    const page = await openPage(browser, lab);
    const megabytes = full ? LARGE.full : LARGE.otherwise;
    // The longer an engine works, the more room it takes for garbage, whatever it reads: what the
    // size of a file costs shows beside as many megabytes that come from a small one.
    const times = Math.round(megabytes / SMALL);
    const small = await peak(page, SMALL, times);
    const large = await peak(page, megabytes, 1);
    const rows = full ? 100_000 : 10_000;
    const id = JSON.stringify('0195f7a0-0000-7000-8000-00000000ffff');
    const made = await ask(page, `importPeople(${rows}, ${id})`);
    if (made.found !== rows) throw new Error(`${made.found} of ${rows} people were imported`);
    const undo = await ask(page, `undoAll(${id})`);
    if (undo.found < rows) throw new Error(`${undo.found} of ${rows} people were taken back`);
    const all = [{ import: made.ms, undo: undo.ms }];
    return [
      memory(
        `memory for a mailbox of ${megabytes} MB`,
        large,
        `${SMALL} MB, ${times} times`,
        small,
        1.5,
      ),
      memory(
        `memory for a mailbox of ${megabytes} MB, at most`,
        large,
        `${MOST} MB`,
        MOST * MEGABYTE,
        1,
      ),
      line('undo of a large import', rows, all, 'undo', 'import', 'its import', 2),
    ];
  } finally {
    await browser.close();
  }
}

function memory(what: string, ours: number, name: string, other: number, gate: number): Line {
  return {
    what,
    size: null,
    unit: 'KB',
    ours: ours / 1024,
    other: { name, value: other / 1024 },
    ratio: { value: ours / other, mad: 0 },
    gate,
  };
}

/** What the scripts of the page hold at most while a mailbox is read from the disk, in bytes. */
async function peak(page: BenchPage, megabytes: number, times: number): Promise<number> {
  const mails = await page.evaluate(`marginImportBench.makeLarge(${megabytes})`);
  await page.clean();
  const before = await page.heap();
  let most = 0;
  let isDone = false;
  const reading = page
    .evaluate(`marginImportBench.readThrough(${megabytes}, ${times})`)
    .finally(() => (isDone = true));
  while (!isDone) {
    most = Math.max(most, (await page.heap()) - before);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const found = await reading;
  if (found !== mails) throw new Error(`${found} of ${mails} mails were read`);
  return most;
}
