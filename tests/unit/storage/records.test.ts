import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Anchor } from '@/storage/api';
import { captureAutomatically, log } from '@/storage/capture';
import { addCompany, editCompany } from '@/storage/companies';
import { addContact, editContact, person } from '@/storage/contacts';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal, editDeal, setDeal } from '@/storage/deals';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { pipeline } from '@/storage/pipelines';
import { activity, addActivity, editActivity, removeActivity } from '@/storage/records/activity';
import { boardColumn } from '@/storage/records/board-column';
import { companyHistory, companyPage } from '@/storage/records/company';
import { dealPage } from '@/storage/records/deal';
import { dealHistory, threadHistory } from '@/storage/records/history';
import { personPage } from '@/storage/records/person';
import { tasksBetween } from '@/storage/records/tasks';
import { threadPage } from '@/storage/records/thread';
import { removeCompany, removeContact } from '@/storage/removals';
import { addTask } from '@/storage/tasks';
import { undo } from '@/storage/undo';
import { speakEnglish } from '../english';
import { ANA, BEN, freshDatabase, idAt, know, mail, NOON, threadSubject } from './world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let db: MarginDb;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = freshDatabase();
  speakEnglish();
  return () => vi.useRealTimers();
});

const call = (text: string) => ({
  kind: 'call' as const,
  at: NOON - HOUR,
  text,
  call: { outcome: 'reached' as const, minutes: 12, objections: ['price'] },
  contactIds: null,
});

async function threadWithAna(messages = 2): Promise<string> {
  const mails = Array.from({ length: messages }, (_, index) =>
    mail({ at: NOON - (index + 1) * DAY, snippet: `Line ${index}` }),
  );
  await log({ subject: threadSubject(mails), headers: [] });
  const [thread] = await db.threads.toArray();
  return thread?.id ?? '';
}

const employ = ({ address, name }: typeof ANA, company: string) =>
  addContact({ address, name, company, source: 'test' });

async function acme(): Promise<string> {
  const [company] = await db.companies.toArray();
  return company?.id ?? '';
}

async function dealOf(contactId: string): Promise<string> {
  const { dealId } = await createDeal({
    anchor: { kind: 'contact', contactId },
    name: 'Fountains',
    value: 1200,
    currency: 'EUR',
    stageId: null,
  });
  return dealId;
}

