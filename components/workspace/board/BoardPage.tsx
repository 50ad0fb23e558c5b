import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { AddDeal } from '@/components/board/AddDeal';
import { Board } from '@/components/board/Board';
import { totals } from '@/components/board/cards';
import { Sums } from '@/components/board/Sums';
import { Failed, Loading } from '@/components/popup/Waiting';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { hashOf } from '@/components/workspace/route';
import type { PipelineView } from '@/storage/api';
import { t } from '@/utils/words';
import { nextIn, readBoard, withMore } from './pages';
import './board.css';

/** The deals of one pipeline, a column a stage, as wide as the window. */
export function BoardPage({ pipelineId, lanes }: { pipelineId: string | null; lanes: boolean }) {
  const client = useQueryClient();
  const key = ['board', pipelineId];
  const board = useQuery({
    queryKey: key,
    // What was read on stays read on, so that nothing jumps when something changed.
    queryFn: () => readBoard(pipelineId, client.getQueryData<PipelineView>(key)),
  });
  const [adding, setAdding] = useState<string | null>(null);
  const pipelines = useQuery({
    queryKey: ['pipelines'],
    queryFn: () => background.pipelines({}),
  });
  const addButton = useRef<HTMLButtonElement>(null);
  const reading = useRef(new Set<string>());
  const view = board.data;
  if (board.isPending) return <Loading lines={6} />;
  if (!view) return <Failed error={board.error} again={() => void board.refetch()} />;

  const more = async (stageId: string) => {
    if (reading.current.has(stageId)) return;
    reading.current.add(stageId);
    try {
      const from = nextIn(view, stageId);
      if (!from) return;
      const page = await background.boardColumn({ stageId, from });
      client.setQueryData<PipelineView>(key, (before) => before && withMore(before, stageId, page));
    } finally {
      reading.current.delete(stageId);
    }
  };

  return (
    <div class="pipeline board-page">
      <div class="pipeline-bar">
        <h1>{t('board_title')}</h1>
        {(pipelines.data?.length ?? 0) > 1 && (
          <Select
            label={t('popup_pipeline')}
            bare
            value={view.pipelineId}
            onChange={(event) => {
              location.hash = addressOf(event.currentTarget.value, lanes);
            }}
          >
            {pipelines.data?.map(({ pipelineId: id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <Sums sums={totals(view)} />
        <Button
          look="quiet"
          icon="person"
          aria-pressed={lanes ? 'true' : 'false'}
          onClick={() => {
            location.hash = addressOf(pipelineId, !lanes);
          }}
        >
          <span class="bar-label">{t('board_lanes')}</span>
        </Button>
        <a class="button quiet" href={hashOf('pipelines', [view.pipelineId])}>
          <Icon name="sliders" />
          <span class="bar-label">{t('popup_stages_edit')}</span>
        </a>
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
        full
        lanes={lanes}
        ahead={(after) =>
          client.setQueryData<PipelineView>(key, (before) => before && after(before))
        }
        onAdd={setAdding}
        onOpen={(deal) => {
          location.hash = hashOf('deal', [deal.dealId]);
        }}
        more={more}
      />
    </div>
  );
}

/** The address of a board, with or without a row for each owner. */
function addressOf(pipelineId: string | null, lanes: boolean): string {
  return hashOf(
    'board',
    pipelineId ? [pipelineId] : [],
    lanes ? new URLSearchParams({ lanes: 'owner' }) : undefined,
  );
}
