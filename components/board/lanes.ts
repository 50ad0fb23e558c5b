import type { DealCard, PipelineView } from '@/storage/api';
import { uiLanguage } from '@/utils/words';

/** The owners of the deals that a board shows, in the order of their names; nobody comes last. */
export function lanesOf(view: PipelineView): string[] {
  const owners = new Set(
    view.columns.flatMap(({ deals }) => deals.map(({ owner }) => owner ?? '')),
  );
  const { compare } = new Intl.Collator(uiLanguage(), { sensitivity: 'base', numeric: true });
  return [...owners].sort((a, b) =>
    a && b ? compare(a, b) || (a < b ? -1 : 1) : Number(!a) - Number(!b),
  );
}

/** The board with the cards of each column lane by lane, as they stand on the screen. */
export function inLanes(view: PipelineView, lanes: readonly string[]): PipelineView {
  const places = new Map(lanes.map((owner, place) => [owner, place]));
  const place = ({ owner }: DealCard) => places.get(owner ?? '') ?? lanes.length;
  return {
    ...view,
    columns: view.columns.map((column) => ({
      ...column,
      deals: column.deals.toSorted((a, b) => place(a) - place(b)),
    })),
  };
}

/** The cards of one lane. */
export function cardsOf(deals: readonly DealCard[], owner: string): DealCard[] {
  return deals.filter((deal) => (deal.owner ?? '') === owner);
}

/** The lane above (-1) or below (1) the one of an owner; null at the ends. */
export function neighbourLane(
  lanes: readonly string[],
  owner: string | undefined,
  step: 1 | -1,
): string | null {
  const place = lanes.indexOf(owner ?? '');
  return place < 0 ? null : (lanes[place + step] ?? null);
}