describe('the page of a person', () => {
  it('tells who they are, their deals with their part in them, threads and tasks', async () => {
    const { contactId } = await know(ANA);
    const threadId = await threadWithAna();
    const dealId = await dealOf(contactId);
    await editDeal({ dealId, people: [{ contactId, role: 'Decides' }] });
    await addTask({
      text: 'Call',
      due: { local: '2026-10-06T09:00', zone: 'UTC' },
      anchor: { kind: 'contact', contactId },
      unlessReply: false,
    });
    expect(await personPage({ contactId })).toMatchObject({
      name: ANA.name,
      emails: [ANA.address],
      turn: 'mine',
      deals: [{ name: 'Fountains', role: 'Decides' }],
      threads: [{ threadId, subject: 'Proposal', count: 2, turn: 'mine' }],
      tasks: [{ text: 'Call' }],
      relationship: { inbound: 2 },
    });
  });

  it('changes one thing and leaves the rest, and Undo takes that back', async () => {
    const { contactId } = await know(ANA);
    await editContact({ contactId, tags: ['VIP', ' vip ', ''], lifecycle: 'customer' });
    const { change } = await editContact({ contactId, urls: ['acme.example/ana'] });
    expect(await personPage({ contactId })).toMatchObject({
      name: ANA.name,
      emails: [ANA.address],
      tags: ['vip'],
      lifecycle: 'customer',
      urls: ['https://acme.example/ana'],
    });
    await undo({ change: change ?? '' });
    expect((await personPage({ contactId })).urls).toBeUndefined();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://'])(
    'takes no link such as %s',
    async (url) => {
      const { contactId } = await know(ANA);
      await expect(editContact({ contactId, urls: [url] })).rejects.toThrow('is not a web address');
    },
  );
});

describe('a person who is deleted', () => {
  it('comes back by Undo with everything that hung on them', async () => {
    const { contactId } = await know(ANA);
    await know(BEN);
    await threadWithAna();
    const dealId = await dealOf(contactId);
    await addNote({ text: 'Likes steel', anchor: { kind: 'contact', contactId } });
    await addTask({
      text: 'Call',
      due: { local: '2026-10-06T09:00', zone: 'UTC' },
      anchor: { kind: 'contact', contactId },
      unlessReply: false,
    });
    const before = await personPage({ contactId });
    const history = (await person({ contactId })).history;
    const { change } = await removeContact({ contactId });
    await expect(personPage({ contactId })).rejects.toThrow('no longer there');
    expect((await dealPage({ dealId })).parties).toEqual([]);
    expect((await db.activities.toArray()).map(({ kind }) => kind)).toEqual(['email', 'email']);
    await undo({ change: change ?? '' });
    expect(await personPage({ contactId })).toEqual(before);
    expect((await person({ contactId })).history).toEqual(history);
  });

  it('leaves a note that is about somebody else too', async () => {
    const [ana, ben] = [await know(ANA), await know(BEN)];
    const dealId = await dealOf(ana.contactId);
    await setDeal({ anchor: { kind: 'contact', contactId: ben.contactId }, dealId });
    await addActivity({ ...call('Both'), anchor: { kind: 'deal', dealId } });
    await removeContact({ contactId: ana.contactId });
    const { history } = await person({ contactId: ben.contactId });
    expect(history.items.map(({ snippet }) => snippet)).toEqual(['Both']);
  });
});

describe('the page of a company', () => {
  it('shows its people and all that was said with them or noted about it, in pages', async () => {
    await employ(ANA, 'Acme');
    await employ(BEN, 'Acme');
    const companyId = await acme();
    const mails = Array.from({ length: 40 }, (_, index) =>
      mail({
        at: NOON - index * HOUR,
        from: index % 2 ? ANA : BEN,
        threadId: idAt(NOON, index + 1),
      }),
    );
    await captureAutomatically(mails);
    await addNote({ text: 'Moves in May', anchor: { kind: 'company', companyId } });
    const page = await companyPage({ companyId });
    expect(page.people.map(({ name, inbound, turn }) => [name, inbound, turn])).toEqual([
      ['Ben Okoro', 20, 'mine'],
      ['Ana Silva', 20, 'mine'],
    ]);
    const first = await companyHistory({ companyId });
    const second = await companyHistory({ companyId, before: first.next ?? undefined });
    const all = [...first.items, ...second.items];
    expect(all).toHaveLength(41);
    expect(new Set(all.map(({ activityId }) => activityId)).size).toBe(41);
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((a, b) => b - a));
    const notes = await companyHistory({ companyId, kinds: ['note'] });
    expect(notes.items.map(({ snippet }) => snippet)).toEqual(['Moves in May']);
  });

  it('takes domains as people write them, and none that another company has', async () => {
    await employ(ANA, 'Acme');
    await employ({ address: 'zoe@zenith.example', name: 'Zoe' }, 'Zenith');
    const companyId = await acme();
    await editCompany({ companyId, domains: ['https://www.acme.com/about', 'acme.example'] });
    expect((await companyPage({ companyId })).domains).toEqual(['acme.com', 'acme.example']);
    await expect(editCompany({ companyId, domains: ['zenith.example'] })).rejects.toThrow(
      'zenith.example belongs to Zenith',
    );
    await expect(editCompany({ companyId, domains: ['nowhere'] })).rejects.toThrow(
      'is not a domain',
    );
  });

  it('is added by hand once: one that has the domain or the name already is answered', async () => {
    const made = await addCompany({
      name: ' Acme  Ltd ',
      domain: 'https://www.acme.example/about',
    });
    expect(made).toMatchObject({ known: null, change: expect.any(String) });
    expect(await companyPage(made)).toMatchObject({ name: 'Acme Ltd', domains: ['acme.example'] });
    const { companyId } = made;
    for (const again of [
      { name: 'Acme Works', domain: 'acme.example' },
      { name: 'ACME LTD', domain: '' },
    ])
      expect(await addCompany(again)).toEqual({ companyId, known: 'Acme Ltd', change: null });
    expect(await db.companies.toArray()).toMatchObject([{ domains: ['acme.example'] }]);
    await expect(addCompany({ name: ' ', domain: '' })).rejects.toThrow('A name is needed');
    await expect(addCompany({ name: 'Zenith', domain: 'no where' })).rejects.toThrow(
      'is not a domain',
    );
    await undo({ change: made.change ?? '' });
    expect(await db.companies.count()).toBe(0);
  });

  it('is added beside one of its name that has another domain', async () => {
    const first = await addCompany({ name: 'Müller GmbH', domain: 'mueller-a.example' });
    const second = await addCompany({ name: 'müller gmbh', domain: 'mueller-b.example' });
    expect(second).toMatchObject({ known: null, change: expect.any(String) });
    expect((await companyPage(first)).domains).toEqual(['mueller-a.example']);
    expect((await companyPage(second)).domains).toEqual(['mueller-b.example']);
  });

  it('gets the domain that was typed where it has none, also beside one that has', async () => {
    await addCompany({ name: 'Works', domain: 'works.example' });
    const works = await addCompany({ name: 'Other', domain: '' });
    await editCompany({ companyId: works.companyId, name: 'Works' });
    const { companyId, known, change } = await addCompany({ name: 'works', domain: 'works.test' });
    expect([companyId, known]).toEqual([works.companyId, 'Works']);
    expect((await companyPage(works)).domains).toEqual(['works.test']);
    await undo({ change: change ?? '' });
    expect((await companyPage(works)).domains).toEqual([]);
  });

  it('comes back by Undo with its people, deals and notes', async () => {
    const { contactId } = await employ(ANA, 'Acme');
    const companyId = await acme();
    await dealOf(contactId);
    await addNote({ text: 'Moves in May', anchor: { kind: 'company', companyId } });
    const before = [await companyPage({ companyId }), await companyHistory({ companyId })];
    const { change } = await removeCompany({ companyId });
    expect((await personPage({ contactId })).company).toBeNull();
    await undo({ change: change ?? '' });
    expect([await companyPage({ companyId }), await companyHistory({ companyId })]).toEqual(before);
  });

  it('has the tasks about it beside those of its people; one that is deleted leaves them', async () => {
    const { contactId } = await employ(ANA, 'Acme');
    const companyId = await acme();
    const task = (text: string, anchor: Anchor, day: string) =>
      addTask({ text, due: { local: `${day}T09:00`, zone: 'UTC' }, anchor, unlessReply: false });
    await task('Call Ana', { kind: 'contact', contactId }, '2026-12-03');
    await task('Ask the reception', { kind: 'company', companyId }, '2026-12-02');
    const tasks = async () => (await companyPage({ companyId })).tasks;
    expect((await tasks()).map(({ text, company }) => [text, company])).toEqual([
      ['Ask the reception', { companyId, name: 'Acme' }],
      ['Call Ana', null],
    ]);
    expect((await personPage({ contactId })).tasks).toHaveLength(1);
    const before = await tasks();
    const { change } = await removeCompany({ companyId });
    const left = await tasksBetween({ after: null, until: null });
    expect(left.tasks.map(({ text, company }) => [text, company])).toEqual([
      ['Ask the reception', null],
      ['Call Ana', null],
    ]);
    await undo({ change: change ?? '' });
    expect(await tasks()).toEqual(before);
  });
});

