import {
  FOLLOW_UP_WINDOW,
  followUp,
  isFading,
  type Moment,
  NEEDS_REPLY_WINDOW,
  type NudgeReason,
  needsReply,
  newestAt,
} from '@/utils/rules/nudges';
import { excluded, neverLogEntry } from '@/utils/rules/who';
import { readingInPieces } from '../aside';
import { whoContext } from '../domains';
import { linkOfThread } from '../links';
import type { Activity, Contact, Settings, Thread } from '../schema';
import { openBy } from '../task-cards';
import { contactsById, isReachable, LIMIT, lastMails, type Nudge, newest } from './nudge';

/** Messages that wait for my reply. */
export async function replyNudges(settings: Settings, moment: Moment): Promise<Nudge[]> {
  const { needsReplyDays } = settings.nudges;
  const waiting = await threadsWith('mine', NEEDS_REPLY_WINDOW, needsReplyDays, moment);
  const found = await lastMessages(settings, waiting);
  return found.flatMap(({ thread, activity, people }) => {
    const from = activity.participants.find((participant) => participant.role === 'from');
    const sender = people.find((contact) => from && contact.emails.includes(from.address));
    if (from && !sender && isExcluded(from.address, settings, activity)) return [];
    if (from && neverLogEntry(from.address, settings.neverLog)) return [];
    const person = sender ?? people[0];
    const name = sender?.name || from?.name || from?.address || person?.name || '';
    const message = { at: activity.at, sender: name, bulk: activity.bulk !== undefined };
    const reason = needsReply(message, needsReplyDays, moment);
    return reason ? threadNudge('needs-reply', thread, activity, person, reason) : [];
  });
}

/** My messages that had no answer for long. */
export async function followUpNudges(settings: Settings, moment: Moment): Promise<Nudge[]> {
  const { followUpDays } = settings.nudges;
  const waiting = await threadsWith('theirs', FOLLOW_UP_WINDOW, followUpDays, moment);
  const found = await lastMessages(settings, waiting);
  const silent = found.flatMap(({ thread, activity, people }) => {
    const addresses = new Set(activity.participants.map((participant) => participant.address));
    const written = people.filter((contact) => contact.emails.some((at) => addresses.has(at)));
    // A message whose recipients nobody saw was to the one person of the thread, or to whoever.
    const person = written[0] ?? (people.length === 1 ? people[0] : undefined);
    if (!person) return [];
    const heard = (written.length > 0 ? written : [person]).map(({ relationship }) =>
      Math.max(relationship.lastInboundAt ?? 0, pastOnly(relationship.lastMeetingAt, moment.now)),
    );
    return { thread, activity, person, heardAt: Math.max(...heard) };
  });
  const manyWritten = silent.filter(({ person }) => person.relationship.outbound >= 2);
  const mailsOf = await lastMails(manyWritten.map(({ person }) => person));
  return silent.flatMap(({ thread, activity, person, heardAt }) => {
    const mails = mailsOf.get(person.id) ?? [];
    const message = { at: activity.at, recipient: person.name, heardAt, mails };
    const reason = followUp(message, followUpDays, moment);
    if (!reason) return [];
    const fading = isFading(mails, moment.now);
    return { ...threadNudge('follow-up', thread, activity, person, reason), fading };
  });
}

/** Threads in which the ball has lain with one side since enough days, the latest first. */
function threadsWith(
  ball: 'mine' | 'theirs',
  window: number,
  days: number,
  moment: Moment,
): Promise<Thread[]> {
  const [oldest, latest] = [moment.now - window, newestAt(days, moment)];
  if (oldest > latest) return Promise.resolve([]);
  const range = IDBKeyRange.bound([ball, oldest], [ball, latest]);
  return newest('threads', { index: '[ball+lastAt]', range, limit: LIMIT });
}

/**
 * The last message and the people of threads that may be nudged about: those with a contact who is
 * not on the never-log list, and without a task of their own.
 */
async function lastMessages(
  settings: Settings,
  threads: Thread[],
): Promise<{ thread: Thread; activity: Activity; people: Contact[] }[]> {
  if (threads.length === 0) return [];
  const last = threads.flatMap(({ lastActivityId }) => lastActivityId ?? []);
  const activities = await readingInPieces(
    [...new Set(last)],
    (from, piece) => from.each('activities', piece),
    ['activities'],
  );
  const contacts = await contactsById(threads.flatMap(({ contactIds }) => contactIds.slice(0, 10)));
  const tasks = await openBy(
    'threadId',
    threads.map(({ id }) => id),
  );
  const reminded = new Set(tasks.map((task) => task.threadId));
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return threads.flatMap((thread) => {
    const activity = byId.get(thread.lastActivityId ?? '');
    const people = thread.contactIds
      .flatMap((id) => contacts.get(id) ?? [])
      .filter((contact) => isReachable(contact, settings));
    if (!activity || people.length === 0 || reminded.has(thread.id)) return [];
    return { thread, activity, people };
  });
}

function threadNudge(
  kind: 'needs-reply' | 'follow-up',
  thread: Thread,
  activity: Activity,
  person: Contact | undefined,
  reason: NudgeReason,
): Nudge {
  return {
    key: `${kind}:${thread.id}:${activity.id}`,
    kind,
    title: thread.subject || activity.subject || person?.name || '',
    reason,
    at: activity.at,
    person: person ? { contactId: person.id, name: person.name } : null,
    link: linkOfThread(thread),
    taskId: null,
    dealId: thread.dealId ?? null,
    actionable: true,
    overdue: false,
    worth: 0,
    never: null,
  };
}

function isExcluded(address: string, settings: Settings, activity: Activity): boolean {
  return excluded(address, whoContext(settings, activity.account)) !== null;
}

function pastOnly(at: number | null, now: number): number {
  return at !== null && at <= now ? at : 0;
}
