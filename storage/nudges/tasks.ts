import { type Moment, taskReason } from '@/utils/rules/nudges';
import { isPaused } from '@/utils/rules/plays';
import { endOfDay } from '@/utils/time';
import { readingInPieces } from '../aside';
import type { MarginDb } from '../margin-db';
import { heardAt } from '../plays';
import type { Task } from '../schema';
import { pageOf } from '../show';
import { taskCards } from '../task-cards';
import { contactsById, LIMIT, type Nudge } from './nudge';

/** Tasks whose time has come, and those of later today. */
export async function taskNudges(db: MarginDb, moment: Moment): Promise<Nudge[]> {
  const rows = await db.tasks
    .where('openAt')
    .below(endOfDay(moment.now, moment.zone))
    .limit(LIMIT)
    .toArray();
  const waiting = await pausedPlays(db, rows);
  const cards = await readingInPieces(rows, (from, piece) => taskCards(from, piece, moment.now));
  return rows.flatMap((task, index) => {
    const card = cards[index];
    if (task.playId && waiting.has(task.playId)) return [];
    const found = card && reasonOf(task, moment);
    if (!found) return [];
    return {
      key: task.id,
      kind: 'task' as const,
      title: task.text,
      reason: found.reason,
      at: task.openAt ?? task.dueAt,
      person: card.contact,
      about: card.contact ? null : (card.dealName ?? card.company?.name ?? null),
      // A person and a deal have their own place in the popup.
      link:
        card.link ??
        (!card.contact && !card.dealName && card.company
          ? pageOf('company', card.company.companyId)
          : null),
      taskId: task.id,
      dealId: task.dealId ?? null,
      actionable: found.state === 'due',
      overdue: found.state === 'due',
      worth: 0,
      never: null,
    };
  });
}

/** The plays among these tasks that wait since somebody of their deal wrote. */
async function pausedPlays(db: MarginDb, tasks: Task[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(tasks.flatMap(({ playId }) => playId ?? []))];
  if (ids.length === 0) return new Set();
  const plays = (await db.plays.bulkGet(ids)).flatMap((play) => (play?.pauseOnReply ? play : []));
  const deals = await db.deals.bulkGet(plays.map(({ dealId }) => dealId));
  const contacts = await contactsById(deals.flatMap((deal) => deal?.contactIds.slice(0, 20) ?? []));
  const paused = plays.filter((play, index) => {
    const people = deals[index]?.contactIds.flatMap((id) => contacts.get(id) ?? []) ?? [];
    return isPaused(play, heardAt(people));
  });
  return new Set(paused.map(({ id }) => id));
}

function reasonOf(task: Task, moment: Moment): ReturnType<typeof taskReason> {
  const { dueAt, openAt, unlessReplyAfter } = task;
  if (openAt === undefined) return null;
  return taskReason({ dueAt, openAt, unlessReply: unlessReplyAfter !== undefined }, moment);
}
