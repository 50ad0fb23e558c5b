import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Anchor } from '@/storage/api';
import { captureAutomatically } from '@/storage/capture';
import { addContact, editContact, person } from '@/storage/contacts';
import { createDeal, removeDeal } from '@/storage/deals';
import { saveField } from '@/storage/fields';
import { recounted } from '@/storage/kept';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { setOwnValue } from '@/storage/own-values';
import { type MergeInput, mergeRecords } from '@/storage/quality/merge';
import { mergeView } from '@/storage/quality/sides';
import { companyPage } from '@/storage/records/company';
import { TABLES } from '@/storage/schema';
import { addTask } from '@/storage/tasks';
import { undo } from '@/storage/undo';
import { unpacked } from '@/utils/rules/reports/counts';
import { speakEnglish } from '../../english';
import { freshDatabase, ME, mail, meeting, NOON } from '../world';

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

const PEOPLE = [
  { address: 'ana@acme.example', name: 'Ana Silva' },
  { address: 'ana.silva@gmail.com', name: 'Silva Ana' },
  { address: 'ben@globex.example', name: 'Ben Okoro' },
];
const WORK = { title: 'Buyer', company: 'Acme', phones: ['+49 171 2345678'], tags: ['vip'] };

async function addAll(): Promise<string[]> {
  const ids: string[] = [];
  for (const one of PEOPLE) {
    const company = one.address.includes('gmail') ? null : (one.address.split(/[@.]/)[1] ?? null);
    ids.push((await addContact({ ...one, company, source: 'test' })).contactId);
  }
  return ids;
}

function mergePeople(keep = '', drop = '', take: string[] = []) {
  return mergeRecords({ of: 'contacts', keep, drop, take });
}

