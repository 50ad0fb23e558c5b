import type { DealCard, HistoryItem, PersonHere, SubjectView, TaskCard } from '@/storage/api';
import type { Host, MeetingSubject, Subject, Theme, ThreadSubject } from '@/utils/host';

/** Answers as the background gives them, about invented people, for looking at and for testing. */

export const NOW = Date.now();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
export const ACCOUNT = 'robin@northlight.example';

export function uuid(n: number): string {
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

const ANA = { address: 'ana.silva@acme.example', name: 'Ana Silva' };
const TOMAS = { address: 'tomas.berg@acme.example', name: 'Tomas Berg' };
const ME = { address: ACCOUNT, name: 'Robin Vale' };

export const thread: ThreadSubject = {
  kind: 'thread',
  key: `thread:${ACCOUNT}:18f2a0b1c2d3e4f5`,
  account: ACCOUNT,
  threadId: '18f2a0b1c2d3e4f5',
  subjectLine: 'Renewal for next year',
  messages: [
    {
      id: '18f2a0b1c2d3e4f5',
      state: 'open',
      from: ANA,
      recipients: [ME],
      at: NOW - 3 * DAY,
      snippet: 'Could you send us the new prices?',
    },
    {
      id: '18f2a0b1c2d3e4f6',
      state: 'open',
      from: ME,
      recipients: [ANA, TOMAS],
      at: NOW - 2 * DAY,
      snippet: 'Here they are, with the discount we talked about.',
    },
    {
      id: '18f2a0b1c2d3e4f7',
      state: 'open',
      from: ANA,
      recipients: [ME, TOMAS],
      at: NOW - 5 * HOUR,
      snippet: 'Thank you! One question about the second item.',
    },
  ],
  hiddenCount: 0,
};

export const meeting: MeetingSubject = {
  kind: 'meeting',
  key: 'meeting:abc@google.com:',
  account: ACCOUNT,
  meeting: {
    kind: 'meeting',
    source: 'bubble',
    account: ACCOUNT,
    uid: 'abc@google.com',
    occurrence: '',
    title: 'Renewal: numbers and next steps',
    place: '',
    startAt: NOW + 2 * HOUR,
    endAt: NOW + 3 * HOUR,
    allDay: false,
    guests: [
      { ...ANA, answer: 'accepted', type: 'person', organizer: false },
      { ...TOMAS, answer: 'waiting', type: 'person', organizer: false },
      { ...ME, answer: 'accepted', type: 'person', organizer: true },
    ],
    guestsComplete: true,
    myAnswer: 'accepted',
    status: 'confirmed',
  },
};

export const nothing: Subject = { kind: 'none', key: 'none' };
export const unreadable: Subject = {
  kind: 'unreadable',
  key: 'unreadable',
  missing: ['thread id', 'message list'],
};

export const stages: SubjectView['stages'] = ['Lead', 'Qualified', 'Proposal', 'Won', 'Lost'].map(
  (name, index) => ({
    pipelineId: uuid(900),
    stage: {
      id: uuid(901 + index),
      name,
      probability: [10, 30, 60, 100, 0][index] ?? 0,
      staleAfterDays: 14,
      outcome: index === 3 ? 'won' : index === 4 ? 'lost' : 'open',
    },
  }),
);

export const renewal: DealCard = {
  dealId: uuid(50),
  name: 'Acme renewal',
  pipelineId: uuid(900),
  value: 12_000,
  currency: 'EUR',
  stageId: uuid(903),
  stageName: 'Proposal',
  state: 'open',
  people: [{ contactId: uuid(1), name: 'Ana Silva' }],
  company: 'Acme',
  closeDate: null,
  nextStep: 'Send the signed offer',
  stageSince: NOW - 9 * DAY,
};

export const workshop: DealCard = {
  ...renewal,
  dealId: uuid(51),
  name: 'Onboarding workshop',
  value: 1950.5,
  nextStep: '',
};

export const task: TaskCard = {
  taskId: uuid(70),
  text: 'Send Ana the signed offer',
  due: { local: '2026-11-20T09:00', zone: 'Europe/Berlin' },
  dueAt: NOW - DAY,
  openAt: null,
  overdue: true,
  unlessReply: false,
  doneAt: null,
  doneBecause: null,
  contact: { contactId: uuid(1), name: 'Ana Silva' },
  company: null,
  dealName: 'Acme renewal',
  link: null,
};

export const laterTask: TaskCard = {
  ...task,
  taskId: uuid(71),
  text: 'Follow up with Tomas Berg',
  dueAt: NOW + 3 * DAY,
  overdue: false,
  unlessReply: true,
};

export const ana: PersonHere = {
  ...ANA,
  contact: {
    contactId: uuid(1),
    name: 'Ana Silva',
    addresses: [ANA.address],
    title: 'Head of Operations',
    company: 'Acme',
    lastTouchAt: NOW - 5 * HOUR,
    inbound: 12,
    outbound: 8,
    meetings: 2,
  },
  own: [],
  excluded: null,
  proposal: null,
  openDeals: [renewal],
  last: [],
};

export const tomas: PersonHere = {
  ...TOMAS,
  contact: null,
  own: [],
  excluded: null,
  proposal: { name: 'Tomas Berg', company: 'Acme', source: 'gmail' },
  openDeals: [],
  last: [],
};

export const colleague: PersonHere = {
  address: 'jo.lind@northlight.example',
  name: 'Jo Lind',
  contact: null,
  own: [],
  excluded: { code: 'colleague', args: ['northlight.example'] },
  proposal: null,
  openDeals: [],
  last: [],
};

export function item(n: number, over: Partial<HistoryItem> = {}): HistoryItem {
  return {
    activityId: uuid(1000 + n),
    kind: 'email',
    at: NOW - 5 * HOUR - n * 7 * HOUR,
    direction: n % 2 === 0 ? 'in' : 'out',
    subject: 'Renewal for next year',
    snippet: 'Thank you! One question about the second item.',
    sender: n % 2 === 0 ? 'Ana Silva' : '',
    cancelled: false,
    allDay: false,
    threadId: uuid(2000),
    ...over,
  };
}

export const history: HistoryItem[] = [
  item(0),
  item(1, { snippet: 'Here they are, with the discount we talked about.' }),
  item(2, { snippet: 'Could you send us the new prices?' }),
  item(12, {
    kind: 'note',
    direction: 'unknown',
    threadId: null,
    sender: '',
    subject: '',
    snippet: 'Prefers calls before noon. Budget is decided in January.',
  }),
  item(30, {
    kind: 'meeting',
    direction: 'unknown',
    threadId: null,
    subject: 'Quarterly review with Acme',
    sender: 'Ana Silva',
    snippet: '',
  }),
  item(40, { threadId: uuid(2001), subject: 'Invoice 2041', snippet: 'Paid today, thank you.' }),
  item(41, { threadId: uuid(2001), subject: 'Invoice 2041', snippet: 'Attached is the invoice.' }),
  item(60, {
    kind: 'meeting',
    direction: 'unknown',
    threadId: null,
    subject: 'Kick-off',
    sender: '',
    snippet: '',
    cancelled: true,
    allDay: false,
  }),
];

export function viewOf(over: Partial<SubjectView> = {}): SubjectView {
  return {
    logged: false,
    why: { code: 'not_known', args: [] },
    loggedCount: 0,
    shownCount: 3,
    turn: 'mine',
    people: [ana, tomas, colleague],
    deal: null,
    dealChoices: [renewal, workshop],
    proposedDealId: null,
    stages,
    defaultCurrency: 'EUR',
    tasks: [task, laterTask],
    history: { items: history, next: null },
    autoLog: 'contacts',
    meeting: null,
    ...over,
  };
}

/** A page that shows what it is told to. */
export function fakeHost(first: Subject, kind: Host['kind'] = 'gmail', theme: Theme = 'light') {
  let subject = first;
  const callbacks = new Set<(subject: Subject) => void>();
  const rooms: number[] = [];
  const host: Host = {
    kind,
    subject: () => subject,
    onSubject(callback, signal) {
      callbacks.add(callback);
      signal.addEventListener('abort', () => callbacks.delete(callback));
    },
    theme: () => theme,
    onTheme: () => undefined,
    makeRoom: (width) => void rooms.push(width),
    fetchHeaders: async () => [],
    report: () => '<div><span>■■■</span></div>',
    link: () => null,
  };
  return {
    host,
    rooms,
    show(next: Subject) {
      subject = next;
      for (const callback of callbacks) callback(next);
    },
  };
}
