import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { lanesOf } from '@/components/board/lanes';
import { captureAutomatically, log } from '@/storage/capture';
import { addContact, editContact } from '@/storage/contacts';
import { createDeal, removeDeal } from '@/storage/deals';
import { clearDemo, demoState, loadDemo } from '@/storage/demo';
import { recounted } from '@/storage/kept';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { saveStages } from '@/storage/pipeline-edit';
import { pipeline } from '@/storage/pipelines';
import { TABLES, type TableName } from '@/storage/schema';
import { open } from '@/storage/subject';
import { takeBack } from '@/storage/take-back';
import { undo } from '@/storage/undo';
import type { Person } from '@/utils/seen';
import { speakEnglish } from '../english';
import {
  ANA,
  BEN,
  freshDatabase,
  idAt,
  know,
  ME,
  mail,
  meeting,
  NOON,
  threadSubject,
} from './world';

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

const mails = () => db.activities.filter(({ kind }) => kind === 'email').count();
const idOf = async ({ address }: Person) =>
  (await db.contacts.where('emails').equals(address).first())?.id ?? '';
const OTHER = 'robin@other.example';
const newDeal = {
  anchor: { kind: 'nothing' as const },
  name: 'Relaunch',
  value: 1000,
  currency: 'EUR',
  stageId: null,
};

describe('undo of a log', () => {
  it('takes it back although a list line was seen meanwhile', async () => {
    const { change } = await log({ subject: threadSubject([mail({ at: NOON })]), headers: [] });
    await captureAutomatically([
      mail({ at: NOON, source: 'row', from: null, to: [], others: [ANA] }),
    ]);
    expect(await undo({ change: change ?? '' })).toMatchObject({ kept: 0 });
    expect(await db.activities.count()).toBe(0);
    expect(await db.threads.count()).toBe(0);
    expect(await db.touches.count()).toBe(0);
  });

  it('stays so when the thread is read again, until it is undone itself or asked for', async () => {
    const subject = threadSubject([
      mail({ at: NOON }),
      mail({ at: NOON + 1, from: { address: ME, name: 'Robin' }, to: [ANA] }),
    ]);
    const { change } = await log({ subject, headers: [] });
    // Ana is needed, so she stays, and whose mail is logged by itself.
    await addNote({ anchor: { kind: 'contact', contactId: await idOf(ANA) }, text: 'Called' });
    const undone = await undo({ change: change ?? '' });
    expect(await db.contacts.count()).toBe(1);
    const view = await open(subject);
    expect(view).toMatchObject({ loggedCount: 0, why: { code: 'not_taken_back' } });
    await captureAutomatically(subject.messages);
    expect(await mails()).toBe(0);

    await undo({ change: undone.change ?? '' });
    expect(await db.takenBack.count()).toBe(0);
    expect(await open(subject)).toMatchObject({ loggedCount: 2 });
    const again = await log({ subject, headers: [] });
    expect(again).toMatchObject({ logged: 0, already: 2 });
  });

  it('stays so for a meeting', async () => {
    await know(ANA);
    const past = meeting({ startAt: NOON - 7_200_000, endAt: NOON - 3_600_000 });
    const { change } = await log({ subject: { kind: 'meeting', meeting: past }, headers: [] });
    await undo({ change: change ?? '' });
    expect(await captureAutomatically([{ ...past, version: 2 }])).toMatchObject({
      logged: 0,
      why: { code: 'not_taken_back' },
    });
  });

  it('leaves a thread to automatic logging that was in the history before', async () => {
    await know(ANA);
    await captureAutomatically([mail({ at: NOON })]);
    const more = threadSubject([mail({ at: NOON }), mail({ at: NOON + 1 })]);
    const { change } = await log({ subject: more, headers: [] });
    await undo({ change: change ?? '' });
    expect(await db.takenBack.count()).toBe(0);
    expect(await open(more)).toMatchObject({ loggedCount: 2 });
  });

  it('parts two mails again that it had found to be one', async () => {
    const here = mail({ at: NOON });
    const there = mail({
      at: NOON + 7,
      account: OTHER,
      threadId: idAt(NOON + 7),
      messageId: idAt(NOON + 7, 9),
    });
    await log({ subject: threadSubject([here]), headers: [] });
    await log({
      subject: threadSubject([there]),
      headers: [{ ...there, source: 'headers', rfc822: 'abc@acme.example' }],
    });
    const before = await stored();
    const { change } = await log({
      subject: threadSubject([here]),
      headers: [{ ...here, source: 'headers', rfc822: 'abc@acme.example' }],
    });
    expect(await db.activities.count()).toBe(1);
    expect(await db.threads.count()).toBe(1);
    expect(await undo({ change: change ?? '' })).toMatchObject({ kept: 0 });
    expect(await stored()).toEqual(before);
    await expectKeptFigures();
  });
});

