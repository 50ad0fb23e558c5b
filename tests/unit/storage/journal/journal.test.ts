import 'fake-indexeddb/auto';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it } from 'vitest';
import { captureAutomatically } from '@/storage/capture';
import { editContact } from '@/storage/contacts';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal, editDeal } from '@/storage/deals';
import { importBatch } from '@/storage/import/import';
import { redoGroup, undoGroup } from '@/storage/journal/groups';
import { type JournalItem, journal } from '@/storage/journal/list';
import { changesOf } from '@/storage/journal/of-record';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { pipeline } from '@/storage/pipelines';
import type { Actor } from '@/storage/schema';
import { undo } from '@/storage/undo';
import { empty } from '@/utils/formats/records';
import { speakEnglish } from '../../english';
import { ANA, freshDatabase, know, mail, NOON } from '../world';

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

const IMPORT = '01890000-0000-7000-8000-000000000001';

/** An import of as many people, five to a batch. */
async function importPeople(count: number): Promise<void> {
  for (let start = 0; start < count; start += 5)
    await importBatch({
      importId: IMPORT,
      file: { name: 'people.vcf', size: 1, lastModified: 1 },
      format: 'vcf',
      batch: start / 5,
      offset: start + 5,
      last: start + 5 >= count,
      items: Array.from({ length: 5 }, (_, n) => ({
        kind: 'record' as const,
        product: 'vcard',
        record: {
          ...empty.contact(),
          name: `Person ${start + n}`,
          emails: [{ address: `p${start + n}@people.example`, label: '' }],
        },
      })),
      skipped: {},
      failed: 0,
      rehearse: false,
    });
}

async function everything(actor?: Actor): Promise<JournalItem[]> {
  const items: JournalItem[] = [];
  let before: string | undefined;
  do {
    const page = await journal({ before, actor });
    items.push(...page.items);
    before = page.next ?? undefined;
  } while (before);
  return items;
}

describe('the journal', () => {
  it('tells every change, newest first, with who, why and what', async () => {
    await know(ANA);
    await captureAutomatically([mail({ at: NOON, subject: 'Offer' })]);
    const [logged, added] = await everything();
    expect(logged).toMatchObject({
      actor: 'automatic',
      source: 'capture',
      reason: { code: 'contact' },
      undoneBy: null,
    });
    expect(logged?.names).toContainEqual(
      expect.objectContaining({ table: 'activities', name: 'Offer', fate: 'added', isThere: true }),
    );
    expect(added).toMatchObject({ actor: 'person', source: 'add' });
    expect(added?.names[0]).toMatchObject({ table: 'contacts', name: 'Ana Silva', fate: 'added' });
  });

  it('comes in pages without a gap or a repetition, of one actor where asked', async () => {
    const { contactId } = await know(ANA);
    const anchor = { kind: 'contact' as const, contactId };
    for (let n = 0; n < 45; n++) await addNote({ text: `Note ${n}`, anchor });
    await captureAutomatically([mail({ at: NOON })]);
    const items = await everything();
    expect(items).toHaveLength(47);
    expect(new Set(items.map(({ change }) => change)).size).toBe(47);
    expect([...items].sort((a, b) => (a.change < b.change ? 1 : -1))).toEqual(items);
    expect(await everything('automatic')).toHaveLength(1);
    expect(await everything('person')).toHaveLength(46);
  });

  it('shows an import as one, takes it back, keeps what was edited since, and brings it again', async () => {
    await importPeople(30);
    const [item] = await everything();
    expect(await everything()).toHaveLength(1);
    expect(item).toMatchObject({ actor: 'import', file: 'people.vcf' });
    expect(item?.counts).toContainEqual({ table: 'contacts', fate: 'added', count: 30 });

    const edited = await db.contacts.where('emails').equals('p7@people.example').first();
    await editContact({
      contactId: edited?.id ?? '',
      name: 'Greta Lund',
      title: '',
      company: null,
      emails: ['p7@people.example'],
      phones: [],
    });
    const all = async (run: typeof undoGroup) => {
      const stayed: string[] = [];
      let from: string | null = null;
      do {
        const step = await run({ group: item?.group ?? '', from });
        stayed.push(...step.stayed);
        from = step.next;
      } while (from);
      return stayed;
    };
    expect(await all(undoGroup)).toEqual(['Greta Lund']);
    expect((await db.contacts.toArray()).map(({ name }) => name)).toEqual(['Greta Lund']);
    const undone = await everything('undo');
    expect(undone).toHaveLength(1);
    expect(undone[0]?.undid).toMatchObject({ actor: 'import', file: 'people.vcf' });
    expect((await everything('import'))[0]?.undoneBy).not.toBeNull();

    await all(redoGroup);
    expect(await db.contacts.count()).toBe(30);
    expect((await everything('import'))[0]?.undoneBy).toBeNull();
  });
});

