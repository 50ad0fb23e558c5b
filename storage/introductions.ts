import { type Brought, introductionMeasures } from '@/utils/rules/reports/introducers';
import type { DayOf } from '@/utils/rules/reports/measures';
import { countsIn, currentState, isCounted } from './days';
import { broughtBy } from './records/introducer';
import type { Around, Requests } from './requests';
import type { Contact, Deal } from './schema';
import type { WriteScope } from './write-scope';

const MET = '[relationship.metBy+relationship.metAt]';

/**
 * Counts who introduced whom where a write changed it: somebody was met otherwise, who met them was
 * known earlier or by another address, or their deals became something else.
 */
export async function deriveIntroductions(scope: WriteScope): Promise<void> {
  const touched = new Set([...(await thoseMet(scope)), ...buyers(scope)]);
  if (touched.size === 0) return;
  const state = await currentState(scope);
  const batch = countsIn(scope, state);
  await Promise.all([...touched].map((id) => scope.get('contacts', id)));
  const contacts = new Map(scope.stagedOf('contacts').map((entry) => [entry.id, entry]));
  for (const id of touched) {
    const { before, after } = contacts.get(id) ?? {};
    const were = before && isMet(before) ? before : null;
    const are = after && isMet(after) ? after : null;
    if (!isCounted(state.contacts, id) || !(were || are)) continue;
    const stored = await dealsWith(scope.requests, id);
    const now = withStaged(stored, scope, id);
    // First who has the address now: only then is it known who had it before.
    const by = are?.relationship.metBy ?? were?.relationship.metBy ?? '';
    const current = (await scope.by('contacts', [by])).get(by);
    if (were) {
      const address = were.relationship.metBy ?? '';
      await scope.by('contacts', [address]);
      const brought = broughtBy(were, scope.contactBefore(address));
      if (brought) batch.add(introductionMeasures(brought, stored, batch.dayOf), -1);
    }
    const brought = are && broughtBy(are, current);
    if (brought) batch.add(introductionMeasures(brought, now, batch.dayOf), 1);
  }
}

/** What a stored contact counts as, if somebody introduced them. */
export async function introductionOf(
  from: Requests,
  contact: Contact,
  dayOf: DayOf,
): Promise<{ brought: Brought; measures: ReturnType<typeof introductionMeasures> } | null> {
  const { metBy } = contact.relationship;
  if (metBy === undefined) return null;
  const brought = broughtBy(contact, await from.by('contacts', 'emails', metBy));
  if (!brought) return null;
  const deals = await dealsWith(from, contact.id);
  return { brought, measures: introductionMeasures(brought, deals, dayOf) };
}

/** Those who were met otherwise than before, or through somebody who was not who they are now. */
async function thoseMet(scope: WriteScope): Promise<string[]> {
  const ids: string[] = [];
  const ranges = new Map<string, IDBKeyRange>();
  for (const { id, before, after } of scope.stagedOf('contacts')) {
    if (before === after) continue;
    if (metOf(before) !== metOf(after)) ids.push(id);
    const had = before?.emails ?? [];
    const has = after?.emails ?? [];
    const [from, until] = [knownSince(before), knownSince(after)].sort((a, b) => a - b);
    for (const address of new Set([...had, ...has]))
      if (!(had.includes(address) && has.includes(address))) ranges.set(address, within(address));
      else if (from !== until && !ranges.has(address))
        ranges.set(address, within(address, from, until));
  }
  // Most people introduced nobody.
  const there = await scope.near('contacts', metThrough([...ranges.keys()]));
  const met = await Promise.all(
    there.map((address) =>
      scope.requests.ids('contacts', { index: MET, range: ranges.get(address) }),
    ),
  );
  // Whoever this write itself makes is not found there, and was met as said above.
  return [...ids, ...met.flat().map(String)];
}

/** Where contacts would stand that were met through one of these addresses. */
export function metThrough(addresses: readonly string[]): Around {
  const range = (first: string, last: string) => IDBKeyRange.bound([first], [last, []]);
  return { index: MET, values: addresses, range };
}

function within(address: string, from = 0, until = Number.POSITIVE_INFINITY): IDBKeyRange {
  return IDBKeyRange.bound([address, from], [address, until]);
}

function knownSince(contact: Contact | null): number {
  return contact?.relationship.firstAt ?? Number.POSITIVE_INFINITY;
}

function isMet({ relationship }: Contact): boolean {
  return relationship.metBy !== undefined;
}

function metOf(contact: Contact | null): string {
  const { metAt, metBy } = contact?.relationship ?? {};
  return metBy === undefined ? '' : `${metAt} ${metBy}`;
}

/** The people of deals that became something else. */
function buyers(scope: WriteScope): string[] {
  return scope
    .stagedOf('deals')
    .flatMap(({ before, after }) =>
      before === after || standing(before) === standing(after)
        ? []
        : [...(before?.contactIds ?? []), ...(after?.contactIds ?? [])],
    );
}

function standing(deal: Deal | null): string {
  return deal ? [deal.state, deal.currency, deal.value, ...deal.contactIds].join(' ') : '';
}

function dealsWith(from: Requests, contactId: string): PromiseLike<Deal[]> {
  return from.all('deals', { index: 'contactIds', range: IDBKeyRange.only(contactId) });
}

/** Deals with somebody as they are after this write. */
function withStaged(stored: readonly Deal[], scope: WriteScope, contactId: string): Deal[] {
  const deals = new Map(stored.map((deal) => [deal.id, deal]));
  for (const { id, after } of scope.stagedOf('deals')) {
    deals.delete(id);
    if (after?.contactIds.includes(contactId)) deals.set(id, after);
  }
  return [...deals.values()];
}
