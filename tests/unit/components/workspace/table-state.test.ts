import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeOf } from '@/components/workspace/route';
import { addressOf, stateOf } from '@/components/workspace/tables/table-state';
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
