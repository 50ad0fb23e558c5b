import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeWords } from '@/utils/formats/encoded-words';
import {
  HEADER_CAPS,
  readAddresses,
  readDate,
  readHeaderBlock,
  readMessageId,
} from '@/utils/formats/headers';
import { readMailFacts } from '@/utils/formats/mail-facts';
import { Address, Person } from '@/utils/seen';

const addresses = (value: string) => readAddresses(value).map(({ address }) => address);

describe('the head of a mail', () => {
  test('is unfolded and ends at the first empty line', () => {
    const head = readHeaderBlock(
      'From x Mon Oct 5\r\nSubject: one\r\n two\r\n\tthree\r\nno field\r\nX-Y : z\r\n\r\nTo: body@x.example',
    );
    expect(head).toEqual([
      { name: 'subject', value: 'one two three', cut: false },
      { name: 'x-y', value: 'z', cut: false },
    ]);
  });

  test('goes on behind a line of megabytes', () => {
    const fields = readHeaderBlock(
      `From: a@n.example\nX-Junk: ${'x'.repeat(3_000_000)}\nSubject: Here\n\n`,
    );
    expect(fields.map(({ name }) => name)).toEqual(['from', 'x-junk', 'subject']);
    expect(fields[2]?.value).toBe('Here');
  });

  test('is read in bounded time and size, whatever it holds', () => {
    const bombs = [
      'a: b\n '.repeat(50_000),
      `To: ${'('.repeat(500_000)}`,
      `To: ${'g:'.repeat(100_000)}`,
    ];
    for (const bomb of [...bombs, `Subject: ${'=?utf-8?q?'.repeat(50_000)}`, '\n'.repeat(1e6)]) {
      const start = performance.now();
      readMailFacts(bomb);
      expect(performance.now() - start).toBeLessThan(500);
    }
    const long = readHeaderBlock(`To: ${'a@b.example, '.repeat(100_000)}`)[0];
    expect(long?.value.length).toBeLessThanOrEqual(HEADER_CAPS.line);
    expect(long?.cut).toBe(true);
  });

  test('never throws, and yields only what may be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const facts = readMailFacts(`From: ${text}\nTo: ${text}\nDate: ${text}\n${text}`);
        for (const person of [facts.from, ...facts.to].filter((one) => one !== null))
          expect(Person.safeParse(person).success).toBe(true);
      }),
    );
  });
});

describe('addresses', () => {
  test('are read in every form mail programs write', () => {
    expect(
      readAddresses(
        '"Petrova, Ana" <Ana@N.example>, plain@n.example, (a (nested) word) x@n.example (Xenia), ' +
          'Team: one@n.example, <two@n.example>; "q\\"uote" <three@n.example>, <@relay,@r2:four@n.example>, ' +
          '=?utf-8?Q?J=C3=B6rg?= <five@n.example>, undisclosed-recipients:;, nobody, ,',
      ),
    ).toEqual([
      { address: 'ana@n.example', name: 'Petrova, Ana' },
      { address: 'plain@n.example', name: '' },
      { address: 'x@n.example', name: 'Xenia' },
      { address: 'one@n.example', name: '' },
      { address: 'two@n.example', name: '' },
      { address: 'three@n.example', name: 'q"uote' },
      { address: 'four@n.example', name: '' },
      { address: 'five@n.example', name: 'Jörg' },
    ]);
  });

  test('keep an apostrophe, lose quotes that say nothing, and leave words in quotes out', () => {
    expect(
      readAddresses(
        "Pat O'Brien <pat.o'brien@n.example>, o'neil@n.example, <\"ana\"@n.example>, 'odd'@n.example",
      ),
    ).toEqual([
      { address: "pat.o'brien@n.example", name: "Pat O'Brien" },
      { address: "o'neil@n.example", name: '' },
      { address: 'ana@n.example', name: '' },
    ]);
  });

  test('have a comma or a bracket in an encoded word as a part of the name', () => {
    expect(
      readAddresses(
        '=?utf-8?Q?M=C3=BCller,_Jan?= <one@n.example>, =?utf-8?Q?Gr=C3=B6=C3=9Fe_(Sales)?= <two@n.example>, ' +
          '=?utf-8?Q?S=C3=BCd:_<Team>?= <three@n.example>, =?utf-8?Q?open, four@n.example',
      ),
    ).toEqual([
      { address: 'one@n.example', name: 'Müller, Jan' },
      { address: 'two@n.example', name: 'Größe (Sales)' },
      { address: 'three@n.example', name: 'Süd: <Team>' },
      { address: 'four@n.example', name: '' },
    ]);
  });

  test('with a gap in quotes are nobody, and never somebody else', () => {
    expect(readAddresses('"ana silva"@n.example, ben@n.example')).toEqual([
      { address: 'ben@n.example', name: '' },
    ]);
  });

  test('are at most 500, and a cut one is none', () => {
    expect(addresses('a@b.example,'.repeat(5000)).length).toBe(HEADER_CAPS.addresses);
    const people = readAddresses('whole@b.example, part@b.exa', true);
    expect(people.map(({ address }) => address)).toEqual(['whole@b.example']);
  });

  test('come out as they went in, whatever the name', () => {
    const local = fc.stringMatching(/^[a-z0-9][a-z0-9._+-]{0,20}$/);
    const names = fc.stringMatching(/^[A-Za-zÄÖÜäöüß,.;:<>@()'-]{1,30}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(names, local), { minLength: 1, maxLength: 20 }), (people) => {
        const header = people.map(([name, who]) => `"${name}" <${who}@n.example>`).join(', ');
        expect(addresses(header)).toEqual(people.map(([, who]) => `${who}@n.example`));
      }),
    );
  });

  test('are always addresses', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        for (const address of addresses(text))
          expect(Address.safeParse(address).success).toBe(true);
      }),
    );
  });
});

