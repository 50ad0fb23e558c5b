import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { log } from '@/storage/capture';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal } from '@/storage/deals';
import { introductions } from '@/storage/introductions';
import { pipeline } from '@/storage/pipelines';
import { personPage } from '@/storage/records/person';
import { reportRecords } from '@/storage/report-records';
import { ask, tableOf } from '../../history/ask';
import { ANA, BEN, freshDatabase, idAt, know, ME, mail, threadSubject } from './world';

const DAY = 86_400_000;
const NOW = Date.now();
const me = { address: ME, name: 'Robin' };

const logged = (daysAgo: number, from: typeof ANA, to: (typeof ANA)[]) => {
  const at = NOW - daysAgo * DAY;
  const seen = mail({ at, from, to, threadId: idAt(at, 3) });
  return log({ subject: { ...threadSubject([seen]), threadId: idAt(at, 3) }, headers: [] });
};

async function introducer(contactId: string) {
  return (await personPage({ contactId })).introducedBy?.name ?? null;
}

test('who wrote the first mail in which I met somebody introduced them', async () => {
  freshDatabase();
  const [ana, ben] = [await know(ANA), await know(BEN)];
  await logged(30, ANA, [me]);
  await logged(20, ANA, [me, BEN]);
  await logged(10, BEN, [me, ANA]);
  expect(await introducer(ben.contactId)).toBe('Ana Silva');
  expect(await introducer(ana.contactId)).toBeNull();
});

test('nobody did where they wrote themselves, I did, or both were new to me', async () => {
  freshDatabase();
  const ben = await know(BEN);
  await know(ANA);
  await logged(20, ANA, [me, BEN]);
  expect(await introducer(ben.contactId)).toBeNull();
  freshDatabase();
  const [ana, other] = [await know(ANA), await know(BEN)];
  await logged(30, ANA, [me]);
  await logged(20, BEN, [me, ANA]);
  expect(await introducer(other.contactId)).toBeNull();
  await logged(10, me, [BEN, ANA]);
  expect(await introducer(ana.contactId)).toBeNull();
});

test('introductions are reported by who made them, with what was won by it and the people behind', async () => {
  freshDatabase();
  const CARO = { address: 'caro@delta.example', name: 'Caro Diaz' };
  const [, ben] = [await know(ANA), await know(BEN), await know(CARO)];
  await logged(30, ANA, [me]);
  await logged(20, ANA, [me, BEN]);
  await logged(10, ANA, [me, CARO]);
  const won = (await pipeline()).columns.find(({ stage }) => stage.outcome === 'won')?.stage.id;
  for (const [name, currency] of [
    ['Refit', 'EUR'],
    ['Spares', 'USD'],
  ] as const) {
    const anchor = { kind: 'contact' as const, contactId: ben.contactId };
    const { dealId } = await createDeal({ anchor, name, value: 900, currency, stageId: null });
    const closing = { reason: 'Trust', competitor: '', objection: '' };
    await moveDeal({ dealId, stageId: won ?? '', closing });
  }
  const today = new Date(NOW).toISOString().slice(0, 10);
  const report = await ask('introductions', { today });
  expect(tableOf(report)).toEqual({
    'Ana Silva': { introduced: 2, deals: 2, won: 2, won_value: 900 },
  });
  const titlesBehind = async (column: number) => {
    const records = report.rows[0]?.cells[column]?.records;
    if (!records) throw new Error('Nothing leads to the people');
    const page = await reportRecords({ ...records, after: null });
    return page.records.map(({ title, kind }) => [title, kind]);
  };
  expect((await titlesBehind(0)).sort()).toEqual([
    ['Ben Okoro', 'person'],
    ['Caro Diaz', 'person'],
  ]);
  expect(await titlesBehind(2)).toEqual([['Ben Okoro', 'person']]);
  const lastYear = { start: '2001-01-01', end: '2002-01-01' };
  expect((await ask('introductions', { today, period: lastYear })).rows).toEqual([]);
});

test('introductions are read in pages that miss nobody', async () => {
  const db = freshDatabase();
  await know(ANA);
  await logged(30, ANA, [me]);
  const many = Array.from({ length: 12 }, (_, n) => ({
    address: `p${n}@many.example`,
    name: `Person ${n}`,
  }));
  for (const one of many) await know(one);
  await logged(20, ANA, [me, ...many]);
  const [, , , , fifth] = await db.contacts.orderBy('id').toArray();
  const rest = await introductions({ after: fifth?.id ?? null });
  const all = await introductions({ after: null });
  expect(all.introductions).toHaveLength(12);
  expect(rest.introductions).toHaveLength(8);
  expect(all.introductions.slice(-rest.introductions.length)).toEqual(rest.introductions);
  expect(all.next).toBeNull();
});
