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

/** Gmail's search for everything from and to an address. */
export function linkOfAddress(address: string): string {
  return `https://mail.google.com/mail/#search/${encodeURIComponent(`from:${address} OR to:${address}`)}`;
}

/** The key of a Gmail thread or message: the same hex id in another mailbox is another thing. */
export function gmailKey(account: string, hex: string): string {
  return `gmail:${account}:${hex}`;
}

/** The key of a mail by its Message-ID, without brackets, its domain in lower case. */
export function messageIdKey(messageId: string): string {
  const bare = messageId.trim().replace(/^<|>$/g, '');
  const at = bare.lastIndexOf('@');
  return `rfc822:${at < 0 ? bare : bare.slice(0, at) + bare.slice(at).toLowerCase()}`;
}

/** The key of one occurrence of a meeting. */
export function meetingKey(uid: string, occurrence: string): string {
  return `ical:${uid}:${occurrence}`;
}

function splitKey(key: string): string[] {
  const first = key.indexOf(':');
  const last = key.lastIndexOf(':');
  return [key.slice(0, first), key.slice(first + 1, last), key.slice(last + 1)];
}
