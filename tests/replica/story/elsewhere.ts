/** The other two mailboxes: Robin's private account, and the shop's, opened as a delegate. */
import { delegated, friends, me, newsletters, people, second } from './cast.ts';
import { says, type Talk, talk } from './mail.ts';

const { ana, ingrid, marco, gwen, joerg } = people;
const list: [string, string][] = [['List-Unsubscribe', '<mailto:leave@baristaweekly.example>']];

export const privately: readonly Talk[] = [
  talk('Sunday run', [
    says(friends.club, 3, '18:00', 'Meet at eight, the long loop.'),
    says(second, 3, '19:10', 'I am in.'),
  ]),
  talk('Mum’s birthday', [says(friends.maya, 2, '20:00', 'Cake or restaurant?', { unread: true })]),
  talk('Lost your work address', [
    says(
      ingrid,
      1,
      '06:10',
      'Found this one on an old card: can you call me about the three valves?',
      { unread: true },
    ),
  ]),
  talk('Fair photos', [
    says(ana, 33, '20:20', 'Here are the photos from the fair. You look very serious.', {
      cc: [me],
    }),
    says(second, 33, '21:00', 'That is my listening face.', { to: [ana], cc: [me] }),
  ]),
  talk('Your Sunday reading', [
    says(newsletters.barista, 6, '05:00', 'Home edition.', { headers: list }),
  ]),
  talk('Invoices to my accountant', [
    says(second, 9, '19:00', 'Forwarding to myself.', { to: [me] }),
  ]),
];

export const shop: readonly Talk[] = [
  talk('Order 5512: two cartridges', [
    says(marco, 2, '09:00', 'Ciao, two cartridges please, same as last time.', { unread: true }),
  ]),
  talk('Order 5508: descaler', [
    says(gwen, 5, '12:00', 'Do you sell descaler by the litre?'),
    says(delegated, 5, '13:10', 'We do, £6.50 each. Shall we send two?'),
    says(gwen, 4, '08:40', 'Yes please.'),
  ]),
  talk('Rechnung 2211', [says(joerg, 8, '10:10', 'Bitte an die neue Adresse in der Ehrenstraße.')]),
  talk('Return of a display unit', [
    says(delegated, 12, '15:00', 'The courier comes on Monday.', { to: [ana] }),
    says(ana, 11, '09:20', 'Thank you, it is packed.'),
  ]),
];
