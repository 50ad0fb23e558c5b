import * as z from 'zod/mini';
import { isQuiet, type Moment } from '@/utils/rules/nudges';
import { addDays, dateOf, endOfDay, instantToWallTime, wallTimeToInstant } from '@/utils/time';
import { withDb } from './db';
import { linkOfThread } from './links';
import type { MarginDb } from './margin-db';
import { Requests } from './requests';
import type { Settings, Task } from './schema';
import { readSettings } from './settings';
import { taskCards } from './task-cards';
import type { TaskCard } from './views';

/** Tasks that one notification may stand for. */
const LIMIT = 1000;
/** Of these, how many are named. */
const NAMED = 5;

/** What was told on which day of the person's calendar: the day's cap and digest stand on it. */
const Day = z.object({ date: z.string(), count: z.int(), digest: z.boolean() });
const DAY_KEY = 'notices';

/** Tasks to tell about in one notification: how many, and the first of them. */
export interface Told {
  count: number;
  tasks: TaskCard[];
  /** One notification for the whole day; `count` may then be 0. */
  digest: boolean;
}

export interface Notices {
  /** Null when nothing is new, or when nothing may be told now. */
  tell: Told | null;
  /** When to look again; null when nothing is to come. */
  nextAt: number | null;
}

/**
 * What is due and was not told yet. All of it is marked as told in the same transaction, before
 * anybody notifies: an alarm that comes twice, or again after a crash, finds nothing left. A
 * task that may not be told yet (quiet hours, the day's cap, a digest that was given) stays
 * unmarked for `nextAt`. With `hasNews` a digest is due even without a task. The mark is kept
 * data: it says nothing a person said, so it is neither journaled nor announced.
 */
export function takeNotices(moment: Moment, hasNews: boolean): Promise<Notices> {
  return withDb(async (db) => {
    // Nearly always there is nothing, and then no write is held up.
    const seen = await look(db, moment, hasNews);
    if (!seen.ready) return { tell: null, nextAt: seen.nextAt };
    return db.transaction('rw', db.tables, async ({ idbtrans }) => {
      const { ready, nextAt } = await look(db, moment, hasNews);
      if (!ready) return { tell: null, nextAt };
      const { due, day, digest } = ready;
      await db.tasks.bulkUpdate(
        due.map((task) => ({ key: task.id, changes: { toldAt: task.openAt } })),
      );
      await db.meta.put({
        key: DAY_KEY,
        value: { ...day, count: day.count + 1, digest: day.digest || digest },
      });
      const tasks = await taskCards(
        new Requests(idbtrans, db.promises),
        due.slice(0, NAMED),
        moment.now,
      );
      return { tell: { count: due.length, tasks, digest }, nextAt };
    });
  });
}

interface Seen {
  /** What may be told right now. */
  ready: { due: Task[]; day: z.infer<typeof Day>; digest: boolean } | null;
  nextAt: number | null;
}

async function look(db: MarginDb, moment: Moment, hasNews: boolean): Promise<Seen> {
  const [{ nudges }, due, upcoming, day] = await Promise.all([
    readSettings(db),
    untold(db, moment.now),
    nextDueAt(db, moment.now),
    dayOf(db, moment),
  ]);
  const { notifications, perDay, digest } = nudges;
  const isAsked = due.length > 0 || (digest && hasNews && !day.digest);
  if (!notifications || perDay === 0 || !isAsked) return { ready: null, nextAt: upcoming };
  const waitUntil = heldUntil(nudges, day, moment);
  return waitUntil === null
    ? { ready: { due, day, digest }, nextAt: upcoming }
    : { ready: null, nextAt: soonest(upcoming, waitUntil) };
}

/** Where the thread of a task can be opened; null when it has none. */
export function linkOfTask(taskId: string): Promise<string | null> {
  return withDb(async (db) => {
    const task = await db.tasks.get(taskId);
    const thread = task?.threadId ? await db.threads.get(task.threadId) : undefined;
    return thread ? linkOfThread(thread) : null;
  });
}

/** Open tasks whose time has come and that no notification told of, the longest due first. */
async function untold(db: MarginDb, now: number): Promise<Task[]> {
  const due = await db.tasks.where('openAt').belowOrEqual(now).toArray();
  return due.filter((task) => task.toldAt !== task.openAt).slice(0, LIMIT);
}

/** The next instant at which something becomes due, comes back by itself, begins or has ended. */
async function nextDueAt(db: MarginDb, now: number): Promise<number | null> {
  const [task, answer, meeting, contact] = await Promise.all([
    db.tasks.where('openAt').above(now).first(),
    db.nudgeAnswers.where('hiddenUntil').above(now).first(),
    db.expected.where('endAt').above(now).first(),
    db.contacts.where('relationship.nextAt').above(now).first(),
  ]);
  return soonest(
    task?.openAt ?? null,
    answer?.hiddenUntil ?? null,
    meeting?.endAt ?? null,
    contact?.relationship.nextAt ?? null,
  );
}

async function dayOf(db: MarginDb, { now, zone }: Moment): Promise<z.infer<typeof Day>> {
  const today = dateOf(now, zone);
  const known = Day.safeParse((await db.meta.get(DAY_KEY))?.value);
  return known.success && known.data.date === today
    ? known.data
    : { date: today, count: 0, digest: false };
}

/** Until when nothing may be told; null when it may be now. */
function heldUntil(
  nudges: Settings['nudges'],
  day: z.infer<typeof Day>,
  { now, zone }: Moment,
): number | null {
  const isFull = day.count >= nudges.perDay || (nudges.digest && day.digest);
  const from = isFull ? endOfDay(now, zone) : now;
  const hour = Number(instantToWallTime(from, zone).local.slice(11, 13));
  if (isQuiet(nudges, hour)) return endOfQuiet(from, nudges.quietTo, zone);
  return isFull ? from : null;
}

function endOfQuiet(from: number, quietTo: number, zone: string): number {
  const today = dateOf(from, zone);
  const at = (days: number) =>
    wallTimeToInstant({
      local: `${addDays(today, days)}T${String(quietTo).padStart(2, '0')}:00`,
      zone,
    });
  return at(0) > from ? at(0) : at(1);
}

function soonest(...instants: (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
