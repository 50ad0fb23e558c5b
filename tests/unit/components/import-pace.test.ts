import { beforeEach, expect, it } from 'vitest';
import { PaceClock } from '@/components/workspace/import/pace';
import { paceWords } from '@/components/workspace/import/words';
import { speakEnglish } from '../english';

beforeEach(speakEnglish);

it('an import says how fast it goes by its last seconds, and how long it still takes', () => {
  let now = 0;
  const clock = new PaceClock(() => now);
  const told: (string | null)[] = [];
  // Slowly for twenty seconds, then four times as fast.
  for (let second = 0, share = 0; second <= 32; second += 1) {
    now = second * 1000;
    const pace = clock.pace(share, Math.round(share * 100_000));
    told.push(pace && paceWords(pace));
    share += second < 20 ? 0.01 : 0.04;
  }
  // Nothing can be said of the first moment.
  expect(told[0]).toBeNull();
  expect(told[5]).toBe('1,000 per second · About 2 minutes left');
  expect(told[20]).toBe('1,000 per second · About 80 seconds left');
  expect(told[32]).toBe('4,000 per second · About 8 seconds left');
});
