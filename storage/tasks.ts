import { uuidv7 } from 'uuidv7';
import { Instant } from '@/utils/seen';
import { cleanLine } from '@/utils/text';
import { isWallTime, wallTimeToInstant } from '@/utils/time';
import { t } from '@/utils/words';
import { resolveAnchor } from './anchors';
import type { Anchor } from './api';
import { type MarginDb, withDb } from './db';
import { linkOfThread } from './links';
import { Refused } from './refused';
import type { Task, WallTime } from './schema';
import type { TaskCard } from './views';
import { type WriteScope, write } from './write';

/** Open tasks shown beside one thread, person or deal. */
const SHOWN = 30;
/** Tasks of one record that are looked at; the newest ones, done or not. */
const LOOKED_AT = 300;

/**
 * Sets a reminder on a thread, meeting, contact, deal or nothing. Without words of its own it is
 * named after what it is about. `unlessReply` cancels it when somebody else writes in the thread.
 */
export async function addTask(
  input: { text: string; due: WallTime; anchor: Anchor; unlessReply: boolean },
  callKey?: string,
): Promise<{ taskId: string; change: string | null }> {
  const dueAt = instantOf(input.due);
  const { answer, change } = await write(
    { actor: 'person', source: 'task', callKey },
    async (scope) => {
      const { threadId, contactId, dealId } = await resolveAnchor(scope, input.anchor);
      const text = cleanLine(input.text, 500) || (await nameOf(scope, input.anchor));
      if (!text) throw new Refused(t('task_needs_text'));
      if (input.unlessReply && !threadId) throw new Refused(t('task_needs_thread'));
      const task = await scope.add('tasks', {
        id: uuidv7(),
        text,
        due: input.due,
        dueAt,
        openAt: dueAt,
        ...(contactId && { contactId }),
        ...(dealId && { dealId }),
        ...(threadId && { threadId }),
        ...(input.unlessReply &&
          threadId && { unlessReplyAfter: await waitingSince(scope, threadId) }),
        createdAt: scope.now,
      });
      return { taskId: task.id };
    },
  );
  return { ...answer, change };
}

/** Marks a task done, or open again; saying it twice changes nothing. */
export async function doneTask(
  input: { taskId: string; done: boolean },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'task', callKey }, async (scope) => {
    const task = await existing(scope, input.taskId);
    if (input.done === (task.doneAt !== undefined)) return {};
    await scope.put('tasks', input.done ? done(task, scope.now, 'person') : reopened(task));
    return {};
  });
  return { change };
}

/** Changes the words and the due time of a task; a new due time ends a snooze. */
export async function editTask(
  input: { taskId: string; text: string; due: WallTime },
  callKey?: string,
): Promise<{ change: string | null }> {
  const dueAt = instantOf(input.due);
  const text = cleanLine(input.text, 500);
  if (!text) throw new Refused(t('task_needs_text'));
  const { change } = await write({ actor: 'person', source: 'task', callKey }, async (scope) => {
    const task = await existing(scope, input.taskId);
    const moved = dueAt !== task.dueAt && task.openAt !== undefined;
    await scope.put('tasks', {
      ...task,
      text,
      due: input.due,
      dueAt,
      ...(moved && { openAt: dueAt }),
    });
    return {};
  });
  return { change };
}

/** Puts an open task off until a wall time; when it was due stays known. */
export async function snoozeTask(
  input: { taskId: string; until: WallTime },
  callKey?: string,
): Promise<{ change: string | null }> {
  const openAt = instantOf(input.until);
  const { change } = await write({ actor: 'person', source: 'task', callKey }, async (scope) => {
    const task = await existing(scope, input.taskId);
    if (task.doneAt !== undefined) throw new Refused(t('task_done_already'));
    await scope.put('tasks', { ...task, openAt });
    return {};
  });
  return { change };
}

/** Inside a write: somebody else wrote in the thread at `inboundAt`, so what waited for it is done. */
export async function cancelUnlessReply(
  scope: WriteScope,
  threadId: string,
  inboundAt: number,
): Promise<void> {
  for (const task of await tasksOfThread(scope, threadId)) {
    if (task.unlessReplyAfter === undefined || task.doneAt !== undefined) continue;
    if (inboundAt > task.unlessReplyAfter) await scope.put('tasks', done(task, scope.now, 'reply'));
  }
}

/** Inside a write: two threads became one, and the tasks of the one that goes move along. */
export async function moveTasks(scope: WriteScope, from: string, to: string): Promise<void> {
  for (const task of await tasksOfThread(scope, from))
    await scope.put('tasks', { ...task, threadId: to });
}

