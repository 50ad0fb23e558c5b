import { type Moment, taskReason } from '@/utils/rules/nudges';
import { endOfDay } from '@/utils/time';
import { reading } from '../db';
import type { MarginDb } from '../margin-db';
import type { Task } from '../schema';
import { taskCards } from '../task-cards';
import { LIMIT, type Nudge, worded } from './nudge';

/** Tasks whose time has come, and those of later today. */
export async function taskNudges(db: MarginDb, moment: Moment): Promise<Nudge[]> {
  const rows = await db.tasks
    .where('openAt')
    .below(endOfDay(moment.now, moment.zone))
    .limit(LIMIT)
    .toArray();
  const cards = await reading((from) => taskCards(from, rows, moment.now));
  return rows.flatMap((task, index) => {
    const card = cards[index];
    const found = card && reasonOf(task, moment);
    if (!found) return [];
    return {
      key: task.id,
      kind: 'task' as const,
      title: task.text,
      reason: worded(found.reason),
      at: task.openAt ?? task.dueAt,
      person: card.contact,
      link: card.link,
      taskId: task.id,
      dealId: task.dealId ?? null,
      actionable: found.state === 'due',
      overdue: found.state === 'due',
      worth: 0,
      never: null,
    };
  });
}

function reasonOf(task: Task, moment: Moment): ReturnType<typeof taskReason> {
  const { dueAt, openAt, unlessReplyAfter } = task;
  if (openAt === undefined) return null;
  return taskReason({ dueAt, openAt, unlessReply: unlessReplyAfter !== undefined }, moment);
}
