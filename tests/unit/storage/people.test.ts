import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { captureAutomatically, log } from '@/storage/capture';
import { addContact, editContact, person } from '@/storage/contacts';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal, setDeal } from '@/storage/deals';
import type { MarginDb } from '@/storage/margin-db';
import { pipeline } from '@/storage/pipelines';
import { rowMarks } from '@/storage/row-marks';
import { search } from '@/storage/search/search';
import { saveSettings } from '@/storage/settings-view';
import { open } from '@/storage/subject';
import { undo } from '@/storage/undo';
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

const anchor = {
  kind: 'thread' as const,
  account: ME,
  threadId: idAt(NOON),
  subjectLine: 'Proposal',
  addresses: [ANA.address],
};
const newDeal = { anchor, name: 'Relaunch', value: 1000, currency: 'EUR', stageId: null };

describe('the company of a person', () => {
  it('is the one typed, whatever company the address is of', async () => {
    await log({ subject: threadSubject([mail({ at: NOON, cc: [BEN] })]), headers: [] });
    const [ana] = await db.contacts.where('emails').equals(ANA.address).toArray();
    await editContact({
      contactId: ana?.id ?? '',
      name: 'Ana Silva',
      title: '',
      company: 'Northwind Consulting',
      emails: [ANA.address],
      phones: [],
    });
    expect((await person({ contactId: ana?.id ?? '' })).person.company).toBe(
      'Northwind Consulting',
    );
    const [ben] = await db.contacts.where('emails').equals(BEN.address).toArray();
    expect((await person({ contactId: ben?.id ?? '' })).person.company).toBe('Acme');
  });

  it('is not made twice when the proposed name differs from the one it has by now', async () => {
    await know(ANA);
    await addContact({ ...ANA, company: 'Acme', source: '' });
    await log({ subject: threadSubject([mail({ at: NOON, from: BEN })]), headers: [] });
    const [company] = await db.companies.toArray();
    if (company) await db.companies.put({ ...company, name: 'ACME Corporation' });
    const eve = { address: 'eve@acme.example', name: 'Eve' };
    await addContact({ ...eve, company: 'Acme', source: '' });
    expect(await db.companies.count()).toBe(1);
  });
});

describe('somebody who is added', () => {
  it('has a name without signs that disguise it, whoever hands it in', async () => {
    const odd = { address: 'odd@acme.example', name: 'Ana\u202e avliS\u0000' };
    await log({ subject: threadSubject([mail({ at: NOON, from: odd })]), headers: [] });
    expect(await db.contacts.toArray()).toMatchObject([{ name: 'Ana avliS' }]);
  });

  it('is never me, under whichever of my addresses, whoever asks for it', async () => {
    await saveSettings({ aliases: ['robin.hale@gmail.com'] });
    await captureAutomatically([mail({ at: NOON })]);
    for (const address of [ME, 'robin+crm@brightwater.example', 'robinhale@googlemail.com'])
      await expect(
        addContact({ address, name: 'Robin', company: null, source: 'selection' }),
      ).rejects.toThrow('This is you');
    expect(await db.contacts.count()).toBe(0);
  });
});

describe('the mark of an open deal', () => {
  it('goes when the deal of the thread is closed', async () => {
    await log({ subject: threadSubject([mail({ at: NOON })]), headers: [] });
    const { dealId } = await createDeal({ ...newDeal, anchor: { kind: 'nothing' } });
    await setDeal({ anchor: { ...anchor, addresses: [] }, dealId });
    const rows = [{ threadId: idAt(NOON), addresses: [ANA.address] }];
    expect((await rowMarks({ account: ME, rows }))[idAt(NOON)]).toContain('open-deal');
    const lost = (await pipeline()).columns.find(({ stage }) => stage.outcome === 'lost');
    await moveDeal({
      dealId,
      stageId: lost?.stage.id ?? '',
      closing: { reason: 'Too dear', competitor: '', objection: 'Price' },
    });
    expect((await rowMarks({ account: ME, rows }))[idAt(NOON)]).not.toContain('open-deal');
  });
});

describe('the deal of a meeting', () => {
  it('is chosen before the meeting was logged, which logs it; none of it logs nothing', async () => {
    const { contactId } = await know(ANA);
    const beside = { kind: 'meeting' as const, meeting: meeting() };
    const { dealId } = await createDeal({ ...newDeal, anchor: { kind: 'nothing' } });
    await setDeal({ anchor: beside, dealId: null });
    expect(await db.activities.count()).toBe(0);
    const { change } = await setDeal({ anchor: beside, dealId });
    expect((await open(beside)).deal?.dealId).toBe(dealId);
    expect(await db.activities.toArray()).toMatchObject([{ kind: 'meeting', dealId }]);
    expect((await db.deals.toArray())[0]?.contactIds).toEqual([contactId]);
    if (change) await undo({ change });
    expect(await db.activities.count()).toBe(0);
  });
});

describe('search', () => {
  it('finds a company by its domain and a person by a name with a dash', async () => {
    await log({ subject: threadSubject([mail({ at: NOON })]), headers: [] });
    await know({ address: 'jl@paris.example', name: 'Jean-Luc Moreau' });
    expect((await search({ query: 'acme.exa' })).companies).toHaveLength(1);
    expect((await search({ query: '@acme.example' })).companies).toHaveLength(1);
    expect((await search({ query: 'jean-lu' })).people).toHaveLength(1);
    expect((await search({ query: 'ana@acme.example' })).people).toHaveLength(1);
  });
});

describe('the answer to the sidebar', () => {
  it('stays below 64 KB for people with many long deals and shows the newest of them', async () => {
    const people = Array.from({ length: 20 }, (_, n) => ({
      address: `p${n}@acme.example`,
      name: `Person with a longer name ${n}`,
    }));
    const subject = threadSubject([mail({ at: NOON, to: people })]);
    await log({ subject, headers: [] });
    for (let n = 0; n < 130; n++)
      await createDeal({
        ...newDeal,
        anchor: { ...anchor, addresses: people.map((one) => one.address) },
        name: `${'Relaunch of the shop '.repeat(9)} ${n}`,
      });
    const view = await open(subject);
    expect(new TextEncoder().encode(JSON.stringify(view)).length).toBeLessThan(64 * 1024);
    expect(view.dealChoices[0]?.name).toMatch(/129$/);
  }, 60_000);
});
