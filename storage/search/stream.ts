import type { IndexRows } from './cache';
import type { Sort } from './docs';
import type { FoundDoc } from './found';
import { mark, type Postings } from './postings';
import type { SegmentInfo, WaitingDoc } from './rows';
import { type Block, postingsIn } from './segment';

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
  /** Reads where its words are: before anything else. */
  open(): Promise<void> | undefined;
  /** How many there are still, so many at most: as far as words alone tell. */
  count(most: number): number;
  /** About when the next ones are from, so many at most. */
  times(most: number): number[];
  /** The next ones, about so many; none when there are no more. */
  page(most: number): Candidate[] | Promise<Candidate[]>;
}

/** A source that is being read. */
interface Opened {
  source: Source;
  page: Candidate[];
  next: number;
  /** Its next one is not newer than this. */
  bound: number;
}

/** Segments asked at first; the newest is mostly enough, but one more costs less than a wait. */
const AT_ONCE = 4;
/**
 * Documents of segments asked at first: a large one holds enough of what is not rare, and its words
 * take long to read. With a million activities that is half of what was read (measured 2026-11-30).
 */
const DOCS_AT_ONCE = 65_536;
/** So many times what those asked so far let expect are asked next. */
const MORE = 1.5;
/** Documents of a segment looked through at a time; a multiple of 32. */
const WINDOW = 4096;
/** The fewest worth a request, and the most asked at once. */
const LEAST = 8;
const MOST = 256;
/** Read beyond what is likely: a little more costs less than one more wait. */
const SPARE = 2;

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
  /** Documents of those opened so far. */
  let looked = 0;
  /** When the next one of a stream is from, at most. */
  const headOf = ({ page, next, bound }: Opened) => page[next]?.at ?? bound;
  const isRead = ({ page, next }: Opened) => next < page.length;
  const newest = () =>
    opened.reduce<Opened | null>(
      (best, one) => (best && headOf(best) >= headOf(one) ? best : one),
      null,
    );
  const close = (stream: Opened) => opened.splice(opened.indexOf(stream), 1);

  /** How many are to be opened before the next ones are known, in the order in which they are closed. */
  function due(most: number): number {
    if (closed.length === 0) return 0;
    const best = newest();
    const later = closed.findIndex((source) => best && source.newest <= headOf(best));
    return Math.max(best ? (later < 0 ? closed.length : later) : 0, missing(most));
  }

  /**
   * How many it takes to find so many, as far as those asked so far tell: what is rare is in few, and
   * one after the other each would be waited for.
   */
  function missing(most: number): number {
    let there = 0;
    for (const { source, page, next } of opened.toSorted((a, b) => headOf(b) - headOf(a))) {
      there += page.length - next + source.count(most - there);
      if (there >= most) return 0;
    }
    if (looked === 0) return Math.min(AT_ONCE, countWithin(closed, DOCS_AT_ONCE));
    const each = looked / Math.max(1, seen.size + there);
    return countWithin(closed, MORE * each * (most - there));
  }

  function open(count: number): Promise<unknown> | undefined {
    const streams = closed
      .splice(0, count)
      .map((source): Opened => ({ source, page: [], next: 0, bound: source.newest }));
    const waits = streams.flatMap((stream) => stream.source.open() ?? []);
    opened.push(...streams);
    for (const { source } of streams) looked += source.docs;
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  /**
   * Reads on where pages are at their end, in each as many as are likely to be among the next: who it
   * is that was found takes a row of the index for nearly each.
   */
  function fill(most: number): Promise<unknown> | undefined {
    const next = opened.flatMap((stream) =>
      timesOf(stream, most).map((at) => ({ at: Math.min(at, headOf(stream)), stream })),
    );
    const shares = new Map<Opened, number>();
    for (const { stream } of next.sort((a, b) => b.at - a.at).slice(0, most))
      shares.set(stream, (shares.get(stream) ?? 0) + 1);
    const first = newest();
    const waits: Promise<void>[] = [];
    for (const stream of opened.filter((one) => !isRead(one))) {
      const share = shares.get(stream) ?? 0;
      if (stream.source.count(1) === 0) close(stream);
      else if (share > 0 || stream === first) {
        const turn = (page: Candidate[]) => {
          stream.page = page;
          stream.next = 0;
        };
        const page = stream.source.page(Math.max(share + SPARE, stream === first ? LEAST : 0));
        if (page instanceof Promise) waits.push(page.then(turn));
        else turn(page);
      }
    }
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  /** When the next ones are from, about so where they were not read. */
  function timesOf({ source, page, next }: Opened, most: number): number[] {
    return next < page.length ? page.slice(next).map(({ at }) => at) : source.times(most);
  }

  return async (most) => {
    const taken: Candidate[] = [];
    while (taken.length < most) {
      for (let count = due(most - taken.length); count > 0; count = due(most - taken.length)) {
        const opening = open(count);
        if (opening) await opening;
      }
      const first = newest();
      if (first && !isRead(first)) {
        const filling = fill(Math.min(MOST, Math.max(LEAST, most - taken.length)));
        if (filling) await filling;
      }
      const best = newest();
      if (!best && closed.length === 0) break;
      const candidate = best?.page[best.next];
      // Something that was not read yet may be newer.
      if (!best || !candidate || (closed[0]?.newest ?? -1) > candidate.at) continue;
      best.next += 1;
      best.bound = candidate.at;
      // As it is now and as it was are two, unless they stand in the same place.
      const name = `${candidate.id} ${candidate.at}`;
      if (!seen.has(name)) taken.push(candidate);
      seen.add(name);
    }
    return taken;
  };
}

/**
 * How many hold what is wanted, so many at most; a document that was written anew may count twice.
 * Counted from the words alone: who they are takes a row for nearly each of them.
 */
export async function countOf(
  rows: IndexRows,
  segments: SegmentInfo[],
  waiting: WaitingDoc[],
  wanted: Wanted[],
  most: number,
): Promise<number> {
  const words = await Promise.all(segments.map(({ id }) => postingsOf(rows, id, wanted)));
  let count = waitingFor(waiting, wanted).length;
  for (const [index, { docs }] of segments.entries()) {
    const matches = new Matches(words[index] ?? [], docs);
    count += matches.find(most - count);
  }
  return Math.min(count, most);
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

function waitingFor(docs: WaitingDoc[], wanted: Wanted[]): WaitingDoc[] {
  return docs.filter(({ terms }) => {
    const words = terms.split(' ');
    return wanted.every(({ fits }) => words.some((word) => word !== '' && fits(word)));
  });
}

function waitingSource(docs: WaitingDoc[], wanted: Wanted[]): Source {
  const found = waitingFor(docs, wanted).sort((a, b) => b.at - a.at);
  return {
    newest: found[0]?.at ?? -1,
    docs: 0,
    open: () => undefined,
    count: () => found.length,
    times: () => found.map(({ at }) => at),
    page: () => found.splice(0),
  };
}

/** For each wanted word where the documents of a segment with it stand. */
function postingsOf(
  rows: IndexRows,
  segment: number,
  wanted: Wanted[],
): Postings[][] | Promise<Postings[][]> {
  const blocks = wanted.flatMap(({ beginnings }) =>
    beginnings.map((beginning) => rows.blocks(segment, beginning)),
  );
  const found = (all: Block[][]) => {
    let next = 0;
    return wanted.map(({ beginnings, fits }) =>
      beginnings.flatMap((beginning) =>
        (all[next++] ?? []).flatMap((block) => postingsIn(block, beginning, fits)),
      ),
    );
  };
  return isHere(blocks) ? found(blocks) : Promise.all(blocks).then(found);
}

/** The documents of a segment that hold all words, looked for by windows. */
class Matches {
  /** Those found that nobody took yet. */
  readonly numbers: number[] = [];
  #looked = 0;

  constructor(
    readonly words: Postings[][],
    readonly docs: number,
  ) {}

  /** Looks until so many are there, or all; answers how many are, so many at most. */
  find(most: number): number {
    while (this.numbers.length < most && this.#looked < this.docs) this.#look();
    return Math.min(most, this.numbers.length);
  }

  /** Finds what is in the next window. */
  #look(): void {
    const start = this.#looked;
    const end = Math.min(start + WINDOW, this.docs);
    const found = new Uint32Array(WINDOW / 32).fill(0xffffffff);
    for (const lists of this.words) {
      const bits = new Uint32Array(found.length);
      for (const list of lists) mark(list, start, end, bits);
      for (let index = 0; index < bits.length; index++)
        found[index] = (found[index] ?? 0) & (bits[index] ?? 0);
    }
    for (let index = 0; index < found.length; index++) {
      let rest = found[index] ?? 0;
      while (rest !== 0) {
        const low = rest & -rest;
        const number = start + index * 32 + 31 - Math.clz32(low);
        if (number < end) this.numbers.push(number);
        rest ^= low;
      }
    }
    this.#looked = end;
  }
}

/** Looks through the documents of a segment, as far as anybody asks. */
function segmentSource(rows: IndexRows, segment: SegmentInfo, wanted: Wanted[]): Source {
  let matches = new Matches([], 0);
  const begin = (words: Postings[][]) => {
    // A word that is nowhere in it says so for all of it.
    matches = new Matches(words, words.every((lists) => lists.length > 0) ? segment.docs : 0);
  };

  function page(most: number): Candidate[] | Promise<Candidate[]> {
    matches.find(most);
    const docs = rows.docs(segment.id, matches.numbers.splice(0, most));
    const read = (all: FoundDoc[]) => all.map((doc) => ({ sort: segment.sort, ...doc }));
    return docs instanceof Promise ? docs.then(read) : read(docs);
  }

  return {
    newest: segment.newest,
    docs: segment.docs,
    open() {
      const words = postingsOf(rows, segment.id, wanted);
      if (words instanceof Promise) return words.then(begin);
      begin(words);
    },
    count: (most) => matches.find(most),
    times(most) {
      matches.find(most);
      const step = (segment.newest - segment.oldest) / segment.docs;
      return matches.numbers.slice(0, most).map((number) => segment.newest - step * number);
    },
    page,
  };
}

function isHere<T>(values: (T | Promise<T>)[]): values is T[] {
  return !values.some((value) => value instanceof Promise);
}
