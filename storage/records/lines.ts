import { linkOfMeeting, linkOfThread } from '../links';
import type { Requests } from '../requests';
import type { Expected, Thread } from '../schema';
import type { MeetingToCome, ThreadLine } from './views';

/** Meetings to come that are looked at for one person. */
const EXPECTED = 500;
const MEETINGS = 5;

/** Threads as lines, with the names of their deals. */
export async function threadLines(from: Requests, threads: Thread[]): Promise<ThreadLine[]> {
  const deals = await from.each(
    'deals',
    threads.flatMap((thread) => thread.dealId ?? []),
  );
  const names = new Map(deals.map((deal) => [deal.id, deal.name]));
  return threads.map((thread) => ({
    threadId: thread.id,
    subject: thread.subject,
    count: thread.count,
    lastAt: thread.lastAt,
    turn: thread.ball,
    link: linkOfThread(thread),
    dealName: names.get(thread.dealId ?? '') ?? null,
  }));
}

/** The next meetings with somebody who has any of these addresses, soonest first. */
export async function meetingsToCome(
  from: Requests,
  addresses: string[],
  now: number,
): Promise<MeetingToCome[]> {
  const range = IDBKeyRange.lowerBound(now);
  const rows = await from.all('expected', { index: 'endAt', range, limit: EXPECTED });
  const own = new Set(addresses);
  return rows
    .filter(({ seen }) => seen.guests.some((guest) => own.has(guest.address)))
    .slice(0, MEETINGS)
    .flatMap((row) => meetingToCome(row) ?? []);
}

function meetingToCome({ key, seen }: Expected): MeetingToCome | null {
  if (seen.startAt === undefined) return null;
  const { account, eventId, calendarId } = seen;
  return {
    key,
    title: seen.title,
    startAt: seen.startAt,
    allDay: seen.allDay,
    place: seen.place,
    link: eventId && calendarId ? linkOfMeeting({ account, eventId, calendarId }) : null,
  };
}
