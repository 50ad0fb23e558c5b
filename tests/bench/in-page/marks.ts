import { drawMarks } from '@/entrypoints/gmail.content/row-marks';
import { shownRows } from '@/entrypoints/gmail.content/rows';
import { GMAIL } from '@/entrypoints/gmail.content/selectors';
import type { RowMark } from '@/utils/host';

/** Draws marks on a hundred rows, times over, and tells how long it took (ms). */

const ROWS = 100;
const ALL: RowMark[] = ['logged', 'open-deal', 'waiting-for-me'];

function marks(times: number): { rows: number; drawn: number[]; settled: number[] } {
  fillUp();
  const drawn: number[] = [];
  const settled: number[] = [];
  for (let time = 0; time < times; time++) {
    drawMarks(shownRows(document), () => []);
    layOut();
    const start = performance.now();
    drawMarks(shownRows(document), () => ALL);
    drawn.push(performance.now() - start);
    layOut();
    settled.push(performance.now() - start);
  }
  return { rows: document.querySelectorAll('margin-crm-mark').length, drawn, settled };
}

/** The page's own rows again and again, each as another thread. */
function fillUp(): void {
  const rows = [...document.querySelectorAll(GMAIL.row)];
  const [first] = rows;
  if (!first?.parentElement) throw new Error('The page shows no rows.');
  for (const row of rows.slice(ROWS)) row.remove();
  for (let index = rows.length; index < ROWS; index++) {
    const copy = first.cloneNode(true);
    first.parentElement.append(copy);
  }
  let id = 0x1990000000000000n;
  for (const row of document.querySelectorAll(GMAIL.row)) {
    row.querySelector(GMAIL.rowIds)?.setAttribute('data-legacy-thread-id', (id++).toString(16));
  }
}

/** Has the page's layout computed now, as the next frame would. */
function layOut(): void {
  document.body.getBoundingClientRect();
}

Object.assign(globalThis, { marginMarks: marks });
