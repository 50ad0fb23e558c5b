import type { CompanyPage, DealPage, HistoryPage, PersonPage, ThreadPage } from '@/storage/api';
import { ANA, deal, NOW, person, STAGES, THREAD, uuid } from './popup-fixtures';

/** Answers for the pages of single records. */

const DAY = 86_400_000;

export const thread = {
  threadId: uuid(500),
  subject: 'Renewal for next year',
  count: 2,
  lastAt: NOW - DAY,
  turn: 'mine' as const,
  link: THREAD,
  dealName: null,
};

export const personPage: PersonPage = {
  contactId: ANA.contactId,
  name: 'Ana Silva',
  title: 'Head of Operations',
  emails: ['ana.silva@acme.example', 'ana@home.example'],
  phones: ['+44 20 7946 0991'],
  tags: ['vip'],
  source: 'test',
  createdAt: NOW - 90 * DAY,
  relationship: {
    inbound: 3,
    outbound: 2,
    meetings: 1,
    notes: 0,
    firstAt: NOW - 60 * DAY,
    lastAt: NOW - DAY,
    lastInboundAt: NOW - DAY,
    lastOutboundAt: NOW - 2 * DAY,
    lastMeetingAt: NOW - 9 * DAY,
  },
  company: { companyId: uuid(601), name: 'Acme' },
  custom: {},
  turn: 'mine',
  deals: [{ ...deal(1), role: 'Decides' }],
  purchases: [],
  tasks: person.tasks,
  threads: [thread],
  meetings: [],
};

export const companyPage: CompanyPage = {
  companyId: uuid(601),
  name: 'Acme',
  domains: ['acme.example'],
  industry: 'Water',
  tags: [],
  owner: '',
  createdAt: NOW - 90 * DAY,
  custom: {},
  people: [
    { ...person.person, turn: 'mine' },
    { ...person.person, contactId: uuid(2), name: 'Ben Okoro', turn: 'nobody' },
  ],
  morePeople: 0,
  deals: [deal(1)],
  purchases: [],
  tasks: [],
};

export const dealPage: DealPage = {
  deal: deal(1, { stageId: uuid(12), stageName: 'Proposal', nextStep: '' }),
  pipelineId: uuid(10),
  pipelineName: 'Sales',
  stages: STAGES,
  companyId: uuid(601),
  owner: '',
  source: '',
  tags: [],
  custom: {},
  createdAt: NOW - 9 * DAY,
  parties: [
    {
      ...ANA,
      role: 'Decides',
      address: 'ana.silva@acme.example',
      lastTouchAt: NOW - DAY,
      turn: 'mine',
    },
  ],
  stays: [
    {
      moveId: uuid(701),
      stageId: uuid(11),
      stageName: 'Lead',
      from: NOW - 9 * DAY,
      until: NOW - 4 * DAY,
    },
    {
      moveId: uuid(702),
      stageId: uuid(12),
      stageName: 'Proposal',
      from: NOW - 4 * DAY,
      until: null,
    },
  ],
  threads: [thread],
  tasks: [],
  checklist: [{ id: uuid(801), text: 'Send terms', done: false }],
  lines: [],
  files: [{ id: uuid(802), name: 'Terms', url: 'https://drive.example/terms' }],
};

export const threadPage: ThreadPage = {
  thread,
  deal: null,
  dealChoices: [deal(1)],
  people: [{ ...ANA, address: 'ana.silva@acme.example' }],
  tasks: [],
};

const items = person.history.items;
export const historyPage: HistoryPage = {
  items: [
    ...items,
    {
      activityId: uuid(450),
      kind: 'call',
      at: NOW - 3 * DAY,
      direction: 'unknown',
      subject: '',
      snippet: 'Wants brushed steel',
      sender: '',
      cancelled: false,
      allDay: false,
      threadId: null,
    },
  ],
  next: null,
};
