import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { editContact } from '@/storage/contacts';
import { countsOf } from '@/storage/day-rows';
import { forget } from '@/storage/forget/forget';
import { importBatch, imports, keepTwice, undoImport } from '@/storage/import/import';
import type { ImportItem } from '@/storage/import/schema';
import { recounted } from '@/storage/kept';
import type { MarginDb } from '@/storage/margin-db';
import { mergeRecords } from '@/storage/quality/merge';
import { TABLES } from '@/storage/schema';
import { saveSettings } from '@/storage/settings-view';
import { empty } from '@/utils/formats/records';
import type { EmailSeen, Person } from '@/utils/seen';
import { userZone } from '@/utils/time';
import { recountedDays } from '../../../history/recount';
import { speakEnglish } from '../../english';
import { ANA, BEN, freshDatabase, idAt, know, ME, mail, meeting, NOON } from '../world';
import { batch, IMPORT } from './batch';

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

const HOUR = 3_600_000;
const AGAIN = '0195f7a0-0000-7000-8000-000000000002';
const me: Person = { address: ME, name: 'Robin' };

function mails(acquainted: string[], ...seen: Partial<EmailSeen>[]): ImportItem[] {
  return seen.map((partial, index) => ({
    kind: 'mail',
    seen: mail({ at: NOON + index * HOUR, source: 'file', timeSource: 'file', ...partial }),
    acquainted,
  }));
}

function person(name: string, address: string | null, more = {}): ImportItem {
  const emails = address === null ? [] : [{ address, label: '' }];
  return {
    kind: 'record',
    product: 'vcard',
    record: { ...empty.contact(), name, emails, ...more },
  };
}

/** Everything a person could see, without what the journal needs. */
async function stored() {
  const rows = await Promise.all(
    TABLES.map(async (table) => {
      const all: Record<string, unknown>[] = await db.table(table).toArray();
      return [table, all.map(({ rev: _, ...row }) => row)];
    }),
  );
  return { tables: Object.fromEntries(rows), touches: await db.touches.toArray() };
}

async function takeBack(importId = IMPORT) {
  let kept = 0;
  for (let from: string | null = null, turn = 0; turn < 100; turn += 1) {
    const answer: Awaited<ReturnType<typeof undoImport>> = await undoImport({ importId, from });
    kept += answer.kept;
    from = answer.next;
    if (from === null) break;
  }
  return kept;
}

const conversation = mails([ANA.address], {}, { from: me, to: [ANA] }, { cc: [BEN] });

