import { touchesOf } from '@/storage/kept';
import type {
  Activity,
  Company,
  Contact,
  Deal,
  Pipeline,
  Stage,
  StageMove,
  Thread,
} from '@/storage/schema';
import { seeded } from '../bench/extension/random';
import { hexAt, idMaker } from '../bench/extension/story';

/**
 * Three years of invented sales whose truth is known: how many of a source go on from stage to
 * stage, how long they stay, how fast who answers. The same seed gives the same rows, as the write
 * path would have left them.
 */

export const ME = 'robin@brightwater.example';
export const NOW = Date.UTC(2026, 10, 20, 15);
const DAY = 86_400_000;
const YEARS = 3;

/** What the history is made of: chance to go on from each stage, by source. */
export const TRUTH = {
  sources: { referral: 0.9, website: 0.74, fair: 0.66, 'cold call': 0.5 } as Record<string, number>,
  /** Added for deals with three people or more. */
  manyPeople: 0.08,
  /** Mean days in a stage. */
  days: [6, 12, 18, 9],
  currencies: ['EUR', 'EUR', 'EUR', 'USD', 'JPY'],
  reasons: {
    won: ['price', 'relationship', 'product'],
    lost: ['price', 'timing', 'no budget', 'lost to competitor'],
  },
  competitors: ['Northwind', 'Contoso', 'Umbra: GmbH'],
  objections: ['too expensive', 'missing feature', ''],
  tags: ['enterprise', 'small business', 'public'],
  /** Mean minutes until an answer. */
  replies: { mine: 180, theirs: 900 },
} as const;

export interface History {
  pipeline: Pipeline;
  companies: Company[];
  contacts: Contact[];
  deals: Deal[];
  stageMoves: StageMove[];
  threads: Thread[];
  activities: Activity[];
}

export interface HistoryOptions {
  seed: number;
  deals: number;
  /** E-mails per deal, about. */
  mails?: number;
}

