import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addContact, editContact } from '@/storage/contacts';
import { createDeal, editDeal } from '@/storage/deals';
import type { MarginDb } from '@/storage/margin-db';
import { answerDuplicate, audits, duplicateAnswers, keepAudit } from '@/storage/quality/answers';
import { lastCheck, markChecked, takeCheckDue } from '@/storage/quality/due';
import { scanDeals, scanPeople, scanTotals } from '@/storage/quality/scan';
import { mergeView } from '@/storage/quality/sides';
import { addTask } from '@/storage/tasks';
import { undo } from '@/storage/undo';
import { speakEnglish } from '../../english';
import { ANA, BEN, freshDatabase, know, NOON } from '../world';

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

const DAY = 86_400_000;

describe('looking at everybody', () => {
  it('comes in pages that fit into a message, each person once', async () => {
    const { contactId } = await know(ANA);
    const row = await db.contacts.get(contactId);
    const urls = Array.from(
      { length: 20 },
      (_, n) => `https://acme.example/${n}/${'x'.repeat(400)}`,
    );
    for (let n = 0; n < 300; n++)
      if (row)
        await db.contacts.add({
          ...row,
          id: crypto.randomUUID(),
          emails: [`p${n}@acme.example`],
          // Some rows are large.
          ...(n % 5 === 0 && { urls }),
        });
    const seen = new Set<string>();
    let after: string | undefined;
    let pages = 0;
    do {
      const page = await scanPeople(after === undefined ? {} : { after });
      expect(JSON.stringify(page).length).toBeLessThan(64_000);
      for (const { id } of page.rows) seen.add(id);
      after = page.next ?? undefined;
      pages += 1;
    } while (after !== undefined);
    expect(seen.size).toBe(301);
    expect(pages).toBeGreaterThan(3);
    expect(await scanTotals()).toMatchObject({ people: 301 });
  });

  it('knows company, work domains and tasks', async () => {
    const { contactId } = await addContact({ ...ANA, company: 'Acme', source: '' });
    await know({ address: 'ben@gmail.com', name: 'Ben' });
    await remind(contactId);
    const { rows } = await scanPeople({});
    expect(rows).toMatchObject([
      { company: 'Acme', domains: ['acme.example'], hasTask: true },
      { company: '', domains: [], companyId: null, hasTask: false },
    ]);
  });

  it('knows which open deals have a next step', async () => {
    const deal = { anchor: { kind: 'nothing' as const }, value: 1, currency: 'EUR', stageId: null };
    const { dealId } = await createDeal({ ...deal, name: 'Relaunch' });
    await createDeal({ ...deal, name: 'Second' });
    await editDeal({ dealId, nextStep: 'Send the offer' });
    expect((await scanDeals({})).rows).toMatchObject([
      { name: 'Relaunch', nextStep: 'Send the offer', hasTask: false },
      { name: 'Second', nextStep: '' },
    ]);
  });
});

describe('an answer about two records', () => {
  it('is remembered in whatever order they are named, and taken back by an undo', async () => {
    const [one, other] = [crypto.randomUUID(), crypto.randomUUID()].sort();
    const { change } = await answerDuplicate({ one: other ?? '', other: one ?? '', until: null });
    expect((await duplicateAnswers({})).pairs).toEqual([`${one} ${other}`]);
    await undo({ change: change ?? '' });
    expect((await duplicateAnswers({})).pairs).toEqual([]);
  });

  it('that puts it off holds until then', async () => {
    const pair = { one: crypto.randomUUID(), other: crypto.randomUUID() };
    await answerDuplicate({ ...pair, until: Date.now() + DAY });
    expect((await duplicateAnswers({})).pairs).toHaveLength(1);
    await answerDuplicate({ ...pair, until: Date.now() - DAY });
    expect((await duplicateAnswers({})).pairs).toEqual([]);
  });
});

describe('two records side by side', () => {
  it('put the one that holds more first', async () => {
    const [ana, ben] = [await know(ANA), await know(BEN)];
    await editContact({ contactId: ben.contactId, title: 'Buyer', phones: ['1234567'] });
    const input = { of: 'contacts' as const, one: ana.contactId, other: ben.contactId };
    expect((await mergeView(input)).keep).toMatchObject({
      id: ben.contactId,
      values: { name: 'Ben Okoro', title: 'Buyer' },
    });
    await remind(ana.contactId);
    expect(await mergeView(input)).toMatchObject({ keep: { id: ana.contactId, tasks: 1 } });
  });
});

describe('a look that is due', () => {
  const at = (days: number) => takeCheckDue({ now: NOON + days * DAY, zone: 'UTC' });

  it('is told a week after the first person, and again a week later', async () => {
    expect(await at(0)).toBe(false);
    await know(ANA);
    expect(await at(1)).toBe(false);
    expect(await at(7)).toBe(false);
    expect(await at(8)).toBe(true);
    expect(await at(8.1)).toBe(false);
    expect(await at(15)).toBe(true);
  });

  it('waits a week after the last one', async () => {
    await know(ANA);
    const { checkedAt } = await markChecked();
    expect(await lastCheck()).toEqual({ checkedAt });
    const noon = Math.ceil(checkedAt / DAY) * DAY + DAY / 2;
    expect(await takeCheckDue({ now: noon + 5 * DAY, zone: 'UTC' })).toBe(false);
    expect(await takeCheckDue({ now: noon + 8 * DAY, zone: 'UTC' })).toBe(true);
  });
});

describe('audits', () => {
  it('are kept, newest first', async () => {
    const figures = { people: 2, companies: 1, deals: 0, faults: { missing: 1 } };
    await keepAudit({ ...figures, score: 80 });
    await keepAudit({ ...figures, score: 90 });
    expect((await audits()).map(({ score }) => score)).toEqual([90, 80]);
  });
});

function remind(contactId: string) {
  return addTask({
    text: 'Call',
    due: { local: '2026-12-01T09:00', zone: 'UTC' },
    anchor: { kind: 'contact', contactId },
    unlessReply: false,
  });
}
