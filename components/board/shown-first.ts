import { type QueryKey, useQueryClient } from '@tanstack/preact-query';
import { useEffect, useRef } from 'preact/hooks';
import { background, isAhead, useShownFirst } from '@/components/queries';
import type { DealCard, PipelineView } from '@/storage/api';
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
      Object.entries(cards).reduce(
        (board, [dealId, card]) =>
          board && (card ? withCard(board, card) : withDealRemoved(board, dealId)),
        before,
      ),
    );
  };
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const end = new AbortController();
    const told = (cards: ToldCards<DealCard>) => {
      if (isAhead(client)) return;
      for (const dealId of Object.keys(cards)) toldAt.current.set(dealId, performance.now());
      latest.current(cards);
    };
    onCards(isCard, told, end.signal);
    return () => end.abort();
  }, [client]);

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
    const since = performance.now() - TOLD_MS;
    const asked = concerned.filter(({ dealId }) => (toldAt.current.get(dealId) ?? 0) < since);
    toldAt.current.clear();
    const cards = await Promise.all(
      asked.map(async ({ dealId }) => [dealId, await background.deal({ dealId })] as const),
    );
    if (isLate() || isAhead(client)) return false;
    if (cards.length > 0) show(Object.fromEntries(cards));
    return true;
  });
}

/** The fields of a card that finding its place and its sum needs. */
function isCard(value: unknown): value is DealCard {
  return (
    typeof value === 'object' &&
    value !== null &&
    'dealId' in value &&
    typeof value.dealId === 'string' &&
    'stageId' in value &&
    typeof value.stageId === 'string' &&
    'people' in value &&
    Array.isArray(value.people)
  );
}
