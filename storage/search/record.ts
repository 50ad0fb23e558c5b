import { rememberingTerms } from '@/utils/search/tokens';
import type { Requests } from '../requests';
import type { MetaRow } from '../schema';
import type { WriteScope } from '../write-scope';
import { type DocText, docOf, SEARCHED, type Searched } from './docs';
import { building, whole } from './gathered';
import { emptyState, INDEX_VERSION, STATE_KEY, stateOf, type WaitingDoc } from './rows';
import { bySort, type SortedDoc, sortedDoc } from './segment';

/** Writes that bring more than this get a segment at once: nobody should have to scan them. */
const AT_ONCE = 256;

const asked = new WeakMap<WriteScope, PromiseLike<MetaRow | undefined>>();

/**
 * Inside a write that will bring many documents: asks for what their segment needs to know before
 * any row is handed over.
 */
export function askForState(scope: WriteScope): PromiseLike<MetaRow | undefined> {
  const state = asked.get(scope) ?? scope.requests.get('meta', STATE_KEY);
  asked.set(scope, state);
  return state;
}

/**
 * Inside a write: what it changed can be found from now on. One row more for a write of any small
 * size; no row is looked at whose texts stayed as they were. `flush` writes the rows: what a segment
 * needs to know is asked before, since the answer would wait behind all of them, and waited for when
 * there is nothing else to do.
 */
export async function recordForSearch(scope: WriteScope, flush: () => void): Promise<void> {
  const changed = SEARCHED.flatMap((table) =>
    scope.stagedOf(table).filter(({ before, after }) => before !== after),
  );
  const isMany = changed.length >= AT_ONCE;
  const state = isMany ? askForState(scope) : undefined;
  state?.then(undefined, () => undefined);
  flush();
  const brought: Brought = { docs: [], stale: 0 };
  const termsOf = rememberingTerms();
  for (const table of SEARCHED) gather(scope, table, brought, termsOf);
  const { docs, stale } = brought;
  if (docs.length + stale === 0 && !isMoved(scope)) return;
  if (docs.length < AT_ONCE)
    scope.requests.add('searchWaiting', { docs: docs.map(waitingDoc), stale });
  else putBeside(scope.requests, await state, docs, stale);
}

/** Whether one was in touch with somebody at another time than before: see closest.ts. */
function isMoved(scope: WriteScope): boolean {
  return scope
    .stagedOf('contacts')
    .some(({ before, after }) => before?.relationship.lastAt !== after?.relationship.lastAt);
}

type Terms = ReturnType<typeof rememberingTerms>;

/** What a write brought, its words in pieces. */
interface Brought {
  docs: SortedDoc[];
  /** Documents that stand in a segment as they were before. */
  stale: number;
}

function gather<T extends Searched>(
  scope: WriteScope,
  table: T,
  into: Brought,
  termsOf: Terms,
): void {
  for (const { id, before, after } of scope.stagedOf(table)) {
    if (before === after) continue;
    const was = before && docOf(table, before);
    const is = after && docOf(table, after);
    if (was && is && isSame(was, is)) continue;
    if (was) into.stale += 1;
    if (is) into.docs.push({ sort: is.sort, id, at: is.at, terms: termsOf(is.texts) });
  }
}

/** A document as it waits for a segment. */
function waitingDoc({ terms, ...doc }: SortedDoc): WaitingDoc {
  return { ...doc, terms: terms.join(' ') };
}

/** Makes segments of documents, one of each sort. */
export async function putSegments(
  requests: Requests,
  docs: WaitingDoc[],
  stale: number,
): Promise<void> {
  putBeside(requests, await requests.get('meta', STATE_KEY), docs.map(sortedDoc), stale);
}

function putBeside(
  requests: Requests,
  row: MetaRow | undefined,
  docs: SortedDoc[],
  stale: number,
): void {
  if (!row) clearIndex(requests);
  const state = stateOf(row?.value) ?? { ...emptyState(), version: 0, format: INDEX_VERSION };
  for (const [sort, list] of bySort(docs)) {
    const id = state.next++;
    const { blocks, chunks, ...about } = whole(building(id, list));
    for (const block of blocks) requests.put('searchBlocks', block);
    for (const chunk of chunks) requests.put('searchChunks', chunk);
    state.segments.push({ id, sort, ...about });
  }
  // What brought no words leaves a trace as well: see closest.ts.
  if (docs.length + stale === 0) state.next += 1;
  state.stale += stale;
  requests.put('meta', { key: STATE_KEY, value: state });
}

/** Takes away what an index without a state left: its numbers will be given again. */
export function clearIndex(requests: Requests): void {
  for (const store of ['searchBlocks', 'searchChunks'] as const)
    requests.remove(store, IDBKeyRange.lowerBound([0]));
}

function isSame(a: DocText, b: DocText): boolean {
  return (
    a.sort === b.sort &&
    a.at === b.at &&
    a.texts.length === b.texts.length &&
    a.texts.every((text, index) => text === b.texts[index])
  );
}
