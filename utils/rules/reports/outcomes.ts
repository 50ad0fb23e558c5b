import { type Counted, type Counts, under } from './counts';
import { type DayOf, label, MANY_PEOPLE, NO_LABEL } from './measures';
import { type Behind, money, type Report, type Row, share } from './model';
import type { Period } from './periods';
import { deals, sum, text } from './pipeline';

interface OutcomesInput {
  counts: Counts;
  period: Period;
  currency: string;
}

interface Tally {
  open: number;
  won: number;
  lost: number;
  wonValue: number;
  lostValue: number;
}

/** Deals made in the period by where they came from, and what became of them. */
export function bySource(input: OutcomesInput): Report {
  return byOutcome({ ...input, of: 'deals', prefix: 'src' });
}

/** Deals by the playbooks begun on them in the period, and what became of them. */
export function byPlaybook(input: OutcomesInput): Report {
  return byOutcome({ ...input, of: 'plays', prefix: 'play' });
}

/** What is counted of a playbook that was begun on a deal: `play` by what became of the deal. */
export function playMeasures(
  play: { name: string; startedAt: number },
  deal: { state: 'open' | 'won' | 'lost'; currency: string; value: number | null },
  dayOf: DayOf,
): Counted[] {
  const key = `play:${deal.state}:${deal.currency}:${label(play.name)}`;
  return [{ day: dayOf(play.startedAt), key, count: 1, sum: deal.value ?? 0 }];
}

/** What was counted under `<prefix>:<state>:<currency>:<label>`, label by label. */
function byOutcome({
  counts,
  period,
  currency,
  of: table,
  prefix,
}: OutcomesInput & { of: Behind['of']; prefix: string }): Report {
  const tallies = new Map<string, Tally>();
  const span = { of: table, start: period.start, end: period.end };
  for (const { parts, count, sum: value } of under(counts, `${prefix}:`))
    tally(tallies, parts[2] ?? '', parts[0] ?? '', parts[1] === currency ? value : 0, count);
  const rows = sorted(tallies).map(([source, found]): Row => {
    const total = found.open + found.won + found.lost;
    const of = (state: string): Behind => ({
      ...span,
      keys: keysOf(counts, `${prefix}:${state}:`, source),
    });
    return {
      label: source === NO_LABEL ? { kind: 'word', words: 'report_no_source' } : text(source),
      cells: [
        { value: total },
        { value: found.won, records: of('won') },
        { value: found.lost, records: of('lost') },
        { value: found.open, records: of('open') },
        { value: share(found.won, found.won + found.lost) },
        { value: money(found.wonValue), records: of('won') },
      ],
    };
  });
  return {
    figures: [
      {
        words: 'report_win_rate',
        kind: 'percent',
        value: share(total(rows, 1), total(rows, 1) + total(rows, 2)),
        records: { ...span, keys: [`${prefix}:won:`, `${prefix}:lost:`] },
      },
      {
        words: 'report_won_value',
        kind: 'money',
        value: total(rows, 5),
        records: { ...span, keys: [`${prefix}:won:${currency}:`] },
      },
    ],
    columns: [
      { words: 'report_deals', kind: 'count' },
      { words: 'report_won', kind: 'count' },
      { words: 'report_lost', kind: 'count' },
      { words: 'report_still_open', kind: 'count' },
      { words: 'report_win_rate', kind: 'percent' },
      { words: 'report_won_value', kind: 'money' },
    ],
    rows,
    chart: { kind: 'stacked', columns: [1, 2, 3] },
  };
}

export const WHY = {
  reason: 'why',
  competitor: 'who',
  objection: 'obj',
  product: 'prod',
} as const;

