import {
  QueryClient,
  QueryClientProvider,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from '@tanstack/preact-query';
import { useRef } from 'preact/hooks';
import type { Anchor, HistoryPage, MarginApi, SubjectSeen } from '@/storage/api';
import { onChanged } from '@/utils/changes';
import { type Client, connect, isAlive, RpcError } from '@/utils/rpc';

/** The only caller of the background from any interface. */
export const background: Client<MarginApi> = connect<MarginApi>();

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
  onChanged(() => void client.invalidateQueries(), signal);
  return client;
}

/** Everything the sidebar shows about the open thread or meeting; one message a view. */
export function useSubject(key: string, seen: SubjectSeen | null) {
  return useQuery({
    queryKey: ['subject', key, seen],
    queryFn: () => (seen ? background.open(seen) : null),
    enabled: seen !== null,
    placeholderData: (previous, query) => (query?.queryKey[1] === key ? previous : undefined),
  });
}

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
export type HistoryKinds = Parameters<Client<MarginApi>['history']>[0]['kinds'];

export function useToday() {
  return useQuery({ queryKey: ['today'], queryFn: () => background.today({}) });
}

export function usePipeline() {
  return useQuery({ queryKey: ['pipeline'], queryFn: () => background.pipeline({}) });
}

export function useSearch(query: string) {
  return useQuery({
    queryKey: ['search', query],
    queryFn: () => background.search({ query }),
    enabled: query.trim().length > 0,
    placeholderData: (previous) => previous,
  });
}

export function usePerson(contactId: string) {
  return useQuery({
    queryKey: ['person', contactId],
    queryFn: () => background.person({ contactId }),
  });
}

export function useSettings() {
  return useQuery({ queryKey: ['settings'], queryFn: () => background.settings({}) });
}

export function useDemoState() {
  return useQuery({ queryKey: ['demo'], queryFn: () => background.demoState({}) });
}

type Calls = Client<MarginApi>;

/**
 * A writing call as a mutation: `useCall('addNote').mutate({...})`; the change signal repaints.
 * Sending the same again after an error goes out under the first call's key, so that work which
 * was done without an answer is found instead of done twice.
 */
export function useCall<K extends keyof Calls>(name: K) {
  type Input = Parameters<Calls[K]>[0];
  type Output = Awaited<ReturnType<Calls[K]>>;
  const failed = useRef<{ input: string; callKey: string | undefined } | null>(null);
  return useMutation<Output, Error, Input>({
    mutationFn: async (input): Promise<Output> => {
      const same = JSON.stringify(input);
      const again = failed.current?.input === same ? failed.current.callKey : undefined;
      try {
        const run = background[name] as (input: Input, again?: string) => Promise<Output>;
        const output = await run(input, again);
        failed.current = null;
        return output;
      } catch (error) {
        failed.current = {
          input: same,
          callKey: error instanceof RpcError ? error.callKey : undefined,
        };
        throw error;
      }
    },
  });
}

export type { Anchor, SubjectSeen };
export { isAlive, QueryClientProvider, RpcError };
