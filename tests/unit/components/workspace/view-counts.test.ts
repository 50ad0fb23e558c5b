import { describe, expect, it } from 'vitest';
import { ViewCounts } from '@/components/workspace/tables/view-counts';

/** A background whose every answer counts ten rows, and says so many times that there are more. */
function counting(pages: number) {
  const world = { now: 1_000_000, asked: [] as string[], running: 0, atOnce: 0 };
  const calls = {
    async tableCount({ query, after }: { query: string; after?: string }) {
      world.asked.push(query);
      world.running += 1;
      world.atOnce = Math.max(world.atOnce, world.running);
      await Promise.resolve();
      world.running -= 1;
      const page = Number(after ?? 0) + 1;
      return { count: 10, next: page < pages ? String(page) : null };
    },
  };
  const counts = new ViewCounts(
    calls,
    () => Promise.resolve(),
    () => world.now,
  );
  return { world, counts };
}

describe('The counts beside saved views', () => {
  it('add up what the pages count, one view after the other', async () => {
    const { world, counts } = counting(3);
    const [a, b] = await Promise.all([counts.of('people', 'a'), counts.of('deals', 'b')]);
    expect([a, b]).toMatchObject([
      { count: 30, isMore: false },
      { count: 30, isMore: false },
    ]);
    expect(world.asked).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
    expect(world.atOnce).toBe(1);
  });

  it('stop where they would become a scan, and say that there are more', async () => {
    const { world, counts } = counting(1_000_000);
    expect(await counts.of('people', '')).toMatchObject({ count: 120, isMore: true });
    expect(world.asked.length).toBe(12);
  });

  it('stand for a while whatever changes, then are counted anew', async () => {
    const { world, counts } = counting(1);
    for (let turn = 0; turn < 20; turn += 1) await counts.of('people', 'a');
    expect(world.asked.length).toBe(1);
    world.now += counts.standsFor('people', 'a');
    await counts.of('people', 'a');
    expect(world.asked.length).toBe(2);
  });

  it('go on after one that failed', async () => {
    const counts = new ViewCounts(
      {
        tableCount: ({ query }) =>
          query === 'bad'
            ? Promise.reject(new Error('gone'))
            : Promise.resolve({ count: 1, next: null }),
      },
      () => Promise.resolve(),
    );
    const bad = counts.of('people', 'bad');
    const good = counts.of('people', 'good');
    await expect(bad).rejects.toThrow('gone');
    expect((await good).count).toBe(1);
  });
});
