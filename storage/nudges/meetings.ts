import { type MeetingTimes, type Moment, meetingReason, PREPARING } from '@/utils/rules/nudges';
import { DAY, endOfDay, startOfDay } from '@/utils/time';
import { uiLanguage } from '@/utils/words';
import { readingAside } from '../aside';
import { linkOfMeeting } from '../links';
import type { MarginDb } from '../margin-db';
import type { Settings } from '../schema';
import { isReachable, LIMIT, type Nudge, newestTouches } from './nudge';

const NAMES = 3;
/** People of today's meetings, and the newest lines of each, that notes are looked for in. */
const PEOPLE = 60;
const LINES = 20;

/** Meetings that are still to end today. */
export async function meetingNudges(
  db: MarginDb,
  settings: Settings,
  moment: Moment,
): Promise<Nudge[]> {
  const meetings = await meetingsOfToday(db, moment);
  if (meetings.length === 0) return [];
  const addresses = [...new Set(meetings.flatMap((meeting) => meeting.addresses))];
  const found = await readingAside(
    (from) => from.firsts('contacts', 'emails', addresses.slice(0, 1000)),
    ['contacts'],
  );
  const contacts = [...new Map(found.map((contact) => [contact.id, contact])).values()];
  const noted = await notedLately(
    contacts.map(({ id }) => id),
    moment.now,
  );
  return meetings.flatMap((meeting) => {
    const people = contacts.filter(
      (contact) =>
        isReachable(contact, settings) &&
        meeting.addresses.some((address) => contact.emails.includes(address)),
    );
    const [person] = people;
    if (!person) return [];
    const names = list(people.slice(0, NAMES).map((contact) => contact.name));
    const prepared = people.some(({ id }) => noted.has(id));
    const reason = meetingReason({ ...meeting, prepared }, names, moment);
    if (!reason) return [];
    return {
      // A meeting that moves is a new one to be told about.
      key: `meeting-today:${meeting.at}:${meeting.id}`.slice(0, 300),
      kind: 'meeting-today' as const,
      title: meeting.title || person.name,
      reason,
      at: meeting.allDay ? startOfDay(moment.now, moment.zone) : meeting.at,
      person: { contactId: person.id, name: person.name },
      link: meeting.link,
      taskId: null,
      dealId: meeting.dealId,
      // What is prepared asks for nothing more than to be there.
      actionable: reason.code !== 'meeting_prepared',
      overdue: false,
      worth: 0,
      never: null,
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
  const logged = await db.activities
    .where('meeting.endAt')
    .between(...range)
    .limit(LIMIT)
    .toArray();
  const expected = await db.expected
    .where('endAt')
    .between(...range)
    .limit(LIMIT)
    .toArray();
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

/** Those of whom something was noted within the last days. */
async function notedLately(ids: readonly string[], now: number): Promise<ReadonlySet<string>> {
  const lines = await newestTouches(
    ids.slice(0, PEOPLE).map((id) => ({ id, until: now, limit: LINES })),
  );
  const since = now - PREPARING;
  return new Set(
    lines.flat().flatMap(({ who, kind, at }) => (kind === 'note' && at >= since ? who : [])),
  );
}

function list(names: string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(names);
}
