import type { Requests } from '../requests';
import type { SearchState } from './rows';
import { type Block, type Chunk, openBlock, openChunk } from './segment';

/**
 * Rows of segments that were read lately, taken apart. Segments never change, so what is here is
 * right as long as the state names them; and when the background is stopped, it is only read again.
 */

/** About so many bytes are held: the whole index of some hundred thousand activities. */
const MOST_BYTES = 5_000_000;
/** What an entry takes beside its bytes. */
const ENTRY_BYTES = 400;
/** Beginnings of which there are words in two rows often enough that both are read at once. */
const SHORT = 3;
const LAST_LETTER = '\uffff';
/** After all words: how a row is called that would come after the last one. */
const END = LAST_LETTER.repeat(2);
const EMPTY = { terms: '', posts: new Uint8Array() };

/** Rows of the segments of one index, from memory or from the database. */
export interface IndexRows {
  /** The rows that may hold words with this beginning; mostly one. */
  blocks(segment: number, beginning: string): Block[] | Promise<Block[]>;
  chunk(segment: number, chunk: number): Chunk | undefined | Promise<Chunk | undefined>;
}

export function indexRows(from: Requests, state: SearchState | null): IndexRows {
  // Another index gives the same numbers to other segments.
  const name = state?.name ?? '';
  const readChunk = async (key: string, segment: number, chunk: number) => {
    const row = await from.get('searchChunks', [segment, chunk]);
    if (!row) return undefined;
    const opened = openChunk(row);
    remember({ key, bytes: row.ids.length + 8 * opened.times.length, value: opened });
    return opened;
  };
  return {
    blocks(segment, beginning) {
      const words = `${name} ${segment}`;
      return knownBlocks(words, beginning) ?? readBlocks(from, words, segment, beginning);
    },
    chunk(segment, chunk) {
      const key = `${name} ${segment} #${chunk}`;
      const known = entries.get(key);
      if (!known || !('times' in known.value)) return readChunk(key, segment, chunk);
      use(known);
      return known.value;
    },
  };
}

interface Entry {
  key: string;
  value: Block | Chunk;
  bytes: number;
}

/** A row of words, and which words it is known to decide about: those from `from` to its last. */
interface Words extends Entry {
  value: Block;
  segment: string;
  from: string;
  last: string;
}

/** By when they were used last, which is what an order of insertion is here. */
const entries = new Map<string, Entry>();
/** For each segment its rows of words in order, as far as they are here. */
const segments = new Map<string, Words[]>();
let bytes = 0;

/** The rows for a beginning, where all of them are here. */
function knownBlocks(segment: string, beginning: string): Block[] | undefined {
  const rows = segments.get(segment) ?? [];
  const end = beginning + LAST_LETTER;
  const found: Words[] = [];
  for (let index = placeOf(rows, beginning), wanted = beginning; ; index++) {
    const row = rows[index];
    if (!row || row.from > wanted) return undefined;
    found.push(row);
    if (row.last >= end) break;
    wanted = justAfter(row.last);
  }
  found.forEach(use);
  return found.map(({ value }) => value);
}

async function readBlocks(
  from: Requests,
  words: string,
  segment: number,
  beginning: string,
): Promise<Block[]> {
  const above = [segment, []];
  const end = [segment, beginning + LAST_LETTER];
  const limit = beginning.length > SHORT ? 1 : 2;
  const rows = await from.all('searchBlocks', {
    range: IDBKeyRange.bound([segment, beginning], above),
    limit,
  });
  const read = rows[limit - 1];
  if (read?.last.startsWith(beginning)) {
    const [within, after] = await Promise.all([
      from.all('searchBlocks', { range: IDBKeyRange.bound([segment, read.last], end, true) }),
      from.all('searchBlocks', { range: IDBKeyRange.bound(end, above, true), limit: 1 }),
    ]);
    rows.push(...within, ...after);
  }
  const isOver = (rows.at(-1)?.last ?? beginning).startsWith(beginning);
  let next = beginning;
  const found: Block[] = [];
  for (const { last, ...row } of isOver ? [...rows, { last: END, ...EMPTY }] : rows) {
    found.push(rememberWords(words, next, last, row));
    next = justAfter(last);
  }
  return found;
}

function rememberWords(
  segment: string,
  from: string,
  last: string,
  row: { terms: string; posts: Uint8Array },
): Block {
  const key = `${segment} ${last}`;
  const rows = segments.get(segment) ?? [];
  segments.set(segment, rows);
  const index = placeOf(rows, last);
  const known = rows[index];
  if (known?.last === last) {
    if (from < known.from) known.from = from;
    use(known);
    return known.value;
  }
  const value = openBlock(row);
  const size = row.terms.length + row.posts.length + 8 * value.stops.length;
  const entry: Words = { key, value, bytes: size, segment, from, last };
  rows.splice(index, 0, entry);
  remember(entry);
  return value;
}

/** Where the first row stands whose last word is not before this one. */
function placeOf(rows: Words[], word: string): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.last ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first word that can come after this one. */
function justAfter(word: string): string {
  return `${word}\u0000`;
}

function use(entry: Entry): void {
  // What was used last goes last.
  entries.delete(entry.key);
  entries.set(entry.key, entry);
}

function remember(entry: Entry): void {
  bytes += entry.bytes + ENTRY_BYTES - forget(entry.key);
  entries.set(entry.key, entry);
  for (const [oldest, old] of entries) {
    if (bytes <= MOST_BYTES) break;
    if (old === entry) continue;
    bytes -= forget(oldest);
    if (isWords(old)) forgetWords(old);
  }
}

/** Answers the bytes that this gives back. */
function forget(key: string): number {
  const known = entries.get(key);
  entries.delete(key);
  return known ? known.bytes + ENTRY_BYTES : 0;
}

function forgetWords(words: Words): void {
  const rows = segments.get(words.segment) ?? [];
  const index = rows.indexOf(words);
  if (index >= 0) rows.splice(index, 1);
  if (rows.length === 0) segments.delete(words.segment);
}

function isWords(entry: Entry): entry is Words {
  return 'last' in entry;
}
