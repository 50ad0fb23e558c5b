import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, columnsOf } from '@/utils/rules/columns';
import { groupKey, isTurned, spanOf } from '@/utils/rules/grouping';

const PEOPLE = columnsOf('people', []);
const DEALS = columnsOf('deals', []);

function column(id: string, all = PEOPLE): Column {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('The group of a row', () => {
  it('is the value where values come again, and a span where hardly any does', () => {
    expect(groupKey(column('stage', DEALS), 'Proposal')).toBe('Proposal');
    expect(groupKey(column('company'), { id: 'x', name: 'Acme' })).toBe('Acme');
    expect(groupKey(column('tag'), ['vip', 'berlin'])).toBe('berlin, vip');
    expect(groupKey(column('email'), ['ana@acme.example', 'a@home.example'])).toBe('acme.example');
    expect(groupKey(column('name'), 'élodie Martin')).toBe('E');
    expect(groupKey(column('name'), '山田太郎')).toBe('山');
    expect(groupKey(column('name'), '  3M')).toBe('#');
    expect(groupKey(column('close', DEALS), '2026-12-31')).toBe('2026-12');
    expect(groupKey(column('quiet'), 8)).toBe(7);
    expect(groupKey(column('value', DEALS), [{ amount: 12_000, currency: 'EUR' }])).toBe(10_000);
    const november = groupKey(column('last'), new Date(2026, 10, 3).getTime());
    expect(november).toBe(groupKey(column('last'), new Date(2026, 10, 30, 23, 59).getTime()));
    expect(november).not.toBe(groupKey(column('last'), new Date(2026, 11, 1).getTime()));
  });

  it('is none for what is not there', () => {
    for (const one of PEOPLE) expect(groupKey(one, null)).toBeNull();
    expect(groupKey(column('tag'), [])).toBeNull();
    expect(groupKey(column('email'), [])).toBeNull();
    expect(groupKey(column('open'), [])).toBeNull();
    expect(groupKey(column('name'), '   ')).toBeNull();
  });

  it('of a number is the span that the number lies in', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(column('quiet'), column('mails')),
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        (one, value) => {
          const key = groupKey(one, value);
          if (typeof key !== 'number') throw new Error('no span');
          const { from, to } = spanOf(one, key);
          expect(from === null || from <= value).toBe(true);
          expect(to === null || value < to).toBe(true);
        },
      ),
    ));

  it('comes newest and largest first, and otherwise from the least on', () => {
    expect(isTurned(column('last'))).toBe(true);
    expect(isTurned(column('open'))).toBe(true);
    expect(isTurned(column('quiet'))).toBe(false);
  });
});
