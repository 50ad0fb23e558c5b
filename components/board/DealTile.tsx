import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Floating } from '@/components/popup/Floating';
import { percent } from '@/components/popup/money';
import { formatMoney } from '@/components/ui/amount';
import { Icon } from '@/components/ui/Icon';
import { Menu, MenuItem } from '@/components/ui/Menu';
import { memo } from '@/components/ui/memo';
import type { DealCard } from '@/storage/api';
import type { Stage } from '@/storage/schema';
import { t, tn } from '@/utils/words';
import { dealData } from './drag';

/** What can be done with a card. */
export interface TileActs {
  /** Tab reaches it from now on. */
  stop(dealId: string): void;
  open(deal: DealCard): void;
  /** To a stage, and to an owner where one is named; empty for nobody. */
  move(deal: DealCard, stageId: string, owner?: string): void;
}

interface DealTileProps {
  deal: DealCard;
  stages: Stage[];
  /** The owners whose rows there are; null where there are none. */
  lanes: readonly string[] | null;
  /** Days it has been in its stage. */
  days: number;
  /** Days of a silence that is too long; null where it is not. */
  silent: number | null;
  full: boolean;
  stop: boolean;
  acts: TileActs;
}

/** A deal on the board. */
export const DealTile = memo(Tile);

function Tile({ deal, stages, lanes, days, silent, full, stop, acts }: DealTileProps) {
  const id = useId();
  const element = useRef<HTMLLIElement>(null);
  const [dragged, setDragged] = useState(false);
  const [moving, setMoving] = useState(false);
  const who = deal.company ?? deal.people[0]?.name ?? null;

  useEffect(() => {
    if (!element.current) return undefined;
    return draggable({
      element: element.current,
      getInitialData: () => dealData(deal.dealId),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [deal.dealId]);

  return (
    <li
      ref={element}
      class={dragged ? 'tile dragged' : 'tile'}
      onFocusIn={() => acts.stop(deal.dealId)}
    >
      <button
        type="button"
        class="tile-open"
        data-deal={deal.dealId}
        tabIndex={stop ? 0 : -1}
        aria-describedby={`${id}-facts`}
        aria-keyshortcuts={lanes ? `${ACROSS} Alt+ArrowUp Alt+ArrowDown` : ACROSS}
        onClick={() => acts.open(deal)}
      >
        <span id={`${id}-name`} class="tile-name" dir="auto">
          {deal.name}
        </span>
      </button>
      <div id={`${id}-facts`} class="tile-facts small muted">
        {who && (
          <span class="tile-who cut" dir="auto">
            {who}
          </span>
        )}
        <span class="tile-line">
          <span class="tile-value">
            {deal.value === null ? t('popup_no_value') : formatMoney(deal.value, deal.currency)}
          </span>
          {silent === null ? (
            <span>{days === 0 ? t('popup_days_none') : tn('popup_days', days)}</span>
          ) : (
            <span class="badge warn" title={tn('popup_stale_means', silent)}>
              <Icon name="hourglass" />
              {tn('popup_stale', silent)}
            </span>
          )}
        </span>
        {full && deal.state === 'open' && (
          <span class="tile-next">
            {deal.nextStep && <Icon name="forward" />}
            <span class="cut" dir="auto">
              {deal.nextStep || t('board_no_next_step')}
            </span>
          </span>
        )}
      </div>
      <div class="tile-menu">
        <Floating
          name={t('popup_move_to')}
          icon="more"
          describedBy={`${id}-name`}
          tabIndex={stop ? 0 : -1}
          open={moving}
          onOpen={setMoving}
        >
          {(close) => (
            <>
              <p class="menu-title small muted">{t('popup_move_to')}</p>
              <Menu label={t('popup_move_to')}>
                {stages
                  .filter((choice) => choice.id !== deal.stageId)
                  .map((choice) => (
                    <MenuItem
                      key={choice.id}
                      detail={percent(choice.probability)}
                      onClick={() => {
                        close();
                        acts.move(deal, choice.id);
                      }}
                    >
                      {choice.name}
                    </MenuItem>
                  ))}
              </Menu>
              {lanes && lanes.length > 1 && (
                <>
                  <p class="menu-title small muted">{t('board_give_to')}</p>
                  <Menu label={t('board_give_to')}>
                    {lanes
                      .filter((owner) => owner !== (deal.owner ?? ''))
                      .map((owner) => (
                        <MenuItem
                          key={owner}
                          onClick={() => {
                            close();
                            acts.move(deal, deal.stageId, owner);
                          }}
                        >
                          {owner || t('board_no_owner')}
                        </MenuItem>
                      ))}
                  </Menu>
                </>
              )}
            </>
          )}
        </Floating>
      </div>
    </li>
  );
}

const ACROSS = 'Alt+ArrowLeft Alt+ArrowRight';
