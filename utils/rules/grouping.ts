import { amountsOf, type Cell, type Column, sortKey } from './columns';

/**
 * What rows of a table are put together by: a value as it is where values come again, a span where
 * hardly any does. Null for rows that have nothing there.
 */
export type GroupKey = string | number | null;

/** Where the spans of days, and those of numbers and amounts, begin. */
const DAYS = [0, 7, 30, 90, 365];
const AMOUNTS = [0, 1000, 10_000, 100_000, 1_000_000];
const NUMBERS = [0, 1, 10, 100, 1000, 10_000];
const LONGEST = 80;

/** The group of a row by what stands in one of its columns. */
export function groupKey(column: Column, cell: Cell): GroupKey {
  if (cell === null || cell === '') return null;
  switch (column.kind) {
    case 'time':
      return typeof cell === 'number' ? monthOf(cell) : null;
    case 'day':
      return String(cell).slice(0, 7);
    case 'days':
      return typeof cell === 'number' ? startOfSpan(DAYS, cell) : null;
    case 'number':
      return typeof cell === 'number' ? startOfSpan(NUMBERS, cell) : null;
    case 'money': {
      const [most] = [...amountsOf(cell)].sort((a, b) => b - a);
      return most === undefined ? null : startOfSpan(AMOUNTS, most);
    }
    case 'checkbox':
      return cell === true ? 1 : 0;
    case 'choices':
      return textsOf(cell).sort().join(', ').slice(0, LONGEST) || null;
    case 'texts':
      return domainOrFirst(textsOf(cell));
    default:
      return LETTERED.has(column.id) ? firstLetter(String(cell)) : clipped(sortKey(cell));
  }
}

/** Texts of which hardly any comes twice. */
const LETTERED = new Set(['name', 'subject', 'text', 'next', 'what']);

function firstLetter(text: string): GroupKey {
  const [first] = text.trim().normalize('NFKD').toLocaleUpperCase();
  if (first === undefined) return null;
  return /\p{L}/u.test(first) ? first : '#';
}

function clipped(key: string | number | null): GroupKey {
  return typeof key === 'string' ? key.slice(0, LONGEST) : key;
}

function textsOf(cell: Cell): string[] {
  if (!Array.isArray(cell)) return typeof cell === 'string' ? [cell] : [];
  return cell.filter((one) => typeof one === 'string');
}

/** Addresses are together by where they are; whatever else by the first. */
function domainOrFirst([first]: string[]): GroupKey {
  if (first === undefined) return null;
  return first.slice(first.lastIndexOf('@') + 1).slice(0, LONGEST);
}

function startOfSpan(starts: readonly number[], value: number): number {
  return starts.findLast((start) => start <= value) ?? Number.MIN_SAFE_INTEGER;
}

/** Months since the year 0, as the person's clock has them. */
function monthOf(at: number): number {
  const date = new Date(at);
  return date.getFullYear() * 12 + date.getMonth();
}

/** The span that a key of a group stands for; `to` is left out where it has no end. */
export function spanOf(column: Column, key: number): { from: number | null; to: number | null } {
  const starts = column.kind === 'days' ? DAYS : column.kind === 'money' ? AMOUNTS : NUMBERS;
  const at = starts.indexOf(key);
  if (at < 0) return { from: null, to: starts[0] ?? null };
  return { from: key, to: starts[at + 1] ?? null };
}

/** Whether the last group by a column comes first: months, and what is worth most. */
export function isTurned({ kind }: Column): boolean {
  return kind === 'time' || kind === 'money' || kind === 'checkbox';
}
