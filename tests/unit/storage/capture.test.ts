import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { captureAutomatically, log } from '@/storage/capture';
import { useDatabase } from '@/storage/db';
import { recounted } from '@/storage/kept';
import { emailKeys } from '@/storage/keys';
import type { MarginDb } from '@/storage/margin-db';
import { ROW_SCHEMAS, TABLES } from '@/storage/schema';
import { saveSettings } from '@/storage/settings-view';
import { open } from '@/storage/subject';
import { knownView } from '@/storage/subject-known';
import { takeBack } from '@/storage/take-back';
import { addTask } from '@/storage/tasks';
import { undo } from '@/storage/undo';
import type { EmailSeen } from '@/utils/seen';
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
});

const HOUR = 3_600_000;
const thread = [
  mail({ at: NOON }),
  mail({ at: NOON + HOUR, from: { address: ME, name: 'Robin' }, to: [ANA] }),
  mail({ at: NOON + 2 * HOUR, cc: [BEN] }),
];

describe('a click on Log thread', () => {
  it('logs every message in both directions and adds the people', async () => {
    const result = await log({ subject: threadSubject(thread), headers: [] });
    expect(result).toMatchObject({ logged: 3, already: 0, why: { code: 'clicked' } });
    expect(result.addedPeople.sort()).toEqual(['Ana Silva', 'Ben Okoro']);
    const [ana] = await db.contacts.where('emails').equals(ANA.address).toArray();
    expect(ana?.relationship).toMatchObject({ inbound: 2, outbound: 1, lastAt: NOON + 2 * HOUR });
    expect(await db.companies.toArray()).toMatchObject([
      { name: 'Acme', domains: ['acme.example'] },
    ]);
    expect(await db.threads.toArray()).toMatchObject([{ count: 3, ball: 'mine' }]);
  });

  it('adds nothing when pressed again, and only what is new later', async () => {
    await log({ subject: threadSubject(thread), headers: [] });
    expect(await log({ subject: threadSubject(thread), headers: [] })).toMatchObject({
      logged: 0,
      already: 3,
      change: null,
    });
    const more = [...thread, mail({ at: NOON + 3 * HOUR })];
    expect(await log({ subject: threadSubject(more), headers: [] })).toMatchObject({
      logged: 1,
      already: 3,
    });
    expect(await db.activities.count()).toBe(4);
  });

  it('is taken back whole by its undo, and brought back by undoing that', async () => {
    const { change } = await log({ subject: threadSubject(thread), headers: [] });
    const undone = await undo({ change: change ?? '' });
    expect(await counts()).toEqual({
      contacts: 0,
      companies: 0,
      threads: 0,
      activities: 0,
      touches: 0,
    });
    await undo({ change: undone.change ?? '' });
    expect(await counts()).toMatchObject({ contacts: 2, threads: 1, activities: 3 });
    const [ana] = await db.contacts.where('emails').equals(ANA.address).toArray();
    expect(ana?.relationship).toMatchObject({ inbound: 2, outbound: 1 });
  });

  it('does not log a message without identity, and fills it in once it is opened', async () => {
    const collapsed = {
      ...mail({ at: NOON }),
      messageId: undefined,
      at: undefined,
      timeSource: undefined,
    };
    expect(
      await log({ subject: threadSubject([collapsed, mail({ at: NOON + HOUR })]), headers: [] }),
    ).toMatchObject({ logged: 1 });
    expect(
      await log({
        subject: threadSubject([mail({ at: NOON }), mail({ at: NOON + HOUR })]),
        headers: [],
      }),
    ).toMatchObject({ logged: 1, already: 1 });
  });

  it('never adds colleagues, role addresses, or senders of bulk mail', async () => {
    const subject = threadSubject([
      mail({
        at: NOON,
        from: { address: 'offers@shop.example', name: 'Shop' },
        to: [
          { address: 'kim@brightwater.example', name: 'Kim' },
          { address: 'no-reply@acme.example', name: 'Acme' },
        ],
        bulk: 'List-Unsubscribe',
      }),
    ]);
    expect(await log({ subject, headers: [] })).toMatchObject({ logged: 1, addedPeople: [] });
    expect(await db.contacts.count()).toBe(0);
  });

  it('refuses a thread with somebody on the never-log list, subdomains included', async () => {
    await saveSettings({ neverLog: ['acme.example'] });
    const subject = threadSubject([
      mail({ at: NOON, from: { address: 'x@mail.acme.example', name: 'X' } }),
    ]);
    expect(await log({ subject, headers: [] })).toMatchObject({
      logged: 0,
      why: { code: 'not_blocked', args: ['acme.example'] },
    });
    expect(await db.activities.count()).toBe(0);
  });

  it('recognises the same mail in another mailbox by its Message-ID', async () => {
    const header = (m: EmailSeen): EmailSeen => ({
      ...m,
      source: 'headers',
      rfc822: 'abc@acme.example',
      timeSource: 'header',
    });
    const here = mail({ at: NOON });
    await log({ subject: threadSubject([here]), headers: [header(here)] });
    const there = mail({
      at: NOON + 7,
      account: 'robin@other.example',
      threadId: idAt(NOON + 7),
      messageId: idAt(NOON + 7, 9),
    });
    const again = await log({ subject: threadSubject([there]), headers: [header(there)] });
    expect(await db.activities.count()).toBe(1);
    expect(await db.threads.count()).toBe(1);
    expect(again.already).toBe(1);
  });
});

