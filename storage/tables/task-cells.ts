import type { Cell } from '@/utils/rules/columns';
import type { Task } from '../schema';
import type { Beside } from './beside';

/**
 * What a task says in a column of its table; times are instants (ms). `due` is when it comes up,
 * which a snooze puts off.
 */
export function taskCell(task: Task, column: string, beside: Beside): Cell {
  switch (column) {
    case 'what':
      return task.text;
    case 'due':
      return task.openAt ?? task.dueAt;
    case 'state':
      return task.doneAt === undefined ? 'open' : 'done';
    case 'person':
      return task.contactId ? beside.named(task.contactId) : [];
    // One that was deleted is no place to go to.
    case 'company': {
      const name = task.companyId ? beside.companies.get(task.companyId) : undefined;
      return task.companyId && name !== undefined ? { id: task.companyId, name } : null;
    }
    case 'deal': {
      const name = task.dealId ? beside.deals.get(task.dealId) : undefined;
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
