import { decideMeeting, decideThread, type Why } from '@/utils/rules/logging';
import { proposedName } from '@/utils/rules/names';
import { excluded, isOwn, isSentVia, type WhoContext } from '@/utils/rules/who';
import type { EmailSeen, MeetingSeen, Person } from '@/utils/seen';
import type { SubjectSeen } from './api';
import { addressesOf, captureAutomatically, context, repliesIn } from './capture';
import { proposedCompanyOf, readPersonCards } from './contacts';
import { reading } from './db';
import { readDealCards } from './deal-cards';
import { whoContext } from './domains';
import { historyItem, newest, readHistory } from './history';
import { strangerKey } from './kept';
import { emailKeys, gmailKey, meetingKey } from './keys';
import { stageChoices } from './pipelines';
import type { Requests } from './requests';
import type { Activity, Contact, Deal, Settings, Thread } from './schema';
import { settingsFrom } from './settings';
import { readOpenTasks } from './task-cards';
import { repliesAwaited } from './thread-tasks';
import type { DealCard, PersonHere, SubjectView } from './views';

/** People shown with full detail; a mail to hundreds stays readable and the answer small. */
const PEOPLE = 20;
const LAST_EXCHANGES = 3;
/** Deals looked at per person, offered for the thread, and shown beside a guest. */
const DEALS = 100;
const DEAL_CHOICES = 15;
const DEALS_BESIDE = 3;

/**
 * Everything the sidebar shows about the open thread or meeting. What automatic logging allows and
 * the history does not hold yet is captured first, so that the answer already tells of it.
 */
export async function open(seen: SubjectSeen): Promise<SubjectView> {
  // Nearly always nothing is new, and then both are one reading.
  const known = await reading(async (from) => {
    const state = await read(from, seen);
    return state.wantsCapture ? null : view(from, seen, state);
  });
  if (known) return known;
  await captureAutomatically(seen.kind === 'thread' ? seen.messages : [seen.meeting]);
  return reading(async (from) => view(from, seen, await read(from, seen)));
}

interface State {
  settings: Settings;
  /** Where somebody who is added here comes from. */
  source: 'gmail' | 'calendar';
  /** The mailbox the page shows: mine, also before anything of it was logged. */
  account: string;
  contacts: Map<string, Contact>;
  thread: Thread | undefined;
  activities: Map<string, Activity>;
  /** Senders of newsletters and automatic mail, with the header that told. */
  bulk: Map<string, string>;
  why: Why;
  wantsCapture: boolean;
}

function read(from: Requests, seen: SubjectSeen): Promise<State> {
  return seen.kind === 'thread' ? readThread(from, seen) : readMeeting(from, seen.meeting);
}

async function readThread(
  from: Requests,
  seen: Extract<SubjectSeen, { kind: 'thread' }>,
): Promise<State> {
  const keys = seen.messages.flatMap(emailKeys);
  const addresses = [
    ...addressesOf(seen.messages),
    ...seen.people.map((person) => person.address),
  ].filter((address) => address !== seen.account);
  const [row, contacts, thread, activities, takenBack] = await Promise.all([
    from.get('settings', 'settings'),
    contactsByAddress(from, addresses),
    from.by('threads', 'keys', gmailKey(seen.account, seen.threadId)),
    Promise.all(keys.map((key) => from.by('activities', 'keys', key))),
    from.get('takenBack', gmailKey(seen.account, seen.threadId)),
  ]);
  const settings = settingsFrom(row);
  const known = new Map(
    activities.flatMap((activity) => (activity ? activity.keys.map((key) => [key, activity]) : [])),
  );
  for (const [address, contact] of await contactsByAddress(from, hidden(known, addresses)))
    contacts.set(address, contact);
  const knownAs =
    thread && thread.count > 0 ? await addressOf(from, contacts, thread.contactIds[0]) : null;
  const decision = decideThread(
    withOthers(seen),
    context(settings, contacts, seen.account, false, takenBack !== undefined),
    knownAs,
  );
  const awaited = thread && !decision.log ? await repliesAwaited(from, thread.id) : null;
  const bulk = await bulkSenders(from, seen.messages, contacts);
  const news = seen.messages.filter((message) => isNews(message, known));
  const missing = news.filter((message) => !emailKeys(message).some((key) => known.has(key)));
  return {
    settings,
    source: 'gmail',
    account: seen.account,
    contacts,
    thread,
    activities: known,
    bulk,
    why: whyOf(seen, bulkWhy(decision.why, bulk), known),
    wantsCapture:
      (decision.log && missing.length > 0) ||
      news.length > missing.length ||
      (awaited !== null && repliesIn(seen.messages, settings).some((at) => at > awaited)) ||
      !settings.accounts.includes(seen.account),
  };
}

async function readMeeting(from: Requests, meeting: MeetingSeen): Promise<State> {
  const key = meetingKey(meeting.uid, meeting.occurrence);
  const [row, contacts, activity, takenBack] = await Promise.all([
    from.get('settings', 'settings'),
    contactsByAddress(
      from,
      meeting.guests.map((guest) => guest.address),
    ),
    from.by('activities', 'keys', key),
    from.get('takenBack', key),
  ]);
  const settings = settingsFrom(row);
  const decision = decideMeeting(
    meeting,
    context(settings, contacts, meeting.account, false, takenBack !== undefined),
    Date.now(),
  );
  return {
    settings,
    source: 'calendar',
    account: meeting.account,
    contacts,
    thread: undefined,
    activities: new Map(activity ? [[key, activity]] : []),
    bulk: new Map(),
    why: activity ? activity.reason : decision.why,
    wantsCapture: activity ? correctsMeeting(meeting, activity) : decision.log,
  };
}

