import type {
  DealCard,
  PersonView,
  PipelineView,
  SearchView,
  SettingsView,
  TodayItem,
} from '@/storage/api';
import type { Stage } from '@/storage/schema';

/** Answers as the background gives them, about invented people. */

export const NOW = Date.now();
const DAY = 86_400_000;

export function uuid(n: number): string {
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

export const ANA = { contactId: uuid(1), name: 'Ana Silva' };
export const THREAD = 'https://mail.google.com/mail/?authuser=robin%40northlight.example#all/18f2';

export function taskItem(n: number, more: Partial<TodayItem> = {}): TodayItem {
  return {
    key: uuid(100 + n),
    kind: 'task',
    title: `Send offer ${n}`,
    reason: { code: 'task_overdue_one', args: ['1'] },
    at: NOW - DAY,
    person: ANA,
    link: THREAD,
    taskId: uuid(100 + n),
    dealId: null,
    never: null,
    score: { total: 90, kind: 90, waiting: 0, worth: 0 },
    also: [],
    ...more,
  };
}

export function replyItem(n: number, more: Partial<TodayItem> = {}): TodayItem {
  return {
    key: `needs-reply:${n}`,
    kind: 'needs-reply',
    title: `Question ${n}`,
    reason: { code: 'needs_reply_other', args: ['3', 'Ana Silva'] },
    at: NOW - 3 * DAY,
    person: ANA,
    link: THREAD,
    taskId: null,
    dealId: null,
    never: null,
    score: { total: 90, kind: 90, waiting: 0, worth: 0 },
    also: [],
    ...more,
  };
}

export const STAGES: Stage[] = [
  { id: uuid(11), name: 'Lead', probability: 10, staleAfterDays: 14, outcome: 'open' },
  { id: uuid(12), name: 'Proposal', probability: 50, staleAfterDays: 10, outcome: 'open' },
  { id: uuid(13), name: 'Won', probability: 100, staleAfterDays: null, outcome: 'won' },
  { id: uuid(14), name: 'Lost', probability: 0, staleAfterDays: null, outcome: 'lost' },
];

export function deal(n: number, more: Partial<DealCard> = {}): DealCard {
  const stage = STAGES.find(({ id }) => id === (more.stageId ?? uuid(11)));
  return {
    dealId: uuid(200 + n),
    name: `Deal ${n}`,
    pipelineId: uuid(10),
    value: 1000,
    currency: 'EUR',
    stageId: uuid(11),
    stageName: stage?.name ?? '',
    state: stage?.outcome ?? 'open',
    people: [ANA],
    company: 'Acme',
    closeDate: null,
    nextStep: '',
    stageSince: NOW - 2 * DAY,
    quietSince: NOW - 2 * DAY,
    ...more,
  };
}

/** The board with these deals, counted and summed as the background does. */
export function board(deals: DealCard[]): PipelineView {
  return {
    pipelineId: uuid(10),
    name: 'Sales',
    defaultCurrency: 'EUR',
    columns: STAGES.map((stage) => {
      const here = deals.filter((card) => card.stageId === stage.id);
      const currencies = [...new Set(here.map((card) => card.currency))];
      return {
        stage,
        count: here.length,
        deals: here,
        sums: currencies.map((currency) => {
          const same = here.filter((card) => card.currency === currency);
          const sum = same.reduce((all, card) => all + (card.value ?? 0), 0);
          return {
            currency,
            count: same.length,
            sum,
            weighted: (sum * stage.probability) / 100,
          };
        }),
      };
    }),
  };
}

export const person: PersonView = {
  person: {
    ...ANA,
    addresses: ['ana.silva@acme.example', 'ana@home.example'],
    title: 'Head of Operations',
    company: 'Acme',
    lastTouchAt: NOW - DAY,
    inbound: 3,
    outbound: 2,
    meetings: 1,
  },
  phones: [],
  turn: 'mine',
  deals: [deal(1)],
  tasks: [
    {
      taskId: uuid(300),
      text: 'Call about the second item',
      due: { local: '2026-11-24T09:00', zone: 'UTC' },
      dueAt: NOW + DAY,
      openAt: null,
      overdue: false,
      unlessReply: false,
      doneAt: null,
      doneBecause: null,
      contact: ANA,
      company: null,
      dealName: null,
      link: null,
    },
  ],
  history: {
    items: [1, 2].map((n) => ({
      activityId: uuid(400 + n),
      kind: 'email',
      at: NOW - n * DAY,
      direction: n === 1 ? 'in' : 'out',
      subject: 'Renewal for next year',
      snippet: `Line ${n}`,
      sender: n === 1 ? 'Ana Silva' : '',
      cancelled: false,
      allDay: false,
      threadId: uuid(500),
    })),
    next: null,
  },
};

export const found: SearchView = {
  people: [person.person],
  companies: [{ companyId: uuid(601), name: 'Acme', domains: ['acme.example'], people: 2 }],
  deals: [deal(1)],
  threads: [
    {
      threadId: uuid(500),
      subject: 'Agenda for Thursday',
      lastAt: NOW - DAY,
      link: THREAD,
      people: ['Ana Silva'],
      excerpt: '',
    },
  ],
  notes: [
    {
      activityId: uuid(510),
      kind: 'note',
      at: NOW - DAY,
      text: 'An agenda was promised',
      people: [{ contactId: ANA.contactId, name: 'Ana Silva' }],
      company: null,
      deal: null,
      link: null,
    },
  ],
  meetings: [
    {
      activityId: uuid(511),
      at: NOW - DAY,
      allDay: false,
      subject: 'Agenda review',
      people: [{ contactId: ANA.contactId, name: 'Ana Silva' }],
      others: [],
    },
  ],
  more: [],
  near: false,
  indexing: null,
};

export const settings: SettingsView = {
  autoLog: 'contacts',
  accounts: ['robin@northlight.example'],
  aliases: [],
  neverLog: ['old.example'],
  nudges: {
    needsReplyDays: 2,
    followUpDays: 5,
    perDay: 8,
    quietFrom: 20,
    quietTo: 8,
    notifications: true,
    digest: false,
  },
  defaultCurrency: 'EUR',
};
