import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  neighbourStage,
  staleDays,
  totals,
  withDealMoved,
  withDealRemoved,
} from '@/components/board/cards';
import type { PipelineView } from '@/storage/api';
import { board, deal, NOW, STAGES, uuid } from './popup-fixtures';

const DAY = 86_400_000;
const stageIds = STAGES.map((stage) => stage.id);

/** Some deals spread over the stages, and moves among them. */
const story = fc.record({
  deals: fc
    .array(
      fc.record({
        value: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
        currency: fc.constantFrom('EUR', 'USD', 'JPY'),
        stageId: fc.constantFrom(...stageIds),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) => all.map((more, n) => deal(n, more))),
  moves: fc.array(fc.record({ deal: fc.nat({ max: 11 }), stageId: fc.constantFrom(...stageIds) }), {
    maxLength: 20,
  }),
});

/** What can be compared: currencies without deals and the order of cards left out. */
function figures(view: PipelineView) {
  return view.columns.map(({ stage, count, sums, deals }) => ({
    stage: stage.id,
    count,
    deals: deals.map((card) => card.dealId).sort(),
    sums: sums
      .map(({ currency, ...rest }) => ({
        currency,
        count: rest.count,
        sum: rest.sum,
        weighted: Math.round(rest.weighted * 100) / 100,
      }))
      .sort((a, b) => a.currency.localeCompare(b.currency)),
  }));
}

describe('The board while a move is not saved yet', () => {
  it('always counts and sums as if it had been read again', () => {
    fc.assert(
      fc.property(story, ({ deals, moves }) => {
        let view = board(deals);
        let all = deals;
        for (const move of moves) {
          const dealId = uuid(200 + move.deal);
          view = withDealMoved(view, dealId, move.stageId);
          all = all.map((card) =>
            card.dealId === dealId ? { ...card, stageId: move.stageId } : card,
          );
        }
        expect(figures(view)).toEqual(figures(board(all)));
      }),
    );
  });

  it('is without a removed deal as if it had never been', () => {
    fc.assert(
      fc.property(story, fc.nat({ max: 11 }), ({ deals }, n) => {
        const view = withDealRemoved(board(deals), uuid(200 + n));
        const rest = deals.filter((card) => card.dealId !== uuid(200 + n));
        expect(figures(view)).toEqual(figures(board(rest)));
      }),
    );
  });

  it('never adds up what is in different currencies, nor what is won or lost', () => {
    const view = board([
      deal(1, { value: 100 }),
      deal(2, { value: 50, stageId: uuid(12) }),
      deal(3, { value: 7, currency: 'USD' }),
      deal(4, { value: 1e6, stageId: uuid(13) }),
    ]);
    expect(totals(view)).toEqual([
      { currency: 'EUR', count: 2, sum: 150, weighted: 35 },
      { currency: 'USD', count: 1, sum: 7, weighted: 0.7 },
    ]);
  });

  it('knows the stage beside, and none beyond the ends', () => {
    const view = board([]);
    expect(neighbourStage(view, uuid(11), 1)?.name).toBe('Proposal');
    expect(neighbourStage(view, uuid(11), -1)).toBeNull();
    expect(neighbourStage(view, uuid(14), 1)).toBeNull();
  });
});

describe('A stale deal', () => {
  const [lead] = STAGES;
  if (!lead) throw new Error('no stage');

  it('is one that was quiet for longer than its stage allows', () => {
    const quiet = (days: number) => deal(1, { quietSince: NOW - days * DAY });
    expect(staleDays(quiet(14), lead, NOW)).toBeNull();
    expect(staleDays(quiet(15), lead, NOW)).toBe(15);
  });

  it('is never one that is closed, or whose stage has no limit', () => {
    const old = { quietSince: NOW - 400 * DAY };
    expect(staleDays(deal(1, { ...old, state: 'won' }), lead, NOW)).toBeNull();
    expect(staleDays(deal(1, old), { ...lead, staleAfterDays: null }, NOW)).toBeNull();
  });
});
