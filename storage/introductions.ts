import { userZone } from '@/utils/time';
import { daysIn, daysStateOf, STATE_KEY } from './days';
import { reading } from './db';
import { introducerOf } from './records/introducer';
import type { Requests } from './requests';
import type { Contact } from './schema';

/** Somebody who was brought to me by somebody I knew, and what came of it. */
export interface Introduction {
  by: { contactId: string; name: string };
  contactId: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** Deals with them: how many, and how many of those were won. */
  deals: number;
  won: number;
  /** What was won, by currency. */
  value: Record<string, number>;
}

export interface Introductions {
  introductions: Introduction[];
  /** Where to go on; null at the end. */
  next: string | null;
}

/** Contacts looked at for one answer, introductions in it, and deals of one person. */
const LOOKED_AT = 500;
const FOUND = 150;
const DEALS = 50;

/** Who introduced whom, contact by contact, in pages: each asks for the beginning of one history. */
export function introductions(input: { after: string | null }): Promise<Introductions> {
  return reading(async (from) => {
    const dayOf = daysIn(
      daysStateOf((await from.get('meta', STATE_KEY))?.value)?.zone ?? userZone(),
    );
    const range = IDBKeyRange.lowerBound(input.after ?? '', true);
    const contacts = await from.all('contacts', { range, limit: LOOKED_AT });
    const found: Introduction[] = [];
    let last: string | null = null;
    for (const contact of contacts) {
      last = contact.id;
      if (contact.relationship.inbound + contact.relationship.outbound === 0) continue;
      const by = await introducerOf(from, contact);
      if (by)
        found.push({
          by: { contactId: by.contactId, name: by.name },
          contactId: contact.id,
          day: dayOf(by.at),
          ...(await outcomeOf(from, contact)),
        });
      if (found.length >= FOUND) break;
    }
    const isEnd = contacts.length < LOOKED_AT && last === (contacts.at(-1)?.id ?? null);
    return { introductions: found, next: isEnd ? null : last };
  });
}

async function outcomeOf(
  from: Requests,
  { id }: Contact,
): Promise<Pick<Introduction, 'deals' | 'won' | 'value'>> {
  const range = IDBKeyRange.only(id);
  const deals = await from.newest('deals', { index: 'contactIds', range, limit: DEALS });
  const won = deals.filter(({ state }) => state === 'won');
  const value: Record<string, number> = {};
  for (const deal of won) value[deal.currency] = (value[deal.currency] ?? 0) + (deal.value ?? 0);
  return { deals: deals.length, won: won.length, value };
}
