import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Anchor } from '@/storage/api';
import { captureAutomatically, log } from '@/storage/capture';
import type { MarginDb } from '@/storage/margin-db';
import { tasksBetween, tasksDone } from '@/storage/records/tasks';
import { open } from '@/storage/subject';
import { openBy, openTasksFor } from '@/storage/task-cards';
import { addTask, doneTask, doneTasks, editTask, removeTasks, snoozeTask } from '@/storage/tasks';
import { undo } from '@/storage/undo';
import { instantToWallTime } from '@/utils/time';
import { speakEnglish } from '../english';
import { ANA, freshDatabase, idAt, know, ME, mail, meeting, NOON, threadSubject } from './world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONE = 'Europe/Berlin';
const wall = (at: number) => instantToWallTime(at, ZONE);
const nothing: Anchor = { kind: 'nothing' };
const thread: Anchor = {
  kind: 'thread',
  account: ME,
  threadId: idAt(NOON),
  subjectLine: 'Proposal',
  addresses: [ANA.address],
};
const mine = { from: { address: ME, name: 'Robin' }, to: [ANA] };

let db: MarginDb;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = freshDatabase();
  speakEnglish();
  return () => vi.useRealTimers();
});

const add = (partial: Partial<Parameters<typeof addTask>[0]> = {}) =>
  addTask({
    text: 'Call Ana',
    due: wall(NOON + DAY),
    anchor: nothing,
    unlessReply: false,
    ...partial,
  });
const only = async () => (await db.tasks.toArray())[0];