describe('mail from a file', () => {
  it('becomes a thread in both directions, and a contact of whom I wrote to', async () => {
    const { state } = await importBatch(batch(conversation));
    expect(state?.counts).toEqual({ added: 3, updated: 0, same: 0, people: 1, failed: 0 });
    expect(state?.done).toBe(true);
    expect((await db.contacts.toArray()).map((row) => row.emails)).toEqual([[ANA.address]]);
    const [ana] = await db.contacts.toArray();
    expect(ana?.relationship).toMatchObject({ inbound: 2, outbound: 1 });
    expect(await db.threads.count()).toBe(1);
    const [change] = await db.changes.toArray();
    expect(change).toMatchObject({ actor: 'import' });
    expect((await db.activities.toArray()).every((row) => row.sources[0] === 'file')).toBe(true);
  });

  it('says of a copy in the same file that it stands there more than once', async () => {
    const twice = mails([ANA.address], { from: me, to: [ANA] }).flatMap((item) => [item, item]);
    const { state } = await importBatch(batch(twice));
    expect(state).toMatchObject({ counts: { added: 1 }, skipped: { double: 1 } });
  });

  it('says of mail in a logged thread why it is left out: forgotten people, nothing to tell it by', async () => {
    await know(BEN);
    await forget({ entry: BEN.address, rehearse: false });
    const bare = { messageId: undefined, rfc822: undefined };
    const items = mails([ANA.address], { from: me, to: [ANA] }, { from: BEN }, { ...bare });
    const copy = items.slice(0, 1);
    const { state } = await importBatch(batch([...items, ...copy]));
    expect(state).toMatchObject({
      counts: { added: 1 },
      skipped: { not_forgotten: 1, not_unopened: 1, double: 1 },
    });
    const stranger = { address: 'carla@zeta.example', name: 'Carla' };
    const other = { threadId: idAt(NOON, 7), messageId: idAt(NOON, 7), from: stranger };
    // Nobody else's mail is told as theirs where nothing is logged.
    const strange = mails([], other, { ...other, from: BEN });
    const again = await importBatch(batch(strange, { importId: AGAIN }));
    expect(again.state?.skipped).toEqual({ not_known: 1, not_forgotten: 1 });
  });

  it('adds nothing twice when two tabs import the same file at once', async () => {
    const items = mails([ANA.address], { from: me, to: [ANA] }, { from: ANA });
    const [one, other] = await Promise.all([
      importBatch(batch(items)),
      importBatch(batch(items, { importId: AGAIN })),
    ]);
    expect(one.counts.added + other.counts.added).toBe(2);
    expect(await db.activities.count()).toBe(2);
    expect(await db.contacts.count()).toBe(1);
    expect(await db.threads.count()).toBe(1);
  });

  it('adds nothing when the same file comes again', async () => {
    await importBatch(batch(conversation));
    const before = await stored();
    const { state } = await importBatch(batch(conversation, { importId: AGAIN }));
    expect(state?.counts).toEqual({ added: 0, updated: 0, same: 3, people: 0, failed: 0 });
    expect(await stored()).toEqual(before);
  });

  it('completes what the page has logged already instead of adding it', async () => {
    await know(ANA);
    await importBatch(batch(mails([], {}), { importId: AGAIN }));
    const { state } = await importBatch(batch(mails([], { rfc822: 'one@acme.example' })));
    expect(state?.counts).toMatchObject({ added: 0, updated: 1, same: 0 });
    expect(await db.activities.count()).toBe(1);
  });

  it('leaves out strangers, role addresses, colleagues and the never-log list, with the reason', async () => {
    await saveSettings({ neverLog: ['secret.example'] });
    const to = (address: string, salt: number) =>
      mails([address], {
        threadId: idAt(NOON, salt),
        messageId: idAt(NOON, salt),
        from: me,
        to: [{ address, name: '' }],
      });
    const items = [
      ...mails([], { threadId: idAt(NOON, 2) }),
      ...to('support@acme.example', 3),
      ...to('kim@brightwater.example', 4),
      ...to('ana@secret.example', 5),
    ];
    const { state } = await importBatch(batch(items));
    expect(state?.skipped).toEqual({
      not_known: 1,
      not_role: 1,
      not_colleagues: 1,
      not_blocked: 1,
    });
    expect(await db.contacts.count()).toBe(0);
    expect(await db.activities.count()).toBe(0);
  });

  it('holds a conversation together where the file has no thread ids', async () => {
    const first = { threadId: undefined, messageId: undefined, rfc822: 'a@acme.example' };
    const reply = { ...first, rfc822: 'b@acme.example', from: me, to: [ANA] };
    await importBatch(
      batch(mails([ANA.address], { ...reply, root: 'a@acme.example' }), { last: false }),
    );
    await importBatch(
      batch(mails([ANA.address], { ...first, root: 'a@acme.example' }), { batch: 1 }),
    );
    expect(await db.threads.toArray()).toMatchObject([{ count: 2 }]);
  });

  it('is counted the same when a conversation comes from its end to its beginning', async () => {
    const thread = { threadId: idAt(NOON) };
    const at = (hours: number) => ({ ...thread, at: NOON + hours * HOUR });
    const [from, to] = [me, [ANA]];
    await importBatch(batch(mails([ANA.address], at(9), { ...at(8), from, to })));
    await importBatch(
      batch(mails([ANA.address], { ...at(3), from, to }, at(5), at(1)), { importId: AGAIN }),
    );
    const [activities, rows] = await Promise.all([db.activities.toArray(), db.days.toArray()]);
    expect(activities).toHaveLength(5);
    expect(Object.fromEntries(rows.map((row) => [row.key, countsOf(row)]))).toEqual(
      recountedDays({ activities, deals: [], stageMoves: [] }, userZone()),
    );
  });

  it('stores five hundred mails of many people in one batch', async () => {
    const items = Array.from({ length: 500 }, (_, index): ImportItem => {
      const other = { address: `p${index % 90}@firm${index % 30}.example`, name: `P ${index}` };
      return {
        kind: 'mail',
        seen: mail({
          at: NOON + index * HOUR,
          threadId: idAt(NOON, index % 120),
          source: 'file',
          timeSource: 'file',
          from: me,
          to: [other],
        }),
        acquainted: [other.address],
      };
    });
    const { state } = await importBatch(batch(items));
    expect(state?.counts).toMatchObject({ added: 500, people: 90 });
    await expectKeptFigures();
  });
});

