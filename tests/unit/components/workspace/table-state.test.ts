// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeOf } from '@/components/workspace/route';
import { addressOf, narrowLayout, stateOf } from '@/components/workspace/tables/table-state';
import { TABLE_IDS } from '@/utils/rules/columns';

const column = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const sort = fc.record({ by: column, down: fc.boolean() });
const view = fc.record({
  id: fc.uuid(),
  query: text,
  sort,
  group: fc.option(column, { nil: undefined }),
});

describe('The address of a table', () => {
  it('brings back its filter, order, groups and view, after a reload and by Back', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...TABLE_IDS),
        fc.array(view, { maxLength: 3 }),
        fc.record({ query: text, sort, group: fc.option(column), open: fc.nat(3) }),
        (table, views, { open, ...rest }) => {
          const state = { ...rest, view: views[open]?.id ?? null };
          const address = addressOf(table, state);
          fc.pre(address.length < 2000);
          expect(routeOf(address).name).toBe(table);
          expect(stateOf(table, routeOf(address), views)).toEqual(state);
        },
      ),
    ));

  it('leaves out what a view says itself', () => {
    const saved = { id: 'v', query: 'tag:vip', sort: { by: 'name', down: false }, group: 'owner' };
    expect(stateOf('people', routeOf('#/people?view=v'), [saved])).toEqual({
      query: 'tag:vip',
      sort: { by: 'name', down: false },
      view: 'v',
      group: 'owner',
    });
    // A view that is gone leaves the table as it is at first.
    expect(stateOf('people', routeOf('#/people?view=gone'), [saved])).toMatchObject({
      query: '',
      view: null,
      group: null,
    });
  });
});

describe('A table in a narrow window', () => {
  const layout = {
    columns: [190, 224, 140].map((width, n) => ({ id: `column-${n}`, width })),
    pinned: 1,
  };
  const widths = (room: number) => narrowLayout(layout, room).columns.map(({ width }) => width);

  it('shows whole columns from right to left, where the edge would cut off how names begin', () => {
    document.documentElement.dir = 'rtl';
    expect(widths(280)).toEqual([280, 224, 140]);
    expect(widths(440)).toEqual([216, 224, 140]);
    expect(widths(554)).toEqual([190, 224, 140]);
    // Not even the first has room: it takes what there is.
    expect(widths(150)).toEqual([150, 224, 140]);
    const tasks = [290, 150, 100].map((width, n) => ({ id: `column-${n}`, width }));
    const { columns } = narrowLayout({ columns: tasks, pinned: 1 }, 280);
    expect(columns.map(({ width }) => width)).toEqual([130, 150, 100]);
    document.documentElement.dir = 'ltr';
    expect(widths(280)).toEqual([190, 224, 140]);
    expect(narrowLayout(layout, 280).pinned).toBe(0);
  });

  it('shows how the second column begins, however wide the first one is', () => {
    const columns = [320, 150].map((width, n) => ({ id: `column-${n}`, width }));
    expect(narrowLayout({ columns, pinned: 1 }, 280).columns[0]?.width).toBe(190);
    expect(narrowLayout({ columns, pinned: 1 }, 500).columns[0]?.width).toBe(320);
  });
});
