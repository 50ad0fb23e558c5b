import { fold } from '../text';
import { daysBetween } from '../time';
import { amountsOf, type Cell, type Column, type ColumnKind } from './columns';
import type { Condition, Test } from './query';

/** Whether what stands in a row is what a filter asks for. Days are those of the calendar. */

/** Whether a place of a table is one of what a condition names, or none of it with `not`. */
export function fits(
  { not, tests }: Condition,
  kind: ColumnKind,
  cell: Cell,
  now: number,
): boolean {
  return tests.some((test) => passes(test, kind, cell, now)) !== not;
}

/** What a value would have to be for anything to be found by it. */
export type Wanted = 'amount' | 'days' | 'date' | 'answer' | 'value' | 'column';

/**
 * What in a condition finds nothing whatever stands in the table, and what is wanted there: `xx` and days
 * for `quiet:>xx`. Null where all of it makes sense.
 */
export function misread(
  { key, tests }: Condition,
  column: Column | undefined,
): { text: string; wanted: Wanted } | null {
  // Without a sign it is a word like any other: `re:invoice`.
  if (!column) return tests.some(({ op }) => op !== '') ? { text: key, wanted: 'column' } : null;
  for (const { op, text, to = '' } of tests) {
    if (op === 'none' || op === 'any') continue;
    const wanted = wantedBy(column);
    const wrong = (op === '..' ? [text, to] : [text]).find((one) => !canBe(wanted, one, column));
    if (wanted && wrong !== undefined) return { text: wrong, wanted };
  }
  return null;
}

function wantedBy({ kind, values }: Column): Wanted | null {
  if (kind === 'number' || kind === 'money') return 'amount';
  if (kind === 'days') return 'days';
  if (kind === 'time' || kind === 'day') return 'date';
  if (kind === 'checkbox') return 'answer';
  return kind === 'choice' && values ? 'value' : null;
}

function canBe(wanted: Wanted | null, text: string, { values = [] }: Column): boolean {
  if (wanted === 'amount' || wanted === 'days') return readAmount(text) !== null;
  if (wanted === 'date') return readDays(text) !== null || readSpan(text, 0) !== null;
  if (wanted === 'answer') return saysYes(text) || saysNo(text);
  return wanted !== 'value' || values.some((one) => isStart(fold(one), fold(text)));
}

/** Whether every word is somewhere in these texts. */
export function hasWords(words: readonly string[], texts: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = fold(texts.join('\n'));
  return words.every((word) => all.includes(fold(word)));
}

function passes(test: Test, kind: ColumnKind, cell: Cell, now: number): boolean {
  const isEmpty = cell === null || cell === '' || (Array.isArray(cell) && cell.length === 0);
  if (test.op === 'none') return isEmpty || cell === false;
  if (test.op === 'any') return !isEmpty && cell !== false;
  if (kind === 'checkbox') return saysYes(test.text) === (cell === true);
  if (isEmpty) return false;
  switch (kind) {
    case 'number':
    case 'money':
    case 'days':
      return amountsOf(cell).some((amount) => isWithin(test, amount, readAmount));
    case 'time':
      return typeof cell === 'number' && passesTime(test, cell, now);
    case 'day':
      return typeof cell === 'string' && passesDay(test, cell, now);
    case 'choice':
    case 'choices':
      return textsOf(cell).some((text) => passesText(test, text, isStart));
    default:
      return textsOf(cell).some((text) => passesText(test, text, isPart));
  }
}

function textsOf(cell: Cell): string[] {
  if (cell === null) return [];
  const cells = Array.isArray(cell) ? cell : [cell];
  return cells.flatMap((one) => {
    if (typeof one !== 'object') return String(one);
    return 'name' in one ? [one.name, one.id] : String(one.amount);
  });
}

const isPart = (whole: string, part: string) => whole.includes(part);
const isStart = (whole: string, part: string) => whole.startsWith(part);

function passesText(
  { op, text, to = '' }: Test,
  value: string,
  isLike: (whole: string, part: string) => boolean,
): boolean {
  // What a formula gives may be a number.
  const number = Number(value);
  if (op !== '' && value !== '' && Number.isFinite(number) && readAmount(text) !== null)
    return isWithin({ op, text, to }, number, readAmount);
  const whole = fold(value);
  const part = fold(text);
  if (op === '') return isLike(whole, part);
  if (op === '=') return whole === part;
  if (op === '..') return whole >= part && whole <= fold(to);
  return compared(op, whole, part);
}

