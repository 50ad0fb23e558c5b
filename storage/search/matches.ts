import { hasNearUnit, hasUnit } from '@/utils/search/match';
import type { SearchQuery, Unit } from '@/utils/search/query';
import { isUnspaced, tokensOf } from '@/utils/search/tokens';
import { isNear } from '@/utils/search/typos';
import type { Requests } from '../requests';
import type { Activity, Rows } from '../schema';
import { type IndexRows, indexRows } from './cache';
import { docOf, othersIn, SORTS, type Sort } from './docs';
import { INDEX_VERSION, type SearchState, STATE_KEY, stateOf, type WaitingDoc } from './rows';
import { type Candidate, countOf, newestFirst, type Take, type Wanted } from './stream';

/** The index at one moment. */
export interface Index {
  from: Requests;
  state: SearchState | null;
  rows: IndexRows;
  waiting: WaitingDoc[];
  /** The same as long as nothing that can be found was written, nor when one was in touch; null where nothing tells. */
  mark: string | null;
}

/** The table of a sort. */
export type TableOf<S extends Sort> = (typeof SORTS)[S];

/** Something found, as it is stored now. */
export type Match<S extends Sort = Sort> = {
  [T in S]: { sort: T; at: number; row: Rows[TableOf<T>] };
}[S];

/** What fits a query, to be taken little by little. */
interface Matches<S extends Sort> {
  /** About how many may fit, so many at most. */
  count(most: number): Promise<number>;
  /** What is worth a look, without one: the next so many at most, which can still be taken. */
  ahead(most: number): Promise<readonly Candidate[]>;
  take: Take<Match<S>>;
}

/** Rows read at a time at most. */
const BATCH = 48;
/** Rows looked at for one sort before what was found has to do: filters and phrases let few pass. */
const MOST_LOOKED_AT = 20_000;

/** Stores that a search reads. */
export const SEARCH_STORES = ['meta', 'searchWaiting', 'searchBlocks', 'searchChunks'] as const;

export async function openIndex(requests: Requests): Promise<Index> {
  const from = requests.shared();
  const [row, waiting] = await Promise.all([
    from.get('meta', STATE_KEY),
    from.all('searchWaiting'),
  ]);
  const state = readable(stateOf(row?.value));
  return {
    from,
    state,
    rows: indexRows(from, state),
    waiting: waiting.flatMap(({ docs }) => docs),
    mark: markOf(state, waiting.at(-1)?.seq),
  };
}

/** Rows of another version say something else, those too that were written since the index was thrown away. */
function readable(state: SearchState | null): SearchState | null {
  if (!state || (state.version || state.format) === INDEX_VERSION) return state;
  return { ...state, segments: [] };
}

function markOf(state: SearchState | null, last = 0): string | null {
  return state?.name ? `${state.name} ${state.next} ${state.stale} ${last}` : null;
}

/**
 * What fits the query, newest first, each once and as it is stored now: the index says where to
 * look, the row decides. With `near`, words may hold slips.
 */
export function matchesOf<S extends Sort>(
  { from, state, rows, waiting }: Index,
  sort: S,
  query: SearchQuery,
  near = false,
): Matches<S> {
  const segments = state?.segments.filter((segment) => segment.sort === sort) ?? [];
  const docs = waiting.filter((doc) => doc.sort === sort);
  const wanted = wantedBy(query, near);
  const next = newestFirst(rows, segments, docs, wanted);
  const table = SORTS[sort];
  /** Candidates whose rows were not read yet, and rows that nobody took yet. */
  const candidates: Candidate[] = [];
  const ready: Match<S>[] = [];
  let looked = 0;
  let isOver = query.from.length > 0 && sort !== 'mails' && sort !== 'meetings';

  async function ahead(most: number): Promise<readonly Candidate[]> {
    if (isOver) return [];
    const left = most - candidates.length;
    if (left > 0) candidates.push(...(await next(left)));
    return candidates.slice(0, most);
  }

  async function read(some: Candidate[]): Promise<void> {
    const found = await Promise.all(
      some.map(async ({ id, at }) => {
        const row = await from.get(table, id);
        if (!row || !fits(table, sort, row, at, query, near)) return null;
        return (await passes(from, sort, row, query)) ? ({ sort, at, row } as Match<S>) : null;
      }),
    );
    for (const match of found) if (match) ready.push(match);
  }

  async function take(most: number): Promise<Match<S>[]> {
    for (let batch = most; ready.length < most && !isOver; batch = BATCH) {
      const { length: count } = await ahead(batch);
      looked += count;
      isOver = count < batch || looked >= MOST_LOOKED_AT;
      await read(candidates.splice(0, count));
    }
    return ready.splice(0, most);
  }

  const count = (most: number) =>
    isOver ? Promise.resolve(0) : countOf(rows, segments, docs, wanted, most);

  return { count, ahead, take };
}

