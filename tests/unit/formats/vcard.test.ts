import { describe, expect, test } from 'vitest';
import { readVcards } from '@/utils/formats/vcard';
import { readBirthday } from '@/utils/formats/vcard-contact';
import { all, crlf, inSlices, stopwatch } from './files';

const read = (text: string | Uint8Array, size?: number) => all(readVcards(inSlices(text, size)));
const card = (...lines: string[]) => crlf('BEGIN:VCARD', ...lines, 'END:VCARD');
const one = async (...lines: string[]) => (await read(card(...lines))).records[0];

test.each(['mailto:Ana@Acme.test', ' <ana@acme.test> ', '<mailto:ana@acme.test>', 'ana@acme.test'])(
  'the address in %s is read',
  async (value) => {
    expect(await one('VERSION:3.0', 'FN:Ana', `EMAIL:${value}`)).toMatchObject({
      emails: [{ address: 'ana@acme.test' }],
    });
  },
);

test('a card of Google with groups, labels and folds', async () => {
  expect(
    await one(
      'VERSION:3.0',
      'N:Ruiz;Ana;María;Dr.;',
      'FN:Dr. Ana María Ruiz',
      'item1.EMAIL;TYPE=INTERNET:Ana@Acme.test',
      'item1.X-ABLabel:Assistant',
      'EMAIL;TYPE=INTERNET;TYPE=WORK;type=pref:work@acme.test',
      'TEL;TYPE=CELL:+34 600 000 000',
      'item2.URL:http\\://acme.test',
      'item2.X-ABLabel:_$!<HomePage>!$_',
      'ADR;TYPE=HOME:;;Calle Mayor 1\\nPiso 2;Madrid;;28001;Spain',
      'ORG:Acme\\, Inc.;Sales;South',
      'TITLE:Head of',
      '  Sales',
      'CATEGORIES:myContacts,Friends',
      'BDAY:1980-04-12',
      'NOTE:First\\nSecond',
      'X-SKYPE:ana.r',
    ),
  ).toMatchObject({
    name: 'Dr. Ana María Ruiz',
    firstName: 'Ana',
    lastName: 'Ruiz',
    emails: [
      { address: 'work@acme.test', label: 'work' },
      { address: 'ana@acme.test', label: 'Assistant' },
    ],
    phones: [{ number: '+34 600 000 000', label: 'cell' }],
    urls: [{ url: 'http://acme.test', label: 'HomePage' }],
    places: [{ text: 'Calle Mayor 1, Piso 2, 28001 Madrid, Spain', label: 'home' }],
    company: 'Acme, Inc.',
    department: 'Sales, South',
    title: 'Head of Sales',
    tags: ['Friends'],
    birthday: '1980-04-12',
    notes: 'First\nSecond',
    custom: [{ label: 'Skype', type: 'text', value: 'ana.r' }],
  });
});

test('a letter behind a backslash is no escape: paths stay what they are', async () => {
  const lines = ['VERSION:2.1', 'FN:Ana', 'ORG:Ruiz\\Brothers\\; Sons;Sales', 'NOTE:See D:\\Books'];
  expect(await one(...lines)).toMatchObject({
    company: 'Ruiz\\Brothers; Sons',
    department: 'Sales',
    notes: 'See D:\\Books',
  });
});

test('a card of version 2.1 in quoted-printable, soft line ends and its own character set', async () => {
  const contact = await one(
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;',
    'TEL;HOME;VOICE;PREF:030 1',
    'EMAIL;PREF;INTERNET:j@acme.test',
    'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Stra=',
    '=DFe =3D Weg=0D=0AEnde',
    'PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQ',
    ' AAAABBBB==',
    '',
  );
  expect(contact).toMatchObject({
    name: 'Jörg Müller',
    phones: [{ number: '030 1', label: 'home' }],
    emails: [{ address: 'j@acme.test', label: '' }],
    notes: 'Straße = Weg\nEnde',
  });
});

test('bytes of Windows in a card that does not say so', async () => {
  const bytes = Uint8Array.from(card('VERSION:2.1', 'FN:J\u00f6rg', 'TEL:1'), (char) =>
    char.charCodeAt(0),
  );
  expect((await read(bytes)).records[0]?.name).toBe('Jörg');
});

test('a file in UTF-16', async () => {
  const text = `\ufeff${card('VERSION:3.0', 'FN:Łukasz Żak', 'TEL:1')}`;
  const bytes = new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
  expect((await read(bytes, 5)).records[0]?.name).toBe('Łukasz Żak');
});

test('the assistant inside a card is nobody of their own', async () => {
  const { records } = await read(
    card(
      'VERSION:2.1',
      'FN:Boss',
      'AGENT:',
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN:Assistant',
      'TEL:2',
      'END:VCARD',
      'TEL:1',
    ) + card('VERSION:3.0', 'FN:Next', 'EMAIL:n@b.test'),
  );
  expect(records.map(({ name, phones }) => [name, phones[0]?.number])).toEqual([
    ['Boss', '1'],
    ['Next', undefined],
  ]);
});

