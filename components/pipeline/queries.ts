import { useQuery } from '@tanstack/preact-query';
import { background } from '@/components/queries';

export function usePipelines() {
  return useQuery({ queryKey: ['pipelines'], queryFn: () => background.pipelines({}) });
}

export function usePipelineStages(pipelineId: string) {
  return useQuery({
    queryKey: ['pipeline-stages', pipelineId],
    queryFn: () => background.pipelineStages({ pipelineId }),
  });
}

/** The fields of the person's own that deals have. */
export function useDealFields() {
  return useQuery({
    queryKey: ['fields'],
    queryFn: () => background.fields({}),
    select: (all) => all.filter((field) => field.of === 'deals'),
  });
}
