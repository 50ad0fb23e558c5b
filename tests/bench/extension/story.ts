import { noRelationship, touchesOf, withAdded } from '@/storage/kept';
import { gmailKey, meetingKey, messageIdKey } from '@/storage/keys';
import type {
  Activity,
  Change,
  Company,
  Contact,
  Deal,
  Participant,
  Pipeline,
  Play,
  Settings,
  Signal,
  StageMove,
  StageSum,
  Task,
  Thread,
  Touch,
} from '@/storage/schema';
import { DEFAULT_SETTINGS } from '@/storage/settings';
import { seeded, zipf } from './random';

/**
 * An invented database of any size, the same for the same size: contacts whose mail follows Zipf's
 * law, one of them with 2 % of everything, threads, meetings, notes, deals, tasks and the journal.
 * All kept fields are as the write path would have left them.
 */

export const ME = 'robin@brightwater.example';
const FIRST_DAY = Date.UTC(2024, 0, 8);
export const LAST_DAY = Date.UTC(2026, 9, 30);

/** The rows of one store; a batch holds some rows of several. */
export interface Batch {
  activities: Activity[];
  touches: Touch[];
  changes: Change[];
}

export interface Rest {
  contacts: Contact[];
  companies: Company[];
  threads: Thread[];
  deals: Deal[];
  stageMoves: StageMove[];
  stageSums: StageSum[];
  plays: Play[];
  signals: Signal[];
  tasks: Task[];
  settings: Settings[];
}

export interface Story {
  batches: Iterable<Batch>;
  /** What is complete once all batches were taken; with so many deals where that is said. */
  rest(deals?: number): Rest;
}

/** Rows per transaction while filling. */
const BATCH = 2000;
const DAY = 86_400_000;
/** A full page of history and a full board at every size, so that sizes differ in nothing else. */
const BUSIEST_AT_LEAST = 100;
const DEALS_AT_LEAST = 600;
const DEALS_AT_MOST = 20_000;
const PEOPLE_WITH_DEALS = 100;
const SOURCES = ['Referral', 'Website', 'Fair', 'Partner', 'Call', 'Newsletter', 'Search', ''];
const PLAYBOOKS = ['First contact', 'Proposal out', 'Gone quiet'];
const REASONS = ['Price', 'Timing', 'Fit', 'Trust', 'Service', 'Nobody decided'];
const RIVALS = ['Alpha', 'Bravo', 'Carbon', 'Delta', ''];
const TAGS = ['Price', 'Timing', 'Budget approved', 'Security', 'Board', 'Rollout', 'Support'];
const PRODUCTS = 12;

