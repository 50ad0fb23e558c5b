import type { EmailSeen, MeetingSeen } from '@/utils/seen';
import type { Activity } from './schema';

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

/**
 * The keys a meeting may be known by, its own first. The other one is that of the single meeting
 * which an occurrence was before it was made a series, or of the occurrence which that became.
 */
export function meetingKeys({ uid, occurrence, startAt, allDay }: MeetingSeen): string[] {
  const own = meetingKey(uid, occurrence);
  if (occurrence) return [own, meetingKey(uid, '')];
  return startAt === undefined ? [own] : [own, meetingKey(uid, slotAt(startAt, allDay))];
}

/** Which of the activities found by `meetingKeys` is this meeting. */
export function meetingAmong(
  activities: ReadonlyMap<string, Activity>,
  seen: MeetingSeen,
): Activity | undefined {
  const [own = '', other = ''] = meetingKeys(seen);
  const known = activities.get(own);
  if (known) return known;
  const like = activities.get(other);
  // One that has two keys already is that occurrence, wherever it was moved to since.
  if (!like?.meeting || like.keys.length > 1) return undefined;
  const slot = meetingKey(seen.uid, slotAt(like.at, like.meeting.allDay));
  return slot === own || slot === other ? like : undefined;
}

/** The slot of an occurrence as Calendar writes it: an instant in UTC or a whole day. */
function slotAt(at: number, allDay: boolean): string {
  const compact = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  return allDay ? compact.slice(0, 8) : compact;
}

/** The keys of the conversation a message belongs to; empty where the source does not tell. */
export function threadKeys({ account, threadId, root }: EmailSeen): string[] {
  if (threadId) return [gmailKey(account, threadId)];
  return root ? [messageIdKey(root).slice(0, 400)] : [];
}

/** The identities of a message; empty when the source could not tell which message it is. */
export function emailKeys(seen: EmailSeen): string[] {
  const keys: string[] = [];
  if (seen.messageId) keys.push(gmailKey(seen.account, seen.messageId));
  if (seen.rfc822) keys.push(messageIdKey(seen.rfc822));
  return keys;
}