describe('automatic logging', () => {
  it('logs threads of contacts when they are opened and says why', async () => {
    await know(ANA);
    const view = await open(threadSubject(thread));
    expect(view).toMatchObject({
      logged: true,
      loggedCount: 3,
      why: { code: 'contact', args: [ANA.address] },
      turn: 'mine',
    });
    expect(view.history.items.map((item) => item.at)).toEqual([NOON + 2 * HOUR, NOON + HOUR, NOON]);
  });

  it('does not log what lies in spam or in the bin, unless it is asked for', async () => {
    await know(ANA);
    const aside = { ...threadSubject(thread), aside: true };
    expect(await open(aside)).toMatchObject({ loggedCount: 0, why: { code: 'not_aside' } });
    expect(await db.activities.count()).toBe(0);
    await log({ subject: aside, headers: [] });
    expect(await open(aside)).toMatchObject({ loggedCount: 3, why: { code: 'clicked' } });
  });

  it('stores nobody from the never-log list with what is in the history already', async () => {
    await know(ANA);
    const past = meeting({ startAt: NOON - 9 * HOUR, endAt: NOON - 8 * HOUR });
    await captureAutomatically([mail({ at: NOON, source: 'row' }), past]);
    await saveSettings({ neverLog: ['secret.example'] });
    const before = await db.activities.toArray();
    const doc = { address: 'doc@secret.example', name: 'Doc' };
    const guest = { ...doc, answer: 'accepted', type: 'person', organizer: false } as const;
    await captureAutomatically([
      mail({ at: NOON, cc: [doc] }),
      mail({ at: NOON + HOUR, from: doc }),
      { ...past, version: 2, guests: [...past.guests, guest] },
    ]);
    await open(threadSubject([mail({ at: NOON, cc: [doc] })]));
    expect(await db.activities.toArray()).toEqual(before);
  });

  it.each([
    ['nobody is a contact', {}, thread, 'not_known'],
    ['it is off', { autoLog: 'off' as const }, thread, 'not_off'],
    [
      'only colleagues write',
      {},
      [mail({ at: NOON, from: { address: 'kim@brightwater.example', name: 'Kim' } })],
      'not_colleagues',
    ],
    [
      'a machine writes',
      {},
      [mail({ at: NOON, from: { address: 'no-reply@acme.example', name: '' } })],
      'not_role',
    ],
    ['it is a newsletter', {}, [mail({ at: NOON, bulk: 'List-Id' })], 'not_bulk'],
  ])('does not log when %s', async (_, settings, messages, code) => {
    await saveSettings(settings);
    const view = await open(threadSubject(messages));
    expect(view).toMatchObject({ logged: false, loggedCount: 0, why: { code } });
    expect(await db.activities.count()).toBe(0);
  });

  it('adds people I write to when told to', async () => {
    await saveSettings({ autoLog: 'everyone-i-write-to' });
    expect(await open(threadSubject(thread))).toMatchObject({
      logged: true,
      why: { code: 'wrote', args: [ANA.address] },
    });
    expect(
      await open(
        threadSubject([
          mail({
            at: NOON + 9 * HOUR,
            threadId: idAt(NOON + 9 * HOUR),
            from: { address: 'cold@call.example', name: '' },
          }),
        ]),
      ),
    ).toMatchObject({ logged: false });
  });

  it('treats a free-mail sender as nobody’s colleague', async () => {
    await saveSettings({ aliases: ['robin@gmail.com'] });
    const view = await open(
      threadSubject([mail({ at: NOON, from: { address: 'dana@gmail.com', name: 'Dana' } })]),
    );
    expect(view.people[0]).toMatchObject({
      excluded: null,
      proposal: { name: 'Dana', company: null },
    });
  });

  it('gives the earlier mail of somebody to the contact they become', async () => {
    await log({
      subject: threadSubject([
        mail({ at: NOON, cc: [{ address: 'help@acme.example', name: 'Help' }] }),
      ]),
      headers: [],
    });
    const { contactId } = await know({ address: 'help@acme.example', name: 'Help Desk' });
    expect((await db.contacts.get(contactId))?.relationship).toMatchObject({
      inbound: 1,
      lastAt: NOON,
    });
  });
});

