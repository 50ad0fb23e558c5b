import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { countBegun } from '@/storage/begun';
import { captureAutomatically, log } from '@/storage/capture';
import { endedMeetings } from '@/storage/expected';
import type { MarginDb } from '@/storage/margin-db';
import { saveOutcome } from '@/storage/meetings';
import { addNote } from '@/storage/notes';
import { search } from '@/storage/search/search';
import { open } from '@/storage/subject';
import { takeBack } from '@/storage/take-back';
import { addTask } from '@/storage/tasks';
import { meetingFromRecord, readRecord } from '@/utils/page/calendar-record';
import { speakEnglish } from '../english';
import { ANA, freshDatabase, idAt, know, ME, mail, meeting, NOON, threadSubject } from './world';

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

const HOUR = 3_600_000;
const me = { address: ME, name: 'Robin' };
const anchor = {
  kind: 'thread' as const,
  account: ME,
  threadId: idAt(NOON),
  subjectLine: 'Proposal',
  addresses: [ANA.address],
};
const task = {
  text: 'Ask again',
  due: { local: '2199-01-01T09:00', zone: 'UTC' },
  anchor,
  unlessReply: true,
};

describe('a task "if no reply"', () => {
  it('is done when a line of the list showed the reply and the open thread tells whose it is', async () => {
    await know(ANA);
    await captureAutomatically([mail({ at: NOON, from: me, to: [ANA] })]);
    await addTask(task);
    const reply = mail({ at: NOON + HOUR });
    await captureAutomatically([{ ...reply, source: 'row', from: null, to: [], others: [ANA] }]);
    await open(threadSubject([reply]));
    expect(await db.tasks.toArray()).toMatchObject([{ doneBecause: 'reply' }]);
  });

  it('goes on waiting when a machine answered', async () => {
    await know(ANA);
    await captureAutomatically([mail({ at: NOON, from: me, to: [ANA] })]);
    await addTask(task);
    const away = mail({ at: NOON + HOUR, bulk: 'Auto-Submitted' });
    await log({ subject: threadSubject([away]), headers: [] });
    expect((await db.tasks.toArray())[0]?.doneAt).toBeUndefined();
  });

  it('is done by a reply in a thread that is not in the history', async () => {
    await addTask(task);
    const reply = mail({ at: Date.now() + HOUR });
    await open(threadSubject([reply]));
    expect(await db.activities.count()).toBe(0);
    expect(await db.tasks.toArray()).toMatchObject([{ doneBecause: 'reply' }]);
  });

  it('is done by a reply that a line of the list shows, logged or not', async () => {
    await addTask(task);
    await captureAutomatically([mail({ at: Date.now() + HOUR, source: 'row', to: [] })]);
    expect(await db.tasks.toArray()).toMatchObject([{ doneBecause: 'reply' }]);
  });
});

describe('a thread taken out of the history', () => {
  it('is not logged by itself from another mailbox that holds it', async () => {
    await know(ANA);
    const rfc822 = 'abc@acme.example';
    const there = {
      account: 'robin@other.example',
      threadId: idAt(NOON + 7),
      messageId: idAt(NOON + 7, 9),
    };
    const here = mail({ at: NOON });
    const copy = mail({ at: NOON + 7, ...there });
    await log({
      subject: threadSubject([here]),
      headers: [{ ...here, source: 'headers', rfc822 }],
    });
    await log({
      subject: threadSubject([copy]),
      headers: [{ ...copy, source: 'headers', rfc822 }],
    });
    await takeBack({ subject: threadSubject([here]) });
    await captureAutomatically([copy, here]);
    expect(await db.activities.count()).toBe(0);
    await log({ subject: threadSubject([copy]), headers: [] });
    await captureAutomatically([here]);
    expect(await db.takenBack.count()).toBe(0);
  });
});

