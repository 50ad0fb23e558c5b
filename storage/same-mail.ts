import type { EmailSeen } from '@/utils/seen';
import { emailKeys, gmailKey } from './keys';
import type { Activity } from './schema';

/** The rows that are one mail, oldest first, and the identities that it may call its own. */
export interface SameMail {
  rows: Activity[];
  keys: string[];
}

/**
 * What of the rows found by a mail's identities is that mail. Anybody can write a Message-ID into a
 * mail that stands in another one already; a mailbox gives every mail an id of its own. So two mails
 * with different ids in one mailbox stay two, and the Message-ID stays with the first of them.
 */
export function sameMail(found: ReadonlyMap<string, Activity>, seen: EmailSeen): SameMail {
  const id = seen.messageId && gmailKey(seen.account, seen.messageId);
  const own = id ? [id, ...(found.get(id)?.keys ?? [])] : [];
  const keys = emailKeys(seen).filter((key) => !isAnother(found.get(key), own));
  const rows = new Map(keys.flatMap((key) => found.get(key) ?? []).map((row) => [row.id, row]));
  return { keys, rows: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Whether a mailbox knows the row under another id than these. */
function isAnother(row: Activity | undefined, ids: string[]): boolean {
  return ids.some((id) => {
    const mailbox = mailboxOf(id);
    return (
      row !== undefined &&
      mailbox !== null &&
      !row.keys.includes(id) &&
      row.keys.some((key) => mailboxOf(key) === mailbox)
    );
  });
}

/** The mailbox in a key of a mail; null for other keys. */
function mailboxOf(key: string): string | null {
  return key.startsWith('gmail:') ? key.slice(0, key.lastIndexOf(':')) : null;
}
