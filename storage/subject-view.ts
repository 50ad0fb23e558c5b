import { proposedName } from '@/utils/rules/names';
import { excluded, isOwn, isSentVia, type WhoContext } from '@/utils/rules/who';
import type { Person } from '@/utils/seen';
import { proposedCompanyOf } from './contacts';
import { readDealCards } from './deal-cards';
import { whoContext } from './domains';
import { historyItem, newest, readHistory } from './history';
import { strangerKey } from './kept';
import { emailKeys, meetingKey, meetingKeys } from './keys';
import { readPersonCards } from './person-cards';
import { stageChoices } from './pipelines';
import type { Requests } from './requests';
import type { Contact, Deal, Settings } from './schema';
import type { SubjectState } from './subject-known';
import type { SubjectSeen } from './subject-seen';
import { readOpenTasks } from './task-cards';
import type { DealCard, PersonHere, SubjectView } from './views';

/** People shown with full detail; a mail to hundreds stays readable and the answer small. */
export const PEOPLE = 20;
const LAST_EXCHANGES = 3;
/** Deals looked at per person, offered for the thread, and shown beside a guest. */
const DEALS = 100;
const DEAL_CHOICES = 15;
const DEALS_BESIDE = 3;

/** Reads out what people say in own fields, by their ids. */
export type OwnLines = (
  from: Requests,
  contacts: readonly Contact[],
) => Promise<Map<string, string[]>>;

/** What the sidebar shows of a thread or meeting, from what was read about it; one bounded reading. */
export async function subjectView(
  from: Requests,
  seen: SubjectSeen,
  state: SubjectState,
  ownLines?: OwnLines,
): Promise<SubjectView> {
  const people = peopleHere(seen, state);
  const ids = [
    ...new Set(people.flatMap((person) => state.contacts.get(person.address)?.id ?? [])),
  ];
  const who = people.map(
    (person) => state.contacts.get(person.address)?.id ?? strangerKey(person.address),
  );
  const meeting =
    seen.kind === 'meeting'
      ? state.activities.get(meetingKey(seen.meeting.uid, seen.meeting.occurrence))
      : undefined;
  const dealId = state.thread?.dealId ?? meeting?.dealId;
  const contacts = people.flatMap((person) => state.contacts.get(person.address) ?? []);
  const [page, stages, tasks, exchanges, cards, own, deals, [linked]] = await Promise.all([
    readHistory(from, { who }),
    stageChoices(from),
    readOpenTasks(from, {
      threadId: state.thread?.id,
      ...(seen.kind === 'meeting' && { meetingKeys: meetingKeys(seen.meeting) }),
      contactIds: ids,
      dealId,
    }),
    seen.kind === 'meeting' ? lastExchanges(from, who) : new Map<string, never[]>(),
    readPersonCards(from, [...new Map(contacts.map((row) => [row.id, row])).values()]),
    ownLines?.(from, contacts) ?? new Map<string, string[]>(),
    openDeals(from, ids, seen.kind === 'meeting'),
    from.each('deals', dealId ? [dealId] : []).then((deals) => readDealCards(from, deals)),
  ]);
  const cardOf = new Map(cards.map((card) => [card.contactId, card]));
  const shown =
    seen.kind === 'thread'
      ? seen.messages.filter((message) => emailKeys(message).length > 0)
      : [seen.meeting];
  const logged = shown.filter((item) =>
    (item.kind === 'email' ? emailKeys(item) : [meetingKey(item.uid, item.occurrence)]).some(
      (key) => state.activities.has(key),
    ),
  );
  return {
    logged: logged.length > 0 && logged.length === shown.length,
    why: state.why,
    loggedCount: logged.length,
    shownCount: shown.length,
    turn:
      state.thread && state.thread.count > 0 ? state.thread.ball : turnHere(seen, state.settings),
    people: people.map((person) => ({
      ...personHere(person, state, cardOf, exchanges),
      own: own.get(state.contacts.get(person.address)?.id ?? '') ?? [],
      openDeals: deals.beside.get(state.contacts.get(person.address)?.id ?? '') ?? [],
    })),
    deal: linked ?? null,
    dealChoices: deals.choices,
    proposedDealId:
      !linked && deals.choices.length === 1 ? (deals.choices[0]?.dealId ?? null) : null,
    stages,
    defaultCurrency: state.settings.defaultCurrency,
    tasks,
    history: page,
    autoLog: state.settings.autoLog,
    meeting:
      seen.kind === 'meeting'
        ? {
            ended: seen.meeting.endAt !== undefined && seen.meeting.endAt <= Date.now(),
            outcome: meeting?.meeting?.outcome ?? '',
            nextStep: meeting?.meeting?.nextStep ?? '',
            cancelled:
              seen.meeting.status === 'cancelled' || meeting?.meeting?.status === 'cancelled',
          }
        : null,
  };
}

