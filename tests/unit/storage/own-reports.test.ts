import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { saveField } from '@/storage/fields';
import {
  addDashboard,
  ownReports,
  removeDashboard,
  removeOwnReport,
  saveOwnReport,
  setOnDashboard,
} from '@/storage/own-reports';
import type { Deal } from '@/storage/schema';
import { tableGroups } from '@/storage/tables/groups';
import { tableKeys } from '@/storage/tables/rows';
import { undo } from '@/storage/undo';
import { LIMITS } from '@/utils/limits';
import { columnsOf } from '@/utils/rules/columns';
import type { GroupKey } from '@/utils/rules/grouping';
import { addGroups, type OwnGroup, queryOf, queryOfGroup } from '@/utils/rules/reports/own';
import { dateOf, userZone } from '@/utils/time';
import { ask, fillDatabase, tableOf } from '../../history/ask';
import { type History, history } from '../../history/history';
import { speakEnglish } from '../english';
import { freshDatabase } from './world';

/** Reports of one's own against a plain scan of three years. */

const CUT = { weekStart: 1, fiscalStart: 1 };
let rows: History;
let region = '';

beforeEach(speakEnglish);
beforeAll(async () => {
  speakEnglish();
  rows = history({ seed: 5, deals: 120, mails: 2 });
  const db = freshDatabase();
  await fillDatabase(db, rows, userZone());
  const { fieldId } = await saveField({
    ...{ fieldId: null, of: 'deals', name: 'Region', type: 'choice' },
    options: ['North', 'South'],
  });
  region = fieldId;
  const choices = ['North', 'South', undefined];
  rows.deals = rows.deals.map((deal, index) => {
    const choice = choices[index % 3];
    return choice ? { ...deal, custom: { [region]: choice } } : deal;
  });
  await db.deals.bulkPut(rows.deals);
});

interface Asked {
  by: string;
  query?: string;
  sum?: string;
  bucket?: 'week' | 'month' | 'quarter' | 'year';
  cut?: typeof CUT;
}

