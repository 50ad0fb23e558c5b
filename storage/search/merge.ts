import { reading } from '../db';
import { changingState } from './change';
import type { Sort } from './docs';
import { docsOf } from './postings';
import type { BlockRow, Merging, SearchState, SegmentInfo } from './rows';
import { BlockWriter, CHUNK, chunkOfBytes, idIn, termsIn, timesIn } from './segment';

/** Segments that become one at most. */
const MOST = 32;
/** A segment stays as it is while it is more than so many times as large as all smaller ones. */
const TIMES = 2;
/** From so many documents on it stays as it is for good. */
const LARGEST = 196_608;
/** Rows of documents, and rows of words of each segment, in one step. */
const CHUNKS = 64;
const BLOCKS = 24;

/** Whether there are segments to make one of. */
export function mergeable(state: SearchState): boolean {
  return nextMerge(state) !== null;
}

/**
 * The segments that become one next. Whoever looks for what is rare looks into all of a sort, and
 * for each word of a question: so they are few, each much larger than what came after it. Those of
 * one sort from the first on that is not, however far apart in size, as many as make a large one.
 */
export function nextMerge({ segments }: Pick<SearchState, 'segments'>): SegmentInfo[] | null {
  const sorts = new Map<Sort, SegmentInfo[]>();
  for (const segment of segments) {
    if (segment.docs >= LARGEST) continue;
    const list = sorts.get(segment.sort);
    if (list) list.push(segment);
    else sorts.set(segment.sort, [segment]);
  }
  for (const list of sorts.values()) {
    const due = dueOf(list);
    if (due.length > 1) return fittingOf(due);
  }
  return null;
}

/** From the largest on that all smaller ones together come near. */
function dueOf(segments: SegmentInfo[]): SegmentInfo[] {
  const list = segments.toSorted((a, b) => b.docs - a.docs);
  let smaller = list.reduce((sum, { docs }) => sum + docs, 0);
  const first = list.findIndex(({ docs }) => {
    smaller -= docs;
    return docs <= TIMES * smaller;
  });
  return first < 0 ? [] : list.slice(first);
}

/** The oldest of them that make a large one, so that the new ones stay apart. */
function fittingOf(segments: SegmentInfo[]): SegmentInfo[] {
  const list = segments.toSorted((a, b) => a.newest - b.newest).slice(0, MOST);
  let docs = 0;
  const last = list.findIndex((segment) => {
    docs += segment.docs;
    return docs >= LARGEST;
  });
  return last < 0 ? list : list.slice(0, last + 1);
}

/** Where each document of the merged segments goes, and what there is of it. */
interface Plan {
  name: string;
  /** For each segment: its documents' new numbers. */
  numbers: Uint32Array[];
  docs: { id: Uint8Array; at: number }[];
}

/** Only while a merge is under way, and made again by whoever goes on with it. */
let known: Plan | undefined;

/** One step of making one segment of several. */
export async function mergeNext(): Promise<void> {
  const merging = await changingState((state) => {
    state.merging ??= begun(state);
    return state.merging;
  });
  if (!merging) return;
  if (known?.name !== merging.name) known = await planOf(merging);
  const plan = known;
  if (merging.chunks * CHUNK < merging.docs) await writeDocs(merging, plan);
  else if (!(await writeWords(merging, plan))) return;
  else {
    known = undefined;
    await finish(merging, plan);
  }
}

function begun(state: SearchState): Merging | null {
  const inputs = nextMerge(state);
  const [first] = inputs ?? [];
  if (!inputs || !first) return null;
  return {
    name: crypto.randomUUID(),
    sort: first.sort,
    inputs: inputs.map(({ id }) => id),
    output: state.next++,
    docs: inputs.reduce((sum, { docs }) => sum + docs, 0),
    chunks: 0,
    after: null,
  };
}

async function planOf({ inputs, name }: Merging): Promise<Plan> {
  const all = await Promise.all(
    inputs.map((id) =>
      reading(
        async (from) => from.all('searchChunks', { range: IDBKeyRange.bound([id], [id, []]) }),
        ['searchChunks'],
      ),
    ),
  );
  const docs = all.flatMap((rows, input) =>
    rows.flatMap((row) =>
      timesIn(row).map((at, index) => ({
        id: idIn(row, index),
        at,
        input,
        number: row.chunk * CHUNK + index,
      })),
    ),
  );
  const numbers = inputs.map(
    (_, input) => new Uint32Array(docs.filter((doc) => doc.input === input).length),
  );
  docs.sort((a, b) => b.at - a.at);
  docs.forEach(({ input, number }, index) => {
    const places = numbers[input];
    if (places) places[number] = index;
  });
  return { name, numbers, docs };
}

async function writeDocs({ output, chunks }: Merging, { docs }: Plan): Promise<void> {
  await changingState((state, requests) => {
    if (state.merging?.output !== output) return;
    for (let chunk = chunks; chunk < chunks + CHUNKS; chunk++) {
      const some = docs.slice(chunk * CHUNK, (chunk + 1) * CHUNK);
      if (some.length > 0) requests.put('searchChunks', chunkOfBytes(output, chunk, some));
    }
    state.merging.chunks = chunks + CHUNKS;
  });
}

/** Writes the next words; true when there are none left. */
async function writeWords({ inputs, output, after }: Merging, plan: Plan): Promise<boolean> {
  const lists = await reading(
    (from) =>
      Promise.all(
        inputs.map((id) =>
          from.all('searchBlocks', {
            range: IDBKeyRange.bound([id, after ?? ''], [id, []], true),
            limit: BLOCKS,
          }),
        ),
      ),
    ['searchBlocks'],
  );
  // Where the reading of one segment ended, the others must not run ahead.
  const ends = lists.flatMap((rows) => (rows.length === BLOCKS ? (rows.at(-1)?.last ?? []) : []));
  const [end = null] = ends.sort();
  const rows = merged(
    output,
    lists,
    plan,
    (term) => (after === null || term > after) && (end === null || term <= end),
  );
  await changingState((state, requests) => {
    if (state.merging?.output !== output) return;
    for (const row of rows) requests.put('searchBlocks', row);
    if (end !== null) state.merging.after = end;
  });
  return end === null;
}

function merged(
  output: number,
  lists: BlockRow[][],
  { numbers }: Plan,
  isDue: (term: string) => boolean,
): BlockRow[] {
  const holders = new Map<string, number[]>();
  lists.forEach((rows, input) => {
    const places = numbers[input];
    for (const row of rows)
      for (const [term, postings] of termsIn(row)) {
        if (!isDue(term)) continue;
        const docs = docsOf(postings).map((doc) => places?.[doc] ?? 0);
        const known = holders.get(term);
        if (known) for (const doc of docs) known.push(doc);
        else holders.set(term, docs);
      }
  });
  const writer = new BlockWriter(output);
  for (const term of [...holders.keys()].sort())
    writer.add(term, Uint32Array.from(holders.get(term) ?? []).sort());
  writer.finish();
  return writer.rows;
}

async function finish({ inputs, output, sort, docs: count }: Merging, { docs }: Plan) {
  await changingState((state) => {
    if (state.merging?.output !== output) return;
    state.segments = state.segments.filter(({ id }) => !inputs.includes(id));
    state.segments.push({
      id: output,
      sort,
      docs: count,
      newest: docs[0]?.at ?? 0,
      oldest: docs.at(-1)?.at ?? 0,
    });
    state.merging = null;
    state.drop.push(...inputs);
  });
}