/** Open tasks of a thread, of any of these contacts, or of a deal, soonest first; at most thirty. */
export function openTasksFor(about: {
  threadId?: string;
  contactIds: string[];
  dealId?: string;
}): Promise<TaskCard[]> {
  return withDb(async (db) => {
    const lists = await Promise.all([
      about.threadId ? openBy(db, 'threadId', [about.threadId]) : [],
      about.contactIds.length > 0 ? openBy(db, 'contactId', about.contactIds) : [],
      about.dealId ? openBy(db, 'dealId', [about.dealId]) : [],
    ]);
    const tasks = [...new Map(lists.flat().map((task) => [task.id, task])).values()];
    tasks.sort((a, b) => (a.openAt ?? 0) - (b.openAt ?? 0));
    return taskCards(db, tasks.slice(0, SHOWN), Date.now());
  });
}

/** Open tasks that hang on any of these records; bounded like everything that is read. */
export function openBy(
  db: MarginDb,
  index: 'threadId' | 'contactId' | 'dealId',
  ids: string[],
): Promise<Task[]> {
  return db.tasks
    .where(index)
    .anyOf(ids)
    .reverse()
    .limit(LOOKED_AT)
    .toArray()
    .then((tasks) => tasks.filter((task) => task.openAt !== undefined));
}

/** Tasks as cards, with the names of what they are about; three reads for any number. */
export async function taskCards(db: MarginDb, tasks: Task[], now: number): Promise<TaskCard[]> {
  const ids = (key: 'contactId' | 'dealId' | 'threadId') => [
    ...new Set(tasks.flatMap((task) => task[key] ?? [])),
  ];
  const [contacts, deals, threads] = await Promise.all([
    byId(db.contacts.bulkGet(ids('contactId'))),
    byId(db.deals.bulkGet(ids('dealId'))),
    byId(db.threads.bulkGet(ids('threadId'))),
  ]);
  return tasks.map((task) => {
    const contact = contacts.get(task.contactId ?? '');
    const thread = threads.get(task.threadId ?? '');
    return taskCard(task, now, {
      contact: contact ? { contactId: contact.id, name: contact.name } : null,
      dealName: deals.get(task.dealId ?? '')?.name ?? null,
      link: thread ? linkOfThread(thread) : null,
    });
  });
}

/** One task as a card. `now` decides whether it is overdue. */
export function taskCard(
  task: Task,
  now: number,
  about: Pick<TaskCard, 'contact' | 'dealName' | 'link'>,
): TaskCard {
  return {
    taskId: task.id,
    text: task.text,
    due: task.due,
    dueAt: task.dueAt,
    openAt: task.openAt !== undefined && task.openAt > task.dueAt ? task.openAt : null,
    overdue: task.openAt !== undefined && task.openAt <= now,
    unlessReply: task.unlessReplyAfter !== undefined,
    doneAt: task.doneAt ?? null,
    doneBecause: task.doneBecause ?? null,
    ...about,
  };
}

/** The instant of a wall time a caller gave; refuses one that is not on the calendar. */
function instantOf(wall: WallTime): number {
  const at = isWallTime(wall) ? wallTimeToInstant(wall) : Number.NaN;
  if (!Instant.safeParse(at).success) throw new Refused(t('task_bad_time'));
  return at;
}

function done(task: Task, at: number, because: 'person' | 'reply'): Task {
  const { openAt: _, ...rest } = task;
  return { ...rest, doneAt: at, doneBecause: because };
}

function reopened(task: Task): Task {
  const { doneAt: _at, doneBecause: _because, ...rest } = task;
  return { ...rest, openAt: task.dueAt };
}

async function existing(scope: WriteScope, taskId: string): Promise<Task> {
  const task = await scope.get('tasks', taskId);
  if (!task) throw new Refused(t('refused_gone'));
  return task;
}

/** What a reminder without words is about. */
async function nameOf(scope: WriteScope, anchor: Anchor): Promise<string> {
  switch (anchor.kind) {
    case 'thread':
      return cleanLine(anchor.subjectLine, 500);
    case 'meeting':
      return cleanLine(anchor.meeting.title, 500);
    case 'contact':
      return (await scope.get('contacts', anchor.contactId))?.name ?? '';
    case 'deal':
      return (await scope.get('deals', anchor.dealId))?.name ?? '';
    case 'nothing':
      return '';
  }
}

/** From when on a message counts as the reply: after my last one, when that is the last of all. */
async function waitingSince(scope: WriteScope, threadId: string): Promise<number> {
  const thread = await scope.get('threads', threadId);
  return thread?.ball === 'theirs' ? thread.lastAt : scope.now;
}

/** The thread's tasks as this write sees them. */
function tasksOfThread(scope: WriteScope, threadId: string): Promise<Task[]> {
  return scope.list('tasks', 'threadId', threadId, LOOKED_AT);
}

async function byId<T extends { id: string }>(
  rows: PromiseLike<(T | undefined)[]>,
): Promise<Map<string, T>> {
  return new Map((await rows).flatMap((row) => (row ? [[row.id, row]] : [])));
}
