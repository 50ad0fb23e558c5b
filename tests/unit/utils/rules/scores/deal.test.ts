import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StageMove } from '@/storage/schema';
import type { Counts } from '@/utils/rules/reports/counts';
import { visitsOf } from '@/utils/rules/reports/measures';
import { backtest, type PastDeal } from '@/utils/rules/scores/backtest';
import { dealScore, type Feature, featuresOf, learn } from '@/utils/rules/scores/deal';
import { seeded } from '../../../../bench/extension/random';
import { history } from '../../../../history/history';

interface Case {
  won: boolean;
  features: Feature[];
  stages: string[];
}

/**
 * The published formula once more, written down from its description alone: plain products over
 * plain lists of deals, without any table of counts.
 */
function published(cases: Case[], asked: Feature[], stage: string): number | null {
  const won = cases.filter((one) => one.won);
  const lost = cases.filter((one) => !one.won);
  if (won.length === 0 || lost.length === 0) return null;
  const has = (one: Case, { field, value }: Feature) =>
    field === 'stage'
      ? one.stages.includes(value)
      : one.features.some((own) => own.field === field && own.value === value);
  let products = [won.length + 0.1, lost.length + 0.1];
  for (const feature of [...asked, { field: 'stage', value: stage } as const]) {
    const seen = cases.filter((one) => has(one, feature)).length;
    if (seen < (feature.field === 'tag' ? 50 : 8)) continue;
    products = [won, lost].map((side, index) => {
      const times = side.filter((one) => has(one, feature)).length + 0.1;
      const values = new Set(
        cases.flatMap((one) =>
          one.features.filter(({ field }) => field === feature.field).map(({ value }) => value),
        ),
      );
      const all =
        feature.field === 'stage'
          ? side.length + 0.1
          : side.flatMap((one) => one.features.filter(({ field }) => field === feature.field))
              .length +
            0.1 * values.size;
      return (products[index] ?? 0) * (times / all);
    });
  }
  const [w = 0, l = 0] = products;
  return Math.min(99.99, Math.max(0.01, (100 * w) / (w + l)));
}

function cases(seed: number): Case[] {
  const random = seeded(seed);
  const pick = (values: string[]) => values[Math.floor(random() * values.length)] ?? '';
  return Array.from({ length: 10 + Math.floor(random() * 150) }, (_, index) => ({
    won: index === 0 || (index > 1 && random() < 0.4),
    features: [
      { field: 'source', value: pick(['fair', 'web', 'rare one', 'a:b']) },
      { field: 'people', value: pick(['1', '2', '3']) },
      { field: 'tag', value: pick(['big', 'small']) },
    ],
    stages: ['s1', 's2', 's3'].slice(0, 1 + Math.floor(random() * 3)),
  }));
}

test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))(
  'small case %i comes out as the published formula says',
  (seed) => {
    const known = cases(seed);
    const counts: Counts = {};
    for (const one of known) learn(counts, one.won ? 'won' : 'lost', one.features, one.stages);
    for (const { features } of known.slice(0, 5))
      for (const stage of ['s1', 's3', 'never seen']) {
        const wanted = published(known, features, stage);
        expect(dealScore(counts, features, stage)?.percent).toBeCloseTo(wanted ?? -1, 1);
      }
  },
);

test('there is no score until deals were both won and lost', () => {
  const counts: Counts = {};
  expect(dealScore(counts, [], 's')).toBeNull();
  learn(counts, 'won', [], ['s']);
  expect(dealScore(counts, [], 's')).toBeNull();
  learn(counts, 'lost', [], ['s']);
  expect(dealScore(counts, [], 's')).toMatchObject({ percent: 50, won: 1, lost: 1 });
});

test('a score is never certain, and reasons speak for the side they are named on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (won, lost) => {
      const counts: Counts = {
        won: [won, 0],
        lost: [lost, 0],
        'won:source:x': [won, 0],
        'lost:source:y': [lost, 0],
      };
      const score = dealScore(counts, [{ field: 'source', value: 'x' }], 's');
      expect(score?.percent).toBeGreaterThanOrEqual(0.01);
      expect(score?.percent).toBeLessThanOrEqual(99.99);
      for (const { share } of score?.reasonsFor ?? []) expect(share).toBeGreaterThan(0.5);
      expect(score?.reasonsAgainst).toEqual([]);
    }),
  );
});

test('of many reasons the three strongest each way are named, the strongest first', () => {
  const counts: Counts = {};
  const values = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  // The further on, the more of them were lost.
  for (const [index, value] of values.entries())
    for (let n = 0; n < 40; n += 1)
      learn(counts, n < 36 - 4 * index ? 'won' : 'lost', [{ field: 'source', value }], []);
  const score = dealScore(
    counts,
    values.map((value) => ({ field: 'source', value })),
    's',
  );
  expect(score?.reasonsFor.map(({ value }) => value)).toHaveLength(3);
  const shares = (reasons: { share: number }[] = []) => reasons.map(({ share }) => share);
  expect(shares(score?.reasonsFor)).toEqual([...shares(score?.reasonsFor)].sort((a, b) => b - a));
  expect(shares(score?.reasonsAgainst)).toEqual(
    [...shares(score?.reasonsAgainst)].sort((a, b) => a - b),
  );
});

