import { rememberingTerms } from '@/utils/search/tokens';
import { reading } from '../db';
import { breathe, changing, changingState } from './change';
import { docOf, SEARCHED, type Searched } from './docs';
import { clearIndex } from './record';
import { emptyState, type SearchState, STATE_KEY, stateOf } from './rows';
import { building, bySort, type Doc, type SegmentRows, type SortedDoc } from './segment';

/** Documents in one segment; at most so much is read again when the background is stopped. */
const AT_A_TIME = 32_768;
/**
 * Rows read in one transaction: of more of them a browser has more to tidy up at once. A million
 * activities take 70 µs each by a thousand rows, 55 by 250 and 64 by a hundred (Chromium 156,
 * 2026-11-30).
 */
const PAGE = 250;
/** Rows written in one transaction. */
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
  const sorts = bySort(docs);
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
    // Begun anew meanwhile, or somebody else was faster: then these are leftovers.
    const isOurs = now && now.table === start.table && now.after === start.after;
    if (!isOurs || made.some(({ id }) => !now.unfinished.includes(id))) {
      state.drop.push(...made.flatMap(({ id }) => (state.drop.includes(id) ? [] : id)));
      return;
    }
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
): Promise<Place & { docs: SortedDoc[]; read: number }> {
  const docs: SortedDoc[] = [];
  const terms = rememberingTerms();
  let { table, after } = place;
  let page = readPage(place, most);
  for (;;) {
    const now = await page;
    if (!now) return { docs, table, after, read: docs.length };
    after = now.isLast ? null : now.after;
    if (now.isLast) table += 1;
    // The database reads on while the words of these are told apart.
    page = readPage({ table, after }, most - docs.length - now.count);
    // Told where it is waited for.
    page.catch(() => undefined);
    docs.push(...now.docs(terms));
    await breathe();
  }
}

/** Rows that were read, and the place after them. */
interface Page {
  count: number;
  after: string | null;
  /** Whether the table ends here. */
  isLast: boolean;
  docs(terms: Terms): SortedDoc[];
}

type Terms = (texts: readonly string[]) => string[];

/** The next rows, none where so many were read already or all tables. */
async function readPage({ table, after }: Place, left: number): Promise<Page | null> {
  const name = SEARCHED[table];
  return name && left > 0 ? pageOf(name, after, Math.min(PAGE, left)) : null;
}

async function pageOf<T extends Searched>(
  table: T,
  after: string | null,
  limit: number,
): Promise<Page> {
  const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
  const rows = await reading(async (from) => from.all(table, { range, limit }), [table]);
  return {
    count: rows.length,
    after: rows.at(-1)?.id ?? null,
    isLast: rows.length < limit,
    docs: (terms) =>
      rows.map((row) => {
        const { sort, at, texts } = docOf(table, row);
        return { id: row.id, sort, at, terms: terms(texts) };
      }),
  };
}

async function built(id: number, docs: Doc[]): Promise<SegmentRows> {
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
