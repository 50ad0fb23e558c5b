import { idBytes, putId, roomForIds } from './bytes';
import type { BlockRow, ChunkRow, SegmentInfo } from './rows';
import { BlockWriter, CHUNK, chunkOfBytes, type Doc } from './segment';

/** The rows of a segment, and what is known of it. */
export interface SegmentRows extends Omit<SegmentInfo, 'id' | 'sort'> {
  blocks: BlockRow[];
  chunks: ChunkRow[];
}

/** So many documents of words are packed before others have their turn. */
const AT_A_TIME = 16_384;
/** Documents put in order before others have their turn: 262,144 at once took 0.3 to 1 s (2026-11-30). */
const SORTED = 8192;

/** Documents as they come, without their texts, until a segment is made of them. */
export class Gathered {
  /** For each word the numbers of its documents: in the order in which they came. */
  readonly #holders = new Map<string, number[]>();
  readonly #times: number[] = [];
  #ids = roomForIds(256);
  /** The numbers newest first. */
  #order: Uint32Array | undefined;
  #words = 0;

  get size(): number {
    return this.#times.length;
  }

  /** How many words its documents have, each counted once for each of them. */
  get words(): number {
    return this.#words;
  }

  add({ id, at, terms }: Doc): void {
    const number = this.#times.push(at) - 1;
    const room = this.#ids;
    if (idBytes(room, number).length === 0) {
      this.#ids = roomForIds(2 * number);
      this.#ids.set(room);
    }
    putId(this.#ids, number, id);
    this.#words += terms.length;
    for (const term of terms) {
      const known = this.#holders.get(term);
      if (known) known.push(number);
      else this.#holders.set(term, [number]);
    }
    this.#order = undefined;
  }

  /**
   * The rows of a segment of those from one place to another, newest first. Gives way now and then, so
   * that whoever has the time can let others work in between; `whole` does it in one go.
   */
  *rows(segment: number, from = 0, to = this.size): Generator<undefined, SegmentRows> {
    const times = this.#times;
    const timeOf = (number = -1) => times[number] ?? 0;
    this.#order ??= yield* newestFirst(times);
    const order = this.#order;
    const places = new Uint32Array(order.length);
    for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
    yield;
    const blocks = new BlockWriter(segment);
    let packed = 0;
    for (const term of yield* inOrder(this.#holders.keys())) {
      const docs = placesOf(this.#holders.get(term) ?? [], places, from, to);
      if (docs.length > 0) blocks.add(term, docs);
      packed += docs.length + 16;
      if (packed < AT_A_TIME) continue;
      packed = 0;
      yield;
    }
    blocks.finish();
    const chunks: ChunkRow[] = [];
    for (let start = from; start < to; start += CHUNK) {
      const some = order.subarray(start, Math.min(start + CHUNK, to));
      const docs = Array.from(some, (number) => ({
        id: idBytes(this.#ids, number),
        at: timeOf(number),
      }));
      chunks.push(chunkOfBytes(segment, chunks.length, docs));
      if (chunks.length % 64 === 0) yield;
    }
    return {
      blocks: blocks.rows,
      chunks,
      docs: to - from,
      newest: timeOf(order[from]),
      oldest: timeOf(order[to - 1]),
    };
  }
}

/** The rows of a segment of these documents. */
export function building(segment: number, docs: readonly Doc[]): Generator<undefined, SegmentRows> {
  const gathered = new Gathered();
  for (const doc of docs) gathered.add(doc);
  return gathered.rows(segment);
}

/** The numbers of documents by their times, newest first: some at a time, then two and two of those. */
function* newestFirst(times: readonly number[]): Generator<undefined, Uint32Array> {
  const timeOf = (number: number) => times[number] ?? 0;
  let order = Uint32Array.from(times.keys());
  for (let from = 0; from < order.length; from += SORTED) {
    const some = [...order.subarray(from, from + SORTED)];
    order.set(
      some.sort((a, b) => timeOf(b) - timeOf(a) || a - b),
      from,
    );
    yield;
  }
  for (let size = SORTED; size < order.length; size *= 2) {
    const merged = new Uint32Array(order.length);
    for (let from = 0; from < order.length; from += 2 * size) {
      const [middle, end] = [from + size, from + 2 * size];
      merge(
        order.subarray(from, middle),
        order.subarray(middle, end),
        times,
        merged.subarray(from),
      );
      yield;
    }
    order = merged;
  }
  return order;
}

/** Of two at the same time the left one came first. */
function merge(
  left: Uint32Array,
  right: Uint32Array,
  times: readonly number[],
  into: Uint32Array,
): void {
  for (let a = 0, b = 0; a + b < left.length + right.length; ) {
    const [one, other] = [left[a] ?? 0, right[b] ?? 0];
    const isLeft =
      b === right.length || (a < left.length && (times[one] ?? 0) >= (times[other] ?? 0));
    into[a + b] = isLeft ? one : other;
    if (isLeft) a += 1;
    else b += 1;
  }
}

/** Words in order: a hundred thousand take a while, so by their first letters. */
function* inOrder(terms: Iterable<string>): Generator<undefined, string[]> {
  const groups = new Map<string, string[]>();
  for (const term of terms) {
    const first = term.charAt(0);
    const group = groups.get(first);
    if (group) group.push(term);
    else groups.set(first, [term]);
  }
  const all: string[][] = [];
  for (const first of [...groups.keys()].sort()) {
    all.push((groups.get(first) ?? []).sort());
    yield;
  }
  return all.flat();
}

/** Where documents go, counted from a place on, of those before another. */
function placesOf(
  numbers: readonly number[],
  places: Uint32Array,
  from: number,
  to: number,
): Uint32Array {
  const found = new Uint32Array(numbers.length);
  let count = 0;
  let isSorted = true;
  // They mostly come oldest first.
  for (let index = numbers.length - 1; index >= 0; index--) {
    const place = places[numbers[index] ?? 0] ?? 0;
    if (place < from || place >= to) continue;
    isSorted &&= count === 0 || (found[count - 1] ?? 0) < place - from;
    found[count++] = place - from;
  }
  const all = found.subarray(0, count);
  return isSorted ? all : all.sort();
}

/** What a generator answers when it is run through at once. */
export function whole<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
