import { tokensOf } from '@/utils/search/tokens';
import type { Contact } from '../schema';
import { docOf } from './docs';
import type { Index } from './matches';

/**
 * Everybody one was in touch with and their words, latest first, as far down as somebody asked:
 * that list takes about 12 µs a line, and the next letter comes to the same people. Whoever
 * moves in it leaves a row in the index, even where no word has changed (record.ts), so what was
 * read is right as long as the index has the same mark; and when the background is stopped, it is
 * only read again.
 */
export interface Closest {
  ids: string[];
  known: Set<string>;
  /** The words of each, each after a space. */
  words: string[];
  /** From when the last of these is, and whether there are no others. */
  until: number | null;
  isAll: boolean;
  /** So many rows were read one by one for want of a longer list. */
  alone: number;
  /** Of the index that it was read beside. */
  mark: string | null;
}

const LAST_TOUCH = 'relationship.lastAt';

let last: Closest | undefined;

/** The list as far as it is known. */
export function closestOfAll({ mark }: Index): Closest {
  if (!last || last.mark !== mark || mark === null)
    last = { ids: [], known: new Set(), words: [], until: null, isAll: false, alone: 0, mark };
  return last;
}

/** Reads on in the list, up to so many lines where there are as many. */
export async function readOn({ from }: Index, list: Closest, most: number): Promise<void> {
  // Those of the last moment are read again, more of them where many share it.
  let limit = most - list.ids.length + 1;
  while (list.ids.length < most && !list.isAll) {
    const { length: start } = list.ids;
    const rows = await from.newest('contacts', {
      index: LAST_TOUCH,
      range: rangeTo(list.until),
      limit,
    });
    // Another question may have been faster, and come further.
    if (list.ids.length > start) continue;
    for (const row of rows) add(list, row);
    list.until = rows.at(-1)?.relationship.lastAt ?? null;
    list.isAll = rows.length < limit;
    limit *= 2;
  }
}

function add(list: Closest, contact: Contact): void {
  if (list.known.has(contact.id)) return;
  list.known.add(contact.id);
  list.ids.push(contact.id);
  list.words.push(` ${docOf('contacts', contact).texts.flatMap(tokensOf).join(' ')}`);
}

function rangeTo(until: number | null): IDBKeyRange {
  return until === null ? IDBKeyRange.lowerBound(0) : IDBKeyRange.bound(0, until);
}
