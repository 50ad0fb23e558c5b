import { reading } from '../db';
import type { Rows } from '../schema';
import type { Searched } from './docs';

/**
 * Rows of a table in the order of their ids, some pages at a time: the browser fetches one while another
 * is unpacked. Ids tell when they were made, so where the next page begins is guessed from how far apart
 * the rows before were. Where more lies between than was guessed, as after a pause, the pages after it
 * are read in vain.
 */

/**
 * Rows read in one transaction: of more of them a browser has more to tidy up at once. A million
 * activities take 70 µs each by a thousand rows, 55 by 250 and 64 by a hundred (Chromium 156,
 * 2026-11-30).
 */
const PAGE = 250;
/**
 * Pages asked for at once: an index over a million activities takes 91 s by two and 79 by four (Chromium
 * 156, 2026-12-01).
 */
const PAGES = 4;

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

/** The next rows: one page at most where no more are wanted, and seven whatever lies between. */
export async function nextRows<T extends Searched>(
  table: T,
  { after, span }: Place,
  most: number,
): Promise<Page<T>> {
  const borders = bordersAfter(after, span, Math.min(PAGES, Math.floor(most / PAGE)) - 1);
  const full = 2 * PAGE;
  const limit = Math.min(PAGE, most);
  const [last, ...between] = await Promise.all([
    rowsIn(table, rangeAfter(borders.at(-1) ?? after), limit),
    ...borders.map((border, index) =>
      rowsIn(table, IDBKeyRange.bound(borders[index - 1] ?? after, border, true), full),
    ),
  ]);
  const overfull = between.findIndex((rows) => rows.length === full);
  const isWhole = overfull < 0;
  const rows = isWhole ? [...between.flat(), ...last] : between.slice(0, overfull + 1).flat();
  const end = rows.at(-1)?.id ?? null;
  if (end === null || (isWhole && last.length < limit)) return { rows, next: null };
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

/** What comes before the ids made so many ms after this one, twice as many and so on; none where they are not apart. */
function bordersAfter(id: string | null, span: number, count: number): string[] {
  const start = id === null ? Number.NaN : timeIn(id);
  const borders: string[] = [];
  for (let number = 1; number <= count; number++) {
    const time = start + Math.round(number * span);
    if (!(time > start + Math.round((number - 1) * span))) break;
    const digits = time.toString(16).padStart(12, '0');
    borders.push(`${digits.slice(0, 8)}-${digits.slice(8)}`);
  }
  return borders;
}
