import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTable } from '@/utils/formats/csv';
import { withGuard, withoutGuard, withoutLookingGuarded } from '@/utils/formats/csv-guard';
import { planTable } from '@/utils/formats/csv-plan';
import { recordOfRow } from '@/utils/formats/csv-records';
import {
  type CsvShape,
  companyColumns,
  dealColumns,
  peopleColumns,
} from '@/utils/formats/csv-shapes';
import { type CsvColumn, csvHead, csvRow } from '@/utils/formats/csv-write';
import { readIcal } from '@/utils/formats/ical';
import { type RawTodo, readTodo, type TodoInFile } from '@/utils/formats/ical-todo';
import {
  icalHead,
  icalMeeting,
  icalTail,
  icalTask,
  icalTaskEvent,
} from '@/utils/formats/ical-write';
import type { CompanyOut, DealOut, MeetingOut, PersonOut, TaskOut } from '@/utils/formats/out';
import type { Reading } from '@/utils/formats/reading';
import type { ImportRecord } from '@/utils/formats/records';
import { readVcards } from '@/utils/formats/vcard';
import { vcardOf } from '@/utils/formats/vcard-write';
import type { Repeat } from '@/utils/repeat';
import { cleanLine } from '@/utils/text';
import { rounds } from '../../rounds';
import { all, each, inSlices } from './files';

const NOW = Date.UTC(2026, 10, 22, 9, 30);

/** A line as it may be stored: cleaned, without what separates lists in tables. */
const line = (max: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: max })
    .map((text) => cleanLine(text.replace(/[;,]|:::|<|>/g, ' '), max));
const word = line(30).filter((text) => text !== '');
const email = fc
  .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/))
  .map(([name, host]) => `${name}@${host}.example`);
const phone = fc.stringMatching(/^\+[1-9]\d{6,12}$/);
const id = fc.uuid();
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const createdAt = fc.integer({ min: 1_000_000_000, max: 1_700_000_000 }).map((s) => s * 1000);

const person: fc.Arbitrary<PersonOut> = fc.record({
  id,
  createdAt,
  custom: fc.constant(new Map([['Seats', '25']])),
  name: word,
  emails: fc.uniqueArray(email, { maxLength: 4 }),
  phones: fc.uniqueArray(phone, { maxLength: 3 }),
  title: line(40),
  company: line(40),
  companyId: id,
  tags: fc.uniqueArray(
    word.filter((text) => !/^\*|my ?contacts/i.test(text)),
    { maxLength: 3 },
  ),
  owner: line(20),
  lifecycle: line(20),
  source: line(20),
  urls: fc.constantFrom([], ['https://a.example/x'], ['https://a.example', 'https://b.example']),
  birthday: fc.oneof(fc.constant(''), day),
});

async function readTable<T>(columns: readonly CsvColumn<T>[], rows: T[], style: 'raw' | 'safe') {
  const text = csvHead(columns, style) + rows.map((row) => csvRow(columns, row, style)).join('');
  const table = await openTable(inSlices(text));
  const plan = planTable(table);
  const records: ImportRecord[] = [];
  for await (const reading of each(table.rows))
    if ('record' in reading)
      for (const one of recordOfRow(reading.record, plan))
        if ('record' in one) records.push(one.record);
  return { plan, records, text };
}

const SHAPES: CsvShape[] = ['margin', 'hubspot', 'salesforce', 'pipedrive'];
const styles = fc.constantFrom('raw' as const, 'safe' as const);