describe('mail sent from another address of mine', () => {
  const alias = { address: 'sales.robin@brand.example', name: 'Robin' };
  const sent = mail({ at: NOON + HOUR, source: 'sent', from: alias, to: [ANA] });

  it('is mine, answers nothing, and makes the address mine', async () => {
    await know(ANA);
    await captureAutomatically([
      mail({ at: NOON, from: { address: ME, name: 'Robin' }, to: [ANA] }),
    ]);
    await addTask({
      text: 'Ask again',
      due: { local: '2199-01-01T09:00', zone: 'UTC' },
      unlessReply: true,
      anchor: {
        kind: 'thread',
        account: ME,
        threadId: idAt(NOON),
        subjectLine: 'Proposal',
        addresses: [ANA.address],
      },
    });
    await captureAutomatically([sent]);
    await captureAutomatically([{ ...sent, source: 'thread' }]);
    expect((await db.activities.toArray()).map((row) => row.direction)).toEqual(['out', 'out']);
    expect((await db.tasks.toArray()).map((task) => task.doneAt)).toEqual([undefined]);
    expect(await db.threads.toArray()).toMatchObject([{ ball: 'theirs' }]);
    expect(await db.settings.toArray()).toMatchObject([{ aliases: [alias.address] }]);
    const view = await open(threadSubject([sent]));
    expect(view.people.map((person) => person.address)).toEqual([ANA.address]);
  });

  it('keeps whom it was blind-copied to when its headers are read', async () => {
    await know(ANA);
    await know(BEN);
    const mine = mail({ at: NOON, from: { address: ME, name: 'Robin' }, to: [ANA] });
    await captureAutomatically([{ ...mine, source: 'sent', cc: [BEN] }]);
    const headers = [{ ...mine, source: 'headers' as const, rfc822: 'a@b.example' }];
    await log({ subject: threadSubject([{ ...mine, to: [ANA, BEN] }]), headers });
    expect(await db.contacts.where('emails').equals(BEN.address).toArray()).toMatchObject([
      { relationship: { outbound: 1, lastAt: NOON } },
    ]);
    const [row] = await db.activities.toArray();
    expect(row?.participants.map(({ role, address }) => [role, address])).toEqual([
      ['from', ME],
      ['to', ANA.address],
      ['cc', BEN.address],
    ]);
  });

  it('makes nobody me who is known, or whose company is', async () => {
    const earlier = mail({ at: NOON - HOUR, threadId: idAt(NOON - HOUR) });
    await log({ subject: threadSubject([earlier]), headers: [] });
    const alike = { ...sent, from: { address: 'new@acme.example', name: '' }, to: [BEN] };
    await captureAutomatically([{ ...sent, from: ANA, to: [BEN] }]);
    await captureAutomatically([{ ...alike, messageId: idAt(NOON + 2 * HOUR) }]);
    // Seen again, the page tells an address that is not mine.
    await captureAutomatically([{ ...sent, source: 'thread', from: ANA, to: [BEN] }]);
    expect((await db.settings.toArray()).flatMap((row) => row.aliases)).toEqual([]);
    const rows = await db.activities.orderBy('at').toArray();
    expect(rows.map((row) => row.direction)).toEqual(['in', 'out', 'out']);
  });

  it('is learned only from mail seen being sent', async () => {
    await know(ANA);
    await captureAutomatically([{ ...sent, source: 'thread' }]);
    expect((await db.settings.toArray()).flatMap((row) => row.aliases)).toEqual([]);
    expect(await db.activities.toArray()).toMatchObject([{ direction: 'in' }]);
  });
});

