import { readingAside } from './aside';
import { reading } from './db';
import { linkOfThread } from './links';
import type { Requests } from './requests';
import type { Task } from './schema';
import type { TaskCard } from './views';

/** Open tasks shown beside one thread, person, company or deal. */
const SHOWN = 30;
/** Tasks of one record that are looked at; the newest ones, done or not. */
const LOOKED_AT = 300;

/**
 * Open tasks of a thread, of a meeting by its keys, of any of these contacts, of a company or of a
 * deal, soonest first; at most thirty.
 */
export function openTasksFor(about: {
  threadId?: string;
  meetingKeys?: string[];
  contactIds: string[];
  companyId?: string;
  dealId?: string;
}): Promise<TaskCard[]> {
  return reading((from) => readOpenTasks(from, about));
}

/** The same inside a reading that is under way. */
export async function readOpenTasks(
  from: Requests,
  about: Parameters<typeof openTasksFor>[0],
): Promise<TaskCard[]> {
  const by = (index: string, id: string) =>
    from.newest('tasks', { index, range: IDBKeyRange.only(id), limit: LOOKED_AT });
  const lists = await Promise.all([
    about.threadId ? by('threadId', about.threadId) : [],
    ...(about.meetingKeys ?? []).map((key) => by('meetingKey', key)),
    ...about.contactIds.map((id) => by('contactId', id)),
    about.companyId ? by('companyId', about.companyId) : [],
    about.dealId ? by('dealId', about.dealId) : [],
  ]);
  const open = lists.flat().filter((task) => task.openAt !== undefined);
  const tasks = [...new Map(open.map((task) => [task.id, task])).values()];
  tasks.sort((a, b) => (a.openAt ?? 0) - (b.openAt ?? 0));
  return taskCards(from, tasks.slice(0, SHOWN), Date.now());
}

/** Open tasks that hang on any of these records, for whoever looks through everything; bounded. */
export function openBy(index: 'threadId' | 'contactId' | 'dealId', ids: string[]): Promise<Task[]> {
  return readingAside(
    async (from) => {
      const tasks = await from.ofEach('tasks', { index, values: ids, limit: LOOKED_AT });
      return tasks.filter((task) => task.openAt !== undefined);
    },
    ['tasks'],
  );
}

/** Tasks as cards, with the names of what they are about; four reads for any number. */
export async function taskCards(
  from: Requests,
  tasks: readonly Task[],
  now: number,
): Promise<TaskCard[]> {
  const ids = (key: 'contactId' | 'companyId' | 'dealId' | 'threadId') =>
    tasks.flatMap((task) => task[key] ?? []);
  const [contacts, companies, deals, threads] = await Promise.all([
    byId(from.each('contacts', ids('contactId'))),
    byId(from.each('companies', ids('companyId'))),
    byId(from.each('deals', ids('dealId'))),
    byId(from.each('threads', ids('threadId'))),
  ]);
  return tasks.map((task) => {
    const contact = contacts.get(task.contactId ?? '');
    const company = companies.get(task.companyId ?? '');
    const thread = threads.get(task.threadId ?? '');
    return taskCard(task, now, {
      contact: contact ? { contactId: contact.id, name: contact.name } : null,
      company: company ? { companyId: company.id, name: company.name } : null,
      dealName: deals.get(task.dealId ?? '')?.name ?? null,
      link: thread ? linkOfThread(thread) : null,
    });
  });
}

/** One task as a card. `now` decides whether it is overdue. */
export function taskCard(
  task: Task,
  now: number,
  about: Pick<TaskCard, 'contact' | 'company' | 'dealName' | 'link'>,
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
    ...(task.repeat && { repeat: task.repeat }),
    ...(task.dealId && { dealId: task.dealId }),
    ...about,
  };
}

async function byId<T extends { id: string }>(rows: PromiseLike<T[]>): Promise<Map<string, T>> {
  return new Map((await rows).map((row) => [row.id, row]));
}
