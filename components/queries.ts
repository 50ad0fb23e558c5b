import {
  type InvalidateQueryFilters,
  QueryClient,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/preact-query';
import { useEffect, useRef } from 'preact/hooks';
import type { HistoryPage } from '@/storage/api';
import { onChanged } from '@/utils/changes';
import { background, type InputOf, RpcError } from './background';

/**
 * Data is local, so queries never pause offline and never grow stale by time: the change signal
 * says when to read again.
 */
export function createQueryClient(signal: AbortSignal): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  let waiting: { timer: ReturnType<typeof setTimeout>; at: number } | undefined;
  /** The tables that changed since all was read. */
  let told = new Set<string>();
  /** Whether there was one while nobody looked at the page. */
  let isMissed = false;
  const changed = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
    const tables = [...told];
    told = new Set();
    isMissed = false;
    const again = (beside: boolean) =>
      readAgain(client, {
        predicate: ({ queryKey, state }) => {
          const madeOf = BESIDE.get(queryKey[0]);
          // What could not be read is tried again with whatever changes.
          const isOther =
            !madeOf || !!state.error || tables.some((table) => madeOf.includes(table));
          return isOther && BESIDE.has(queryKey[0]) === beside && !LOOKS.has(queryKey[0]);
        },
      });
    // First what somebody looks at: the background answers one question after the other.
    const patience = new Promise((resolve) => setTimeout(resolve, BESIDE_MS));
    void Promise.race([again(false), patience]).then(() => again(true));
    lookLater();
  };
  let look: { timer: ReturnType<typeof setTimeout>; by: number } | undefined;
  const lookLater = () => {
    clearTimeout(look?.timer);
    const now = Date.now();
    const by = look?.by ?? now + LOOK_AT_MOST_MS;
    const timer = setTimeout(
      () => {
        look = undefined;
        void readAgain(client, { predicate: ({ queryKey }) => LOOKS.has(queryKey[0]) });
      },
      Math.min(LOOK_MS, by - now),
    );
    look = { timer, by };
  };
  const changedBy = (ms: number) => {
    const at = Date.now() + ms;
    if (waiting && waiting.at <= at) return;
    clearTimeout(waiting?.timer);
    waiting = { timer: setTimeout(changed, ms), at };
  };
  onChanged((tables, more, ids) => {
    for (const table of tables) told.add(table);
    // Nobody sees it, and what it reads would hold up those that are seen.
    if (document.hidden) isMissed = true;
    else if (more) changedBy(IN_BETWEEN_MS);
    else if (ids.length === 0 || showing.size === 0 || isAhead(client)) changed();
    else
      void showFirst(ids).then((isShown) => {
        const isNew = !isShown && [...showing.values()].some((table) => tables.includes(table));
        changedBy(isNew ? SOON_MS : REST_MS);
      });
  }, signal);
  const seen = () => {
    if (isMissed && !document.hidden) changed();
  };
  document.addEventListener('visibilitychange', seen, { signal });
  return client;
}

/**
 * Shows these rows as they are now, where it shows one of them; answers whether it did. What it read
 * is thrown away where `isLate` says by then that the rest has been asked for without it.
 */
type ShowsRows = (ids: readonly string[], isLate: () => boolean) => Promise<boolean>;

/** What stands in this page and can read a row alone, and of which table. */
const showing = new Map<ShowsRows, string>();

/** How long the rest waits for a row at most (ms): an answer that never comes holds up nothing. */
const ROW_MS = 500;

async function showFirst(ids: readonly string[]): Promise<boolean> {
  const isLate = AbortSignal.timeout(ROW_MS);
  const late = new Promise<boolean>((resolve) => {
    isLate.addEventListener('abort', () => resolve(false), { once: true });
  });
  const shown = [...showing.keys()].map((show) =>
    show(ids, () => isLate.aborted).catch(() => false),
  );
  return Promise.race([Promise.all(shown).then((all) => all.includes(true)), late]);
}

/**
 * So long (ms) after a row changed the rest of what is shown is not read: other pages are just asking
 * for that row or drawing it, the background answers one question after the other, and all pages share
 * one thread. Sooner where it may be a new one of those that are shown, though they are let go first.
 */
const REST_MS = 60;
const SOON_MS = 25;

/**
 * Has single rows shown as they are now as soon as they changed, before all that is shown is read
 * again: that takes ten times as long, and somebody watches for the row.
 */
export function useShownFirst(table: string, show: ShowsRows): void {
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const one: ShowsRows = (ids, isLate) => latest.current(ids, isLate);
    showing.set(one, table);
    return () => void showing.delete(one);
  }, [table]);
}

/** How many changes a page shows that are not saved yet. */
const unsaved = new WeakMap<QueryClient, number>();

/**
 * Shows a change at once and saves it. Nothing is read meanwhile: that would bring back for a moment
 * what is being changed. Whoever saves reads again afterwards, by `readAgain`.
 */