describe('the mailbox of somebody who lets me look at it', () => {
  const dana = { address: 'dana@acme.example', name: 'Dana' };
  const theirs = { account: dana.address, mailbox: '/mail/u/0/d/AEoRXR/' };

  it('is mine while I look at it, and its owner stays a contact in my own', async () => {
    await know(ANA);
    await know(dana);
    const inside = [
      mail({ at: NOON, ...theirs, from: ANA, to: [dana] }),
      mail({ at: NOON + HOUR, ...theirs, from: dana, to: [ANA] }),
    ];
    const there = await open(threadSubject(inside));
    expect(there.people.map((person) => person.address)).toEqual([ANA.address]);
    expect(there).toMatchObject({ loggedCount: 2, turn: 'theirs' });
    expect((await db.settings.toArray()).flatMap((row) => row.accounts)).toEqual([]);
    const to = [{ address: ME, name: 'Robin' }];
    const at = NOON + 2 * HOUR;
    const here = await open(threadSubject([mail({ at, threadId: idAt(at, 3), from: dana, to })]));
    expect(here).toMatchObject({ why: { code: 'contact' }, turn: 'mine', loggedCount: 1 });
    expect(here.people).toMatchObject([{ address: dana.address, excluded: null }]);
    const rows = await db.activities.orderBy('at').toArray();
    expect(rows.map((row) => row.direction)).toEqual(['in', 'out', 'in']);
  });

  it('teaches no address of its own as one of mine', async () => {
    await know(ANA);
    const from = { address: 'sales@dana.example', name: '' };
    await captureAutomatically([mail({ at: NOON, ...theirs, source: 'sent', from, to: [ANA] })]);
    expect((await db.settings.toArray()).flatMap((row) => row.aliases)).toEqual([]);
  });

  it('asks for nothing twice when it is looked at again', async () => {
    const stranger = mail({ at: NOON, ...theirs, from: BEN, to: [dana] });
    expect(await knownView(threadSubject([stranger]))).not.toBeNull();
  });
});

