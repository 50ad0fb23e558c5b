import { planted } from '../../duplicates/generate.ts';
import { scoreOf } from '../../duplicates/score.ts';
import type { Line } from '../line.ts';
import { median, spread } from '../measure.ts';

/**
 * Finding duplicates among invented people: what is proposed wrongly, what is missed, and how the
 * time for one of them grows from ten thousand to a hundred thousand. It runs here and in the
 * page alike, so it needs no browser.
 */

const SMALL = 10_000;
const LARGE = 100_000;
const ROUNDS = 3;
const GROWTH = 2;
/** Of a hundred proposals two may be wrong, of a hundred duplicates five may be missed. */
const WRONG = 2;
const MISSED = 5;

export async function duplicates(): Promise<Line[]> {
  const [small, large] = [SMALL, LARGE].map((count) => planted({ seed: 20_261_128, count }));
  if (!small || !large) return [];
  scoreOf(small);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    small: scoreOf(small),
    large: scoreOf(large),
  }));
  const per = (ms: number, count: number) => ms / count;
  const ours = median(rounds.map((round) => per(round.large.ms, LARGE)));
  const other = median(rounds.map((round) => per(round.small.ms, SMALL)));
  const ratios = rounds.map((round) => per(round.large.ms, LARGE) / per(round.small.ms, SMALL));
  const found = rounds[0]?.large;
  const share = (what: string, value: number, most: number): Line => ({
    what,
    size: LARGE,
    unit: '%',
    ours: value,
    other: { name: 'limit', value: most },
    ratio: { value: value / most, mad: 0 },
    gate: 1,
  });
  return [
    {
      what: 'finding duplicates, for one person',
      size: LARGE,
      unit: 'ms',
      ours,
      other: { name: 'among 10,000', value: other },
      ratio: { value: ours / other, mad: spread(ratios) },
      gate: GROWTH,
    },
    share('duplicates proposed wrongly', 100 * (1 - (found?.precision ?? 0)), WRONG),
    share('duplicates missed', 100 * (1 - (found?.recall ?? 0)), MISSED),
  ];
}