describe('A cell that a spreadsheet would calculate', () => {
  test.each([
    ['=1+1', "'=1+1"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u2003@SUM(A1)', "'\u2003@SUM(A1)"],
    ['ok\n=1', "ok\n'=1"],
    ['\t-cmd', "'\t-cmd"],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
    ['+14155550100', '+14155550100'],
    ['-5,5', '-5,5'],
    ['+1-415-555', "'+1-415-555"],
    ["O'Neil", "O'Neil"],
    ['a=b', 'a=b'],
  ])('%j is written as %j', (cell, safe) => {
    expect(withGuard(cell)).toBe(safe);
    expect(withoutGuard(safe)).toBe(cell);
  });

  test('comes back as it was, guarded or not, whatever it is', () =>
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              "'",
              '"',
              '="',
              '=',
              '+',
              '-',
              '@',
              ' ',
              '\n',
              '\u00a0',
              '\t',
              '1',
              'a',
              '＝',
            ),
          )
          .map((signs) => signs.join('')),
        (cell) => {
          expect(withoutGuard(withGuard(cell))).toBe(cell);
          expect(withoutGuard(withoutLookingGuarded(cell))).toBe(cell);
          if (/^[^\S\n]*[=@]/.test(cell)) expect(withGuard(cell).startsWith("'")).toBe(true);
        },
      ),
    ));
});

describe('A table of people', () => {
  test.each(SHAPES)('for %s is read back with ids, addresses and companies', (shape) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 1, maxLength: 4 }),
        styles,
        async (people, style) => {
          const { plan, records } = await readTable(peopleColumns(shape, ['Seats']), people, style);
          expect(plan.kind).toBe('contact');
          if (shape !== 'margin') expect(plan.product).toMatch(new RegExp(`^${shape}`));
          expect(records).toHaveLength(people.length);
          for (const [n, record] of records.entries()) {
            const one = people[n];
            if (!one || record.kind !== 'contact') throw new Error('not a person');
            expect(record.sourceId).toBe(one.id);
            expect(record.name).toBe(one.name);
            expect(record.title).toBe(one.title);
            expect(record.company).toBe(one.company);
            expect(record.phones.map(({ number }) => number)).toEqual(one.phones);
            expect(record.birthday ?? '').toBe(one.birthday);
            if (shape !== 'salesforce')
              expect(record.emails.map(({ address }) => address)).toEqual(one.emails);
            if (shape === 'margin' || shape === 'pipedrive') expect(record.tags).toEqual(one.tags);
            if (shape !== 'margin' && one.company !== '')
              expect(record.links).toContainEqual(
                expect.objectContaining({ to: 'company', id: one.companyId }),
              );
            expect(record.custom).toContainEqual({ label: 'Seats', type: 'number', value: 25 });
          }
        },
      ),
      { numRuns: rounds(60) },
    ),
  );

  test('for a spreadsheet holds nothing that is calculated', async () => {
    const evil = ['=cmd|"/c calc"!A1', ' =1', '\u00a0@SUM(1)', 'x\n=1', '\t=1', '+1+1', '-1-1'];
    const row: PersonOut = {
      id: 'a',
      createdAt: NOW,
      custom: new Map([['=Own', evil.join('\n')]]),
      name: evil[0] ?? '',
      emails: [],
      phones: [],
      title: evil[1] ?? '',
      company: evil[2] ?? '',
      companyId: '',
      tags: [],
      owner: evil[4] ?? '',
      lifecycle: evil[5] ?? '',
      source: evil[6] ?? '',
      urls: [],
      birthday: '',
    };
    const columns = peopleColumns('margin', ['=Own']);
    const text = csvHead(columns, 'safe') + csvRow(columns, row, 'safe');
    for (const one of text.split(/\r?\n|,/))
      expect(one.replace(/^"/, '')).not.toMatch(/^[\s\u00a0]*[=+@-]/);
  });
});

