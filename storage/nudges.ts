import {
  expected,
  FOLLOW_UP_WINDOW,
  followUp,
  type MailLine,
  type MeetingTimes,
  type Moment,
  meetingReason,
  NEEDS_REPLY_WINDOW,
  type NudgeReason,
  needsReply,
  newestAt,
  staleDeal,
  taskReason,
} from '@/utils/rules/nudges';
import { excluded, isOwn, neverLogEntry } from '@/utils/rules/who';
import { DAY, endOfDay, startOfDay } from '@/utils/time';
import { say, uiLanguage } from '@/utils/words';
import { reading } from './db';
import { whoContext } from './domains';
import { linkOfMeeting, linkOfThread } from './links';
import type { MarginDb } from './margin-db';
import type { Activity, Contact, Deal, Reason, Settings, Stage, Task, Thread } from './schema';
import { readSettings } from './settings';
import { openBy, taskCards } from './task-cards';
import type { TodayItem } from './views';
import { write } from './write';

/** How many of a kind are looked at: more than anybody works through in a day. */
const LIMIT = 150;
/** Deals per stage that are looked at, the ones that came there last. */
const DEALS_PER_STAGE = 200;
/** Mails with a person that are read to find the last three. */
const LAST_LINES = 10;
const NAMES = 3;

/** One line of the list, with what the badge needs to know. */
export interface Nudge extends TodayItem {
  /** Something to do now: counted on the badge. */
  actionable: boolean;
  /** A task whose time has come. */
  overdue: boolean;
}

/**
 * Everything that asks for attention at this moment, in the order of the list: overdue tasks,
 * messages that need my reply, what today still holds, follow-ups, stale deals. Computed from
 * bounded reads each time and never stored; what the person hid stays out.
 */
export async function nudges(db: MarginDb, moment: Moment): Promise<Nudge[]> {
  const settings = await readSettings(db);
  const [tasks, replies, meetings, followUps, deals] = await Promise.all([
    taskNudges(db, moment),
    replyNudges(db, settings, moment),
    meetingNudges(db, settings, moment),
    followUpNudges(db, settings, moment),
    dealNudges(db, settings, moment),
  ]);
  const shown = await withoutHidden(
    db,
    [...replies, ...meetings, ...followUps, ...deals],
    moment.now,
  );
  const of = (kind: Nudge['kind']) => shown.filter((nudge) => nudge.kind === kind);
  const today = [...of('meeting-today'), ...tasks.filter((task) => !task.overdue)];
  return [
    ...tasks.filter((task) => task.overdue),
    ...of('needs-reply'),
    ...today.sort((a, b) => a.at - b.at),
    ...of('follow-up'),
    ...of('stale-deal'),
  ];
}

/** Hides a nudge until an instant, or with null until something changes, which makes a new key. */
export async function answerNudge(
  input: { key: string; hiddenUntil: number | null },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'nudge', callKey }, async (scope) => {
    await scope.put('nudgeAnswers', {
      id: input.key,
      key: input.key,
      hiddenUntil: input.hiddenUntil,
      at: scope.now,
    });
    return {};
  });
  return { change };
}

async function withoutHidden(db: MarginDb, found: Nudge[], now: number): Promise<Nudge[]> {
  const answers = await db.nudgeAnswers.bulkGet(found.map((nudge) => nudge.key));
  return found.filter((_, index) => {
    const answer = answers[index];
    return !answer || (answer.hiddenUntil !== null && answer.hiddenUntil <= now);
  });
}

async function taskNudges(db: MarginDb, moment: Moment): Promise<Nudge[]> {
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
    };
  });
}

function reasonOf(task: Task, moment: Moment): ReturnType<typeof taskReason> {
  const { dueAt, openAt, unlessReplyAfter } = task;
  if (openAt === undefined) return null;
  return taskReason({ dueAt, openAt, unlessReply: unlessReplyAfter !== undefined }, moment);
}

