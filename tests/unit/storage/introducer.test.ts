import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { log } from '@/storage/capture';
import { personPage } from '@/storage/records/person';
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
