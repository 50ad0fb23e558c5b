import type { SubjectView } from '@/storage/api';
import type { Subject } from '@/utils/host';
import {
  ana,
  colleague,
  history,
  item,
  meeting,
  nothing,
  renewal,
  thread,
  tomas,
  unreadable,
  uuid,
  viewOf,
} from '../unit/components/sidebar-fixtures';

interface State {
  subject: Subject;
  view?: SubjectView;
  error?: string;
  silent?: boolean;
}

const LONG = 'Maximiliane-Konstanze von und zu Hohenlohe-Schillingsfürst, Beteiligungsgesellschaft';

const prepared = [
  { ...ana, last: history.slice(0, 3) },
  { ...tomas, last: [] },
];

/** Every state of the sidebar that should be looked at. */
export const states: Record<string, State> = {
  thread: { subject: thread, view: viewOf() },
  logged: {
    subject: thread,
    view: viewOf({
      logged: true,
      loggedCount: 3,
      why: { code: 'contact', args: ['ana.silva@acme.example'] },
      turn: 'theirs',
      deal: renewal,
      people: [ana],
    }),
  },
  proposed: { subject: thread, view: viewOf({ proposedDealId: renewal.dealId, tasks: [] }) },
  first: {
    subject: { ...thread, hiddenCount: 4 },
    view: viewOf({
      people: [
        tomas,
        colleague,
        {
          ...colleague,
          address: 'no-reply@shop.example',
          name: '',
          excluded: { code: 'role', args: [] },
        },
      ],
      dealChoices: [],
      tasks: [],
      history: { items: [], next: null },
      autoLog: 'off',
      why: { code: 'not_off', args: [] },
    }),
  },
  long: {
    subject: thread,
    view: viewOf({
      people: [
        { ...ana, name: LONG, contact: ana.contact && { ...ana.contact, name: LONG, title: LONG } },
        { ...tomas, name: LONG, proposal: { name: LONG, company: LONG, source: 'gmail' } },
        ...Array.from({ length: 14 }, (_, n) => ({
          ...tomas,
          address: `p${n}@acme.example`,
          name: `Person ${n}`,
        })),
        { ...colleague, name: LONG },
      ],
      deal: { ...renewal, name: LONG },
      history: {
        items: Array.from({ length: 30 }, (_, n) =>
          item(n, { subject: LONG, snippet: LONG, sender: LONG, threadId: uuid(3000 + (n >> 2)) }),
        ),
        next: 'x',
      },
    }),
  },
  rtl: {
    subject: thread,
    view: viewOf({
      people: [
        {
          ...ana,
          name: 'ليلى حداد',
          contact: ana.contact && {
            ...ana.contact,
            name: 'ليلى حداد',
            title: 'مديرة المشتريات',
            company: 'شركة النور',
          },
        },
      ],
      history: {
        items: [
          item(0, {
            subject: 'تجديد العقد',
            snippet: 'شكرًا جزيلًا! لدي سؤال واحد.',
            sender: 'ليلى حداد',
          }),
        ],
        next: null,
      },
    }),
  },
  meeting: {
    subject: meeting,
    view: viewOf({
      people: prepared,
      why: { code: 'not_ended', args: [] },
      turn: 'nobody',
      meeting: { ended: false, outcome: '', nextStep: '', cancelled: false },
    }),
  },
  ended: {
    subject: meeting,
    view: viewOf({
      people: prepared,
      logged: true,
      loggedCount: 1,
      why: { code: 'met', args: ['ana.silva@acme.example'] },
      turn: 'nobody',
      deal: renewal,
      meeting: { ended: true, outcome: '', nextStep: '', cancelled: false },
    }),
  },
  none: { subject: nothing },
  unreadable: { subject: unreadable },
  loading: { subject: thread, silent: true },
  error: { subject: thread, error: 'full' },
};