describe('a rehearsal', () => {
  it('says what would become of everything and writes nothing', async () => {
    await know(BEN);
    const before = await stored();
    const result = await importBatch(batch(conversation, { rehearse: true }));
    expect(result).toMatchObject({
      counts: { added: 3, updated: 0, same: 0 },
      people: [ANA.address],
      state: null,
    });
    expect(await stored()).toEqual(before);
    expect(await imports()).toEqual({ imports: [] });
  });
});

describe('meetings from a file', () => {
  it('are logged with whom I met, once', async () => {
    const item: ImportItem = { kind: 'meeting', seen: meeting({ source: 'file' }) };
    const { state } = await importBatch(batch([item]));
    expect(state?.counts).toMatchObject({ added: 1, people: 1 });
    const again = await importBatch(batch([item], { importId: AGAIN }));
    expect(again.state?.counts).toMatchObject({ added: 0, same: 1, people: 0 });
  });

  it('are left out when they were declined, and nothing is expected of those to come', async () => {
    const far = Date.now() + 30 * 24 * HOUR;
    const { state } = await importBatch(
      batch([
        { kind: 'meeting', seen: meeting({ source: 'file', myAnswer: 'declined' }) },
        {
          kind: 'meeting',
          seen: meeting({ source: 'file', uid: 'later', startAt: far, endAt: far + HOUR }),
        },
      ]),
    );
    expect(state?.skipped).toEqual({ not_declined: 1, not_ended: 1 });
    expect(await db.expected.count()).toBe(0);
  });
});

describe('people from a file', () => {
  it('fill in what is missing and erase nothing', async () => {
    await know({ ...ANA, name: 'Ana' });
    const { state } = await importBatch(
      batch([
        person('Ana Maria Silva', ANA.address, {
          title: 'Head of Sales',
          phones: [{ number: '+49 30 123', label: '' }],
          tags: ['VIP'],
        }),
        person('Ben Okoro', BEN.address, { company: 'Acme Ltd' }),
      ]),
    );
    expect(state?.counts).toMatchObject({ added: 1, updated: 1 });
    const ana = await db.contacts.where('emails').equals(ANA.address).first();
    expect(ana).toMatchObject({
      name: 'Ana',
      title: 'Head of Sales',
      phones: ['+49 30 123'],
      tags: ['VIP'],
    });
    const blank = await importBatch(batch([person('', ANA.address)], { importId: AGAIN }));
    expect(blank.state?.counts).toMatchObject({ same: 1 });
    expect(await db.contacts.get(ana?.id ?? '')).toMatchObject({ title: 'Head of Sales' });
  });

  it('are the same without an address by name and company', async () => {
    const items = [
      person('Lena Brandt', null, { company: 'Hafen GmbH', title: 'Buyer' }),
      person('Lena Brandt', null, { company: 'Other GmbH' }),
    ];
    await importBatch(batch(items));
    const before = await stored();
    const again = await importBatch(batch(items, { importId: AGAIN }));
    expect(again.state?.counts).toMatchObject({ added: 0, same: 2 });
    expect(await stored()).toEqual(before);
  });

  it('of one company without a domain share it', async () => {
    await importBatch(
      batch([
        person('A', 'a.one@gmail.com', { company: 'Hafen GmbH' }),
        person('B', 'b.two@gmail.com', { company: 'Hafen GmbH' }),
      ]),
    );
    expect(await db.companies.toArray()).toMatchObject([{ name: 'Hafen GmbH', domains: [] }]);
  });

  it('keep their notes, once, and their birthday', async () => {
    const item = person('Ana', ANA.address, { notes: 'Likes tea', birthday: '1980-04-12' });
    await importBatch(batch([item]));
    await importBatch(batch([item], { importId: AGAIN }));
    expect(await db.activities.toArray()).toMatchObject([{ kind: 'note', body: 'Likes tea' }]);
    expect(await db.contacts.toArray()).toMatchObject([{ birthday: '1980-04-12' }]);
  });

  it('who are me, on the never-log list or without any name are left out', async () => {
    await saveSettings({ neverLog: ['secret.example'], aliases: [ME] });
    const { state } = await importBatch(
      batch([
        person('Robin', ME),
        person('Ana', 'ana@secret.example'),
        person('', null, { phones: [{ number: '123', label: '' }] }),
      ]),
    );
    expect(state?.skipped).toEqual({ own: 1, not_blocked: 1, no_name: 1 });
  });
});

