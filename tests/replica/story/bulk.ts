/** Mail nobody wrote by hand: newsletters, machines, and one failed delivery. */
import { machines, me, newsletters } from './cast.ts';
import { type Party, says, type Talk, talk } from './mail.ts';

function listHeaders(sender: Party): [string, string][] {
  const domain = sender.address.split('@')[1] ?? 'list.example';
  return [
    ['List-ID', `<news.${domain}>`],
    ['List-Unsubscribe', `<https://${domain}/leave/8f21>, <mailto:leave@${domain}>`],
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ['Precedence', 'bulk'],
  ];
}

function issue(sender: Party, days: number, clock: string, subject: string, text: string): Talk {
  const unread = days < 4;
  return talk(subject, [says(sender, days, clock, text, { headers: listHeaders(sender), unread })]);
}

const AUTOMATIC: [string, string][] = [['Auto-Submitted', 'auto-generated']];

function notice(sender: Party, days: number, clock: string, subject: string, text: string): Talk {
  return talk(subject, [says(sender, days, clock, text, { headers: AUTOMATIC, unread: days < 1 })]);
}

const { barista, plumb, growth, deals } = newsletters;
const { pay, parcel, desk, bank, daemon, billing } = machines;

export const bulk: readonly Talk[] = [
  issue(
    barista,
    0,
    '-5:00',
    'Does water make the espresso?',
    'This week: minerals, myths and a very long tasting table.',
  ),
  issue(barista, 7, '05:00', 'Five cafés that changed their grinder', 'And one that went back.'),
  issue(barista, 14, '05:00', 'The oat milk question', 'We asked 200 readers.'),
  issue(barista, 21, '05:00', 'Winter blends ❄️', 'What to roast when it is cold outside.'),
  issue(barista, 28, '05:00', 'Latte art is maths', 'A rosetta in four equations.'),
  issue(
    plumb,
    2,
    '06:30',
    'New pressure rules for refill points',
    'What changes on the first of the month, in three minutes.',
  ),
  issue(plumb, 16, '06:30', 'Reader photos: the ugliest risers', 'You asked for it.'),
  issue(plumb, 30, '06:30', 'Brass is back', 'Trends from the Harrogate fair.'),
  issue(
    growth,
    1,
    '11:00',
    'How to ask for the signature',
    'Seven sentences that work without being pushy.',
  ),
  issue(growth, 8, '11:00', 'Your price list is a story', 'Put the middle option in the middle.'),
  issue(growth, 15, '11:00', 'Stop saying “just checking in”', 'Say what is new instead.'),
  issue(deals, 3, '16:00', 'Last chance: 20 % off press tools', 'Only until midnight, again.'),
  issue(deals, 18, '16:00', 'Pipe cutters, two for one', 'While stocks last.'),
  notice(
    pay,
    1,
    '03:10',
    'Payment received: £1,150.00 from Cornerstone Property',
    'Invoice 2198 has been paid.',
  ),
  notice(
    pay,
    9,
    '03:10',
    'Payment received: €3,960.00 from Rösterei Hofmann',
    'Invoice 2211 has been paid.',
  ),
  notice(pay, 25, '03:10', 'Your monthly statement is ready', 'Log in to see it.'),
  notice(parcel, 2, '12:44', 'Delivered: parcel 7731 to Bluegrain Bakery', 'Left with: Ingrid S.'),
  notice(parcel, 27, '13:02', 'Delivered: parcel 7502 to Bluegrain Bakery', 'Left with: Ingrid S.'),
  notice(desk, 0, '-3:10', 'Three tickets wait for you', 'Quay House, Northpine and one more.'),
  notice(desk, 12, '06:00', 'Your trial ends soon', 'Pick a plan to keep your tickets.'),
  notice(
    bank,
    5,
    '04:00',
    'New message in your mailbox',
    'For your security we do not say what it is about.',
  ),
  notice(billing, 11, '07:00', 'Invoice OS-88123', 'Amount due: €2,214.00.'),
  talk('Delivery Status Notification (Failure)', [
    says(
      daemon,
      33,
      '09:02',
      'Your message to j.hoffmann@roesterei-hofmann.example could not be delivered.',
      {
        headers: [
          ['Auto-Submitted', 'auto-replied'],
          ['X-Failed-Recipients', 'j.hoffmann@roesterei-hofmann.example'],
        ],
      },
    ),
  ]),
];

/** The address of the mailbox's owner, for messages to oneself. */
export const notes: readonly Talk[] = [
  talk('Note to self: fair checklist', [
    says(me, 44, '20:00', 'Cables, tape, the good kettle.', { to: [me] }),
  ]),
];
