import ICAL from 'ical.js';
import Papa from 'papaparse';
import { browser } from 'wxt/browser';
import { TABLES, type TableName } from '@/storage/schema';
import { STATE_KEY } from '@/storage/search/rows';
import { type Asked, linesOfTables, type Page } from '@/utils/backup/transfer';
import { openTable } from '@/utils/formats/csv';
import { readIcal } from '@/utils/formats/ical';
import { mailsBySlice } from '@/utils/formats/mbox';
import { slicesOf } from '@/utils/formats/slices';
import {
  BATCH_ITEMS,
  batchesOf,
  readAhead,
  type SourceBatch,
  sentAhead,
} from '@/utils/importing/batches';
import { FileSource } from '@/utils/importing/file-source';
import { HELD_BYTES } from '@/utils/importing/held-mails';
import { answered, committed, emptyCopy, rawAll, rawDatabase } from './raw';
import { ME } from './story';

/** Reading and importing files, beside what each is compared with; runs in a page of the extension. */

/** Stores that an import writes: rows, what is kept of them, the journal, the index of the search. */
const STORES = [
  ...TABLES.filter((store) => store !== 'settings' && store !== 'pipelines'),
  ...['touches', 'changes', 'stageSums', 'days', 'meta'],
  ...['searchWaiting', 'searchBlocks', 'searchChunks'],
];

/** The background looks after index and badge some seconds after a write (ms). */
const AFTER_WRITE = 4000;
const QUIET = 1500;

const two = (number: number) => String(number).padStart(2, '0');

/** Between two mails (ms): also the last of a gigabyte is of the past, as mail in an archive is. */
const BETWEEN = 600_000;

/** Mails back and forth with some hundred people, of the length that mails have. */
function mailbox(mails: number): File {
  return new File(mailsOf(mails), 'bench.mbox', { lastModified: 1 });
}

/** @param people with how many; each conversation is with the next of them */
function mailsOf(mails: number, first = 0, people = 300): string[] {
  const text = 'Thank you for the drawings; the numbers follow by the end of the week.\r\n'.repeat(
    50,
  );
  return Array.from({ length: mails }, (_, number) => {
    const index = first + number;
    const thread = Math.floor(index / 4);
    const person = `person${thread % people}@firm${thread % 90}.example`;
    const [from, to] = index % 2 === 0 ? [ME, person] : [person, ME];
    const day = new Date(Date.UTC(2020, 0, 1) + index * BETWEEN).toUTCString();
    const id = 1_600_000_000_000_000_000n + BigInt(index) * 1_000_000n;
    return `From ${id}@xxx Mon Jan 01 00:00:00 +0000 2020\r
X-GM-THRID: ${1_600_000_000_000_000_000n + BigInt(thread) * 4_000_000n}\r
X-Gmail-Labels: Inbox\r\nReceived: by 10.0.0.1 with SMTP id x; ${day}\r
From: Name <${from}>\r\nTo: Name <${to}>\r\nSubject: Matter ${thread} and what comes of it\r
Date: ${day}\r\nMessage-ID: <m${index}@bench.example>\r
${index % 4 === 0 ? '' : `References: <m${thread * 4}@bench.example>\r\n`}Content-Type: text/plain; charset=utf-8\r
\r\n${text}\r\n`;
  });
}

function table(rows: number): File {
  const columns = Array.from({ length: 16 }, (_, index) => `Column ${index}`);
  const lines = Array.from({ length: rows }, (_, row) =>
    columns
      .map((_, index) => (index % 5 === 4 ? `"value, ${row}"` : `value ${row * index}`))
      .join(','),
  );
  return new File([[columns.join(','), ...lines].join('\r\n')], 'bench.csv');
}

function calendar(events: number): File {
  const lines = Array.from({ length: events }, (_, index) => {
    const day = `2024${two((index % 12) + 1)}${two((index % 28) + 1)}`;
    return `BEGIN:VEVENT\r\nUID:e${index}@bench.example\r\nDTSTAMP:20240101T000000Z\r
DTSTART:${day}T100000Z\r\nDTEND:${day}T110000Z\r\nSUMMARY:Meeting ${index}\r
DESCRIPTION:What there is to talk about\\, at some length\r\nSTATUS:CONFIRMED\r
ORGANIZER;CN=Me:mailto:${ME}\r
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=A;X-NUM-GUESTS=0:mailto:a${index % 50}@firm.example\r
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Me;X-NUM-GUESTS=0:mailto:${ME}\r
END:VEVENT\r\n`;
  });
  const head = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bench//EN\r\n';
  return new File([head, ...lines, 'END:VCALENDAR\r\n'], 'bench.ics');
}

const files = new Map<string, File>();

/** Makes a file once; a second asking gives the same one. */
function fileOf(kind: 'mbox' | 'csv' | 'ics', size: number): File {
  const name = `${kind} ${size}`;
  const file = files.get(name) ?? { mbox: mailbox, csv: table, ics: calendar }[kind](size);
  files.set(name, file);
  return file;
}

