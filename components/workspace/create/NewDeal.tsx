import { useState } from 'preact/hooks';
import { AddDeal } from '@/components/board/AddDeal';
import { PipelineSelect } from '@/components/pipeline/PipelineSelect';
import { usePipeline } from '@/components/queries';
import { Failed, Loading } from '@/components/ui/Waiting';
import { hashOf } from '@/components/workspace/route';
import type { NewProps } from './creations';

/** A deal in the first stage of a pipeline, unless another one is chosen. */
export function NewDeal({ first, onClose }: NewProps) {
  const [chosen, setChosen] = useState<string>();
  const query = usePipeline(chosen);
  const view = query.data;
  if (query.isPending) return <Loading lines={3} />;
  if (!view) return <Failed error={query.error} again={() => void query.refetch()} />;
  return (
    <div class="create-form create-deal">
      <PipelineSelect chosen={view.pipelineId} onChoose={setChosen} />
      <AddDeal
        view={view}
        first={first}
        stageId={view.columns[0]?.stage.id ?? ''}
        onAdded={(dealId) => {
          location.hash = hashOf('deal', [dealId]);
        }}
        onClose={onClose}
      />
    </div>
  );
}
