import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import { entriesOf } from '@/utils/formats/archive';
import { openTable } from '@/utils/formats/csv';
import { planTable } from '@/utils/formats/csv-plan';
import { recordOfRow } from '@/utils/formats/csv-records';
import { readEml } from '@/utils/formats/eml';
import { readIcal } from '@/utils/formats/ical';
import { type RawTodo, readTodo, type TodoInFile } from '@/utils/formats/ical-todo';
import { readMbox } from '@/utils/formats/mbox';
import {
  FormatError,
  messageOf,
  PROBLEMS,
  type Problem,
  type Reading,
} from '@/utils/formats/reading';
import { formatOf } from '@/utils/formats/recognise';
import { ImportRecord } from '@/utils/formats/records';
import { readVcards } from '@/utils/formats/vcard';
import { EmailSeen, MeetingSeen } from '@/utils/seen';
import { each, inSlices, stopwatch } from './files';

/**
 * Whatever a file holds: no reader throws but a FormatError, none goes on for long, and every
 * record it hands out fits the schema of the funnel.
 */
const ACCOUNT = 'me@example.com';
const TIME = { account: ACCOUNT, now: Date.UTC(2026, 10, 22), zone: 'Europe/Berlin' };

async function drain<T>(
  readings: AsyncIterable<Reading<T>> | Iterable<Reading<T>>,
  check: (record: T) => void,
) {
  for await (const reading of readings)
    if ('record' in reading) check(reading.record);
    else expectSaid(reading.problem);
}

/** A problem has its words, and whatever they leave a place for. */
function expectSaid(problem: Problem): void {
  expect(Object.keys(PROBLEMS)).toContain(problem.why);
  const words = new Map(Object.entries(en)).get(messageOf(problem))?.message;
  if (words?.includes('$1')) expect(problem.detail, problem.why).not.toBe('');
}

const READERS: Record<string, (bytes: Uint8Array) => Promise<void>> = {
  mbox: (bytes) =>
    drain(readMbox(inSlices(bytes, 300), { account: ACCOUNT, snippets: true }), ({ seen }) =>
      EmailSeen.parse(seen),
    ),
  eml: async (bytes) => {
    for (const reading of await readEml(bytes, { account: ACCOUNT }))
      if ('record' in reading) EmailSeen.parse(reading.record.seen);
      else expectSaid(reading.problem);
  },
  vcf: (bytes) => drain(readVcards(inSlices(bytes, 300)), (record) => ImportRecord.parse(record)),
  ics: async (bytes) => {
    const todos: Reading<TodoInFile>[] = [];
    const onTodo = (todo: RawTodo) => todos.push(...readTodo(todo));
    await drain(readIcal(inSlices(bytes, 300), { ...TIME, onTodo }), ({ seen }) =>
      MeetingSeen.parse(seen),
    );
    await drain(todos, ({ record }) => ImportRecord.parse(record));
  },
  csv: async (bytes) => {
    const table = await openTable(inSlices(bytes, 300));
    const plan = planTable(table);
    await drain(each(table.rows), (row) => {
      for (const reading of recordOfRow(row, plan))
        if ('record' in reading) ImportRecord.parse(reading.record);
        else expectSaid(reading.problem);
    });
  },
  archive: async (bytes) => {
    for await (const entry of entriesOf(inSlices(bytes, 300), () => true))
      if ('record' in entry) for await (const _slice of entry.record.slices);
  },
};
const NAMES = Object.keys(READERS);

/** `TIMES=20` looks at so many more cases than a usual run. */
const TIMES = Number(process.env.TIMES ?? 1);
const PATIENCE = 60_000 + TIMES * 60_000;

