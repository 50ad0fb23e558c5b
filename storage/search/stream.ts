import { idAt } from './bytes';
import type { IndexRows } from './cache';
import type { Sort } from './docs';
import type { SegmentInfo, WaitingDoc } from './rows';
import { type Block, CHUNK, type Chunk, type Postings, postingsIn } from './segment';

/** A word that must be there: all words that begin so, and what fits of them. */
export interface Wanted {
  /** Beginnings under which to look; more than one where the first letters may be swapped. */
  beginnings: string[];
  fits(term: string): boolean;
}

/** A document that holds all that is wanted, as it was when it was written there. */
export interface Candidate {
  sort: Sort;
  id: string;
  at: number;
}

/** Candidates of one segment, or of what waits for one, newest first. */
interface Source {
  newest: number;
  /** How many documents it is of; none to be read where they wait. */
  docs: number;
  /** The next ones, about so many; none when there are no more. */
  page(most: number): Candidate[] | Promise<Candidate[]>;
}

/** A source that is being read. */
interface Opened {
  source: Source;
  page: Candidate[];
  next: number;
}

/** Segments asked at first; the newest is mostly enough, but one more costs less than a wait. */
const AT_ONCE = 4;
/**
 * Documents of segments asked at first: a large one holds enough of what is not rare, and its words
 * take long to read. With a million activities that is half of what was read (measured 2026-11-30).
 */
const DOCS_AT_ONCE = 65_536;
/** Documents of a segment looked through at a time; a multiple of 32. */
const WINDOW = 4096;
/** The fewest worth a request, and the most asked of one source at once. */
const LEAST = 8;
const MOST = 64;

/** Answers the next ones, fewer than asked for only at the end. */
export type Take<T> = (most: number) => Promise<T[]>;

/**
 * Everything that holds what is wanted, newest first, each once. A segment is opened when
 * something in it may come next, so that the first few mostly need the newest ones alone.
 */
