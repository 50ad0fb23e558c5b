import { figuresOf } from './kept';
import type { Requests } from './requests';
import type { Contact } from './schema';
import type { PersonCard } from './views';

/** Touches looked at for the last one: notes and what was cancelled are none. */
const LOOKED_AT = 100;

/** Contacts as cards, with the names of their companies. */
export async function readPersonCards(from: Requests, contacts: Contact[]): Promise<PersonCard[]> {
  const rows = await from.each(
    'companies',
    contacts.flatMap((contact) => contact.companyId ?? []),
  );
  const names = new Map(rows.map((company) => [company.id, company.name]));
  const touched = await Promise.all(contacts.map((contact) => lastTouchOf(from, contact)));
  return contacts.map((contact, index) => ({
    contactId: contact.id,
    name: contact.name,
    addresses: contact.emails,
    title: contact.title,
    company: (contact.companyId && names.get(contact.companyId)) || null,
    lastTouchAt: touched[index] ?? null,
    inbound: contact.relationship.inbound,
    outbound: contact.relationship.outbound,
    meetings: contact.relationship.meetings,
  }));
}

/** When there was something with a contact last; a meeting logged ahead counts once it has begun. */
export async function lastTouchOf(
  from: Requests,
  { id, relationship: { lastAt } }: Contact,
): Promise<number | null> {
  const now = Date.now();
  if (lastAt === null || lastAt <= now) return lastAt;
  const range = IDBKeyRange.bound([id], [id, now, []]);
  const touches = await from.newest('touches', {
    range,
    limit: LOOKED_AT,
  });
  return touches.find((touch) => figuresOf(touch).contact)?.at ?? null;
}