/** What closed deals were won or lost by: the reason, competitor, objection or product named. */
export function winLoss({
  counts,
  period,
  currency,
  by,
}: OutcomesInput & { by: keyof typeof WHY }): Report {
  const prefix = WHY[by];
  const tallies = new Map<string, Tally>();
  for (const { parts, count, sum: value } of under(counts, `${prefix}:`))
    tally(tallies, parts[2] ?? '', parts[0] ?? '', parts[1] === currency ? value : 0, count);
  const rows = sorted(tallies).map(([label, found]): Row => {
    const of = (state: string) => deals(period, keysOf(counts, `${prefix}:${state}:`, label));
    return {
      label: text(label),
      cells: [
        { value: found.won, records: of('won') },
        { value: found.lost, records: of('lost') },
        { value: share(found.won, found.won + found.lost) },
        { value: money(found.wonValue), records: of('won') },
        { value: money(found.lostValue), records: of('lost') },
      ],
    };
  });
  const won = sum(counts, ['won:']);
  const lost = sum(counts, ['lost:']);
  return {
    figures: [
      { words: 'report_won', kind: 'count', value: won.count, records: deals(period, ['won:']) },
      { words: 'report_lost', kind: 'count', value: lost.count, records: deals(period, ['lost:']) },
      {
        words: 'report_win_rate',
        kind: 'percent',
        value: share(won.count, won.count + lost.count),
        records: deals(period, ['won:', 'lost:']),
      },
      // A deal has one reason, but as many products as it likes.
      ...(by === 'product'
        ? []
        : [
            {
              words: 'report_explained' as const,
              kind: 'percent' as const,
              value: share(
                rows.reduce(
                  (many, { cells }) => many + (cells[0]?.value ?? 0) + (cells[1]?.value ?? 0),
                  0,
                ),
                won.count + lost.count,
              ),
              records: deals(period, [`${WHY[by]}:`]),
            },
          ]),
    ],
    columns: [
      { words: 'report_won', kind: 'count' },
      { words: 'report_lost', kind: 'count' },
      { words: 'report_win_rate', kind: 'percent' },
      { words: 'report_won_value', kind: 'money' },
      { words: 'report_lost_value', kind: 'money' },
    ],
    rows,
    chart: { kind: 'stacked', columns: [0, 1] },
  };
}

/** Deals by how many people of the customer take part: open ones, and how those closed ended. */
export function coverage({
  counts,
  open,
  period,
}: {
  counts: Counts;
  /** `ppl:open` over all time. */
  open: Counts;
  period: Period;
}): Report {
  const rows = Array.from({ length: MANY_PEOPLE + 1 }, (_, people): Row => {
    const of = (state: string) =>
      (state === 'open' ? open : counts)[`ppl:${state}:${people}`]?.[0] ?? 0;
    return {
      label: {
        kind: 'word',
        words: people === MANY_PEOPLE ? 'report_people_or_more' : 'report_people_count',
        args: [people],
      },
      cells: [
        {
          value: of('open'),
          records: deals({ start: '0000-01-01', end: '9999-12-31' }, [`ppl:open:${people}`]),
        },
        { value: of('won'), records: deals(period, [`ppl:won:${people}`]) },
        { value: of('lost'), records: deals(period, [`ppl:lost:${people}`]) },
        {
          value: share(of('won'), of('won') + of('lost')),
          records: deals(period, [`ppl:won:${people}`, `ppl:lost:${people}`]),
        },
      ],
    };
  });
  const alone = rows.slice(0, 2).reduce((many, { cells }) => many + (cells[0]?.value ?? 0), 0);
  return {
    figures: [
      {
        words: 'report_one_person',
        kind: 'percent',
        value: share(alone, total(rows, 0)),
        records: deals({ start: '0000-01-01', end: '9999-12-31' }, ['ppl:open:0', 'ppl:open:1']),
      },
    ],
    columns: [
      { words: 'report_still_open', kind: 'count' },
      { words: 'report_won', kind: 'count' },
      { words: 'report_lost', kind: 'count' },
      { words: 'report_win_rate', kind: 'percent' },
    ],
    rows,
    chart: { kind: 'bars', columns: [3] },
  };
}

function tally(
  tallies: Map<string, Tally>,
  label: string,
  state: string,
  value: number,
  many: number,
): void {
  const found = tallies.get(label) ?? { open: 0, won: 0, lost: 0, wonValue: 0, lostValue: 0 };
  tallies.set(label, found);
  if (state === 'won') {
    found.won += many;
    found.wonValue += value;
  } else if (state === 'lost') {
    found.lost += many;
    found.lostValue += value;
  } else found.open += many;
}

function sorted(tallies: Map<string, Tally>): [string, Tally][] {
  const size = ({ open, won, lost }: Tally) => open + won + lost;
  return [...tallies].sort(([a, x], [b, y]) => size(y) - size(x) || (a < b ? -1 : 1));
}

/** The keys of one label in all currencies. */
function keysOf(counts: Counts, prefix: string, label: string): string[] {
  return Object.keys(counts).filter(
    (key) => key.startsWith(prefix) && key.slice(prefix.length).split(':')[1] === label,
  );
}

function total(rows: readonly Row[], column: number): number {
  return money(rows.reduce((all, { cells }) => all + (cells[column]?.value ?? 0), 0));
}