async function grouped({ by, query = '', sum, bucket = 'month', cut = CUT }: Asked) {
  const all = new Map<GroupKey, OwnGroup>();
  let after: string | undefined;
  do {
    const page = await tableGroups({
      ...{ table: 'deals', query, by, bucket, cut },
      ...(sum && { sum }),
      ...(after !== undefined && { after }),
    });
    addGroups(all, page.groups);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return all;
}

const plain = (groups: Map<GroupKey, OwnGroup>) =>
  Object.fromEntries([...groups.values()].map(({ key, rows }) => [String(key), rows]));
const scanned = (key: (deal: Deal) => string, of = rows.deals) => {
  const found: Record<string, number> = {};
  for (const deal of of) found[key(deal)] = (found[key(deal)] ?? 0) + 1;
  return found;
};

test('deals by stage, by own field and by the month they were made, as a scan counts them', async () => {
  const stages = new Map(rows.pipeline.stages.map(({ id, name }) => [id, name]));
  expect(plain(await grouped({ by: 'stage' }))).toEqual(
    scanned(({ stageId }) => stages.get(stageId) ?? ''),
  );
  expect(plain(await grouped({ by: region }))).toEqual(
    scanned(({ custom }) => String(custom?.[region] ?? null)),
  );
  expect(plain(await grouped({ by: 'created' }))).toEqual(
    scanned(({ createdAt }) => `${dateOf(createdAt, userZone()).slice(0, 7)}-01`),
  );
  const years = await grouped({ by: 'created', bucket: 'year', cut: { ...CUT, fiscalStart: 4 } });
  expect(plain(years)).toEqual(
    scanned(({ createdAt }) => {
      const [year = 0, month = 0] = dateOf(createdAt, userZone()).split('-').map(Number);
      return `${month < 4 ? year - 1 : year}-04-01`;
    }),
  );
});

test('sums are kept by currency, of what the filter lets through alone', async () => {
  const groups = await grouped({ by: 'state', query: 'state:won', sum: 'value' });
  const won = rows.deals.filter(({ state }) => state === 'won');
  const sums: Record<string, { count: number; sum: number }> = {};
  for (const { currency, value } of won) {
    if (value === null) continue;
    const had = sums[currency] ?? { count: 0, sum: 0 };
    sums[currency] = { count: had.count + 1, sum: Math.round((had.sum + value) * 1000) / 1000 };
  }
  expect([...groups.values()]).toEqual([{ key: 'won', rows: won.length, sums }]);
  expect(Object.keys(sums).length).toBeGreaterThan(1);
});

test('behind every bar stand as many rows as it says', async () => {
  const db = await import('@/storage/db').then(({ database }) => database());
  const columns = columnsOf('deals', await db.fields.toArray());
  for (const { by, bucket = 'month' } of [
    { by: 'stage' },
    { by: 'company' },
    { by: region },
    { by: 'value' },
    { by: 'source' },
    { by: 'close', bucket: 'quarter' },
    { by: 'created', bucket: 'week' },
  ] as const) {
    const column = columns.find(({ id }) => id === by);
    if (!column) throw new Error(`No column ${by}`);
    const groups = [...(await grouped({ by, bucket, query: 'state:won,lost' })).values()];
    for (const { key, rows } of groups.slice(0, 12)) {
      const query = queryOfGroup('state:won,lost', column, key, { bucket, cut: CUT });
      const { ids, next } = await tableKeys({ table: 'deals', query, by: 'name' });
      expect(next).toBeNull();
      expect(ids.length, `${by}: ${String(key)} (${query})`).toBe(rows);
    }
  }
});

test('a span of days is a part of the filter, cut as the fiscal year is', () => {
  const asked = { query: 'state:won', during: { column: 'created', span: 'year' } };
  expect(queryOf(asked, '2026-11-20', { weekStart: 1, fiscalStart: 4 })).toBe(
    'state:won created:2026-04-01..2027-03-31',
  );
  expect(queryOf({ ...asked, during: { column: '', span: '' } }, '2026-11-20', CUT)).toBe(
    'state:won',
  );
});

test('the week says what a scan of the rows says, for weeks from Monday and from Sunday', async () => {
  for (const weekStart of [1, 0]) {
    const start = weekStart === 1 ? '2026-11-16' : '2026-11-15';
    const weekOf = (at: number) => {
      const days = (Date.parse(dateOf(at, userZone())) - Date.parse(start)) / 86_400_000;
      return Math.floor(days / 7);
    };
    const report = tableOf(
      await ask('week', { today: '2026-11-20', cut: { weekStart, fiscalStart: 1 } }),
    );
    const wanted = (times: number[]) => {
      const of = (week: number) => times.filter((at) => weekOf(at) === week).length;
      return { last_week: of(-1), week_before: of(-2), this_week: of(0) };
    };
    const mails = (direction: string) =>
      rows.activities
        .filter((one) => one.kind === 'email' && one.direction === direction)
        .map(({ at }) => at);
    expect(report.report_mails_sent).toEqual(wanted(mails('out')));
    expect(report.report_mails_got).toEqual(wanted(mails('in')));
    expect(report.report_new_deals).toEqual(wanted(rows.deals.map(({ createdAt }) => createdAt)));
    expect(report.report_deals_won).toEqual(
      wanted(rows.deals.flatMap((deal) => (deal.state === 'won' ? (deal.closedAt ?? []) : []))),
    );
  }
});

test('reports and dashboards are kept, changed and taken away, each with a way back', async () => {
  const draft: Omit<Parameters<typeof saveOwnReport>[0], 'reportId'> = {
    name: 'Best customers',
    table: 'deals',
    by: 'company',
    bucket: 'month',
    measure: { of: 'sum', column: 'value' },
    query: 'state:won',
    chart: 'bars',
    during: { column: '', span: '' },
  };
  const { reportId } = await saveOwnReport({ reportId: null, ...draft });
  const own = `own:${reportId}`;
  const board = await addDashboard({ name: 'Monday' });
  const put = (report: string, isOn = true) => setOnDashboard({ ...board, report, isOn });
  // Both of two that are put there at once, and nothing twice.
  await Promise.all([put(own), put('forecast?currency=EUR'), put('health')]);
  await put(own);
  await put('health', false);
  expect((await ownReports()).dashboards[0]?.reports).toEqual([own, 'forecast?currency=EUR']);
  await saveOwnReport({ reportId, ...draft, name: 'Customers' });
  const { change } = await removeOwnReport({ reportId });
  expect(await ownReports()).toMatchObject({
    reports: [],
    dashboards: [{ reports: ['forecast?currency=EUR'] }],
  });
  await undo({ change: change ?? '' });
  expect(await ownReports()).toMatchObject({
    reports: [{ name: 'Customers' }],
    dashboards: [{ reports: [own, 'forecast?currency=EUR'] }],
  });
  for (let index = 0; index < LIMITS.dashboard - 2; index += 1) await put(`week?nr=${index}`);
  await expect(put('conversion')).rejects.toThrow('That does not fit there');
  expect((await ownReports()).dashboards[0]?.reports).toHaveLength(LIMITS.dashboard);
  await removeDashboard({ dashboardId: board.dashboardId });
  await expect(put('conversion')).rejects.toThrow('This is no longer there');
  expect((await ownReports()).dashboards).toEqual([]);
  await expect(saveOwnReport({ reportId: null, ...draft, name: ' ' })).rejects.toThrow();
});
