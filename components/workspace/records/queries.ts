import { useInfiniteQuery, useQuery } from '@tanstack/preact-query';
import { background } from '@/components/queries';
import type { HistoryPage } from '@/storage/api';
import type { ActivityKind } from '@/storage/schema';

/** Whose history is shown. */
export interface Subject {
  kind: 'person' | 'company' | 'deal' | 'thread';
  id: string;
}

export function usePersonPage(contactId: string) {
  return useQuery({
    queryKey: ['personPage', contactId],
    queryFn: () => background.personPage({ contactId }),
  });
}

export function useCompanyPage(companyId: string) {
  return useQuery({
    queryKey: ['companyPage', companyId],
    queryFn: () => background.companyPage({ companyId }),
  });
}

export function useDealPage(dealId: string) {
  return useQuery({
    queryKey: ['dealPage', dealId],
    queryFn: () => background.dealPage({ dealId }),
  });
}

export function useThreadPage(threadId: string) {
  return useQuery({
    queryKey: ['threadPage', threadId],
    queryFn: () => background.threadPage({ threadId }),
  });
}

export function useActivity(activityId: string) {
  return useQuery({
    queryKey: ['activity', activityId],
    queryFn: () => background.activity({ activityId }),
  });
}

/** The history of one record, page by page; without `kinds` all of it. */
export function useRecordHistory({ kind, id }: Subject, kinds: ActivityKind[] | undefined) {
  return useInfiniteQuery({
    queryKey: ['recordHistory', kind, id, kinds],
    queryFn: ({ pageParam }) => {
      const rest = { kinds, before: pageParam };
      if (kind === 'person') return background.history({ who: [id], ...rest });
      if (kind === 'company') return background.companyHistory({ companyId: id, ...rest });
      if (kind === 'deal') return background.dealHistory({ dealId: id, ...rest });
      return background.threadHistory({ threadId: id, ...rest });
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: HistoryPage) => page.next ?? undefined,
    placeholderData: (previous) => previous,
  });
}