describe('meetings to come', () => {
  const soon = meeting({ startAt: Date.now(), endAt: Date.now() + HOUR });

  it('are no longer waited for once their outcome was written down', async () => {
    await know(ANA);
    await captureAutomatically([soon]);
    expect(await db.expected.count()).toBe(1);
    await saveOutcome({ meeting: soon, outcome: 'Agreed', nextStep: '' });
    await captureAutomatically([soon]);
    expect(await db.expected.count()).toBe(0);
  });

  it('do not stand in the way of later ones when nobody in them is known any more', async () => {
    await know(ANA);
    await captureAutomatically([{ ...soon, guestsComplete: false }]);
    await db.contacts.clear();
    const [waiting] = await db.expected.toArray();
    if (!waiting) throw new Error('not expected');
    const ended = { ...waiting.seen, endAt: Date.now() - HOUR, startAt: Date.now() - 2 * HOUR };
    await db.expected.put({ ...waiting, endAt: ended.endAt, seen: ended });
    await captureAutomatically(await endedMeetings(Date.now()));
    expect(await endedMeetings(Date.now())).toEqual([]);
  });

  it('are waited for after another account of mine declined, and no longer after the same one did', async () => {
    await know(ANA);
    const other = 'robin@private.example';
    const guests = [
      ...soon.guests,
      {
        address: other,
        name: '',
        answer: 'declined' as const,
        type: 'person' as const,
        organizer: false,
      },
    ];
    await captureAutomatically([{ ...soon, guests }]);
    await captureAutomatically([{ ...soon, guests, account: other, myAnswer: 'declined' }]);
    expect((await db.expected.toArray()).map(({ seen }) => seen.account)).toEqual([ME]);
    await captureAutomatically([{ ...soon, guests, myAnswer: 'declined', version: 2 }]);
    expect(await db.expected.count()).toBe(0);
  });

  it('are not waited for once they were cancelled, though nothing but that is left of them', async () => {
    await know(ANA);
    await captureAutomatically([{ ...soon, eventId: 'evt1', calendarId: ME }]);
    expect(await db.expected.count()).toBe(1);
    const record = readRecord({ calendarId: ME, id: 'evt1', updated: 5, hollow: true });
    if (!record) throw new Error('no record');
    expect(await captureAutomatically([meetingFromRecord(record, ME)])).toMatchObject({
      why: { code: 'not_cancelled' },
    });
    expect(await db.expected.count()).toBe(0);
  });
});

describe('the last touch', () => {
  it('is no meeting to come that was logged by hand, before it has begun', async () => {
    await know(ANA);
    const mailed = Date.now() - HOUR;
    const start = Date.now() + 7 * 24 * HOUR;
    const later = meeting({ startAt: start, endAt: start + HOUR });
    const subject = { kind: 'meeting' as const, meeting: later };
    const lastTouch = async () => (await open(subject)).people[0]?.contact?.lastTouchAt;
    await log({ subject, headers: [] });
    expect(await lastTouch()).toBeNull();
    expect((await search({ query: 'Ana' })).people).toMatchObject([{ lastTouchAt: null }]);
    await captureAutomatically([mail({ at: mailed })]);
    await addNote({ text: 'Called her', anchor });
    expect(await lastTouch()).toBe(mailed);
    expect(await countBegun(start - 1)).toBe(0);
    expect(await countBegun(start + 1)).toBe(1);
    expect(await lastTouch()).toBe(start);
    expect(await countBegun(start + 1)).toBe(0);
  });

  it('counts a meeting to come once it has begun, each of several in its turn', async () => {
    await know(ANA);
    const starts = [3, 1, 2].map((days) => Date.now() + days * 24 * HOUR);
    for (const [n, start] of starts.entries()) {
      const coming = meeting({ uid: `coming${n}@google.com`, startAt: start, endAt: start + HOUR });
      await log({ subject: { kind: 'meeting', meeting: coming }, headers: [] });
    }
    const figures = async () => (await db.contacts.toArray())[0]?.relationship;
    expect(await figures()).toMatchObject({ meetings: 0, lastAt: null, nextAt: starts[1] });
    await countBegun((starts[1] ?? 0) + 1);
    expect(await figures()).toMatchObject({ meetings: 1, lastAt: starts[1], nextAt: starts[2] });
    await countBegun((starts[0] ?? 0) + 1);
    expect(await figures()).toMatchObject({ meetings: 3, lastMeetingAt: starts[0] });
    expect((await figures())?.nextAt).toBeUndefined();
  });
});

describe('a note', () => {
  it('is about a subject without control characters', async () => {
    await addNote({
      text: 'Check',
      anchor: { ...anchor, subjectLine: 'Pay\u202egpj.exe\u0000 \ud800 now' },
    });
    expect(await db.activities.toArray()).toMatchObject([{ subject: 'Paygpj.exe \ufffd now' }]);
  });
});
