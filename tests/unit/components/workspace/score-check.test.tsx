// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ScoreCheck } from '@/components/workspace/scores/ScoreCheck';
import arabic from '@/public/_locales/ar/messages.json';
import german from '@/public/_locales/de/messages.json';
import english from '@/public/_locales/en/messages.json';
import type { StoredCheck } from '@/storage/api';
import { openView } from '../popup-scene';

const CHECK: StoredCheck = {
  at: 1,
  samples: 96,
  trained: 112,
  brier: 0.318,
  brierOfStage: 0.322,
  calibration: 0.28,
  calibrationOfStage: 0.21,
  bins: [{ from: 0.2, samples: 96, said: 0.25, won: 0.5 }],
  margin: 0.021,
  better: 'neither',
};

it.each([
  ['neither', /^No clear difference.*The chance of the stage is shown\.$/],
  ['score', /^The score was better, by more than chance/],
  ['stage', /^The stage alone was better, by more than chance/],
] as const)(
  'a test of the score that finds %s better says no more than that',
  async (better, words) => {
    const { screen } = openView(<ScoreCheck />, {
      scoreCheck: () => ({ ...CHECK, better }),
    });
    expect((await screen.findByText(words)).textContent).toMatch(words);
    expect(screen.getByText('Difference of both').nextElementSibling?.textContent).toBe(
      '-0.004 ± 0.021',
    );
  },
);

it.each([
  ['English', english, /better/, /^No clear difference/],
  ['German', german, /besser/, /^Kein klarer Unterschied/],
  ['Arabic', arabic, /أدق/, /^لا فرق واضح/],
] as const)('no difference is called none in %s', (_, words, better, none) => {
  expect(words.score_check_score.message).toMatch(better);
  expect(words.score_check_stage.message).toMatch(better);
  expect(words.score_check_neither.message).toMatch(none);
  expect(words.score_check_neither.message).not.toMatch(better);
});
