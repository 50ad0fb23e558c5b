import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { undoImport } from '@/storage/import/import';
import type { MarginDb } from '@/storage/margin-db';
import { TABLES } from '@/storage/schema';
import { unpack } from '@/utils/importing/unpack';
import { speakEnglish } from '../../english';
import { encodedIn } from '../../formats/encoded';
import { crlf } from '../../formats/files';
import { ANA, BEN, dealWith, freshDatabase, know, ME, NOON } from '../world';
import { bringFile } from './bring';

/**
 * Files that are odd and that people have all the same, from their import over its report to its
 * undo: then everything is as it was.
 */

let db: MarginDb;
beforeEach(async () => {
  db = freshDatabase();
  speakEnglish();
  await know(ANA);
  await dealWith(BEN, 'Relaunch', 1000);
});

interface Odd {
  files: File[];
  account?: string;
  /** What the report says, all files together. */
  added: number;
  people?: number;
  same?: number;
  skipped?: Record<string, number>;
  problems?: string[];
  /** What a person finds afterwards. */
  found(): Promise<unknown>;
  is: unknown;
}

const fileOf = (name: string, content: string | Uint8Array) =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name, {
    lastModified: NOON,
  });
const names = async () => (await db.contacts.toArray()).map(({ name }) => name).sort();
const KNOWN = ['Ana Silva', 'Ben Okoro'];
const subjects = async () =>
  (await db.activities.orderBy('at').toArray()).map((one) => one.subject);

const mailOf = (subject: string, body: string[] = ['Hello'], more: string[] = []) => [
  `From: Robin <${ME}>`,
  'To: Cleo <cleo@odd.example>',
  `Subject: ${subject}`,
  'Date: Mon, 5 Oct 2026 12:00:00 +0000',
  ...more,
  '',
  ...body,
  '',
];
const mboxOf = (...mails: string[][]) =>
  crlf(...mails.flatMap((mail) => ['From 1@xxx Mon Oct 05 12:00:00 +0000 2026', ...mail]));
const eventOf = (...lines: string[]) => [
  'BEGIN:VEVENT',
  'UID:s@odd',
  `ORGANIZER:mailto:${ME}`,
  `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${ME}`,
  'ATTENDEE;CN=Cleo;PARTSTAT=ACCEPTED:mailto:cleo@odd.example',
  ...lines,
  'END:VEVENT',
];
const calendarOf = (...lines: string[]) =>
  crlf('BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR');
const utf16be = (text: string) =>
  Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255]));

