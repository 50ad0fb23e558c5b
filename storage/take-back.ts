import { gmailKey, meetingKey } from './keys';
import type { SubjectSeen } from './subject-seen';
import { write } from './write';
import type { WriteScope } from './write-scope';

/**
 * Takes a thread's mails or a meeting out of the history and remembers that they are not to be
 * logged by themselves again. Notes, tasks and the deal stay; "Log" brings it back, and so does
 * undoing this.
 */
export async function takeBack(
  input: { subject: SubjectSeen },
  callKey?: string,
): Promise<{ removed: number; change: string | null }> {
  const { subject } = input;
  const { answer, change } = await write(
    { actor: 'person', source: 'take-back', callKey },
    async (scope) => {
      const key =
        subject.kind === 'thread'
          ? gmailKey(subject.account, subject.threadId)
          : meetingKey(subject.meeting.uid, subject.meeting.occurrence);
      const ids =
        subject.kind === 'thread' ? await mailsOf(scope, key) : await meetingsOf(scope, key);
      for (const id of ids) await scope.remove('activities', id);
      // Other mailboxes may hold the same conversation.
      const others = subject.kind === 'thread' ? (await scope.by('threads', [key])).get(key) : null;
      for (const known of new Set([key, ...(others?.keys ?? [])]))
        await scope.put('takenBack', { id: known, at: scope.now });
      return { removed: ids.length };
    },
  );
  return { ...answer, change };
}

async function mailsOf(scope: WriteScope, key: string): Promise<string[]> {
  const thread = (await scope.by('threads', [key])).get(key);
  if (!thread) return [];
  const range = IDBKeyRange.bound([thread.id], [thread.id, []]);
  const rows = await scope.requests.all('activities', { index: '[threadId+at]', range });
  return rows.filter((row) => row.kind === 'email').map((row) => row.id);
}

async function meetingsOf(scope: WriteScope, key: string): Promise<string[]> {
  const meeting = (await scope.by('activities', [key])).get(key);
  return meeting ? [meeting.id] : [];
}