describe('what was taken out of the history', () => {
  it('is not logged by itself again, until it is asked for or the taking out is undone', async () => {
    await know(ANA);
    await open(threadSubject(thread));
    const { removed, change } = await takeBack({ subject: threadSubject(thread) });
    expect(removed).toBe(3);
    expect(await open(threadSubject(thread))).toMatchObject({
      loggedCount: 0,
      why: { code: 'not_taken_back' },
    });
    await captureAutomatically([mail({ at: NOON + 5 * HOUR })]);
    expect(await db.activities.count()).toBe(0);
    await undo({ change: change ?? '' });
    expect(await open(threadSubject(thread))).toMatchObject({ loggedCount: 3 });
    await takeBack({ subject: threadSubject(thread) });
    await log({ subject: threadSubject(thread), headers: [] });
    expect(await open(threadSubject(thread))).toMatchObject({ loggedCount: 3 });
    expect(await db.takenBack.count()).toBe(0);
  });

  it('holds for a meeting that the calendar shows again', async () => {
    await know(ANA);
    const past = meeting({ startAt: NOON - 9 * HOUR, endAt: NOON - 8 * HOUR });
    await captureAutomatically([past]);
    await takeBack({ subject: { kind: 'meeting', meeting: past } });
    expect(await captureAutomatically([{ ...past, version: 2 }])).toMatchObject({ logged: 0 });
    expect(await db.activities.count()).toBe(0);
  });
});

describe('meetings', () => {
  const ended = NOON - 10 * HOUR;
  it('logs an ended meeting with a contact once, per occurrence', async () => {
    await know(ANA);
    const past = meeting({ startAt: ended - HOUR, endAt: ended });
    expect(await captureAutomatically([past])).toMatchObject({ logged: 1, why: { code: 'met' } });
    expect(await captureAutomatically([past])).toMatchObject({ logged: 0, change: null });
    expect(await captureAutomatically([{ ...past, occurrence: '20260101T100000Z' }])).toMatchObject(
      { logged: 1 },
    );
  });

  it('corrects a moved and a cancelled meeting instead of adding one', async () => {
    await know(ANA);
    await captureAutomatically([meeting({ startAt: ended - HOUR, endAt: ended })]);
    await captureAutomatically([
      meeting({ startAt: ended - 3 * HOUR, endAt: ended - 2 * HOUR, version: 2 }),
    ]);
    expect(await db.activities.toArray()).toMatchObject([{ at: ended - 3 * HOUR }]);
    await captureAutomatically([
      meeting({
        startAt: ended - 3 * HOUR,
        endAt: ended - 2 * HOUR,
        version: 3,
        status: 'cancelled',
      }),
    ]);
    const [ana] = await db.contacts.toArray();
    expect(ana?.relationship).toMatchObject({ meetings: 0, lastMeetingAt: null });
    expect(await db.activities.count()).toBe(1);
  });

  it('keeps a single meeting that was made a series one meeting, whichever is seen first', async () => {
    const seen = [
      meeting({ startAt: ended - HOUR, endAt: ended }),
      meeting({
        startAt: ended - HOUR,
        endAt: ended,
        version: 2,
        occurrence: compact(ended - HOUR),
      }),
    ];
    for (const order of [seen, seen.toReversed()]) {
      const world = freshDatabase();
      await know(ANA);
      for (const one of order) await captureAutomatically([one]);
      for (const one of seen)
        expect(await open({ kind: 'meeting', meeting: one })).toMatchObject({ logged: true });
      const [only, ...others] = await world.activities.toArray();
      expect(others).toEqual([]);
      expect(only?.keys).toHaveLength(2);
      const [ana] = await world.contacts.toArray();
      expect(ana?.relationship.meetings).toBe(1);
      // The next one of the series is another meeting, even after the first was moved to its time.
      const later = ended + 24 * HOUR;
      const at = { startAt: later - HOUR, endAt: later, version: 3 };
      await captureAutomatically([meeting({ ...at, occurrence: compact(ended - HOUR) })]);
      await captureAutomatically([meeting({ ...at, occurrence: compact(later - HOUR) })]);
      expect(await world.activities.count()).toBe(2);
    }
  });

  it.each([
    ['I declined', { myAnswer: 'declined' as const }, 'not_declined'],
    ['it was cancelled', { status: 'cancelled' as const }, 'not_cancelled'],
    ['it has not ended', { endAt: Date.now() + HOUR }, 'not_ended'],
    [
      'only rooms are invited',
      {
        guests: [
          {
            address: 'room@resource.calendar.google.com',
            name: 'R',
            answer: 'accepted' as const,
            type: 'resource' as const,
            organizer: false,
          },
        ],
      },
      'not_guests',
    ],
  ])('does not log when %s', async (_, partial, code) => {
    await know(ANA);
    expect(await captureAutomatically([meeting(partial)])).toMatchObject({
      logged: 0,
      why: { code },
    });
  });
});