const ODD: Record<string, () => Odd | Promise<Odd>> = {
  'a Takeout with folders in folders and names in other scripts, and an archive in it':
    async () => {
      const bytes = zipSync({
        'Takeout/Почта/Вся почта.mbox': strToU8(
          mboxOf(mailOf('Hi', ['x'], ['Message-ID: <1@odd.example>'])),
        ),
        'Takeout/Контакты/Все/連絡先.vcf': strToU8(
          crlf('BEGIN:VCARD', 'VERSION:3.0', 'FN:佐藤 花子', 'EMAIL:h@odd.example', 'END:VCARD'),
        ),
        'Takeout/inner.zip': zipSync({ 'a.csv': strToU8('Name,Email\nX,x@odd.example') }),
        'Takeout/Empty/': new Uint8Array(),
      });
      const { files, unused, problems } = await unpack(fileOf('takeout.zip', bytes), () => {});
      expect([unused, problems]).toEqual([1, []]);
      return {
        ...{ files, account: ME, added: 2, people: 2 },
        ...{ found: names, is: [...KNOWN, 'Cleo', '佐藤 花子'] },
      };
    },

  'a mailbox with line ends of Windows and quoted lines that begin like a mail': () => ({
    files: [
      fileOf(
        'Sent.mbox',
        mboxOf(
          mailOf(
            'One',
            ['>From here on', '>>From there', 'From me to you'],
            ['Message-ID: <1@odd.example>'],
          ),
          mailOf('Two', ['x'], ['Message-ID: <2@odd.example>']),
        ),
      ),
    ],
    ...{ account: ME, added: 2, people: 1, found: subjects, is: ['One', 'Two'] },
  }),

  'a mail without an id that stands twice in its mailbox': () => ({
    files: [fileOf('All.mbox', mboxOf(mailOf('Once'), mailOf('Once'), mailOf('Other')))],
    ...{ account: ME, added: 2, people: 1, skipped: { double: 1 } },
    ...{ found: subjects, is: ['Once', 'Other'] },
  }),

  'an occurrence that was moved and then cancelled': () => ({
    files: [
      fileOf(
        'calendar.ics',
        calendarOf(
          ...eventOf(
            'SUMMARY:Standup',
            'DTSTART:20260901T090000Z',
            'DTEND:20260901T093000Z',
            'RRULE:FREQ=WEEKLY;COUNT=3',
          ),
          ...eventOf(
            ...[
              'SUMMARY:Moved',
              'RECURRENCE-ID:20260908T090000Z',
              'DTSTART:20260909T090000Z',
              'DTEND:20260909T093000Z',
            ],
            'SEQUENCE:1',
          ),
          ...eventOf(
            ...[
              'SUMMARY:Off',
              'RECURRENCE-ID:20260908T090000Z',
              'DTSTART:20260909T090000Z',
              'DTEND:20260909T093000Z',
            ],
            ...['SEQUENCE:2', 'STATUS:CANCELLED'],
          ),
        ),
      ),
    ],
    ...{ account: ME, added: 2, people: 1, problems: ['superseded'] },
    ...{ skipped: { not_cancelled: 1 }, found: subjects, is: ['Standup', 'Standup'] },
  }),

  'cards with groups, photos over many lines and a card in a card': () => ({
    files: [
      fileOf(
        'cards.vcf',
        crlf(
          ...['BEGIN:VCARD', 'VERSION:3.0', 'N:Odd;Cleo;;;', 'item1.EMAIL:cleo@odd.example'],
          ...['item1.X-ABLabel:_$!<Work>!$_', 'item2.TEL;type=CELL:+44 20 7946 0001'],
          ...['PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQEA', ` ${'A'.repeat(70)}`, ' AAAA=='],
          ...['END:VCARD', 'BEGIN:VCARD', 'VERSION:2.1', 'FN:Dan', 'EMAIL:dan@odd.example'],
          ...['PHOTO;JPEG;BASE64:', '/9j/4AAQSkZJRgABAQEA', 'AAAA', '', 'AGENT:'],
          ...['BEGIN:VCARD', 'VERSION:2.1', 'FN:Nobody', 'END:VCARD', 'END:VCARD'],
        ),
      ),
    ],
    ...{ added: 2, people: 2, found: names, is: [...KNOWN, 'Cleo Odd', 'Dan'] },
  }),

  'a table of HubSpot with empty rows at its end and a header that stands twice': () => ({
    files: [
      fileOf(
        'hubspot.csv',
        crlf(
          'Record ID,First Name,Last Name,Email,Notes,Notes,Lifecycle Stage',
          '1,Cleo,Odd,cleo@odd.example,First,Second,Lead',
          ...Array.from({ length: 40 }, () => ',,,,,,'),
        ),
      ),
    ],
    ...{ added: 1, people: 1, found: names, is: [...KNOWN, 'Cleo Odd'] },
  }),

  'a report of Salesforce with what stands under it': () => ({
    files: [
      fileOf(
        'report.csv',
        encodedIn(
          'windows-1252',
          crlf(
            '"First Name","Last Name","Title","Account Name","Email","Phone","Mailing City"',
            '"Zoë","Odd","CEO","Odd Ltd","zoe@odd.example","","Köln"',
            ...['"Grand Totals (1 records)"', ''],
            '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
            '"Confidential Information - Do Not Distribute"',
          ),
        ),
      ),
    ],
    ...{ added: 1, people: 1, problems: Array(3).fill('row-footer') },
    ...{ found: names, is: [...KNOWN, 'Zoë Odd'] },
  }),

  'a table of 400 columns': () => ({
    files: [
      fileOf(
        'wide.csv',
        crlf(
          ['Name', 'Email', ...Array.from({ length: 398 }, (_, at) => `Field ${at}`)].join(),
          ['Cleo', 'cleo@odd.example', ...Array.from({ length: 398 }, (_, at) => at)].join(),
        ),
      ),
    ],
    ...{ added: 1, people: 1, found: names, is: [...KNOWN, 'Cleo'] },
  }),

  'a table with zero bytes in its cells': () => ({
    files: [
      fileOf(
        'zeros.csv',
        crlf('Name,Email,Phone', 'Cl\u0000eo,cleo@odd.example,\u0000', `${'x'.repeat(9000)},,`),
      ),
    ],
    ...{ added: 2, people: 2, found: async () => (await names()).length, is: 4 },
  }),

  'a table in UTF-16 of the other byte order, without a mark': () => ({
    files: [fileOf('big.csv', utf16be(crlf('Name\tE-mail', 'Żaneta\tzaneta@odd.example')))],
    ...{ added: 1, people: 1, found: names, is: [...KNOWN, 'Żaneta'] },
  }),

  'a table of Japan in Shift_JIS': () => ({
    files: [
      fileOf(
        '住所録.csv',
        encodedIn(
          'shift_jis',
          crlf(
            '"名","姓","会社名","電子メール アドレス","会社電話"',
            '"花子","佐藤","青空商事株式会社","hanako@aozora.example","03-1234-5678"',
          ),
        ),
      ),
    ],
    ...{ added: 1, people: 1, found: names, is: [...KNOWN, '佐藤 花子'] },
  }),

  'connections of LinkedIn with the note above them, of whom one hides the address': () => ({
    files: [
      fileOf(
        'Connections.csv',
        crlf(
          ...['Notes:', '"When exporting your connection data, some, or all, are missing."', ''],
          'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
          'Cleo,Odd,https://www.linkedin.com/in/cleo,,Odd Ltd,CEO,05 Oct 2026',
          'Ana,Silva,https://www.linkedin.com/in/ana,ana@acme.example,Acme,CTO,01 Oct 2026',
        ),
      ),
    ],
    ...{ added: 1, people: 1, found: names, is: [...KNOWN, 'Cleo Odd'] },
  }),

  'people of Pipedrive in German, with companies that are new': () => ({
    files: [
      fileOf(
        'people.csv',
        crlf(
          'Person - ID;Person - Name;Organisation - Name;Person - E-Mail - Büro;Person - Telefon - Büro',
          '7;Cleo Odd;Odd GmbH;cleo@odd.example;+49 221 1',
        ),
      ),
    ],
    ...{ added: 1, people: 1, found: names, is: [...KNOWN, 'Cleo Odd'] },
  }),

  'tasks of a calendar, of which one comes twice on a day': () => ({
    files: [
      fileOf(
        'tasks.ics',
        calendarOf(
          ...['BEGIN:VTODO', 'UID:t', 'SUMMARY:Report', 'DTSTART:20261130T090000Z'],
          ...[
            'DUE:20261130T090000Z',
            'RRULE:FREQ=WEEKLY',
            'RDATE:20261202T090000Z,20261202T150000Z',
          ],
          ...['ATTENDEE;CN=Ana Silva:mailto:ana@acme.example', 'END:VTODO'],
        ),
      ),
    ],
    ...{ added: 3, found: () => db.tasks.count(), is: 3 },
  }),

  'deals of a table with stages that nobody has and people that are known': () => ({
    files: [
      fileOf(
        'deals.csv',
        crlf(
          'Deal name,Stage,Amount,Contact email,Close date',
          'Roof,Varnish,"1.200,50",ana@acme.example,2026-12-01',
          'Relaunch,Won,7,ben@acme.example,2026-09-01',
        ),
      ),
    ],
    ...{ added: 1, found: () => db.deals.count(), is: 2 },
  }),
};

