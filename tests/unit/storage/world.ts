import 'fake-indexeddb/auto';
import { addContact } from '@/storage/contacts';
import { useDatabase } from '@/storage/db';
import { createDeal } from '@/storage/deals';
import { MarginDb } from '@/storage/margin-db';
import type { EmailSeen, MeetingSeen, Person } from '@/utils/seen';

let worlds = 0;

export const ME = 'robin@brightwater.example';
export const ANA: Person = { address: 'ana@acme.example', name: 'Ana Silva' };
export const BEN: Person = { address: 'ben@acme.example', name: 'Ben Okoro' };

/** A database of its own for one test. */
export function freshDatabase(): MarginDb {
  worlds += 1;
  const db = new MarginDb(`world-${worlds}`);
  useDatabase(db);
  return db;
}

/** A Gmail id that carries this instant. */
export function idAt(at: number, salt = 1): string {
  return ((BigInt(at) << 20n) + BigInt(salt)).toString(16);
}

export const NOON = Date.UTC(2026, 9, 5, 12);

/** One message of a thread as an open thread shows it. */
export function mail(partial: Partial<EmailSeen> & { at: number }): EmailSeen {
  return {
    kind: 'email',
    source: 'thread',
    account: ME,
    threadId: idAt(NOON),
    messageId: idAt(partial.at),
    subject: 'Proposal',
    snippet: 'As discussed',
    from: ANA,
    to: [{ address: ME, name: 'Robin' }],
    cc: [],
    others: [],
    timeSource: 'id',
    ...partial,
  };
}

export function meeting(partial: Partial<MeetingSeen> = {}): MeetingSeen {
  return {
    kind: 'meeting',
    source: 'page-data',
    account: ME,
    uid: 'evt1@google.com',
    occurrence: '',
    title: 'Kick-off',
    place: '',
    startAt: NOON,
    endAt: NOON + 3_600_000,
    allDay: false,
    timeSource: 'page-data',
    guests: [
      { address: ME, name: 'Robin', answer: 'accepted', type: 'person', organizer: true },
      { ...ANA, answer: 'accepted', type: 'person', organizer: false },
    ],
    guestsComplete: true,
    myAnswer: 'accepted',
    status: 'confirmed',
    version: 1,
    ...partial,
  };
}

export function know(person: Person): Promise<{ contactId: string }> {
  return addContact({ address: person.address, name: person.name, company: null, source: 'test' });
}

/** An open deal with somebody, in the first stage; its id. */
export async function dealWith(person: Person, name: string, value: number): Promise<string> {
  const anchor = { kind: 'contact' as const, contactId: (await know(person)).contactId };
  return (await createDeal({ anchor, name, value, currency: 'EUR', stageId: null })).dealId;
}

export function threadSubject(messages: EmailSeen[], people: Person[] = []) {
  const [first] = messages;
  return {
    kind: 'thread' as const,
    account: first?.account ?? ME,
    threadId: first?.threadId ?? idAt(NOON),
    subjectLine: first?.subject ?? 'Proposal',
    messages,
    people,
  };
}

/** A made-up id that passes for one. */
export function uuid(n: number): string {
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}
