import { csvLine } from '@/utils/formats/csv-write';
import { saveFile } from './save-file';

/** A table as CSV, safe to open in a spreadsheet. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => csvLine(row, 'safe')).join('');
}

/** Hands a table to the browser's downloads. */
export function download(name: string, text: string): void {
  // The mark at the start tells spreadsheets that it is UTF-8.
  saveFile(name, new Blob(['\ufeff', text], { type: 'text/csv' }));
}
