import type { SearchQuery } from '@/utils/search/query';
import type { Activity, Thread } from '../schema';
import { type Index, type Match, matchesOf } from './matches';

/** A thread, and the mail in it that was found; null where its subject was. */
export interface FoundThread {
  thread: Thread;
  mail: Activity | null;
}

/** Threads by the newest thing in them that was found: a mail, or the subject itself. */
export async function newestThreads(
  index: Index,
  query: SearchQuery,
  most: number,
): Promise<FoundThread[]> {
  const mails = matchesOf(index, 'mails', query);
  const subjects = matchesOf(index, 'threads', query);
  /** Threads of mails that were asked for; undefined where there is none. */
  const threads = new Map<string, Thread | undefined>();
  const found = new Map<string, FoundThread>();
  let mailsNow: Match<'mails'>[] = [];
  let subjectsNow: Match<'threads'>[] = [];
  /** When the first subject is from as long as none was read; -1 from then on. */
  let subjectAt = -1;
  // Some mails of a thread mostly say the same, so more are asked for than threads are wanted.
  let count = Math.ceil(most * 1.5);
  const readMails = async () => {
    mailsNow = await mails.take(count);
    count *= 2;
    await readThreads();
  };
  /** Reads the threads of the next mails, as many as may still be shown. */
  const readThreads = async () => {
    const ids = new Set(mailsNow.flatMap(({ row }) => row.threadId ?? []));
    const next = [...ids].filter((id) => !threads.has(id)).slice(0, most - found.size);
    const rows = await Promise.all(next.map((id) => index.from.get('threads', id)));
    next.forEach((id, place) => {
      threads.set(id, rows[place]);
    });
  };
  const lookAhead = async () => {
    subjectAt = (await subjects.ahead(most))[0]?.at ?? -1;
  };
  const readSubjects = async () => {
    subjectAt = -1;
    subjectsNow = await subjects.take(most);
  };
  await Promise.all([readMails(), lookAhead()]);
  while (found.size < most) {
    const [mail] = mailsNow;
    const [subject] = subjectsNow;
    const at = subject?.at ?? subjectAt;
    if (mail && mail.at >= at) {
      const { threadId = '' } = mail.row;
      if (threadId && !threads.has(threadId)) await readThreads();
      mailsNow.shift();
      const thread = threads.get(threadId);
      if (thread && !found.has(thread.id)) found.set(thread.id, { thread, mail: mail.row });
      if (mailsNow.length === 0) await readMails();
    } else if (subject) {
      subjectsNow.shift();
      const { row } = subject;
      if (!found.has(row.id)) found.set(row.id, { thread: row, mail: null });
      if (subjectsNow.length === 0) await readSubjects();
    } else if (subjectAt >= 0) {
      // A subject mostly stands in its mails as well, which are newer: read only where it is next.
      await readSubjects();
    } else break;
  }
  return [...found.values()];
}
