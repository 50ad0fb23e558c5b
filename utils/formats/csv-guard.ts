/**
 * A spreadsheet calculates a cell that begins with `=`, `+`, `-` or `@`, also behind white space or
 * in a line further down. An apostrophe at the start of such a line keeps it from doing so. Each
 * line that has one already gets one more, so that taking one off always gives the cell as it was.
 */
const TRIGGER =
  '(?:[^\\S\\n]|[\\u0000-\\u0009\\u000b-\\u001f\\u00ad\\u200b-\\u200f\\u2060])*[=+\\-@＝＋－＠]';
const NEEDS = new RegExp(`(^|\\n)(?='*${TRIGGER})`, 'g');
const GUARDED = new RegExp(`(^|\\n)'(?='*${TRIGGER})`, 'g');
/** A line that is guarded as it stands, for tables that are to be read again as they are. */
const LOOKS_GUARDED = new RegExp(`(^|\\n)(?='+${TRIGGER})`, 'g');
/** What products write so that a spreadsheet leaves a number to call as it is: `="+33612345678"`. */
const WRAPPED = /^="([^"\n]*)"$/;
/** Only a number, which a spreadsheet may well take for one. */
const NUMBER = /^[+-]\d{1,20}([.,]\d{1,20})?$/;

/** A cell that no spreadsheet calculates. */
export function withGuard(cell: string): string {
  return NUMBER.test(cell) ? cell : cell.replace(NEEDS, "$1'");
}

/** A cell as it is, but for one that would be taken for a guarded one. */
export function withoutLookingGuarded(cell: string): string {
  if (WRAPPED.test(cell)) return `'${cell}`;
  return cell.includes("'") ? cell.replace(LOOKS_GUARDED, "$1'") : cell;
}

/** A cell without what keeps a spreadsheet from calculating it, in any of its lines. */
export function withoutGuard(cell: string): string {
  const wrapped = WRAPPED.exec(cell)?.[1];
  if (wrapped !== undefined) return wrapped;
  return cell.includes("'") ? cell.replace(GUARDED, '$1') : cell;
}
