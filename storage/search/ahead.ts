import { reading } from '../db';
import type { Rows } from '../schema';
import type { Searched } from './docs';

/**
 * Rows of a table in the order of their ids, two pages at a time: the browser fetches one while the
 * other is unpacked. Ids tell when they were made, so where the second page begins is guessed from how
 * far apart the rows before were. Where more lies between than was guessed, as after a pause, the second
 * page is read in vain.
 */

/**
 * Rows read in one transaction: of more of them a browser has more to tidy up at once. A million
 * activities take 70 µs each by a thousand rows, 55 by 250 and 64 by a hundred (Chromium 156,
 * 2026-11-30).
 */
const PAGE = 250;

/** Where a table is to be read on: after this id, and in how many ms as many ids as a page were made. */
export interface Place {
  after: string | null;
  span: number;
}

/** Some rows, and where those after them are; null where the table ends. */
export interface Page<T extends Searched> {
  rows: Rows[T][];
  next: Place | null;
}

/** The next rows: one page at most where no more are wanted, and three whatever lies between. */
export async function nextRows<T extends Searched>(
  table: T,
  { after, span }: Place,
  most: number,
): Promise<Page<T>> {
  const limit = Math.min(PAGE, most);
  const border = after !== null && most > PAGE ? borderAfter(after, span) : null;
  const [here, last] = await Promise.all([
    border === null ? [] : rowsIn(table, IDBKeyRange.bound(after, border, true), 2 * PAGE),
    rowsIn(table, rangeAfter(border ?? after), limit),
  ]);
  const isFull = here.length === 2 * PAGE;
  const rows: Rows[T][] = isFull ? here : [...here, ...last];
  const end = rows.at(-1)?.id ?? null;
  if (end === null || (!isFull && last.length < limit)) return { rows, next: null };
  const from = timeIn(after ?? rows[0]?.id ?? '');
  return { rows, next: { after: end, span: ((timeIn(end) - from) / rows.length) * PAGE } };
}

function rangeAfter(id: string | null): IDBKeyRange | undefined {
  return id === null ? undefined : IDBKeyRange.lowerBound(id, true);
}

function rowsIn<T extends Searched>(
  table: T,
  range: IDBKeyRange | undefined,
  limit: number,
): Promise<Rows[T][]> {
  return reading(async (from) => from.all(table, { range, limit }), [table]);
}

const DIGITS = /^([0-9a-f]{8})-([0-9a-f]{4})-/;

/** When an id was made; not a number where it does not tell. */
function timeIn(id: string): number {
  const [, high, low] = DIGITS.exec(id) ?? [];
  return high && low ? Number.parseInt(high + low, 16) : Number.NaN;
}

/** What comes before the ids made so many ms after another; null where they are not apart. */
function borderAfter(id: string, span: number): string | null {
  const time = timeIn(id) + Math.round(span);
  if (!(time > timeIn(id))) return null;
  const digits = time.toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}
