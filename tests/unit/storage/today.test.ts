import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captureAutomatically, log } from '@/storage/capture';
import { addCompany } from '@/storage/companies';
import { addContact } from '@/storage/contacts';
import { createDeal, editDeal } from '@/storage/deals';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { answerNudge } from '@/storage/nudges';
import { DEFAULT_SETTINGS } from '@/storage/settings';
import { saveSettings } from '@/storage/settings-view';
import { addTask, doneTask, snoozeTask } from '@/storage/tasks';
import { actionable, today } from '@/storage/today';
import { instantToWallTime } from '@/utils/time';
import { say } from '@/utils/words';
import { speakEnglish } from '../english';
import { ANA, BEN, freshDatabase, idAt, know, ME, mail, meeting, NOON } from './world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONE = 'UTC';
const ROBIN = { address: ME, name: 'Robin' };
/** NOON is a Monday. */
const at = (days: number) => ({ now: NOON + days * DAY, zone: ZONE });

let db: MarginDb;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = freshDatabase();
  speakEnglish();
  return () => vi.useRealTimers();
});

const inThread = (n: number) => ({ threadId: idAt(NOON + n), subject: `Subject ${n}` });
const fromMe = { from: ROBIN, to: [ANA] };
const remind = (dueAt: number, text = 'Call') =>
  addTask({
    text,
    due: instantToWallTime(dueAt, ZONE),
    anchor: { kind: 'nothing' },
    unlessReply: false,
  });
/** The list as a person reads it: what, and why. */
const lines = async (days: number) =>
  (await today(at(days))).items.map(
    (item) => `${item.title}: ${say(`nudge_${item.reason.code}`, item.reason.args)}`,
  );

describe('mail that waits', () => {
  beforeEach(() => know(ANA));

  it('for me is in the list after two business days, with the reason and the way there', async () => {
    await captureAutomatically([mail({ at: NOON })]);
    expect(await lines(1)).toEqual([]);
    expect(await lines(2)).toEqual([
      'Proposal: Ana Silva wrote 2 business days ago and you have not answered',
    ]);
    const [item] = (await today(at(2))).items;
    expect(item).toMatchObject({
      kind: 'needs-reply',
      at: NOON,
      person: { name: 'Ana Silva' },
      link: expect.stringContaining(`authuser=${encodeURIComponent(ME)}#all/${idAt(NOON)}`),
    });
    expect(await lines(31)).toEqual([]);
  });

  it('is gone when I answer, and there again when they write again', async () => {
    await captureAutomatically([mail({ at: NOON }), mail({ at: NOON + DAY, ...fromMe })]);
    expect(await lines(3)).toEqual([]);
    await captureAutomatically([mail({ at: NOON + 2 * DAY })]);
    expect(await lines(4)).toHaveLength(1);
  });

  it('for them is a follow-up after five business days, unless they were heard from', async () => {
    await captureAutomatically([mail({ at: NOON, ...fromMe })]);
    expect(await lines(6)).toEqual([]);
    expect(await lines(7)).toEqual([
      'Proposal: You wrote to Ana Silva 5 business days ago and have had no answer',
    ]);
    await captureAutomatically([mail({ at: NOON + 2 * DAY, ...inThread(1), bulk: 'List-Id' })]);
    await captureAutomatically([
      mail({ at: NOON + 6 * DAY, ...inThread(2) }),
      mail({ at: NOON + 6 * DAY + HOUR, ...inThread(2), ...fromMe }),
    ]);
    expect(await lines(7)).toEqual([]);
  });

  it('counts half after two mails into silence, until they answer', async () => {
    const scores = async (day: number) => (await today(at(day))).items.map(({ score }) => score);
    await captureAutomatically([mail({ at: NOON - 10 * DAY, ...inThread(1), ...fromMe })]);
    const [alone] = await scores(3);
    expect(alone).toMatchObject({ kind: 70, worth: 0 });
    expect(alone).not.toHaveProperty('halved');
    await captureAutomatically([mail({ at: NOON - 5 * DAY, ...inThread(2), ...fromMe })]);
    const both = await scores(3);
    expect(both).toHaveLength(2);
    for (const { total, kind, waiting, worth, halved } of both) {
      expect(halved).toBe(true);
      expect(total).toBe(Math.round(5 * (kind + waiting + worth)) / 10);
    }
    // An answer in one thread ends it for the other, too.
    await captureAutomatically([mail({ at: NOON - 7 * DAY, ...inThread(3) })]);
    const left = await scores(3);
    expect(left.map(({ kind }) => kind)).toEqual([90, 70]);
    for (const score of left) expect(score).not.toHaveProperty('halved');
  });

  it('is no follow-up any more after three mails into silence', async () => {
    await captureAutomatically([
      mail({ at: NOON - 10 * DAY, ...inThread(1), ...fromMe }),
      mail({ at: NOON - 5 * DAY, ...inThread(2), ...fromMe }),
    ]);
    expect(await lines(3)).toHaveLength(2);
    await captureAutomatically([mail({ at: NOON - 3 * DAY, ...inThread(3), ...fromMe })]);
    expect(await lines(8)).toEqual([]);
  });

  it('counts once per thread, for its last message', async () => {
    await captureAutomatically([
      mail({ at: NOON }),
      mail({ at: NOON + HOUR }),
      mail({ at: NOON + 2 * HOUR }),
    ]);
    expect(await lines(3)).toHaveLength(1);
    expect(await actionable(at(3))).toMatchObject({ count: 1, replies: 1, overdue: 0 });
  });

  it('is left out of the list where the thread has a task of its own', async () => {
    await captureAutomatically([mail({ at: NOON })]);
    const { taskId } = await addTask({
      text: '',
      due: instantToWallTime(NOON + 6 * DAY, ZONE),
      anchor: {
        kind: 'thread',
        account: ME,
        threadId: idAt(NOON),
        subjectLine: 'Proposal',
        addresses: [],
      },
      unlessReply: false,
    });
    expect(await lines(3)).toEqual([]);
    await doneTask({ taskId, done: true });
    expect(await lines(3)).toHaveLength(1);
  });
});

