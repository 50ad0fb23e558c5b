import { rememberingTerms } from '@/utils/search/tokens';
import { reading } from '../db';
import type { Requests } from '../requests';
import { nextRows, type Place } from './ahead';
import { breathe, changing, changingState } from './change';
import { docOf, SEARCHED, type Searched, SORTS, type Sort } from './docs';
import { Gathered, type SegmentRows } from './gathered';
import { clearIndex } from './record';
import { emptyState, type SearchState, STATE_KEY, stateOf } from './rows';
import type { SortedDoc } from './segment';

/** What a turn of building reads before it writes segments; tests ask for less. */
interface Turn {
  /** Documents at least, since they are read again when the background is stopped before they count. */
  fewest: number;
  /** Documents at most: as many as make a segment that stays. */
  most: number;
  /**
   * About so many words, each counted for each document, for until they are packed all are in memory: a
   * number of four bytes in Chrome and eight in Firefox, and room to grow.
   */
  words: number;
  /**
   * The newest of a large table stand apart: mostly they are all that a question is put to. Not so of
   * what has a name: people are shown by when one was in touch.
   */
  newest: number;
  /** When the turn should be over, in ms since 1970. */
  until: number;
}
const TURN: Turn = {
  fewest: 32_768,
  most: 262_144,
  words: 8_000_000,
  newest: 16_384,
  until: 0,
};
const NEWEST_FIRST: readonly Searched[] = ['threads', 'activities'];
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

/**
 * Reads the next documents, makes segments of them and remembers how far it came. A turn counts only at
 * its end, and packing and writing come after reading: so it stops reading when two thirds of the time
 * until `until` are over, though not before it has the fewest that are worth it.
 */
export async function buildNext(some: Partial<Turn> = {}): Promise<void> {
  const turn = { ...TURN, ...some };
  const start = await changingState((state) => {
    const { building: now, name } = state;
    // Segments of a turn that was cut short: nobody knows how much of them is there.
    if (now) state.drop.push(...now.unfinished.splice(0));
    return now && { name, table: now.table, after: now.after };
  });
  if (!start) return;
  const { name } = start;
  const { parts, table, after, read } = await readOn(start, turn);
  const first = await changingState((state) => {
    // Thrown away meanwhile: what was read may be what somebody wanted to be forgotten.
    if (state.name !== name) return null;
    const id = state.next;
    state.next += parts.length;
    for (let number = id; number < state.next; number++) state.building?.unfinished.push(number);
    return id;
  });
  if (first === null) return;
  const made: SearchState['segments'] = [];
  for (const { sort, docs, from, to } of parts) {
    const id = first + made.length;
    const { blocks, chunks, ...about } = await worked(docs.rows(id, from, to));
    if (!(await writeRows({ name, id }, { blocks, chunks }))) return;
    made.push({ id, sort, ...about });
  }
  await changingState((state) => {
    const now = state.building;
    // Its segments are others with the same numbers.
    if (state.name !== name) return;
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

interface Start {
  table: number;
  after: string | null;
}

/** Documents of one sort that become a segment: those from one place to another. */
interface Part {
  sort: Sort;
  docs: Gathered;
  from: number;
  to: number;
}

/** Documents from a place on, and the place after them; beyond the last table when all is read. */
async function readOn(
  { table, after }: Start,
  { fewest, most, words, newest, until }: Turn,
): Promise<Start & { parts: Part[]; read: number }> {
  const sorts = new Map<Sort, Gathered>();
  const terms = rememberingTerms();
  let read = 0;
  let next: Place | null = { after, span: 0 };
  const end = (Date.now() + 2 * until) / 3;
  const wordsRead = () => [...sorts.values()].reduce((sum, docs) => sum + docs.words, 0);
  const isEnough = () =>
    read >= most || wordsRead() >= words || (read >= fewest && (!next || Date.now() >= end));
  for (let page = readPage(table, next, most); page; ) {
    const now: Page = await page;
    next = now.next;
    read += now.count;
    if (!next) table += 1;
    // The database reads on while the words of these are told apart.
    page = isEnough() ? null : readPage(table, next ?? { after: null, span: 0 }, most - read);
    // Told where it is waited for.
    page?.catch(() => undefined);
    await gather(now.docs(terms), sorts);
  }
  const ended = next ? undefined : SEARCHED[table - 1];
  return { parts: partsOf(sorts, ended, newest), table, after: next?.after ?? null, read };
}

async function gather(docs: Iterable<SortedDoc>, sorts: Map<Sort, Gathered>): Promise<void> {
  let count = 0;
  for (const doc of docs) {
    const gathered = sorts.get(doc.sort) ?? new Gathered();
    sorts.set(doc.sort, gathered);
    gathered.add(doc);
    count += 1;
    if (count % 128 === 0) await breathe();
  }
  await breathe();
}

function partsOf(sorts: Map<Sort, Gathered>, ended: Searched | undefined, newest: number): Part[] {
  return [...sorts].flatMap(([sort, docs]) => {
    const table = SORTS[sort];
    const isApart = table === ended && NEWEST_FIRST.includes(table) && docs.size > 4 * newest;
    const from = isApart ? newest : 0;
    const all = [{ sort, docs, from, to: docs.size }];
    return isApart ? [...all, { sort, docs, from: 0, to: from }] : all;
  });
}

type Terms = (texts: readonly string[]) => string[];

/** Rows that were read, as documents. */
interface Page {
  count: number;
  /** Where those after them are; null where the table ends. */
  next: Place | null;
  docs(terms: Terms): Iterable<SortedDoc>;
}

/** The next rows, none where all tables were read. */
function readPage(table: number, place: Place, left: number): Promise<Page> | null {
  const name = SEARCHED[table];
  return name ? pageOf(name, place, left) : null;
}

async function pageOf<T extends Searched>(table: T, place: Place, left: number): Promise<Page> {
  const { rows, next } = await nextRows(table, place, left);
  return {
    count: rows.length,
    next,
    *docs(terms) {
      for (const row of rows) {
        const { sort, at, texts } = docOf(table, row);
        yield { id: row.id, sort, at, terms: terms(texts) };
      }
    },
  };
}

async function worked<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}

/** Writes the rows of a segment that does not count yet; answers whether its build still goes on. */
async function writeRows(
  segment: { name: string | undefined; id: number },
  { blocks, chunks }: Pick<SegmentRows, 'blocks' | 'chunks'>,
): Promise<boolean> {
  for (let from = 0; from < blocks.length; from += ROWS) {
    const some = blocks.slice(from, from + ROWS);
    const put = (requests: Requests) => some.map((row) => requests.put('searchBlocks', row));
    if (!(await whileBuilding(segment, put))) return false;
  }
  for (let from = 0; from < chunks.length; from += ROWS) {
    const some = chunks.slice(from, from + ROWS);
    const put = (requests: Requests) => some.map((row) => requests.put('searchChunks', row));
    if (!(await whileBuilding(segment, put))) return false;
  }
  return true;
}

/** Writes for a segment unless the index was thrown away or begun anew: then nobody would drop it. */
function whileBuilding(
  { name, id }: { name: string | undefined; id: number },
  put: (requests: Requests) => void,
): Promise<boolean> {
  return changing(async (requests) => {
    const state = stateOf((await requests.get('meta', STATE_KEY))?.value);
    if (state?.name !== name || !state?.building?.unfinished.includes(id)) return false;
    put(requests);
    return true;
  });
}