async function survives(name: string, bytes: Uint8Array, limit = 1000): Promise<void> {
  const spent = stopwatch();
  try {
    await READERS[name]?.(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
  }
  expect(spent(), name).toBeLessThan(limit);
}

test.each([
  ['vcf', 'BEGIN:VCARD\n\0\nFN:A\nEND:VCARD\n'],
  [
    'ics',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260101\n\u0001\nEND:VEVENT\nEND:VCALENDAR\n',
  ],
])('a line of %s that holds nothing to be seen is no problem to be told', (name, text) =>
  survives(name, new TextEncoder().encode(text)),
);

/** What means something to one of the readers. */
const WORDS = [
  'From a@b.test Tue Aug 08 12:36:29 2023\n',
  'From: "A" <a@b.test>\n',
  'To: g:a@b.test,;\n',
  'Date: 31 Feb 2020 25:00 +9999\n',
  'Content-Type: multipart/mixed; boundary=b\n',
  '--b\n',
  '--b--\n',
  'Content-Transfer-Encoding: base64\n',
  '=?utf-8?Q?=FF?=',
  '\r\n\r\n',
  '\n ',
  'BEGIN:VCALENDAR\n',
  'BEGIN:VEVENT\n',
  'END:VEVENT\n',
  'BEGIN:VTIMEZONE\nTZID:X\n',
  'UID:x\n',
  'RRULE:\n',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\n',
  'RRULE:MP1 1+ MO #0\n',
  'VERSION:1.0\n',
  'SUMMARY;ENCODING=QUOTED-PRINTABLE:=C3=\n',
  'EXDATE:20260702T090000Z;20260703T090000Z\n',
  'BEGIN:VTODO\n',
  'END:VTODO\n',
  'DTSTART:20260701T090000Z\n',
  'DTSTART;TZID=X:20260701T090000\n',
  'DTSTART;VALUE=DATE:20260229\n',
  'RRULE:FREQ=DAILY;COUNT=3\n',
  'RRULE:FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=-1\n',
  'RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO\n',
  'RRULE:FREQ=HOURLY;BYMONTHDAY=31;BYMONTH=2\n',
  'EXDATE:20260702,20260703T090000Z\n',
  'RDATE;VALUE=PERIOD:20260701T090000Z/PT1H\n',
  'RECURRENCE-ID;RANGE=THISANDFUTURE:20260702T090000Z\n',
  'ATTENDEE;CN="a;PARTSTAT=X:mailto:a@b.test\n',
  'DURATION:-P1W\n',
  'BEGIN:VCARD\n',
  'END:VCARD\n',
  'N;CHARSET=utf-16;ENCODING=QUOTED-PRINTABLE:=C3=\n',
  'item1.TEL;TYPE="x:1\n',
  'AGENT:\n',
  'BDAY:--0230\n',
  'PHOTO;BASE64:AAAA\n',
  'Name,Email,Amount\n',
  '"',
  '""',
  ',',
  ';',
  '\t',
  "'=1+1",
  '03/04/2024',
  '1.234,5',
  '\0',
  '\ufeff',
  '\ud83c',
  '\r',
  'PK\u0003\u0004',
  '\u001f\u008b\u0008',
];
const soup = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }) },
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(''));

test.each(NAMES)(
  '%s: any mixture of what it knows',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(soup, (text) => survives(name, new TextEncoder().encode(text))),
      { numRuns: 300 * TIMES },
    );
  },
  PATIENCE,
);

test.each(NAMES)(
  '%s: any bytes',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), (bytes) => survives(name, bytes)),
      { numRuns: 200 * TIMES },
    );
  },
  PATIENCE,
);

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/corpus');
const isThere = existsSync(FOLDER);
if (!isThere) console.warn('SKIPPED: the files of other projects are not on this machine');

const files = isThere
  ? ['ics', 'vcf', 'eml', 'mbox'].flatMap((kind) =>
      readdirSync(join(FOLDER, kind)).map((file) => ({ kind, path: join(FOLDER, kind, file) })),
    )
  : [];

test.skipIf(!isThere)(
  'real files with bytes changed, cut, doubled and moved',
  async () => {
    const change = fc.record({
      file: fc.nat({ max: files.length - 1 }),
      edits: fc.array(
        fc.record({
          what: fc.constantFrom('set', 'cut', 'double', 'word'),
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.integer({ min: 1, max: 200 }),
          byte: fc.nat({ max: 255 }),
          word: fc.constantFrom(...WORDS),
        }),
        { minLength: 1, maxLength: 12 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ file, edits }) => {
        const chosen = files[file];
        if (!chosen) return;
        let bytes = new Uint8Array(readFileSync(chosen.path)).slice(0, 60_000);
        for (const { what, at, length, byte, word } of edits) {
          const index = Math.floor(at * bytes.length);
          const before = bytes.slice(0, index);
          const middle = bytes.slice(index, index + length);
          const after = bytes.slice(index + length);
          const put = {
            set: Uint8Array.of(byte),
            cut: [],
            double: [...middle, ...middle],
            word: [...new TextEncoder().encode(word), ...middle],
          }[what];
          bytes = Uint8Array.from([...before, ...put, ...after]);
        }
        await survives(chosen.kind, bytes, 2000);
      }),
      { numRuns: 400 * TIMES },
    );
  },
  PATIENCE,
);

test('what a file is, is seen in its first bytes, else in its name', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  for (const [name, text, format] of [
    ['x', 'BEGIN:VCALENDAR\r\n', 'ics'],
    ['x.txt', '\ufeff\r\nbegin:vcard\r\n', 'vcf'],
    ['All mail.mbox', 'From 1@xxx Tue Aug 08 12:36:29 +0000 2023\r\nX-GM-THRID: 1\r\n', 'mbox'],
    ['mail', 'Received: by x\r\n\ty\r\nFrom: a@b.test\r\n\r\nHi', 'eml'],
    ['people.csv', 'Name,Email\n', 'csv'],
    ['x.csv', 'PK\u0003\u0004', 'archive'],
    ['x.docx', 'hello', null],
  ] as const)
    expect(formatOf(name, bytes(text))).toBe(format);
});
