import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readMbox } from '@/utils/formats/mbox';
import { splitMbox } from '@/utils/formats/mbox-split';
import { EmailSeen } from '@/utils/seen';
import { encodedIn } from './encoded';
import { all, crlf, inSlices } from './files';

const ACCOUNT = 'me@example.com';
const FROM = 'From 1773664405479613283@xxx Tue Aug 08 12:36:29 +0000 2023';

function mail(fields: string[], text = 'Hello', from = FROM): string {
  return crlf(from, ...fields, '', text, '');
}

const read = (text: string, size?: number, snippets = true) =>
  all(readMbox(inSlices(text, size), { account: ACCOUNT, snippets }));

test('a mail of a Takeout archive has the ids that the page shows', async () => {
  const { records } = await read(
    mail([
      'X-GM-THRID: 1773664405479613283',
      'X-Gmail-Labels: Inbox,Unread,"Travel, 2023",',
      ' =?UTF-8?Q?Caf=C3=A9?=',
      'Message-ID: <a1@acme.test>',
      'Date: Tue, 8 Aug 2023 14:36:29 +0200',
      'From: "Ana Ruiz" <Ana@Acme.test>',
      'To: me@example.com',
      'Subject: =?utf-8?B?R3LDvMOfZQ==?=',
    ]),
  );
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({
    labels: ['Inbox', 'Unread', 'Travel, 2023', 'Café'],
    skip: null,
    start: 0,
    seen: {
      source: 'file',
      threadId: 1773664405479613283n.toString(16),
      messageId: '189d5261275de363',
      rfc822: 'a1@acme.test',
      subject: 'Grüße',
      from: { address: 'ana@acme.test', name: 'Ana Ruiz' },
      at: Date.UTC(2023, 7, 8, 12, 36, 29),
      timeSource: 'file',
      snippet: 'Hello',
    },
  });
});

test.each([
  ['koi8-r', 'text/plain; charset=koi8-r'],
  ['windows-1251', 'multipart/alternative; boundary=b'],
])('a head with names as they are, in %s, is read as they were written', async (charset, type) => {
  const head = `${FROM}\nFrom: Иван Петров <ivan@acme.test>\nTo: me@example.com\nSubject: Встреча в среду\nDate: Tue, 8 Aug 2023 14:36:29 +0200\nContent-Type: ${type}\n\nx\n`;
  const { records } = await all(
    readMbox(inSlices(encodedIn(charset, head)), { account: ACCOUNT, snippets: false }),
  );
  expect(records[0]?.seen).toMatchObject({
    subject: 'Встреча в среду',
    from: { address: 'ivan@acme.test', name: 'Иван Петров' },
  });
});

describe('what keeps a mail out of the history', () => {
  test.each([
    ['Spam,Unread', 'spam'],
    ['Trash', 'trash'],
    ['Entwürfe', 'draft'],
    ['Chat', 'chat'],
    ['Papierkorb,Wichtig', 'trash'],
    ['Nevyžádaná pošta', 'spam'],
    // With its dots as signs of their own, and as IMAP and other programs name them.
    ['Entwu\u0308rfe', 'draft'],
    ['\\Trash', 'trash'],
    ['[Google Mail]/Papierkorb', 'trash'],
    ['[Gmail]/Drafts', 'draft'],
    ['Project/Trash', null],
    ['Inbox,Trash talk', null],
    ['Posteingang,Wichtig', null],
  ])('%s → %s', async (labels, skip) => {
    const { records } = await read(mail([`X-Gmail-Labels: ${labels}`, 'From: a@b.test']));
    expect(records[0]?.skip).toBe(skip);
  });
});