/** Whether a row holds every word of the query; false where it stands somewhere else by now. */
export function fits<S extends Sort>(
  table: TableOf<S>,
  sort: S,
  row: Rows[TableOf<S>],
  at: number,
  { units }: SearchQuery,
  near: boolean,
): boolean {
  const doc = docOf(table, row);
  if (doc.sort !== sort || doc.at !== at) return false;
  const texts = doc.texts.map(tokensOf);
  return units.every((unit) => (near ? hasNearUnit(texts, unit) : hasUnit(texts, unit)));
}

/** Whether a row passes the filters. */
export async function passes<S extends Sort>(
  from: Requests,
  sort: S,
  row: Rows[TableOf<S>],
  { from: senders, kinds, hasDeal, after, before }: SearchQuery,
): Promise<boolean> {
  if ('participants' in row && !senders.every((unit) => isSentBy(row, unit))) return false;
  if (sort === 'notes' && 'kind' in row && kinds.length > 0)
    if (!kinds.some((kind) => kind === row.kind)) return false;
  const time = timeOf(row);
  if (after !== null && time < after) return false;
  if (before !== null && time >= before) return false;
  return !hasDeal || hasItsDeal(from, row);
}

/** When it last happened, as it is shown. */
function timeOf(row: Rows[TableOf<Sort>]): number {
  if ('relationship' in row) return row.relationship.lastAt ?? row.createdAt;
  if ('stageSince' in row) return row.stageSince;
  if ('ball' in row) return row.lastAt || row.createdAt;
  return 'at' in row ? row.at : row.createdAt;
}

async function hasItsDeal(from: Requests, row: Rows[TableOf<Sort>]): Promise<boolean> {
  if ('stageId' in row) return true;
  if ('dealId' in row && row.dealId) return true;
  if ('participants' in row || 'ball' in row) {
    const threadId = 'participants' in row ? row.threadId : undefined;
    const thread = threadId ? await from.get('threads', threadId) : undefined;
    return Boolean(thread?.dealId);
  }
  const index = 'domains' in row ? 'companyId' : 'contactIds';
  return (await from.by('deals', index, row.id)) !== undefined;
}

function isSentBy(activity: Activity, unit: Unit): boolean {
  if (isMe(unit)) return activity.direction === 'out';
  return othersIn(activity)
    .filter(({ role }) => role === 'from' || role === 'organizer')
    .some(({ name, address }) => hasUnit([tokensOf(name), tokensOf(address)], unit));
}

function isMe({ tokens }: Unit): boolean {
  return tokens.length === 1 && tokens[0] === 'me';
}

/** The words to look for in the index. */
export function wantedBy({ units, from }: SearchQuery, near: boolean): Wanted[] {
  const senders = from.filter((unit) => !isMe(unit));
  const words = [
    ...units.flatMap((unit) => wantedWords(unit, near)),
    ...senders.flatMap((unit) => wantedWords(unit, false)),
  ];
  // A single letter begins a great many words; with others the rows tell.
  const longer = words.filter(({ long }) => long);
  return longer.length > 0 ? longer : words;
}

function wantedWords({ tokens, whole }: Unit, near: boolean): (Wanted & { long: boolean })[] {
  return tokens.map((word, index) => {
    const isBegun = index === tokens.length - 1 && !whole;
    const long = word.length > 1 || !isBegun || isUnspaced(word);
    if (near && word.length >= 4)
      return {
        long,
        beginnings: [...new Set(word.slice(0, 2))],
        fits: (term) => isNear(term, word),
      };
    return {
      long,
      beginnings: [word],
      fits: isBegun || near ? (term) => term.startsWith(word) : (term) => term === word,
    };
  });
}