/** What work takes, and how many records it found. */
async function timed(work: () => Promise<number>): Promise<{ ms: number; found: number }> {
  const start = performance.now();
  const found = await work();
  return { ms: performance.now() - start, found };
}

const READERS = {
  /** The slices alone. */
  async rawSlices(size: number) {
    let bytes = 0;
    for await (const slice of slicesOf(fileOf('mbox', size))) bytes += slice.length;
    return bytes > 0 ? size : 0;
  },
  async mbox(size: number) {
    let found = 0;
    const options = { account: ME, from: 0, snippets: false };
    for await (const mails of mailsBySlice(slicesOf(fileOf('mbox', size)), options))
      for (const one of mails) if ('record' in one) found += 1;
    return found;
  },
  async csv(size: number) {
    let found = 0;
    const { rows } = await openTable(slicesOf(fileOf('csv', size)));
    for await (const batch of rows) for (const row of batch) if ('record' in row) found += 1;
    return found;
  },
  async papa(size: number) {
    const text = await fileOf('csv', size).text();
    return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.length - 1;
  },
  async ics(size: number) {
    let found = 0;
    const options = { account: ME, now: Date.UTC(2025, 0, 1), zone: 'UTC' };
    for await (const one of readIcal(slicesOf(fileOf('ics', size)), options))
      if ('record' in one) found += 1;
    return found;
  },
  async icalJs(size: number) {
    const text = await fileOf('ics', size).text();
    const calendar = new ICAL.Component(ICAL.parse(text));
    return calendar.getAllSubcomponents('vevent').length;
  },
};

function read(side: keyof typeof READERS, size: number) {
  return timed(() => READERS[side](size));
}

/** A call as the import page makes it. */
async function call(name: string, input: unknown): Promise<unknown> {
  const message = { margin: 1, name, key: crypto.randomUUID(), attempt: 1, input };
  const reply: unknown = await browser.runtime.sendMessage(message);
  if (typeof reply === 'object' && reply && 'ok' in reply && reply.ok && 'value' in reply)
    return reply.value;
  throw new Error(`${name}: ${JSON.stringify(reply)}`);
}

/**
 * A mailbox of some megabytes, in which every mail is another one and every conversation is with
 * somebody else. On the disk, as one that a person picks is: what a page makes in memory, the browser
 * holds there too, and a gigabyte of it it does not. Made before anything is measured. Answers how
 * many mails are in it.
 */
async function makeLarge(megabytes: number): Promise<number> {
  const handle = await largeHandle(megabytes, true);
  const writable = await handle.createWritable();
  let made = 0;
  for (let size = 0; size < megabytes * 1024 * 1024; made += 500) {
    // As text: what a page writes as files stays in the browser until it tidies up, and of a
    // gigabyte that is more than there is room for.
    const part = mailsOf(500, made, Number.POSITIVE_INFINITY).join('');
    await writable.write(part);
    size += part.length;
  }
  await writable.close();
  return made;
}

async function largeHandle(megabytes: number, create = false): Promise<FileSystemFileHandle> {
  const folder = await navigator.storage.getDirectory();
  return folder.getFileHandle(`large-${megabytes}.mbox`, { create });
}

/** Reads a mailbox as an import does, twice and with the beginnings of texts; stores nothing. */
async function readThrough(megabytes: number, times: number): Promise<number> {
  const file = await (await largeHandle(megabytes)).getFile();
  let found = 0;
  for (let time = 0; time < times; time += 1) {
    const source = sourceOf(file);
    await source.recognise();
    for await (const { items } of batchesOf(source.steps(0, { snippets: true }), 0))
      found += items.length;
  }
  return found / times;
}

/** An address book with as many people. */
function people(rows: number): File {
  const lines = Array.from(
    { length: rows },
    (_, row) => `Person ${row} of Firm,person${row}@firm${row % 900}.example,+49 40 ${row},Buyer`,
  );
  return new File([['Name,Email,Phone,Title', ...lines].join('\r\n')], 'people.csv');
}

function sourceOf(file: File): FileSource {
  return new FileSource(file, {
    own: [ME],
    account: ME,
    now: Date.now(),
    zone: 'UTC',
    holds: file.size <= HELD_BYTES,
    onProgress: () => {},
  });
}

/**
 * Waits until what follows a write by itself has come to rest: it is part of no figure, and would
 * take its time from whatever is measured next.
 */
async function settled(): Promise<void> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const index = async () => {
    const stored = (await rawDatabase()).transaction('meta').objectStore('meta').get(STATE_KEY);
    return JSON.stringify(await answered(stored));
  };
  await pause(AFTER_WRITE);
  for (let before = await index(); ; ) {
    await pause(QUIET);
    const now = await index();
    if (now === before) return;
    before = now;
  }
}

