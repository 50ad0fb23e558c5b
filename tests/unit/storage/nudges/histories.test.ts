import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { captureAutomatically } from '@/storage/capture';
import type { MarginDb } from '@/storage/margin-db';
import { Histories } from '@/storage/nudges/histories';
import { addActivity, removeActivity } from '@/storage/records/activity';
import type { Contact } from '@/storage/schema';
import { undo } from '@/storage/undo';
import { DAY } from '@/utils/time';
import { ANA, BEN, freshDatabase, know, mail, NOON } from '../world';

/** What is remembered of a history is what a look at it would find. */

let db: MarginDb;
let lines: Histories<number[]>;
let asked: string[];

beforeEach(async () => {
  db = freshDatabase();
  lines = new Histories();
  asked = [];
  await know(ANA);
  await know(BEN);
  await captureAutomatically([mail({ at: NOON - 9 * DAY })]);
});

async function person({ address }: { address: string }): Promise<Contact> {
  const contact = await db.contacts.where('emails').equals(address).first();
  if (!contact) throw new Error(`Nobody has ${address}`);
  return contact;
}

/** When the lines of somebody's history were. */
async function ats({ id }: { id: string }): Promise<number[]> {
  const touches = await db.touches.where('[who+at+activityId]').between([id], [id, []]).toArray();
  return touches.map(({ at }) => at);
}

function look(...people: Contact[]): Promise<ReadonlyMap<string, number[]>> {
  return lines.of(people, (unknown) => {
    asked.push(...unknown.map(({ name }) => name));
    return Promise.all(unknown.map(ats));
  });
}

async function findsAll(): Promise<void> {
  const ana = await person(ANA);
  expect((await look(ana)).get(ana.id)).toEqual(await ats(ana));
}

it('somebody is looked at once while nothing happens', async () => {
  const ana = await person(ANA);
  expect((await look(ana, ana)).get(ana.id)).toEqual([NOON - 9 * DAY]);
  await findsAll();
  expect(asked).toEqual([ana.name]);
});

it('a mail, and a call of before the last mail, are found; so is what an undo takes away', async () => {
  await findsAll();
  const { change } = await captureAutomatically([mail({ at: NOON - DAY })]);
  await findsAll();
  const { id } = await person(ANA);
  const call = { outcome: 'reached' as const, minutes: 3, objections: [] };
  const { activityId } = await addActivity({
    kind: 'call',
    at: NOON - 4 * DAY,
    text: 'Before the mail',
    call,
    anchor: { kind: 'contact', contactId: id },
    contactIds: null,
  });
  await findsAll();
  expect((await look(await person(ANA))).get(id)).toHaveLength(3);
  await removeActivity({ activityId });
  await findsAll();
  await undo({ change: change ?? '' });
  await findsAll();
  expect((await look(await person(ANA))).get(id)).toHaveLength(1);
});

it('whoever is going to be met is looked at each time: a meeting begins by itself', async () => {
  const known = await person(ANA);
  const ana = { ...known, relationship: { ...known.relationship, nextAt: NOON + DAY } };
  await look(ana);
  await look(ana);
  expect(asked).toEqual([ana.name, ana.name]);
});

it('one who looks is told of all, whoever empties the memory meanwhile', async () => {
  const [ana, ben] = [await person(ANA), await person(BEN)];
  await look(ana);
  let go = () => {};
  const held = lines.of([ana, ben], async (unknown) => {
    await new Promise<void>((done) => {
      go = done;
    });
    return Promise.all(unknown.map(ats));
  });
  const crowd = Array.from({ length: 2001 }, (_, index) => ({ ...ben, id: `other-${index}` }));
  await lines.of(crowd, async (unknown) => unknown.map(() => []));
  go();
  const found = await held;
  expect([found.get(ana.id), found.get(ben.id)]).toEqual([await ats(ana), await ats(ben)]);
});