async function replyNudges(db: MarginDb, settings: Settings, moment: Moment): Promise<Nudge[]> {
  const { needsReplyDays } = settings.nudges;
  const waiting = await threadsWith(db, 'mine', NEEDS_REPLY_WINDOW, needsReplyDays, moment);
  const found = await lastMessages(db, settings, waiting);
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

async function followUpNudges(db: MarginDb, settings: Settings, moment: Moment): Promise<Nudge[]> {
  const { followUpDays } = settings.nudges;
  const waiting = await threadsWith(db, 'theirs', FOLLOW_UP_WINDOW, followUpDays, moment);
  const found = await lastMessages(db, settings, waiting);
  const nudges = await Promise.all(
    found.map(async ({ thread, activity, people }) => {
      const addresses = new Set(activity.participants.map((participant) => participant.address));
      const written = people.filter((contact) => contact.emails.some((at) => addresses.has(at)));
      // A message whose recipients nobody saw was to the one person of the thread, or to whoever.
      const person = written[0] ?? (people.length === 1 ? people[0] : undefined);
      if (!person) return [];
      const heard = (written.length > 0 ? written : [person]).map(({ relationship }) =>
        Math.max(relationship.lastInboundAt ?? 0, pastOnly(relationship.lastMeetingAt, moment.now)),
      );
      const reason = followUp(
        {
          at: activity.at,
          recipient: person.name,
          heardAt: Math.max(...heard),
          mails: person.relationship.outbound < 3 ? [] : await lastMails(db, person.id),
        },
        followUpDays,
        moment,
      );
      return reason ? threadNudge('follow-up', thread, activity, person, reason) : [];
    }),
  );
  return nudges.flat();
}

/** Threads in which the ball has lain with one side since enough days, the latest first. */
function threadsWith(
  db: MarginDb,
  ball: 'mine' | 'theirs',
  window: number,
  days: number,
  moment: Moment,
): Promise<Thread[]> {
  return db.threads
    .where('[ball+lastAt]')
    .between([ball, moment.now - window], [ball, newestAt(days, moment)], true, true)
    .reverse()
    .limit(LIMIT)
    .toArray();
}

/**
 * The last message and the people of threads that may be nudged about: those with a contact who is
 * not on the never-log list, and without a reminder of their own.
 */
async function lastMessages(
  db: MarginDb,
  settings: Settings,
  threads: Thread[],
): Promise<{ thread: Thread; activity: Activity; people: Contact[] }[]> {
  if (threads.length === 0) return [];
  const [activities, contacts, tasks] = await Promise.all([
    db.activities.bulkGet(threads.map((thread) => thread.lastActivityId ?? '')),
    contactsById(
      db,
      threads.flatMap((thread) => thread.contactIds.slice(0, 10)),
    ),
    openBy(
      db,
      'threadId',
      threads.map((thread) => thread.id),
    ),
  ]);
  const reminded = new Set(tasks.map((task) => task.threadId));
  return threads.flatMap((thread, index) => {
    const activity = activities[index];
    const people = thread.contactIds
      .flatMap((id) => contacts.get(id) ?? [])
      .filter((contact) => isReachable(contact, settings));
    if (!activity || people.length === 0 || reminded.has(thread.id)) return [];
    return { thread, activity, people };
  });
}

/** The newest mails with a person, newest first. */
async function lastMails(db: MarginDb, contactId: string): Promise<MailLine[]> {
  const lines = await db.touches
    .where('[who+at+activityId]')
    .between([contactId], [contactId, []])
    .reverse()
    .limit(LAST_LINES)
    .toArray();
  return lines.filter((line) => line.kind === 'email');
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
    reason: worded(reason),
    at: activity.at,
    person: person ? { contactId: person.id, name: person.name } : null,
    link: linkOfThread(thread),
    taskId: null,
    dealId: thread.dealId ?? null,
    actionable: true,
    overdue: false,
  };
}