/** The people of a thread or meeting but me, senders first, each once. */
function peopleHere(seen: SubjectSeen, { settings, activities }: SubjectState): Person[] {
  const account = seen.kind === 'thread' ? seen.account : seen.meeting.account;
  const own = whoContext(settings, account).own;
  const all: Person[] =
    seen.kind === 'meeting'
      ? seen.meeting.guests.filter((guest) => guest.type === 'person')
      : [
          ...seen.messages.toReversed().flatMap((message) => message.from ?? []),
          ...seen.people,
          ...seen.messages.flatMap((message) => [...message.to, ...message.cc, ...message.others]),
          // The page shows a group where somebody wrote through it; the headers told who.
          ...[...activities.values()].flatMap((activity) => activity.participants),
        ];
  const people = new Map<string, Person>();
  for (const { address, name } of all) {
    if (isOwn(address, own)) continue;
    const known = people.get(address);
    if (!known || name.length > known.name.length) people.set(address, { address, name });
  }
  return [...people.values()].slice(0, PEOPLE);
}

function personHere(
  { address, name }: Person,
  { contacts, settings, account, source, bulk }: SubjectState,
  cards: Map<string, PersonHere['contact']>,
  exchanges: Map<string, PersonHere['last']>,
): Omit<PersonHere, 'openDeals' | 'own'> {
  const contact = contacts.get(address);
  const exclusion = contact
    ? null
    : exclusionOf(address, name, whoContext(settings, account), bulk);
  const who = contact?.id ?? strangerKey(address);
  return {
    address,
    name: contact?.name ?? proposedName(name, address),
    contact: (contact && cards.get(contact.id)) || null,
    excluded: exclusion,
    proposal:
      contact || exclusion
        ? null
        : {
            name: proposedName(name, address),
            company: proposedCompanyOf(address)?.name ?? null,
            source,
          },
    last: exchanges.get(who) ?? [],
  };
}

function exclusionOf(
  address: string,
  name: string,
  who: WhoContext,
  bulk: Map<string, string>,
): PersonHere['excluded'] {
  if (isSentVia(name)) return { code: 'resource', args: [] };
  if (bulk.has(address)) return { code: 'bulk', args: [] };
  return excluded(address, who);
}

/** The deals to choose from for a thread or meeting and, for guests, those of each of them. */
async function openDeals(
  from: Requests,
  contactIds: string[],
  forGuests: boolean,
): Promise<{ choices: DealCard[]; beside: Map<string, DealCard[]> }> {
  const deals = await openDealsOf(from, contactIds);
  const choices = deals.slice(0, DEAL_CHOICES);
  const beside = (forGuests ? contactIds : []).map((id): [string, Deal[]] => [
    id,
    deals.filter((deal) => deal.contactIds.includes(id)).slice(0, DEALS_BESIDE),
  ]);
  const wanted = new Set([...choices, ...beside.flatMap(([, own]) => own)]);
  const cards = await readDealCards(from, [...wanted]);
  const cardOf = new Map(cards.map((card) => [card.dealId, card]));
  const cardsOf = (rows: Deal[]) => rows.flatMap((deal) => cardOf.get(deal.id) ?? []);
  return {
    choices: cardsOf(choices),
    // Beside a guest nobody reads who else is in the deal.
    beside: new Map(
      beside.map(([id, own]) => [id, cardsOf(own).map((card) => ({ ...card, people: [] }))]),
    ),
  };
}

/** Deals under way with any of these people, those that moved last first. */
async function openDealsOf(from: Requests, contactIds: string[]): Promise<Deal[]> {
  const lists = await Promise.all(
    contactIds.map((id) =>
      from.newest('deals', { index: 'contactIds', range: IDBKeyRange.only(id), limit: DEALS }),
    ),
  );
  const deals = [...new Map(lists.flat().map((deal) => [deal.id, deal])).values()];
  return deals
    .filter((deal) => deal.state === 'open')
    .sort(newestFirst)
    .slice(0, DEALS);
}

async function lastExchanges(
  from: Requests,
  who: string[],
): Promise<Map<string, PersonHere['last']>> {
  const lists = await Promise.all(
    who.slice(0, 10).map((key) => newest(from, key, null, LAST_EXCHANGES)),
  );
  return new Map(lists.map((touches, index) => [who[index] ?? '', touches.map(historyItem)]));
}

/** Whose turn it is by what the page shows, for a thread that is not in the history. */
function turnHere(seen: SubjectSeen, settings: Settings): SubjectView['turn'] {
  if (seen.kind !== 'thread') return 'nobody';
  const own = whoContext(settings, seen.account).own;
  const timed = seen.messages.filter((message) => message.at !== undefined && message.from);
  const last = timed.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)).at(-1);
  if (!last?.from) return 'nobody';
  return isOwn(last.from.address, own) ? 'theirs' : 'mine';
}

function newestFirst(a: Deal, b: Deal): number {
  return b.stageSince - a.stageSince;
}
