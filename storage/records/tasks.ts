import { reading } from '../db';
import { parseCursor } from '../history';
import { taskCards } from '../task-cards';
import type { TaskCard } from '../views';

const PAGE = 50;
const DONE = 20;

/** Open tasks in the order in which they come up. */
export interface TaskPage {
  tasks: TaskCard[];
  /** Pass as `from` to read on; null at the end. */
  next: string | null;
}

/** Open tasks that come up later than `after` and not later than `until`, soonest first, in pages. */
export function tasksBetween(input: {
  after: number | null;
  until: number | null;
  from?: string;
}): Promise<TaskPage> {
  return reading(async (from) => {
    const start = input.from ? parseCursor(input.from) : null;
    const range = IDBKeyRange.bound(
      start ? start[0] : (input.after ?? 0),
      input.until ?? Number.MAX_SAFE_INTEGER,
      // What comes up at that very instant is told apart by its id.
      !start && input.after !== null,
    );
    // Those of the same instant as the last one were partly shown: read past them.
    for (let limit = PAGE; ; limit *= 2) {
      const rows = await from.all('tasks', { index: 'openAt', range, limit });
      const fresh = rows.filter(
        (task) => !start || (task.openAt ?? 0) > start[0] || task.id > start[1],
      );
      const ended = rows.length < limit;
      if (fresh.length < PAGE && !ended) continue;
      const tasks = fresh.slice(0, PAGE);
      const last = tasks.at(-1);
      const more = last && (!ended || fresh.length > PAGE);
      return {
        tasks: await taskCards(from, tasks, Date.now()),
        next: more ? `${last.openAt}:${last.id}` : null,
      };
    }
  });
}

/** The tasks done last. */
export function tasksDone(): Promise<{ tasks: TaskCard[] }> {
  return reading(async (from) => {
    const range = IDBKeyRange.lowerBound(0);
    const rows = await from.newest('tasks', { index: 'doneAt', range, limit: DONE });
    return { tasks: await taskCards(from, rows, Date.now()) };
  });
}
