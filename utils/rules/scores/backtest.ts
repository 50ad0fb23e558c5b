import type { Counts } from '../reports/counts';
import { dealScore, type Feature, learn } from './deal';

/** A closed deal, as it is looked back on. */
export interface PastDeal {
  won: boolean;
  closedAt: number;
  features: Feature[];
  /** Stages it was in, in order. */
  stageIds: string[];
}

/** How good forecasts of a kind were: 0 is perfect, 0.25 is a coin. */
export interface ScoreCheck {
  /** Forecasts compared: one per held-back deal and open stage it was in. */
  samples: number;
  trained: number;
  /** Mean squared error of the score, and of the stage's probability alone. */
  brier: number;
  brierOfStage: number;
  /** How far the chances said were from what came, on average over ten ranges; 0 to 1. */
  calibration: number;
  calibrationOfStage: number;
  /** What was said and what came, by tenths. */
  bins: ReliabilityBin[];
  /**
   * How far the difference between the two errors may be off by chance alone: half of the range in
   * which it lies nineteen times out of twenty.
   */
  margin: number;
  better: Better;
}

/** Which forecast was better by more than chance, if one was. */
export type Better = 'score' | 'stage' | 'neither';

export interface ReliabilityBin {
  from: number;
  samples: number;
  /** Mean chance said, and share that was won; 0 to 1. */
  said: number;
  won: number;
}

/** Of the closed deals, in order of time, these are learned from; the rest is foretold. */
const TRAINED = 0.7;
/** With fewer deals held back, either could be better by luck. */
const ENOUGH = 20;

/**
 * Learns from the earlier deals and foretells the later ones, from each open stage they were in;
 * null while there is too little past for that.
 */
export function backtest(
  deals: readonly PastDeal[],
  stages: readonly { id: string; probability: number; outcome: 'open' | 'won' | 'lost' }[],
): ScoreCheck | null {
  const inOrder = [...deals].sort((a, b) => a.closedAt - b.closedAt);
  const cut = Math.floor(inOrder.length * TRAINED);
  if (inOrder.length - cut < ENOUGH) return null;
  const counts: Counts = {};
  for (const { won, features, stageIds } of inOrder.slice(0, cut))
    learn(counts, won ? 'won' : 'lost', features, stageIds);
  const open = new Map(
    stages.filter(({ outcome }) => outcome === 'open').map((stage) => [stage.id, stage]),
  );
  const said: Said[] = [];
  for (const [deal, { won, features, stageIds }] of inOrder.slice(cut).entries())
    for (const id of new Set(stageIds)) {
      const stage = open.get(id);
      const score = stage && dealScore(counts, features, id);
      if (score)
        said.push({ deal, won, score: score.percent / 100, stage: stage.probability / 100 });
    }
  if (said.length === 0) return null;
  const score = measured(said.map((one) => [one.score, one.won]));
  const stage = measured(said.map((one) => [one.stage, one.won]));
  const margin = marginOf(said);
  return {
    samples: said.length,
    trained: cut,
    brier: score.brier,
    brierOfStage: stage.brier,
    calibration: score.calibration,
    calibrationOfStage: stage.calibration,
    bins: score.bins,
    margin,
    better: betterOf(score.brier - stage.brier, margin),
  };
}

/** What was said of one deal in one of its stages, 0 to 1, and what came. */
interface Said {
  deal: number;
  won: boolean;
  score: number;
  stage: number;
}

/**
 * How far the mean difference of squared errors may be off by chance, at 95 %. Both forecasts are of
 * the same deals, so that their differences are what varies; and those of one deal hang together,
 * however many stages it was in, so that it is deals that are counted.
 */
function marginOf(said: readonly Said[]): number {
  const missed = (chance: number, won: boolean) => (chance - (won ? 1 : 0)) ** 2;
  const mean =
    said.reduce((all, { score, stage, won }) => all + missed(score, won) - missed(stage, won), 0) /
    said.length;
  const byDeal = new Map<number, number>();
  for (const { deal, score, stage, won } of said)
    byDeal.set(deal, (byDeal.get(deal) ?? 0) + missed(score, won) - missed(stage, won) - mean);
  const deals = byDeal.size;
  const squares = [...byDeal.values()].reduce((all, one) => all + one * one, 0);
  return (1.96 * Math.sqrt((squares * deals) / Math.max(1, deals - 1))) / said.length;
}

/** A difference that chance alone may make is none. */
function betterOf(difference: number, margin: number): Better {
  if (Math.abs(difference) <= margin) return 'neither';
  return difference < 0 ? 'score' : 'stage';
}

function measured(said: readonly [chance: number, won: boolean][]) {
  const bins = Array.from({ length: 10 }, (_, index): ReliabilityBin => {
    const here = said.filter(([chance]) => Math.min(9, Math.floor(chance * 10)) === index);
    const sum = (of: (one: [number, boolean]) => number) =>
      here.reduce((all, one) => all + of(one), 0) / Math.max(1, here.length);
    return {
      from: index / 10,
      samples: here.length,
      said: sum(([chance]) => chance),
      won: sum(([, won]) => (won ? 1 : 0)),
    };
  });
  const brier =
    said.reduce((all, [chance, won]) => all + (chance - (won ? 1 : 0)) ** 2, 0) / said.length;
  const calibration = bins.reduce(
    (all, bin) => all + (bin.samples / said.length) * Math.abs(bin.said - bin.won),
    0,
  );
  return { brier, calibration, bins };
}
