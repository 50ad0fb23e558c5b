import { HOUR, userZone } from '@/utils/time';
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
  next: number | null;
}

/** People looked at for one answer, and deals of one person. */
const LOOKED_AT = 120;
const DEALS = 50;
/** No day begins further than this from midnight in UTC. */
const ZONES = 15 * HOUR;

/**
 * Who introduced whom from one day until before another, in pages: those alone are read whom
 * somebody's mail brought to me then, however many others there are.
 */
export function introductions(input: {
  start: string;
  end: string;
  after: number | null;
}): Promise<Introductions> {
  return reading(async (from) => {
    const dayOf = daysIn(
      daysStateOf((await from.get('meta', STATE_KEY))?.value)?.zone ?? userZone(),
    );
    const met = await metBetween(from, input);
    const found: Introduction[] = [];
    for (const contact of met) {
      const by = await introducerOf(from, contact);
      const day = by && dayOf(by.at);
      if (by && day && day >= input.start && day < input.end)
        found.push({
          by: { contactId: by.contactId, name: by.name },
          contactId: contact.id,
          day,
          ...(await outcomeOf(from, contact)),
        });
    }
    const last = met.at(-1)?.relationship.metAt ?? null;
    return { introductions: found, next: met.length < LOOKED_AT ? null : last };
  });
}

/** The next whom a mail of somebody else brought; everybody of one moment stands in one page. */
async function metBetween(
  from: Requests,
  { start, end, after }: { start: string; end: string; after: number | null },
): Promise<Contact[]> {
  const index = 'relationship.metAt';
  const first = Date.parse(start) - ZONES;
  const isOn = after !== null && after >= first;
  const until = Date.parse(end) + ZONES;
  if (isOn && after >= until) return [];
  const range = IDBKeyRange.bound(isOn ? after : first, until, isOn, true);
  const met = await from.all('contacts', { index, range, limit: LOOKED_AT });
  const last = met.at(-1)?.relationship.metAt;
  if (met.length < LOOKED_AT || last === undefined) return met;
  const then = await from.all('contacts', { index, range: IDBKeyRange.only(last) });
  return [...met.filter(({ relationship }) => relationship.metAt !== last), ...then];
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
