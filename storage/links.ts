import { encodeEventId } from '@/utils/page/calendar-event-id';
import type { Thread } from './schema';

/** Where a thread can be opened again, from its identity; null for threads of no mailbox. */
export function linkOfThread(thread: Pick<Thread, 'keys'>): string | null {
  for (const key of thread.keys) {
    const [kind, account, hex] = splitKey(key);
    // authuser finds the mailbox by its address, whatever index it has today.
    if (kind === 'gmail' && account && hex)
      return `https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}#all/${hex}`;
  }
  return null;
}

/** Where a meeting can be opened again; needs Calendar's own id of it. */
export function linkOfMeeting(meeting: {
  account: string;
  eventId: string;
  calendarId: string;
}): string {
  const eid = encodeEventId(meeting);
  return `https://calendar.google.com/calendar/event?eid=${eid}&authuser=${encodeURIComponent(meeting.account)}`;
}

function splitKey(key: string): string[] {
  const first = key.indexOf(':');
  const last = key.lastIndexOf(':');
  return [key.slice(0, first), key.slice(first + 1, last), key.slice(last + 1)];
}
