import Papa from 'papaparse';
import { cleanLine, fold } from '../text';
import { type Charset, decoded } from './charset';
import { withoutGuard } from './csv-guard';
import { FormatError, problemOf, type Reading } from './reading';
import { capped } from './slices';

export const CSV_CAPS = {
  bytes: 100 * 1024 * 1024,
  columns: 512,
  /** UTF-16 units of one cell. */
  cell: 32 * 1024,
  /** A row that has not ended by then has a quotation mark too many. */
  row: 1024 * 1024,
};

export interface Column {
  index: number;
  /** As in the file, made unique: a second "Email" is "Email (2)". */
  name: string;
  /** For comparing: letters and digits alone, lower case, without accents. */
  key: string;
}

export interface Row {
  /** Counted from 1, without the header and what stands before it. */
  number: number;
  cells: string[];
}

export interface Table {
  charset: Charset;
  separator: string;
  columns: Column[];
  /** Rows before the header, as LinkedIn and reports have them. */
  preamble: number;
  /** The first rows, for guessing what the columns hold; they come again in `rows`. */
  sample: string[][];
  /** Some hundred rows at a time, to be read once. */
  rows: AsyncGenerator<Reading<Row>[]>;
}

/** Rows that are looked at before the header is chosen, and given as a sample. */
const SAMPLE = { rows: 500, chars: 256 * 1024, header: 30 };
/** What Papa Parse is given at once: a crafted piece of 800 kB took it 185 ms (2026-11-22). */
const PIECE = 256 * 1024;

/**
 * Opens a table of text: character set, separator, what stands before the header, and the header
 * are found out from its first half megabyte; the rows follow as they are read. Rows that are
 * empty are left out, the guard that keeps spreadsheets from calculating is taken off.
 * @throws FormatError when there is no table in it, or when it is too large (also from `rows`)
 */
export async function openTable(source: AsyncIterable<Uint8Array>): Promise<Table> {
  let charset: Charset = 'utf-8';
  const texts = decoded(capped(source, CSV_CAPS.bytes), (found) => {
    charset = found;
  });
  let start = '';
  let isWhole = false;
  while (start.length < SAMPLE.chars) {
    const next = await texts.next();
    if (next.done) {
      isWhole = true;
      break;
    }
    start += next.value;
  }
  start = start.replace(/^\ufeff/, '');
  if (isBinary(start)) throw new FormatError('not-recognised', 'CSV');
  const declared = /^sep=(.)\r?\n/i.exec(start);
  if (declared) start = start.slice(declared[0].length);
  const head = start.slice(0, SAMPLE.chars);
  const isCut = !isWhole || head.length < start.length;
  const separator = declared?.[1] ?? sniffSeparator(head, isCut);
  const first = sampleRows(withLineFeeds(head), separator, isCut);
  const header = headerRow(first);
  if (header === null) throw new FormatError('not-recognised', 'CSV');
  const names = header < 0 ? [] : (first[header] ?? []);
  const width = Math.max(
    names.length,
    ...(header < 0 ? first.slice(0, 50).map((row) => row.length) : [0]),
  );
  const columns = columnsOf(names, Math.min(width, CSV_CAPS.columns));
  const rest = async function* () {
    yield start;
    yield* texts;
  };
  return {
    charset,
    separator,
    columns,
    preamble: Math.max(0, header),
    sample: first
      .slice(header + 1)
      .filter((row) => !isEmpty(row))
      .slice(0, SAMPLE.rows)
      .map((row) => row.slice(0, CSV_CAPS.columns).map(withoutGuard)),
    rows: rowReadings(rest(), separator, columns, header + 1),
  };
}

/** Zeros and other control characters do not occur in tables. */
function isBinary(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, 4096));
}

/** Comparing headers: `E-mail 1 - Value` → `email1value`. */
export function keyOf(name: string): string {
  return fold(name.slice(0, 400)).replace(/[^\p{L}\p{N}]+/gu, '');
}