describe('an import that was interrupted', () => {
  const [first, second, third] = conversation;
  const half = batch(
    [first, second].filter((item) => item !== undefined),
    {
      last: false,
      offset: 640,
    },
  );
  const rest = batch(
    [third].filter((item) => item !== undefined),
    { batch: 1, offset: 1000 },
  );

  it('is to be compared where somebody came with it, or more is known of somebody, and not else', async () => {
    await know(ANA);
    const known = mails([ANA.address], {}, { from: me, to: [ANA] });
    expect((await importBatch(batch(known))).state?.endId).toBeUndefined();
    const number = { phones: [{ number: '+351 912 345 678', label: '' }] };
    const told = [person(ANA.name, ANA.address, number)];
    const { state } = await importBatch(batch(told, { importId: AGAIN }));
    const [ana] = await db.contacts.toArray();
    expect([ana?.rev, state?.endId ?? ''].sort()).toEqual([ana?.rev, state?.endId]);
    // What came after them keeps who is to be compared.
    const more = batch(known, { importId: AGAIN, batch: 1 });
    expect((await importBatch(more)).state?.endId).toBe(state?.endId);
    expect(state?.sinceId).toBe(ana?.rev);
  });

  it('is to be compared from where it was compared before, when its calendar is read again', async () => {
    await know(ANA);
    const number = (digits: string) => [
      person(ANA.name, ANA.address, { phones: [{ number: digits, label: '' }] }),
    ];
    const rev = async () => (await db.contacts.toArray())[0]?.rev;
    await importBatch(batch(number('+351 912 345 678')));
    const first = await rev();
    // Nobody compared them yet, and it is read on.
    const read = await importBatch(batch(number('+351 912 345 679'), { batch: 1, anew: true }));
    expect(read.state?.sinceId).toBe(first);
    await keepTwice({ importId: IMPORT, endId: read.state?.endId ?? '', count: 2 });
    const idle = await importBatch(batch([], { batch: 2, anew: true }));
    const later = await importBatch(batch(number('+351 912 345 670'), { batch: 3 }));
    expect(later.state?.sinceId).toBe(idle.state?.sinceId);
    expect([later.state?.twice, later.state?.twiceBefore]).toEqual([undefined, 2]);
    const ids = [first, read.state?.endId, later.state?.sinceId, await rev(), later.state?.endId];
    expect(ids).toEqual([...ids].sort());
  });

  it('tells where it stopped, and a batch sent twice is stored once', async () => {
    await importBatch(half);
    const lost = await importBatch(half);
    expect(lost.state).toMatchObject({ batches: 1, offset: 640, done: false });
    expect(await imports()).toMatchObject({ imports: [{ id: IMPORT, offset: 640, done: false }] });
    const { state } = await importBatch(rest);
    expect(state?.counts).toMatchObject({ added: 3 });
    expect(await db.activities.count()).toBe(3);
  });

  it('never skips a batch', async () => {
    await expect(importBatch(rest)).rejects.toThrow(/another tab/);
    expect(await db.activities.count()).toBe(0);
  });
});

