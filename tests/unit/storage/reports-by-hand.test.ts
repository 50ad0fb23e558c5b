import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { reportRecords } from '@/storage/report-records';
import type { Deal, Play, Signal } from '@/storage/schema';
import { type Period, spanOf } from '@/utils/rules/reports/periods';
import { ask, fillDatabase, tableOf } from '../../history/ask';
import { type History, history } from '../../history/history';
import { followed } from './followed';
import { freshDatabase, uuid } from './world';

/** What people begin and mark by hand, and whom they met through whom, against a plain scan. */

const ZONE = 'America/New_York';
const TODAY = '2026-11-20';
const HOUR = 3_600_000;
const PLAYBOOKS = ['Discovery', 'Renewal: early', 'Rescue'];
const TAGS = ['Budget approved', 'budget  approved', 'Price', 'Timing', 'Security: review'];
const CUT = { weekStart: 0, fiscalStart: 4 } as const;

let rows: History;
let plays: Play[];
let signals: Signal[];

beforeAll(async () => {
  rows = history({ seed: 23, deals: 260 });
  const db = freshDatabase();
  plays = rows.deals.flatMap((deal, index) =>
    PLAYBOOKS.slice(0, index % 4).map((name, n) => ({
      ...{ id: uuid(20_000 + index * 4 + n), rev: '', playbookId: uuid(100 + n), name },
      // One in twenty was begun on a deal that is gone by now.
      dealId: index % 20 === 3 ? uuid(90_000 + index) : deal.id,
      ...{ pauseOnReply: true, steps: [], ticked: [], tasks: [] },
      startedAt: deal.createdAt + (n + 1) * 31 * HOUR,
    })),
  );
  signals = rows.deals.flatMap((deal, index) =>
    TAGS.slice(0, index % 6).map((tag, n) => ({
      ...{ id: uuid(40_000 + index * 6 + n), rev: '', tag, quote: `They said so (${index})` },
      kind: (index + n) % 3 === 0 ? 'objection' : 'signal',
      ...(index % 7 !== 1 && {
        dealId: index % 20 === 3 ? uuid(90_000 + index) : deal.id,
        stageId: rows.pipeline.stages[(index + n) % rows.pipeline.stages.length]?.id,
      }),
      at: deal.createdAt + n * 17 * HOUR,
      createdAt: deal.createdAt,
    })),
  );

  rows.contacts.forEach((contact, index) => {
    const met = rows.deals[index]?.createdAt ?? 0;
    contact.relationship = { ...contact.relationship, firstAt: met };
    const through = index % 5 === 0 ? undefined : rows.contacts[(index * 7) % 40];
    if (through) Object.assign(contact.relationship, { metAt: met, metBy: through.emails[0] });
  });
  await db.plays.bulkPut(plays);
  await db.signals.bulkPut(signals);
  await fillDatabase(db, rows, ZONE);
});

const clock = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
const rate = (part: number, whole: number) =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
const dealOf = (id: string | undefined) => rows.deals.find((deal) => deal.id === id);
const isIn = ({ start, end }: Period, at: number) =>
  clock.format(at) >= start && clock.format(at) < end;
const worth = (deals: Deal[], currency: string) =>
  deals.reduce((all, deal) => all + (deal.currency === currency ? (deal.value ?? 0) : 0), 0);

const PERIODS = {
  'three years': spanOf('36', TODAY, CUT),
  'a fiscal quarter': spanOf('quarter', '2026-02-11', CUT),
  'last fiscal year': spanOf('last_year', TODAY, CUT),
  'a day': { start: '2026-03-08', end: '2026-03-09' },
  nothing: { start: '1999-01-01', end: '1999-02-01' },
};
const CASES = Object.entries(PERIODS).flatMap(([name, period]) =>
  ['EUR', 'USD'].map((currency) => ({ name, period, currency })),
);

test.each(CASES)('playbooks in $name in $currency', async ({ period, currency }) => {
  const expected: ReturnType<typeof tableOf> = {};
  for (const name of PLAYBOOKS) {
    const deals = plays
      .filter((play) => play.name === name && isIn(period, play.startedAt))
      .flatMap((play) => dealOf(play.dealId) ?? []);
    if (deals.length === 0) continue;
    const of = (state: string) => deals.filter((deal) => deal.state === state);
    const [won, lost] = [of('won').length, of('lost').length];
    // A colon parts the keys of counters, so that it shows as a space.
    expected[name.replace(':', '')] = {
      ...{ deals: deals.length, won, lost, still_open: of('open').length },
      win_rate: rate(won, won + lost),
      won_value: expect.closeTo(worth(of('won'), currency), 2) as unknown as number,
    };
  }
  const report = await ask('playbooks', { period, currency, today: TODAY });
  expect(tableOf(report)).toEqual(expected);
});

