import { uuidv7 } from 'uuidv7';
import { nextDue } from '@/utils/rules/repeat';
import { Instant } from '@/utils/seen';
import { cleanLine } from '@/utils/text';
import { isWallTime, wallTimeToInstant } from '@/utils/time';
import { t } from '@/utils/words';
import type { Anchor } from './anchor';
import { resolveAnchor } from './anchors';
import { Refused } from './refused';
import type { Repeat, Task, WallTime } from './schema';
import { done } from './thread-tasks';
import { write } from './write';
import type { WriteScope } from './write-scope';

/**
 * Sets a task on a thread, meeting, contact, company, deal or nothing. Without words of its own it is
 * named after what it is about. `unlessReply` cancels it when somebody else writes in the thread.
 */
export async function addTask(
  input: {
    text: string;
    due: WallTime;
    anchor: Anchor;
    unlessReply: boolean;
    repeat?: Repeat;
  },
  callKey?: string,
): Promise<{ taskId: string; change: string | null }> {
  const dueAt = instantOf(input.due);
  const { answer, change } = await write(
    { actor: 'person', source: 'task', callKey },
    async (scope) => {
      const about = await resolveAnchor(scope, input.anchor);
      const { threadId, contactId, dealId, companyId, meetingKey } = about;
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
        ...(companyId && { companyId }),
        ...(threadId && { threadId }),
        ...(meetingKey && { meetingKey }),
        ...(input.unlessReply &&
          threadId && { unlessReplyAfter: await waitingSince(scope, threadId) }),
        createdAt: scope.now,
        ...(input.repeat && { repeat: input.repeat }),
      });
      return { taskId: task.id };
    },
  );
  return { ...answer, change };
}

/** Marks a task done, or open again; saying it twice changes nothing. */
export function doneTask(
  { taskId, done }: { taskId: string; done: boolean },
  callKey?: string,
): Promise<{ change: string | null }> {
  return doneTasks({ taskIds: [taskId], done }, callKey);
}

/** Marks tasks done, or open again, as one change. One that repeats is followed by its next turn. */
export async function doneTasks(
  input: { taskIds: string[]; done: boolean },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'task', callKey }, async (scope) => {
    for (const taskId of input.taskIds) {
      const task = await existing(scope, taskId);
      if (input.done === (task.doneAt !== undefined)) continue;
      if (!input.done) await reopen(scope, task);
      else {
        await tick(scope, task, scope.now);
      }
    }
    return {};
  });
  return { change };
}

/** Puts open tasks off until a wall time, as one change. */
export async function snoozeTasks(
  input: { taskIds: string[]; until: WallTime },
  callKey?: string,
): Promise<{ change: string | null }> {
  const openAt = instantOf(input.until);
  const { change } = await write({ actor: 'person', source: 'task', callKey }, async (scope) => {
    for (const taskId of input.taskIds) {
      const task = await existing(scope, taskId);
      if (task.doneAt === undefined) await scope.put('tasks', { ...task, openAt });
    }
    return {};
  });
  return { change };
}

/** Deletes tasks as one change. */
export async function removeTasks(
  input: { taskIds: string[] },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'task', callKey }, async (scope) => {
    for (const taskId of input.taskIds) {
      await existing(scope, taskId);
      await scope.remove('tasks', taskId);
    }
    return {};
  });
  return { change };
}

/** Changes the words and the due time of a task; a new due time ends a snooze. */
export async function editTask(
  input: { taskId: string; text: string; due: WallTime; repeat?: Repeat | null },
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
      ...(input.repeat !== undefined && { repeat: input.repeat ?? undefined }),
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

/** The instant of a wall time a caller gave; refuses one that is not on the calendar. */
function instantOf(wall: WallTime): number {
  const at = isWallTime(wall) ? wallTimeToInstant(wall) : Number.NaN;
  if (!Instant.safeParse(at).success) throw new Refused(t('task_bad_time'));
  return at;
}

/**
 * Inside a write: an open task is done at an instant (ms). One that repeats is followed by its next
 * turn, which is answered: one that stands already where `find` knows it, else a new one.
 */
export async function tick(
  scope: WriteScope,
  task: Task,
  at: number,
  find?: (turn: Turn) => Promise<Task | undefined>,
): Promise<Task | null> {
  const turn = turnAfter(task, at, scope.now);
  const next = turn && ((await find?.(turn)) ?? (await scope.add('tasks', turn)));
  await scope.put('tasks', { ...done(task, at, 'person'), ...(next && { nextId: next.id }) });
  return next;
}

type Turn = Omit<Task, 'rev'>;

/** The turn that follows a task which is done at an instant; null for one that does not repeat. */
function turnAfter(task: Task, at: number, createdAt: number): Turn | null {
  if (!task.repeat) return null;
  const due = nextDue(task.due, task.repeat, at, task.leftOut);
  const dueAt = wallTimeToInstant(due);
  const { doneAt: _, doneBecause: _because, toldAt: _told, leftOut: days = [], ...same } = task;
  const leftOut = days.filter((day) => day > due.local.slice(0, 10));
  return {
    ...same,
    ...{ id: uuidv7(), due, dueAt, openAt: dueAt, createdAt },
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/**
 * Inside a write: opens a task again. The turn that followed it goes, unless something was done with
 * that since.
 */
export async function reopen(scope: WriteScope, task: Task): Promise<void> {
  const { doneAt, doneBecause: _, nextId, ...rest } = task;
  const next = nextId ? await scope.get('tasks', nextId) : undefined;
  if (next && next.openAt === next.dueAt && next.rev === task.rev && doneAt !== undefined)
    await scope.remove('tasks', next.id);
  await scope.put('tasks', { ...rest, openAt: task.dueAt });
}

async function existing(scope: WriteScope, taskId: string): Promise<Task> {
  const task = await scope.get('tasks', taskId);
  if (!task) throw new Refused(t('refused_gone'));
  return task;
}

/** What a task without words is about. */
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
    case 'company':
      return (await scope.get('companies', anchor.companyId))?.name ?? '';
    case 'conversation':
      return (await scope.get('threads', anchor.threadId))?.subject ?? '';
    case 'nothing':
      return '';
  }
}

/** From when on a message counts as the reply: after my last one, when that is the last of all. */
async function waitingSince(scope: WriteScope, threadId: string): Promise<number> {
  const thread = await scope.get('threads', threadId);
  return thread?.ball === 'theirs' ? thread.lastAt : scope.now;
}