export function story(size: number, pipeline: Pipeline): Story {
  const random = seeded(size);
  const below = (count: number) => Math.floor(random() * count);
  const words = vocabulary(2000, random);
  const word = zipf(words.length, 1, random);
  const sentence = (count: number) =>
    Array.from({ length: count }, () => words[word()] ?? '').join(' ');

  const companies = makeCompanies(Math.max(10, Math.round(size / 50)));
  const contacts = makeContacts(Math.max(50, Math.round(size / 10)), companies, words);
  const some = zipf(contacts.length - 1, 0.9, random);
  const busiestShare = Math.max(0.02, BUSIEST_AT_LEAST / size);
  const pick = (): Contact => at(contacts, random() < busiestShare ? 0 : 1 + some());

  const threads: Thread[] = [];
  const current = new Map<string, Thread>();
  const byAddress = new Map(contacts.flatMap((c) => c.emails.map((email) => [email, c])));
  const whoIs = (address: string) =>
    address === ME ? null : (byAddress.get(address)?.id ?? `addr:${address}`);
  const ids = idMaker(random);

  function threadOf(contact: Contact, now: number): Thread {
    const known = current.get(contact.id);
    if (known && known.count < 12 && random() < 0.7) return known;
    const subject = sentence(4 + below(4));
    const thread: Thread = {
      id: ids(now),
      rev: ids(now),
      subject,
      keys: [gmailKey(ME, hexAt(now, below(1_000_000)))],
      createdAt: now,
      count: 0,
      lastAt: 0,
      ball: 'nobody',
      contactIds: [],
    };
    threads.push(thread);
    current.set(contact.id, thread);
    return thread;
  }

  function email(contact: Contact, now: number): Activity {
    const thread = threadOf(contact, now);
    const inbound = random() < 0.55;
    const other = random() < 0.15 ? pick() : null;
    const them: Participant = person(contact, inbound ? 'from' : 'to');
    const me: Participant = { address: ME, name: '', role: inbound ? 'to' : 'from' };
    const activity: Activity = {
      id: ids(now),
      rev: ids(now),
      kind: 'email',
      at: now,
      timeSource: 'id',
      direction: inbound ? 'in' : 'out',
      account: ME,
      threadId: thread.id,
      aboutIds: [],
      subject: thread.subject,
      snippet: sentence(18),
      participants: [
        ...(inbound ? [them, me] : [me, them]),
        ...(other && other !== contact ? [person(other, 'cc')] : []),
      ],
      keys: [
        gmailKey(ME, hexAt(now, below(1_000_000))),
        ...(random() < 0.3 ? [messageIdKey(`${ids(now)}@mail.example`)] : []),
      ],
      sources: ['thread'],
      reason: { code: 'contact', args: [at(contact.emails, 0)] },
    };
    thread.count += 1;
    thread.lastAt = now;
    thread.lastActivityId = activity.id;
    thread.ball = inbound ? 'mine' : 'theirs';
    const people = activity.participants.flatMap((p) => byAddress.get(p.address)?.id ?? []);
    thread.contactIds = [...new Set([...thread.contactIds, ...people])];
    return activity;
  }

  function meeting(contact: Contact, now: number): Activity {
    return {
      id: ids(now),
      rev: ids(now),
      kind: 'meeting',
      at: now,
      timeSource: 'page-data',
      direction: 'unknown',
      account: ME,
      aboutIds: [],
      subject: sentence(3),
      snippet: '',
      participants: [
        { address: ME, name: '', role: 'organizer', answer: 'accepted' },
        { ...person(contact, 'guest'), answer: 'accepted' },
      ],
      keys: [meetingKey(`${ids(now)}@google.com`, '')],
      sources: ['page-data'],
      reason: { code: 'met', args: [at(contact.emails, 0)] },
      meeting: {
        endAt: now + 1_800_000,
        allDay: false,
        place: '',
        status: 'confirmed',
        myAnswer: 'accepted',
      },
    };
  }

  function note(contact: Contact, now: number): Activity {
    return {
      id: ids(now),
      rev: ids(now),
      kind: 'note',
      at: now,
      timeSource: 'person',
      direction: 'unknown',
      aboutIds: [contact.id],
      subject: '',
      snippet: '',
      body: sentence(30),
      participants: [],
      keys: [],
      sources: ['sidebar'],
      reason: { code: 'written', args: [] },
    };
  }

  function* batches(): Generator<Batch> {
    let batch: Batch = { activities: [], touches: [], changes: [] };
    const step = (LAST_DAY - FIRST_DAY) / size;
    for (let index = 0; index < size; index++) {
      const now = Math.round(FIRST_DAY + index * step);
      const contact = pick();
      const kind = random();
      const make = kind < 0.88 ? email : kind < 0.96 ? meeting : note;
      const activity = make(contact, now);
      const touches = touchesOf(activity, whoIs);
      for (const touch of touches) {
        const touched = contactWith(touch.who);
        if (touched) touched.relationship = withAdded(touched.relationship, [touch], now);
      }
      batch.activities.push(activity);
      batch.touches.push(...touches);
      batch.changes.push({
        id: activity.rev,
        at: now,
        actor: 'automatic',
        source: 'capture',
        entries: [{ table: 'activities', id: activity.id, before: null }],
      });
      if (batch.activities.length < BATCH && index < size - 1) continue;
      yield batch;
      batch = { activities: [], touches: [], changes: [] };
    }
  }

  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const contactWith = (who: string) => byId.get(who);

  function rest(
    count = Math.min(DEALS_AT_MOST, Math.max(DEALS_AT_LEAST, Math.round(size / 20))),
  ): Rest {
    const deals = Array.from({ length: count }, (_, index) => deal(index));
    const tasks = Array.from({ length: Math.round(size / 50) }, (_, index) => task(index));
    return {
      contacts,
      companies,
      threads,
      deals,
      stageMoves: deals.flatMap(movesOf),
      stageSums: sumsOf(deals),
      plays: deals.filter((_, index) => index % 3 === 0).map(play),
      signals: deals.filter((_, index) => index % 2 === 0).map(signal),
      tasks,
      settings: [{ ...DEFAULT_SETTINGS, rev: ids(FIRST_DAY), accounts: [ME] }],
    };
  }

  function deal(index: number): Deal {
    const stage = at(pipeline.stages, index % pipeline.stages.length);
    // The first with the people one writes to most, as many of them at every size; others with anybody.
    const among = index < DEALS_AT_LEAST ? PEOPLE_WITH_DEALS : contacts.length;
    const contact = at(contacts, below(Math.min(among, contacts.length)));
    const since = FIRST_DAY + below(LAST_DAY - FIRST_DAY);
    const createdAt = since - below(60) * DAY;
    const name = sentence(3);
    const isOpen = stage.outcome === 'open';
    const source = at(SOURCES, below(SOURCES.length));
    return {
      id: ids(since),
      rev: ids(since),
      name,
      pipelineId: pipeline.id,
      stageId: stage.id,
      state: stage.outcome,
      value: below(900) * 100,
      currency: index % 7 === 0 ? 'USD' : 'EUR',
      companyId: contact.companyId,
      people: [{ contactId: contact.id, role: '' }],
      contactIds: [contact.id],
      nextStep: index % 4 === 0 ? '' : sentence(5),
      ...(source !== '' && { source }),
      ...(isOpen
        ? { closeDate: dayAt(since + below(120) * DAY) }
        : {
            closedAt: since,
            outcome: {
              reason: at(REASONS, below(REASONS.length)),
              competitor: stage.outcome === 'lost' ? at(RIVALS, below(RIVALS.length)) : '',
              objection: stage.outcome === 'lost' ? at(TAGS, below(TAGS.length)) : '',
            },
          }),
      ...(index % 3 === 0 && {
        lines: [
          {
            id: ids(since),
            name: `Product ${below(PRODUCTS)}`,
            quantity: 1 + below(5),
            price: 100 + below(900),
          },
        ],
      }),
      createdAt,
      stageSince: since,
    };
  }

  /** How a deal came to where it is, from the first stage on. */
  function movesOf({ id, rev, stageId, createdAt, stageSince }: Deal): StageMove[] {
    const open = pipeline.stages.filter(({ outcome }) => outcome === 'open');
    const place = open.findIndex((stage) => stage.id === stageId);
    const before = open.slice(0, place < 0 ? 1 + below(open.length) : place).map((one) => one.id);
    const way = [...before, stageId];
    return way.map((to, index) => ({
      id: ids(stageSince),
      rev,
      dealId: id,
      from: way[index - 1] ?? null,
      to,
      at: Math.round(createdAt + ((stageSince - createdAt) * index) / Math.max(1, before.length)),
    }));
  }

  function play({ id, rev, createdAt }: Deal, index: number): Play {
    return {
      id: ids(createdAt),
      rev,
      playbookId: at(pipeline.stages, index % PLAYBOOKS.length).id,
      dealId: id,
      name: at(PLAYBOOKS, index % PLAYBOOKS.length),
      pauseOnReply: true,
      steps: [],
      startedAt: createdAt,
      ticked: [],
      tasks: [],
    };
  }

  function signal({ id, rev, stageId, contactIds, createdAt }: Deal, index: number): Signal {
    return {
      id: ids(createdAt),
      rev,
      kind: index % 2 === 0 ? 'objection' : 'signal',
      tag: at(TAGS, below(TAGS.length)),
      quote: sentence(8),
      contactId: contactIds[0],
      dealId: id,
      stageId,
      at: createdAt,
      createdAt,
    };
  }

  function task(index: number): Task {
    const contact = at(contacts, below(contacts.length));
    const dueAt = LAST_DAY - below(300 * DAY);
    const isOpen = index % 4 === 0;
    return {
      id: ids(dueAt),
      rev: ids(dueAt),
      text: sentence(5),
      due: { local: new Date(dueAt).toISOString().slice(0, 16), zone: 'UTC' },
      dueAt,
      ...(isOpen && { openAt: dueAt }),
      contactId: contact.id,
      createdAt: dueAt - DAY,
      ...(!isOpen && { doneAt: dueAt, doneBecause: 'person' }),
    };
  }

  return { batches: { [Symbol.iterator]: batches }, rest };
}

