import { type Bytes, Reader } from './bytes';

/**
 * The documents of a segment that hold a word: the distances between their numbers, or where that
 * is shorter one bit for each document up to the last. In a text a few words make up half of what
 * people type of it, and of a million activities their distances were most of what was read
 * (2026-11-30).
 */

/** The documents with a word, as far as they were not read yet. */
export interface Postings {
  bytes: Uint8Array;
  /** Where the distance to the next one stands, or the first bit where there are bits. */
  at: number;
  end: number;
  hasBits: boolean;
  /** The next one; where there are bits, the first that may be. */
  doc: number;
}

/** Writes document numbers, which are in order; answers whether as bits. */
export function putDocs(bytes: Bytes, docs: ArrayLike<number>): boolean {
  const start = bytes.length;
  let last = 0;
  for (let index = 0; index < docs.length; index++) {
    const doc = docs[index] ?? 0;
    bytes.number(doc - last);
    last = doc;
  }
  const length = (last >> 3) + 1;
  if (bytes.length - start <= length) return false;
  const bits = new Uint8Array(length);
  for (let index = 0; index < docs.length; index++) {
    const doc = docs[index] ?? 0;
    bits[doc >> 3] = (bits[doc >> 3] ?? 0) | (1 << (doc & 7));
  }
  bytes.length = start;
  bytes.append(bits);
  return true;
}

/** The documents that stand between two places. */
export function postingsAt(bytes: Uint8Array, at: number, end: number, hasBits: boolean): Postings {
  if (hasBits) return { bytes, at, end, hasBits, doc: 0 };
  const reader = new Reader(bytes, at);
  const doc = reader.number();
  return { bytes, at: reader.at, end, hasBits, doc };
}

/** The numbers of all that were not read yet. */
export function docsOf({ bytes, at, end, hasBits, doc }: Postings): number[] {
  const docs: number[] = [];
  if (hasBits) {
    for (let place = at; place < end; place++)
      for (let bit = 0, byte = bytes[place] ?? 0; byte !== 0; bit++, byte >>= 1)
        if (byte & 1) docs.push((place - at) * 8 + bit);
    return docs;
  }
  docs.push(doc);
  const reader = new Reader(bytes, at);
  for (let last = doc; reader.at < end; docs.push(last)) last += reader.number();
  return docs;
}

/**
 * Sets the bits of the documents from `start` on before `end`, multiples of 32 but the last; the
 * list is left at the first that is not.
 */
export function mark(list: Postings, start: number, end: number, bits: Uint32Array): void {
  if (list.hasBits) markBits(list, start, end, bits);
  else markDistances(list, start, end, bits);
}

function markBits(
  { bytes, at, end: last }: Postings,
  start: number,
  end: number,
  bits: Uint32Array,
) {
  const from = at + (start >> 3);
  const to = Math.min(last, at + ((end + 7) >> 3));
  for (let place = from; place < to; place++) {
    const index = (place - from) >> 2;
    bits[index] = (bits[index] ?? 0) | ((bytes[place] ?? 0) << (8 * ((place - from) & 3)));
  }
}

function markDistances(list: Postings, start: number, end: number, bits: Uint32Array): void {
  const { bytes } = list;
  let { at, doc } = list;
  while (doc < end) {
    const place = doc - start;
    bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
    if (at >= list.end) {
      doc = Number.POSITIVE_INFINITY;
      break;
    }
    let byte = bytes[at++] ?? 0;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      step |= (byte & 127) << shift;
    }
    doc += step;
  }
  list.at = at;
  list.doc = doc;
}
