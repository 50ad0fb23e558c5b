import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { totals } from '@/components/board/cards';
import { DealBoard } from '@/components/board/DealBoard';
import { Sums } from '@/components/board/Sums';
import { useCardsFirst } from '@/components/board/shown-first';
import { PipelineSelect } from '@/components/pipeline/PipelineSelect';
import { pipelineKey, usePipeline } from '@/components/queries';
import { IconButton } from '@/components/ui/Button';
import { lazy } from '@/components/ui/lazy';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { PipelineView } from '@/storage/api';
import { t } from '@/utils/words';
import type { OpenPanel } from './panels';

/** Nothing that the popup needs to start. */
const StagesDialog = lazy(() => import('./StagesDialog').then((m) => m.StagesDialog), null);

/** The board under what it is all worth, with a way to add a deal and to edit the stages. */
export function Pipeline({ openPanel }: { openPanel: OpenPanel }) {
  const [pipelineId, setPipelineId] = useState<string>();
  const pipeline = usePipeline(pipelineId);
  useCardsFirst(pipelineKey(pipelineId));
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const view = pipeline.data;

  if (pipeline.isPending) return <Loading lines={5} />;
  if (!view) return <Failed error={pipeline.error} again={() => void pipeline.refetch()} />;

  return (
    <>
      <DealBoard
        class="pipeline"
        view={view}
        bar={
          <>
            <PipelineSelect chosen={view.pipelineId} onChoose={setPipelineId} />
            <Sums sums={totals(view)} />
            <IconButton
              name={t('popup_stages_edit')}
              icon="sliders"
              onClick={() => setEditing(true)}
              aria-haspopup="dialog"
            />
          </>
        }
        ahead={(after) =>
          client.setQueriesData<PipelineView>(
            { queryKey: ['pipeline'] },
            (before) => before && after(before),
          )
        }
        onOpen={(deal) => openPanel({ kind: 'deal', dealId: deal.dealId })}
      />
      {editing && <StagesDialog pipelineId={view.pipelineId} onClose={() => setEditing(false)} />}
    </>
  );
}