/** All that is stored, without the journal and what is known of imports. */
async function everything() {
  const rows = await Promise.all(
    [...TABLES, 'touches', 'days', 'stageSums', 'expected'].map(async (table) => {
      const all: Record<string, unknown>[] = await db.table(table).toArray();
      return [
        table,
        all.filter(({ count }) => table !== 'stageSums' || count !== 0).map(comparable),
      ];
    }),
  );
  return Object.fromEntries(rows);
}

/**
 * A row without what the journal is: how often it was written, and what was said of a deal over
 * time. What is counted of a day is a list of names with two numbers each, in any order.
 */
function comparable({ rev: _, said: __, ...row }: Record<string, unknown>) {
  if (typeof row.counts !== 'string') return row;
  const list: unknown[] = JSON.parse(row.counts);
  const names = list.flatMap((name, at) =>
    at % 3 === 0 ? [[name, ...list.slice(at + 1, at + 3)]] : [],
  );
  return { ...row, counts: names.map((one) => JSON.stringify(one)).sort() };
}

async function takeBack(importId: string) {
  let from: string | null = null;
  let kept = 0;
  do {
    const step: Awaited<ReturnType<typeof undoImport>> = await undoImport({ importId, from });
    kept = step.kept;
    from = step.next;
  } while (from !== null);
  return kept;
}

describe('an odd file', () => {
  it.each(Object.keys(ODD))('%s', async (name) => {
    const odd = await ODD[name]?.();
    if (!odd) throw new Error(name);
    const before = await everything();
    const brought: Awaited<ReturnType<typeof bringFile>>[] = [];
    for (const file of odd.files) brought.push(await bringFile(file, odd.account ?? null));
    const sum = (count: (state: (typeof brought)[number]['state']) => number) =>
      brought.reduce((total, { state }) => total + count(state), 0);
    expect({
      added: sum(({ counts }) => counts.added),
      people: sum(({ counts }) => counts.people),
      skipped: Object.assign({}, ...brought.map(({ state }) => state.skipped)),
      problems: brought.flatMap(({ problems }) => problems),
    }).toEqual({
      added: odd.added,
      people: odd.people ?? 0,
      skipped: odd.skipped ?? {},
      problems: odd.problems ?? [],
    });
    expect(await odd.found()).toEqual(odd.is);
    // The same once more adds nothing.
    const after = await everything();
    const again: typeof brought = [];
    for (const file of odd.files) again.push(await bringFile(file, odd.account ?? null));
    expect(again.map(({ state: { counts } }) => [counts.added, counts.people])).toEqual(
      odd.files.map(() => [0, 0]),
    );
    expect(await everything()).toEqual(after);
    for (const { state } of [...brought].reverse()) expect(await takeBack(state.id)).toBe(0);
    expect(await everything()).toEqual(before);
  });
});