describe('a task', () => {
  it('keeps the wall time with its zone and the instant of it', async () => {
    await add({ due: { local: '2026-10-25T02:30', zone: ZONE } });
    expect(await only()).toMatchObject({
      text: 'Call Ana',
      due: { local: '2026-10-25T02:30', zone: ZONE },
      dueAt: Date.parse('2026-10-25T00:30Z'),
      openAt: Date.parse('2026-10-25T00:30Z'),
    });
  });

  it('that is open is seen behind any number of newer ones that are done', async () => {
    const { contactId } = await know(ANA);
    const anchor: Anchor = { kind: 'contact', contactId };
    await add({ anchor });
    const newer = await Promise.all(Array.from({ length: 40 }, () => add({ anchor })));
    await doneTasks({ taskIds: newer.map(({ taskId }) => taskId), done: true });
    const first = [expect.objectContaining({ text: 'Call Ana' })];
    expect(await openTasksFor({ contactIds: [contactId] })).toEqual(first);
    // By which nobody is proposed to be written to who has a task.
    expect(await openBy('contactId', [contactId])).toEqual(first);
  });

  it('without words is named after its thread, and without either is refused', async () => {
    await add({ text: '  ', anchor: thread });
    expect((await only())?.text).toBe('Proposal');
    await expect(add({ text: '\u202e ' })).rejects.toThrow('Say what is to be done');
  });

  it('at a time that is not on the calendar is refused and nothing is stored', async () => {
    for (const due of [
      { local: '2026-02-31T09:00', zone: ZONE },
      { local: '2026-10-05T09:00', zone: 'Mars/Olympus' },
      { local: '1950-10-05T09:00', zone: ZONE },
    ])
      await expect(add({ due })).rejects.toThrow('This date or time does not exist');
    expect(await db.tasks.count()).toBe(0);
  });

  it('keeps markup and emoji as they are, cuts what is too long, drops disguises', async () => {
    await add({ text: '<b>Call</b> \u202eAna 😀' });
    expect((await only())?.text).toBe('<b>Call</b> Ana 😀');
    await add({ text: 'x'.repeat(1_000_000) });
    expect((await db.tasks.toArray()).map((task) => task.text.length).sort()).toEqual([18, 500]);
  });

  it('hangs on the thread and its person, and is found from both', async () => {
    const { contactId } = await know(ANA);
    await log({ subject: threadSubject([mail({ at: NOON })]), headers: [] });
    await add({ anchor: thread });
    const [row] = await db.threads.toArray();
    const [card] = await openTasksFor({ contactIds: [contactId] });
    expect(card).toMatchObject({
      text: 'Call Ana',
      overdue: false,
      contact: { contactId, name: 'Ana Silva' },
      link: expect.stringContaining(idAt(NOON)),
    });
    expect(await openTasksFor({ threadId: row?.id, contactIds: [] })).toEqual([card]);
  });

  it('moves along when two mailboxes turn out to hold the same conversation', async () => {
    const { contactId } = await know(ANA);
    const other = { account: 'robin@second.example', threadId: idAt(NOON + 9) };
    const rfc822 = 'first@acme.example';
    await captureAutomatically([mail({ at: NOON, rfc822 })]);
    vi.setSystemTime(NOON + HOUR);
    await captureAutomatically([mail({ at: NOON + 9, ...other })]);
    await add({ anchor: { ...thread, ...other } });
    await captureAutomatically([mail({ at: NOON + 9, ...other, rfc822 })]);
    const [row, ...more] = await db.threads.toArray();
    expect(more).toEqual([]);
    expect(await openTasksFor({ threadId: row?.id, contactIds: [] })).toHaveLength(1);
    expect(await openTasksFor({ contactIds: [contactId] })).toHaveLength(1);
  });

  it('is done, opened again, and taken back', async () => {
    const { taskId, change } = await add();
    await doneTask({ taskId, done: true });
    expect(await openTasksFor({ contactIds: [] })).toEqual([]);
    expect(await only()).toMatchObject({ doneAt: NOON, doneBecause: 'person' });
    expect((await only())?.openAt).toBeUndefined();
    expect(await doneTask({ taskId, done: true })).toEqual({ change: null });
    await doneTask({ taskId, done: false });
    expect(await only()).toMatchObject({ openAt: NOON + DAY });
    expect((await only())?.doneAt).toBeUndefined();
    expect(change).not.toBeNull();
  });

  it('goes with Undo', async () => {
    const { change } = await add();
    await undo({ change: change ?? '' });
    expect(await db.tasks.count()).toBe(0);
  });

  it('that is put off keeps when it was due; a new due time ends that', async () => {
    const { taskId } = await add({ due: wall(NOON - HOUR) });
    await snoozeTask({ taskId, until: wall(NOON + HOUR) });
    expect(await only()).toMatchObject({ dueAt: NOON - HOUR, openAt: NOON + HOUR });
    await editTask({ taskId, text: 'Write to Ana', due: wall(NOON - HOUR) });
    expect(await only()).toMatchObject({ text: 'Write to Ana', openAt: NOON + HOUR });
    await editTask({ taskId, text: 'Write to Ana', due: wall(NOON + DAY) });
    expect(await only()).toMatchObject({ dueAt: NOON + DAY, openAt: NOON + DAY });
  });

  it('that is done can not be put off, and stays done when edited', async () => {
    const { taskId } = await add();
    await doneTask({ taskId, done: true });
    await expect(snoozeTask({ taskId, until: wall(NOON + HOUR) })).rejects.toThrow('done already');
    await editTask({ taskId, text: 'Other', due: wall(NOON + 2 * DAY) });
    expect((await only())?.openAt).toBeUndefined();
  });
});

describe('"if no reply"', () => {
  beforeEach(async () => {
    await know(ANA);
    await log({ subject: threadSubject([mail({ at: NOON - DAY, ...mine })]), headers: [] });
    await add({ anchor: thread, unlessReply: true, due: wall(NOON + 3 * DAY) });
  });

  it('is done by itself when they write', async () => {
    vi.setSystemTime(NOON + DAY);
    await captureAutomatically([mail({ at: NOON + DAY })]);
    expect(await only()).toMatchObject({ doneBecause: 'reply', doneAt: NOON + DAY });
  });

  it('counts a reply that came before it was set but was not seen then', async () => {
    await captureAutomatically([mail({ at: NOON - HOUR })]);
    expect(await only()).toMatchObject({ doneBecause: 'reply' });
  });

  it('is left alone by my own mail, older mail and other threads', async () => {
    await captureAutomatically([
      mail({ at: NOON + HOUR, ...mine }),
      mail({ at: NOON - 2 * DAY }),
      mail({ at: NOON + 2 * HOUR, threadId: idAt(NOON + HOUR) }),
    ]);
    expect((await only())?.doneAt).toBeUndefined();
  });

  it('comes back when the reply is taken back', async () => {
    const { change } = await captureAutomatically([mail({ at: NOON + DAY })]);
    await undo({ change: change ?? '' });
    expect(await only()).toMatchObject({ openAt: NOON + 3 * DAY });
  });

  it('needs a thread to wait in', async () => {
    await expect(add({ unlessReply: true })).rejects.toThrow('Only an e-mail thread');
  });
});