/** Everything that an export holds, as the page that writes it asks for it. */
function exportAll() {
  return timed(async () => {
    let count = 0;
    const read = async (asked: Asked<TableName>) => {
      const page = await call('exportPage', asked);
      if (!isPage(page)) throw new Error('No page of rows came.');
      count += page.count;
      return page;
    };
    for await (const lines of linesOfTables<TableName>(TABLES, read))
      if (lines === '') throw new Error('A page without rows came.');
    return count;
  });
}

function isPage(value: unknown): value is Page {
  return typeof value === 'object' && value !== null && 'lines' in value && 'done' in value;
}

/** The same rows by hand. */
function readRaw() {
  return timed(async () => {
    let count = 0;
    for (const table of TABLES)
      for await (const row of rawAll(table)) count += row === undefined ? 0 : 1;
    return count;
  });
}

/** Everything of one mailbox, from its first byte to the last row; reading it twice is part of it. */
async function importAll(mails: number, importId: string) {
  return importFile(fileOf('mbox', mails), importId);
}

/**
 * What comes before somebody presses Import on the page: its preview has rehearsed all of the file,
 * while which the browser compiles what it runs, and was looked at, while which a browser that has
 * just been started comes to rest. What was read for it is not used again, as the page may.
 */
async function rehearse(mails: number): Promise<void> {
  const file = fileOf('mbox', mails);
  const source = sourceOf(file);
  const { format } = await source.recognise();
  const importId = crypto.randomUUID();
  for await (const one of batchesOf(source.steps(0, { snippets: false }), 0)) {
    const called = importCall(one, { importId, format, file, batch: 0 });
    await call('importBatch', { ...called, rehearse: true });
  }
  await settled();
}

function importPeople(rows: number, importId: string) {
  return importFile(people(rows), importId);
}

async function importFile(file: File, importId: string) {
  let found = 0;
  const { ms } = await timed(async () => {
    const source = sourceOf(file);
    const { format } = await source.recognise();
    const batches = readAhead(batchesOf(source.steps(0, { snippets: true }), 0));
    const stored = sentAhead(batches, (one, batch) =>
      call('importBatch', importCall(one, { importId, format, file, batch })),
    );
    for await (const { batch } of stored) found += batch.items.length;
    return found;
  });
  return { ms, found };
}

function importCall(
  { items, offset, last, skipped }: SourceBatch,
  {
    importId,
    format,
    file,
    batch,
  }: { importId: string; format: string; file: File; batch: number },
) {
  const { name, size, lastModified } = file;
  const mark = { name, size, lastModified };
  return {
    importId,
    format,
    file: mark,
    batch,
    offset,
    last,
    items,
    skipped,
    failed: 0,
    rehearse: false,
  };
}

async function undoAll(importId: string) {
  let from: unknown = null;
  return timed(async () => {
    let undone = 0;
    for (let isFirst = true; isFirst || from !== null; isFirst = false) {
      const answer = await call('undoImport', { importId, from });
      if (typeof answer !== 'object' || !answer || !('next' in answer) || !('undone' in answer))
        break;
      from = answer.next;
      undone += Number(answer.undone);
    }
    return undone;
  });
}

let rows = new Map<string, unknown[]>();

/**
 * Keeps all rows that are stored now, for the raw side: in the order in which the mails came, which is
 * that of their ids, also where they stand by person.
 */
async function keepRows(): Promise<number> {
  rows = new Map();
  let count = 0;
  for (const store of STORES) {
    const all: unknown[] = [];
    for await (const row of rawAll(store)) all.push(row);
    rows.set(store, store === 'touches' ? byArrival(all) : all);
    count += all.length;
  }
  return count;
}

/** A mailbox is in the order of time, and nobody who puts its rows has them by person. */
function byArrival(touches: unknown[]): unknown[] {
  const idOf = (touch: unknown) =>
    typeof touch === 'object' && touch && 'activityId' in touch ? String(touch.activityId) : '';
  return touches.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

/**
 * The same rows by hand, in as many transactions, as safe on the disk: into a database of the same
 * shape that is as new as the one which the import was given.
 */
async function putRows(mails: number) {
  const db = await emptyCopy();
  const batches = Math.ceil(mails / BATCH_ITEMS);
  const result = await timed(async () => {
    let count = 0;
    for (let batch = 0; batch < batches; batch += 1) {
      const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' });
      for (const [name, list] of rows) {
        const share = Math.ceil(list.length / batches);
        const store = transaction.objectStore(name);
        for (const row of list.slice(batch * share, (batch + 1) * share)) {
          store.put(row);
          count += 1;
        }
      }
      await committed(transaction);
    }
    return count;
  });
  db.close();
  // What follows must not pay for what this page remembers.
  rows = new Map();
  return result;
}

Object.assign(globalThis, {
  marginImportBench: {
    read,
    makeLarge,
    readThrough,
    importAll,
    rehearse,
    importPeople,
    undoAll,
    exportAll,
    readRaw,
    settled,
    keepRows,
    putRows,
  },
});
