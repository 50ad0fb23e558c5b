import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { reportRecords } from '@/storage/report-records';
import { reportCounts } from '@/storage/reports';
import type { Deal, StageMove } from '@/storage/schema';
import { type CountsAsked, REPORTS } from '@/utils/rules/reports/catalogue';
import { spanOf } from '@/utils/rules/reports/periods';
import { COMMIT } from '@/utils/rules/reports/pipeline';
import { ask, fillDatabase, tableOf } from '../../history/ask';
import { type History, history, NOW } from '../../history/history';
import { followed } from './followed';
import { freshDatabase, uuid } from './world';

/** Every report against a plain scan of all rows, which knows nothing of counters. */

const ZONE = 'America/New_York';
const TODAY = '2026-11-20';
const DAY = 86_400_000;
/** One that nobody uses, one in use, and one that was deleted. */
const TEMPLATES = [uuid(901), uuid(902), uuid(903)] as const;
let rows: History;

beforeAll(async () => {
  rows = history({ seed: 11, deals: 300 });
  const db = freshDatabase();
  rows.companies.forEach((company, index) => {
    const industry = ['Retail', 'Hotels', undefined][index % 3];
    if (industry) company.industry = industry;
  });
  rows.deals.forEach((deal, index) => {
    if (index % 4 === 0) return;
    const line = (name: string, quantity: number) => ({
      ...{ id: uuid(5000 + index), name, quantity },
      price: 20 + (index % 7),
    });
    deal.lines = [line('Filter', 1 + (index % 3)), ...(index % 2 ? [line('Pump', 2)] : [])];
  });
  TEMPLATES.slice(1).forEach((id, n) => {
    rows.activities
      .filter(({ kind, direction }) => kind === 'email' && direction === 'out')
      .forEach((mail, index) => {
        if (index % 5 === n) mail.templateId = id;
      });
  });
  await db.templates.add({
    ...{ id: TEMPLATES[1], rev: '', name: 'Offer', subject: '', body: 'x', createdAt: 1 },
  });
  await fillDatabase(db, rows, ZONE);
});

const clock = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
const dayOf = (at: number) => clock.format(at);
const inSpan = (at: number) => {
  const { start, end } = spanOf('36', TODAY, { weekStart: 1, fiscalStart: 1 });
  return dayOf(at) >= start && dayOf(at) < end;
};
const worth = (deals: Deal[], currency = 'EUR') =>
  deals.reduce((all, deal) => all + (deal.currency === currency ? (deal.value ?? 0) : 0), 0);
const rate = (part: number, whole: number) =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
const closedIn = (deal: Deal, state: string) => deal.state === state && inSpan(deal.closedAt ?? 0);

test('pipeline health', async () => {
  const report = await ask('health');
  const open = rows.deals.filter(({ state }) => state === 'open');
  const wanted = Object.fromEntries(
    rows.pipeline.stages
      .filter(({ outcome }) => outcome === 'open')
      .map((stage) => {
        const here = open.filter(({ stageId }) => stageId === stage.id);
        const age = here.reduce((all, deal) => all + (NOW - deal.stageSince) / DAY, 0);
        return [
          stage.name,
          {
            deals: here.length,
            value: worth(here),
            weighted: (worth(here) * stage.probability) / 100,
            days_here: here.length ? expect.closeTo(age / here.length, 0.06) : null,
          },
        ];
      }),
  );
  expect(tableOf(report)).toEqual(wanted);
  const figures = Object.fromEntries(report.figures.map(({ words, value }) => [words, value]));
  expect(figures).toMatchObject({
    report_open_deals: open.length,
    report_open_value: worth(open),
    report_late_deals: open.filter((deal) => deal.closeDate && deal.closeDate < TODAY).length,
    report_undated_deals: open.filter((deal) => !deal.closeDate).length,
    report_stepless_deals: open.filter((deal) => !deal.nextStep).length,
  });
});

