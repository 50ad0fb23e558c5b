import { useQuery } from '@tanstack/preact-query';
import { background, usePipeline } from '@/components/queries';
import type { Stage } from '@/storage/schema';

export function usePlaybooks() {
  return useQuery({ queryKey: ['playbooks'], queryFn: () => background.playbooks({}) });
}

export function usePlaysOfDeal(dealId: string) {
  return useQuery({
    queryKey: ['plays', dealId],
    queryFn: () => background.playsOfDeal({ dealId }),
  });
}

/** The stages of the pipeline that new deals go to. */
export function useStages(): Stage[] {
  return usePipeline().data?.columns.map(({ stage }) => stage) ?? [];
}
