import type { DealCard, PipelineColumn, PipelineView, Sum } from '@/storage/api';
import type { Stage } from '@/storage/schema';
import { daysBetween } from '@/utils/time';

/** Pure changes of what the board shows, so that a move is seen before it is saved. */

/** The board after a deal moved to a stage: on top of it, with counts and sums following. */
export function withDealMoved(view: PipelineView, dealId: string, stageId: string): PipelineView {
  const from = view.columns.find((column) => hasDeal(column, dealId));
  const to = view.columns.find((column) => column.stage.id === stageId);
  const deal = from?.deals.find((card) => card.dealId === dealId);
  if (!from || !to || !deal || from === to) return view;
  const moved: DealCard = {
    ...deal,
    stageId,
    stageName: to.stage.name,
    state: to.stage.outcome,
    stageSince: Date.now(),
  };
  return {
    ...view,
    columns: view.columns.map((column) => {
      if (column === from) return without(column, deal);
      if (column === to) return withOneMore(column, moved);
      return column;
    }),
  };
}

/** The board after a deal got another owner; an empty one is nobody. */
export function withOwner(view: PipelineView, dealId: string, owner: string): PipelineView {
  const given = ({ owner: _before, ...card }: DealCard): DealCard =>
    owner ? { ...card, owner } : card;
  return {
    ...view,
    columns: view.columns.map((column) =>
      hasDeal(column, dealId)
        ? {
            ...column,
            deals: column.deals.map((card) => (card.dealId === dealId ? given(card) : card)),
          }
        : column,
    ),
  };
}

/** The board with a deal as it is now, in whichever stage that is. */
export function withCard(view: PipelineView, card: DealCard): PipelineView {
  if (!view.columns.some(({ stage }) => stage.id === card.stageId))
    return withDealRemoved(view, card.dealId);
  const moved = withDealMoved(view, card.dealId, card.stageId);
  return {
    ...moved,
    columns: moved.columns.map((column) => {
      const before = column.deals.find(({ dealId }) => dealId === card.dealId);
      if (!before) return column;
      const sums = withSum({ ...column, sums: withSum(column, before, -1) }, card, 1);
      return { ...column, sums, deals: column.deals.map((one) => (one === before ? card : one)) };
    }),
  };
}

/** The board without a deal. */
export function withDealRemoved(view: PipelineView, dealId: string): PipelineView {
  return {
    ...view,
    columns: view.columns.map((column) => {
      const deal = column.deals.find((card) => card.dealId === dealId);
      return deal ? without(column, deal) : column;
    }),
  };
}

function without(column: PipelineColumn, deal: DealCard): PipelineColumn {
  return {
    ...column,
    count: column.count - 1,
    deals: column.deals.filter((card) => card.dealId !== deal.dealId),
    sums: withSum(column, deal, -1),
  };
}

function withOneMore(column: PipelineColumn, deal: DealCard): PipelineColumn {
  return {
    ...column,
    count: column.count + 1,
    deals: [deal, ...column.deals],
    sums: withSum(column, deal, 1),
  };
}

function withSum(column: PipelineColumn, deal: DealCard, sign: 1 | -1): Sum[] {
  const value = (deal.value ?? 0) * sign;
  const blank: Sum = { currency: deal.currency, count: 0, sum: 0, weighted: 0 };
  const known = column.sums.some((sum) => sum.currency === deal.currency);
  return (known ? column.sums : [...column.sums, blank])
    .map((sum) =>
      sum.currency === deal.currency ? changedSum(sum, sign, value, column.stage.probability) : sum,
    )
    .filter((sum) => sum.count > 0);
}

/** As the background sums and rounds; plus 0, since minus nought would be shown as such. */
function changedSum(sum: Sum, sign: 1 | -1, value: number, probability: number): Sum {
  const total = Math.round((sum.sum + value) * 1000) / 1000 + 0;
  return {
    ...sum,
    count: sum.count + sign,
    sum: total,
    weighted: Math.round(total * probability * 10) / 1000 + 0,
  };
}

function hasDeal(column: PipelineColumn, dealId: string): boolean {
  return column.deals.some((card) => card.dealId === dealId);
}

/** The stage before (-1) or after (1) the one a deal is in; null at the ends. */
export function neighbourStage(view: PipelineView, stageId: string, step: 1 | -1): Stage | null {
  const index = view.columns.findIndex((column) => column.stage.id === stageId);
  return index < 0 ? null : (view.columns[index + step]?.stage ?? null);
}

/** The deal as the board knows it. */
export function findDeal(view: PipelineView | undefined, dealId: string): DealCard | undefined {
  for (const column of view?.columns ?? []) {
    const deal = column.deals.find((card) => card.dealId === dealId);
    if (deal) return deal;
  }
  return undefined;
}

/** Days a deal has been in its stage. */
export function daysInStage(deal: DealCard, now: number): number {
  return Math.max(0, daysBetween(deal.stageSince, now));
}

/** Days of silence when that is longer than the stage allows; null for deals that are not stale. */
export function staleDays(deal: DealCard, stage: Stage, now: number): number | null {
  if (deal.state !== 'open' || stage.staleAfterDays === null) return null;
  const days = daysBetween(deal.quietSince ?? deal.stageSince, now);
  return days > stage.staleAfterDays ? days : null;
}

/** Open sums of the whole board per currency, the default one first. */
export function totals(view: PipelineView): Sum[] {
  const found = new Map<string, Sum>();
  for (const { stage, sums } of view.columns) {
    if (stage.outcome !== 'open') continue;
    for (const sum of sums) {
      const so = found.get(sum.currency) ?? {
        currency: sum.currency,
        count: 0,
        sum: 0,
        weighted: 0,
      };
      found.set(sum.currency, {
        currency: sum.currency,
        count: so.count + sum.count,
        sum: so.sum + sum.sum,
        weighted: so.weighted + sum.weighted,
      });
    }
  }
  const isDefault = (sum: Sum) => (sum.currency === view.defaultCurrency ? 0 : 1);
  return [...found.values()].sort(
    (a, b) => isDefault(a) - isDefault(b) || a.currency.localeCompare(b.currency),
  );
}