describe('nobody is nudged about', () => {
  it('people who are no contacts', async () => {
    await saveSettings({ autoLog: 'everyone-i-write-to' });
    await captureAutomatically([mail({ at: NOON })]);
    expect(await lines(3)).toEqual([]);
  });

  it('people who came on the never-log list later', async () => {
    await know(ANA);
    await know(BEN);
    await captureAutomatically([
      mail({ at: NOON }),
      mail({ at: NOON - 9 * DAY, ...inThread(1), from: ROBIN, to: [BEN] }),
    ]);
    expect(await lines(3)).toHaveLength(2);
    await saveSettings({ neverLog: ['acme.example'] });
    expect(await lines(3)).toEqual([]);
  });

  it('colleagues and robots who wrote last in the thread of a contact', async () => {
    await know(ANA);
    const colleague = { address: 'kim@brightwater.example', name: 'Kim' };
    const robot = { address: 'no-reply@acme.example', name: 'Acme' };
    await captureAutomatically([
      mail({ at: NOON, ...inThread(1) }),
      mail({ at: NOON + HOUR, ...inThread(1), from: colleague, to: [ROBIN, ANA] }),
      mail({ at: NOON, ...inThread(2) }),
      mail({ at: NOON + 2 * HOUR, ...inThread(2), from: robot, to: [ROBIN, ANA] }),
    ]);
    expect(await lines(3)).toEqual([]);
  });

  it('the wrong one of two: the name is the sender’s', async () => {
    await know(ANA);
    await know(BEN);
    await captureAutomatically([
      mail({ at: NOON }),
      mail({ at: NOON + HOUR, from: BEN, to: [ROBIN, ANA] }),
    ]);
    expect(await lines(2)).toEqual([
      'Proposal: Ben Okoro wrote 2 business days ago and you have not answered',
    ]);
  });
});

describe('what the person said about a nudge', () => {
  const key = async (days: number) => (await today(at(days))).items[0]?.key ?? '';
  beforeEach(async () => {
    await know(ANA);
    await captureAutomatically([mail({ at: NOON })]);
  });

  it('hides it until then', async () => {
    await answerNudge({ key: await key(2), hiddenUntil: NOON + 3 * DAY });
    expect(await lines(2)).toEqual([]);
    expect(await actionable(at(2))).toMatchObject({ count: 0 });
    expect(await lines(3)).toHaveLength(1);
  });

  it('hides it for good, until a new message makes a new one', async () => {
    await answerNudge({ key: await key(2), hiddenUntil: null });
    expect(await lines(20)).toEqual([]);
    await captureAutomatically([mail({ at: NOON + DAY })]);
    expect(await lines(3)).toHaveLength(1);
  });
});