export async function whileAhead<T>(
  client: QueryClient,
  show: () => void,
  save: () => Promise<T>,
): Promise<T> {
  unsaved.set(client, (unsaved.get(client) ?? 0) + 1);
  // What is being read already is stopped; waiting for that would let the next press see what this
  // one is about to change.
  void client.cancelQueries();
  try {
    show();
    return await save();
  } finally {
    unsaved.set(client, (unsaved.get(client) ?? 1) - 1);
  }
}

/** Reads again what is shown, unless a change is shown that is not saved yet: that ends with it. */
export async function readAgain(
  client: QueryClient,
  which?: InvalidateQueryFilters,
): Promise<void> {
  if (!isAhead(client)) await client.invalidateQueries(which);
}

/** Whether a change is shown that is not saved yet. */
export function isAhead(client: QueryClient): boolean {
  return Boolean(unsaved.get(client));
}

/**
 * What looks through everything there is to do: not after every save, but when one has come to rest
 * for so long, or after so long of saving (ms). Three looks in two seconds left so much behind that the
 * background stood still for tidying up, and with it the next save (100,000 activities, Chromium 156,
 * 2026-12-01).
 */
const LOOKS: ReadonlySet<unknown> = new Set(['nextActions', 'today']);
const LOOK_MS = 700;
const LOOK_AT_MOST_MS = 3000;

/**
 * What stands around every screen, and hardly ever is another because something was saved. With the
 * tables that it is made of where these are few, and `words` for another language: it is not read
 * again where others changed. No name of a table is a part of another one.
 */
const BESIDE = new Map<unknown, string>([
  ['backup', ''],
  ['fields', 'fields words'],
  ['lookalikes', ''],
  ['pipelines', 'pipelines settings deals words'],
  ['settings', 'settings words'],
  ['soundness', ''],
  ['viewCount', ''],
  ['views', 'views words'],
]);

/** How long it waits for the rest at most (ms). */
const BESIDE_MS = 100;

/** In the midst of an import nobody needs every batch shown, and reading holds up the next one. */
const IN_BETWEEN_MS = 2000;

/**
 * The history of these people page by page. `start` is a first page that is known already, which
 * is shown without asking; without `enabled` nothing is read.
 */
export function useHistory(
  who: string[],
  kinds: HistoryKinds,
  start: HistoryPage | undefined,
  enabled: boolean,
) {
  return useInfiniteQuery({
    queryKey: ['history', who, kinds],
    queryFn: ({ pageParam }) => background.history({ who, kinds, before: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: HistoryPage) => page.next ?? undefined,
    initialData: start && { pages: [start], pageParams: [undefined] },
    enabled,
  });
}
export type HistoryKinds = InputOf<'history'>['kinds'];

export function useToday() {
  return useQuery({ queryKey: ['today'], queryFn: () => background.today({}) });
}

/** The board of a pipeline; of the default one when none is named. */
export function usePipeline(pipelineId?: string) {
  return useQuery({
    queryKey: pipelineKey(pipelineId),
    queryFn: () => background.pipeline(pipelineId ? { pipelineId } : {}),
    placeholderData: (previous) => previous,
  });
}

/** What the board of a pipeline is known by here. */
export function pipelineKey(pipelineId: string | undefined): string[] {
  return pipelineId ? ['pipeline', pipelineId] : ['pipeline'];
}

/** How often to look again while the index is being built. */
const INDEXING_MS = 2000;

export function useSearch(query: string) {
  return useQuery({
    queryKey: ['search', query],
    queryFn: () => background.search({ query }),
    enabled: query.trim().length > 0,
    placeholderData: (previous) => previous,
    // Building the index changes no row, so nobody tells of it.
    refetchInterval: ({ state }) => (state.data?.indexing == null ? false : INDEXING_MS),
  });
}

export function usePerson(contactId: string) {
  return useQuery({
    queryKey: ['person', contactId],
    queryFn: () => background.person({ contactId }),
  });
}

export function useDeal(dealId: string) {
  return useQuery({ queryKey: ['deal', dealId], queryFn: () => background.deal({ dealId }) });
}

export function useSettings() {
  return useQuery({ queryKey: ['settings'], queryFn: () => background.settings({}) });
}

export function useFields() {
  return useQuery({ queryKey: ['fields'], queryFn: () => background.fields({}) });
}

export function useViews() {
  return useQuery({ queryKey: ['views'], queryFn: () => background.views({}) });
}

export function useStageNames(enabled: boolean) {
  return useQuery({
    queryKey: ['stageNames'],
    queryFn: () => background.stageNames({}),
    enabled,
  });
}

export function useImports() {
  return useQuery({ queryKey: ['imports'], queryFn: () => background.imports({}) });
}

export function useDemoState() {
  return useQuery({ queryKey: ['demo'], queryFn: () => background.demoState({}) });
}

export { background, RpcError };
