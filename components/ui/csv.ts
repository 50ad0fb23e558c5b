/** A table as CSV, safe to open in a spreadsheet. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Words that a spreadsheet would calculate are kept from it; numbers may be negative. */
function cell(text: string): string {
  const guarded = /^-?[\d.]+$/.test(text)
    ? text
    : text.replace(/(^|\n)(?=[\s\u00a0]*[=+\-@])/g, "$1'");
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Hands a file to the browser's downloads. */
export function download(name: string, text: string): void {
  // The mark at the start tells spreadsheets that it is UTF-8.
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
