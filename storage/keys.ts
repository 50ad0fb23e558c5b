import type { EmailSeen } from '@/utils/seen';

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
