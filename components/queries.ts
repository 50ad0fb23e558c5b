import { QueryClient, useMutation, useQuery } from '@tanstack/preact-query';
import type { Anchor, MarginApi, SubjectSeen } from '@/storage/api';
import { onChanged } from '@/utils/changes';
import { type Client, connect } from '@/utils/rpc';

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

export function useHistory(
  who: string[],
  before: string | undefined,
  kinds: HistoryKinds,
  enabled: boolean,
) {
  return useQuery({
    queryKey: ['history', who, kinds, before],
    queryFn: () => background.history({ who, kinds, before }),
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

/** A writing call as a mutation: `useCall('addNote').mutate({...})`; the change signal repaints. */
export function useCall<K extends keyof Calls>(name: K) {
  type Input = Parameters<Calls[K]>[0];
  type Output = Awaited<ReturnType<Calls[K]>>;
  return useMutation<Output, Error, Input>({
    mutationFn: (input) => (background[name] as (input: Input) => Promise<Output>)(input),
  });
}

export type { Anchor, SubjectSeen };
