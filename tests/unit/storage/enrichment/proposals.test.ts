import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { log } from '@/storage/capture';
import { editContact } from '@/storage/contacts';
import { answerProposals, openProposals, proposals } from '@/storage/enrichment/proposals';
import { mergeRecords } from '@/storage/quality/merge';
import { removeContact } from '@/storage/removals';
import { undo } from '@/storage/undo';
import { ANA, BEN, freshDatabase, know, ME, mail, threadSubject } from '../world';

const raw = (from: string, lines: string[]) =>
  [`From: ${from}`, 'Content-Type: text/plain; charset=utf-8', '', ...lines].join('\r\n');

const SIGNED = [
  'Hi Robin,',
  '',
  'the contract is signed.',
  '',
  'Ana Silva',
  'Head of Procurement',
  'Acme Manufacturing Ltd',
  '+1 415 555 0134',
  'https://www.linkedin.com/in/ana-demo',
  '',
  'On Monday Ben wrote:',
  '> Ben Okoro',
  '> Buyer',
  '> +1 415 555 0199',
];

/** Logs one mail of hers, with the whole of it as Gmail's page of the original shows it. */
async function logged(lines: string[], { at = Date.now() - 86_400_000, from = ANA } = {}) {
  const shown = mail({ at, from });
  await log({
    subject: threadSubject([shown]),
    headers: [{ ...shown, source: 'headers', raw: raw(`${from.name} <${from.address}>`, lines) }],
  });
}

const told = (found: Awaited<ReturnType<typeof proposals>>) =>
  found.proposals.map(({ field, value }) => [field, value]).sort();

test('what a signature says is proposed, taken over on a press, and undone as a whole', async () => {
  const db = freshDatabase();
  const { contactId } = await know(ANA);
  await editContact({ contactId, title: 'Buyer', phones: ['+1 415 555 0100'] });
  await logged(SIGNED);
  const found = await proposals({ contactId });
  expect(told(found)).toEqual([
    ['company', 'Acme Manufacturing Ltd'],
    ['link', 'https://www.linkedin.com/in/ana-demo'],
    ['phone', '+1 415 555 0134'],
    ['title', 'Head of Procurement'],
  ]);
  expect((await db.contacts.get(contactId))?.title).toBe('Buyer');
  const title = found.proposals.find(({ field }) => field === 'title');
  expect(title).toMatchObject({ known: ['Buyer'], line: 'Head of Procurement', name: 'Ana Silva' });
  const { change } = await answerProposals({
    ids: found.proposals.map(({ id }) => id),
    accept: true,
  });
  const contact = await db.contacts.get(contactId);
  expect(contact).toMatchObject({
    title: 'Head of Procurement',
    phones: ['+1 415 555 0100', '+1 415 555 0134'],
    urls: ['https://www.linkedin.com/in/ana-demo'],
  });
  expect((await db.companies.get(contact?.companyId ?? ''))?.name).toBe('Acme Manufacturing Ltd');
  expect(told(await proposals({ contactId }))).toEqual([]);
  await undo({ change: change ?? '' });
  expect(await db.contacts.get(contactId)).toMatchObject({
    title: 'Buyer',
    phones: ['+1 415 555 0100'],
  });
  expect(told(await proposals({ contactId }))).toHaveLength(4);
});

test('nothing of the mail itself is kept', async () => {
  const db = freshDatabase();
  await know(ANA);
  await logged(SIGNED);
  for (const table of db.tables)
    expect(JSON.stringify(await table.toArray())).not.toContain('the contract is signed');
});

test('what was refused is not proposed again, nor what is known already', async () => {
  freshDatabase();
  const { contactId } = await know(ANA);
  await logged(SIGNED);
  const [phone] = (await proposals({ contactId })).proposals.filter(
    ({ field }) => field === 'phone',
  );
  const { change } = await answerProposals({ ids: [phone?.id ?? ''], accept: false });
  await editContact({ contactId, title: 'head of procurement' });
  await logged(SIGNED, { at: Date.now() - 3_600_000 });
  const left = told(await proposals({ contactId })).map(([field]) => field);
  expect(left).not.toContain('phone');
  await undo({ change: change ?? '' });
  expect(told(await proposals({ contactId })).map(([field]) => field)).toContain('phone');
});

test('a newer title takes the place of an older one, and an older one never of a newer', async () => {
  freshDatabase();
  const { contactId } = await know(ANA);
  const at = Date.now();
  const named = (title: string) => ['Thanks', '', 'Ana Silva', title];
  await logged(named('Senior Buyer'), { at: at - 5_000_000 });
  await logged(named('Head of Procurement'), { at: at - 1_000_000 });
  await logged(named('Junior Buyer'), { at: at - 9_000_000 });
  expect(told(await proposals({ contactId }))).toEqual([['title', 'Head of Procurement']]);
});

test('nothing is proposed for me, for strangers, or from newsletters', async () => {
  freshDatabase();
  await know(ANA);
  const me = { address: ME, name: 'Robin Vale' };
  await logged(['Hi', '', 'Robin Vale', 'Sales Director'], { from: me });
  expect((await openProposals({})).rows).toEqual([]);
});

test('proposals go with their contact, and with a merge to the one that stays', async () => {
  const db = freshDatabase();
  const [ana, ben] = [await know(ANA), await know(BEN)];
  await logged(SIGNED);
  const { change } = await mergeRecords({
    of: 'contacts',
    keep: ben.contactId,
    drop: ana.contactId,
    take: [],
  });
  expect(told(await proposals({ contactId: ben.contactId }))).toHaveLength(4);
  await undo({ change: change ?? '' });
  expect(told(await proposals({ contactId: ana.contactId }))).toHaveLength(4);
  await removeContact({ contactId: ana.contactId });
  expect(await db.proposals.count()).toBe(0);
});

test('a namesake who writes from another house since has probably changed jobs', async () => {
  freshDatabase();
  const { contactId } = await know(ANA);
  const at = Date.now();
  const later = { address: 'ana.silva@lumen.example', name: 'Ana Silva' };
  await logged(['Bye'], { at: at - 90 * 86_400_000 });
  await logged(['Hello from my new desk'], { at: at - 86_400_000, from: later });
  const { jobs } = await proposals({ contactId });
  expect(jobs).toMatchObject([
    { one: contactId, before: { address: ANA.address }, after: { address: later.address } },
  ]);
  const other = jobs[0]?.other ?? '';
  expect((await proposals({ contactId: other })).jobs).toHaveLength(1);
  await mergeRecords({ of: 'contacts', keep: contactId, drop: other, take: ['companyId'] });
  expect((await proposals({ contactId })).jobs).toEqual([]);
});
