import { randomUUID } from 'node:crypto';

/** Mails to log and the rows that the raw side stores for them. */

export const ME = 'robin@brightwater.example';

interface Person {
  address: string;
  name: string;
}

/** The part of an `EmailSeen` that is needed here. */
export interface Seen {
  kind: 'email';
  source: 'thread';
  account: string;
  threadId: string;
  messageId: string;
  subject: string;
  snippet: string;
  from: Person;
  to: Person[];
  cc: Person[];
  others: Person[];
  at: number;
  timeSource: 'id';
}

/** A Gmail id that carries this instant. */
export function hex(at: number): string {
  return (BigInt(at) << 20n).toString(16);
}

/** A mail from somebody to me, in a thread by its id. */
export function mailFrom(
  { address, name }: Person,
  { at, threadId }: { at: number; threadId: string },
): Seen {
  return {
    kind: 'email',
    source: 'thread',
    account: ME,
    threadId,
    messageId: hex(at),
    subject: 'Next steps for the relaunch in spring',
    snippet:
      'Thank you for the call today. As discussed I send you the numbers by the end of the week.',
    from: { address, name },
    to: [{ address: ME, name: 'Robin' }],
    cc: [],
    others: [],
    at,
    timeSource: 'id',
  };
}

/** The activity that logging this mail stores, under a key of its own. */
export function rowOf(seen: Seen) {
  return {
    id: randomUUID(),
    rev: randomUUID(),
    kind: 'email',
    at: seen.at,
    timeSource: 'id',
    direction: 'in',
    account: seen.account,
    threadId: randomUUID(),
    aboutIds: [],
    subject: seen.subject,
    snippet: seen.snippet,
    participants: [
      { ...seen.from, role: 'from' },
      ...seen.to.map((person) => ({ ...person, role: 'to' })),
    ],
    keys: [`gmail:${seen.account}:${seen.messageId}`],
    sources: ['thread'],
    reason: { code: 'contact', args: [seen.from.address] },
  };
}
