import type { Cell, Named } from '@/utils/rules/columns';
import type { Task } from '../schema';

/** What was looked up beside the tasks: names by the ids of contacts and of deals. */
interface Names {
  contact(id: string): Named[];
  deal(id: string): string | undefined;
}

/**
 * What a task says in a column of its table; times are instants (ms). `due` is when it comes up,
 * which a snooze puts off.
 */
export function taskCell(task: Task, column: string, names: Names): Cell {
  switch (column) {
    case 'what':
      return task.text;
    case 'due':
      return task.openAt ?? task.dueAt;
    case 'state':
      return task.doneAt === undefined ? 'open' : 'done';
    case 'person':
      return task.contactId ? names.contact(task.contactId) : [];
    case 'deal': {
      // One that was deleted is no place to go to.
      const name = task.dealId ? names.deal(task.dealId) : undefined;
      return task.dealId && name !== undefined ? { id: task.dealId, name } : null;
    }
    case 'thread':
      return task.threadId ? { id: task.threadId, name: '' } : null;
    case 'repeats':
      return task.repeat !== undefined;
    case 'done':
      return task.doneAt ?? null;
    case 'created':
      return task.createdAt;
    default:
      return null;
  }
}
