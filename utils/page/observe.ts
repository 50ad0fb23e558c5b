import type { MessageShown, ThreadSubject } from '../host';
import type { EmailSeen } from '../seen';

/** The observations in an open thread: one per message that has an identity of its own. */
export function observeThread(subject: ThreadSubject): EmailSeen[] {
  return subject.messages.filter((message) => message.id !== null).map((m) => observe(subject, m));
}

function observe(subject: ThreadSubject, message: MessageShown): EmailSeen {
  return {
    kind: 'email',
    source: 'thread',
    account: subject.account,
    mailbox: subject.mailbox,
    threadId: subject.threadId,
    messageId: message.id ?? undefined,
    subject: subject.subjectLine,
    snippet: message.snippet,
    shown: message.shown,
    from: message.from,
    to: message.recipients,
    cc: [],
    others: [],
    at: message.at ?? undefined,
    timeSource: message.at === null ? undefined : 'id',
  };
}
