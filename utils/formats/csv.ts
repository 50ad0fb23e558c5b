import { cleanLine, fold } from '../text';
import { type Charset, decoded } from './charset';
import { guessedCharset } from './charset-guess';
import { withoutGuard } from './csv-guard';
import { ROW_CAP, RowReader, rowsIn, withLineFeeds } from './csv-rows';
import { FormatError, problemOf, type Reading } from './reading';
import { capped } from './slices';

export const CSV_CAPS = {
  bytes: 100 * 1024 * 1024,
  columns: 512,
  /** UTF-16 units of one cell. */
  cell: 32 * 1024,
  /** A row that has not ended by then has a quotation mark too many. */
  row: ROW_CAP,
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
  /** Known for good when the rows are read: the first letter that tells may stand anywhere. */
  readonly charset: Charset;
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

/**
 * Opens a table of text: character set, separator, what stands before the header, and the header
 * are found out from its first half megabyte; the rows follow as they are read. Rows that are
 * empty are left out, the guard that keeps spreadsheets from calculating is taken off.
 * @param said the character set, where a person said it
 * @throws FormatError when there is no table in it, or when it is too large (also from `rows`)
 */
export async function openTable(
  source: AsyncIterable<Uint8Array>,
  said: Charset | null = null,
): Promise<Table> {
  let charset: Charset = said ?? 'utf-8';
  const onCharset = (found: Charset) => {
    charset = found;
  };
  const how = { charset: said, onCharset, guess: guessedCharset };
  const texts = decoded(capped(source, CSV_CAPS.bytes), how);
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
    get charset() {
      return charset;
    },
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

/** Control characters hardly occur in tables: a stray zero of a database, the end of a file of DOS. */
function isBinary(start: string): boolean {
  const text = start.slice(0, 4096);
  const found = text.match(/[\u0000-\u0008\u000e-\u001a]/g) ?? [];
  return found.length * 100 > text.length;
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
  return row.every((cell) => /^[\s\u0000-\u001f]*$/.test(cell));
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
        mayGuard: reader.hasGuard,
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
  const isGuarded = mayGuard && row.some((cell) => cell.includes("'") || cell.startsWith('="'));
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