test('forecast by month', async () => {
  const table = tableOf(await ask('forecast', { target: 5000 }));
  const open = rows.deals.filter(({ state }) => state === 'open');
  const chance = (deal: Deal) =>
    rows.pipeline.stages.find(({ id }) => id === deal.stageId)?.probability ?? 0;
  for (const [label, found] of Object.entries(table)) {
    const due = open.filter(({ closeDate = '' }) =>
      label === 'report_overdue'
        ? closeDate !== '' && closeDate < '2026-11-01'
        : label >= '2026-11' && closeDate.slice(0, 7) === label.slice(0, 7),
    );
    const sure = due.filter((deal) => chance(deal) >= COMMIT);
    const weighted = due.reduce((all, deal) => all + (worth([deal]) * chance(deal)) / 100, 0);
    const won = rows.deals.filter(
      (deal) => deal.state === 'won' && dayOf(deal.closedAt ?? 0).slice(0, 7) === label.slice(0, 7),
    );
    expect(found).toEqual({
      won: worth(won),
      commit: worth(sure),
      best_case: worth(due.filter((deal) => chance(deal) >= 40)),
      weighted: expect.closeTo(weighted, 2),
      target: label === 'report_overdue' ? null : 5000,
    });
  }
  expect(Object.keys(table).filter((label) => label !== 'report_overdue')).toHaveLength(12);
});

/** Where a deal stood at the end of a day, and what was said of it then. */
function stood(deal: Deal, day: string) {
  const moves = movesOf(deal).filter(({ at }) => dayOf(at) <= day);
  const said = (deal.said ?? []).filter(({ at }) => dayOf(at) <= day);
  const last = moves.at(-1);
  return last ? { stageId: last.to, said: said.at(-1) ?? deal.said?.[0] } : null;
}

function movesOf(deal: Deal): StageMove[] {
  return rows.stageMoves.filter(({ dealId }) => dealId === deal.id).sort((a, b) => a.at - b.at);
}

test.each(['2024-03-10', '2025-06-15', '2026-11-19'])(
  'the pipeline as it stood on %s',
  async (day) => {
    const table = tableOf(await ask('past', { day }));
    for (const stage of rows.pipeline.stages.filter(({ outcome }) => outcome === 'open')) {
      const here = rows.deals.flatMap((deal) => {
        const then = stood(deal, day);
        return then?.stageId === stage.id ? [then] : [];
      });
      const value = here.reduce(
        (all, { said }) => all + (said?.currency === 'EUR' ? (said.value ?? 0) : 0),
        0,
      );
      expect(table[stage.name]).toMatchObject({ deals: here.length, value });
    }
  },
);

test('forecast accuracy', async () => {
  const table = tableOf(await ask('accuracy'));
  expect(Object.keys(table)).toHaveLength(12);
  let something = 0;
  for (const [month, found] of Object.entries(table)) {
    const before = new Date(Date.parse(`${month}T00:00Z`) - DAY).toISOString().slice(0, 10);
    let said = 0;
    for (const deal of rows.deals) {
      const then = stood(deal, before);
      const stage = rows.pipeline.stages.find(({ id }) => id === then?.stageId);
      if (stage?.outcome !== 'open' || then?.said?.currency !== 'EUR') continue;
      if (then.said.closeDate?.slice(0, 7) !== month.slice(0, 7)) continue;
      said += ((then.said.value ?? 0) * stage.probability) / 100;
    }
    const won = rows.deals.filter(
      (deal) => deal.state === 'won' && dayOf(deal.closedAt ?? 0).slice(0, 7) === month.slice(0, 7),
    );
    something += said;
    expect(found).toMatchObject({ said: expect.closeTo(said, 2), won: worth(won) });
  }
  expect(something).toBeGreaterThan(0);
});

test('stage conversion with time in stage, bottlenecks', async () => {
  const table = tableOf(await ask('conversion'));
  const slow = tableOf(await ask('bottlenecks'));
  const order = rows.pipeline.stages.map(({ id }) => id);
  const lostId = order.at(-1);
  for (const stage of rows.pipeline.stages.filter(({ outcome }) => outcome === 'open')) {
    const tally = { entered: 0, went_on: 0, lost: 0, went_back: 0, staying: 0 };
    let days = 0;
    for (const deal of rows.deals) {
      const moves = movesOf(deal);
      moves.forEach((move, index) => {
        if (move.to !== stage.id || !inSpan(move.at)) return;
        const next = moves[index + 1];
        tally.entered += 1;
        if (!next) tally.staying += 1;
        else {
          days += (next.at - move.at) / DAY;
          if (next.to === lostId) tally.lost += 1;
          else if (order.indexOf(next.to) < order.indexOf(stage.id)) tally.went_back += 1;
          else tally.went_on += 1;
        }
      });
    }
    const left = tally.entered - tally.staying;
    expect(table[stage.name]).toEqual({
      ...tally,
      conversion: rate(tally.went_on, left),
      drop_off: rate(tally.lost, left),
      days_there: expect.closeTo(days / left, 0.06),
    });
    expect(slow[stage.name]).toMatchObject({
      staying: tally.staying,
      drop_off: rate(tally.lost, left),
    });
  }
});