describe('what happened to one record', () => {
  it('is told field by field, back to its beginning', async () => {
    const { contactId } = await know(ANA);
    const edit = (title: string, company: string | null) =>
      editContact({
        contactId,
        name: 'Ana Silva',
        title,
        company,
        emails: [ANA.address],
        phones: [],
      });
    await edit('Buyer', null);
    await edit('Head of Buying', 'Acme');
    const { items, next } = await changesOf({ table: 'contacts', id: contactId });
    expect(next).toBeNull();
    expect(items.map(({ fate }) => fate)).toEqual(['changed', 'changed', 'added']);
    expect(items[0]?.fields).toContainEqual({
      field: 'title',
      own: null,
      from: { kind: 'text', text: 'Buyer' },
      to: { kind: 'text', text: 'Head of Buying' },
    });
    expect(items[0]?.fields).toContainEqual({
      field: 'companyId',
      own: null,
      from: { kind: 'nothing' },
      to: { kind: 'text', text: 'Acme' },
    });
  });

  it('names stages, and goes on past an undo and its undo', async () => {
    const anchor = { kind: 'nothing' as const };
    const deal = await createDeal({
      anchor,
      name: 'Fleet',
      value: 10,
      currency: 'EUR',
      stageId: null,
    });
    const [first, second] = (await pipeline()).columns.map(({ stage }) => stage);
    const dealId = (await db.deals.toCollection().first())?.id ?? '';
    await moveDeal({ dealId, stageId: second?.id ?? '' });
    const { items } = await changesOf({ table: 'deals', id: dealId });
    expect(items[0]?.fields).toContainEqual({
      field: 'stageId',
      own: null,
      from: { kind: 'text', text: first?.name },
      to: { kind: 'text', text: second?.name },
    });
    expect(deal.change).not.toBeNull();

    const line = (name: string, quantity: number) => ({
      ...{ id: uuidv7(), name, quantity },
      price: 5,
    });
    await editDeal({
      dealId,
      lines: [line('Filter', 2), line('Pump', 1)],
      tags: ['vip', 'north'],
    });
    const [listed] = (await changesOf({ table: 'deals', id: dealId })).items;
    const tos = Object.fromEntries(listed?.fields.map(({ field, to }) => [field, to]) ?? []);
    expect(tos).toMatchObject({
      lines: { kind: 'text', text: '2 × Filter, 1 × Pump' },
      tags: { kind: 'text', text: 'vip, north' },
    });

    await know(ANA);
    const [change] = (await everything()).map((item) => item.change);
    const gone = await undo({ change: change ?? '' });
    await undo({ change: gone.change ?? '' });
    const contact = await db.contacts.toCollection().first();
    const past = await changesOf({ table: 'contacts', id: contact?.id ?? '' });
    expect(past.items.map(({ actor }) => actor)).toEqual(['undo', 'person']);
  });

  it('comes in pages', async () => {
    const { contactId } = await know(ANA);
    for (let n = 0; n < 30; n++)
      await editContact({
        contactId,
        name: 'Ana Silva',
        title: `Title ${n}`,
        company: null,
        emails: [ANA.address],
        phones: [],
      });
    const one = await changesOf({ table: 'contacts', id: contactId });
    const two = await changesOf({ table: 'contacts', id: contactId, from: one.next ?? '' });
    expect([one.items.length, two.items.length, two.next]).toEqual([20, 11, null]);
  });
});