describe('encoded words', () => {
  test('are decoded, joined over folds and over split characters', () => {
    expect(decodeWords('=?UTF-8?B?8J+SpyBGaWx0ZXI=?= for =?iso-8859-1?q?caf=E9s_f=FCr?= you')).toBe(
      '💧 Filter for cafés für you',
    );
    expect(decodeWords('=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=')).toBe('Grüße');
    expect(decodeWords('=?utf-8?q?a?= =?iso-8859-1?q?b?= c')).toBe('ab c');
    expect(decodeWords('=?ISO-2022-JP?B?GyRCRXlDZhsoQg==?=')).toBe('等中');
  });

  test('that are broken stay as they are', () => {
    for (const text of ['=?utf-8?b?!!!?=', '=?utf-8?q?=ZZ?=', '=?utf-8?x?a?=', '=?'])
      expect(decodeWords(`${text} y`)).toBe(`${text} y`);
  });

  test('that break the rules in ways of their own are read all the same', () => {
    expect(decodeWords('=?utf-8?Q?Gr=C3=BC=C3=9Fe an alle?=')).toBe('Grüße an alle');
    expect(decodeWords('=?unknown-8bit?q?Gr=C3=BC=C3=9Fe?= =?x-none?q?f=FCr?=')).toBe('Grüßefür');
  });

  test('decode to what was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const bytes = new TextEncoder().encode(text.toWellFormed());
        const q = [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('');
        const b = btoa(String.fromCharCode(...bytes));
        // A byte-order mark at the beginning is no text.
        const expected = new TextDecoder().decode(bytes);
        expect(decodeWords(`=?utf-8?q?${q}?=`)).toBe(expected);
        expect(decodeWords(`=?utf-8?b?${b}?=`)).toBe(expected);
      }),
    );
  });
});

