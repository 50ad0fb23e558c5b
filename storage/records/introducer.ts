import type { Requests } from '../requests';
import type { Contact } from '../schema';

/** Touches at the beginning of a history that are looked at. */
const FIRST = 3;

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
  { id, emails }: Contact,
): Promise<Introducer | null> {
  const range = IDBKeyRange.bound([id], [id, []]);
  const touches = await from.all('touches', { range, limit: FIRST });
  const first = touches.find(({ kind, cancelled }) => kind !== 'note' && !cancelled);
  if (first?.kind !== 'email' || first.direction !== 'in') return null;
  const [mail] = await from.each('activities', [first.activityId]);
  const sender = mail?.participants.find(({ role }) => role === 'from');
  if (!mail || mail.bulk || !sender || emails.includes(sender.address)) return null;
  const contact = await from.by('contacts', 'emails', sender.address);
  const knownSince = contact?.relationship.firstAt ?? null;
  if (!contact || contact.id === id || knownSince === null || knownSince >= mail.at) return null;
  return { contactId: contact.id, name: contact.name, at: mail.at };
}