async function meetingNudges(db: MarginDb, settings: Settings, moment: Moment): Promise<Nudge[]> {
  const meetings = await meetingsOfToday(db, moment);
  if (meetings.length === 0) return [];
  const addresses = [...new Set(meetings.flatMap((meeting) => meeting.addresses))];
  const contacts = await db.contacts
    .where('emails')
    .anyOf(addresses.slice(0, 1000))
    .distinct()
    .toArray();
  return meetings.flatMap((meeting) => {
    const people = contacts.filter(
      (contact) =>
        isReachable(contact, settings) &&
        meeting.addresses.some((address) => contact.emails.includes(address)),
    );
    const [person] = people;
    if (!person) return [];
    const names = list(people.slice(0, NAMES).map((contact) => contact.name));
    const reason = meetingReason(meeting, names, moment);
    if (!reason) return [];
    return {
      // A meeting that moves is a new one to be told about.
      key: `meeting-today:${meeting.at}:${meeting.id}`.slice(0, 300),
      kind: 'meeting-today' as const,
      title: meeting.title || person.name,
      reason: worded(reason),
      at: meeting.allDay ? startOfDay(moment.now, moment.zone) : meeting.at,
      person: { contactId: person.id, name: person.name },
      link: meeting.link,
      taskId: null,
      dealId: meeting.dealId,
      actionable: true,
      overdue: false,
    };
  });
}

interface MeetingLine extends MeetingTimes {
  id: string;
  title: string;
  addresses: string[];
  link: string | null;
  dealId: string | null;
}

/** Meetings that are still to end: those in the history and those expected. */
async function meetingsOfToday(db: MarginDb, { now, zone }: Moment): Promise<MeetingLine[]> {
  // A day more on either side: a meeting may end after midnight, and whole days are those of UTC.
  const range = [now - DAY, endOfDay(now, zone) + DAY, false, true] as const;
  const [logged, expected] = await Promise.all([
    db.activities
      .where('meeting.endAt')
      .between(...range)
      .limit(LIMIT)
      .toArray(),
    db.expected
      .where('endAt')
      .between(...range)
      .limit(LIMIT)
      .toArray(),
  ]);
  return [
    ...logged.flatMap((activity) => {
      const { meeting } = activity;
      if (meeting?.endAt === undefined) return [];
      return {
        id: activity.id,
        title: activity.subject,
        at: activity.at,
        endAt: meeting.endAt,
        allDay: meeting.allDay,
        cancelled: meeting.status === 'cancelled',
        declined: meeting.myAnswer === 'declined',
        addresses: activity.participants.map((participant) => participant.address),
        link: null,
        dealId: activity.dealId ?? null,
      };
    }),
    ...expected.flatMap(({ key, endAt, seen }) => {
      const { startAt, eventId, calendarId, account } = seen;
      if (startAt === undefined) return [];
      return {
        id: key,
        title: seen.title,
        at: startAt,
        endAt,
        allDay: seen.allDay,
        cancelled: seen.status === 'cancelled',
        declined: seen.myAnswer === 'declined',
        addresses: seen.guests.map((guest) => guest.address),
        link: eventId && calendarId ? linkOfMeeting({ account, eventId, calendarId }) : null,
        dealId: null,
      };
    }),
  ];
}