export function newestFirst(
  rows: IndexRows,
  segments: SegmentInfo[],
  waiting: WaitingDoc[],
  wanted: Wanted[],
): Take<Candidate> {
  const closed: Source[] = [
    waitingSource(waiting, wanted),
    ...segments.map((segment) => segmentSource(rows, segment, wanted)),
  ]
    .filter((source) => source.newest >= 0)
    .sort((a, b) => b.newest - a.newest);
  const opened: Opened[] = [];
  const seen = new Set<string>();
  let atOnce = AT_ONCE;
  let docsAtOnce = DOCS_AT_ONCE;

  const head = ({ page, next }: Opened) => page[next]?.at ?? -1;
  const newest = () =>
    opened.reduce<Opened | null>(
      (best, one) => (best && head(best) >= head(one) ? best : one),
      null,
    );

  function turn(stream: Opened, page: Candidate[]): void {
    stream.page = page;
    stream.next = 0;
    if (page.length === 0) opened.splice(opened.indexOf(stream), 1);
  }

  /** Opens what may come next, and reads on where a page is at its end; undefined when all is there. */
  function fill(most: number): Promise<unknown> | undefined {
    const best = newest();
    const at = best ? head(best) : -1;
    const due = closed.findIndex((source) => source.newest <= at);
    let count = due < 0 ? closed.length : due;
    // What is rare is in few of them: the fewer held it, the more are asked at a time.
    if (!best) {
      count = Math.min(count, atOnce, countWithin(closed, docsAtOnce));
      atOnce *= 2;
      docsAtOnce *= 4;
    }
    for (const source of closed.splice(0, count)) opened.push({ source, page: [], next: 0 });
    const waits: Promise<void>[] = [];
    for (const stream of opened.filter(({ page, next }) => next === page.length)) {
      const page = stream.source.page(most);
      if (page instanceof Promise) waits.push(page.then((later) => turn(stream, later)));
      else turn(stream, page);
    }
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  return async (most) => {
    const taken: Candidate[] = [];
    while (taken.length < most) {
      const waits = fill(Math.min(MOST, Math.max(LEAST, most - taken.length)));
      if (waits) await waits;
      const best = newest();
      if (!best && closed.length === 0) break;
      const candidate = best?.page[best.next];
      // Something that was not opened yet may be newer.
      if (!best || !candidate || (closed[0]?.newest ?? -1) > candidate.at) continue;
      best.next += 1;
      // As it is now and as it was are two, unless they stand in the same place.
      const name = `${candidate.id} ${candidate.at}`;
      if (!seen.has(name)) taken.push(candidate);
      seen.add(name);
    }
    return taken;
  };
}

/** How many of the first sources are of so many documents together; one at least. */
function countWithin(sources: readonly Source[], most: number): number {
  let docs = 0;
  let count = 0;
  while (count < sources.length) {
    docs += sources[count]?.docs ?? 0;
    if (docs > most && count > 0) break;
    count += 1;
  }
  return count;
}

function waitingSource(docs: WaitingDoc[], wanted: Wanted[]): Source {
  const found = docs
    .filter(({ terms }) => {
      const words = terms.split(' ');
      return wanted.every(({ fits }) => words.some((word) => word !== '' && fits(word)));
    })
    .sort((a, b) => b.at - a.at);
  return { newest: found[0]?.at ?? -1, docs: 0, page: () => found.splice(0) };
}

/** Looks through the documents of a segment by windows, as far as anybody asks. */
function segmentSource(rows: IndexRows, segment: SegmentInfo, wanted: Wanted[]): Source {
  /** For each wanted word where the documents with it stand. */
  let words: Postings[][] | undefined;
  let looked = 0;
  const numbers: number[] = [];

  /** Finds what is in the next window. */
  function look(): void {
    const start = looked;
    looked = Math.min(start + WINDOW, segment.docs);
    const found = new Uint32Array(WINDOW / 32).fill(0xffffffff);
    for (const lists of words ?? []) {
      const bits = new Uint32Array(found.length);
      for (const list of lists) mark(list, start, looked, bits);
      for (let index = 0; index < bits.length; index++)
        found[index] = (found[index] ?? 0) & (bits[index] ?? 0);
    }
    for (let index = 0; index < found.length; index++) {
      let rest = found[index] ?? 0;
      while (rest !== 0) {
        const low = rest & -rest;
        const number = start + index * 32 + 31 - Math.clz32(low);
        if (number < looked) numbers.push(number);
        rest ^= low;
      }
    }
  }

  function documents(most: number): Candidate[] | Promise<Candidate[]> {
    while (numbers.length < most && looked < segment.docs) look();
    const some = numbers.splice(0, most);
    const names = [...new Set(some.map(chunkOfDoc))];
    const chunks = names.map((name) => rows.chunk(segment.id, name));
    const read = (all: (Chunk | undefined)[]) =>
      some.flatMap((number) => {
        const chunk = all[names.indexOf(chunkOfDoc(number))];
        const place = number % CHUNK;
        const at = chunk?.times[place];
        return at === undefined || !chunk
          ? []
          : { sort: segment.sort, id: idAt(chunk.ids, place), at };
      });
    return isHere(chunks) ? read(chunks) : Promise.all(chunks).then(read);
  }

  function page(most: number): Candidate[] | Promise<Candidate[]> {
    if (words) return documents(most);
    const blocks = wanted.flatMap(({ beginnings }) =>
      beginnings.map((beginning) => rows.blocks(segment.id, beginning)),
    );
    const begin = (all: Block[][]) => {
      let next = 0;
      words = wanted.map(({ beginnings, fits }) =>
        beginnings.flatMap((beginning) =>
          (all[next++] ?? []).flatMap((block) => postingsIn(block, beginning, fits)),
        ),
      );
      return documents(most);
    };
    return isHere(blocks) ? begin(blocks) : Promise.all(blocks).then(begin);
  }

  return { newest: segment.newest, docs: segment.docs, page };
}

function chunkOfDoc(number: number): number {
  return Math.floor(number / CHUNK);
}

/** Sets the bits of the documents before `end`; the list is left at the first that is not. */
function mark(list: Postings, start: number, end: number, bits: Uint32Array): void {
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

function isHere<T>(values: (T | Promise<T>)[]): values is T[] {
  return !values.some((value) => value instanceof Promise);
}