/** People of what is logged whom the page does not show, since they wrote through a group. */
function hidden(known: Map<string, Activity>, shown: string[]): string[] {
  const people = [...known.values()].flatMap((activity) => activity.participants);
  return people.map((person) => person.address).filter((address) => !shown.includes(address));
}

/** Which senders nobody sits behind, told by the last mail of theirs that is in the history. */
async function bulkSenders(
  from: Requests,
  messages: EmailSeen[],
  contacts: Map<string, Contact>,
): Promise<Map<string, string>> {
  const strangers = new Set(messages.flatMap((message) => message.from?.address ?? []));
  for (const address of contacts.keys()) strangers.delete(address);
  const found = await Promise.all(
    [...strangers].slice(0, PEOPLE).map(async (address) => {
      const [touch] = await newest(from, strangerKey(address), null, 1);
      const mail =
        touch?.direction === 'in' ? await from.get('activities', touch.activityId) : null;
      const wrote = mail?.participants.some(
        (person) => person.role === 'from' && person.address === address,
      );
      // People, too, send automatic replies.
      const header = wrote ? mail?.bulk : undefined;
      return header && /^(List-|Precedence)/.test(header) ? [[address, header] as const] : [];
    }),
  );
  return new Map(found.flat());
}

/** Where nobody is known, a newsletter is the better reason. */
function bulkWhy(why: Why, bulk: Map<string, string>): Why {
  const [header] = bulk.values();
  return header && why.code === 'not_known' ? { code: 'not_bulk', args: [header] } : why;
}

/** A message that would add to the history: unknown, or seen better than what is stored. */
function isNews(message: EmailSeen, known: Map<string, Activity>): boolean {
  const keys = emailKeys(message);
  if (keys.length === 0) return false;
  const activity = keys.map((key) => known.get(key)).find(Boolean);
  if (!activity) return true;
  if (keys.some((key) => !activity.keys.includes(key))) return true;
  if (!activity.sources.includes(message.source)) return true;
  return message.from !== null && activity.direction === 'unknown';
}

function correctsMeeting(seen: MeetingSeen, activity: Activity): boolean {
  const details = activity.meeting;
  if (!details) return false;
  if (seen.version !== undefined && details.version !== undefined)
    return seen.version > details.version;
  return (
    (seen.startAt !== undefined && seen.startAt !== activity.at) ||
    (seen.endAt !== undefined && seen.endAt !== details.endAt) ||
    (seen.status === 'cancelled' && details.status !== 'cancelled') ||
    (seen.title !== '' && seen.title !== activity.subject)
  );
}

/** The reason to show: of what is logged, the reason it was logged for; else the decision's. */
function whyOf(
  seen: Extract<SubjectSeen, { kind: 'thread' }>,
  decided: Why,
  known: Map<string, Activity>,
): Why {
  const logged = seen.messages.flatMap((message) =>
    emailKeys(message).flatMap((key) => known.get(key) ?? []),
  );
  if (logged[0]) return logged[0].reason;
  const identified = seen.messages.some((message) => emailKeys(message).length > 0);
  return identified ? decided : { code: 'not_unopened', args: [] };
}

async function view(from: Requests, seen: SubjectSeen, state: State): Promise<SubjectView> {
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
  const [page, stages, tasks, exchanges, cards, deals, [linked]] = await Promise.all([
    readHistory(from, { who }),
    stageChoices(from),
    readOpenTasks(from, { threadId: state.thread?.id, contactIds: ids, dealId }),
    seen.kind === 'meeting' ? lastExchanges(from, who) : new Map<string, never[]>(),
    readPersonCards(from, [...new Map(contacts.map((row) => [row.id, row])).values()]),
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
function peopleHere(seen: SubjectSeen, { settings, activities }: State): Person[] {
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
  { contacts, settings, account, source, bulk }: State,
  cards: Map<string, PersonHere['contact']>,
  exchanges: Map<string, PersonHere['last']>,
): Omit<PersonHere, 'openDeals'> {
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

/** Collapsed messages have no identity, yet their senders are part of the conversation. */
function withOthers(seen: Extract<SubjectSeen, { kind: 'thread' }>): EmailSeen[] {
  const [first, ...rest] = seen.messages;
  if (first) return [{ ...first, others: [...first.others, ...seen.people] }, ...rest];
  return [
    {
      kind: 'email',
      source: 'thread',
      account: seen.account,
      threadId: seen.threadId,
      subject: seen.subjectLine,
      snippet: '',
      from: null,
      to: [],
      cc: [],
      others: seen.people,
    },
  ];
}

async function contactsByAddress(
  from: Requests,
  addresses: string[],
): Promise<Map<string, Contact>> {
  const found = await Promise.all(
    [...new Set(addresses)].map(async (address) => {
      const row = await from.by('contacts', 'emails', address);
      return row ? [[address, row] as const] : [];
    }),
  );
  return new Map(found.flat());
}

async function addressOf(
  from: Requests,
  contacts: Map<string, Contact>,
  id: string | undefined,
): Promise<string | null> {
  if (!id) return null;
  const here = [...contacts.values()].find((contact) => contact.id === id);
  const contact = here ?? (await from.get('contacts', id));
  return contact ? (contact.emails[0] ?? contact.name) : null;
}

function newestFirst(a: Deal, b: Deal): number {
  return b.stageSince - a.stageSince;
}
