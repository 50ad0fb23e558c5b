import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { wholeNumber } from '@/components/popup/money';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { useNow } from '@/components/ui/Time';
import type { DealCard, PipelineColumn } from '@/storage/api';
import type { Stage } from '@/storage/schema';
import { t, tn } from '@/utils/words';
import { daysInStage, staleDays } from './cards';
import { DealTile, type TileActs } from './DealTile';
import { dealIdOf, laneData, stageData } from './drag';
import { cardsOf } from './lanes';
import { Sums } from './Sums';
import { Tiles } from './Tiles';

interface StageColumnProps {
  column: PipelineColumn;
  /** Which column of the board it is, from 0. */
  at: number;
  stages: Stage[];
  folded: boolean;
  full: boolean;
  /** The owners whose rows there are; null where cards stand one below the other. */
  lanes: readonly string[] | null;
  onFold(folded: boolean): void;
  /** The one card of the board that Tab reaches. */
  stop: string | null;
  acts: TileActs;
  onAdd(): void;
  /** Reads on when the end of the column comes into sight. */
  more?(): Promise<void>;
}

/** One stage: how many, what they are worth, and its deals. */
export function StageColumn({
  column,
  at: place,
  stages,
  folded,
  full,
  lanes,
  onFold,
  more,
  ...cards
}: StageColumnProps) {
  const { stage, count, sums, deals } = column;
  const id = useId();
  const now = useNow();
  const element = useRef<HTMLLIElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const over = useDropTarget(element, stage.id, null);

  // Said outright: left to itself, the grid puts columns beside the names of the rows, not under them.
  const style = lanes ? { gridColumn: `${place + 1}` } : undefined;
  const look = ['column', stage.outcome, folded && 'folded', over && 'over'];
  if (folded)
    return (
      <li ref={element} class={look.filter(Boolean).join(' ')} style={style}>
        <button
          type="button"
          class="column-strip"
          aria-expanded="false"
          onClick={() => onFold(false)}
        >
          <Icon name={stage.outcome === 'won' ? 'check' : 'close'} />
          <span class="strip-name">{stage.name}</span>
          <span class="count">{wholeNumber(count)}</span>
        </button>
      </li>
    );
  const tile = (deal: DealCard) => (
    <DealTile
      key={deal.dealId}
      deal={deal}
      stages={stages}
      lanes={lanes}
      days={daysInStage(deal, now)}
      silent={staleDays(deal, stage, now)}
      full={full}
      stop={cards.stop === deal.dealId}
      acts={cards.acts}
    />
  );
  return (
    <li
      ref={element}
      class={look.filter(Boolean).join(' ')}
      style={style}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-count`}
    >
      <header class="column-head">
        <div class="column-line">
          <h2 id={`${id}-name`} class="cut" dir="auto">
            {stage.name}
          </h2>
          <span id={`${id}-count`} class="count">
            <span aria-hidden="true">{wholeNumber(count)}</span>
            <span class="hidden">{tn('popup_deals', count)}</span>
          </span>
          <span class="grow" />
          {stage.outcome === 'open' && (
            <IconButton
              name={t('popup_deal_add_to', stage.name)}
              icon="plus"
              onClick={cards.onAdd}
            />
          )}
          {(full || stage.outcome !== 'open') && (
            <IconButton
              name={t('popup_fold', stage.name)}
              icon="panelClose"
              aria-expanded="true"
              onClick={() => onFold(true)}
            />
          )}
        </div>
        {count > 0 && <Sums sums={sums} />}
      </header>
      {lanes ? (
        <>
          {lanes.map((owner, at) => (
            <Lane key={owner} stage={stage} owner={owner} at={at}>
              {(list) => (
                <Tiles
                  list={list}
                  scrolledBy={boardOf}
                  deals={cardsOf(deals, owner)}
                  stop={cards.stop}
                >
                  {tile}
                </Tiles>
              )}
            </Lane>
          ))}
          {count > deals.length && (
            <ul class="lane-more" style={{ gridRow: `${lanes.length * 2 + 2}` }}>
              <MoreDeals key={deals.length} count={count - deals.length} more={more} />
            </ul>
          )}
        </>
      ) : deals.length === 0 ? (
        <p class="column-empty small muted">{t('popup_column_empty')}</p>
      ) : (
        <ul ref={list} class="column-cards" aria-labelledby={`${id}-name`}>
          <Tiles list={list} scrolledBy={itself} deals={deals} stop={cards.stop}>
            {tile}
          </Tiles>
          {count > deals.length && (
            <MoreDeals key={deals.length} count={count - deals.length} more={more} />
          )}
        </ul>
      )}
    </li>
  );
}

interface LaneProps {
  stage: Stage;
  /** Empty for nobody. */
  owner: string;
  /** Which row of the board it is, from 0. */
  at: number;
  children(list: { current: HTMLElement | null }): ComponentChildren;
}

/** The cards of one owner in one stage. */
function Lane({ stage, owner, at, children }: LaneProps) {
  const element = useRef<HTMLUListElement>(null);
  const over = useDropTarget(element, stage.id, owner);
  return (
    <ul
      ref={element}
      class={over ? 'lane-cards over' : 'lane-cards'}
      aria-label={`${stage.name}, ${owner || t('board_no_owner')}`}
      style={{ gridRow: `${at * 2 + 3}` }}
    >
      {children(element)}
    </ul>
  );
}

/** A column scrolls by itself; with rows of owners, the board does as a whole. */
const itself = (list: HTMLElement) => list;
const boardOf = (list: HTMLElement) => list.closest<HTMLElement>('.board');

/** Takes cards for a stage, in the row of an owner or in whichever; whether one is over it. */
function useDropTarget(
  element: { current: HTMLElement | null },
  stageId: string,
  owner: string | null,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    return dropTargetForElements({
      element: element.current,
      getData: () => (owner === null ? stageData(stageId) : laneData(stageId, owner)),
      canDrop: ({ source }) => dealIdOf(source.data) !== null,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [element, stageId, owner]);
  return over;
}

/** How many more there are; where they can be read, that happens as they come into sight. */
function MoreDeals({ count, more }: { count: number; more?(): Promise<void> }) {
  const line = useRef<HTMLLIElement>(null);
  const load = useRef(more);
  load.current = more;
  useEffect(() => {
    if (!line.current || !load.current) return undefined;
    const sight = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && void load.current?.(),
      { rootMargin: '400px' },
    );
    sight.observe(line.current);
    return () => sight.disconnect();
  }, []);
  return (
    <li ref={line} class="small muted more-deals">
      {tn('popup_more_deals', count)}
    </li>
  );
}