describe('meetings of today', () => {
  it('with a contact are shown until they end; declined and cancelled ones are not', async () => {
    const { contactId } = await know(ANA);
    await log({ subject: { kind: 'meeting', meeting: meeting() }, headers: [] });
    const morning = { now: NOON - 3 * HOUR, zone: ZONE };
    expect((await today(morning)).items).toMatchObject([
      { kind: 'meeting-today', title: 'Kick-off', at: NOON, person: { contactId } },
    ]);
    expect(await lines(0)).toEqual(['Kick-off: Your meeting with Ana Silva is on now']);
    expect((await today({ now: NOON + HOUR, zone: ZONE })).items).toEqual([]);
    expect((await today({ now: NOON - DAY, zone: ZONE })).items).toEqual([]);
    await captureAutomatically([meeting({ status: 'cancelled', version: 2 })]);
    expect((await today(morning)).items).toEqual([]);
  });
});

describe('meetings to come', () => {
  const soon = (partial = {}) =>
    meeting({
      startAt: NOON + HOUR,
      endAt: NOON + 2 * HOUR,
      eventId: 'evt1',
      calendarId: ME,
      ...partial,
    });
  const kinds = async () => (await today(at(0))).items.map((item) => item.kind);

  it('are known from the calendar although they are not logged yet', async () => {
    await know(ANA);
    await captureAutomatically([soon()]);
    expect(await lines(0)).toEqual(['Kick-off: You meet Ana Silva today']);
    expect((await today(at(0))).items[0]?.link).toMatch(
      /^https:\/\/calendar\.google\.com\/calendar\/event\?eid=[\w-]+&authuser=/,
    );
    expect(await db.activities.count()).toBe(0);
    expect(await lines(1)).toEqual([]);
  });

  it('say that notes are there once something was noted, and ask for nothing more', async () => {
    const { contactId } = await know(ANA);
    await captureAutomatically([soon()]);
    expect((await actionable(at(0))).meetings).toBe(1);
    await addNote({ anchor: { kind: 'contact', contactId }, text: 'Ask about the filters' });
    expect(await lines(0)).toEqual(['Kick-off: You meet Ana Silva today; your notes are there']);
    expect((await actionable(at(0))).meetings).toBe(0);
  });

  it('follow what the calendar says later: moved, declined, cancelled, without the contact', async () => {
    await know(ANA);
    for (const [partial, expected] of [
      [{ startAt: NOON + DAY, endAt: NOON + DAY + HOUR }, []],
      [{}, ['meeting-today']],
      [{ myAnswer: 'declined' }, []],
      [{}, ['meeting-today']],
      [{ status: 'cancelled' }, []],
      [{}, ['meeting-today']],
      [{ guests: [] }, []],
    ] as const) {
      await captureAutomatically([soon(partial)]);
      expect(await kinds()).toEqual(expected);
    }
  });

  it('are not forgotten because a chip of the grid shows less', async () => {
    await know(ANA);
    await captureAutomatically([soon()]);
    await captureAutomatically([soon({ source: 'chip', guests: [], guestsComplete: false })]);
    expect(await kinds()).toEqual(['meeting-today']);
  });

  it('are never kept of people who are no contacts, or with logging off', async () => {
    await captureAutomatically([soon()]);
    await know(ANA);
    await saveSettings({ autoLog: 'off' });
    await captureAutomatically([soon()]);
    expect(await db.expected.count()).toBe(0);
  });
});

