import { withGuard, withoutLookingGuarded } from './csv-guard';

/** One column of a table: its header, and what stands in it. */
export interface CsvColumn<T> {
  header: string;
  cell(record: T): string | number | boolean | undefined | null;
}

/** `safe` for spreadsheets, where nothing is calculated; `raw` for programs that read it again. */
export type CsvStyle = 'raw' | 'safe';

/** The first line of a table, with the mark by which spreadsheets know that it is UTF-8. */
export function csvHead<T>(columns: readonly CsvColumn<T>[], style: CsvStyle): string {
  return `\ufeff${csvLine(
    columns.map(({ header }) => header),
    style,
  )}`;
}

/** One record as a line. */
export function csvRow<T>(columns: readonly CsvColumn<T>[], record: T, style: CsvStyle): string {
  return csvLine(
    columns.map(({ cell }) => String(cell(record) ?? '')),
    style,
  );
}

/** Cells as one line of a table, with its line end (RFC 4180). */
export function csvLine(cells: readonly string[], style: CsvStyle): string {
  return `${cells.map((cell) => quoted(prepared(cell, style))).join(',')}\r\n`;
}

function prepared(cell: string, style: CsvStyle): string {
  const text = cell.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\u0000', '');
  return style === 'safe' ? withGuard(text) : withoutLookingGuarded(text);
}

function quoted(cell: string): string {
  return /[",\n;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