describe('where a message ends', () => {
  const head = ['From: a@b.test', 'Subject: One'];
  test.each([
    ['a bare sender', `${mail(head, 'x', 'From a@b.test')}${mail(head, 'y', 'From -')}`, 2, 0],
    ['a sentence', mail(head, 'Hi\r\n\r\nFrom here on it is easy\r\n'), 1, 1],
    [
      'a sentence with a colon below it',
      mail(head, 'Hi\r\n\r\nFrom Russia with love\r\nYear: 1963'),
      1,
      1,
    ],
    [
      'a sentence with a time in it and a colon below',
      mail(head, 'Hi\r\n\r\nFrom Monday at 10:30 we meet\r\nPlace: here'),
      1,
      1,
    ],
    [
      'an escaped line',
      mail(head, '>From a@b.test Tue Aug 08 12:36:29 2023\r\nFrom: c@d.test'),
      1,
      0,
    ],
    ['a fake header in the text', mail(head, 'X-GM-THRID: 1\r\nFrom: x@y.test\r\n\r\nmore'), 1, 0],
    [
      'no blank line before the separator',
      `${mail(head, 'x').trimEnd()}\r\n${mail(head, 'y')}`,
      2,
      0,
    ],
    ['blank lines before the first', `\r\n\r\n${mail(head)}`, 1, 0],
    ['a wrong Content-Length', mail([...head, 'Content-Length: 99999'], 'x') + mail(head), 2, 0],
    [
      'old line ends',
      mail(head).replaceAll('\r\n', '\n') + mail(head).replaceAll('\r\n', '\n'),
      2,
      0,
    ],
  ])('%s', async (_what, text, count, problems) => {
    const found = await read(text);
    expect(found.records).toHaveLength(count);
    expect(found.problems).toEqual(Array(problems).fill('from-line-in-text'));
  });
});

test.each([
  ['the last hop', ['Received: from a by b; Tue, 8 Aug 2023 14:30:00 +0200', 'Date: soon']],
  ['the line before it', []],
])('a mail without a date is from the time of %s', async (_what, fields) => {
  const { records } = await read(mail(['From: a@b.test', ...fields]));
  const minutes = fields.length > 0 ? 30 : 36;
  expect(new Date(records[0]?.seen.at ?? 0).getUTCMinutes()).toBe(minutes);
});

test('a mail without a Message-ID is known by what it says, and another is another', async () => {
  const plain = (subject: string) =>
    mail(['From: a@b.test', `Subject: ${subject}`], 'x', 'From a@b.test');
  const { records } = await read(plain('One') + plain('Two') + plain('One'));
  const [one, two, again] = records.map(({ seen }) => seen.rfc822);
  expect(one).toMatch(/@no-message-id$/);
  expect([one === again, one === two]).toEqual([true, false]);
});

test('parameters of a part in pieces, with a character set of their own', async () => {
  const { records } = await read(
    mail(
      ['From: a@b.test', 'Content-Type: multipart/mixed; boundary*0=ab; boundary*1="cd"'],
      "--abcd\r\nContent-Type: text/plain; charset*=us-ascii''iso-8859-1\r\n\r\nHere\r\n--abcd--",
    ),
  );
  expect(records[0]?.seen.snippet).toBe('Here');
});

test('a header that is longer than what is kept of a mail is named', async () => {
  const { records, problems } = await read(
    mail(['From: a@b.test', `X-Junk: ${'x'.repeat(200_000)}`, 'Subject: Lost']) +
      mail(['From: a@b.test', 'Subject: Next']),
  );
  expect(records.map(({ seen }) => seen.subject)).toEqual(['', 'Next']);
  expect(problems).toEqual(['head-cut']);
});

test('a message without any header is named and the next one is read', async () => {
  const { records, problems } = await read(
    `${FROM}\r\n\r\njust words\r\n${mail(['From: a@b.test'])}`,
  );
  expect([records.length, problems]).toEqual([1, ['no-headers']]);
});

test('the slices a file comes in change nothing', async () => {
  const text = [
    mail(['From: a@b.test', 'Subject: One'], `${'long text '.repeat(300)}\r\n\r\nFrom me to you`),
    mail(['From: c@d.test', 'Subject: Two'], 'x\r\n>From y'),
    mail(['From: e@f.test', 'Subject: Three'], ''),
  ].join('');
  const whole = await read(text);
  expect(whole.records.map(({ seen }) => seen.subject)).toEqual(['One', 'Two', 'Three']);
  for (const size of [1, 2, 3, 7, 61, 500]) expect(await read(text, size)).toEqual(whole);
});

