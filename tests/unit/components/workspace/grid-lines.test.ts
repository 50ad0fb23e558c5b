import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from '@/components/workspace/tables/grid-lines';
import type { RowGroup } from '@/components/workspace/tables/row-list';

/** Groups of these sizes, some of them folded. */
const world = fc.array(
  fc.record({ count: fc.integer({ min: 1, max: 5 }), isFolded: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

function linesOf(sizes: { count: number; isFolded: boolean }[]) {
  let from = 0;
  const groups = sizes.map(({ count }, key): RowGroup => {
    const group = { key, from, count };
    from += count;
    return group;
  });
  const ids = Array.from({ length: from }, (_, n) => `row ${n}`);
  const folded: ReadonlySet<RowGroup['key']> = new Set(
    sizes.flatMap(({ isFolded }, key) => (isFolded ? key : [])),
  );
  return { groups, ids, folded, lines: new Lines(ids, groups, folded) };
}

describe('The lines of a grid with groups', () => {
  it('are a head, then its rows unless they are folded, group after group', () =>
    fc.assert(
      fc.property(world, (sizes) => {
        const { groups, ids, folded, lines } = linesOf(sizes);
        const wanted = groups.flatMap(({ key, from, count }) => [
          `head ${key}`,
          ...(folded.has(key) ? [] : ids.slice(from, from + count)),
        ]);
        const seen = Array.from({ length: lines.count }, (_, n) => {
          const line = lines.at(n);
          return line?.kind === 'group' ? `head ${line.group.key}` : line?.id;
        });
        expect(seen).toEqual(wanted);
        expect(lines.at(lines.count)).toBeNull();
      }),
    ));

  it('stand for every row once when all of them are chosen', () =>
    fc.assert(
      fc.property(world, (sizes) => {
        const { ids, lines } = linesOf(sizes);
        // A head alone stands for its group; within a longer choice its rows stand for themselves.
        fc.pre(lines.count > 1);
        expect(lines.idsBetween(0, lines.count - 1)).toEqual(ids);
      }),
    ));

  it('lead from any row to the head above it', () =>
    fc.assert(
      fc.property(world, fc.nat(), (sizes, pick) => {
        const { lines } = linesOf(sizes);
        const line = pick % lines.count;
        const head = lines.headOf(line);
        expect(lines.at(head)?.kind).toBe('group');
        for (let n = head + 1; n <= line; n += 1) expect(lines.at(n)?.kind).toBe('row');
      }),
    ));
});
