import type { RowMark } from '@/utils/host';
import { t, type WordKey } from '@/utils/words';
import css from './row-marks.css?inline';
import type { RowShown } from './rows';
import { GMAIL } from './selectors';

const TAG = 'margin-crm-mark';

const WORDS: Record<RowMark, WordKey> = {
  logged: 'mark_logged',
  'open-deal': 'mark_open_deal',
  'waiting-for-me': 'mark_waiting',
};

/**
 * Draws what is known about the threads of a list, as small shapes before their subjects, in words
 * for screen readers. Gmail uses its lines again for other threads and draws them anew, so this is
 * called after every change and touches only what is not as it should be: first it reads all, then
 * it writes.
 */
export function drawMarks(rows: RowShown[], marksOf: (threadId: string) => RowMark[]): void {
  const start = performance.now();
  const changes = rows.flatMap((row) => {
    const marks = marksOf(row.threadId);
    const drawn = row.element.querySelector<HTMLElement>(TAG);
    const wanted = marks.join(' ');
    if ((drawn?.dataset.marks ?? '') === wanted) return [];
    const box =
      row.element.querySelector(GMAIL.rowSubjectBox) ??
      row.element.querySelector(GMAIL.rowSubject)?.parentElement;
    return box || drawn ? [{ drawn, box, marks }] : [];
  });
  for (const { drawn, box, marks } of changes) {
    drawn?.remove();
    if (marks.length > 0) box?.prepend(mark(marks));
  }
  if (__TEST_BUILD__ && changes.length > 0)
    performance.measure('margin-crm row marks', { start, detail: changes.length });
}

function mark(marks: RowMark[]): HTMLElement {
  const element = document.createElement(TAG);
  const label = marks.map((name) => t(WORDS[name])).join(', ');
  element.dataset.marks = marks.join(' ');
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', label);
  element.title = label;
  for (const name of marks) {
    const shape = document.createElement('i');
    shape.dataset.mark = name;
    element.append(shape);
  }
  return element;
}

/** Adds the look of the marks to the page; both go when the signal aborts. */
export function styleMarks(signal: AbortSignal): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  signal.addEventListener('abort', () => {
    style.remove();
    for (const element of document.querySelectorAll(TAG)) element.remove();
  });
}