export function history({ seed, deals: wanted, mails = 6 }: HistoryOptions): History {
  const random = seeded(seed);
  const ids = idMaker(random);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  /** Of a mean, and rarely much more: how long people take. */
  const about = (mean: number) => -Math.log(1 - random()) * mean;
  const first = NOW - YEARS * 365 * DAY;
  const rev = ids(first);

  const stage = (name: string, probability: number, outcome: Stage['outcome'] = 'open'): Stage => ({
    id: ids(first),
    name,
    probability,
    staleAfterDays: outcome === 'open' ? 14 : null,
    outcome,
  });
  const pipeline: Pipeline = {
    id: ids(first),
    rev,
    name: 'Sales',
    stages: [
      stage('Lead', 10),
      stage('Qualified', 25),
      stage('Proposal', 50),
      stage('Negotiation', 75),
      stage('Won', 100, 'won'),
      stage('Lost', 0, 'lost'),
    ],
  };
  const [won, lost] = [pipeline.stages[4], pipeline.stages[5]];
  if (!won || !lost) throw new Error('There are no closing stages');

  const companies = Array.from({ length: Math.max(5, Math.round(wanted / 4)) }, (_, index) => {
    const domain = `customer-${index}.example`;
    const company: Company = {
      id: ids(first),
      rev,
      name: `Customer ${index}`,
      domains: [domain],
      createdAt: first,
    };
    return company;
  });
  const contacts = companies.flatMap((company, index) =>
    ['Ana', 'Ben', 'Chloé', 'Deniz', 'Émile'].map((name): Contact => {
      const address = `${name
        .normalize('NFD')
        .replace(/[^a-z]/gi, '')
        .toLowerCase()}@${company.domains[0]}`;
      return {
        id: ids(first),
        rev,
        name: `${name} ${index}`,
        emails: [address],
        phones: [],
        title: '',
        companyId: company.id,
        source: 'gmail',
        tags: [],
        createdAt: first,
        relationship: {
          inbound: 0,
          outbound: 0,
          meetings: 0,
          notes: 0,
          firstAt: null,
          lastAt: null,
          lastInboundAt: null,
          lastOutboundAt: null,
          lastMeetingAt: null,
        },
      };
    }),
  );

  const deals: Deal[] = [];
  const stageMoves: StageMove[] = [];
  const threads: Thread[] = [];
  const activities: Activity[] = [];

  for (let index = 0; index < wanted; index++) {
    const company = pick(companies);
    const people = contacts
      .filter((contact) => contact.companyId === company.id)
      .slice(0, 1 + below(5));
    const source = pick(Object.keys(TRUTH.sources));
    const chance =
      (TRUTH.sources[source] ?? 0) + (people.length >= 3 ? TRUTH.manyPeople : -TRUTH.manyPeople);
    const createdAt = Math.floor(first + random() * (NOW - first));
    const id = ids(createdAt);
    const moves: StageMove[] = [];
    const enter = (from: Stage | undefined, to: Stage, at: number) =>
      moves.push({ id: ids(at), rev, dealId: id, from: from?.id ?? null, to: to.id, at });
    let at = createdAt;
    let here = pipeline.stages[0];
    enter(undefined, here ?? won, at);
    while (here && here.outcome === 'open') {
      const step: number = pipeline.stages.indexOf(here);
      at = Math.floor(at + about((TRUTH.days[step] ?? 10) * DAY));
      if (at > NOW) break;
      // Now and then a deal goes back a stage before it goes on.
      const back: Stage | undefined = random() < 0.04 ? pipeline.stages[step - 1] : undefined;
      const next: Stage = back ?? (random() < chance ? (pipeline.stages[step + 1] ?? won) : lost);
      enter(here, next, at);
      here = next;
    }
    const last = moves.at(-1);
    if (!here || !last) throw new Error('A deal stands nowhere');
    const currency = pick(TRUTH.currencies);
    const value = random() < 0.05 ? null : (1 + below(400)) * (currency === 'JPY' ? 10_000 : 100);
    const due = (time: number) =>
      new Date(time + (20 + below(60)) * DAY).toISOString().slice(0, 10);
    const firstDue = random() < 0.85 ? due(createdAt) : undefined;
    const said: Deal['said'] = [
      { at: createdAt, value, currency, ...(firstDue && { closeDate: firstDue }) },
    ];
    // A third is valued anew, or put off, on the way.
    if (random() < 0.33 && value !== null) {
      const when = Math.floor(createdAt + random() * (Math.min(last.at, NOW) - createdAt));
      said.push({
        at: when,
        value: Math.round(value * (0.5 + random())),
        currency,
        closeDate: due(when),
      });
    }
    const latest = said.at(-1);
    const closed = here.outcome !== 'open';
    deals.push({
      id,
      rev,
      name: `Deal ${index}`,
      pipelineId: pipeline.id,
      stageId: here.id,
      state: here.outcome,
      value: latest?.value ?? null,
      currency,
      ...(latest?.closeDate && { closeDate: latest.closeDate }),
      companyId: company.id,
      people: people.map((contact) => ({ contactId: contact.id, role: '' })),
      contactIds: people.map((contact) => contact.id),
      nextStep: random() < 0.6 ? 'Call again' : '',
      source: random() < 0.05 ? undefined : source,
      tags: [pick(TRUTH.tags)],
      ...(closed && { closedAt: last.at }),
      ...(closed &&
        here.outcome !== 'open' && {
          outcome: {
            reason: pick(TRUTH.reasons[here.outcome]),
            competitor: random() < 0.4 ? pick(TRUTH.competitors) : '',
            objection: here.outcome === 'lost' ? pick(TRUTH.objections) : '',
          },
        }),
      createdAt,
      stageSince: last.at,
      said,
    });
    stageMoves.push(...moves);
    talk(id, people, createdAt, closed ? last.at : NOW, mails);
  }

  /** A thread about the deal: mail back and forth, now and then a meeting, a call or a note. */
  function talk(dealId: string, people: Contact[], from: number, to: number, many: number): void {
    const [other] = people;
    if (!other) return;
    const subject = `About ${dealId.slice(0, 8)}`;
    const thread: Thread = {
      id: ids(from),
      rev,
      subject,
      keys: [`gmail:${ME}:${hexAt(from, below(1_000_000))}`],
      dealId,
      createdAt: from,
      count: 0,
      lastAt: 0,
      ball: 'nobody',
      contactIds: [other.id],
    };
    let inbound = random() < 0.5;
    let at = from;
    const count = 1 + below(many * 2);
    for (let index = 0; index < count && at < to; index++) {
      activities.push(mail(other, thread, at, inbound));
      thread.count += 1;
      thread.lastAt = at;
      thread.lastActivityId = activities.at(-1)?.id;
      thread.ball = inbound ? 'mine' : 'theirs';
      const turns = random() < 0.8;
      const minutes = turns ? (inbound ? TRUTH.replies.mine : TRUTH.replies.theirs) : 4000;
      if (turns) inbound = !inbound;
      at = Math.floor(at + 60_000 + about(minutes * 60_000));
    }
    threads.push(thread);
    const plain = random();
    if (plain < 0.6) activities.push(meeting(people, between(from, to), random() < 0.1));
    if (plain < 0.3) activities.push(typed('call', other, between(from, to)));
    if (plain > 0.7) activities.push(typed('note', other, between(from, to)));
  }

  function between(from: number, to: number): number {
    return Math.floor(from + random() * (to - from));
  }

  function mail(other: Contact, thread: Thread, at: number, inbound: boolean): Activity {
    const address = other.emails[0] ?? '';
    return {
      id: ids(at),
      rev,
      kind: 'email',
      at,
      timeSource: 'id',
      direction: inbound ? 'in' : 'out',
      account: ME,
      threadId: thread.id,
      aboutIds: [],
      subject: thread.subject,
      snippet: 'As discussed',
      participants: [
        { address, name: other.name, role: inbound ? 'from' : 'to' },
        { address: ME, name: '', role: inbound ? 'to' : 'from' },
      ],
      keys: [`gmail:${ME}:${hexAt(at, below(1_000_000))}`],
      sources: ['thread'],
      reason: { code: 'contact', args: [address] },
    };
  }

  function meeting(people: Contact[], at: number, cancelled: boolean): Activity {
    return {
      id: ids(at),
      rev,
      kind: 'meeting',
      at,
      timeSource: 'page-data',
      direction: 'unknown',
      account: ME,
      aboutIds: [],
      subject: 'Meeting',
      snippet: '',
      participants: [
        { address: ME, name: '', role: 'organizer', answer: 'accepted' },
        ...people.map((contact) => ({
          address: contact.emails[0] ?? '',
          name: contact.name,
          role: 'guest' as const,
          answer: 'accepted' as const,
        })),
      ],
      keys: [`ical:${ids(at)}@google.com:`],
      sources: ['page-data'],
      reason: { code: 'met', args: [] },
      meeting: {
        endAt: at + 1_800_000,
        allDay: false,
        place: '',
        status: cancelled ? 'cancelled' : 'confirmed',
        myAnswer: 'accepted',
      },
    };
  }

  function typed(kind: 'call' | 'note', other: Contact, at: number): Activity {
    return {
      id: ids(at),
      rev,
      kind,
      at,
      timeSource: 'person',
      direction: 'unknown',
      aboutIds: [other.id],
      subject: '',
      snippet: '',
      body: 'They like it.',
      participants: [],
      keys: [],
      sources: ['sidebar'],
      reason: { code: 'written', args: [] },
    };
  }

  return { pipeline, companies, contacts, deals, stageMoves, threads, activities };
}

/** Who took part in what, from the rows of a history. */
export function touchesIn({ activities, contacts }: History) {
  const owner = new Map(contacts.flatMap(({ id, emails }) => emails.map((one) => [one, id])));
  return activities.flatMap((activity) =>
    touchesOf(activity, (address) =>
      address === ME ? null : (owner.get(address) ?? `addr:${address}`),
    ),
  );
}
