import { type QueryKey, useQueryClient } from '@tanstack/preact-query';
import { background, isAhead, useShownFirst } from '@/components/queries';
import type { PipelineView } from '@/storage/api';
import { withCard, withDealRemoved } from './cards';

/** Cards read one by one at most; of more the board is read as a whole. */
const FEW = 6;

/** Shows the deals of a board that changed, or whose people did, before the board is read again. */
export function useCardsFirst(queryKey: QueryKey): void {
  const client = useQueryClient();
  useShownFirst(async (ids, isLate) => {
    const view = client.getQueryData<PipelineView>(queryKey);
    const changed = new Set(ids);
    const concerned = (view?.columns ?? []).flatMap(({ deals }) =>
      deals.filter(
        ({ dealId, people }) =>
          changed.has(dealId) || people.some(({ contactId }) => changed.has(contactId)),
      ),
    );
    if (concerned.length === 0 || concerned.length > FEW) return false;
    // What is being read may be as it was before.
    void client.cancelQueries({ queryKey, exact: true });
    const cards = await Promise.all(
      concerned.map(async ({ dealId }) => ({ dealId, card: await background.deal({ dealId }) })),
    );
    if (isLate() || isAhead(client)) return false;
    client.setQueryData<PipelineView>(queryKey, (before) =>
      cards.reduce(
        (board, { dealId, card }) =>
          board && (card ? withCard(board, card) : withDealRemoved(board, dealId)),
        before,
      ),
    );
    return true;
  });
}
