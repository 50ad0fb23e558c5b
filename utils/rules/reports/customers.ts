import { type Counts, under } from './counts';
import { NO_LABEL } from './measures';
import { type Behind, type Label, money, type Report, type Row, share } from './model';
import type { Period } from './periods';
import { deals, sum, text } from './pipeline';
import { countsIn, fewOf, OTHERS, putAmong, type Tallies } from './tallies';

/** What those who buy are grouped by. */
export const BUYERS = ['customer', 'segment', 'product', 'both'] as const;
export type Buyers = (typeof BUYERS)[number];

interface CustomersInput {
  counts: Counts;
  period: Period;
  currency: string;
}

interface Bought {
  id: string;
  won: number;
  value: number;
}

/** What each customer bought, and for how much in one currency. */
function boughtBy(counts: Counts, currency: string): Map<string, Bought> {
  const customers = new Map<string, Bought>();
  for (const key in counts) {
    const [many, sum] = counts[key] ?? [0, 0];
    const [kind, of, id = ''] = key.split(':');
    if (kind !== 'cust') continue;
    const found = customers.get(id) ?? { id, won: 0, value: 0 };
    customers.set(id, found);
    found.won += many;
    if (of === currency) found.value += sum;
  }
  return customers;
}

const byWorth = (a: Bought, b: Bought) =>
  b.value - a.value || b.won - a.won || (a.id < b.id ? -1 : 1);

/** How many customers there are where not all of them are told apart. */
const MANY = 'customers';

/** Counts of customers in which all but those who brought most in a currency are one. */
export function mostCustomers(tallies: Tallies, currency: string): Counts {
  const few = fewOf(tallies, CUSTOMERS, { worth: `cust:${currency}:`, many: 'cust:' });
  return few ? { ...few.counts, [MANY]: [few.all, 0] } : countsIn(tallies);
}

/** Who bought in the period, how often and for how much; those who brought most first. */
export function bestCustomers({
  counts,
  period,
  currency,
  names,
}: CustomersInput & { names: Readonly<Record<string, string>> }): Report {
  const customers = boughtBy(counts, currency);
  const all = money([...customers.values()].reduce((total, { value }) => total + value, 0));
  customers.delete(OTHERS);
  const ordered: Bought[] = [];
  for (const one of customers.values())
    putAmong(ordered, CUSTOMERS, one, (a, b) => byWorth(a, b) < 0);
  const won = sum(counts, ['cust:']).count;
  const largest = ordered.slice(0, FEW).reduce((total, { value }) => total + value, 0);
  return {
    figures: [
      { words: 'report_customers', kind: 'count', value: counts[MANY]?.[0] ?? customers.size },
      { words: 'report_won', kind: 'count', value: won, records: deals(period, ['cust:']) },
      {
        words: 'report_won_value',
        kind: 'money',
        value: all,
        records: deals(period, [`cust:${currency}:`]),
      },
      {
        words: 'report_from_few',
        kind: 'percent',
        value: share(largest, all),
        records: deals(
          period,
          ordered.slice(0, FEW).map(({ id }) => `cust:${currency}:${id}`),
        ),
      },
    ],
    columns: [
      { words: 'report_won', kind: 'count' },
      { words: 'report_won_value', kind: 'money' },
      { words: 'report_share', kind: 'percent' },
    ],
    rows: ordered.map(({ id, won: bought, value }): Row => {
      const keys = Object.keys(counts).filter(
        (key) => key.startsWith('cust:') && key.split(':')[2] === id,
      );
      const records = deals(period, keys);
      const name = names[id];
      return {
        label: name ? text(name) : { kind: 'word', words: 'report_no_customer' },
        cells: [
          { value: bought, records },
          { value: money(value), records },
          { value: share(value, all), records },
        ],
      };
    }),
    chart: { kind: 'bars', columns: [1] },
  };
}

/** Customers in the table, and how many of them are few. */
const CUSTOMERS = 40;
const FEW = 3;

/**
 * Who buys what: won deals by the segment of the customer, by the product, or by both. Counts are
 * `cust:<currency>:<segment>` and `buy:<currency>:<segment>:<product>`.
 */
export function bestBuyers({
  counts,
  period,
  currency,
  by,
}: CustomersInput & { by: Exclude<Buyers, 'customer'> }): Report {
  const kind = by === 'segment' ? 'cust:' : 'buy:';
  const groups = new Map<string, Group>();
  for (const { parts, count: many, sum: value } of under(counts, kind)) {
    const [of = '', segment = '', product = ''] = parts;
    const named = by === 'segment' ? [segment] : by === 'product' ? [product] : [segment, product];
    const id = named.join(':');
    const found = groups.get(id) ?? { named, won: 0, value: 0, keys: [] };
    groups.set(id, {
      named,
      won: found.won + many,
      value: found.value + (of === currency ? value : 0),
      keys: [...found.keys, kind + parts.join(':')],
    });
  }
  const all = money([...groups.values()].reduce((total, { value }) => total + value, 0));
  const ordered = [...groups].sort(
    ([a, x], [b, y]) => y.value - x.value || y.won - x.won || (a < b ? -1 : 1),
  );
  return {
    figures: [
      {
        words: 'report_won_value',
        kind: 'money',
        value: all,
        records: { ...deals(period, [`${kind}${currency}:`]), segments: true },
      },
      {
        words: 'report_from_first',
        kind: 'percent',
        value: share(ordered[0]?.[1].value ?? 0, all),
        records: { ...deals(period, ordered[0]?.[1].keys ?? []), segments: true },
      },
    ],
    columns: [
      { words: 'report_won', kind: 'count' },
      { words: 'report_won_value', kind: 'money' },
      { words: 'report_share', kind: 'percent' },
    ],
    rows: ordered.slice(0, CUSTOMERS).map(([, { named, won, value, keys }]): Row => {
      const records: Behind = { ...deals(period, keys), segments: true };
      return {
        label: labelOf(named, by),
        cells: [
          { value: won, records },
          { value: money(value), records },
          { value: share(value, all), records },
        ],
      };
    }),
    chart: { kind: 'bars', columns: [1] },
  };
}

interface Group {
  named: string[];
  won: number;
  value: number;
  keys: string[];
}

function labelOf([first = '', second]: readonly string[], by: Buyers): Label {
  const isUnknown = first === NO_LABEL && by !== 'product';
  if (second === undefined)
    return isUnknown ? { kind: 'word', words: 'report_no_segment' } : text(first);
  return isUnknown
    ? { kind: 'word', words: 'report_no_segment_product', args: [second] }
    : text(`${first} · ${second}`);
}
