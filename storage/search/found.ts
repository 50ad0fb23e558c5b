import type { Requests } from '../requests';
import { idAt } from './bytes';
import { CHUNK, openChunk } from './segment';

/**
 * Who the documents are that were found. A row tells it for many and mostly one of them was found, so
 * what is remembered is that one: whoever types on comes to the same documents, and rows of them would
 * push those of words out of memory, which more questions share.
 */

/** A document of a segment. */
export interface FoundDoc {
  id: string;
  at: number;
}

/** So many are remembered at least, and twice as many at most; each takes some 150 bytes. */
const REMEMBERED = 4096;
/**
 * Rows as near as this are read at once: one row too many takes less than a request more, two take
 * longer (2026-11-30).
 */
const NEAR = 2;
/** More than there are documents in a segment. */
const SEGMENT = 2 ** 24;

/** Of which index; another gives the same numbers to other segments. */
let index = '';
/** Those asked for lately and those before, by segment and number. */
let young = new Map<number, FoundDoc>();
let old = new Map<number, FoundDoc>();

/** The documents with these numbers, which are in order; without those whose row is missing. */
export function docsRead(
  from: Requests,
  name: string,
  segment: number,
  numbers: readonly number[],
): FoundDoc[] | Promise<FoundDoc[]> {
  if (name !== index) {
    index = name;
    young = new Map();
    old = new Map();
  }
  const found = numbers.map((number) => known(segment * SEGMENT + number));
  const isHere = !found.includes(undefined);
  return isHere ? found.flatMap((doc) => doc ?? []) : read(from, name, segment, numbers, found);
}

async function read(
  from: Requests,
  name: string,
  segment: number,
  numbers: readonly number[],
  found: (FoundDoc | undefined)[],
): Promise<FoundDoc[]> {
  const missing = numbers.filter((_, place) => !found[place]);
  const rows = await Promise.all(
    stretchesOf(missing).map(([first, last]) =>
      from.all('searchChunks', { range: IDBKeyRange.bound([segment, first], [segment, last]) }),
    ),
  );
  const chunks = new Map(rows.flat().map((row) => [row.chunk, openChunk(row)]));
  return numbers.flatMap((number, place) => {
    const here = found[place];
    if (here) return here;
    const chunk = chunks.get(chunkOf(number));
    const at = chunk?.times[number % CHUNK];
    if (!chunk || at === undefined) return [];
    const doc = { id: idAt(chunk.ids, number % CHUNK), at };
    if (name === index) remember(segment * SEGMENT + number, doc);
    return doc;
  });
}

/** The rows of these documents, the first and the last of each stretch that is read at once. */
function stretchesOf(numbers: readonly number[]): [number, number][] {
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const chunk = chunkOf(number);
    const last = stretches.at(-1);
    if (last && chunk - last[1] <= NEAR) last[1] = chunk;
    else stretches.push([chunk, chunk]);
  }
  return stretches;
}

function chunkOf(number: number): number {
  return Math.floor(number / CHUNK);
}

function known(key: number): FoundDoc | undefined {
  const doc = young.get(key) ?? old.get(key);
  if (doc) remember(key, doc);
  return doc;
}

function remember(key: number, doc: FoundDoc): void {
  young.set(key, doc);
  if (young.size < REMEMBERED) return;
  old = young;
  young = new Map();
}