describe('stale deals', () => {
  const deal = async (name: string, value: number | null) => {
    const anchor = { kind: 'contact' as const, contactId: (await know(ANA)).contactId };
    const made = await createDeal({ anchor, name, value, currency: 'EUR', stageId: null });
    await editDeal({ dealId: made.dealId, nextStep: 'Call' });
    return made;
  };

  it('are shown by what they may bring, with how long nothing happened', async () => {
    await deal('Small', 1000);
    await deal('Large', 9000);
    await deal('Unknown', null);
    expect(await lines(14)).toEqual([]);
    expect(await lines(15)).toEqual([
      'Large: Nothing has happened for 15 days; in “Lead” the limit is 14',
      'Small: Nothing has happened for 15 days; in “Lead” the limit is 14',
      'Unknown: Nothing has happened for 15 days; in “Lead” the limit is 14',
    ]);
    expect(await actionable(at(15))).toMatchObject({ count: 0 });
  });

  it('are fresh again after a mail or a note, and excused by a task soon', async () => {
    const { dealId } = await deal('Relaunch', 1);
    await captureAutomatically([mail({ at: NOON + DAY }), mail({ at: NOON + 2 * DAY, ...fromMe })]);
    const stale = async (days: number) =>
      (await today(at(days))).items.filter((item) => item.kind === 'stale-deal').length;
    expect(await stale(16)).toBe(0);
    expect(await stale(17)).toBe(1);
    vi.setSystemTime(NOON + 10 * DAY);
    const [ana] = await db.contacts.toArray();
    await addNote({ text: 'Called', anchor: { kind: 'contact', contactId: ana?.id ?? '' } });
    expect(await stale(17)).toBe(0);
    expect(await stale(25)).toBe(1);
    await addTask({
      text: 'Call',
      due: instantToWallTime(NOON + 30 * DAY, ZONE),
      anchor: { kind: 'deal', dealId },
      unlessReply: false,
    });
    expect(await stale(25)).toBe(0);
  });

  it('are fresh again after a mail of their threads, from whomever', async () => {
    const { dealId } = await deal('Relaunch', 1);
    await know(BEN);
    await captureAutomatically([mail({ at: NOON + 10 * DAY, from: BEN, ...inThread(3) })]);
    const stale = async (days: number) =>
      (await today(at(days))).items.filter((item) => item.kind === 'stale-deal').length;
    expect(await stale(16)).toBe(1);
    await db.threads.toCollection().modify({ dealId });
    expect(await stale(16)).toBe(0);
    expect(await stale(25)).toBe(1);
  });

  it('are never won or lost ones', async () => {
    const { dealId } = await deal('Relaunch', 1);
    const [row] = await db.pipelines.toArray();
    const won = row?.stages.find((stage) => stage.outcome === 'won');
    const { moveDeal } = await import('@/storage/deal-moves');
    await moveDeal({
      dealId,
      stageId: won?.id ?? '',
      closing: { reason: 'Best price', competitor: '', objection: '' },
    });
    await editDeal({
      dealId,
      name: 'Relaunch',
      value: 1,
      currency: 'EUR',
      closeDate: null,
      nextStep: '',
    });
    expect(await lines(100)).toEqual([]);
  });
});