function pastOf(seed: number): {
  past: PastDeal[];
  stages: ReturnType<typeof history>['pipeline']['stages'];
} {
  const rows = history({ seed, deals: 3000, mails: 1 });
  const moves = new Map<string, StageMove[]>();
  for (const move of rows.stageMoves)
    moves.set(move.dealId, [...(moves.get(move.dealId) ?? []), move]);
  return {
    stages: rows.pipeline.stages,
    past: rows.deals
      .filter(({ state }) => state !== 'open')
      .map((deal) => ({
        won: deal.state === 'won',
        closedAt: deal.closedAt ?? 0,
        features: featuresOf(deal),
        stageIds: visitsOf(deal, moves.get(deal.id) ?? []).map(({ stageId }) => stageId),
      })),
  };
}

test.each([1, 2, 3, 17, 99])(
  'foretells held-back deals better than their stage alone (history %i)',
  (seed) => {
    const { past, stages } = pastOf(seed);
    const check = backtest(past, stages);
    console.info(
      `deal score, history ${seed}: Brier ${check?.brier.toFixed(4)} against ${check?.brierOfStage.toFixed(4)} of the stage alone, calibration error ${check?.calibration.toFixed(4)} against ${check?.calibrationOfStage.toFixed(4)}, ${check?.samples} forecasts`,
    );
    expect(check?.brier).toBeLessThan(check?.brierOfStage ?? 0);
    expect(check?.calibration).toBeLessThanOrEqual(0.05);
    expect(check?.better).toBe('score');
    expect(check?.bins.reduce((all, { samples }) => all + samples, 0)).toBe(check?.samples);
  },
);

test('a past that is too short is not judged', () => {
  const { past, stages } = pastOf(4);
  expect(backtest(past.slice(0, 30), stages)).toBeNull();
});

/** Deals of which nothing that is known matters, with one source of many each. */
function noise(seed: number, deals: number): PastDeal[] {
  const random = seeded(seed);
  return Array.from({ length: deals }, (_, index) => ({
    won: random() < 0.3,
    closedAt: index,
    features: [{ field: 'source' as const, value: String(Math.floor(random() * 30)) }],
    stageIds: ['s', 't'],
  }));
}

const ONE_CHANCE = [{ id: 's', probability: 30, outcome: 'open' as const }];

test('a chance of the stage that is right is not outdone by noise', () => {
  expect(backtest(noise(9, 400), ONE_CHANCE)?.better).not.toBe('score');
});

test('what chance alone makes is seldom called better', () => {
  const found = Array.from({ length: 200 }, (_, seed) => backtest(noise(seed, 150), ONE_CHANCE));
  const seemed = found.filter((one) => one && one.brier < one.brierOfStage);
  const called = found.filter((one) => one?.better === 'score');
  console.info(
    `deal score, 200 pasts of noise: seems better in ${seemed.length}, is called so in ${called.length}`,
  );
  // Else there would be nothing to hold back.
  expect(seemed.length).toBeGreaterThan(20);
  expect(called.length).toBeLessThanOrEqual(10);
});

test('how far two errors may be apart by chance is what drawing deals again and again gives', () => {
  const { past, stages } = pastOf(4);
  const short = past.slice(0, 400);
  const check = backtest(short, stages);
  const inOrder = short.toSorted((a, b) => a.closedAt - b.closedAt);
  const [learned, held] = [inOrder.slice(0, 280), inOrder.slice(280)];
  const counts: Counts = {};
  for (const { won, features, stageIds } of learned)
    learn(counts, won ? 'won' : 'lost', features, stageIds);
  const chances = new Map(stages.map((stage) => [stage.id, stage]));
  const said = held.map(({ won, features, stageIds }) =>
    [...new Set(stageIds)].flatMap((id) => {
      const stage = chances.get(id);
      const score = stage?.outcome === 'open' ? dealScore(counts, features, id) : null;
      if (!stage || !score) return [];
      const came = won ? 100 : 0;
      return ((score.percent - came) / 100) ** 2 - ((stage.probability - came) / 100) ** 2;
    }),
  );
  const random = seeded(1);
  const drawn = Array.from({ length: 4000 }, () => {
    const deals = said.flatMap(() => said[Math.floor(random() * said.length)] ?? []);
    return deals.reduce((all, one) => all + one, 0) / deals.length;
  }).sort((a, b) => a - b);
  const [low = 0, high = 0] = [drawn[100], drawn[3900]];
  expect((check?.margin ?? 0) / ((high - low) / 2)).toBeCloseTo(1, 1);
});