test('deal age and velocity', async () => {
  const { figures } = await ask('velocity');
  const found = Object.fromEntries(figures.map(({ words, value }) => [words, value]));
  const [won, lost] = ['won', 'lost'].map((state) =>
    rows.deals.filter((deal) => closedIn(deal, state)),
  );
  const age = (deals: Deal[] = []) =>
    deals.reduce((all, deal) => all + ((deal.closedAt ?? 0) - deal.createdAt) / DAY, 0) /
    deals.length;
  expect(found).toMatchObject({
    report_cycle_won: expect.closeTo(age(won), 0.06),
    report_cycle_lost: expect.closeTo(age(lost), 0.06),
    report_win_rate: rate(won?.length ?? 0, (won?.length ?? 0) + (lost?.length ?? 0)),
  });
});

test('results by source, also with no source given', async () => {
  const table = tableOf(await ask('sources', { currency: 'USD' }));
  for (const [label, found] of Object.entries(table)) {
    const source = label === 'report_no_source' ? undefined : label;
    const here = rows.deals.filter((deal) => deal.source === source && inSpan(deal.createdAt));
    const of = (state: string) => here.filter((deal) => deal.state === state);
    expect(found).toEqual({
      deals: here.length,
      won: of('won').length,
      lost: of('lost').length,
      still_open: of('open').length,
      win_rate: rate(of('won').length, of('won').length + of('lost').length),
      won_value: worth(of('won'), 'USD'),
    });
  }
  expect(Object.keys(table)).toHaveLength(5);
});

test.each(['reason', 'competitor', 'objection'] as const)('won and lost by %s', async (why) => {
  const table = tableOf(await ask('reasons', { why }));
  const labels = new Set(rows.deals.flatMap((deal) => deal.outcome?.[why] || []));
  expect(Object.keys(table).sort()).toEqual(
    [...labels].map((label) => label.replaceAll(':', ' ').replace(/\s+/g, ' ')).sort(),
  );
  for (const label of labels) {
    const of = (state: string) =>
      rows.deals.filter((deal) => closedIn(deal, state) && deal.outcome?.[why] === label);
    expect(table[label.replaceAll(':', ' ').replace(/\s+/g, ' ')]).toMatchObject({
      won: of('won').length,
      lost: of('lost').length,
      won_value: worth(of('won')),
      lost_value: worth(of('lost')),
    });
  }
});

test('people per deal', async () => {
  const table = tableOf(await ask('coverage'));
  for (const [label, found] of Object.entries(table)) {
    const many = rows.deals.filter(({ contactIds }) => contactIds.length === Number(label));
    expect(found).toMatchObject({
      still_open: many.filter(({ state }) => state === 'open').length,
      won: many.filter((deal) => closedIn(deal, 'won')).length,
      lost: many.filter((deal) => closedIn(deal, 'lost')).length,
    });
  }
});

test.each([
  ['week from Monday', 'week', { weekStart: 1, fiscalStart: 1 }],
  ['week from Sunday', 'week', { weekStart: 0, fiscalStart: 1 }],
  ['fiscal quarter from February', 'quarter', { weekStart: 1, fiscalStart: 2 }],
] as const)('activity by %s', async (_name, by, cut) => {
  const period = spanOf('12', TODAY, cut);
  const table = tableOf(await ask('activity', { by, cut, period }));
  const starts = Object.keys(table).sort();
  const held = rows.activities.filter(({ meeting }) => meeting?.status !== 'cancelled');
  let seen = 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? period.end;
    const here = held.filter(({ at }) => dayOf(at) >= start && dayOf(at) < end);
    const of = (kind: string, direction?: string) =>
      here.filter((one) => one.kind === kind && (!direction || one.direction === direction)).length;
    seen += here.length;
    const meetings = of('meeting');
    expect(table[start]).toEqual({
      mails_sent: of('email', 'out'),
      mails_got: of('email', 'in'),
      meetings,
      calls: of('call'),
      notes: of('note'),
      per_meeting: meetings
        ? Math.round(((of('email', 'out') + of('call')) / meetings) * 10) / 10
        : null,
    });
    // All but the first begin where a period does.
    if (index > 0 && by === 'week')
      expect(new Date(`${start}T00:00Z`).getUTCDay()).toBe(cut.weekStart);
    if (index > 0 && by === 'quarter')
      expect(['02', '05', '08', '11']).toContain(start.slice(5, 7));
  }
  expect(seen).toBe(
    held.filter(({ at }) => dayOf(at) >= period.start && dayOf(at) < period.end).length,
  );
});