async function dealNudges(db: MarginDb, settings: Settings, moment: Moment): Promise<Nudge[]> {
  const pipelines = await db.pipelines.toArray();
  const stages = pipelines.flatMap((pipeline) =>
    pipeline.stages.filter((stage) => stage.outcome === 'open' && stage.staleAfterDays !== null),
  );
  const lists = await Promise.all(stages.map((stage) => idleSince(db, stage, moment.now)));
  const deals = lists.flat();
  if (deals.length === 0) return [];
  const ids = deals.map(({ deal }) => deal.id);
  const [contacts, threads, tasks] = await Promise.all([
    contactsById(
      db,
      deals.flatMap(({ deal }) => deal.contactIds.slice(0, 10)),
    ),
    db.threads.where('dealId').anyOf(ids).limit(1000).toArray(),
    openBy(db, 'dealId', ids),
  ]);
  const candidates = deals.flatMap(({ deal, stage }) => {
    const people = deal.contactIds.flatMap((id) => contacts.get(id) ?? []);
    if (people.length > 0 && !people.some((contact) => isReachable(contact, settings))) return [];
    const touched = [
      deal.stageSince,
      ...people.map((contact) => contact.relationship.lastAt ?? 0),
      ...threads.filter((thread) => thread.dealId === deal.id).map((thread) => thread.lastAt),
    ];
    const next = tasks.flatMap((task) => (task.dealId === deal.id ? (task.openAt ?? []) : []));
    return { deal, stage, people, touchedAt: Math.max(...touched), next };
  });
  const found = await Promise.all(
    candidates.map(async ({ deal, stage, people, next, ...rest }) => {
      const decide = (touchedAt: number) =>
        staleDeal(
          {
            touchedAt,
            staleAfterDays: stage.staleAfterDays ?? Number.POSITIVE_INFINITY,
            nextTaskAt: next.length > 0 ? Math.min(...next) : null,
            stage: stage.name,
          },
          moment.now,
        );
      if (!decide(rest.touchedAt)) return [];
      // Notes and calls count as well; only few deals come as far as this read.
      const touchedAt = Math.max(rest.touchedAt, await lastTouchAt(db, people));
      const reason = decide(touchedAt);
      if (!reason) return [];
      const [person] = people;
      const worth = expected(deal.value, stage.probability);
      const nudge: Nudge = {
        key: `stale-deal:${deal.id}:${touchedAt}`,
        kind: 'stale-deal',
        title: deal.name,
        reason: worded(reason),
        at: touchedAt,
        person: person ? { contactId: person.id, name: person.name } : null,
        link: null,
        taskId: null,
        dealId: deal.id,
        actionable: false,
        overdue: false,
      };
      return { nudge, worth };
    }),
  );
  return found
    .flat()
    .sort((a, b) => b.worth - a.worth)
    .map(({ nudge }) => nudge);
}

/** Deals that are in their stage for longer than it allows; touches may still excuse them. */
async function idleSince(
  db: MarginDb,
  stage: Stage,
  now: number,
): Promise<{ deal: Deal; stage: Stage }[]> {
  const latest = now - (stage.staleAfterDays ?? 0) * DAY;
  const deals = await db.deals
    .where('[stageId+stageSince]')
    .between([stage.id], [stage.id, latest])
    .reverse()
    .limit(DEALS_PER_STAGE)
    .toArray();
  return deals.map((deal) => ({ deal, stage }));
}

async function lastTouchAt(db: MarginDb, people: Contact[]): Promise<number> {
  const last = await Promise.all(
    people
      .slice(0, 5)
      .map(({ id }) => db.touches.where('[who+at+activityId]').between([id], [id, []]).last()),
  );
  return Math.max(0, ...last.map((touch) => touch?.at ?? 0));
}

async function contactsById(db: MarginDb, ids: string[]): Promise<Map<string, Contact>> {
  const rows = await db.contacts.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** Somebody with an address that is neither mine nor on the never-log list. */
function isReachable(contact: Contact, settings: Settings): boolean {
  const { own, neverLog } = whoContext(settings);
  if (contact.emails.length === 0) return true;
  return contact.emails.some((email) => !isOwn(email, own) && !neverLogEntry(email, neverLog));
}

function isExcluded(address: string, settings: Settings, activity: Activity): boolean {
  return excluded(address, whoContext(settings, activity.account)) !== null;
}

function pastOnly(at: number | null, now: number): number {
  return at !== null && at <= now ? at : 0;
}

/** The reason as a code that the locale files know: with the plural form of its count. */
function worded({ code, count, args }: NudgeReason): Reason {
  const cut = args.map((arg) => arg.slice(0, 300));
  if (count === undefined) return { code, args: cut };
  const language = uiLanguage();
  const all = [new Intl.NumberFormat(language).format(count), ...cut];
  const exact = `${code}_${new Intl.PluralRules(language).select(count)}`;
  // The interface may fall back to English, which has fewer forms than the browser's language.
  const known = say(`nudge_${exact}`, all) !== `nudge_${exact}`;
  return { code: known ? exact : `${code}_other`, args: all };
}

function list(names: string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(names);
}
