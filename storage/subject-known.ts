import { decideMeeting, decideThread, type Why } from '@/utils/rules/logging';
import type { EmailSeen, MeetingSeen } from '@/utils/seen';
import { addressesOf, context, repliesIn } from './capture-context';
import { reading } from './connection';
import { newest } from './history';
import { strangerKey } from './kept';
import { emailKeys, gmailKey, meetingAmong, meetingKey, meetingKeys } from './keys';
import type { Requests } from './requests';
import type { Activity, Contact, Settings, Thread } from './schema';
import { settingsFrom } from './settings';
import type { SubjectSeen } from './subject-seen';
import { type OwnLines, PEOPLE, subjectView } from './subject-view';
import { repliesAwaited } from './thread-tasks';
import type { SubjectView } from './views';

/** What is looked at for it. */
const STORES = [
  'settings',
  'contacts',
  'companies',
  'threads',
  'activities',
  'touches',
  'takenBack',
  'deals',
  'pipelines',
  'tasks',
  'fields',
] as const;

/**
 * Everything the sidebar shows about the open thread or meeting, in one reading; null where
 * automatic logging has something to store first. Without `ownLines` also where somebody says
 * something in own fields: reading that out takes formulas, which not every start has to bring.
 */
export function knownView(seen: SubjectSeen, ownLines?: OwnLines): Promise<SubjectView | null> {
  return reading(async (requests) => {
    const from = requests.shared();
    const state = await read(from, seen);
    if (state.wantsCapture) return null;
    const saysMore = [...state.contacts.values()].some(({ custom }) => custom);
    if (ownLines || !saysMore) return subjectView(from, seen, state, ownLines);
    return null;
  }, STORES);
}

/** The same whatever automatic logging would do. */
export function viewAsItIs(seen: SubjectSeen, ownLines: OwnLines): Promise<SubjectView> {
  return reading(async (requests) => {
    const from = requests.shared();
    return subjectView(from, seen, await read(from, seen), ownLines);
  }, STORES);
}

/** What is known about the open thread or meeting before anything is said of it. */
export interface SubjectState {
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

function read(from: Requests, seen: SubjectSeen): Promise<SubjectState> {
  return seen.kind === 'thread' ? readThread(from, seen) : readMeeting(from, seen.meeting);
}

async function readThread(
  from: Requests,
  seen: Extract<SubjectSeen, { kind: 'thread' }>,
): Promise<SubjectState> {
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
      !(settings.accounts.includes(seen.account) || seen.messages.some((m) => m.mailbox)),
  };
}

async function readMeeting(from: Requests, meeting: MeetingSeen): Promise<SubjectState> {
  const key = meetingKey(meeting.uid, meeting.occurrence);
  const [row, contacts, found, takenBack] = await Promise.all([
    from.get('settings', 'settings'),
    contactsByAddress(
      from,
      meeting.guests.map((guest) => guest.address),
    ),
    Promise.all(
      meetingKeys(meeting).map(
        async (name) => [name, await from.by('activities', 'keys', name)] as const,
      ),
    ),
    from.get('takenBack', key),
  ]);
  const settings = settingsFrom(row);
  const known = new Map(found.flatMap(([name, one]) => (one ? [[name, one] as const] : [])));
  const activity = meetingAmong(known, meeting);
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
  if (!activity.keys.includes(meetingKey(seen.uid, seen.occurrence))) return true;
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