describe('undo', () => {
  it('brings mails back without a thread that is gone, and seeing them gives them one', async () => {
    const subject = threadSubject([mail({ at: NOON }), mail({ at: NOON + 1 })]);
    const logged = await log({ subject, headers: [] });
    const out = await takeBack({ subject });
    await undo({ change: logged.change ?? '' });
    await undo({ change: out.change ?? '' });
    const homeless = async () => {
      const threads = new Set((await db.threads.toArray()).map(({ id }) => id));
      return (await db.activities.toArray()).filter((row) => !threads.has(row.threadId ?? ''));
    };
    expect((await homeless()).map((row) => row.threadId)).toEqual([undefined, undefined]);
    await log({ subject, headers: [] });
    expect(await homeless()).toEqual([]);
    expect(await db.threads.toArray()).toMatchObject([{ count: 2 }]);
    await expectKeptFigures();
  });

  it('leaves an address with the contact who has it now', async () => {
    const { change } = await log({ subject: threadSubject([mail({ at: NOON })]), headers: [] });
    const undone = await undo({ change: change ?? '' });
    const { contactId } = await know(ANA);
    const redone = await undo({ change: undone.change ?? '' });
    expect(redone.kept).toBe(1);
    expect(await db.contacts.toArray()).toMatchObject([{ id: contactId }]);
    await expectKeptFigures();
  });

  it('takes the sample data away as often as it is brought back', async () => {
    await loadDemo({});
    // Its board by owner shows what that is for.
    expect(lanesOf(await pipeline())).toEqual(['Ines Kerr', 'Milo Brandt', '']);
    const gone = await clearDemo({});
    await undo({ change: gone.change ?? '' });
    expect(await demoState()).toEqual({ loaded: true });
    await clearDemo({});
    expect(await db.contacts.count()).toBe(0);
    expect(await demoState()).toEqual({ loaded: false });
  });

  it('keeps a person whom a note is about', async () => {
    const added = await addContact({
      address: ANA.address,
      name: 'Ana',
      company: null,
      source: '',
    });
    await addNote({
      text: 'Prefers mornings',
      anchor: { kind: 'contact', contactId: added.contactId },
    });
    expect(await undo({ change: added.change ?? '' })).toMatchObject({ kept: 1 });
    expect(await db.contacts.get(added.contactId)).toBeDefined();
  });

  it('keeps a stage that deals have moved to', async () => {
    const board = await pipeline();
    const stage = {
      id: crypto.randomUUID(),
      name: 'Pilot',
      probability: 60,
      staleAfterDays: null,
      outcome: 'open' as const,
    };
    const { change } = await saveStages({
      pipelineId: board.pipelineId,
      stages: [...board.columns.map((column) => column.stage), stage],
    });
    await createDeal({ ...newDeal, stageId: stage.id });
    expect(await undo({ change: change ?? '' })).toMatchObject({ undone: 0, kept: 1 });
    expect((await pipeline()).columns.at(-1)).toMatchObject({ stage: { name: 'Pilot' }, count: 1 });
  });

  it('brings back a deal with more people than a deal may show', async () => {
    const people = Array.from({ length: 130 }, (_, n) => ({
      address: `p${n}@acme.example`,
      name: `P ${n}`,
    }));
    const subject = threadSubject([mail({ at: NOON, to: people })]);
    await log({ subject, headers: [] });
    const { dealId } = await createDeal({
      ...newDeal,
      anchor: {
        kind: 'thread',
        account: ME,
        threadId: idAt(NOON),
        subjectLine: '',
        addresses: people.map((person) => person.address),
      },
    });
    const { change } = await removeDeal({ dealId });
    expect(await undo({ change: change ?? '' })).toMatchObject({ kept: 0 });
    expect(await db.deals.get(dealId)).toBeDefined();
  });
});

describe('what is kept about people', () => {
  it('counts a mail once for somebody who got it under two addresses', async () => {
    const second = { address: 'ana@home.example', name: 'Ana' };
    await know(ANA);
    await know(BEN);
    await captureAutomatically([mail({ at: NOON, cc: [second] })]);
    const [ana] = await db.contacts.where('emails').equals(ANA.address).toArray();
    const edit = { contactId: ana?.id ?? '', name: 'Ana', title: '', company: null, phones: [] };
    const { change } = await editContact({ ...edit, emails: [ANA.address, second.address] });
    await expectKeptFigures();
    expect((await db.contacts.get(edit.contactId))?.relationship.inbound).toBe(1);
    await undo({ change: change ?? '' });
    await expectKeptFigures();
    expect((await db.contacts.get(edit.contactId))?.relationship.inbound).toBe(1);
  });

  it('tells the threads of somebody who becomes a contact', async () => {
    await know(BEN);
    await captureAutomatically([mail({ at: NOON, cc: [BEN] })]);
    const { contactId } = await know(ANA);
    const [thread] = await db.threads.toArray();
    expect(thread?.contactIds).toContain(contactId);
  });
});

/** Everything a person or a source said, without who wrote it last. */
async function stored(): Promise<Record<string, unknown[]>> {
  const tables: TableName[] = TABLES.filter((table) => table !== 'settings');
  const rows = await Promise.all(
    tables.map(async (table): Promise<[string, unknown[]]> => {
      const all: object[] = await db.table(table).toArray();
      return [table, all.map((row) => ({ ...row, rev: '' }))];
    }),
  );
  return Object.fromEntries(rows);
}

async function expectKeptFigures(): Promise<void> {
  for (const contact of await db.contacts.toArray()) {
    const touches = await db.touches
      .where('[who+at+activityId]')
      .between([contact.id], [contact.id, []])
      .toArray();
    expect(contact.relationship).toEqual(recounted(touches, Date.now()));
  }
}
