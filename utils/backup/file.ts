import * as z from 'zod/mini';
import { joined } from '../formats/slices';
import { Checksum } from './checksum';

/**
 * The file of an export: text, one JSON value a line. The first line says what it is, the second
 * how the rows of each table look (JSON Schema), then comes one row a line, tables one after the
 * other, and the last line says how many rows there were and the checksum of all lines before it.
 */

export const FORMAT = 'margin-crm';
/** Goes up when an older reader would misread the file. */
export const FORMAT_VERSION = 1;

const ABOUT =
  'Margin CRM export. UTF-8, one JSON value per line: this header, the JSON Schemas of all tables, then one {"table","row"} per line, last {"end"} with the row count and a checksum. Rows refer to each other by id (contacts.companyId, deals.people, activities.threadId, tasks.contactId and so on). Times are milliseconds since 1970-01-01 UTC. The checksum is the SHA-256 of the concatenated SHA-256 hashes of each 1 MiB block of all lines before the last.';

const text = (max: number) => z.string().check(z.maxLength(max));
const Count = z.int().check(z.gte(0));

export const Header = z.looseObject({
  format: z.literal(FORMAT),
  version: z.int().check(z.gte(1)),
  exportedAt: text(40),
  /** Which database it was taken from. */
  database: text(60),
  tables: z.array(text(40)).check(z.maxLength(200)),
});
export type Header = z.infer<typeof Header>;

export const RowLine = z.object({ table: text(40), row: z.looseObject({ id: text(600) }) });
export type RowLine = z.infer<typeof RowLine>;

const Ending = z.object({ end: z.literal(true), rows: Count, checksum: text(64) });

/** A line longer than this is no row of ours. */
const LONGEST_LINE = 4 * 1024 * 1024;
/** Bytes that are handed on at once. */
const PIECE = 256 * 1024;

export type FileProblem = 'not-ours' | 'newer' | 'unreadable' | 'cut' | 'checksum';

/** The file is no export, or not whole. */
export class FileError extends Error {
  override name = 'FileError';
  readonly why: FileProblem;

  constructor(why: FileProblem) {
    super(why);
    this.why = why;
  }
}

interface Contents {
  database: string;
  at: Date;
  schemas: Record<string, unknown>;
  /** Whole lines, each with its line end. */
  lines: AsyncIterable<string>;
}

/** Writes the file; `count` hears how many rows went out so far. */
export async function* writeFile(
  { database, at, schemas, lines }: Contents,
  count: (rows: number) => void = () => undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const checksum = new Checksum();
  let waiting = '';
  let rows = 0;
  const take = () => {
    const bytes = encoder.encode(waiting);
    checksum.add(bytes);
    waiting = '';
    return bytes;
  };
  const header: Header = {
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: at.toISOString(),
    database,
    tables: Object.keys(schemas),
    about: ABOUT,
  };
  waiting += `${JSON.stringify(header)}\n${JSON.stringify({ schemas })}\n`;
  for await (const some of lines) {
    waiting += some;
    rows += countLines(some);
    count(rows);
    if (waiting.length >= PIECE) yield take();
  }
  yield take();
  yield encoder.encode(
    `${JSON.stringify({ end: true, rows, checksum: await checksum.digest() })}\n`,
  );
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** What stands in a file, as it is read. */
export type FilePart =
  | { kind: 'header'; header: Header }
  | { kind: 'row'; line: RowLine }
  /** A line that is no row; the rest goes on. */
  | { kind: 'problem'; number: number }
  | { kind: 'end'; rows: number };

/**
 * Reads a file of ours line by line.
 * @throws FileError when it is none, when it ends too soon, or when its checksum is another
 */
export async function* readFile(source: AsyncIterable<Uint8Array>): AsyncGenerator<FilePart> {
  const checksum = new Checksum();
  let number = 0;
  let rows = 0;
  for await (const bytes of linesOf(source)) {
    number += 1;
    const value = parsed(bytes);
    if (number === 1) {
      checksum.add(bytes);
      yield { kind: 'header', header: headerOf(value) };
      continue;
    }
    const ending = Ending.safeParse(value);
    if (ending.success) {
      if (ending.data.rows !== rows) throw new FileError('cut');
      if (ending.data.checksum !== (await checksum.digest())) throw new FileError('checksum');
      yield { kind: 'end', rows };
      return;
    }
    checksum.add(bytes);
    if (number === 2) continue;
    rows += 1;
    const line = RowLine.safeParse(value);
    yield line.success ? { kind: 'row', line: line.data } : { kind: 'problem', number };
  }
  throw new FileError(number === 0 ? 'not-ours' : 'cut');
}

function headerOf(value: unknown): Header {
  const header = Header.safeParse(value);
  if (!header.success) throw new FileError('not-ours');
  if (header.data.version > FORMAT_VERSION) throw new FileError('newer');
  return header.data;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Lines with their line ends, as bytes. */
async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  let length = 0;
  for await (const slice of source) {
    let start = 0;
    for (let end = slice.indexOf(0x0a); end >= 0; end = slice.indexOf(0x0a, start)) {
      const last = slice.subarray(start, end + 1);
      yield length === 0 ? last : joined([...rest, last]);
      rest = [];
      length = 0;
      start = end + 1;
    }
    if (start === slice.length) continue;
    rest.push(slice.slice(start));
    length += slice.length - start;
    if (length > LONGEST_LINE) throw new FileError('not-ours');
  }
  if (length > 0) yield joined(rest);
}
