import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editDeal, removeDeal } from '@/storage/deals';
import { onCards } from '@/utils/told-cards';
import { BEN, dealWith, freshDatabase, know } from './world';

let told: unknown[];
let stop: () => void;
beforeEach(() => {
  freshDatabase();
  told = [];
  stop = onCards((cards) => told.push(cards));
});
afterEach(() => stop());

const heard = (count: number) =>
  expect.poll(() => told.length, { timeout: 2000 }).toBeGreaterThanOrEqual(count);

it('open boards are told how a deal looks after each save of it, and that it is gone', async () => {
  const dealId = await dealWith(BEN, 'Offer', 1000);
  await heard(1);
  await editDeal({ dealId, name: 'Sale', value: 2000 });
  await heard(2);
  await removeDeal({ dealId });
  await heard(3);
  expect(told).toMatchObject([
    [[dealId, { dealId, name: 'Offer', value: 1000, people: [{ name: BEN.name }] }]],
    [[dealId, { dealId, name: 'Sale', value: 2000 }]],
    [[dealId, null]],
  ]);
});

it('nobody is told anything where no deal was saved', async () => {
  await know(BEN);
  const dealId = await dealWith(BEN, 'Offer', 1000);
  await heard(1);
  expect(told).toMatchObject([[[dealId, { name: 'Offer' }]]]);
});
