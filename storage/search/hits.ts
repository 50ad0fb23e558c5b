import { linkOfThread } from '../links';
import type { Requests } from '../requests';
import type { Activity, Company, Contact, Thread } from '../schema';
import type { MeetingHit, NoteHit, PersonName, SearchView, ThreadHit } from '../views';
import { othersIn } from './docs';

/** Names shown on a line. */
const NAMES = 3;
/** Letters of a text on a line. */
const PIECE = 160;

type Piece = (text: string, max: number) => string;

/** Companies as they are listed, with how many people of each are known. */
export function companyHits(from: Requests, rows: Company[]): Promise<SearchView['companies']> {
  return Promise.all(
    rows.map(async ({ id, name, domains }) => ({
      companyId: id,
      name,
      domains: domains.slice(0, NAMES),
      people: await from.count('contacts', { index: 'companyId', range: IDBKeyRange.only(id) }),
    })),
  );
}

/** Threads as they are listed, with the piece of a mail that was found. */
export async function threadHits(
  from: Requests,
  rows: { thread: Thread; mail: Activity | null }[],
  piece: Piece,
): Promise<ThreadHit[]> {
  const names = await namesOf(
    from,
    rows.flatMap(({ thread }) => thread.contactIds.slice(0, NAMES)),
  );
  return rows.map(({ thread, mail }) => ({
    threadId: thread.id,
    subject: thread.subject,
    lastAt: thread.lastAt || thread.createdAt,
    link: linkOfThread(thread),
    people: thread.contactIds.slice(0, NAMES).flatMap((id) => names.get(id)?.name ?? []),
    excerpt: mail ? piece(mail.snippet, PIECE) : '',
  }));
}

/** Notes and calls as they are listed, with whom and what they are about. */
export async function noteHits(from: Requests, rows: Activity[], piece: Piece): Promise<NoteHit[]> {
  // A company has its notes in the same place as a person.
  const about = rows.flatMap(({ aboutIds }) => aboutIds.slice(0, NAMES));
  const [names, companies, deals, threads] = await Promise.all([
    namesOf(from, about),
    from.each('companies', about),
    from.each(
      'deals',
      rows.flatMap(({ dealId }) => dealId ?? []),
    ),
    from.each(
      'threads',
      rows.flatMap(({ threadId }) => threadId ?? []),
    ),
  ]);
  return rows.map((row) => {
    const company = companies.find(({ id }) => row.aboutIds.includes(id));
    const deal = deals.find(({ id }) => id === row.dealId);
    const thread = threads.find(({ id }) => id === row.threadId);
    const text = [row.subject, row.body ?? row.snippet].filter(Boolean).join(' · ');
    return {
      activityId: row.id,
      kind: row.kind === 'call' ? 'call' : 'note',
      at: row.at,
      text: piece(text, PIECE),
      people: row.aboutIds.slice(0, NAMES).flatMap((id) => nameOf(names.get(id))),
      company: company ? { companyId: company.id, name: company.name } : null,
      deal: deal ? { dealId: deal.id, name: deal.name } : null,
      link: thread ? linkOfThread(thread) : null,
    };
  });
}

/** Meetings as they are listed, with those who were there. */
export async function meetingHits(from: Requests, rows: Activity[]): Promise<MeetingHit[]> {
  const guests = rows.map((row) => othersIn(row).slice(0, NAMES));
  const addresses = [...new Set(guests.flat().map(({ address }) => address))];
  const known = await Promise.all(
    addresses.map((address) => from.by('contacts', 'emails', address)),
  );
  const contacts = new Map(addresses.map((address, index) => [address, known[index]]));
  return rows.map((row, index) => {
    const here = guests[index] ?? [];
    return {
      activityId: row.id,
      at: row.at,
      allDay: row.meeting?.allDay === true,
      subject: row.subject,
      people: here.flatMap(({ address }) => nameOf(contacts.get(address))),
      others: here
        .filter(({ address }) => !contacts.get(address))
        .map(({ name, address }) => name || address),
    };
  });
}

async function namesOf(from: Requests, ids: string[]): Promise<Map<string, Contact>> {
  const rows = await from.each('contacts', ids);
  return new Map(rows.map((contact) => [contact.id, contact]));
}

function nameOf(contact: Contact | undefined): PersonName[] {
  return contact ? [{ contactId: contact.id, name: contact.name }] : [];
}
