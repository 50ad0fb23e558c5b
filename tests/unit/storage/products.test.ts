import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { addContact } from '@/storage/contacts';
import { countsOf } from '@/storage/day-rows';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal, editDeal } from '@/storage/deals';
import type { MarginDb } from '@/storage/margin-db';
import { pipeline } from '@/storage/pipelines';
import { products, removeProduct, saveProduct } from '@/storage/products';
import { companyPage } from '@/storage/records/company';
import { dealPage } from '@/storage/records/deal';
import { personPage } from '@/storage/records/person';
import { reportRecords } from '@/storage/report-records';
import { undo } from '@/storage/undo';
import { userZone } from '@/utils/time';
import { ask, tableOf } from '../../history/ask';
import { recountedDays } from '../../history/recount';
import { speakEnglish } from '../english';
import { ANA, freshDatabase, NOON, uuid } from './world';

const FILTER = { id: uuid(1), name: 'Filter', quantity: 3, price: 19.9 };
const SERVICE = { id: uuid(2), name: 'Service', quantity: 0.5, price: 400 };
const closing = { reason: 'Best plan', competitor: '', objection: '' };

let db: MarginDb;
let contactId: string;
beforeEach(async () => {
  speakEnglish();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = freshDatabase();
  ({ contactId } = await addContact({ ...ANA, company: 'Acme', source: 'test' }));
  return () => vi.useRealTimers();
});

async function dealWith(name: string, lines: (typeof FILTER)[], currency = 'EUR') {
  const anchor = { kind: 'contact' as const, contactId };
  const { dealId } = await createDeal({ anchor, name, value: 100, currency, stageId: null });
  await editDeal({ dealId, lines });
  return dealId;
}

async function close(dealId: string, outcome: 'won' | 'lost') {
  const stage = (await pipeline()).columns.find((column) => column.stage.outcome === outcome);
  const named = { ...closing, ...(outcome === 'lost' && { competitor: 'Rival' }) };
  await moveDeal({ dealId, stageId: stage?.stage.id ?? '', closing: named });
}

test('products are kept by name, refused without one, and come back with Undo', async () => {
  const input = { productId: null, currency: 'EUR' };
  await expect(saveProduct({ ...input, name: ' ', price: 1 })).rejects.toThrow(
    'Give the product a name.',
  );
  const { productId } = await saveProduct({ ...input, name: 'Service', price: null });
  await saveProduct({ ...input, name: ' Filter ', price: 19.9 });
  expect((await products()).map(({ name, price }) => [name, price])).toEqual([
    ['Filter', 19.9],
    ['Service', null],
  ]);
  const changed = await saveProduct({ ...input, productId, name: 'Care', price: 5 });
  await undo({ change: changed.change ?? '' });
  const { change } = await removeProduct({ productId });
  expect(await products()).toHaveLength(1);
  await undo({ change: change ?? '' });
  expect((await products()).map(({ name }) => name)).toEqual(['Filter', 'Service']);
});

test('a deal keeps the name and price that were agreed on, whatever becomes of the product', async () => {
  const { productId } = await saveProduct({
    productId: null,
    name: 'Filter',
    price: 19.9,
    currency: 'EUR',
  });
  const dealId = await dealWith('Refit', [{ ...FILTER, productId } as typeof FILTER]);
  await saveProduct({ productId, name: 'Filter 2', price: 25, currency: 'USD' });
  await removeProduct({ productId });
  expect((await dealPage({ dealId })).lines).toEqual([{ ...FILTER, productId }]);
  await expect(editDeal({ dealId, lines: [{ ...FILTER, name: ' ' }] })).rejects.toThrow(
    'Give the product a name.',
  );
  const { change } = await editDeal({ dealId, lines: [] });
  await undo({ change: change ?? '' });
  expect((await dealPage({ dealId })).lines).toHaveLength(1);
});

test('what was bought stands with the person and the company once the deal is won', async () => {
  const won = await dealWith('Refit', [FILTER, SERVICE]);
  await dealWith('Still open', [FILTER]);
  const { companyId = '' } = (await db.contacts.get(contactId)) ?? {};
  expect((await personPage({ contactId })).purchases).toEqual([]);
  await close(won, 'won');
  const bought = [
    { name: 'Filter', quantity: 3, total: 59.7 },
    { name: 'Service', quantity: 0.5, total: 200 },
  ];
  const wanted = bought.map((line) => ({
    ...line,
    dealId: won,
    deal: 'Refit',
    currency: 'EUR',
    at: NOON,
  }));
  expect((await personPage({ contactId })).purchases).toEqual(wanted);
  expect((await companyPage({ companyId })).purchases).toEqual(wanted);
});

test('deals are won and lost by product, each counted once, with the records behind it', async () => {
  await close(await dealWith('A', [FILTER, { ...FILTER, id: uuid(3), quantity: 1 }]), 'won');
  await close(await dealWith('B', [FILTER, SERVICE]), 'lost');
  await close(await dealWith('C', [SERVICE], 'USD'), 'won');
  const report = await ask('reasons', { why: 'product', today: '2026-10-06' });
  expect(tableOf(report)).toEqual({
    Filter: { won: 1, lost: 1, win_rate: 50, won_value: 79.6, lost_value: 59.7 },
    Service: { won: 1, lost: 1, win_rate: 50, won_value: 0, lost_value: 200 },
  });
  const row = report.rows.find(({ label }) => label.kind === 'text' && label.text === 'Filter');
  const records = row?.cells[0]?.records;
  if (!records) throw new Error('Nothing leads to the records');
  const found = await reportRecords({ ...records, after: null });
  expect(found.records.map(({ title }) => title)).toEqual(['A']);
  const [activities, deals, stageMoves] = await Promise.all([
    db.activities.toArray(),
    db.deals.toArray(),
    db.stageMoves.toArray(),
  ]);
  const rows = await db.days.toArray();
  expect(Object.fromEntries(rows.map((row) => [row.key, countsOf(row)]))).toEqual(
    recountedDays({ activities, deals, stageMoves }, userZone()),
  );
});