it('somebody who is forgotten in the midst of an import is not brought back by the rest of it', async () => {
  await importBatch(batch([person('Ana Silva', ANA.address)], { format: 'vcf', last: false }));
  await forget({ entry: ANA.address, rehearse: false });
  await importBatch(
    batch([person('Ana Silva', ANA.address), person('Ben', BEN.address)], {
      format: 'vcf',
      batch: 1,
    }),
  );
  expect(await db.contacts.toArray()).toMatchObject([{ emails: [BEN.address] }]);
});

describe('undo of an import', () => {
  it('leaves nothing of it, over many batches that touched the same rows', async () => {
    await know(BEN);
    const before = await stored();
    const items = mails(
      [ANA.address],
      ...Array.from({ length: 12 }, (_, index) => ({
        rfc822: `m${index}@acme.example`,
        ...(index % 2 === 0 && { from: me, to: [ANA, BEN] }),
      })),
    );
    for (const [index, item] of items.entries())
      await importBatch(batch([item], { batch: index, last: index === 11 }));
    // The same mails once more, each completed: later batches stand on earlier ones.
    for (const [index, item] of items.entries()) {
      if (item.kind !== 'mail') continue;
      const seen = { ...item.seen, snippet: 'Now with text', cc: [{ ...BEN, name: 'Ben O.' }] };
      await importBatch(batch([{ ...item, seen }], { batch: 12 + index }));
    }
    expect(await db.activities.count()).toBe(12);
    expect(await takeBack()).toBe(0);
    expect(await stored()).toEqual(before);
    expect(await imports()).toMatchObject({ imports: [{ undone: { kept: 0, complete: true } }] });
  });

  it('keeps what was edited since', async () => {
    await importBatch(
      batch([person('Ana Silva', ANA.address), person('Ben', BEN.address)], { format: 'vcf' }),
    );
    const ana = await db.contacts.where('emails').equals(ANA.address).first();
    await editContact({
      contactId: ana?.id ?? '',
      name: 'Ana S. Silva',
      title: '',
      company: 'Acme',
      emails: [ANA.address],
      phones: [],
    });
    // Ana, and her company with her.
    expect(await takeBack()).toBe(2);
    expect(await db.contacts.toArray()).toMatchObject([{ name: 'Ana S. Silva' }]);
    await expectKeptFigures();
  });

  it('keeps who was merged into somebody since, with all they have', async () => {
    const { contactId: keep } = await know(BEN);
    await importBatch(
      batch([person('Ana Silva', ANA.address, { title: 'Buyer' })], { format: 'vcf' }),
    );
    const drop = (await db.contacts.where('emails').equals(ANA.address).first())?.id ?? '';
    await mergeRecords({ of: 'contacts', keep, drop, take: ['title'] });
    await takeBack();
    expect(await db.contacts.toArray()).toMatchObject([
      { id: keep, title: 'Buyer', emails: [BEN.address, ANA.address] },
    ]);
    await expectKeptFigures();
  });

  it('lets the same file be imported again, as a new import', async () => {
    await importBatch(batch(conversation));
    const before = await stored();
    await takeBack();
    await expect(importBatch(batch(conversation, { batch: 1 }))).rejects.toThrow(/undone/);
    const { state } = await importBatch(batch(conversation, { importId: AGAIN }));
    expect(state?.counts).toMatchObject({ added: 3, people: 1 });
    const after = await stored();
    expect(after.touches.length).toBe(before.touches.length);
  });
});

async function expectKeptFigures(): Promise<void> {
  for (const contact of await db.contacts.toArray()) {
    const touches = await db.touches.filter((touch) => touch.who === contact.id).toArray();
    expect(contact.relationship).toEqual(recounted(touches, Date.now()));
  }
}
