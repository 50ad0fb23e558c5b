import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useMoveDeal } from '@/components/pipeline/moves';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import type { DealCard, PipelineView } from '@/storage/api';
import { t } from '@/utils/words';
import { findDeal, neighbourStage, withDealMoved, withOwner } from './cards';
import type { TileActs } from './DealTile';
import { dealIdOf, ownerOf, stageIdOf } from './drag';
import { rememberedFolds, rememberFolds } from './folds';
import { inLanes, lanesOf, neighbourLane } from './lanes';
import { StageColumn } from './StageColumn';

export interface BoardProps {
  view: PipelineView;
  /** Shows the board as it will be, before that is saved. */
  ahead(after: (view: PipelineView) => PipelineView): void;
  onOpen(deal: DealCard): void;
  onAdd(stageId: string): void;
  /** With room for more: open stages fold as well, and cards say that no next step is known. */
  full?: boolean;
  /** Cards stand in rows, one an owner. */
  lanes?: boolean;
  /** Reads on in a column that has more deals than are shown. */
  more?(stageId: string): Promise<void>;
}

/**
 * A column a stage, a card a deal; moved by drag, by menu or by Alt and an arrow. Where owners have
 * rows, it is given to somebody else in the same ways.
 */
export function Board(props: BoardProps) {
  const { ahead, onOpen, onAdd, full = false, more } = props;
  const lanes = useMemo(
    () => (props.lanes ? lanesOf(props.view) : null),
    [props.lanes, props.view],
  );
  const view = useMemo(
    () => (lanes ? inLanes(props.view, lanes) : props.view),
    [lanes, props.view],
  );
  const act = useAct();
  const moveDeal = useMoveDeal();
  const board = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  /** Stages that are not as they are at first: open ones folded, closed ones unfolded. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(() =>
    full ? rememberedFolds() : new Set(),
  );
  const [dragging, setDragging] = useState(false);
  /** Goes to another column, or will be drawn only then; the focus is to be there. */
  const follow = useRef<string | null>(null);
  const wanted = useRef<string | null>(null);
  const isFolded = ({ stage }: PipelineView['columns'][number]) =>
    (stage.outcome !== 'open') !== turned.has(stage.id);
  const fold = (stageId: string, folded: boolean) =>
    setTurned((before) => {
      const outcome = view.columns.find(({ stage }) => stage.id === stageId)?.stage.outcome;
      const after = new Set(before);
      if (folded === (outcome !== 'open')) after.delete(stageId);
      else after.add(stageId);
      if (full) rememberFolds(after);
      return after;
    });

  const move = (deal: DealCard, stageId: string, owner = deal.owner ?? '') => {
    const stage = view.columns.find((column) => column.stage.id === stageId)?.stage;
    const isGiven = owner !== (deal.owner ?? '');
    if (!stage || (stageId === deal.stageId && !isGiven)) return;
    const show = (after: (view: PipelineView) => PipelineView) => {
      follow.current = deal.dealId;
      setCurrent(deal.dealId);
      fold(stageId, false);
      ahead(after);
    };
    if (stageId === deal.stageId)
      return void act({
        said: owner ? t('board_said_owner', deal.name, owner) : t('board_said_no_owner', deal.name),
        call: (again) => background.editDeal({ dealId: deal.dealId, owner }, again),
        ahead: () => show((before) => withOwner(before, deal.dealId, owner)),
      });
    void moveDeal({
      deal,
      stage,
      ...(isGiven && { owner }),
      ahead: () =>
        show((before) =>
          withDealMoved(
            isGiven ? withOwner(before, deal.dealId, owner) : before,
            deal.dealId,
            stageId,
          ),
        ),
    });
  };
  const latest = useRef({ move, view, onOpen });
  latest.current = { move, view, onOpen };
  // The same ones as long as the board stands, so that a card is drawn only when it changes.
  const [acts] = useState(
    (): TileActs => ({
      stop: setCurrent,
      open: (deal) => latest.current.onOpen(deal),
      move: (deal, stageId, owner) => latest.current.move(deal, stageId, owner),
    }),
  );

  useEffect(
    () =>
      monitorForElements({
        onDragStart: () => setDragging(true),
        onDrop: ({ source, location }) => {
          setDragging(false);
          // The innermost: the row of an owner before the column that it is in.
          const data = location.current.dropTargets[0]?.data;
          const stageId = stageIdOf(data);
          const deal = findDeal(latest.current.view, dealIdOf(source.data) ?? '');
          if (deal && stageId) latest.current.move(deal, stageId, ownerOf(data) ?? undefined);
        },
      }),
    [],
  );

  // A card that changes its column is a new element: the focus goes after it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows what is shown
  useLayoutEffect(() => focusOn(board.current, follow), [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is drawn once it is the current one
  useLayoutEffect(() => focusOn(board.current, wanted), [current]);

  const grid = lanes && {
    gridTemplateColumns: view.columns
      .map((column) => (isFolded(column) ? '40px' : 'minmax(228px, 1fr)'))
      .join(' '),
    gridTemplateRows: `auto repeat(${lanes.length * 2}, auto) 1fr`,
  };
  const visible = view.columns.filter((column) => !isFolded(column));
  const first = visible.find(({ deals }) => deals[0])?.deals[0]?.dealId;
  const stop = findDeal({ ...view, columns: visible }, current ?? '') ? current : first;
  const stages = useSame(view.columns.map(({ stage }) => stage));

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
    } else if (event.altKey && deal && lanes) {
      const owner = neighbourLane(lanes, deal.owner, step.down > 0 ? 1 : -1);
      if (owner !== null) move(deal, deal.stageId, owner);
    } else if (!event.altKey) {
      const next = cardBeside(visible, dealId, across, step.down);
      const card = next && cardOf(board.current, next);
      if (card) card.focus();
      else if (next) {
        // Out of sight and not drawn: it is, as soon as Tab would lead to it.
        wanted.current = next;
        setCurrent(next);
      }
    } else return;
    event.preventDefault();
  };

  return (
    <ul
      ref={board}
      class={['board', dragging && 'dragging', lanes && 'lanes'].filter(Boolean).join(' ')}
      style={grid ?? undefined}
      aria-label={view.name}
      onKeyDown={onKeyDown}
    >
      {lanes?.map((owner, at) => (
        <li
          key={`lane ${owner}`}
          class="lane-name"
          aria-hidden="true"
          style={{ gridRow: `${at * 2 + 2}` }}
        >
          <bdi class="cut">{owner || t('board_no_owner')}</bdi>
        </li>
      ))}
      {view.columns.map((column, at) => (
        <StageColumn
          key={column.stage.id}
          at={at}
          column={column}
          stages={stages}
          folded={isFolded(column)}
          full={full}
          lanes={lanes}
          onFold={(folded) => fold(column.stage.id, folded)}
          stop={stop ?? null}
          acts={acts}
          onAdd={() => onAdd(column.stage.id)}
          more={more && (() => more(column.stage.id))}
        />
      ))}
    </ul>
  );
}

/** The list that was there before, while nothing in it is another. */
function useSame<T>(list: T[]): T[] {
  const kept = useRef(list);
  const isSame =
    list.length === kept.current.length && list.every((one, at) => one === kept.current[at]);
  if (!isSame) kept.current = list;
  return kept.current;
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

function focusOn(board: HTMLElement | null, card: { current: string | null }): void {
  if (!card.current) return;
  const element = cardOf(board, card.current);
  card.current = null;
  element?.focus();
  element?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

function cardOf(board: HTMLElement | null, dealId: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-deal="${CSS.escape(dealId)}"]`) ?? null;
}