describe('the list', () => {
  it('says which company or deal a task is about that is about nobody, and leads there', async () => {
    const { companyId } = await addCompany({ name: 'Acme', domain: '' });
    const { dealId } = await createDeal({
      ...{ anchor: { kind: 'nothing' }, name: 'Fleet', value: 1, currency: 'EUR', stageId: null },
    });
    const due = instantToWallTime(NOON - DAY, ZONE);
    for (const anchor of [
      { kind: 'company', companyId },
      { kind: 'deal', dealId },
    ] as const)
      await addTask({ text: anchor.kind, due, anchor, unlessReply: false });
    const tasks = (await today(at(0))).items.filter(({ kind }) => kind === 'task');
    const found = new Map(tasks.map((task) => [task.title, task]));
    expect(found.get('company')).toMatchObject({ about: 'Acme', person: null, dealId: null });
    expect(found.get('company')?.link).toMatch(`workspace.html#/company/${companyId}`);
    expect(found.get('deal')).toMatchObject({ about: 'Fleet', link: null, dealId });
  });

  it('leads to the person of a task before its deal, and to its deal before its company', async () => {
    const { contactId } = await know(ANA);
    const { companyId } = await addCompany({ name: 'Fleet makers', domain: '' });
    const { dealId } = await createDeal({
      ...{ anchor: { kind: 'nothing' }, name: 'Fleet', value: 1, currency: 'EUR', stageId: null },
    });
    const due = instantToWallTime(NOON - DAY, ZONE);
    for (const text of ['all', 'no person'])
      await addTask({ text, due, anchor: { kind: 'company', companyId }, unlessReply: false });
    for (const task of await db.tasks.toArray())
      await db.tasks.put({ ...task, dealId, ...(task.text === 'all' && { contactId }) });
    const tasks = (await today(at(0))).items.filter(({ kind }) => kind === 'task');
    const found = new Map(tasks.map((task) => [task.title, task]));
    expect(found.get('all')).toMatchObject({ about: null, link: null, person: { contactId } });
    expect(found.get('no person')).toMatchObject({ about: 'Fleet', link: null, dealId });
  });

  it('comes in order: overdue task, my reply, today’s meeting, follow-up, stale deal', async () => {
    const { contactId } = await know(ANA);
    await know(BEN);
    vi.setSystemTime(NOON - 30 * DAY);
    await createDeal({
      anchor: {
        kind: 'contact',
        contactId: (
          await addContact({ address: 'x@y.example', name: 'X', company: null, source: 'test' })
        ).contactId,
      },
      name: 'Old deal',
      value: 1,
      currency: 'EUR',
      stageId: null,
    });
    vi.setSystemTime(NOON);
    await captureAutomatically([
      mail({ at: NOON - 5 * DAY, ...inThread(1) }),
      mail({ at: NOON - 8 * DAY, ...inThread(2), from: ROBIN, to: [BEN] }),
    ]);
    await log({
      subject: {
        kind: 'meeting',
        meeting: meeting({ startAt: NOON + HOUR, endAt: NOON + 2 * HOUR }),
      },
      headers: [],
    });
    await remind(NOON - DAY, 'Overdue');
    await remind(NOON + 3 * HOUR, 'Later');
    const put = await remind(NOON - HOUR, 'Put off');
    await snoozeTask({ taskId: put.taskId, until: instantToWallTime(NOON + 4 * HOUR, ZONE) });
    expect(await lines(0)).toEqual([
      'Overdue: Overdue for 1 day',
      'Subject 1: Ana Silva wrote 3 business days ago and you have not answered',
      'Kick-off: You meet Ana Silva today',
      'Later: Due later today',
      'Subject 2: You wrote to Ben Okoro 6 business days ago and have had no answer',
      'Old deal: Nothing has happened for 30 days; in “Lead” the limit is 14',
    ]);
    expect(await actionable(at(0))).toEqual({
      count: 4,
      overdue: 1,
      replies: 1,
      followUps: 1,
      meetings: 1,
    });
    expect(contactId).toBeTruthy();
  });

  it('follows the weights that the person gave to its kinds, and says what each line has points for', async () => {
    await know(ANA);
    await know(BEN);
    await captureAutomatically([
      mail({ at: NOON - 5 * DAY, ...inThread(1) }),
      mail({ at: NOON - 8 * DAY, ...inThread(2), from: ROBIN, to: [BEN] }),
    ]);
    const kinds = async () => (await today(at(0))).items.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['needs-reply', 'follow-up']);
    const { nudges } = DEFAULT_SETTINGS;
    await saveSettings({ nudges: { ...nudges, weights: { 'follow-up': 150 } } });
    expect(await kinds()).toEqual(['follow-up', 'needs-reply']);
    const { items } = await today(at(0));
    expect(items[0]?.score).toMatchObject({ kind: 150 });
    for (const { score } of items)
      expect(score.total).toBe(score.kind + score.waiting + score.worth);
  });

  it('stays small and quick however much there is', async () => {
    await know(ANA);
    const many = Array.from({ length: 200 }, (_, n) =>
      mail({
        at: NOON + n,
        ...inThread(n),
        subject: 'x'.repeat(500),
        messageId: idAt(NOON + n, n),
      }),
    );
    await captureAutomatically(many);
    for (let n = 0; n < 5; n++) await remind(NOON - n, 'y'.repeat(500));
    const view = await today(at(3));
    expect(view.items.length).toBeLessThanOrEqual(40);
    expect(JSON.stringify(view).length).toBeLessThan(64_000);
  });
});

describe('The badge after somebody was shown what there is to do', () => {
  const second = (n: number) => ({ now: NOON + n * 1000, zone: ZONE });
  /** How many readings begin while it is counted, and what is. */
  const counted = async (moment: ReturnType<typeof second>) => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { count, overdue } = await actionable(moment);
    const readings = begun.mock.calls.length;
    begun.mockRestore();
    return { count, overdue, isRead: readings > 0 };
  };

  it('counts what was found, and looks again when a task came, something was saved, or time went by', async () => {
    await remind(NOON - HOUR);
    await remind(NOON + 60_000, 'Write');
    await today(second(59));
    expect(await counted(second(59.5))).toEqual({ count: 1, overdue: 1, isRead: false });
    // Its time came between the two.
    expect(await counted(second(60))).toEqual({ count: 2, overdue: 2, isRead: true });
    await remind(NOON - DAY, 'Ask');
    expect(await counted(second(59))).toEqual({ count: 2, overdue: 2, isRead: true });
    await today(second(50));
    expect(await counted(second(51))).toEqual({ count: 2, overdue: 2, isRead: false });
    expect(await counted(second(53))).toEqual({ count: 2, overdue: 2, isRead: true });
    expect(await counted({ ...second(51), zone: 'Asia/Tokyo' })).toMatchObject({ isRead: true });
  });
});
