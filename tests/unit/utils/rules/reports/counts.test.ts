import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counts, count, packed, unpacked } from '@/utils/rules/reports/counts';
import { fewOf, OTHERS, Sum, type Tallies } from '@/utils/rules/reports/tallies';

const key = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text !== '__proto__');
const counts = fc.dictionary(key, fc.tuple(fc.integer(), fc.integer()), { noNullPrototype: true });

test('counts come back from their text as they were', () => {
  fc.assert(
    fc.property(counts, (some) => {
      expect(unpacked(packed(some))).toEqual(some);
    }),
  );
});

test('what is taken off again leaves nothing behind', () => {
  const sum = new Sum((name) => name.startsWith('won'));
  sum.add(packed({ 'won:EUR': [3, 0.1], 'won:USD': [1, 5], 'lost:EUR': [1, 1] }), 1);
  sum.add(packed({ 'won:EUR': [1, 0.2] }), 1);
  sum.add(packed({ 'won:USD': [1, 5] }), -1);
  expect(sum.counts()).toEqual({ 'won:EUR': [4, 0.3] });
});

test('the first few are kept as they are, and all others add up to one', () => {
  const who = fc.nat({ max: 30 }).map((n) => `who-${n}`);
  const said = fc.tuple(who, fc.constantFrom('cust:EUR', 'cust:USD'), fc.nat(9), fc.nat(50));
  fc.assert(
    fc.property(fc.array(said, { minLength: 20, maxLength: 120 }), fc.nat(12), (all, few) => {
      const some: Counts = {};
      for (const [id, kind, many, sum] of all) some[`${kind}:${id}`] = [many + 1, sum + 0.25];
      const ids = [...new Set(Object.keys(some).map((name) => name.slice(9)))];
      const found = fewOf(talliesOf(some), few, {
        worth: 'cust:EUR:',
        many: 'cust:',
      });
      if (ids.length <= few) {
        expect(found).toBeNull();
        return;
      }
      const worth = (id: string) => some[`cust:EUR:${id}`]?.[1] ?? 0;
      const many = (id: string) =>
        (some[`cust:EUR:${id}`]?.[0] ?? 0) + (some[`cust:USD:${id}`]?.[0] ?? 0);
      const first = ids
        .sort((a, b) => worth(b) - worth(a) || many(b) - many(a) || (a < b ? -1 : 1))
        .slice(0, few);
      const expected: Counts = {};
      for (const [name, [count, sum]] of Object.entries(some)) {
        const under = first.includes(name.slice(9)) ? name : name.slice(0, 9) + OTHERS;
        const [had, total] = expected[under] ?? [0, 0];
        expected[under] = [had + count, total + sum];
      }
      expect(found).toEqual({ counts: expected, all: ids.length });
    }),
  );
});

test('rows add up the same in whatever order they were written', () => {
  const row = fc.tuple(
    fc.shuffledSubarray(['a', 'b:1', 'b:2', 'c', 'é', 'Z']),
    fc.constantFrom<1 | -1>(1, -1),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 9 }), (rows) => {
      const sum = new Sum((name) => name !== 'c');
      const expected: Counts = {};
      for (const [names, sign] of rows) {
        sum.add(JSON.stringify(names.flatMap((name) => [name, 2, 0.1])), sign);
        for (const name of names.filter((each) => each !== 'c'))
          count(expected, name, 2 * sign, 0.1 * sign);
      }
      expect(sum.counts()).toEqual(expected);
    }),
  );
});

function talliesOf(counts: Counts): Tallies {
  const sum = new Sum(() => true);
  sum.add(packed(counts), 1);
  return sum.tallies();
}
