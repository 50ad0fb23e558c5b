import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneAtATime } from '@/utils/one-at-a-time';

it('never runs twice at once, and answers everybody from a run that began after they asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
      async (scheduler, fails) => {
        let [running, asked] = [false, 0];
        const runs: number[] = [];
        const ask = oneAtATime(async (about: number) => {
          expect(running).toBe(false);
          running = true;
          runs.push(about);
          const begunAt = asked;
          await scheduler.schedule(Promise.resolve());
          running = false;
          if (fails[runs.length % fails.length]) throw new Error(String(begunAt));
          return begunAt;
        });
        const answers = fails.map(async () => {
          await scheduler.schedule(Promise.resolve());
          asked += 1;
          const mine = asked;
          const begunAt = await ask(mine).catch(({ message }: Error) => Number(message));
          expect(begunAt).toBeGreaterThanOrEqual(mine);
        });
        await scheduler.waitFor(Promise.all(answers));
        // The last one has been heard, and nobody's question was carried out twice.
        expect(runs.at(-1)).toBe(fails.length);
        expect(new Set(runs).size).toBe(runs.length);
      },
    ),
  );
});