describe('Tables of companies and deals', () => {
  const company: fc.Arbitrary<CompanyOut> = fc.record({
    id,
    createdAt,
    custom: fc.constant(new Map()),
    name: word,
    domains: fc.constantFrom([], ['acme.example'], ['acme.example', 'acme.test']),
    industry: line(20),
    tags: fc.constant([]),
    owner: line(20),
  });
  const deal: fc.Arbitrary<DealOut> = fc.record({
    id,
    createdAt,
    custom: fc.constant(new Map()),
    name: word,
    stage: word,
    pipeline: word,
    probability: fc.integer({ min: 2, max: 100 }),
    state: fc.constantFrom('open', 'won', 'lost'),
    value: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    currency: fc.constant('EUR'),
    closeDate: day,
    closedAt: createdAt,
    company: word,
    companyId: id,
    people: fc.array(fc.record({ id, name: word, email }), { minLength: 1, maxLength: 1 }),
    nextStep: line(30),
    owner: line(20),
    source: line(20),
    tags: fc.constant([]),
    lostReason: line(30),
  });

  test.each(SHAPES)('for %s keep who belongs to whom', (shape) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(company, { minLength: 1, maxLength: 3 }),
        deal,
        styles,
        async (firms, one, style) => {
          const companies = await readTable(companyColumns(shape, []), firms, style);
          expect(companies.records.map((record) => [record.kind, record.sourceId])).toEqual(
            firms.map((firm) => ['company', firm.id]),
          );
          const { records } = await readTable(dealColumns(shape, []), [one], style);
          const [read] = records;
          if (read?.kind !== 'deal') throw new Error('not a deal');
          expect([read.sourceId, read.name, read.stage, read.amount, read.currency]).toEqual([
            one.id,
            one.name,
            one.stage,
            one.value,
            'EUR',
          ]);
          expect(read.closeDate?.slice(0, 10)).toBe(one.closeDate);
          expect(read.state ?? 'open').toBe(one.state);
          const to = (kind: string) => read.links.filter((link) => link.to === kind);
          expect(to('company').length).toBe(1);
          expect(to('contact').length).toBe(1);
          if (shape !== 'margin') {
            expect(to('company')[0]?.id).toBe(one.companyId);
            expect(to('contact')[0]?.id).toBe(one.people[0]?.id);
          }
        },
      ),
      { numRuns: rounds(40) },
    ),
  );
});

test('a card of vCard 4 says the same when it is read back', () =>
  fc.assert(
    fc.asyncProperty(person, async (one) => {
      const card = vcardOf({ ...one, birthday: one.birthday && '--04-12' });
      for (const physical of card.split('\r\n'))
        expect(new TextEncoder().encode(physical).length).toBeLessThanOrEqual(75);
      const { records } = await all(readVcards(inSlices(card, 40)));
      const [read] = records;
      expect([read?.name, read?.title, read?.company, read?.sourceId]).toEqual([
        one.name,
        one.title,
        one.company,
        one.id,
      ]);
      expect(read?.emails.map(({ address }) => address)).toEqual(one.emails);
      expect(read?.phones.map(({ number }) => number)).toEqual(one.phones);
      expect(read?.urls.map(({ url }) => url)).toEqual(one.urls);
      expect(read?.tags).toEqual(one.tags);
      expect(read?.birthday ?? '').toBe(one.birthday && '--04-12');
    }),
    { numRuns: rounds(150) },
  ));

test('a meeting of a calendar says the same when it is read back', () =>
  fc.assert(
    fc.asyncProperty(
      fc.record({
        uid: fc.stringMatching(/^[a-z0-9]{4,20}@[a-z]{2,8}\.example$/),
        occurrence: fc.constantFrom('', '20240506T070000Z'),
        title: word,
        place: line(40),
        startAt: fc.integer({ min: 1_600_000_000, max: 1_790_000_000 }).map((s) => s * 1000),
        hours: fc.integer({ min: 1, max: 30 }),
        cancelled: fc.boolean(),
        version: fc.option(fc.nat(50)),
        guests: fc.uniqueArray(
          fc.record({
            address: email,
            name: line(20).map((text) => text.replaceAll('"', '').trim()),
            answer: fc.constantFrom('accepted', 'declined', 'tentative', 'waiting'),
            organizer: fc.constant(false),
          }),
          { selector: ({ address }) => address, minLength: 1, maxLength: 4 },
        ),
      }),
      async ({ hours, ...rest }) => {
        const meeting: MeetingOut = {
          ...rest,
          endAt: rest.startAt + hours * 3_600_000,
          allDay: false,
        };
        const text = icalHead() + icalMeeting(meeting, NOW) + icalTail();
        const { records } = await all(
          readIcal(inSlices(text, 64), { account: 'me@own.example', now: NOW, zone: 'UTC' }),
        );
        expect(records).toHaveLength(1);
        expect(records[0]?.seen).toMatchObject({
          uid: meeting.uid,
          occurrence: meeting.occurrence,
          title: meeting.title,
          place: meeting.place,
          startAt: meeting.startAt,
          endAt: meeting.endAt,
          allDay: false,
          status: meeting.cancelled ? 'cancelled' : 'confirmed',
          guests: meeting.guests.map(({ address, answer }) =>
            expect.objectContaining({ address, answer }),
          ),
        });
      },
    ),
    { numRuns: rounds(150) },
  ));