test('time to answer, mine and theirs', async () => {
  const report = await ask('responses');
  const waits: { mine: number[]; theirs: number[] } = { mine: [], theirs: [] };
  for (const { id } of rows.threads) {
    const mails = rows.activities
      .filter(({ threadId }) => threadId === id)
      .sort((a, b) => a.at - b.at);
    mails.forEach((mail, index) => {
      const last = mails[index - 1];
      if (!last || last.direction === mail.direction || !inSpan(mail.at)) return;
      waits[mail.direction === 'out' ? 'mine' : 'theirs'].push((mail.at - last.at) / 60_000);
    });
  }
  const mean = (list: number[]) => list.reduce((all, one) => all + one, 0) / list.length;
  const found = Object.fromEntries(report.figures.map(({ words, value }) => [words, value]));
  expect(found.report_my_reply).toBeCloseTo(mean(waits.mine), 0);
  expect(found.report_their_reply).toBeCloseTo(mean(waits.theirs), 0);
  expect(Object.values(tableOf(report)).map((row) => row.my_answers)).toEqual(
    [0, 15, 60, 240, 480, 1440, 2880, 10_080].map(
      (from, index, starts) =>
        waits.mine
          .map(Math.round)
          .filter((one) => (one > from || index === 0) && one <= (starts[index + 1] ?? 1e9)).length,
    ),
  );
});

test('best customers, of those with a company, of people alone, and of nobody', async () => {
  const table = tableOf(await ask('customers'));
  const won = rows.deals.filter((deal) => closedIn(deal, 'won'));
  const all = worth(won);
  for (const [label, found] of Object.entries(table)) {
    const theirs = won.filter(({ companyId, contactIds: [first] }) => {
      const company = rows.companies.find(({ id }) => id === companyId);
      const contact = rows.contacts.find(({ id }) => id === first);
      const name = companyId ? company?.name || company?.domains[0] : contact?.name;
      return (name ?? 'report_no_customer') === label;
    });
    expect(found, label).toEqual({
      won: theirs.length,
      won_value: worth(theirs),
      share: rate(worth(theirs), all),
    });
  }
  const values = Object.values(table).map(({ won_value }) => won_value ?? 0);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(values.length).toBeGreaterThan(5);
});

test('who buys what: by segment, by product, and by both', async () => {
  const won = rows.deals.filter((deal) => closedIn(deal, 'won'));
  const sold = won.flatMap((deal) => {
    const company = rows.companies.find(({ id }) => id === deal.companyId);
    const segment = company?.industry ?? 'report_no_segment';
    const euros = (value: number) => (deal.currency === 'EUR' ? value : 0);
    const bought = (deal.lines ?? []).map(({ name, quantity, price }) => ({
      segment,
      product: name,
      both: company?.industry ? `${segment} · ${name}` : name,
      value: euros(quantity * price),
    }));
    return { segment, value: euros(deal.value ?? 0), bought };
  });
  const summed = <T extends { value: number }>(all: T[], by: (one: T) => string) => {
    const total = all.reduce((sum, { value }) => sum + value, 0);
    return Object.fromEntries(
      [...new Set(all.map(by))].map((label) => {
        const own = all.filter((one) => by(one) === label);
        const value = own.reduce((sum, one) => sum + one.value, 0);
        return [
          label,
          {
            won: own.length,
            won_value: expect.closeTo(value, 2),
            share: expect.closeTo(rate(value, total) ?? 0, 1),
          },
        ];
      }),
    );
  };
  const bought = sold.flatMap((one) => one.bought);
  const bySegment = await ask('customers', { buyers: 'segment' });
  expect(tableOf(bySegment)).toEqual(summed(sold, ({ segment }) => segment));
  expect(tableOf(await ask('customers', { buyers: 'product' }))).toEqual(
    summed(bought, ({ product }) => product),
  );
  const both = tableOf(await ask('customers', { buyers: 'both' }));
  expect(both).toEqual(summed(bought, (one) => one.both));
  expect(Object.keys(both)).toHaveLength(6);
  // The records behind a bar are as many deals as it says.
  const hotels = bySegment.rows.find(
    ({ label }) => label.kind === 'text' && label.text === 'Hotels',
  );
  const behind = hotels?.cells[0]?.records;
  if (!behind) throw new Error('There are no records behind the bar');
  let after: string | null = null;
  let times = 0;
  do {
    const page = await reportRecords({ ...behind, after });
    times += page.records.reduce((all, one) => all + one.times, 0);
    after = page.next;
  } while (after !== null);
  expect(times).toBe(hotels?.cells[0]?.value);
});

