import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { captureAutomatically, log } from '@/storage/capture';
import { addCompany } from '@/storage/companies';
import { addContact } from '@/storage/contacts';
import { createDeal } from '@/storage/deals';
import { forget } from '@/storage/forget/forget';
import { pastOf, removePast } from '@/storage/forget/past';
import { scrubJournal } from '@/storage/forget/scrub';
import { importBatch } from '@/storage/import/import';
import { journal } from '@/storage/journal/list';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { removeContact } from '@/storage/removals';
import { addSignal } from '@/storage/signals';
import { addTask } from '@/storage/tasks';
import { undo } from '@/storage/undo';
import { empty } from '@/utils/formats/records';
import { sha256 } from '@/utils/sha256';
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

/** Everything that is stored anywhere, as one text. */
async function allText(): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

async function forgetWholly(entry: string) {
  const { report, needles } = await forget({ entry, rehearse: false });
  let after: string | null = null;
  do after = (await scrubJournal({ needles, after })).next;
  while (after);
  return report;
}

const shared = mail({
  at: NOON + 1000,
  threadId: idAt(NOON + 1000),
  subject: 'All together',
  from: BEN,
  to: [{ address: ME, name: 'Robin' }, ANA],
});

async function life(): Promise<void> {
  const { contactId } = await know(ANA);
  await know(BEN);
  await captureAutomatically([mail({ at: NOON, subject: 'Between us', snippet: 'Private words' })]);
  await captureAutomatically([shared]);
  await captureAutomatically([meeting({ title: 'Lunch for two' })]);
  const anchor = { kind: 'contact' as const, contactId };
  await addNote({ text: 'Likes tea', anchor });
  await addTask({
    text: 'Send her the book',
    due: { local: '2026-12-01T09:00', zone: 'UTC' },
    anchor,
    unlessReply: false,
  });
  await createDeal({ anchor, name: 'Fleet', value: 1, currency: 'EUR', stageId: null });
}

async function idOf(address: string): Promise<string> {
  return (await db.contacts.where('emails').equals(address).first())?.id ?? '';
}

