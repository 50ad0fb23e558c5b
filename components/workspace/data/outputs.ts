import * as z from 'zod/mini';
import { background } from '@/components/queries';
import type { TableName } from '@/storage/schema';
import { writeFile } from '@/utils/backup/file';
import { linesOfTables } from '@/utils/backup/transfer';
import {
  type CsvShape,
  companyColumns,
  dealColumns,
  peopleColumns,
  taskColumns,
} from '@/utils/formats/csv-shapes';
import { type CsvColumn, type CsvStyle, csvHead, csvRow } from '@/utils/formats/csv-write';
import { icalHead, icalMeeting, icalTail, icalTask } from '@/utils/formats/ical-write';
import { vcardOf } from '@/utils/formats/vcard-write';
import {
  companyOut,
  dealOut,
  meetingOut,
  type Names,
  ownFields,
  personOut,
  readNames,
  tableRows,
  taskOut,
} from './rows';

/** What can be written into a file. */
export type Output =
  | { kind: 'everything' }
  | { kind: 'csv'; of: CsvTable; shape: CsvShape; style: CsvStyle }
  | { kind: 'vcard' }
  | { kind: 'ical' };

export type CsvTable = 'contacts' | 'companies' | 'deals' | 'tasks' | 'activities';

export interface Written {
  blob: Blob;
  name: string;
  rows: number;
}

/** What rows look like, by table: a file of the extension, which the build wrote (wxt.config.ts). */
const Schemas = z.record(z.string(), z.unknown());

type Heard = (rows: number) => void;

/** Reads what is asked for and makes a file of it; `heard` is told how many rows went out. */
export async function writeOutput(output: Output, heard: Heard = () => {}): Promise<Written> {
  switch (output.kind) {
    case 'everything': {
      const { bytes } = await everything(heard);
      return gather('margin-crm', 'ndjson', 'application/x-ndjson', bytes);
    }
    case 'csv': {
      const name = output.shape === 'margin' ? output.of : `${output.shape}-${output.of}`;
      return gather(name, 'csv', 'text/csv', encoded(tableOf(output), heard));
    }
    case 'vcard':
      return gather('contacts', 'vcf', 'text/vcard', encoded(cards(), heard));
    case 'ical':
      return gather('calendar', 'ics', 'text/calendar', encoded(calendar(), heard));
  }
}

/** How often a file is begun anew because something was changed while it was written. */
const ATTEMPTS = 3;

/** All that is stored, as one file of one moment where that can be had. */
export async function everything(
  heard: Heard,
): Promise<{ bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>; tables: TableName[] }> {
  const schemas = Schemas.parse(await (await fetch('/schemas.json')).json());
  const start = await background.exportStart({});
  const tables = start.counts.map(({ table }) => table);
  return {
    tables,
    bytes: writeFile(
      {
        database: start.database,
        at: new Date(),
        schemas,
        lines: linesOfTables(tables, background.exportPage),
      },
      heard,
    ),
  };
}

/** The same as whole pieces; begun anew when something was changed meanwhile. */
export async function everythingAtOnce(heard: Heard): Promise<Uint8Array<ArrayBuffer>[]> {
  for (let attempt = 1; ; attempt += 1) {
    const { head } = await background.exportStart({});
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of (await everything(heard)).bytes) pieces.push(piece);
    const now = await background.exportStart({});
    if (now.head === head || attempt === ATTEMPTS) return pieces;
  }
}

async function gather(
  name: string,
  extension: string,
  type: string,
  bytes: AsyncIterable<BlobPart>,
): Promise<Written> {
  const parts: BlobPart[] = [];
  let rows = 0;
  for await (const part of bytes) {
    parts.push(part);
    rows += 1;
  }
  return { blob: new Blob(parts, { type }), name: fileName(name, extension), rows };
}

