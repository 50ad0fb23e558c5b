import { DuplicateFinder, type DuplicatePair } from '@/utils/rules/duplicates';
import { type Planted, pairName } from './generate';

export interface Score {
  precision: number;
  recall: number;
  /** What was proposed and is none, and what was planted and not proposed. */
  wrong: DuplicatePair[];
  missed: [pair: string, kind: string][];
  ms: number;
}

/** Lets the detector look at the records alone, and compares what it says with the truth. */
export function scoreOf({ records, truth }: Planted): Score {
  const started = performance.now();
  const finder = new DuplicateFinder();
  for (const record of records) finder.add(record);
  const found = finder.find();
  const ms = performance.now() - started;
  const names = new Set(found.map(({ one, other }) => pairName(one, other)));
  const wrong = found.filter(({ one, other }) => !truth.pairs.has(pairName(one, other)));
  const missed = [...truth.pairs].filter(([pair]) => !names.has(pair));
  return {
    precision: found.length === 0 ? 1 : 1 - wrong.length / found.length,
    recall: 1 - missed.length / truth.pairs.size,
    wrong,
    missed,
    ms,
  };
}
