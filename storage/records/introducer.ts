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
export async function introducerOf(
  from: Requests,
  { id, relationship: { metAt, metBy } }: Contact,
): Promise<Introducer | null> {
  if (metAt === undefined || metBy === undefined) return null;
  const contact = await from.by('contacts', 'emails', metBy);
  const knownSince = contact?.relationship.firstAt ?? null;
  if (!contact || contact.id === id || knownSince === null || knownSince >= metAt) return null;
  return { contactId: contact.id, name: contact.name, at: metAt };
}
