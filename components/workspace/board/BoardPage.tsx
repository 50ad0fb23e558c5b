import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useRef } from 'preact/hooks';
import { totals } from '@/components/board/cards';
import { DealBoard } from '@/components/board/DealBoard';
import { Sums } from '@/components/board/Sums';
import { useCardsFirst } from '@/components/board/shown-first';
import { PipelineSelect } from '@/components/pipeline/PipelineSelect';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Failed, Loading } from '@/components/ui/Waiting';
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
    // Comparing thousands of cards part by part takes longer than drawing the few in sight.
    structuralSharing: false,
  });
  useCardsFirst(key);
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
    <DealBoard
      class="pipeline board-page"
      view={view}
      bar={
        <>
          <h1>{t('board_title')}</h1>
          <PipelineSelect
            chosen={view.pipelineId}
            onChoose={(chosen) => {
              location.hash = addressOf(chosen, lanes);
            }}
          />
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
        </>
      }
      full
      lanes={lanes}
      ahead={(after) => client.setQueryData<PipelineView>(key, (before) => before && after(before))}
      onOpen={(deal) => {
        location.hash = hashOf('deal', [deal.dealId]);
      }}
      more={more}
    />
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
