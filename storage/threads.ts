import { uuidv7 } from 'uuidv7';
import type { EmailSeen } from '@/utils/seen';
import { cleanLine } from '@/utils/text';
import { emailKeys, threadKeys } from './keys';
import { sameMail } from './same-mail';
import type { Thread } from './schema';
import { moveTasks } from './thread-tasks';
import type { WriteScope } from './write-scope';

/**
 * The thread that messages of one conversation belong to: found by its key or through a message
 * that is known already (the same mail in another mailbox), else made.
 */
export async function threadFor(scope: WriteScope, messages: EmailSeen[]): Promise<Thread> {
  const keys = [...new Set(messages.flatMap(threadKeys))];
  const found = [...(await scope.by('threads', keys)).values()];
  const activities = await scope.by('activities', messages.flatMap(emailKeys));
  const known = messages.flatMap((message) => sameMail(activities, message).rows);
  for (const { threadId } of known) {
    const thread = threadId ? await scope.get('threads', threadId) : undefined;
    if (thread) found.push(thread);
  }
  const threads = [...new Map(found.map((thread) => [thread.id, thread])).values()];
  threads.sort((a, b) => a.createdAt - b.createdAt);
  const [oldest, ...others] = threads;
  const delegated = messages.find((message) => message.mailbox);
  const mailbox = delegated?.mailbox
    ? { account: delegated.account, path: delegated.mailbox }
    : undefined;
  const subject = cleanLine(messages.find((m) => m.subject)?.subject ?? '', 500);
  if (!oldest) {
    return scope.add('threads', {
      id: uuidv7(),
      subject,
      keys,
      mailbox,
      createdAt: scope.now,
      count: 0,
      lastAt: 0,
      ball: 'nobody',
      contactIds: [],
    });
  }
  for (const other of others) await joinThreads(scope, oldest, other);
  const all = [
    ...new Set([...oldest.keys, ...others.flatMap((other) => other.keys), ...keys]),
  ].slice(0, 20);
  return scope.put('threads', {
    ...oldest,
    keys: all,
    mailbox: mailbox ?? oldest.mailbox ?? others.find((other) => other.mailbox)?.mailbox,
    subject: oldest.subject || subject,
    dealId: oldest.dealId ?? others.find((other) => other.dealId)?.dealId,
  });
}

/** Two mailboxes held the same conversation: its messages move into one thread. */
async function joinThreads(scope: WriteScope, into: Thread, from: Thread): Promise<void> {
  const rows = await scope.requests.all('activities', {
    index: '[threadId+at]',
    range: IDBKeyRange.bound([from.id], [from.id, []]),
  });
  // What this write itself put into the thread is not stored yet.
  const ids = [...rows, ...scope.stagedOf('activities')].map(({ id }) => id);
  for (const id of new Set(ids)) {
    const activity = await scope.get('activities', id);
    if (activity?.threadId === from.id)
      await scope.put('activities', { ...activity, threadId: into.id });
  }
  await moveTasks(scope, from.id, into.id);
  await scope.remove('threads', from.id);
}