describe('a task that repeats', () => {
  const weekly = { unit: 'week', every: 1, weekdays: [2] } as const;
  const repeat = { ...weekly, weekdays: [...weekly.weekdays] };
  const all = async () =>
    (await db.tasks.toArray()).map(({ due, doneAt }) => [due.local, !!doneAt]);

  it('is followed by its next turn once it is done, and by no second one', async () => {
    const { taskId } = await add({ due: { local: '2026-10-06T10:00', zone: ZONE }, repeat });
    await doneTask({ taskId, done: true });
    await doneTask({ taskId, done: true });
    expect(await all()).toEqual([
      ['2026-10-06T10:00', true],
      ['2026-10-13T10:00', false],
    ]);
  });

  it('keeps its hour when the clocks change', async () => {
    const { taskId } = await add({ due: { local: '2026-10-20T10:00', zone: ZONE }, repeat });
    await doneTask({ taskId, done: true });
    const next = (await db.tasks.toArray()).find(({ doneAt }) => doneAt === undefined);
    expect(next?.dueAt).toBe(Date.parse('2026-10-27T09:00Z'));
  });

  it('takes its next turn back when it is opened again, by Undo or by hand', async () => {
    const { taskId } = await add({ due: { local: '2026-10-06T10:00', zone: ZONE }, repeat });
    const { change } = await doneTask({ taskId, done: true });
    await undo({ change: change ?? '' });
    expect(await all()).toEqual([['2026-10-06T10:00', false]]);
    await doneTask({ taskId, done: true });
    await doneTask({ taskId, done: false });
    expect(await all()).toEqual([['2026-10-06T10:00', false]]);
  });

  it('leaves a next turn that was put off since', async () => {
    const { taskId } = await add({ due: { local: '2026-10-06T10:00', zone: ZONE }, repeat });
    await doneTask({ taskId, done: true });
    const next = (await db.tasks.toArray()).find(({ doneAt }) => doneAt === undefined);
    await snoozeTask({ taskId: next?.id ?? '', until: wall(NOON + 9 * DAY) });
    await doneTask({ taskId, done: false });
    expect(await db.tasks.count()).toBe(2);
  });
});

describe('the list of tasks', () => {
  it('gives each once in pages, even when many come up at one instant', async () => {
    for (let count = 0; count < 120; count++)
      await add({ text: `Task ${count}`, due: wall(count < 110 ? NOON + DAY : NOON + 2 * DAY) });
    const seen: string[] = [];
    let from: string | undefined;
    do {
      const page = await tasksBetween({ after: NOON, until: null, from });
      seen.push(...page.tasks.map(({ text }) => text));
      from = page.next ?? undefined;
    } while (from);
    expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
    const first = await tasksBetween({ after: NOON + DAY, until: NOON + 2 * DAY });
    expect([first.tasks.length, first.next]).toEqual([10, null]);
  });

  it('is done, put off and deleted together, and one Undo brings all back', async () => {
    const ids: string[] = [];
    for (const text of ['One', 'Two']) ids.push((await add({ text })).taskId);
    const { change } = await doneTasks({ taskIds: ids, done: true });
    expect((await tasksDone()).tasks).toHaveLength(2);
    await undo({ change: change ?? '' });
    const gone = await removeTasks({ taskIds: ids });
    expect(await db.tasks.count()).toBe(0);
    await undo({ change: gone.change ?? '' });
    expect((await tasksBetween({ after: null, until: null })).tasks).toHaveLength(2);
  });
});

it('set beside a meeting of nobody known stands beside it, alone and as one of a series', async () => {
  const single = meeting({ startAt: NOON + HOUR, endAt: NOON + 2 * HOUR });
  await add({ text: 'Bring the samples', anchor: { kind: 'meeting', meeting: single } });
  const beside = async (seen: typeof single) =>
    (await open({ kind: 'meeting', meeting: seen })).tasks.map(({ text }) => text);
  expect(await beside(single)).toEqual(['Bring the samples']);
  const slot = new Date(NOON + HOUR).toISOString().replace(/[-:]|\.\d+/g, '');
  expect(await beside({ ...single, occurrence: slot })).toEqual(['Bring the samples']);
  expect(await beside({ ...single, uid: 'another@google.com' })).toEqual([]);
});
