import { Bytes, idBytes, putId, Reader, roomForIds } from './bytes';
import type { BlockRow, ChunkRow, WaitingDoc } from './rows';

/** Documents in one row. */
export const CHUNK = 512;
/** A row of words is closed when it has grown to this many bytes. */
const BLOCK_BYTES = 8192;

/** A document as a segment takes it. */
export type Doc = Pick<WaitingDoc, 'id' | 'at' | 'terms'>;

/** The rows of a segment. */
export interface SegmentRows {
  blocks: BlockRow[];
  chunks: ChunkRow[];
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
    let last = 0;
    for (let index = 0; index < docs.length; index++) {
      const doc = docs[index] ?? 0;
      this.#bodies.number(doc - last);
      last = doc;
    }
    this.#lengths.number(this.#bodies.length - start);
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

/**
 * The rows of a segment from its documents. Gives way now and then, so that whoever has the time
 * can let others work in between; `whole` does it in one go.
 */
export function* building(segment: number, docs: Doc[]): Generator<undefined, SegmentRows> {
  docs.sort((a, b) => b.at - a.at);
  const holders = new Map<string, number[]>();
  for (let index = 0; index < docs.length; index++) {
    for (const term of (docs[index]?.terms ?? '').split(' ')) {
      if (!term) continue;
      const known = holders.get(term);
      if (known) known.push(index);
      else holders.set(term, [index]);
    }
    if (index % 512 === 511) yield;
  }
  const blocks = new BlockWriter(segment);
  const terms = [...holders.keys()].sort();
  yield;
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index] ?? '';
    blocks.add(term, holders.get(term) ?? []);
    if (index % 4096 === 4095) yield;
  }
  blocks.finish();
  const chunks: ChunkRow[] = [];
  for (let from = 0; from < docs.length; from += CHUNK)
    chunks.push(chunkOf(segment, from / CHUNK, docs.slice(from, from + CHUNK)));
  return { blocks: blocks.rows, chunks };
}

/** What a generator answers when it is run through at once. */
export function whole<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function chunkOf(segment: number, chunk: number, docs: Doc[]): ChunkRow {
  const ids = roomForIds(docs.length);
  docs.forEach((doc, index) => {
    putId(ids, index, doc.id);
  });
  return { segment, chunk, ids, times: timesOf(docs.map(({ at }) => at)) };
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

/** Each word of a block with where its documents stand. */
export function* termsIn(row: BlockRow): Generator<[string, number, number]> {
  const { terms, ends, start } = openBlock(row);
  for (let index = 0; index < terms.length; index++)
    yield [terms[index] ?? '', ends[index - 1] ?? start, ends[index] ?? start];
}

/** A row of words taken apart. */
export interface Block {
  terms: string[];
  /** Where the documents of each word end; those of the first begin at `start`. */
  ends: Uint32Array;
  start: number;
  posts: Uint8Array;
}

export function openBlock({ terms, posts }: BlockRow): Block {
  const words = terms.split(' ');
  const ends = new Uint32Array(words.length);
  const reader = new Reader(posts);
  let end = 0;
  for (let index = 0; index < words.length; index++) {
    end += reader.number();
    ends[index] = end;
  }
  const start = reader.at;
  return { terms: words, ends: ends.map((length) => start + length), start, posts };
}

/** The documents with a word, as far as they were not read yet. */
export interface Postings {
  bytes: Uint8Array;
  /** Where the distance to the next one stands. */
  at: number;
  end: number;
  /** The next one. */
  doc: number;
}

/** Where the documents stand that hold a word which begins so and fits. */
export function postingsIn(
  { terms, ends, start, posts }: Block,
  beginning: string,
  fits: (term: string) => boolean,
): Postings[] {
  const found: Postings[] = [];
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index] ?? '';
    if (term < beginning) continue;
    if (!term.startsWith(beginning)) break;
    if (!fits(term)) continue;
    const reader = new Reader(posts, ends[index - 1] ?? start);
    const doc = reader.number();
    found.push({ bytes: posts, at: reader.at, end: ends[index] ?? 0, doc });
  }
  return found;
}

/** The document numbers between two places in a block. */
export function docsBetween(block: BlockRow, start: number, end: number): number[] {
  const reader = new Reader(block.posts, start);
  const docs: number[] = [];
  let doc = 0;
  while (reader.at < end) {
    doc += reader.number();
    docs.push(doc);
  }
  return docs;
}
