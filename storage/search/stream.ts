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
  /** Documents in it. */
  docs: number;
  /** The next ones, about so many; none when there are no more. */
  page(most: number): Candidate[] | Promise<Candidate[]>;
}

/** A source that can tell how many there are without saying which. */
interface Counted extends Source {
  /** Counts no further than this. */
  count(most: number): Promise<number>;
}

/** A source that is being read. */
interface Opened {
  source: Source;
  page: Candidate[];
  next: number;
}

/**
 * Segments asked at first, as long as there are few documents in those before: the newest is mostly
 * enough, and one more small one costs less than a wait, but the words of a large one a multiple.
 */
const AT_ONCE = 4;
const DOCS_AT_ONCE = 8192;
/** Documents of a segment looked through at a time; a multiple of 32. */
const WINDOW = 4096;
/** The fewest worth a request. */
const LEAST = 8;

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
  let turns = 1;

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
    const all = due < 0 ? closed.length : due;
    const count = best ? all : Math.min(all, firstFew());
    for (const source of closed.splice(0, count)) opened.push({ source, page: [], next: 0 });
    const waits: Promise<void>[] = [];
    for (const stream of opened.filter(({ page, next }) => next === page.length)) {
      const page = stream.source.page(most);
      if (page instanceof Promise) waits.push(page.then((later) => turn(stream, later)));
      else turn(stream, page);
    }
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  /** How many to open where none is; what is rare is in few: the fewer held it, the more at a time. */
  function firstFew(): number {
    let count = 0;
    for (let docs = 0; count < AT_ONCE * turns && docs < DOCS_AT_ONCE * turns; count++)
      docs += closed[count]?.docs ?? DOCS_AT_ONCE * turns;
    turns *= 8;
    return count;
  }

  return async (most) => {
    const taken: Candidate[] = [];
    while (taken.length < most) {
      const waits = fill(Math.max(LEAST, most - taken.length));
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

/**
 * Whether so many documents of these segments hold what is wanted, those counted that were written
 * anew since: told by the words alone, where the documents of a thousand stand in hundreds of rows.
 */
export async function areMany(
  rows: IndexRows,
  segments: SegmentInfo[],
  wanted: Wanted[],
  most: number,
): Promise<boolean> {
  const count = (segment: SegmentInfo) => segmentSource(rows, segment, wanted).count(most);
  const [largest, ...others] = segments.toSorted((a, b) => b.docs - a.docs);
  const first = largest ? await count(largest) : 0;
  if (first >= most) return true;
  const counts = await Promise.all(others.map(count));
  return counts.reduce((sum, one) => sum + one, first) >= most;
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
function segmentSource(rows: IndexRows, segment: SegmentInfo, wanted: Wanted[]): Counted {
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
      for (const list of lists)
        if (list.dense) markBits(list, start, bits);
        else mark(list, start, looked, bits);
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
    const places = new Map(names.map((name, place) => [name, place]));
    const chunks = rows.chunks(segment.id, names);
    const read = (all: (Chunk | undefined)[]) =>
      some.flatMap((number) => {
        const chunk = all[places.get(chunkOfDoc(number)) ?? -1];
        const place = number % CHUNK;
        const at = chunk?.times[place];
        return at === undefined || !chunk
          ? []
          : { sort: segment.sort, id: idAt(chunk.ids, place), at };
      });
    return chunks instanceof Promise ? chunks.then(read) : read(chunks);
  }

  function listsOf({ beginnings, fits }: Wanted): Postings[] | Promise<Postings[]> {
    const blocks = beginnings.map((beginning) => rows.blocks(segment.id, beginning));
    const read = (all: Block[][]) =>
      beginnings.flatMap((beginning, index) =>
        (all[index] ?? []).flatMap((block) => postingsIn(block, beginning, fits)),
      );
    return isHere(blocks) ? read(blocks) : Promise.all(blocks).then(read);
  }

  /**
   * In a small segment the longest word first: where it is missing, as rare ones mostly are there,
   * no other is read. A large one has most words, and a second wait would cost more.
   */
  function open(): Postings[][] | Promise<Postings[][]> {
    const sorted = wanted.toSorted((a, b) => lettersOf(b) - lettersOf(a));
    const [longest, ...others] = sorted;
    if (!longest || segment.docs >= DOCS_AT_ONCE) {
      const lists = sorted.map(listsOf);
      return isHere(lists) ? lists : Promise.all(lists);
    }
    const rest = (first: Postings[]) => {
      const lists = first.length > 0 ? others.map(listsOf) : [];
      return isHere(lists)
        ? [first, ...lists]
        : Promise.all(lists).then((later) => [first, ...later]);
    };
    const found = listsOf(longest);
    return found instanceof Promise ? found.then(rest) : rest(found);
  }

  function begin(lists: Postings[][]): void {
    words = lists;
    // Nothing can be found where one of the words is missing.
    if (lists.some((list) => list.length === 0)) looked = segment.docs;
  }

  function page(most: number): Candidate[] | Promise<Candidate[]> {
    if (words) return documents(most);
    const lists = open();
    const read = (all: Postings[][]) => {
      begin(all);
      return documents(most);
    };
    return lists instanceof Promise ? lists.then(read) : read(lists);
  }

  async function count(most: number): Promise<number> {
    if (!words) begin(await open());
    while (numbers.length < most && looked < segment.docs) look();
    return numbers.length;
  }

  return { newest: segment.newest, docs: segment.docs, page, count };
}

function lettersOf({ beginnings }: Wanted): number {
  return beginnings[0]?.length ?? 0;
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

/** The same where they stand as bits already. */
function markBits({ bytes, at, end }: Postings, start: number, bits: Uint32Array): void {
  const byte = (place: number) => (place < end ? (bytes[place] ?? 0) : 0);
  for (let index = 0, from = at + (start >> 3); index < bits.length && from < end; index++) {
    const four =
      byte(from) | (byte(from + 1) << 8) | (byte(from + 2) << 16) | (byte(from + 3) << 24);
    bits[index] = (bits[index] ?? 0) | four;
    from += 4;
  }
}

function isHere<T>(values: (T | Promise<T>)[]): values is T[] {
  return !values.some((value) => value instanceof Promise);
}