test('bad cards are named and the others are read', async () => {
  const { records, problems } = await read(
    `${crlf('BEGIN:VCARD', 'VERSION:3.0', 'FN:Open')}${card('VERSION:3.0')}${card('FN:Good', 'what is this?')}`,
  );
  expect(records.map(({ name }) => name)).toEqual(['Open', 'Good']);
  expect(problems).toEqual(['no-end', 'card-empty', 'line-unreadable']);
  expect((await read('hello')).problems).toEqual(['not-recognised']);
});

test('the pages of somebody on networks are pages, and other names there are kept', async () => {
  expect(
    await one(
      'VERSION:3.0',
      'FN:Ana',
      'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ana',
      'X-SOCIALPROFILE;type=twitter:x-apple:ana',
    ),
  ).toMatchObject({
    urls: [{ url: 'https://www.linkedin.com/in/ana', label: 'linkedin' }],
    custom: [{ label: 'Socialprofile', value: 'x-apple:ana' }],
  });
});

test('a list of other cards is named, and what stands twice or is odd is kept', async () => {
  const { records, problems } = await read(
    card('VERSION:3.0', 'X-ADDRESSBOOKSERVER-KIND:group', 'FN:Friends') +
      card(
        'VERSION:4.0',
        'FN:Ana',
        'EMAIL;PREF=50:c@x.test',
        'EMAIL;PREF=2:b@x.test',
        'EMAIL:d@x.test',
        'TEL;VALUE=uri:tel:+1-555-555;ext=12',
        'TITLE:CEO',
        'TITLE:Founder',
        'ORG:Acme',
        'ORG:Globex',
        'BDAY;VALUE=text:circa 1800',
      ),
  );
  expect(problems).toEqual(['card-group']);
  expect(records).toMatchObject([
    {
      name: 'Ana',
      emails: [{ address: 'b@x.test' }, { address: 'c@x.test' }, { address: 'd@x.test' }],
      phones: [{ number: '+1-555-555 ext. 12' }],
      title: 'CEO',
      company: 'Acme',
      custom: [
        { label: 'Title', value: 'Founder' },
        { label: 'Organization', value: 'Globex' },
        { label: 'Birthday', value: 'circa 1800' },
      ],
    },
  ]);
});

test('the slices a file comes in change nothing', async () => {
  const text =
    card('VERSION:2.1', 'NOTE;ENCODING=QUOTED-PRINTABLE:a=', '=20b=', 'c', 'TEL:1') +
    card('VERSION:4.0', 'FN:Zoë', 'TEL;VALUE=uri;TYPE="home,voice":tel:+1', ' 2', 'BDAY:--0412');
  const whole = await read(text);
  expect(whole.records[1]).toMatchObject({
    phones: [{ number: '+12', label: 'home' }],
    birthday: '--04-12',
  });
  expect(whole.records[0]?.notes).toBe('a bc');
  for (const size of [1, 2, 3, 10]) expect(await read(text, size)).toEqual(whole);
});

describe('birthdays', () => {
  test.each([
    ['19800412', '1980-04-12'],
    ['1980-04-12T00:00:00Z', '1980-04-12'],
    ['--0412', '--04-12'],
    ['1604-04-12', '--04-12'],
    ['--02-29', '--02-29'],
    ['1981-02-29', null],
    ['circa 1800', null],
  ])('%s → %s', (text, birthday) => {
    expect(readBirthday(text)).toBe(birthday);
  });
});

test.each([
  [
    'a photo of 20 MB on one line',
    card('FN:Ana', `PHOTO;ENCODING=b:${'A'.repeat(20_000_000)}`, 'TEL:1'),
  ],
  ['100,000 folds', card('FN:Ana', `NOTE:${'x\r\n '.repeat(100_000)}`, 'TEL:1')],
  ['100,000 lines in one card', card('FN:Ana', 'TEL:1', 'TEL:2\r\n'.repeat(100_000))],
  ['cards in cards', card('FN:Ana', 'TEL:1', 'AGENT:\r\nBEGIN:VCARD\r\n'.repeat(20_000))],
])('%s: Ana is read, in under a second', async (_what, text) => {
  const spent = stopwatch();
  const { records } = await read(text);
  expect(spent()).toBeLessThan(1000);
  expect(records[0]).toMatchObject({ name: 'Ana' });
  expect(records[0]?.phones[0]?.number).toBe('1');
});

test.each([
  ['4.0', 'KIND:org'],
  ['3.0', 'X-ABShowAs:COMPANY'],
])(
  'the card of a house (%s, %s) is whom one reaches there, at that company',
  async (version, kind) => {
    const { records } = await read(
      card(`VERSION:${version}`, 'FN:Acme Inc.', kind, 'EMAIL:office@acme.test', 'TEL:+1 555'),
    );
    expect(records).toMatchObject([
      { name: 'Acme Inc.', company: 'Acme Inc.', emails: [{ address: 'office@acme.test' }] },
    ]);
  },
);

test('names that a phone wrote in Base64 are names, and pictures are none', async () => {
  const { records } = await read(
    card(
      'VERSION:2.1',
      'N;ENCODING=BASE64;CHARSET=UTF-8:TcO8bGxlcjtKw7Zy',
      ' Zw==',
      '',
      'NOTE;ENCODING=b:not base 64!',
      'PHOTO;ENCODING=BASE64;TYPE=JPEG:SsO2cmc=',
      'TEL;CELL:1',
    ),
  );
  expect(records).toMatchObject([{ name: 'Jörg Müller', notes: 'not base 64!' }]);
});