describe('merging two people', () => {
  it('unites what is known and moves everything that hangs on them', async () => {
    const [ana = '', double = '', ben = ''] = await addAll();
    await editContact({ contactId: ana, title: '', phones: ['0171 2345678'], tags: ['VIP'] });
    await editContact({ contactId: double, ...WORK, birthday: '1980-04-12' });
    await captureAutomatically([
      mail({ at: NOON }),
      mail({ at: NOON + 1000, from: { address: 'ana.silva@gmail.com', name: 'Ana' } }),
      meeting({
        guests: [{ ...at(1), answer: 'accepted', type: 'person', organizer: false }],
      }),
    ]);
    await addNote({ text: 'Likes tea', anchor: { kind: 'contact', contactId: double } });
    await remind({ kind: 'contact', contactId: double });
    const { dealId } = await deal([ana, double, ben]);

    await mergePeople(ana, double);
    const merged = await db.contacts.get(ana);
    expect(merged).toMatchObject({
      name: 'Ana Silva',
      emails: ['ana@acme.example', 'ana.silva@gmail.com'],
      phones: ['0171 2345678'],
      tags: ['VIP'],
      title: 'Buyer',
      birthday: '1980-04-12',
      relationship: { inbound: 2, notes: 1 },
    });
    expect(await db.contacts.get(double)).toBeUndefined();
    expect((await db.deals.get(dealId))?.contactIds).toEqual([ana, ben]);
    expect(await db.tasks.where('contactId').equals(ana).count()).toBe(1);
    await expectKeptFigures();
  });

  it('takes the values that were chosen, and leads old links on', async () => {
    const [ana = '', double = '', ben = ''] = await addAll();
    await mergePeople(ana, double, ['name']);
    await mergePeople(ben, ana);
    expect((await person({ contactId: double })).person).toMatchObject({
      contactId: ben,
      name: 'Ben Okoro',
    });
    expect((await person({ contactId: ana })).person.contactId).toBe(ben);
  });

  it('moves own fields that mean the person', async () => {
    const [ana = '', double = '', ben = ''] = await addAll();
    const { fieldId } = await saveField({
      fieldId: null,
      of: 'contacts',
      name: 'Boss',
      type: 'person',
      options: [],
    });
    await setOwnValue({ of: 'contacts', id: ben, fieldId, value: double });
    const { change } = await mergePeople(ana, double);
    expect((await db.contacts.get(ben))?.custom).toEqual({ [fieldId]: ana });
    await undo({ change: change ?? '' });
    expect((await db.contacts.get(ben))?.custom).toEqual({ [fieldId]: double });
  });

  it('refuses what one record cannot hold, and changes nothing', async () => {
    const [ana = '', double = ''] = await addAll();
    const tags = (of: string) => Array.from({ length: 30 }, (_, n) => `${of} ${n}`);
    await editContact({ contactId: ana, tags: tags('a') });
    await editContact({ contactId: double, tags: tags('b') });
    const before = await stored();
    await expect(mergePeople(ana, double)).rejects.toThrow(/too many/);
    expect(await stored()).toEqual(before);
  });

  it('parts both exactly, whatever happened to them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(7), fc.nat(2), fc.nat(2), fc.nat(40)), { maxLength: 14 }),
        fc.subarray(['name', 'title', 'companyId', 'birthday']),
        fc.boolean(),
        async (steps, take, turned) => {
          db = freshDatabase();
          const ids = await addAll();
          for (const [kind, one, other, minute] of steps)
            await happen(ids, kind, one, other, minute);
          const [keep, drop] = turned ? [ids[1], ids[0]] : [ids[0], ids[1]];
          const before = await stored();
          const { change } = await mergePeople(keep, drop, take);
          await expectKeptFigures();
          const dangling = JSON.stringify([await db.deals.toArray(), await db.tasks.toArray()]);
          expect(dangling).not.toContain(drop);
          const undone = await undo({ change: change ?? '' });
          expect(undone.kept).toBe(0);
          expect(await stored()).toEqual(before);
          await undo({ change: undone.change ?? '' });
          await expectKeptFigures();
          expect(await db.contacts.count()).toBe(2);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('merging two companies', () => {
  it('moves people, deals and tasks, and parts them again', async () => {
    const [ana = '', , ben = ''] = await addAll();
    const [acme, globex] = [await companyOf(ana), await companyOf(ben)];
    await deal([ben], globex);
    await addNote({ text: 'Moved', anchor: { kind: 'company', companyId: globex } });
    await remind({ kind: 'company', companyId: globex });
    expect(await mergeView({ of: 'companies', one: acme, other: globex })).toMatchObject({
      keep: { id: globex, tasks: 1 },
      drop: { tasks: 0 },
    });
    const before = await stored();
    const input: MergeInput = { of: 'companies', keep: acme, drop: globex, take: ['name'] };
    const { change } = await mergeRecords(input);
    expect(await db.companies.toArray()).toMatchObject([
      { id: acme, name: 'globex', domains: ['acme.example', 'globex.example'] },
    ]);
    const page = await companyPage({ companyId: globex });
    expect(page).toMatchObject({ companyId: acme, people: [{}, {}], deals: [{}], tasks: [{}] });
    await undo({ change: change ?? '' });
    expect(await stored()).toEqual(before);
  });
});

function at(index: number) {
  return PEOPLE[index] ?? { address: '', name: '' };
}

async function companyOf(contactId: string): Promise<string> {
  return (await db.contacts.get(contactId))?.companyId ?? '';
}

function remind(anchor: Anchor) {
  return addTask({
    text: 'Call',
    due: { local: '2026-12-01T09:00', zone: 'UTC' },
    anchor,
    unlessReply: false,
  });
}

/** A deal with these people. */
async function deal(contactIds: string[], companyId?: string) {
  const created = await createDeal({
    anchor: { kind: 'nothing' },
    name: 'Relaunch',
    value: 1000,
    currency: 'EUR',
    stageId: null,
  });
  const row = await db.deals.get(created.dealId);
  if (row)
    await db.deals.put({
      ...row,
      contactIds,
      people: contactIds.map((contactId, index) => ({
        contactId,
        role: index === 1 ? 'buyer' : '',
      })),
      ...(companyId && { companyId }),
    });
  return created;
}

/** One of the things that happen to people. */
async function happen(ids: string[], kind: number, a: number, b: number, minute: number) {
  const [one, other] = [at(a), at(b)];
  const when = NOON + minute * 60_000;
  const contactId = ids[a] ?? '';
  const threadId = (NOON + b).toString(16);
  if (kind === 0)
    await captureAutomatically([mail({ at: when, from: one, cc: [other], threadId })]);
  if (kind === 1)
    await captureAutomatically([
      mail({ at: when, from: { address: ME, name: '' }, to: [one, other], threadId }),
    ]);
  if (kind === 2)
    await captureAutomatically([
      meeting({
        uid: `evt${minute}`,
        startAt: when,
        endAt: when + 1000,
        guests: [one, other].map((guest, index) => ({
          ...guest,
          answer: index === 0 ? ('accepted' as const) : ('declined' as const),
          type: 'person' as const,
          organizer: false,
        })),
      }),
    ]);
  if (kind === 3) await addNote({ text: `Note ${minute}`, anchor: { kind: 'contact', contactId } });
  if (kind === 4) await remind({ kind: 'contact', contactId });
  if (kind === 5) await deal([...new Set([contactId, ids[b] ?? ''])]);
  if (kind === 6) await editContact({ contactId, title: `T${minute}`, birthday: '1980-04-12' });
  if (kind === 7) {
    const [some] = await db.deals.limit(1).toArray();
    if (some) await removeDeal({ dealId: some.id });
  }
}

/** Everything there is besides the journal, without who wrote it last. */
async function stored(): Promise<Record<string, unknown>> {
  const tables = [...TABLES, 'touches', 'stageSums', 'days'];
  const all: [string, unknown][] = [];
  for (const table of tables) {
    const rows: object[] = await db.table(table).toArray();
    all.push([
      table,
      rows.map((row) => ({
        ...row,
        rev: '',
        ...('counts' in row && typeof row.counts === 'string' && { counts: unpacked(row.counts) }),
        ...('contactIds' in row &&
          table === 'threads' &&
          Array.isArray(row.contactIds) && { contactIds: [...row.contactIds].sort() }),
      })),
    ]);
  }
  return Object.fromEntries(all);
}

async function expectKeptFigures(): Promise<void> {
  for (const contact of await db.contacts.toArray()) {
    const touches = await db.touches
      .where('[who+at+activityId]')
      .between([contact.id], [contact.id, []])
      .toArray();
    expect(contact.relationship).toEqual(recounted(touches, Date.now()));
  }
  const ids = new Set([
    ...(await db.contacts.toCollection().primaryKeys()),
    ...(await db.companies.toCollection().primaryKeys()),
  ]);
  const lost = await db.touches.filter(({ who }) => !who.includes(':') && !ids.has(who)).toArray();
  expect(lost).toEqual([]);
}
