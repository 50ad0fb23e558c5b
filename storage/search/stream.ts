import type { Requests } from '../requests';
import type { Sort } from './docs';
import type { BlockRow, SegmentInfo, WaitingDoc } from './rows';
import { CHUNK, docsIn, markDocs, numbersIn } from './segment';

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
  open(): Promise<{ head: Candidate | null; next(): Promise<Candidate | null> }>;
}

/** Documents read at a time. */
const AHEAD = 48;
const LAST_LETTER = '\uffff';

/**
 * Everything that holds what is wanted, newest first, each once. A segment is opened when
 * something in it may come next, so that the first few mostly need the newest one alone.
 */
export async function* newestFirst(
  from: Requests,
  segments: SegmentInfo[],
  waiting: WaitingDoc[],
  wanted: Wanted[],
): AsyncGenerator<Candidate> {
  const closed: Source[] = [
    waitingSource(waiting, wanted),
    ...segments.map((segment) => segmentSource(from, segment, wanted)),
  ].sort((a, b) => b.newest - a.newest);
  const opened: { head: Candidate; next(): Promise<Candidate | null> }[] = [];
  const seen = new Set<string>();
  let atOnce = 1;
  for (;;) {
    const best = opened.reduce((most, { head }) => Math.max(most, head.at), -1);
    const due = closed.findIndex(({ newest }) => newest < best);
    const count = opened.length === 0 ? atOnce : due < 0 ? closed.length : due;
    // What is rare is in few of them: the fewer held it, the more are asked at a time.
    if (opened.length === 0) atOnce *= 2;
    if (count > 0 && closed.length > 0) {
      const more = await Promise.all(closed.splice(0, count).map((source) => source.open()));
      for (const { head, next } of more) if (head) opened.push({ head, next });
      continue;
    }
    const first = opened.findIndex(({ head }) => head.at === best);
    const stream = opened[first];
    if (!stream) return;
    // As it is now and as it was are two, unless they stand in the same place.
    const name = `${stream.head.id} ${stream.head.at}`;
    if (!seen.has(name)) yield stream.head;
    seen.add(name);
    const head = await stream.next();
    if (head) stream.head = head;
    else opened.splice(first, 1);
  }
}

function waitingSource(docs: WaitingDoc[], wanted: Wanted[]): Source {
  const found = docs
    .filter(({ terms }) => {
      const words = terms.split(' ');
      return wanted.every(({ fits }) => words.some((word) => word !== '' && fits(word)));
    })
    .sort((a, b) => b.at - a.at);
  let index = 0;
  const next = async () => found[index++] ?? null;
  return {
    newest: found[0]?.at ?? -1,
    open: async () => ({ head: await next(), next }),
  };
}

function segmentSource(from: Requests, segment: SegmentInfo, wanted: Wanted[]): Source {
  return {
    newest: segment.newest,
    open: async () => {
      const bits = await matching(from, segment, wanted);
      const numbers = numbersIn(bits);
      let page: Candidate[] = [];
      const next = async () => {
        if (page.length === 0) page = await readDocs(from, segment, take(numbers, AHEAD));
        return page.shift() ?? null;
      };
      return { head: await next(), next };
    },
  };
}

/** The documents of a segment that hold all that is wanted. */
async function matching(
  from: Requests,
  segment: SegmentInfo,
  wanted: Wanted[],
): Promise<Uint32Array> {
  const found = await Promise.all(
    wanted.map(async ({ beginnings, fits }) => {
      const bits = new Uint32Array((segment.docs + 31) >> 5);
      const blocks = await Promise.all(
        beginnings.map((beginning) => blocksOf(from, segment.id, beginning)),
      );
      for (const block of new Set(blocks.flat())) markDocs(block, fits, bits);
      return bits;
    }),
  );
  const [bits, ...others] = found;
  if (!bits) return everyDoc(segment.docs);
  for (const other of others)
    for (let index = 0; index < bits.length; index++)
      bits[index] = (bits[index] ?? 0) & (other[index] ?? 0);
  return bits;
}

/** The rows that may hold words with this beginning; mostly one. */
async function blocksOf(from: Requests, segment: number, beginning: string): Promise<BlockRow[]> {
  const end = [segment, beginning + LAST_LETTER];
  const [first] = await from.all('searchBlocks', {
    range: IDBKeyRange.bound([segment, beginning], [segment, []]),
    limit: 1,
  });
  if (!first?.last.startsWith(beginning)) return first ? [first] : [];
  const [within, [after]] = await Promise.all([
    from.all('searchBlocks', {
      range: IDBKeyRange.bound([segment, first.last], end, true, false),
    }),
    from.all('searchBlocks', {
      range: IDBKeyRange.bound(end, [segment, []], true, false),
      limit: 1,
    }),
  ]);
  return [first, ...within, ...(after ? [after] : [])];
}

function everyDoc(count: number): Uint32Array {
  const bits = new Uint32Array((count + 31) >> 5).fill(0xffffffff);
  const rest = count & 31;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

function take(numbers: Generator<number>, most: number): number[] {
  const taken: number[] = [];
  while (taken.length < most) {
    const step = numbers.next();
    if (step.done) break;
    taken.push(step.value);
  }
  return taken;
}

async function readDocs(
  from: Requests,
  { id: segment, sort }: SegmentInfo,
  numbers: number[],
): Promise<Candidate[]> {
  const names = [...new Set(numbers.map((number) => Math.floor(number / CHUNK)))];
  const rows = await Promise.all(names.map((chunk) => from.get('searchChunks', [segment, chunk])));
  const chunks = new Map(rows.flatMap((row) => (row ? [[row.chunk, docsIn(row)] as const] : [])));
  return numbers.flatMap((number) => {
    const doc = chunks.get(Math.floor(number / CHUNK))?.[number % CHUNK];
    return doc ? [{ sort, ...doc }] : [];
  });
}
