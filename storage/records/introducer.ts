import type { Brought } from '@/utils/rules/reports/introducers';
import type { Requests } from '../requests';
import type { Contact } from '../schema';

/** Who brought somebody to me, and when. */
export interface Introducer {
  contactId: string;
  name: string;
  at: number;
}

/**
 * Who introduced somebody: the one who wrote the first mail that both of us stood in, where I knew
 * them before. Nobody where they wrote first themselves, or I did.
 */
export async function introducerOf(from: Requests, contact: Contact): Promise<Introducer | null> {
  const { metBy } = contact.relationship;
  if (metBy === undefined) return null;
  const writer = await from.by('contacts', 'emails', metBy);
  const brought = broughtBy(contact, writer);
  return brought && writer ? { contactId: writer.id, name: writer.name, at: brought.at } : null;
}

/** Whether the one who wrote the mail in which I met somebody introduced them. */
export function broughtBy(
  { id, relationship: { metAt } }: Contact,
  writer: Contact | undefined,
): Brought | null {
  const knownSince = writer?.relationship.firstAt ?? null;
  if (!writer || metAt === undefined || writer.id === id) return null;
  return knownSince !== null && knownSince < metAt ? { by: writer.id, at: metAt } : null;
}