test('nor do slices of many messages', async () => {
  const text = Array.from({ length: 300 }, (_, index) =>
    mail(['From: a@b.test', `Subject: ${index}`], 'words and words\r\n'.repeat(index % 97)),
  ).join('');
  const whole = await read(text);
  expect(whole.records).toHaveLength(300);
  for (const size of [8001, 8765, 20_000]) expect(await read(text, size)).toEqual(whole);
});

test('an import that stopped goes on where the last record ended', async () => {
  const text = Array.from({ length: 20 }, (_, index) =>
    mail([`Message-ID: <m${index}@b.test>`, 'From: a@b.test'], 'x'.repeat(index * 50)),
  ).join('');
  const { records } = await read(text);
  const bytes = new TextEncoder().encode(text);
  for (const { end } of records.slice(0, -1)) {
    const rest = await all(
      readMbox(inSlices(bytes.subarray(end), 100), { account: ACCOUNT, snippets: true, from: end }),
    );
    expect(rest.records).toEqual(records.filter(({ start }) => start >= end));
  }
});

test('lines of an old Macintosh end by a return alone, wherever a slice ends', async () => {
  const text =
    mail(['From: a@b.test', 'Subject: One'], 'Hello\r\nthere') +
    mail(['From: c@d.test', 'Subject: Two']);
  const old = text.replaceAll('\n', '');
  for (const size of [1, 3, 64, 100_000]) {
    const { records, problems } = await read(old, size);
    expect(problems).toEqual([]);
    expect(records.map(({ seen }) => [seen.subject, seen.snippet])).toEqual([
      ['One', 'Hello there'],
      ['Two', 'Hello'],
    ]);
    expect(records.at(-1)?.end).toBe(old.length);
  }
});

test('a stray return makes no file an old one', async () => {
  const two = mail(['From: a@b.test', 'Subject: One']) + mail(['From: c@d.test', 'Subject: Two']);
  const stray = two.replace('\r\n', '\r');
  for (const size of [1, 3, 64, 100_000]) {
    const { records } = await read(stray, size);
    expect(records.map(({ seen }) => [seen.subject, seen.snippet])).toContainEqual([
      ...['Two', 'Hello'],
    ]);
  }
});

describe('a length that is said', () => {
  const other = mail(['From: c@d.test', 'Subject: Two'], 'y');
  const quoting = crlf('Hi', '', FROM, 'From: x@y.test', 'Subject: Inner', '', 'inner text', '');
  const said = (length: number, text = quoting, more = '\r\n') =>
    `${crlf(FROM, 'From: a@b.test', 'Subject: One', `Content-Length: ${length}`, '')}${text}${more}`;
  test.each([
    ['leads to the next message', said(quoting.length) + other, ['One', 'Two']],
    ['leads there without a blank line', said(quoting.length, quoting, '') + other, ['One', 'Two']],
    ['leads to the end of the file', said(quoting.length, quoting, ''), ['One']],
    ['leads to a blank line before that end', said(quoting.length, quoting, '\r\n\r\n'), ['One']],
    [
      'leads past a line end that the file has lost',
      said(quoting.length, quoting.slice(0, -2), ''),
      ['One'],
    ],
    [
      'leads to the next message, which no line end stands before',
      said(quoting.length - 4, quoting.slice(0, -4), '') + other,
      ['One', 'Two'],
    ],
    [
      'leads there from a text like any other',
      said(2, 'Hi', '') + said(quoting.length, quoting) + other,
      ['One', 'One', 'Two'],
    ],
    ['is one byte too short', said(quoting.length - 3) + other, ['One', 'Inner', 'Two']],
    ['is one byte too long', said(quoting.length + 3) + other, ['One', 'Inner', 'Two']],
    ['goes past the end', said(9_999_999) + other, ['One', 'Inner', 'Two']],
    [
      'ends within the next, and that one says the truth',
      said(quoting.length + 60) + said(quoting.length) + other,
      ['One', 'Inner', 'One', 'Two'],
    ],
  ])('%s', async (_how, text, subjects) => {
    const whole = await read(text);
    expect(whole.records.map(({ seen }) => seen.subject)).toEqual(subjects);
    for (const size of [1, 5, 64, 301]) expect(await read(text, size)).toEqual(whole);
    let at = 0;
    for (const { start, end } of whole.records) {
      expect(start).toBe(at);
      at = end;
    }
    expect(at).toBe(text.length);
  });

  test('is not waited for beyond a few megabytes', async () => {
    const text = 'word '.repeat(12_000);
    const many = Array.from({ length: 200 }, () => mail(['From: c@d.test'], text)).join('');
    let held = 0;
    let most = 0;
    const counted = async function* () {
      for await (const slice of inSlices(said(999_999_999, 'x') + many, 65_536)) {
        held += slice.length;
        most = Math.max(most, held);
        yield slice;
      }
    };
    let messages = 0;
    for await (const spans of splitMbox(counted())) {
      messages += spans.length;
      if (spans.length > 0) held = 0;
    }
    expect(messages).toBe(201);
    expect(most).toBeLessThan(9 * 1024 * 1024);
  });
});