/** `margin-crm-2026-11-28.ndjson`, by the day it is here. */
export function fileName(name: string, extension: string, at = new Date()): string {
  const part = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${part(at.getMonth() + 1)}-${part(at.getDate())}`;
  return `${name}-${day}.${extension}`;
}

const PIECE = 256 * 1024;

async function* encoded(texts: AsyncIterable<string>, heard: Heard): AsyncGenerator<string> {
  let waiting = '';
  let rows = 0;
  for await (const text of texts) {
    waiting += text;
    rows += 1;
    heard(rows);
    if (waiting.length < PIECE) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

async function* tableOf({
  of,
  shape,
  style,
}: Extract<Output, { kind: 'csv' }>): AsyncGenerator<string> {
  const names = await readNames();
  switch (of) {
    case 'contacts': {
      const columns = peopleColumns(shape, await ownFields(of));
      return yield* lines(columns, style, of, (row) => personOut(row, names));
    }
    case 'companies': {
      const columns = companyColumns(shape, await ownFields(of));
      return yield* lines(columns, style, of, (row) => companyOut(row, names));
    }
    case 'deals': {
      const columns = dealColumns(shape, await ownFields(of));
      return yield* lines(columns, style, of, (row) => dealOut(row, names));
    }
    case 'tasks':
      return yield* lines(taskColumns(), style, of, (row) => taskOut(row, names));
    case 'activities':
      return yield* lines(activityColumns(names), style, of, (row) => row);
  }
}

type Activity = import('@/storage/schema').Activity;

const activityColumns = (names: Names): CsvColumn<Activity>[] => [
  { header: 'ID', cell: (row) => row.id },
  { header: 'Type', cell: (row) => row.kind },
  {
    header: 'Date',
    // Whole days are days everywhere.
    cell: (row) => new Date(row.at).toISOString().slice(0, row.meeting?.allDay ? 10 : undefined),
  },
  {
    header: 'Minutes',
    cell: ({ at, meeting, call }) =>
      meeting?.endAt === undefined
        ? (call?.minutes ?? '')
        : Math.round((meeting.endAt - at) / 60_000),
  },
  { header: 'Direction', cell: (row) => row.direction },
  { header: 'Subject', cell: (row) => row.subject },
  { header: 'Text', cell: (row) => row.body ?? row.snippet },
  {
    header: 'Participants',
    cell: (row) => row.participants.map(({ role, address }) => `${role}: ${address}`).join('; '),
  },
  {
    header: 'Contact',
    cell: (row) =>
      aboutIn(row, names)
        .map(({ name }) => name)
        .join('; '),
  },
  {
    header: 'Contact email',
    cell: (row) =>
      aboutIn(row, names)
        .map(({ email }) => email)
        .join('; '),
  },
  {
    header: 'Company',
    cell: (row) => row.aboutIds.flatMap((id) => names.companies.get(id) ?? []).join('; '),
  },
  { header: 'Deal', cell: (row) => (row.dealId && names.deals.get(row.dealId)) ?? '' },
  { header: 'Identities', cell: (row) => row.keys.join('\n') },
  { header: 'Status', cell: ({ meeting, call }) => meeting?.status ?? call?.outcome },
  { header: 'Entered', cell: (row) => row.sources.join('; ') },
  {
    header: 'Objections',
    cell: ({ call }) => call?.objections.map((one) => one.replaceAll(';', ',')).join('; '),
  },
];

function aboutIn({ aboutIds }: Activity, { people }: Names): { name: string; email: string }[] {
  return aboutIds.flatMap((id) => people.get(id) ?? []);
}

async function* lines<T extends TableName, Out>(
  columns: readonly CsvColumn<Out>[],
  style: CsvStyle,
  table: T,
  outOf: (row: import('@/storage/schema').Rows[T]) => Out,
): AsyncGenerator<string> {
  yield csvHead(columns, style);
  for await (const row of tableRows(table)) yield csvRow(columns, outOf(row), style);
}

async function* cards(): AsyncGenerator<string> {
  const names = await readNames();
  for await (const row of tableRows('contacts')) yield vcardOf(personOut(row, names));
}

async function* calendar(): AsyncGenerator<string> {
  const names = await readNames();
  const now = Date.now();
  yield icalHead();
  for await (const row of tableRows('activities')) {
    const meeting = meetingOut(row);
    if (meeting) yield icalMeeting(meeting, now);
  }
  for await (const row of tableRows('tasks')) yield icalTask(taskOut(row, names), now);
  yield icalTail();
}

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then, and the memory is needed.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