describe('dates', () => {
  test('are read with their zone', () => {
    const noon = Date.parse('2026-10-05T12:00:00Z');
    for (const text of [
      'Mon, 5 Oct 2026 12:00:00 +0000',
      '5 Oct 2026 14:00 +0200 (CEST)',
      'Mon, 05 Oct 2026 08:00:00 EDT',
      'Mon, 5 Oct 26 12:00:00 GMT',
      'Mon,  5 Oct 2026 12:00:00',
      'Mon, 5 Oct 2026 14:00:00 GMT+0200',
      'Mon, 5 Oct 2026 14:00:00 +02:00 (CEST)',
      'Mon, 5 Oct 2026 17:30:00 +530',
      '(on) Mon, 5 Oct 2026 12.00.00 "GMT"',
      'Mon, 5 Oct 2026 02:00:00 PM +0200',
      'Mon Oct  5 12:00:00 2026',
      'Mon Oct 05 14:00:00 +0200 2026',
      '2026-10-05T12:00:00Z',
      '2026-10-05 14:00:00.123 +0200',
      // By the name of its zone alone.
      '5 Oct 2026 14:00:00 CEST',
      'Mon, 5 Oct 26 13:00 MEZ',
      'Mon, 5 Oct 2026 21:00:00 JST',
      'Mon, 5 Oct 2026 08:00:00 AST',
      'Mon, 5 Oct 2026 12:00:00 +0000 (a (nested) comment)',
    ])
      expect([text, readDate(text)]).toEqual([text, noon]);
  });

  test('that do not exist are none', () => {
    for (const text of [
      '',
      'yesterday',
      '2026-02-31T12:00:00Z',
      'Mon Feb 31 12:00:00 2026',
      '31 Feb 2026 12:00 +0000',
      '5 Oct 2026 25:00 +0000',
      '5 Oct 2026 12:61 Z',
      '5 Oct 1940 12:00 Z',
    ])
      expect([text, readDate(text)]).toEqual([text, null]);
  });
});

test('message ids lose their brackets and folds, and nothing else is one', () => {
  expect(readMessageId(' <CAF=a.b@mail.example> (x)')).toBe('CAF=a.b@mail.example');
  expect(readMessageId('<a\t b@c>')).toBe('ab@c');
  expect(readMessageId('bare@id.example')).toBe('bare@id.example');
  for (const text of ['', '<>', `<${'x'.repeat(600)}@y>`]) expect(readMessageId(text)).toBeNull();
});

describe('who wrote, and whether anybody did', () => {
  const mail = (...lines: string[]) => readMailFacts(`${lines.join('\r\n')}\r\n\r\ntext`);
  const bulkOf = (...lines: string[]) => mail('From: a@b.example', ...lines).bulk;

  test('blind copies of mail of one’s own are people it was sent to', () => {
    const facts = mail('From: me@x.example', 'Cc: a@x.example', 'Bcc: Ben <b@x.example>');
    expect(facts.cc).toEqual([
      { address: 'a@x.example', name: '' },
      { address: 'b@x.example', name: 'Ben' },
    ]);
  });

  test('the writer behind a group is found, and the group is nobody', () => {
    const facts = mail(
      'From: "\'Ana Petrova\' via Sales" <sales@brightwater.example>',
      'X-Original-Sender: ana@northpine.example',
      'List-ID: <sales.brightwater.example>',
      'List-Unsubscribe: <mailto:x@y.example>',
      'Precedence: list',
      'To: Sales <sales@brightwater.example>, lucas@northpine.example',
    );
    expect(facts).toMatchObject({
      from: { address: 'ana@northpine.example', name: 'Ana Petrova' },
      to: [{ address: 'lucas@northpine.example' }],
      bulk: null,
    });
  });

  test('Reply-To stands in where the group says no more', () => {
    const facts = mail(
      'From: Ana via Sales <sales@brightwater.example>',
      'Reply-To: Ana Petrova <ana@northpine.example>',
      'Mailing-list: list sales@brightwater.example',
    );
    expect(facts.from).toEqual({ address: 'ana@northpine.example', name: 'Ana Petrova' });
  });

  test('nobody becomes somebody else by a header of their own', () => {
    const claims = 'X-Original-Sender: boss@acme.example';
    expect(mail('From: Eve <eve@evil.example>', claims, 'List-Id: <x>').from?.address).toBe(
      'eve@evil.example',
    );
    expect(mail('From: Eve via X <eve@evil.example>', claims).from?.address).toBe(
      'eve@evil.example',
    );
  });

  test('bulk and automatic mail is told by its header', () => {
    expect(bulkOf('List-Unsubscribe: <mailto:u@b.example>', 'Precedence: bulk')).toBe(
      'List-Unsubscribe',
    );
    expect(bulkOf('Precedence: bulk')).toBe('Precedence');
    expect(bulkOf('Auto-Submitted: auto-replied')).toBe('Auto-Submitted');
    expect(bulkOf('X-Autoreply: yes')).toBe('X-Autoreply');
    expect(bulkOf('List-Id: <l.b.example>')).toBe('List-Id');
    expect(bulkOf('Auto-Submitted: no', 'X-Autoreply: no', 'Precedence: first-class')).toBeNull();
  });
});
