import { type Counted, type Counts, under } from './counts';
import type { DayOf } from './measures';
import { type Behind, money, type Report, type Row, share } from './model';
import type { Period } from './periods';
import { text } from './pipeline';
import { countsIn, fewOf, OTHERS, type Tallies } from './tallies';

/** Somebody whom another one brought to me, and when. */
export interface Brought {
  /** The id of who brought them. */
  by: string;
  at: number;
}

interface Bought {
  state: 'open' | 'won' | 'lost';
  currency: string;
  value: number | null;
}

/**
 * What is counted of one introduction, on the day of it, under who made it: `intro` with the number
 * of deals that came of it, `ibuy` with those won, and `ival` by currency with what these are worth.
 */
export function introductionMeasures(
  { by, at }: Brought,
  deals: readonly Bought[],
  dayOf: DayOf,
): Counted[] {
  const day = dayOf(at);
  const won = deals.filter(({ state }) => state === 'won');
  return [
    { day, key: `intro:${by}`, count: 1, sum: deals.length },
    ...(won.length > 0 ? [{ day, key: `ibuy:${by}`, count: 1, sum: won.length }] : []),
    ...won.map(({ currency, value }) => ({
      day,
      key: `ival:${currency}:${by}`,
      count: 1,
      sum: value ?? 0,
    })),
  ];
}

/** Introducers that are told apart; the others count as one. */
const INTRODUCERS = 40;

interface Tally {
  people: number;
  deals: number;
  buyers: number;
  won: number;
  worth: number;
}

/** Counts of introductions in which all but those who brought most are one. */
export function mostIntroducers(tallies: Tallies): Counts {
  const few = fewOf(tallies, INTRODUCERS, { worth: 'ival:', many: 'intro:' });
  return few?.counts ?? countsIn(tallies);
}

/** Who introduced people to me in the period, how many, and what became of them. */
export function byIntroducer({
  counts,
  period: { start, end },
  names,
}: {
  /** `ival` of one currency alone. */
  counts: Counts;
  period: Period;
  names: Readonly<Record<string, string>>;
}): Report {
  const tallies = talliesOf(counts);
  const behind = (key: string): Behind => ({ of: 'introductions', start, end, keys: [key] });
  const rows = ordered(tallies).map((by): Row => {
    const { people, deals, won, worth } = tallies.get(by) ?? nothing();
    // Who the others are nobody counted.
    const records = (key: string) => (by === OTHERS ? {} : { records: behind(`${key}:${by}`) });
    const name = names[by];
    return {
      label: name ? text(name) : { kind: 'word', words: 'report_other_introducers' },
      cells: [
        { value: people, ...records('intro') },
        { value: deals },
        { value: won, ...records('ibuy') },
        { value: worth, ...records('ibuy') },
      ],
    };
  });
  const sum = (of: keyof Tally) =>
    [...tallies.values()].reduce((all, tally) => money(all + tally[of]), 0);
  return {
    figures: [
      {
        words: 'report_introduced',
        kind: 'count',
        value: sum('people'),
        records: behind('intro:'),
      },
      {
        words: 'report_introduced_won',
        kind: 'percent',
        value: share(sum('buyers'), sum('people')),
        records: behind('ibuy:'),
      },
      {
        words: 'report_won_value',
        kind: 'money',
        value: sum('worth'),
        records: behind('ibuy:'),
      },
    ],
    columns: [
      { words: 'report_introduced', kind: 'count' },
      { words: 'report_deals', kind: 'count' },
      { words: 'report_won', kind: 'count' },
      { words: 'report_won_value', kind: 'money' },
    ],
    rows,
    chart: { kind: 'bars', columns: [0] },
  };
}

function talliesOf(counts: Counts): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (by: string) => {
    const tally = tallies.get(by) ?? nothing();
    tallies.set(by, tally);
    return tally;
  };
  for (const { parts, count, sum } of under(counts, 'intro:'))
    Object.assign(of(parts[0] ?? ''), { people: count, deals: sum });
  for (const { parts, count, sum } of under(counts, 'ibuy:'))
    Object.assign(of(parts[0] ?? ''), { buyers: count, won: sum });
  for (const { parts, sum } of under(counts, 'ival:')) {
    const tally = of(parts[1] ?? '');
    tally.worth = money(tally.worth + sum);
  }
  return tallies;
}

function nothing(): Tally {
  return { people: 0, deals: 0, buyers: 0, won: 0, worth: 0 };
}

/** Those who brought most first, and the others at the end. */
function ordered(tallies: ReadonlyMap<string, Tally>): string[] {
  const rank = (by: string) => (by === OTHERS ? 1 : 0);
  return [...tallies]
    .sort(
      ([a, x], [b, y]) =>
        rank(a) - rank(b) || y.worth - x.worth || y.people - x.people || (a < b ? -1 : 1),
    )
    .map(([by]) => by);
}
