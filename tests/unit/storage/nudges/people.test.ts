import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { MarginDb } from '@/storage/margin-db';
import { nudges } from '@/storage/nudges';
import { ANA, freshDatabase, know, NOON, uuid } from '../world';

const DAY = 86_400_000;
const MOMENT = { now: NOON + 500 * DAY, zone: 'UTC' };

let db: MarginDb;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = freshDatabase();
  return () => vi.useRealTimers();
});

/** People with whom much was exchanged, and last of all at these instants. */
async function lastHeardAt(instants: number[]): Promise<void> {
  const { contactId } = await know(ANA);
  const contact = await db.contacts.get(contactId);
  if (!contact) throw new Error('There is nobody.');
  await db.contacts.bulkAdd(
    instants.map((lastAt, n) => ({
      ...contact,
      id: uuid(1000 + n),
      emails: [`someone${n}@acme.example`],
      relationship: { ...contact.relationship, inbound: 30, outbound: 30, lastAt },
    })),
  );
}

it('everybody who has long been silent is found, however many fell silent in the same instant', async () => {
  const same = Array.from({ length: 290 }, () => NOON + 60 * DAY);
  const apart = Array.from({ length: 250 }, (_, n) => NOON + 20 * DAY + n * 3_600_000);
  await lastHeardAt([...same, ...apart]);
  const found = await nudges(db, MOMENT);
  const people = found.flatMap(({ kind, person }) => (kind === 'dormant' ? person?.contactId : []));
  expect(new Set(people).size).toBe(540);
  expect(people.length).toBe(540);
});
