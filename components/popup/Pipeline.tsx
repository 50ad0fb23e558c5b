import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useQueryClient } from '@tanstack/preact-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { background, usePipeline } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import type { DealCard, PipelineView } from '@/storage/api';
import { t } from '@/utils/words';
import { AddDeal } from './AddDeal';
import { findDeal, neighbourStage, totals, withDealMoved } from './board';
import { dealIdOf, stageIdOf } from './drag';
import { useAct } from './notices';
import type { OpenPanel } from './panels';
import { StageColumn } from './StageColumn';
import { StagesDialog } from './StagesDialog';
import { Sums } from './Sums';
import { Failed, Loading } from './Waiting';

/** The board: a column a stage, a card a deal; moved by drag, by menu or by Alt and an arrow. */
export function Pipeline({ openPanel }: { openPanel: OpenPanel }) {
  const pipeline = usePipeline();
  const client = useQueryClient();
  const act = useAct();
  const board = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState(false);
  const [dragging, setDragging] = useState(false);
  const follow = useRef<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const view = pipeline.data;

  const move = (deal: DealCard, stageId: string) => {
    const stage = view?.columns.find((column) => column.stage.id === stageId)?.stage;
    if (!stage || stageId === deal.stageId) return;
    follow.current = deal.dealId;
    setCurrent(deal.dealId);
    if (stage.outcome !== 'open') setOpened((before) => new Set(before).add(stageId));
    void act({
      said: t('popup_said_moved', deal.name, stage.name),
      call: (again) => background.moveDeal({ dealId: deal.dealId, stageId }, again),
      ahead: () =>
        client.setQueryData<PipelineView>(['pipeline'], (before) =>
          before ? withDealMoved(before, deal.dealId, stageId) : before,
        ),
    });
  };
  const latest = useRef({ move, view });
  latest.current = { move, view };

  useEffect(
    () =>
      monitorForElements({
        onDragStart: () => setDragging(true),
        onDrop: ({ source, location }) => {
          setDragging(false);
          const stageId = stageIdOf(location.current.dropTargets[0]?.data);
          const deal = findDeal(latest.current.view, dealIdOf(source.data) ?? '');
          if (deal && stageId) latest.current.move(deal, stageId);
        },
      }),
    [],
  );

  // A card that changes its column is a new element: the focus goes after it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows what is shown
  useLayoutEffect(() => {
    if (!follow.current) return;
    const card = cardOf(board.current, follow.current);
    follow.current = null;
    card?.focus();
    card?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [view]);

  if (pipeline.isPending) return <Loading lines={5} />;
  if (!view) return <Failed error={pipeline.error} again={() => void pipeline.refetch()} />;

  const visible = view.columns.filter(
    ({ stage }) => stage.outcome === 'open' || opened.has(stage.id),
  );
  const first =
    visible[0]?.deals[0]?.dealId ?? visible.find(({ deals }) => deals[0])?.deals[0]?.dealId;
  const stop = findDeal({ ...view, columns: visible }, current ?? '') ? current : first;

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target;
    if (!(target instanceof HTMLElement)) return;
    const dealId = target.dataset.deal;
    const step = ARROWS[event.key];
    if (!dealId || !step || event.ctrlKey || event.metaKey) return;
    const rightToLeft = document.documentElement.dir === 'rtl';
    const across = rightToLeft ? -step.across : step.across;
    const deal = findDeal(view, dealId);
    if (event.altKey && deal && across !== 0) {
      const stage = neighbourStage(view, deal.stageId, across > 0 ? 1 : -1);
      if (stage) move(deal, stage.id);
    } else if (!event.altKey) {
      const next = cardBeside(visible, dealId, across, step.down);
      if (next) cardOf(board.current, next)?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div class="pipeline">
      <div class="pipeline-bar">
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
      <ul
        ref={board}
        class={dragging ? 'board dragging' : 'board'}
        aria-label={view.name}
        onKeyDown={onKeyDown}
      >
        {view.columns.map((column) => (
          <StageColumn
            key={column.stage.id}
            column={column}
            stages={view.columns.map(({ stage }) => stage)}
            folded={column.stage.outcome !== 'open' && !opened.has(column.stage.id)}
            onFold={(folded) =>
              setOpened((before) => {
                const after = new Set(before);
                if (folded) after.delete(column.stage.id);
                else after.add(column.stage.id);
                return after;
              })
            }
            stop={stop ?? null}
            onStop={setCurrent}
            onAdd={() => setAdding(column.stage.id)}
            onOpen={(deal) => openPanel({ kind: 'deal', dealId: deal.dealId })}
            onMove={move}
          />
        ))}
      </ul>
      {editing && <StagesDialog view={view} onClose={() => setEditing(false)} />}
    </div>
  );
}

const ARROWS: Record<string, { across: number; down: number }> = {
  ArrowLeft: { across: -1, down: 0 },
  ArrowRight: { across: 1, down: 0 },
  ArrowUp: { across: 0, down: -1 },
  ArrowDown: { across: 0, down: 1 },
};

/** The card to go to by an arrow: up and down in the column, across to the next column with cards. */
function cardBeside(
  columns: PipelineView['columns'],
  dealId: string,
  across: number,
  down: number,
): string | null {
  const at = columns.findIndex(({ deals }) => deals.some((deal) => deal.dealId === dealId));
  const row = columns[at]?.deals.findIndex((deal) => deal.dealId === dealId) ?? -1;
  if (across === 0) return columns[at]?.deals[row + down]?.dealId ?? null;
  for (let to = at + across; columns[to]; to += across) {
    const deals = columns[to]?.deals ?? [];
    const deal = deals[Math.min(row, deals.length - 1)];
    if (deal) return deal.dealId;
  }
  return null;
}

function cardOf(board: HTMLElement | null, dealId: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-deal="${CSS.escape(dealId)}"]`) ?? null;
}
