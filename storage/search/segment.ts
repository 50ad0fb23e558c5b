import { Bytes, idBytes, Reader, roomForIds } from './bytes';
import type { Sort } from './docs';
import { type Postings, postingsAt, putDocs } from './postings';
import type { BlockRow, ChunkRow, WaitingDoc } from './rows';

/**
 * Documents in one row, and bytes at which a row of words is closed. What is rare is one document of
 * a row and one word of another, and four kilobytes more of a row take as long as one request more
 * (2026-11-30).
 */
export const CHUNK = 128;
const BLOCK_BYTES = 4096;

/** A document as a segment takes it, with its different words. */
export interface Doc extends Pick<WaitingDoc, 'id' | 'at'> {
  terms: readonly string[];
}

export interface SortedDoc extends Doc {
  sort: Sort;
}

/** A document that waited. */
export function sortedDoc({ terms, ...doc }: WaitingDoc): SortedDoc {
  return { ...doc, terms: terms ? terms.split(' ') : [] };
}

/** The documents of each sort: a segment holds those of one. */
export function bySort(docs: readonly SortedDoc[]): Map<Sort, SortedDoc[]> {
  const sorts = new Map<Sort, SortedDoc[]>();
  for (const doc of docs) {
    const list = sorts.get(doc.sort);
    if (list) list.push(doc);
    else sorts.set(doc.sort, [doc]);
  }
  return sorts;
}

/** Packs words and the documents that hold them, word after word, into rows. */
export class BlockWriter {
  readonly rows: BlockRow[] = [];
  readonly #lengths = new Bytes();
  readonly #bodies = new Bytes();
  #terms: string[] = [];
  #letters = 0;

  constructor(readonly segment: number) {}

  /** `docs` are document numbers in order. */
  add(term: string, docs: ArrayLike<number>): void {
    const start = this.#bodies.length;
    const hasBits = putDocs(this.#bodies, docs);
    this.#lengths.number(2 * (this.#bodies.length - start) + Number(hasBits));
    this.#terms.push(term);
    this.#letters += term.length;
    if (this.#letters + this.#lengths.length + this.#bodies.length >= BLOCK_BYTES) this.finish();
  }

  /** Closes the row that was begun. */
  finish(): void {
    const last = this.#terms.at(-1);
    if (last === undefined) return;
    const posts = new Bytes();
    posts.append(this.#lengths.taken());
    posts.append(this.#bodies.taken());
    const terms = this.#terms.join(' ');
    this.rows.push({ segment: this.segment, last, terms, posts: posts.taken() });
    this.#lengths.clear();
    this.#bodies.clear();
    this.#terms = [];
    this.#letters = 0;
  }
}

/** A row of documents whose ids are there as bytes. */
export function chunkOfBytes(
  segment: number,
  chunk: number,
  docs: { id: Uint8Array; at: number }[],
): ChunkRow {
  const ids = roomForIds(docs.length);
  docs.forEach(({ id }, index) => {
    ids.set(id, index * id.length);
  });
  return { segment, chunk, ids, times: timesOf(docs.map(({ at }) => at)) };
}

function timesOf(times: number[]): Uint8Array {
  const bytes = new Bytes();
  let last = 0;
  times.forEach((at, index) => {
    bytes.number(index === 0 ? at : last - at);
    last = at;
  });
  return bytes.taken();
}

/** The times of a chunk's documents. */
export function timesIn({ times }: ChunkRow): number[] {
  const reader = new Reader(times);
  const all: number[] = [];
  while (reader.at < times.length) {
    const last = all.at(-1);
    all.push(last === undefined ? reader.number() : last - reader.number());
  }
  return all;
}

/** A row of documents taken apart. */
export interface Chunk {
  ids: Uint8Array;
  times: number[];
}

export function openChunk(row: ChunkRow): Chunk {
  return { ids: row.ids, times: timesIn(row) };
}

/** The ids of a chunk as bytes. */
export function idIn(row: ChunkRow, index: number): Uint8Array {
  return idBytes(row.ids, index);
}

/** Each word of a block with its documents. */
export function* termsIn(row: BlockRow): Generator<[string, Postings]> {
  const block = openBlock(row);
  for (let index = 0; index < block.ends.length; index++)
    yield [termAt(block, index), postingsOf(block, index)];
}

/** A row of words taken apart as far as it can be looked through; small, since many are kept. */
export interface Block {
  terms: string;
  /** Where each word ends in them. */
  stops: Uint32Array;
  /** Where the documents of each word end; those of the first begin at `start`. */
  ends: Uint32Array;
  start: number;
  /** The numbers of the words whose documents are bits; few have any. */
  withBits: number[];
  posts: Uint8Array;
}

export function openBlock({ terms, posts }: Pick<BlockRow, 'terms' | 'posts'>): Block {
  const places: number[] = [];
  for (let stop = terms.indexOf(' '); stop >= 0; stop = terms.indexOf(' ', stop + 1))
    places.push(stop);
  if (terms) places.push(terms.length);
  const stops = Uint32Array.from(places);
  const ends = new Uint32Array(stops.length);
  const reader = new Reader(posts);
  const withBits: number[] = [];
  let end = 0;
  for (let index = 0; index < ends.length; index++) {
    const length = reader.number();
    if (length & 1) withBits.push(index);
    end += length >> 1;
    ends[index] = end;
  }
  const start = reader.at;
  for (let index = 0; index < ends.length; index++) ends[index] = start + (ends[index] ?? 0);
  return { terms, stops, ends, start, withBits, posts };
}

function termAt({ terms, stops }: Block, index: number): string {
  return terms.slice(index === 0 ? 0 : (stops[index - 1] ?? 0) + 1, stops[index]);
}

/** The number of the first word that is not before this beginning. */
function firstFrom(block: Block, beginning: string): number {
  let [low, high] = [0, block.stops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (termAt(block, middle) < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** After every letter that a word may have. */
const LAST_LETTER = '\uffff';

/** The words of a block with this beginning in room of their own, so that the others can go. */
export function partOf(block: Block, beginning: string): Block | null {
  const { stops, ends, start, withBits, posts } = block;
  const first = firstFrom(block, beginning);
  const last = firstFrom(block, beginning + LAST_LETTER);
  if (first === last) return null;
  const letters = first === 0 ? 0 : (stops[first - 1] ?? 0) + 1;
  const from = ends[first - 1] ?? start;
  return {
    // A piece of a string keeps all of it.
    terms: [...block.terms.slice(letters, stops[last - 1])].join(''),
    stops: stops.slice(first, last).map((stop) => stop - letters),
    ends: ends.slice(first, last).map((end) => end - from),
    start: 0,
    withBits: withBits.flatMap((index) => (index >= first && index < last ? index - first : [])),
    posts: posts.slice(from, ends[last - 1]),
  };
}

/** Where the documents stand that hold a word which begins so and fits. */
export function postingsIn(
  block: Block,
  beginning: string,
  fits: (term: string) => boolean,
): Postings[] {
  const found: Postings[] = [];
  for (let index = firstFrom(block, beginning); index < block.ends.length; index++) {
    const term = termAt(block, index);
    if (!term.startsWith(beginning)) break;
    if (fits(term)) found.push(postingsOf(block, index));
  }
  return found;
}

function postingsOf({ ends, start, withBits, posts }: Block, index: number): Postings {
  const [from, to] = [ends[index - 1] ?? start, ends[index] ?? start];
  return postingsAt(posts, from, to, withBits.includes(index));
}