test('a snippet is what the person wrote, whatever it is wrapped in', async () => {
  const parts = crlf(
    '--b',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Gr=FC=DFe =',
    'aus Wien',
    '> what you wrote',
    '--b',
    'Content-Type: text/html',
    '',
    '<p>other</p>',
    '--b--',
  );
  const html = '<style>p{}</style><div>Tom &amp; <b>Eva</b><br>M&uuml;ller</div>';
  const cases: [string[], string, string][] = [
    [['Content-Type: multipart/alternative; boundary="b"'], parts, 'Grüße aus Wien'],
    [['Content-Type: text/html'], html, 'Tom & Eva Müller'],
    [['Content-Transfer-Encoding: base64'], btoa('Hello there'), 'Hello there'],
    ...[
      "charset*=us-ascii'en'koi8%2Dr",
      'Charset*1="-r"; Charset*0="koi8"',
      'x*0=y; charset=koi8-r',
    ].map((charset): [string[], string, string] => [
      [`Content-Type: text/plain; ${charset}`, 'Content-Transfer-Encoding: base64'],
      btoa('\xf0\xd2\xc9\xd7\xc5\xd4'),
      'Привет',
    ]),
    [['Content-Type: text/plain'], '>From now on\r\n> quoted', 'From now on'],
    [['Content-Type: application/pdf'], '%PDF', ''],
  ];
  for (const [fields, text, snippet] of cases) {
    const { records } = await read(mail(['From: a@b.test', ...fields], text));
    expect(records[0]?.seen.snippet).toBe(snippet);
  }
});

test('of a long text no more than its first kilobyte is read for a snippet', async () => {
  const decode = vi.spyOn(TextDecoder.prototype, 'decode');
  // Letters that are no ASCII, since plain ones are put together by hand.
  const lines = Array.from({ length: 200 }, (_, line) => `Größere Änderungen, Zeile ${line}`);
  const text = mail(['From: a@b.test', 'Content-Type: text/plain; charset=utf-8'], crlf(...lines));
  const { records } = await read(text);
  const sizes = decode.mock.calls.map(([bytes]) => bytes?.byteLength ?? 0);
  decode.mockRestore();
  expect(records[0]?.seen.snippet).toBe(lines.join(' ').slice(0, 300).trimEnd());
  expect(Math.max(...sizes)).toBeGreaterThan(900);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1024);
});

test('every byte of a file belongs to one message, and every record fits the funnel', async () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(FROM, 'From -', 'From me', '', 'Subject: x', 'From: a@b.test', '>From x', '\r'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 60 }),
      fc.integer({ min: 1, max: 200 }),
      async (lines, size) => {
        const text = `${FROM}\nFrom: a@b.test\n${lines.join('\n')}`;
        const bytes = new TextEncoder().encode(text);
        let at = 0;
        for await (const spans of splitMbox(inSlices(bytes, size)))
          for (const { start, end } of spans) {
            expect(start).toBe(at);
            at = end;
          }
        expect(at).toBe(bytes.length);
        for (const { seen } of (await read(text, size)).records) EmailSeen.parse(seen);
      },
    ),
    { numRuns: 200 },
  );
});
