/** Mail which is hard to read right: group mail, strange names, and subjects that mean harm. */
import { colleagues, groups, me, people } from './cast.ts';
import { says, type Talk, talk } from './mail.ts';

const { ana, lucas, priya, helen } = people;

/** Group mail shows the group as its sender; the real one stands in the raw headers alone. */
function viaGroup(
  group: { name: string; address: string },
  writer: { name: string; address: string },
): { as: { name: string; address: string }; headers: [string, string][] } {
  const domain = group.address.split('@')[1] ?? 'list.example';
  const list = group.address.replace('@', '.');
  return {
    as: { name: `'${writer.name}' via ${group.name}`, address: group.address },
    headers: [
      ['Reply-To', `${writer.name} <${writer.address}>`],
      ['X-Original-Sender', writer.address],
      ['X-Original-From', `${writer.name} <${writer.address}>`],
      ['Precedence', 'list'],
      ['Mailing-list', `list ${group.address}; contact owners@${domain}`],
      ['List-ID', `<${list}>`],
      ['List-Unsubscribe', `<mailto:${group.name}+leave@${domain}>`],
    ],
  };
}

const MEGABYTE = 1_000_000;

export const odd: readonly Talk[] = [
  talk('Buyers: water in all houses', [
    says(
      ana,
      6,
      '11:00',
      'Dear group, who else has a contract for bottled water that ends this year?',
      {
        to: [groups.buyers],
        ...viaGroup(groups.buyers, ana),
      },
    ),
    says(lucas, 6, '12:15', 'York does, in March.', {
      to: [groups.buyers],
      ...viaGroup(groups.buyers, lucas),
    }),
    says(me, 5, '09:00', 'Thank you for adding me to the group. I can match any of those dates.', {
      to: [groups.buyers],
    }),
  ]),
  talk('Enquiry from the web form', [
    says(helen, 3, '20:14', 'Do you also do outdoor refill points?\n\nHelen Marsh', {
      to: [groups.sales],
      ...viaGroup(groups.sales, helen),
      unread: true,
    }),
  ]),
  talk('Party on the 24th 🎉🥤🎈', [
    says(
      priya,
      11,
      '15:00',
      'We open the roof terrace, and your taps are the stars. Come along! 🎈',
      { unread: true },
    ),
  ]),
  talk('<img src=x onerror="document.title=\'owned\'"> <b>Offer</b> &amp; more', [
    says(
      { name: '<b>Bold</b> & Co', address: 'press@loudbold.example' },
      7,
      '22:10',
      '<script>document.title = "owned"</script> and {{constructor.constructor("alert(1)")()}}',
    ),
  ]),
  talk('Invoice \u202Egpj.exe\u202C for \u2066your eyes\u2069 only', [
    says(
      { name: 'Accounts\u202E tnuoccA', address: 'accounts@mirrorwise.example' },
      8,
      '23:40',
      'The bidi controls in this mail turn words around.',
    ),
  ]),
  talk('Half an emoji \ud83d and a NUL \u0000 in between', [
    says(
      { name: 'Broken \udc4d Encoder', address: 'legacy@oldmailer.example' },
      12,
      '02:02',
      'Sent by a very old program.',
    ),
  ]),
  talk('', [says(people.pablo, 29, '07:30', 'Sin asunto, como siempre 😄')]),
  talk(
    `Endless ${'long subject '.repeat(MEGABYTE / 13)}`,
    [
      says(
        { name: 'Flood '.repeat(60).trim(), address: 'flood@overflow.example' },
        13,
        '03:33',
        'A subject of one megabyte.',
      ),
    ],
    ['quarantine'],
  ),
  talk('Everybody on one line', [
    says(
      colleagues.theo,
      17,
      '09:00',
      'Sent to everybody we met at the fair. Please use Bcc next time, Theo.',
      {
        to: [me],
        cc: Array.from({ length: 48 }, (_, index) => ({
          name: `Visitor ${index + 1}`,
          address: `visitor${index + 1}@fair-guests.example`,
        })),
      },
    ),
  ]),
  talk('Name, comma', [
    says(
      { name: 'Marsh, Helen (Trust)', address: helen.address },
      19,
      '10:00',
      'Writing from the old system, which turns my name around.',
    ),
  ]),
  talk('UPPER case sender', [
    says(
      { name: 'ANA PETROVA', address: 'Ana.Petrova@NORTHPINE.example' },
      31,
      '10:10',
      'From my phone, which shouts.',
    ),
  ]),
];
