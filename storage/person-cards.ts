import type { Requests } from './requests';
import type { Contact } from './schema';
import type { PersonCard } from './views';

/** Contacts as cards, with the names of their companies. */
export async function readPersonCards(from: Requests, contacts: Contact[]): Promise<PersonCard[]> {
  const rows = await from.each(
    'companies',
    contacts.flatMap((contact) => contact.companyId ?? []),
  );
  const names = new Map(rows.map((company) => [company.id, company.name]));
  return contacts.map((contact) => ({
    contactId: contact.id,
    name: contact.name,
    addresses: contact.emails,
    title: contact.title,
    company: (contact.companyId && names.get(contact.companyId)) || null,
    lastTouchAt: contact.relationship.lastAt,
    inbound: contact.relationship.inbound,
    outbound: contact.relationship.outbound,
    meetings: contact.relationship.meetings,
  }));
}