describe('Forgetting a person', () => {
  it('leaves nothing of them anywhere, and nothing less of others', async () => {
    await life();
    const would = await forget({ entry: ANA.address, rehearse: true });
    expect(await db.contacts.count()).toBe(2);
    const report = await forgetWholly(ANA.address);
    expect(report).toEqual({ ...would.report, at: report.at });
    expect(report).toMatchObject({ people: 1, activities: 3, shared: 1, tasks: 1, deals: 1 });
    const text = await allText();
    for (const word of ['ana@acme.example', 'Ana Silva', 'Private words', 'Likes tea', 'the book'])
      expect(text.toLowerCase()).not.toContain(word.toLowerCase());
    expect(text).toContain('ben@acme.example');
    expect((await db.activities.toArray()).map(({ subject }) => subject)).toEqual(['All together']);
    expect(await db.deals.toArray()).toMatchObject([{ name: 'Fleet', people: [], contactIds: [] }]);
    expect((await journal({})).items.at(0)).toMatchObject({ source: 'forget', names: [] });
  });

  it('takes along what was marked, waited for, told of an import and set beside a thread', async () => {
    const stranger = { address: 'zoe@far.example', name: 'Zoe Quist' };
    await know(BEN);
    const zoes = mail({
      at: NOON,
      threadId: idAt(NOON),
      from: stranger,
      to: [{ address: ME, name: 'Robin' }],
      subject: 'From Zoe Quist',
    });
    await log({ subject: threadSubject([zoes]), headers: [] });
    await removeContact({ contactId: await idOf(stranger.address) });
    const [activity] = await db.activities.toArray();
    await addSignal({
      activityId: activity?.id ?? '',
      kind: 'signal',
      tag: 'Budget',
      quote: 'Zoe has the money',
    });
    await addTask({
      text: 'Write to Zoe',
      due: { local: '2026-12-01T09:00', zone: 'UTC' },
      anchor: { kind: 'conversation', threadId: activity?.threadId ?? '' },
      unlessReply: false,
    });
    await importBatch({
      importId: crypto.randomUUID(),
      file: { name: 'deals.csv', size: 1, lastModified: 1 },
      format: 'csv',
      product: 'hubspot',
      batch: 0,
      offset: 1,
      last: true,
      items: [
        {
          kind: 'record',
          product: 'hubspot',
          record: {
            ...empty.deal(),
            name: 'Pier',
            links: [{ to: 'contact', name: stranger.name, email: stranger.address }],
          },
        },
      ],
      skipped: {},
      failed: 0,
      rehearse: false,
    });
    expect(await allText()).toMatch(/zoe@far/);
    const report = await forgetWholly(stranger.address);
    expect(report).toMatchObject({ people: 0, activities: 1, tasks: 1, threads: 1 });
    expect(await allText()).not.toMatch(/zoe/i);
  });

  it('is not remembered by the change that does it, whoever is killed right after', async () => {
    await life();
    await forget({ entry: ANA.address, rehearse: false });
    const last = await db.changes.orderBy(':id').last();
    expect(last).toMatchObject({ source: 'forget', entries: [] });
  });

  it('lets no source bring them back', async () => {
    await life();
    await forgetWholly(ANA.address);
    const before = await allText();
    const again = mail({ at: NOON + 9000, threadId: idAt(NOON + 9000), subject: 'Hello again' });
    expect((await captureAutomatically([again])).why.code).toBe('not_forgotten');
    expect((await log({ subject: threadSubject([again]), headers: [] })).why.code).toBe(
      'not_forgotten',
    );
    await captureAutomatically([meeting({ uid: 'another@google.com' })]);
    const file = await importBatch({
      importId: crypto.randomUUID(),
      file: { name: 'a.vcf', size: 1, lastModified: 1 },
      format: 'vcf',
      batch: 0,
      offset: 1,
      last: true,
      items: [
        {
          kind: 'record',
          product: 'vcard',
          record: {
            ...empty.contact(),
            name: 'Ana Silva',
            emails: [{ address: ANA.address, label: '' }],
          },
        },
        // A history that was handed out while they were known.
        ...[ANA.address, BEN.address].map((sender) => ({
          kind: 'record' as const,
          product: 'margin',
          record: {
            ...empty.activity(),
            sourceId: crypto.randomUUID(),
            type: 'email' as const,
            subject: `From ${sender}`,
            isDone: true,
            doneAt: '2026-03-01T10:00:00',
            past: {
              direction: 'in' as const,
              participants: [
                { address: sender, role: 'from' as const },
                { address: ANA.address, role: 'cc' as const },
                { address: ME, role: 'to' as const },
              ],
              keys: [],
              ...{ status: '', sources: [], objections: [] },
            },
          },
        })),
      ],
      skipped: {},
      failed: 0,
      rehearse: false,
    });
    expect(file.skipped).toEqual({ not_forgotten: 2 });
    expect(await allText()).toContain(`From ${BEN.address}`);
    await captureAutomatically([
      { ...shared, at: NOON + 2000, messageId: idAt(NOON + 2000), subject: 'Once more together' },
    ]);
    const after = await allText();
    expect(before).not.toContain('ana@acme');
    expect(after).not.toContain('ana@acme');
    expect(after).toContain('Once more together');
  });

  it('is lifted when they are added by hand', async () => {
    await life();
    await forgetWholly(ANA.address);
    await addContact({ address: ANA.address, name: 'Ana Silva', company: null, source: 'test' });
    const result = await captureAutomatically([mail({ at: NOON + 5, messageId: idAt(NOON + 5) })]);
    expect(result.logged).toBe(1);
  });

  it('cannot be done to oneself', async () => {
    await life();
    await expect(forget({ entry: ME, rehearse: false })).rejects.toThrow();
  });
});

describe('Forgetting a domain', () => {
  it('takes everybody of it, also those who are no contacts, and their company', async () => {
    await life();
    const eve = { address: 'eve@mail.acme.example', name: 'Eve' };
    await captureAutomatically([
      mail({ at: NOON + 3000, threadId: idAt(NOON + 3000), from: BEN, to: [eve] }),
    ]);
    const { companyId } = await addCompany({ name: 'Acme', domain: 'acme.example' });
    await addTask({
      text: 'Ask the reception of acme',
      due: { local: '2026-12-01T09:00', zone: 'UTC' },
      anchor: { kind: 'company', companyId },
      unlessReply: false,
    });
    const report = await forgetWholly('acme.example');
    expect(report).toMatchObject({ people: 2, shared: 0, companies: 1, tasks: 2 });
    expect(await db.activities.count()).toBe(0);
    expect(await db.touches.count()).toBe(0);
    expect(await allText()).not.toMatch(/acme/i);
    const eveAgain = mail({ at: NOON + 7000, threadId: idAt(NOON + 7000), from: eve });
    expect((await log({ subject: threadSubject([eveAgain]), headers: [] })).logged).toBe(0);
  });
});

describe('The past of an entry of the never-log list', () => {
  it('is counted, taken away, and comes back by an undo', async () => {
    await life();
    expect(await pastOf({ entry: 'acme.example' })).toEqual({ count: 3 });
    const { removed, change } = await removePast({ entry: 'acme.example' });
    expect(removed).toBe(3);
    expect((await db.activities.toArray()).map(({ kind }) => kind)).toEqual(['note']);
    expect(await db.contacts.count()).toBe(2);
    await undo({ change: change ?? '' });
    expect(await db.activities.count()).toBe(4);
    expect(await pastOf({ entry: 'elsewhere.example' })).toEqual({ count: 0 });
  });
});

it('hashes as everybody does', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  ));