const TASK: TaskOut = {
  id: 'x',
  text: 'Call, then write',
  // Just after midnight, where it is still the day before by UTC.
  due: { local: '2026-11-30T00:30', zone: 'Europe/Berlin' },
  dueAt: Date.UTC(2026, 10, 29, 23, 30),
  createdAt: NOW - 1000,
  doneAt: null,
  leftOut: [],
  repeat: null,
  contact: 'Ana Silva',
  email: '',
  company: 'Acme',
  deal: 'Fleet',
};

test('a task becomes a to-do with its time and state', () => {
  const text = icalTask(TASK, NOW);
  expect(text).toContain('DUE:20261129T233000Z\r\n');
  expect(text).toContain('SUMMARY:Call\\, then write\r\n');
  expect(text).toContain('STATUS:NEEDS-ACTION\r\n');
  expect(text).toContain('DESCRIPTION:Ana Silva\\, Acme\\, Fleet\r\n');
  expect(text).not.toMatch(/DTSTART|RRULE/);
});

test('one that repeats is due by the clocks that its days are counted by, and comes back so', async () => {
  const repeat: Repeat = { unit: 'week', every: 1, weekdays: [1] };
  const text = icalTask({ ...TASK, repeat }, NOW);
  expect(text).toContain('DTSTART;TZID=Europe/Berlin:20261130T003000\r\n');
  expect(text).toContain('DUE;TZID=Europe/Berlin:20261130T003000\r\n');
  expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO\r\n');
  const todos: Reading<TodoInFile>[] = [];
  const options = { account: 'me@own.example', now: NOW, zone: 'Europe/Berlin' };
  const onTodo = (todo: RawTodo) => todos.push(...readTodo(todo));
  await all(readIcal(inSlices(`${icalHead()}${text}${icalTail()}`, 40), { ...options, onTodo }));
  const links = [{ to: 'contact' }, { to: 'company', name: 'Acme' }, { to: 'deal', name: 'Fleet' }];
  const record = { due: '2026-11-29T23:30:00Z', repeat, links };
  expect(todos).toMatchObject([{ record: { record } }]);
  const month = icalTask({ ...TASK, repeat: { unit: 'month', every: 2, day: 30 } }, NOW);
  expect(month).toContain('RRULE:FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=28,29,30;BYSETPOS=-1\r\n');
  const utc = { local: '2026-11-29T23:30', zone: 'UTC' };
  expect(icalTask({ ...TASK, due: utc, repeat }, NOW)).toContain('DUE:20261129T233000Z\r\n');
});

test('a turn that is done is no series of its own', () => {
  const repeat: Repeat = { unit: 'day', every: 1 };
  const text = icalTask({ ...TASK, repeat, doneAt: NOW }, NOW);
  expect(text).toContain('STATUS:COMPLETED\r\n');
  expect(text).not.toMatch(/DTSTART|RRULE/);
});

test('a task in a calendar file is read again as it was written', async () => {
  const at = NOW + 3_600_000;
  const task = { id: 'x', text: 'Call, then write', at, about: 'Ana Silva' };
  const text = `${icalHead()}${icalTaskEvent(task, NOW)}${icalTail()}`;
  const { records, problems } = await all(
    readIcal(inSlices(text, 40), { account: 'me@own.example', now: NOW, zone: 'UTC' }),
  );
  expect(problems).toEqual([]);
  expect(records.map(({ seen }) => [seen.title, seen.startAt, seen.allDay])).toEqual([
    ['Call, then write', at, false],
  ]);
  expect(text).toContain('TRANSP:TRANSPARENT\r\n');
});
