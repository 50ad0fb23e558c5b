import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counts, packed } from '@/utils/rules/reports/counts';
import { bestCustomers, mostCustomers } from '@/utils/rules/reports/customers';
import { Sum } from '@/utils/rules/reports/tallies';

const period = { start: '2026-01-01', end: '2027-01-01' };
const id = fc.nat({ max: 200 }).map((n) => `customer-${n}`);

test('the best customers are the same when only those are told apart', () => {
  const sale = fc.tuple(id, fc.constantFrom('EUR', 'USD'), fc.nat(9), fc.nat(50));
  fc.assert(
    fc.property(fc.array(sale, { minLength: 60, maxLength: 300 }), (sales) => {
      const counts: Counts = {};
      for (const [who, currency, many, value] of sales)
        counts[`cust:${currency}:${who}`] = [many + 1, value];
      const of = (some: Counts) =>
        bestCustomers({ counts: some, period, currency: 'EUR', names: {} });
      const all = new Sum(() => true);
      all.add(packed(counts), 1);
      const fewer = mostCustomers(all.tallies(), 'EUR');
      expect(Object.keys(fewer).length).toBeLessThan(90);
      expect(of(fewer)).toEqual(of(all.counts()));
    }),
  );
});
