import { useRef, useState } from 'preact/hooks';
import { AddDeal } from '@/components/board/AddDeal';
import { PipelineSelect } from '@/components/pipeline/PipelineSelect';
import { usePipeline } from '@/components/queries';
import { Failed, Loading } from '@/components/ui/Waiting';
import { hashOf } from '@/components/workspace/route';
import { t } from '@/utils/words';
import type { NewProps } from './creations';

/** A deal in the first stage of a pipeline, unless another one is chosen. */
export function NewDeal({ first, onClose }: NewProps) {
  const [chosen, setChosen] = useState<string>();
  const query = usePipeline(chosen);
  // What was typed stays while another pipeline is read, and where it cannot be.
  const last = useRef(query.data);
  if (query.data) last.current = query.data;
  const view = last.current;
  const failed = query.isError && <Failed error={query.error} again={() => void query.refetch()} />;
  if (!view) return failed || <Loading lines={3} />;
  return (
    <div class="create-form create-deal">
      <PipelineSelect chosen={chosen ?? view.pipelineId} onChoose={setChosen} />
      {failed}
      <AddDeal
        view={view}
        first={first}
        action={t('create_action')}
        waiting={!query.data || query.isPlaceholderData}
        stageId={view.columns[0]?.stage.id ?? ''}
        onAdded={(dealId) => {
          location.hash = hashOf('deal', [dealId]);
        }}
        onClose={onClose}
      />
    </div>
  );
}
