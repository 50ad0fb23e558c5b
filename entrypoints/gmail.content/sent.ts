import type { Subject, ThreadSubject } from '@/utils/host';
import { ADDRESS, HEX_ID, LIMITS } from '@/utils/limits';
import { idTime } from '@/utils/page/gmail-ids';
import type { EmailSeen, Person } from '@/utils/seen';
import { fields, list, maybe, number, oneOf, type Read, text } from '@/utils/shape';
import type { ComposeRead } from './compose';
import { isOutgoing } from './place';

/**
 * Mail on its way out: what stood in the window when Send was pressed, waiting for the id that
 * Gmail gives it. Pure decisions; the watching is next door.
 */

const People = list(
  fields({ address: text(LIMITS.address, ADDRESS), name: text(LIMITS.name) }),
  LIMITS.people,
);

/** When to be reminded of a mail, as `presets` calls it. */
export const Remind = oneOf('tomorrow', 'inThreeDays', 'nextWeek');

export const Pending = fields({
  pressedAt: number(0, Number.MAX_SAFE_INTEGER),
  account: text(LIMITS.address, ADDRESS),
  /** The thread it answers; null for a new mail. */
  threadId: maybe(text(16, HEX_ID)),
  to: People,
  cc: People,
  bcc: People,
  subject: text(LIMITS.subject),
  text: text(LIMITS.snippet),
  /** All of it, to look for promises in, where the beginning is not all. */
  shown: maybe(text(LIMITS.shown)),
  /** The template it was written from. */
  template: maybe(text(36)),
  /** When to be reminded of it, unless somebody answers. */
  remind: maybe(Remind),
  /** Ids in sight when Send was pressed: none of them is this mail's. */
  known: list(text(16, HEX_ID), 1000),
});
export type Pending = Read<typeof Pending>;
/** What goes along with a mail being written. */
export type Marks = Pick<Pending, 'template' | 'remind'>;

/** Without an id after so long it will not be recognised any more, and is not logged. */
export const PENDING_MS = 10 * 60_000;
/** Gmail's longest time for Undo, and a little. */
export const UNDO_MS = 35_000;

/** Whether this, being written, is what was sent: sending failed, or was undone. */
export function isSame(pending: Pending, compose: ComposeRead): boolean {
  return (
    pending.subject === compose.subject &&
    pending.text === compose.text &&
    addressesOf(pending) === addressesOf(compose)
  );
}

function addressesOf(mail: Pick<ComposeRead, 'to' | 'cc' | 'bcc'>): string {
  return [mail.to, mail.cc, mail.bcc]
    .map((people) =>
      people
        .map((person) => person.address)
        .sort()
        .join(),
    )
    .join(';');
}

/** The message of an open thread that this mail became; null when it is not there yet. */
export function foundInThread(pending: Pending, subject: Subject): EmailSeen | null {
  if (subject.kind !== 'thread' || subject.account !== pending.account) return null;
  if (!sameThread(pending, subject)) return null;
  const open = [...pending.to, ...pending.cc].map((person) => person.address);
  const hidden = pending.bcc.map((person) => person.address);
  for (const message of subject.messages) {
    if (!message.id || !message.from || !isNew(pending, message.id)) continue;
    const reached = new Set(message.recipients.map((person) => person.address));
    // An answer that came in at the same time goes to me, not to them.
    const { address } = message.from;
    if ([...open, ...hidden].includes(address)) continue;
    if (address !== pending.account && reached.has(pending.account)) continue;
    if (!open.every((address) => reached.has(address))) continue;
    return observation(pending, message.from, {
      mailbox: subject.mailbox,
      threadId: subject.threadId,
      messageId: message.id,
      subject: subject.subjectLine,
      snippet: message.snippet,
    });
  }
  return null;
}

function sameThread(pending: Pending, subject: ThreadSubject): boolean {
  return pending.threadId === null
    ? pending.subject === subject.subjectLine
    : pending.threadId === subject.threadId;
}

/**
 * The list line that this mail became. Only a line of mail that I alone wrote can tell: it says so,
 * or it names me alone, or whom a new mail went to in a list of mail that went out.
 */
export function foundInRow(
  pending: Pending,
  row: EmailSeen,
  addressed: boolean,
  hash: string,
): EmailSeen | null {
  if (!row.threadId || !row.messageId || row.account !== pending.account) return null;
  if (!isNew(pending, row.messageId)) return null;
  const mine = row.others.every(({ address }) => address === pending.account);
  if (!addressed && (pending.threadId !== null || !(mine || isOutgoing(hash)))) return null;
  const same =
    pending.threadId === null ? pending.subject === row.subject : pending.threadId === row.threadId;
  const recipients = new Set(
    [...pending.to, ...pending.cc, ...pending.bcc].map((person) => person.address),
  );
  const shown =
    row.others.length > 0 && (mine || row.others.every(({ address }) => recipients.has(address)));
  if (!same || !shown) return null;
  const me = { address: pending.account, name: '' };
  const { mailbox, threadId, messageId, subject, snippet } = row;
  return observation(pending, me, { mailbox, threadId, messageId, subject, snippet });
}

function isNew(pending: Pending, id: string): boolean {
  const at = idTime(id);
  if (at === null || pending.known.includes(id)) return false;
  // The clock of this machine need not be Gmail's.
  return Math.abs(at - pending.pressedAt) < PENDING_MS;
}

/** What the page says of the mail now; the thread is called what the page calls it, without "Re:". */
interface Found {
  mailbox: string | undefined;
  threadId: string;
  messageId: string;
  subject: string;
  snippet: string;
}

function observation(pending: Pending, from: Person, found: Found): EmailSeen {
  const { mailbox, threadId, messageId, subject } = found;
  const snippet = found.snippet || pending.text;
  const written = pending.shown ?? pending.text;
  return {
    kind: 'email',
    source: 'sent',
    account: pending.account,
    mailbox,
    threadId,
    messageId,
    subject,
    snippet,
    from,
    to: pending.to,
    cc: [...pending.cc, ...pending.bcc].slice(0, LIMITS.people),
    others: [],
    at: idTime(messageId) ?? undefined,
    timeSource: 'id',
    // A list shows less of a mail than its snippet may have.
    ...(written.length > snippet.length && { shown: written }),
    ...(pending.template && { templateId: pending.template }),
  };
}
