import type { Requests } from './requests';
import type { Task } from './schema';
import type { WriteScope } from './write-scope';

/** Tasks of one thread that are looked at; the newest ones, done or not. */
const LOOKED_AT = 300;

/** Inside a write: somebody else wrote in the thread at `inboundAt`, so what waited for it is done. */
export async function cancelUnlessReply(
  scope: WriteScope,
  threadId: string,
  inboundAt: number,
): Promise<void> {
  // Nothing waits in a thread that begins with this write; asking costs as much as storing a mail.
  if (scope.isNew('threads', threadId)) return;
  for (const task of await tasksOfThread(scope, threadId)) {
    if (task.unlessReplyAfter === undefined || task.doneAt !== undefined) continue;
    if (inboundAt > task.unlessReplyAfter) await scope.put('tasks', done(task, scope.now, 'reply'));
  }
}

/** Since when (ms) tasks of a thread wait for a reply, the earliest; null when none does. */
export async function repliesAwaited(from: Requests, threadId: string): Promise<number | null> {
  const range = IDBKeyRange.only(threadId);
  const tasks = await from.newest('tasks', { index: 'threadId', range, limit: LOOKED_AT });
  const since = tasks.flatMap((task) =>
    task.doneAt === undefined ? (task.unlessReplyAfter ?? []) : [],
  );
  return since.length > 0 ? Math.min(...since) : null;
}

/** Inside a write: two threads became one, and the tasks of the one that goes move along. */
export async function moveTasks(scope: WriteScope, from: string, to: string): Promise<void> {
  for (const task of await tasksOfThread(scope, from))
    await scope.put('tasks', { ...task, threadId: to });
}

/** The task as done at an instant, no longer in the index of open ones. */
export function done(task: Task, at: number, because: 'person' | 'reply'): Task {
  const { openAt: _, ...rest } = task;
  return { ...rest, doneAt: at, doneBecause: because };
}

/** The thread's tasks as this write sees them. */
function tasksOfThread(scope: WriteScope, threadId: string): Promise<Task[]> {
  return scope.list('tasks', 'threadId', threadId, LOOKED_AT);
}