function compared<T extends string | number>(op: string, a: T, b: T): boolean {
  if (op === '>') return a > b;
  if (op === '>=') return a >= b;
  if (op === '<') return a < b;
  return op === '<=' ? a <= b : a === b;
}

function isWithin(
  { op, text, to = '' }: Test,
  value: number,
  read: (text: string) => number | null,
): boolean {
  const bound = read(text);
  if (bound === null) return false;
  if (op !== '..') return compared(op, value, bound);
  const end = read(to);
  return end !== null && value >= bound && value <= end;
}

const UNITS: Record<string, number> = { d: 1, w: 7, m: 30, y: 365 };
const SIZES: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9 };

/** "12.5", "10k", "1.5m"; with a unit of time a number of days. */
function readAmount(text: string): number | null {
  const days = readDays(text);
  if (days !== null && !/m$/i.test(text)) return days;
  const [, number, size = ''] = /^(-?\d+(?:\.\d+)?)([kmb]?)$/i.exec(text.trim()) ?? [];
  return number === undefined ? null : Number(number) * (SIZES[size.toLowerCase()] ?? 1);
}

/** "14d", "2w", "6m", "1y" as days. */
function readDays(text: string): number | null {
  const [, number, unit = ''] = /^(-?\d+(?:\.\d+)?)([dwmy])$/i.exec(text.trim()) ?? [];
  return number === undefined ? null : Number(number) * (UNITS[unit.toLowerCase()] ?? 1);
}

/** A day, a month or a year as its first instant and the first one after it, where the machine is. */
function readSpan(text: string, now: number): { from: number; to: number } | null {
  const word = text.trim().toLowerCase();
  const today = new Date(now);
  const day = (shift: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + shift).getTime();
  if (word === 'today') return { from: day(0), to: day(1) };
  if (word === 'yesterday') return { from: day(-1), to: day(0) };
  if (word === 'tomorrow') return { from: day(1), to: day(2) };
  const [, year, month, date] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(word) ?? [];
  if (!year) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(date ?? 1)];
  // No 30th of February, and no month 13.
  if (new Date(y, m, d).getMonth() !== m) return null;
  const from = new Date(y, m, d).getTime();
  if (date) return { from, to: new Date(y, m, d + 1).getTime() };
  return { from, to: (month ? new Date(y, m + 1, 1) : new Date(y + 1, 0, 1)).getTime() };
}

/** An instant: `<30d` is newer than thirty days, `>2026-01` is after January. */
function passesTime({ op, text, to = '' }: Test, at: number, now: number): boolean {
  const days = readDays(text);
  if (days !== null) {
    const age = daysBetween(at, now);
    if (op === '..') {
      const end = readDays(to);
      return end !== null && age >= Math.min(days, end) && age <= Math.max(days, end);
    }
    return op === '' ? at <= now && age <= days : compared(op, age, days);
  }
  return isInSpan({ op, text, to }, at, now);
}

function isInSpan({ op, text, to = '' }: Test, at: number, now: number): boolean {
  const span = readSpan(text, now);
  if (!span) return false;
  if (op === '>') return at >= span.to;
  if (op === '>=') return at >= span.from;
  if (op === '<') return at < span.from;
  if (op === '<=') return at < span.to;
  const end = op === '..' ? readSpan(to, now) : span;
  return end !== null && at >= span.from && at < end.to;
}

/** A day of the calendar: `<30d` is within the next thirty days or past, `<0d` is past. */
function passesDay(test: Test, day: string, now: number): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Date(year, month - 1, date).getTime();
  const days = readDays(test.text);
  if (days === null) return isInSpan(test, at, now);
  const ahead = daysBetween(now, at);
  if (test.op === '') return ahead >= 0 && ahead <= days;
  return isWithin(test, ahead, readDays);
}

function saysYes(text: string): boolean {
  return /^(y|yes|true|1|ja|نعم)$/i.test(text.trim());
}

function saysNo(text: string): boolean {
  return /^(n|no|false|0|nein|لا)$/i.test(text.trim());
}
