import { expect, test } from 'vitest';
import { readEml } from '@/utils/formats/eml';
import { all, crlf, stopwatch } from './files';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (text: string) => all(await readEml(bytes(text), { account: 'me@example.com' }));

const INVITATION = crlf('BEGIN:VCALENDAR', 'METHOD:REQUEST', 'END:VCALENDAR');
const MAIL = crlf(
  'From: Ana <ana@acme.test>',
  'To: me@example.com, Bo <bo@acme.test>',
  'Subject: Lunch',
  'Message-ID: <l1@acme.test>',
  'Content-Type: multipart/mixed; boundary=m',
  '',
  '--m',
  'Content-Type: multipart/alternative; boundary=a',
  '',
  '--a',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Tomorrow at noon?',
  '--a',
  'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
  'Content-Transfer-Encoding: base64',
  '',
  btoa(INVITATION),
  '--a--',
  '--m',
  'Content-Type: application/ics; name=invite.ics',
  'Content-Disposition: attachment; filename=invite.ics',
  '',
  INVITATION.trimEnd(),
  '--m--',
);

test('a mail gives who, what about, the text and its invitation', async () => {
  const { records, problems } = await read(MAIL);
  expect(problems).toEqual([]);
  expect(records[0]?.seen).toMatchObject({
    rfc822: 'l1@acme.test',
    subject: 'Lunch',
    snippet: 'Tomorrow at noon?',
    to: [{ address: 'me@example.com' }, { address: 'bo@acme.test', name: 'Bo' }],
  });
  expect(records[0]?.calendars[0]).toContain('METHOD:REQUEST');
});

test('a mail of Apple Mail ends where its number says, and one of an old Macintosh by returns', async () => {
  const plain = MAIL.replaceAll('\r', '');
  const kept = `${plain.length}  \n${plain}<?xml version="1.0"?>\n<plist>Bye</plist>\n`;
  for (const text of [kept, MAIL.replaceAll('\n', '')]) {
    const { records, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(records[0]?.seen).toMatchObject({ subject: 'Lunch', snippet: 'Tomorrow at noon?' });
    expect(records[0]?.calendars[0]).toContain('METHOD:REQUEST');
    expect(records[0]?.calendars[0]).not.toContain('plist');
  }
});

test('a line of figures that is no length is left out, and nothing of the mail', async () => {
  const plain = MAIL.replaceAll('\r', '');
  for (const text of [`1\n${MAIL}`, `120 \n${plain}`, `9999999\n${plain}`]) {
    const { records, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(records[0]?.seen).toMatchObject({ subject: 'Lunch', snippet: 'Tomorrow at noon?' });
    expect(records[0]?.calendars[0]).toContain('METHOD:REQUEST');
  }
});

test('a mail is no old one by a stray return', async () => {
  const { records } = await read(MAIL.replace('\r\n', '\r'));
  expect(records[0]?.seen).toMatchObject({ rfc822: 'l1@acme.test', subject: 'Lunch' });
});

test('an invitation is known by a name that goes on in several parameters', async () => {
  const name = "filename*0*=UTF-8''Einladung%20f%C3%BCr; filename*1*=%20dich.i; filename*2=cs";
  const { records } = await read(
    crlf(
      'From: Ana <ana@acme.test>',
      'Content-Type: multipart/mixed; boundary*0=one; boundary*1=two',
      '',
      '--onetwo',
      'Content-Type: application/octet-stream',
      `Content-Disposition: attachment; ${name}`,
      '',
      INVITATION.trimEnd(),
      '--onetwo--',
    ),
  );
  expect(records[0]?.calendars[0]).toContain('METHOD:REQUEST');
});

test('text without any header is named', async () => {
  expect(await read('just a few words\r\nand more')).toEqual({
    records: [],
    problems: ['no-headers'],
  });
});

test('without the body nothing of it is looked at', async () => {
  const readings = await readEml(bytes(MAIL), { account: 'me@example.com', body: false });
  expect(readings).toHaveLength(1);
  expect(readings[0]).toMatchObject({ record: { calendars: [], seen: { snippet: '' } } });
});

function nested(depth: number): string {
  const open = Array.from({ length: depth }, (_, index) =>
    crlf(`Content-Type: multipart/mixed; boundary=b${index}`, '', `--b${index}`),
  );
  return `From: a@b.test\r\n${open.join('')}Content-Type: text/plain\r\n\r\nHi\r\n`;
}

test.each([
  ['parts in parts', nested(100), 'mime-depth'],
  [
    'very many parts',
    `From: a@b.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(5000)}`,
    'mime-parts',
  ],
  ['very many addresses', `From: a@b.test\r\nTo: ${'x@y.test, '.repeat(5000)}\r\n\r\nHi`, null],
  ['groups in groups', `From: a@b.test\r\nTo: ${'g:'.repeat(5000)}\r\n\r\nHi`, null],
  ['open brackets', `From: a@b.test\r\nTo: ${'('.repeat(5000)}\r\n\r\nHi`, null],
  [
    'a subject of ten megabytes',
    `From: a@b.test\r\nSubject: ${'x'.repeat(10_000_000)}\r\n\r\nHi`,
    'body-cut',
  ],
  [
    'forwarded mails in each other',
    `From: a@b.test\r\n${'Content-Type: message/rfc822\r\n\r\n'.repeat(2000)}To: ${'g:'.repeat(5000)}\r\n\r\nHi`,
    'mime-parts',
  ],
])('%s: the mail is a record all the same, in under a second', async (_what, text, why) => {
  const spent = stopwatch();
  const { records, problems } = await read(text);
  expect(spent()).toBeLessThan(1000);
  expect(records).toHaveLength(1);
  expect(problems).toEqual(why ? [why] : []);
});