test('money of one currency is never added to that of another', async () => {
  const currencies = [...new Set(rows.deals.map(({ currency }) => currency))];
  expect(currencies.length).toBeGreaterThan(1);
  for (const currency of currencies) {
    const sumOf = async (name: string, column: string) =>
      Object.values(tableOf(await ask(name, { currency }))).reduce(
        (all, row) => all + (row[column] ?? 0),
        0,
      );
    const open = rows.deals.filter(({ state }) => state === 'open');
    const won = rows.deals.filter((deal) => closedIn(deal, 'won'));
    expect(await sumOf('health', 'value')).toBeCloseTo(worth(open, currency), 2);
    const made = rows.deals.filter(({ state, createdAt }) => state === 'won' && inSpan(createdAt));
    expect(await sumOf('sources', 'won_value')).toBeCloseTo(worth(made, currency), 2);
    const figures = (await ask('customers', { currency })).figures;
    expect(figures.find(({ words }) => words === 'report_won_value')?.value).toBeCloseTo(
      worth(won, currency),
      2,
    );
  }
});

test('replies by template', async () => {
  const table = tableOf(await ask('templates'));
  const scanned = (templateId: string) => {
    const sent = rows.activities.filter(
      (mail) => mail.templateId === templateId && inSpan(mail.at),
    );
    const waits = sent.flatMap(({ threadId, at }) => {
      const later = rows.activities.filter(
        (one) => one.threadId === threadId && one.at > at && one.direction === 'in' && !one.bulk,
      );
      return later.length > 0 ? Math.min(...later.map((one) => one.at - at)) / 60_000 : [];
    });
    const minutes = waits.reduce((all, one) => all + one, 0) / waits.length;
    return {
      template_mails: sent.length,
      answered: waits.length,
      reply_rate: rate(waits.length, sent.length),
      their_reply: expect.closeTo(minutes, 0),
    };
  };
  expect(table).toEqual({
    Offer: scanned(TEMPLATES[1]),
    report_gone_template: scanned(TEMPLATES[2]),
  });
  expect(table.Offer?.answered).toBeGreaterThan(0);
});

test('what the product entered by itself', async () => {
  const table = tableOf(await ask('return', { by: 'year', minutesPerEntry: 3 }));
  const auto = rows.activities.filter(
    ({ kind, meeting, at }) =>
      ['email', 'meeting'].includes(kind) && meeting?.status !== 'cancelled' && inSpan(at),
  ).length;
  const columns = Object.values(table);
  expect(columns.reduce((all, row) => all + (row.entered_itself ?? 0), 0)).toBe(auto);
  expect(columns.reduce((all, row) => all + (row.saved ?? 0), 0)).toBe(auto * 3);
});

/** What these tell of is not in this history; `reports-by-hand` follows them. */
const BY_HAND = ['playbooks', 'introductions', 'objections', 'signals'];
const TOLD = REPORTS.filter(({ name }) => !BY_HAND.includes(name));

test.each(TOLD)(
  'behind every bar and figure of $name stand as many records as it says',
  async ({ name }) => {
    const count = await followed(await ask(name, { day: '2026-03-03' }));
    // Those of money count nothing.
    if (!['forecast', 'accuracy'].includes(name)) expect(count).toBeGreaterThan(0);
  },
);

test('an answer stays small whatever people write as a source', async () => {
  const db = freshDatabase();
  const many = history({ seed: 3, deals: 700 });
  many.deals.forEach((deal, index) => Object.assign(deal, { source: `${'x'.repeat(70)}${index}` }));
  await fillDatabase(db, many, 'UTC');
  const asked: CountsAsked = {
    of: 'deals',
    start: '0000-01-01',
    end: '9999-12-31',
    keys: ['src:'],
  };
  const answer = await reportCounts(asked);
  expect(JSON.stringify(answer).length).toBeLessThan(64_000);
  const counts = Object.values(answer[0]?.counts ?? {});
  expect(counts.reduce((all, [one]) => all + one, 0)).toBe(700);
});
