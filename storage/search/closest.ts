import { tokensOf } from '@/utils/search/tokens';
import type { Contact } from '../schema';
import { docOf } from './docs';
import type { Index } from './matches';

/**
 * Everybody one was in touch with, latest first, as far down as somebody asked: that list takes the
 * database 7 µs a line, fifty milliseconds where those who fit stand far down among 100,000, and
 * the next letter comes to the same people (2026-11-29). Whoever moves in it leaves a row in the
 * index, even where no word has changed (record.ts), so what was read is right as long as the index
 * has the same mark; and when the background is stopped, it is only read again.
 */
export interface Closest {
  ids: string[];
  places: Map<string, number>;
  /** The words of the first ones, for questions that many of them fit. */
  words: string[][][];
  /** Whether it was read to its end. */
  isAll: boolean;
  /** From when its last one is. */
  until: number | null;
  /** Of the index that it was read beside. */
  mark: string | null;
}

const LAST_TOUCH = 'relationship.lastAt';

let known: Closest | undefined;

/** The list as far as it is known. */
export function closestOfAll({ mark }: Index): Closest {
  if (!known || known.mark !== mark || mark === null)
    known = { mark, ids: [], places: new Map(), words: [], isAll: false, until: null };
  return known;
}

/** Reads on in the list, so many lines at least where there are as many. */
export async function readOn({ from }: Index, list: Closest, most: number): Promise<void> {
  const start = list.ids.length;
  for (let limit = most; !list.isAll && list.ids.length === start; limit *= 2) {
    const ids = await from.newestIds('contacts', {
      index: LAST_TOUCH,
      range: rangeTo(list.until),
      limit,
    });
    // Those of the last moment are read again, more of them where many share it.
    add(list, ids);
    if (ids.length < limit) list.isAll = true;
    else list.until = lastTouch(await from.get('contacts', ids.at(-1) ?? ''));
  }
}

/** Reads the words of so many of the first ones. */
export async function readWords({ from }: Index, list: Closest, most: number): Promise<void> {
  if (list.words.length >= most) return;
  const rows = await from.newest('contacts', {
    index: LAST_TOUCH,
    range: rangeTo(null),
    limit: most,
  });
  // Another question may have been faster, and come further.
  if (rows.length <= list.words.length) return;
  list.words = rows.map((row) => docOf('contacts', row).texts.map(tokensOf));
  if (list.ids.length >= rows.length) return;
  add(
    list,
    rows.map(({ id }) => id),
  );
  list.until = lastTouch(rows.at(-1));
  if (rows.length < most) list.isAll = true;
}

function add(list: Closest, ids: string[]): void {
  for (const id of ids) {
    if (list.places.has(id)) continue;
    list.places.set(id, list.ids.length);
    list.ids.push(id);
  }
}

function rangeTo(until: number | null): IDBKeyRange {
  return until === null ? IDBKeyRange.lowerBound(0) : IDBKeyRange.bound(0, until);
}

function lastTouch(row: Contact | undefined): number | null {
  return row?.relationship.lastAt ?? null;
}
