import type { IndexRows } from './cache';
import type { Sort } from './docs';
import type { SegmentInfo, WaitingDoc } from './rows';
import { type Block, CHUNK, type Chunk, idOf, type Postings, postingsIn } from './segment';

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
/** Documents of a segment looked through at a time; a multiple of 32. */
const WINDOW = 4096;
/** The fewest worth a request, and the most asked of one source at once. */
const LEAST = 8;
const MOST = 64;

/**
 * Everything that holds what is wanted, newest first, each once. A segment is opened when
 * something in it may come next, so that the first few mostly need the newest ones alone.
 */
export class NewestFirst {
  readonly #closed: Source[];
  readonly #opened: Opened[] = [];
  readonly #seen = new Set<string>();
  #atOnce = AT_ONCE;

  constructor(rows: IndexRows, segments: SegmentInfo[], waiting: WaitingDoc[], wanted: Wanted[]) {
    this.#closed = segments.map((segment) => new SegmentSource(rows, segment, wanted));
    const docs = waitingSource(waiting, wanted);
    if (docs.newest >= 0) this.#closed.push(docs);
    this.#closed.sort((a, b) => b.newest - a.newest);
  }

  /** The next ones, fewer than asked for only at the end. */
  async take(most: number): Promise<Candidate[]> {
    const taken: Candidate[] = [];
    while (taken.length < most) {
      const left = Math.min(MOST, Math.max(LEAST, most - taken.length));
      const waits = this.#fill(left);
      if (waits) await waits;
      const first = this.#newest();
      if (!first) {
        if (this.#closed.length === 0) break;
        continue;
      }
      const [stream, candidate] = first;
      // Something that was not opened yet may be newer.
      if ((this.#closed[0]?.newest ?? -1) > candidate.at) continue;
      stream.next += 1;
      // As it is now and as it was are two, unless they stand in the same place.
      const name = `${candidate.id} ${candidate.at}`;
      if (this.#seen.has(name)) continue;
      this.#seen.add(name);
      taken.push(candidate);
    }
    return taken;
  }

  /** Reads on where a page is at its end, and opens what may come next; undefined when all is there. */
  #fill(most: number): Promise<unknown> | undefined {
    const newest = this.#newest()?.[1].at ?? -1;
    let count = 0;
    while ((this.#closed[count]?.newest ?? -1) > newest) count += 1;
    // What is rare is in few of them: the fewer held it, the more are asked at a time.
    if (this.#opened.length === 0) {
      count = Math.min(count, this.#atOnce);
      this.#atOnce *= 2;
    }
    for (const source of this.#closed.splice(0, count))
      this.#opened.push({ source, page: [], next: 0 });
    const waits: Promise<void>[] = [];
    for (const stream of this.#opened.filter(({ page, next }) => next === page.length)) {
      const page = stream.source.page(most);
      if (page instanceof Promise) waits.push(page.then((later) => this.#turn(stream, later)));
      else this.#turn(stream, page);
    }
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  #turn(stream: Opened, page: Candidate[]): void {
    stream.page = page;
    stream.next = 0;
    if (page.length === 0) this.#opened.splice(this.#opened.indexOf(stream), 1);
  }

  #newest(): [Opened, Candidate] | null {
    let best: [Opened, Candidate] | null = null;
    for (const stream of this.#opened) {
      const head = stream.page[stream.next];
      if (head && head.at > (best?.[1].at ?? -1)) best = [stream, head];
    }
    return best;
  }
}

function waitingSource(docs: WaitingDoc[], wanted: Wanted[]): Source {
  const found = docs
    .filter(({ terms }) => {
      const words = terms.split(' ');
      return wanted.every(({ fits }) => words.some((word) => word !== '' && fits(word)));
    })
    .sort((a, b) => b.at - a.at);
  return { newest: found[0]?.at ?? -1, page: () => found.splice(0) };
}

/** Looks through the documents of a segment by windows, as far as anybody asks. */
class SegmentSource implements Source {
  readonly newest: number;
  readonly #rows: IndexRows;
  readonly #segment: SegmentInfo;
  readonly #wanted: Wanted[];
  /** For each wanted word where the documents with it stand. */
  #words: Postings[][] | undefined;
  #window = 0;
  #numbers: number[] = [];

  constructor(rows: IndexRows, segment: SegmentInfo, wanted: Wanted[]) {
    this.newest = segment.newest;
    this.#rows = rows;
    this.#segment = segment;
    this.#wanted = wanted;
  }

  page(most: number): Candidate[] | Promise<Candidate[]> {
    if (this.#words) return this.#documents(most);
    const { id } = this.#segment;
    const asked = this.#wanted.flatMap(({ beginnings, fits }, word) =>
      beginnings.map((beginning) => {
        const blocks = this.#rows.blocks(id, beginning);
        const found = (all: Block[]) => all.flatMap((block) => postingsIn(block, beginning, fits));
        return { word, found: blocks instanceof Promise ? blocks.then(found) : found(blocks) };
      }),
    );
    const begin = (lists: Postings[][]) => {
      const words: Postings[][] = this.#wanted.map(() => []);
      asked.forEach(({ word }, index) => {
        words[word]?.push(...(lists[index] ?? []));
      });
      this.#words = words;
      return this.#documents(most);
    };
    const lists = asked.map(({ found }) => found);
    return isHere(lists) ? begin(lists) : Promise.all(lists).then(begin);
  }

  #documents(most: number): Candidate[] | Promise<Candidate[]> {
    while (this.#numbers.length < most && this.#window < this.#segment.docs) this.#look();
    const numbers = this.#numbers.splice(0, most);
    const names = [...new Set(numbers.map((number) => Math.floor(number / CHUNK)))];
    const chunks = names.map((name) => this.#rows.chunk(this.#segment.id, name));
    const read = (all: (Chunk | undefined)[]) => {
      const byName = new Map(names.map((name, index) => [name, all[index]]));
      return numbers.flatMap((number) => {
        const chunk = byName.get(Math.floor(number / CHUNK));
        const at = chunk?.times[number % CHUNK];
        if (!chunk || at === undefined) return [];
        return { sort: this.#segment.sort, id: idOf(chunk, number % CHUNK), at };
      });
    };
    return isHere(chunks) ? read(chunks) : Promise.all(chunks).then(read);
  }

  /** Finds what is in the next window. */
  #look(): void {
    const start = this.#window;
    const end = Math.min(start + WINDOW, this.#segment.docs);
    this.#window = end;
    const found = new Uint32Array(WINDOW / 32).fill(0xffffffff);
    for (const lists of this.#words ?? []) {
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
        if (number < end) this.#numbers.push(number);
        rest ^= low;
      }
    }
  }
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