function columnsOf(names: readonly string[], width: number): Column[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const name = cleanLine(names[index] ?? '', 120) || `Column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { index, name: count === 1 ? name : `${name} (${count})`, key: keyOf(name) };
  });
}

/** The whole rows of a sample; a part of the first where it is longer than the sample. */
function sampleRows(text: string, separator: string, isCut: boolean): string[][] {
  const how = { separator, newline: '\n' } as const;
  const { rows } = rowsIn(text, how, isCut);
  return rows.length > 0 ? rows : rowsIn(text, how, false).rows;
}

/** The separator by which most rows of the sample have the same number of cells, above one. */
export function sniffSeparator(sample: string, isCut = false): string {
  const text = withLineFeeds(sample.slice(0, 32_768));
  let best = { separator: ',', score: 0 };
  for (const separator of [',', ';', '\t', '|']) {
    const rows = sampleRows(text, separator, isCut || sample.length > 32_768);
    const widths = new Map<number, number>();
    let filled = 0;
    for (const row of rows.slice(0, 200)) {
      if (isEmpty(row)) continue;
      filled += 1;
      if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    }
    const [width = 0, count = 0] = [...widths].sort((one, other) => other[1] - one[1])[0] ?? [];
    const score = filled === 0 ? 0 : (count / filled) * Math.log2(width + 1);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/**
 * The row that names the columns: the first that is about as wide as the table and holds nothing
 * but labels. -1 when the first row is data already; null when there is no row at all.
 */
function headerRow(rows: readonly string[][]): number | null {
  const filled = rows.slice(0, 200).map((row) => row.filter((cell) => cell.trim() !== '').length);
  const widths = rows.slice(0, 200).map((row) => row.length);
  const usual = mostFrequent(
    widths.filter((width, index) => width > 1 && (filled[index] ?? 0) > 0),
  );
  const limit = Math.min(rows.length, SAMPLE.header);
  let first: number | null = null;
  for (let index = 0; index < limit; index += 1) {
    if ((filled[index] ?? 0) === 0) continue;
    first ??= index;
    const isWide = usual === 0 || (filled[index] ?? 0) >= Math.max(2, usual * 0.5);
    if (!isWide) continue;
    return index === first && !namesColumns(rows[index] ?? []) ? -1 : index;
  }
  return first;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** No address, hardly any number, and nothing long: what stands in a header. */
function namesColumns(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => /^[\d\s.,:/+()€$£-]*\d[\d\s.,:/+()€$£-]*$/.test(cell));
  return (
    cells.every((cell) => cell.length <= 200 && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)) &&
    numbers.length <= cells.length * 0.2
  );
}

function isEmpty(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

async function* rowReadings(
  texts: AsyncIterable<string>,
  separator: string,
  columns: readonly Column[],
  skip: number,
): AsyncGenerator<Reading<Row>[]> {
  const reader = new RowReader(separator);
  let left = skip;
  let number = 0;
  const batch = (rows: string[][]): Reading<Row>[] => {
    const readings: Reading<Row>[] = [];
    for (const line of reader.brokenQuotes.splice(0))
      readings.push({ problem: problemOf('quote-open', line, { record: number + 1 }) });
    for (const row of rows) {
      left -= 1;
      if (left >= 0 || isEmpty(row)) continue;
      number += 1;
      addRow(readings, row, {
        number,
        width: columns.length,
        mayGuard: reader.hasApostrophe,
        mayReturn: reader.mayReturn,
      });
    }
    return readings;
  };
  for await (const text of texts) for (const rows of reader.push(text)) yield batch(rows);
  for (const rows of reader.end()) yield batch(rows);
}

function addRow(
  readings: Reading<Row>[],
  row: string[],
  {
    number,
    width,
    mayGuard,
    mayReturn,
  }: { number: number; width: number; mayGuard: boolean; mayReturn: boolean },
): void {
  const isLong = row.some((cell) => cell.length > CSV_CAPS.cell);
  const isGuarded = mayGuard && row.some((cell) => cell.includes("'"));
  let cells = row.length > width ? row.slice(0, width) : row;
  if (isLong) cells = cells.map((cell) => cell.slice(0, CSV_CAPS.cell));
  if (mayReturn && row.some((cell) => cell.includes('\r'))) cells = cells.map(withLineFeeds);
  if (isGuarded) cells = cells.map(withoutGuard);
  readings.push({ record: { number, cells } });
  const where = { record: number };
  if (isLong) readings.push({ problem: problemOf('cell-too-long', CSV_CAPS.cell / 1024, where) });
  if (row.length <= width) return;
  if (row.length > CSV_CAPS.columns)
    readings.push({ problem: problemOf('too-many-columns', CSV_CAPS.columns, where) });
  else if (row.length > width && row.slice(width).some((cell) => cell.trim() !== ''))
    readings.push({ problem: problemOf('row-too-wide', row.length - width, where) });
}

/** Hands text to Papa Parse in pieces and keeps what has no end yet. */
class RowReader {
  /** The beginnings of rows whose quotation mark never ends; read as if it were none. */
  readonly brokenQuotes: string[] = [];
  /** Whether an apostrophe stood anywhere so far: most tables have none to take off. */
  hasApostrophe = false;
  newline: '\r\n' | '\n' = '\r\n';
  /** Whether cells of the last rows may hold a return: more lines were read than rows came of it. */
  mayReturn = true;
  private rest = '';
  /** Line ends in it. */
  private lines = 0;
  private endsWithReturn = false;
  readonly separator: string;

  constructor(separator: string) {
    this.separator = separator;
  }

  *push(text: string): Generator<string[][]> {
    for (let at = 0; at < text.length; at += PIECE) {
      let piece = text.slice(at, at + PIECE);
      if (this.endsWithReturn) piece = `\r${piece}`;
      this.endsWithReturn = piece.endsWith('\r');
      if (this.endsWithReturn) piece = piece.slice(0, -1);
      const added = this.withOneNewline(piece);
      this.hasApostrophe ||= added.includes("'");
      this.rest += added;
      // Without a line end nothing can be finished, and looking again costs as much as the first time.
      if (!added.includes('\n') && this.rest.length <= CSV_CAPS.row) continue;
      const { rows, cursor } = rowsIn(this.rest, this, true);
      this.rest = this.rest.slice(cursor);
      const left = lineEndsIn(this.rest);
      this.mayReturn = this.newline === '\r\n' && this.lines - left !== rows.length;
      this.lines = left;
      yield rows;
      if (this.rest.length <= CSV_CAPS.row) continue;
      const broken = this.withoutQuotes(true);
      this.mayReturn = this.newline === '\r\n';
      this.lines = lineEndsIn(this.rest);
      yield broken;
    }
  }

  /**
   * Line ends of one kind: as they are while all of them are CRLF, since rewriting a table takes
   * as long as parsing it; as line feeds from the first other one on.
   */
  private withOneNewline(piece: string): string {
    if (this.newline === '\n') return withLineFeeds(piece);
    const count = crlfsIn(piece);
    if (count !== null) {
      this.lines += count;
      return piece;
    }
    this.newline = '\n';
    this.rest = withLineFeeds(this.rest);
    return withLineFeeds(piece);
  }

  *end(): Generator<string[][]> {
    this.mayReturn = this.newline === '\r\n';
    const { rows, cursor } = rowsIn(this.rest, this, true);
    yield rows;
    this.rest = this.rest.slice(cursor);
    if (this.rest === '') return;
    const last = rowsIn(this.rest, this, false);
    yield last.isOpen ? this.withoutQuotes(false) : last.rows;
  }

  /** What is held, line by line, with quotation marks as signs like any other. */
  private withoutQuotes(keepLast: boolean): string[][] {
    this.brokenQuotes.push(this.rest.slice(0, 80));
    const { rows, cursor } = rowsIn(this.rest, this, keepLast, true);
    // A line longer than any row can be is cut: what follows begins a new row.
    const isStuck = keepLast && this.rest.length - cursor > CSV_CAPS.row;
    this.rest = keepLast && !isStuck ? this.rest.slice(cursor) : '';
    return rows;
  }
}

/** The rows of a text; `keepLast` leaves the last, unfinished one and says where it begins. */
function rowsIn(
  text: string,
  { separator, newline }: { separator: string; newline: '\r\n' | '\n' },
  keepLast: boolean,
  withoutQuotes = false,
): { rows: string[][]; cursor: number; isOpen: boolean } {
  const parser = new Papa.Parser({
    delimiter: separator,
    newline,
    ...(withoutQuotes && { fastMode: true }),
  });
  const result: unknown = parser.parse(text, 0, keepLast);
  if (!isParsed(result)) throw new FormatError('not-recognised', 'CSV');
  // A mark that never ends is the last thing it finds; all other errors are signs in plain text.
  const isOpen = result.errors.at(-1)?.code === 'MissingQuotes';
  return { rows: result.data, cursor: result.meta.cursor, isOpen };
}

interface Parsed {
  data: string[][];
  errors: { code: string }[];
  meta: { cursor: number };
}

/** The parser's own type says "any". Looked at by its ends: there may be a million cells. */
function isParsed(result: unknown): result is Parsed {
  if (!isObject(result) || !Array.isArray(result.data) || !Array.isArray(result.errors))
    return false;
  const row: unknown = result.data[0];
  const error: unknown = result.errors.at(-1);
  const hasRows = row === undefined || (Array.isArray(row) && typeof row[0] === 'string');
  const hasErrors = error === undefined || (isObject(error) && typeof error.code === 'string');
  return hasRows && hasErrors && isObject(result.meta) && typeof result.meta.cursor === 'number';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** How many lines end with a return and a feed, in cells too; null where one ends otherwise. */
function crlfsIn(text: string): number | null {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text.charCodeAt(at - 1) !== 13) return null;
    count += 1;
  }
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== 10) return null;
  return count;
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** All line ends as one line feed, also in cells. */
function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  // Plain texts are replaced twice as fast as patterns, and hardly any file has a lone return.
  const joined = text.replaceAll('\r\n', '\n');
  return joined.includes('\r') ? joined.replaceAll('\r', '\n') : joined;
}