describe('the page of a deal', () => {
  it('tells how long it was in each stage', async () => {
    const { contactId } = await know(ANA);
    const dealId = await dealOf(contactId);
    const stages = (await pipeline()).columns.map(({ stage }) => stage);
    vi.setSystemTime(NOON + 3 * DAY);
    await moveDeal({ dealId, stageId: stages[2]?.id ?? '' });
    const { stays } = await dealPage({ dealId });
    expect(stays.map(({ stageName, from, until }) => [stageName, from, until])).toEqual([
      ['Lead', NOON, NOON + 3 * DAY],
      ['Proposal', NOON + 3 * DAY, null],
    ]);
  });

  it('keeps a list of steps and files, and refuses files that are no pages', async () => {
    const { contactId } = await know(ANA);
    const dealId = await dealOf(contactId);
    const id = contactId;
    await editDeal({ dealId, checklist: [{ id, text: 'Send terms', done: true }] });
    await editDeal({ dealId, files: [{ id, name: '', url: 'drive.example/terms.pdf' }] });
    expect(await dealPage({ dealId })).toMatchObject({
      checklist: [{ text: 'Send terms', done: true }],
      files: [{ name: 'drive.example', url: 'https://drive.example/terms.pdf' }],
    });
    await expect(
      editDeal({ dealId, files: [{ id, name: 'x', url: 'javascript:alert(1)' }] }),
    ).rejects.toThrow('is not a web address');
  });

  it('puts its own notes between the mail of its threads, each once, in pages', async () => {
    const { contactId } = await know(ANA);
    const threadId = await threadWithAna(45);
    const dealId = await dealOf(contactId);
    await setDeal({ anchor: { kind: 'conversation', threadId }, dealId });
    await addActivity({ ...call('Spoke'), at: NOON - 36 * HOUR, anchor: { kind: 'deal', dealId } });
    const first = await dealHistory({ dealId });
    const second = await dealHistory({ dealId, before: first.next ?? undefined });
    expect(first.items.slice(0, 3).map(({ kind }) => kind)).toEqual(['email', 'call', 'email']);
    const ids = [...first.items, ...second.items].map(({ activityId }) => activityId);
    expect([ids.length, new Set(ids).size, second.next]).toEqual([46, 46, null]);
  });

  it('finds a note although nobody belongs to the deal', async () => {
    const { dealId } = await createDeal({
      anchor: { kind: 'nothing' },
      name: 'Alone',
      value: null,
      currency: 'EUR',
      stageId: null,
    });
    await addNote({ text: 'From the fair', anchor: { kind: 'deal', dealId } });
    expect((await dealHistory({ dealId })).items).toMatchObject([{ snippet: 'From the fair' }]);
  });
});

