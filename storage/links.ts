import { encodeEventId } from '@/utils/page/calendar-event-id';
import type { Thread } from './schema';

/**
 * Where a thread can be opened again, from its identity: in a mailbox of one's own where it is in
 * one. Null for threads of no mailbox.
 */
export function linkOfThread({ keys, mailbox }: Pick<Thread, 'keys' | 'mailbox'>): string | null {
  let delegated: string | null = null;
  for (const key of keys) {
    const [kind, account, hex] = splitKey(key);
    if (kind !== 'gmail' || !account || !hex) continue;
    if (account === mailbox?.account)
      delegated ??= `https://mail.google.com${mailbox.path}#all/${hex}`;
    // authuser finds the mailbox by its address, whatever index it has today.
    else return `https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}#all/${hex}`;
  }
  return delegated;
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