const outcomeOf = ({ dealId }: Signal) => dealOf(dealId)?.state ?? 'none';
const LEDGERS = Object.entries(PERIODS).flatMap(([name, period]) =>
  (['objection', 'signal'] as const).flatMap((kind) =>
    (['tag', 'stage'] as const).map((by) => ({ name, period, kind, by })),
  ),
);

test.each(LEDGERS)('marked sentences: $kind by $by in $name', async ({ period, kind, by }) => {
  const label = (signal: Signal) => {
    if (by === 'tag') return signal.tag.replace(/[:\s]+/g, ' ').toLowerCase();
    const { stages } = rows.pipeline;
    return stages.find(({ id }) => id === signal.stageId)?.name ?? 'report_no_deal';
  };
  const marked = signals.filter((one) => one.kind === kind && isIn(period, one.at));
  const expected: ReturnType<typeof tableOf> = {};
  for (const name of new Set(marked.map(label))) {
    const group = marked.filter((one) => label(one) === name);
    const of = (state: string) => group.filter((one) => outcomeOf(one) === state).length;
    expected[name] = {
      ...{ marked: group.length, still_open: of('open'), won: of('won'), lost: of('lost') },
      win_rate: rate(of('won'), of('won') + of('lost')),
    };
  }
  const report = await ask(`${kind}s`, { period, ledger: by, today: TODAY });
  expect(tableOf(report)).toEqual(expected);
  expect(report.figures[0]?.value).toBe(marked.length);
});

test.each(CASES)('introductions in $name in $currency', async ({ period, currency }) => {
  const expected: ReturnType<typeof tableOf> = {};
  for (const { name, id, emails, relationship } of rows.contacts) {
    const brought = rows.contacts.filter(
      (one) =>
        one.id !== id &&
        emails.includes(one.relationship.metBy ?? '') &&
        (relationship.firstAt ?? Number.POSITIVE_INFINITY) < (one.relationship.metAt ?? 0) &&
        isIn(period, one.relationship.metAt ?? 0),
    );
    if (brought.length === 0) continue;
    const deals = brought.flatMap((one) =>
      rows.deals.filter(({ contactIds }) => contactIds.includes(one.id)),
    );
    const won = deals.filter(({ state }) => state === 'won');
    const before = expected[name];
    expected[name] = {
      introduced: brought.length + (before?.introduced ?? 0),
      deals: deals.length + (before?.deals ?? 0),
      won: won.length + (before?.won ?? 0),
      won_value: worth(won, currency) + (before?.won_value ?? 0),
    };
  }
  const report = await ask('introductions', { period, currency, today: TODAY });
  const found: ReturnType<typeof tableOf> = {};
  for (const row of report.rows) {
    const name = row.label.kind === 'text' ? row.label.text : row.label.kind;
    const [introduced = 0, deals = 0, won = 0, value = 0] = row.cells.map(
      (cell) => cell.value ?? 0,
    );
    const before = found[name];
    found[name] = {
      introduced: introduced + (before?.introduced ?? 0),
      deals: deals + (before?.deals ?? 0),
      won: won + (before?.won ?? 0),
      won_value: value + (before?.won_value ?? 0),
    };
  }
  const rounded = (table: typeof found) =>
    Object.fromEntries(
      Object.entries(table).map(([name, row]) => [
        name,
        { ...row, won_value: Math.round((row.won_value ?? 0) * 100) / 100 },
      ]),
    );
  expect(rounded(found)).toEqual(rounded(expected));
});

test.each(['playbooks', 'objections', 'signals'])(
  'behind each figure of %s stand as many records as it says',
  async (name) => {
    const period = PERIODS['last fiscal year'];
    expect(await followed(await ask(name, { period, today: TODAY }))).toBeGreaterThan(20);
  },
);

test('behind each figure of introductions stand the people, those who bought behind what they bought', async () => {
  const period = PERIODS['last fiscal year'];
  const { rows: lines } = await ask('introductions', { period, today: TODAY });
  let people = 0;
  for (const { cells } of lines) {
    const [introduced, , won] = cells;
    const behind = async (records: NonNullable<typeof introduced>['records']) => {
      if (!records) throw new Error('Nothing leads to the people');
      const { records: found } = await reportRecords({ ...records, after: null });
      return found.map(({ id }) => id ?? '');
    };
    const brought = await behind(introduced?.records);
    expect(brought).toHaveLength(introduced?.value ?? -1);
    const bought = rows.deals.filter(({ state }) => state === 'won');
    const buyers = brought.filter((id) => bought.some((deal) => deal.contactIds.includes(id)));
    expect((await behind(won?.records)).sort()).toEqual(buyers.sort());
    people += brought.length;
  }
  expect(people).toBeGreaterThan(5);
});