describe('the page of a thread', () => {
  it('shows its people, deals to choose from, messages and notes', async () => {
    const { contactId } = await know(ANA);
    const threadId = await threadWithAna();
    await dealOf(contactId);
    await addNote({ text: 'Check terms', anchor: { kind: 'conversation', threadId } });
    expect(await threadPage({ threadId })).toMatchObject({
      thread: { subject: 'Proposal', count: 2, turn: 'mine' },
      deal: null,
      dealChoices: [{ name: 'Fountains' }],
      people: [{ name: ANA.name }],
    });
    const { items } = await threadHistory({ threadId });
    expect(items.map(({ kind }) => kind)).toEqual(['note', 'email', 'email']);
  });

  it('shows messages of the very same instant each once, however many', async () => {
    await know(ANA);
    const messages = Array.from({ length: 100 }, (_, index) =>
      mail({ at: NOON - DAY, messageId: idAt(NOON - DAY, index + 1) }),
    );
    await captureAutomatically(messages);
    const [thread] = await db.threads.toArray();
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const page = await threadHistory({ threadId: thread?.id ?? '', before });
      seen.push(...page.items.map(({ activityId }) => activityId));
      before = page.next ?? undefined;
    } while (before);
    expect([seen.length, new Set(seen).size]).toEqual([100, 100]);
  });
});

describe('a call written by hand', () => {
  it('is a touch of the people it was with, and nobody’s turn', async () => {
    const { contactId } = await know(ANA);
    await threadWithAna();
    await addActivity({ ...call('Wants steel'), anchor: { kind: 'contact', contactId } });
    expect(await personPage({ contactId })).toMatchObject({
      relationship: { lastAt: NOON - HOUR, inbound: 2, outbound: 0 },
      turn: 'mine',
    });
  });

  it('can be changed and deleted, which Undo takes back; mail cannot', async () => {
    const { contactId } = await know(ANA);
    const { activityId } = await addActivity({
      ...call('Wants steel'),
      anchor: { kind: 'contact', contactId },
    });
    await editActivity({
      activityId,
      ...call('Wants brass'),
      call: { outcome: 'message', minutes: null, objections: [' Price', 'price'] },
    });
    expect(await activity({ activityId })).toMatchObject({
      body: 'Wants brass',
      call: { outcome: 'message', minutes: null, objections: ['price'] },
      own: true,
    });
    const { change } = await removeActivity({ activityId });
    expect(await db.activities.count()).toBe(0);
    await undo({ change: change ?? '' });
    expect((await person({ contactId })).history.items).toMatchObject([{ snippet: 'Wants brass' }]);

    await threadWithAna(1);
    const email = (await db.activities.toArray()).find(({ kind }) => kind === 'email');
    await expect(removeActivity({ activityId: email?.id ?? '' })).rejects.toThrow('by hand');
  });

  it('is not of a time to come, and says how it went', async () => {
    const { contactId } = await know(ANA);
    const anchor = { kind: 'contact' as const, contactId };
    await expect(addActivity({ ...call('x'), anchor, at: NOON + DAY })).rejects.toThrow('not come');
    await expect(addActivity({ ...call('x'), anchor, call: null })).rejects.toThrow('how the call');
  });
});

describe('a column of the board', () => {
  it('is read to its end in pages, each deal once, although all came at one instant', async () => {
    for (let count = 0; count < 150; count++)
      await createDeal({
        anchor: { kind: 'nothing' },
        name: `Deal ${count}`,
        value: 1,
        currency: 'EUR',
        stageId: null,
      });
    const [column] = (await pipeline()).columns;
    const shown = column?.deals ?? [];
    const seen = shown.map(({ dealId }) => dealId);
    for (let last = shown.at(-1); last; ) {
      const place = `${last.stageSince}:${last.dealId}`;
      const { deals } = await boardColumn({ stageId: column?.stage.id ?? '', from: place });
      expect(deals.length).toBeLessThanOrEqual(60);
      seen.push(...deals.map(({ dealId }) => dealId));
      last = deals.at(-1);
    }
    expect([seen.length, new Set(seen).size]).toEqual([150, 150]);
  });
});
