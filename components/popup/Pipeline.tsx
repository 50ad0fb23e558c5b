import { useQueryClient } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { AddDeal } from '@/components/board/AddDeal';
import { Board } from '@/components/board/Board';
import { totals } from '@/components/board/cards';
import { Sums } from '@/components/board/Sums';
import { PipelineSelect } from '@/components/pipeline/PipelineSelect';
import { usePipeline } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import type { PipelineView } from '@/storage/api';
import { t } from '@/utils/words';
import type { OpenPanel } from './panels';
import { StagesDialog } from './StagesDialog';
import { Failed, Loading } from './Waiting';

/** The board under what it is all worth, with a way to add a deal and to edit the stages. */
export function Pipeline({ openPanel }: { openPanel: OpenPanel }) {
  const [pipelineId, setPipelineId] = useState<string>();
  const pipeline = usePipeline(pipelineId);
  const client = useQueryClient();
  const [adding, setAdding] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const view = pipeline.data;

  if (pipeline.isPending) return <Loading lines={5} />;
  if (!view) return <Failed error={pipeline.error} again={() => void pipeline.refetch()} />;

  return (
    <div class="pipeline">
      <div class="pipeline-bar">
        <PipelineSelect chosen={view.pipelineId} onChoose={setPipelineId} />
        <Sums sums={totals(view)} />
        <IconButton
          name={t('popup_stages_edit')}
          icon="sliders"
          onClick={() => setEditing(true)}
          aria-haspopup="dialog"
        />
        <Button
          icon="plus"
          buttonRef={addButton}
          onClick={() => setAdding(view.columns[0]?.stage.id ?? null)}
          aria-expanded={adding !== null}
        >
          <span class="bar-label">{t('popup_deal_add')}</span>
        </Button>
      </div>
      {adding !== null && (
        <AddDeal
          key={adding}
          view={view}
          stageId={adding}
          onClose={() => {
            setAdding(null);
            addButton.current?.focus();
          }}
        />
      )}
      <Board
        view={view}
        ahead={(after) =>
          client.setQueriesData<PipelineView>(
            { queryKey: ['pipeline'] },
            (before) => before && after(before),
          )
        }
        onAdd={setAdding}
        onOpen={(deal) => openPanel({ kind: 'deal', dealId: deal.dealId })}
      />
      {editing && <StagesDialog pipelineId={view.pipelineId} onClose={() => setEditing(false)} />}
    </div>
  );
}