function makeCompanies(count: number): Company[] {
  const random = seeded(count);
  const ids = idMaker(random);
  return Array.from({ length: count }, (_, index) => {
    const name = `Company ${index}`;
    const industry = `Trade ${index % 12}`;
    const domain = `company-${index}.example`;
    return {
      id: ids(FIRST_DAY),
      rev: ids(FIRST_DAY),
      name,
      industry,
      domains: [domain],
      createdAt: FIRST_DAY,
    };
  });
}

function makeContacts(count: number, companies: Company[], words: string[]): Contact[] {
  const random = seeded(count + 1);
  const ids = idMaker(random);
  return Array.from({ length: count }, (_, index) => {
    const company = at(companies, index % companies.length);
    const [first, last] = [at(words, index % words.length), at(words, (index * 7) % words.length)];
    const name = `${capital(first)} ${capital(last)}`;
    const address = `${first}.${last}.${index}@${at(company.domains, 0)}`;
    return {
      id: ids(FIRST_DAY),
      rev: ids(FIRST_DAY),
      name,
      emails: [address],
      phones: [],
      title: '',
      companyId: company.id,
      source: 'gmail',
      tags: [],
      createdAt: FIRST_DAY,
      relationship: noRelationship(),
    };
  });
}

/** What the sums of the stages must be, counted from the deals. */
export function sumsOf(deals: Iterable<Deal>): StageSum[] {
  const sums = new Map<string, StageSum>();
  for (const { stageId, currency, value } of deals) {
    const key = `stage:${stageId}:${currency}`;
    const sum = sums.get(key) ?? { key, stageId, currency, count: 0, sum: 0 };
    sums.set(key, { ...sum, count: sum.count + 1, sum: sum.sum + (value ?? 0) });
  }
  return [...sums.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function person(contact: Contact, role: Participant['role']): Participant {
  return { address: at(contact.emails, 0), name: contact.name, role };
}

/** Invented words of two to four syllables. */
function vocabulary(count: number, random: () => number): string[] {
  const starts = 'b c d f g h k l m n p r s t v z br dr fl gr kl pr st tr'.split(' ');
  const vowels = 'a e i o u ai au ei io'.split(' ');
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 2 + Math.floor(random() * 3);
    let word = '';
    for (let index = 0; index < syllables; index++)
      word +=
        at(starts, Math.floor(random() * starts.length)) +
        at(vowels, Math.floor(random() * vowels.length));
    words.add(word);
  }
  return [...words];
}

/** Ids in the form of uuidv7: ordered by time, the rest from the seed. */
export function idMaker(random: () => number): (at: number) => string {
  const hex = (digits: number) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return (time) => {
    const stamp = Math.floor(time).toString(16).padStart(12, '0');
    const variant = '89ab'[Math.floor(random() * 4)];
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
  };
}

/** A Gmail id that carries this instant. */
export function hexAt(time: number, salt: number): string {
  return ((BigInt(Math.floor(time)) << 20n) + BigInt(salt)).toString(16);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`There is no item ${index}`);
  return item;
}
