import { type QueryKey, useQueryClient } from '@tanstack/preact-query';
import { useEffect, useRef } from 'preact/hooks';
import { background, isAhead, useShownFirst } from '@/components/queries';
import type { DealCard, PipelineView } from '@/storage/api';
import { fields, text } from '@/utils/shape';
import { onCards, type ToldCards } from '@/utils/told-cards';
import { withCard, withDealRemoved } from './cards';

/** Cards read one by one at most; of more the board is read as a whole. */
const FEW = 6;
/** The signal of a save comes no later after its cards were told (ms): then they are asked for. */
const TOLD_MS = 300;

/** Shows the deals of a board that changed, or whose people did, before the board is read again. */
export function useCardsFirst(queryKey: QueryKey): void {
  const client = useQueryClient();
  /** When each card that is shown was told. */
  const toldAt = useRef(new Map<string, number>());
  const show = (cards: ToldCards<DealCard>) => {
    // What is being read may be as it was before.
    void client.cancelQueries({ queryKey, exact: true });
    client.setQueryData<PipelineView>(queryKey, (before) =>
      cards.reduce(
        (board, [dealId, card]) =>
          board && (card ? withCard(board, card) : withDealRemoved(board, dealId)),
        before,
      ),
    );
  };
  const latest = useRef(show);
  latest.current = show;
  useEffect(
    () =>
      onCards((cards) => {
        if (!isTold(cards) || isAhead(client)) return;
        for (const [dealId] of cards) toldAt.current.set(dealId, performance.now());
        latest.current(cards);
      }),
    [client],
  );

  useShownFirst('deals', async (ids, isLate) => {
    const view = client.getQueryData<PipelineView>(queryKey);
    const changed = new Set(ids);
    const concerned = (view?.columns ?? []).flatMap(({ deals }) =>
      deals.filter(
        ({ dealId, people }) =>
          changed.has(dealId) || people.some(({ contactId }) => changed.has(contactId)),
      ),
    );
    if (concerned.length === 0 || concerned.length > FEW) return false;
    const since = performance.now() - TOLD_MS;
    const asked = concerned.filter(({ dealId }) => (toldAt.current.get(dealId) ?? 0) < since);
    toldAt.current.clear();
    const cards = await Promise.all(
      asked.map(async ({ dealId }) => [dealId, await background.deal({ dealId })] as const),
    );
    if (isLate() || isAhead(client)) return false;
    if (cards.length > 0) show(cards);
    return true;
  });
}

/** What finding the place of a card needs. */
const Card = fields({ dealId: text(100), stageId: text(100) });

function isTold(cards: unknown): cards is ToldCards<DealCard> {
  return (
    Array.isArray(cards) &&
    cards.every((told) => Array.isArray(told) && (told[1] === null || Card(told[1])))
  );
}