describe('nothing twice', () => {
  it('leaves a mail and its thread alone when a stranger writes its Message-ID into another', async () => {
    const headersOf = (m: EmailSeen) => [{ ...m, source: 'headers' as const, rfc822: 'one@x' }];
    const mine = mail({ at: NOON });
    const forged = mail({
      at: NOON + HOUR,
      threadId: idAt(NOON + 5),
      from: { address: 'mallory@evil.example', name: 'Mallory' },
      subject: 'Evil',
    });
    await log({ subject: threadSubject([mine]), headers: headersOf(mine) });
    const before = await db.activities.toArray();
    expect(
      await log({ subject: threadSubject([forged]), headers: headersOf(forged) }),
    ).toMatchObject({ logged: 1, already: 0 });
    const [first, second] = await db.activities.orderBy('at').toArray();
    expect([first]).toEqual(before);
    expect(second).toMatchObject({ subject: 'Evil', keys: [expect.stringMatching(/^gmail:/)] });
    expect((await db.threads.toArray()).map(({ count, keys }) => [count, keys.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('does not take a mail for known because a known one has its Message-ID', async () => {
    const mine = { ...mail({ at: NOON, source: 'headers' }), rfc822: 'one@x' };
    await log({ subject: threadSubject([mine]), headers: [] });
    const forged = { ...mine, messageId: idAt(NOON + HOUR), threadId: idAt(NOON + 5) };
    const unknown = { address: 'mallory@evil.example', name: 'Mallory' };
    const result = await captureAutomatically([{ ...forged, from: unknown, subject: 'Evil' }]);
    expect(result).toMatchObject({ logged: 0, already: 0 });
    expect(await db.activities.toArray()).toMatchObject([{ subject: 'Proposal' }]);
  });

  it('joins threads that a third mailbox shows to be one, all seen at the same moment', async () => {
    const world = freshDatabase();
    await know(ANA);
    const inBox = (box: number, n: number) => ({
      ...mail({
        at: NOON + n * HOUR,
        source: 'headers',
        account: `box${box}@robin.example`,
        threadId: idAt(NOON, box),
        messageId: idAt(NOON + n * HOUR, box),
      }),
      rfc822: `m${n}@acme.example`,
    });
    const seen = [inBox(1, 0), inBox(2, 1), inBox(3, 0), inBox(3, 1)];
    await captureAutomatically(seen);
    await expectConsistent(world, seen);
    expect(await world.threads.count()).toBe(1);
  });

  it('keeps one activity per message whatever the order and source of observations', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(observations(), async (batches) => {
        const world = freshDatabase();
        await know(ANA);
        for (const { clicked, seen } of batches) {
          if (clicked && seen[0]) await log({ subject: threadSubject(seen), headers: [] });
          else await captureAutomatically(seen);
        }
        await expectConsistent(
          world,
          batches.flatMap((batch) => batch.seen),
        );
        useDatabase(undefined);
      }),
      { numRuns: 60 },
    );
  });
});

/**
 * Observations of six mails and a seventh with the first one's Message-ID, held by two mailboxes,
 * from every source, in any order, many times.
 */
function observations() {
  const accounts = [ME, 'robin@other.example'];
  const one = fc.record({
    mail: fc.integer({ min: 0, max: 6 }),
    box: fc.integer({ min: 0, max: 1 }),
    source: fc.constantFrom('thread' as const, 'row' as const, 'sent' as const, 'headers' as const),
  });
  const seen = one.map(({ mail: n, box, source }): EmailSeen => {
    const at = NOON + n * HOUR + box * 3;
    const out = n % 2 === 1;
    const account = accounts[box] ?? ME;
    const me = { address: account, name: 'Robin' };
    return {
      ...mail({
        at,
        source,
        account,
        threadId: idAt(NOON + Math.floor(n / 3) * 24 * HOUR, box),
        messageId: idAt(at, 17 + n),
        from: source === 'row' ? null : out ? me : ANA,
        to: source === 'row' ? [] : out ? [ANA] : [me],
        others: source === 'row' ? [ANA, me] : [],
      }),
      ...(source === 'headers' && {
        rfc822: `m${n % 6}@acme.example`,
        timeSource: 'header' as const,
      }),
    };
  });
  const batch = fc.record({
    clicked: fc.boolean(),
    seen: fc.array(seen, { minLength: 1, maxLength: 5 }),
  });
  return fc.array(
    // A click is about one thread of one mailbox.
    batch.map(({ clicked, seen: all }) => ({
      clicked,
      seen: clicked
        ? all.filter((m) => m.account === all[0]?.account && m.threadId === all[0]?.threadId)
        : all,
    })),
    { minLength: 1, maxLength: 14 },
  );
}

async function expectConsistent(world: MarginDb, seen: EmailSeen[]): Promise<void> {
  const activities = await world.activities.toArray();
  expect(activities.length).toBe(distinctMessages(seen));
  for (const contact of await world.contacts.toArray()) {
    const touches = await world.touches
      .where('[who+at+activityId]')
      .between([contact.id], [contact.id, []])
      .toArray();
    expect(contact.relationship).toEqual(recounted(touches, Date.now()));
    expect(new Set(touches.map((touch) => touch.activityId)).size).toBe(touches.length);
  }
  const threads = await world.threads.toArray();
  const known = new Set(threads.map((thread) => thread.id));
  expect(activities.filter(({ threadId }) => !threadId || !known.has(threadId))).toEqual([]);
  for (const thread of threads)
    expect(thread.count).toBe(
      activities.filter((activity) => activity.threadId === thread.id).length,
    );
  for (const table of TABLES)
    for (const row of await world.table(table).toArray())
      expect(ROW_SCHEMAS[table].safeParse(row).error).toBeUndefined();
}

/** Messages as the identities join them, counted without the product. */
function distinctMessages(seen: EmailSeen[]): number {
  const groups: Set<string>[] = [];
  for (const message of seen) {
    const [id = '', ...shared] = emailKeys(message);
    const own = groups.find((group) => group.has(id)) ?? new Set([id]);
    const other = groups.find((group) => shared.some((key) => group.has(key)));
    // One mailbox gives a mail one id.
    const boxes = [...own, ...(other === own ? [] : (other ?? []))]
      .filter((key) => key.startsWith('gmail:'))
      .map((key) => key.split(':')[1]);
    const isTwo = new Set(boxes).size < boxes.length;
    const keys = isTwo ? [id] : [id, ...shared];
    const touching = groups.filter((group) => group === own || (!isTwo && group === other));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...keys, ...touching.flatMap((group) => [...group])]));
  }
  return groups.length;
}

/** An instant as Calendar names the slot of an occurrence. */
function compact(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.000/g, '');
}

async function counts(): Promise<Record<string, number>> {
  const names = ['contacts', 'companies', 'threads', 'activities', 'touches'];
  const found = await Promise.all(names.map((name) => db.table(name).count()));
  return Object.fromEntries(names.map((name, index) => [name, found[index] ?? 0]));
}
