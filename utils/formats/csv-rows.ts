import Papa from 'papaparse';
import { isPlainSeparator, plainRows } from './csv-split';
import { FormatError } from './reading';

/** A row that has not ended by then (UTF-16 units) has a quotation mark too many. */
export const ROW_CAP = 1024 * 1024;
/** What Papa Parse is given at once: a crafted piece of 800 kB took it 185 ms (2026-11-22). */
const PIECE = 256 * 1024;
/** Rows that are handed on at a time. */
const ROWS = 500;

/**
 * Cuts text into rows and keeps what has no end yet. Rows are read here as long as everything is
 * plain, from the first other thing on by Papa Parse.
 */
export class RowReader {
  /** Whether anything stood that may guard a cell: most tables have nothing to take off. */
  hasGuard = false;
  #rest = '';
  #isPlain: boolean;
  readonly #papa: PapaRows;

  constructor(readonly separator: string) {
    this.#isPlain = isPlainSeparator(separator);
    this.#papa = new PapaRows(separator);
  }

  /** The beginnings of rows whose quotation mark never ends; read as if it were none. */
  get brokenQuotes(): string[] {
    return this.#papa.brokenQuotes;
  }

  /** Whether cells of the last rows may hold a return. */
  get mayReturn(): boolean {
    return !this.#isPlain && this.#papa.mayReturn;
  }

  *push(text: string): Generator<string[][]> {
    this.hasGuard ||= /'|="|=$/.test(text);
    if (!this.#isPlain) yield* this.#papa.push(text);
    else {
      this.#rest += text;
      // Without a line end nothing can be finished, and looking again costs as much as the first time.
      if (text.includes('\n') || this.#rest.length > ROW_CAP) yield* this.#plain();
    }
  }

  *end(): Generator<string[][]> {
    const rest = this.#rest;
    this.#isPlain = false;
    yield* this.#papa.push(rest);
    yield* this.#papa.end();
  }

  *#plain(): Generator<string[][]> {
    const text = this.#rest;
    let cursor = 0;
    for (let isEnough = true; isEnough; ) {
      const read = plainRows(text, cursor, this.separator, ROWS);
      ({ cursor } = read);
      isEnough = read.stopped === 'enough';
      this.#isPlain = read.stopped !== 'odd';
      yield read.rows;
    }
    this.#rest = text.slice(cursor);
    if (this.#isPlain && this.#rest.length <= ROW_CAP) return;
    this.#isPlain = false;
    const rest = this.#rest;
    this.#rest = '';
    yield* this.#papa.push(rest);
  }
}

/** The same by Papa Parse, which is given pieces. */
class PapaRows {
  /** The beginnings of rows whose quotation mark never ends; read as if it were none. */
  readonly brokenQuotes: string[] = [];
  newline: '\r\n' | '\n' = '\r\n';
  /** Whether cells of the last rows may hold a return: more lines were read than rows came of it. */
  mayReturn = true;
  private rest = '';
  /** Line ends in it. */
  private lines = 0;
  private endsWithReturn = false;
  constructor(readonly separator: string) {}

  *push(text: string): Generator<string[][]> {
    for (let at = 0; at < text.length; at += PIECE) {
      let piece = text.slice(at, at + PIECE);
      if (this.endsWithReturn) piece = `\r${piece}`;
      this.endsWithReturn = piece.endsWith('\r');
      if (this.endsWithReturn) piece = piece.slice(0, -1);
      const added = this.withOneNewline(piece);
      this.rest += added;
      // Without a line end nothing can be finished, and looking again costs as much as the first time.
      if (!added.includes('\n') && this.rest.length <= ROW_CAP) continue;
      const { rows, cursor } = rowsIn(this.rest, this, true);
      this.rest = this.rest.slice(cursor);
      const left = lineEndsIn(this.rest);
      this.mayReturn = this.newline === '\r\n' && this.lines - left !== rows.length;
      this.lines = left;
      yield rows;
      if (this.rest.length <= ROW_CAP) continue;
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
    const isStuck = keepLast && this.rest.length - cursor > ROW_CAP;
    this.rest = keepLast && !isStuck ? this.rest.slice(cursor) : '';
    return rows;
  }
}

/** The rows of a text; `keepLast` leaves the last, unfinished one and says where it begins. */
export function rowsIn(
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
export function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  // Plain texts are replaced twice as fast as patterns, and hardly any file has a lone return.
  const joined = text.replaceAll('\r\n', '\n');
  return joined.includes('\r') ? joined.replaceAll('\r', '\n') : joined;
}
