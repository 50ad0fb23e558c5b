import { reading } from '../db';
import { breathe, changing, changingState } from './change';
import { docOf, SEARCHED, type Searched, type Sort } from './docs';
import { clearIndex, waitingDoc } from './record';
import { emptyState, type SearchState, STATE_KEY, stateOf, type WaitingDoc } from './rows';
import { building, type SegmentRows } from './segment';

/** Documents in one segment; at most so much is read again when the background is stopped. */
const AT_A_TIME = 32_768;
/** Rows read, and rows written, in one transaction. */
const PAGE = 1000;
const ROWS = 128;

/** Begins to build the index anew; what is there can be searched until then, if it is of use. */
export async function startBuilding(): Promise<void> {
  const counts = await reading(
    (from) => Promise.all(SEARCHED.map((table) => from.count(table))),
    SEARCHED,
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  await changing(async (requests) => {
    const row = await requests.get('meta', STATE_KEY);
    if (!row) clearIndex(requests);
    const state = stateOf(row?.value);
    const { version, name } = emptyState();
    const isOfUse = state?.version === version;
    const there = state?.segments ?? [];
    const ids = there.map(({ id }) => id);
    const value: SearchState = {
      version,
      name: state?.name ?? name,
      next: state?.next ?? 1,
      segments: isOfUse ? there : [],
      stale: 0,
      building: { table: 0, after: null, done: 0, total, old: isOfUse ? ids : [], unfinished: [] },
      merging: null,
      drop: [...(state?.drop ?? []), ...leftovers(state), ...(isOfUse ? [] : ids)],
    };
    requests.put('meta', { key: STATE_KEY, value });
  });
}

function leftovers(state: SearchState | null): number[] {
  return [
    ...(state?.merging ? [state.merging.output] : []),
    ...(state?.building?.unfinished ?? []),
  ];
}

/** Reads the next documents, makes segments of them and remembers how far it came. */
export async function buildNext(most = AT_A_TIME): Promise<void> {
  const start = await changingState((state) => {
    const { building: now } = state;
    // Segments of a turn that was cut short: nobody knows how much of them is there.
    if (now) state.drop.push(...now.unfinished.splice(0));
    return now && { table: now.table, after: now.after };
  });
  if (!start) return;
  const { docs, table, after, read } = await readOn(start, most);
  const sorts = new Map<Sort, WaitingDoc[]>();
  for (const doc of docs) {
    const list = sorts.get(doc.sort);
    if (list) list.push(doc);
    else sorts.set(doc.sort, [doc]);
  }
  const first = await changingState((state) => {
    const id = state.next;
    state.next += sorts.size;
    for (let number = id; number < state.next; number++) state.building?.unfinished.push(number);
    return id;
  });
  if (first === null) return;
  const made: SearchState['segments'] = [];
  for (const [sort, list] of sorts) {
    const id = first + made.length;
    await writeRows(await built(id, list));
    const [newest, oldest] = [list[0]?.at ?? 0, list.at(-1)?.at ?? 0];
    made.push({ id, sort, docs: list.length, newest, oldest });
  }
  await changingState((state) => {
    const now = state.building;
    // Begun anew meanwhile: then these are leftovers.
    if (!now || made.some(({ id }) => !now.unfinished.includes(id))) return;
    state.segments.push(...made);
    if (table >= SEARCHED.length) {
      state.segments = state.segments.filter(({ id }) => !now.old.includes(id));
      state.drop.push(...now.old);
      state.building = null;
    } else {
      state.building = { ...now, table, after, done: now.done + read, unfinished: [] };
    }
  });
}

interface Place {
  table: number;
  after: string | null;
}

/** Documents from a place on, and the place after them; beyond the last table when all is read. */
async function readOn(
  place: Place,
  most: number,
): Promise<Place & { docs: WaitingDoc[]; read: number }> {
  const docs: WaitingDoc[] = [];
  let { table, after } = place;
  let read = 0;
  while (docs.length < most) {
    const name = SEARCHED[table];
    if (!name) break;
    const limit = Math.min(PAGE, most - docs.length);
    const page = await readPage(name, after, limit);
    read += page.length;
    docs.push(...page);
    after = page.at(-1)?.id ?? null;
    if (page.length < limit) {
      table += 1;
      after = null;
    }
    await breathe();
  }
  return { docs, table, after, read };
}

async function readPage<T extends Searched>(
  table: T,
  after: string | null,
  limit: number,
): Promise<WaitingDoc[]> {
  const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
  const rows = await reading(async (from) => from.all(table, { range, limit }), [table]);
  return rows.map((row) => waitingDoc(row.id, docOf(table, row)));
}

async function built(id: number, docs: WaitingDoc[]): Promise<SegmentRows> {
  const steps = building(id, docs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}

/** Writes the rows of a segment that does not count yet. */
async function writeRows({ blocks, chunks }: SegmentRows): Promise<void> {
  for (let from = 0; from < blocks.length; from += ROWS)
    await changing(async (requests) => {
      for (const row of blocks.slice(from, from + ROWS)) requests.put('searchBlocks', row);
    });
  for (let from = 0; from < chunks.length; from += ROWS)
    await changing(async (requests) => {
      for (const row of chunks.slice(from, from + ROWS)) requests.put('searchChunks', row);
    });
}
