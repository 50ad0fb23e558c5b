import { plainFigures, plainMoment } from './csv-figures';
import { isWeekday, lettersOf } from './csv-weekdays';
import type { Moment } from './records';

/** The order of day, month and year in numeric dates of a column. */
export type DateOrder = 'dmy' | 'mdy';

/** What the dates of a column look like; `order` is null when its values allow both. */
export interface DateShape {
  order: DateOrder | null;
  /** Numbers that a spreadsheet counts from 1900. */
  isSerial: boolean;
}

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/**
 * How the dates of a column are written. Null when most of its values are no dates, so that a
 * column of numbers stays one. A column with only ambiguous dates (03/04/2024) has to be asked
 * for once: `order` is null then, and needed.
 */
export function dateShape(
  values: readonly string[],
  isDateColumn = false,
): (DateShape & { needsOrder: boolean }) | null {
  const filled = values
    // What is no date stays among those that are counted.
    .map((value) => (isDateColumn || !isLabelled(value) ? value : '-'))
    .map((value) => plainMoment(value.trim().slice(0, 60)))
    .filter((value) => value !== '');
  if (filled.length === 0) return null;
  const votes = { dmy: 0, mdy: 0 };
  let numeric = 0;
  let dates = 0;
  for (const value of filled) {
    const match = NUMERIC.exec(value);
    if (match) {
      const [first, second] = [Number(match[1]), Number(match[3])];
      if (first < 1 || second < 1 || (first > 12 && second > 12) || Math.max(first, second) > 31)
        continue;
      dates += 1;
      // Nobody writes the month first between points.
      if (match[2] === '.') votes.dmy += 1;
      else {
        numeric += 1;
        if (first > 12) votes.dmy += 1;
        if (second > 12) votes.mdy += 1;
      }
    } else if (readMoment(value, { order: 'dmy', isSerial: false }) !== null) dates += 1;
  }
  const serials = filled.filter(isSerialDate).length;
  if (isDateColumn && dates === 0 && serials === filled.length)
    return { order: null, isSerial: true, needsOrder: false };
  if (dates < filled.length * (isDateColumn ? 0.5 : 0.9)) return null;
  const order = votes.dmy > votes.mdy ? 'dmy' : votes.mdy > votes.dmy ? 'mdy' : null;
  return { order, isSerial: false, needsOrder: order === null && numeric > 0 };
}

/**
 * Whether a word stands before the figures that is neither a weekday nor a month: `RE 12/03/24` is
 * the number of an invoice, and would lose its letters as a date.
 */
export function isLabelled(text: string): boolean {
  const [, word = '', figures = ''] =
    /^(\p{L}+)\.?[,،]?\s+(\p{Nd}.*)$/u.exec(text.trim().slice(0, 60)) ?? [];
  if (word === '' || isWeekday(word)) return false;
  return MONTH_NAMES[lettersOf(word)] === undefined || /\p{Nd}[./-]\p{Nd}/u.test(figures);
}

function isSerialDate(value: string): boolean {
  return /^\d{5}(\.\d+)?$/.test(value) && Number(value) > 20_000 && Number(value) < 80_000;
}

const MONTH_NAMES: Record<string, number> = {};
for (const [number, names] of [
  'jan janv ene enero gen januar january janner janvier januari stycznia января يناير',
  'feb fev febr fevr february februar feber fevrier febrero februari lutego февраля فبراير',
  'mar marz maerz mrz mars march marzo mrt maart marca марта مارس',
  'apr avr abr april avril abril aprile kwietnia апреля ابريل',
  'may mai mayo mei maggio mag maja мая مايو',
  'jun juin june juni junio giu giugno czerwca июня يونيو',
  'jul juil july juli juillet julio lug luglio lipca июля يوليو',
  'aug aou aout ago august agosto augustus sierpnia августа اغسطس',
  'sep sept set september septembre septiembre settembre wrzesnia сентября سبتمبر',
  'oct okt ott october oktober octobre octubre ottobre pazdziernika октября اكتوبر',
  'nov november novembre noviembre listopada ноября نوفمبر',
  'dec dez dic december dezember decembre diciembre dicembre grudnia декабря ديسمبر',
].entries())
  for (const name of names.split(' ')) MONTH_NAMES[name] = number + 1;

/**
 * A date or time in any of the ways that exports write them. Null for what is none, for a day
 * that does not exist, and for a numeric date whose order is not known.
 */
export function readMoment(text: string, { order, isSerial }: DateShape): Moment | null {
  const value = plainMoment(text.trim().slice(0, 60));
  if (value === '') return null;
  if (isSerial) return isSerialDate(value) ? fromSerial(Number(value)) : null;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.*))?$/.exec(value);
  if (iso) return momentOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4] ?? '');
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(value);
  if (compact) return momentOf(Number(compact[1]), Number(compact[2]), Number(compact[3]), '');
  const numeric = NUMERIC.exec(value);
  if (numeric) {
    const effective = numeric[2] === '.' ? 'dmy' : (order ?? onlyOrder(numeric));
    if (!effective) return null;
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const [day, month] = effective === 'dmy' ? [first, second] : [second, first];
    return momentOf(
      fullYear(numeric[4] ?? ''),
      month,
      day,
      value.slice(numeric[0].length).replace(/^[,\s]+/, ''),
    );
  }
  return inWords(value);
}

function onlyOrder(match: RegExpExecArray): DateOrder | null {
  if (Number(match[1]) > 12) return 'dmy';
  return Number(match[3]) > 12 ? 'mdy' : null;
}

/** `12 Mar 2024`, `Mar 12, 2024 9:31 AM`, `Tue, 12. März 2024`. */
function inWords(value: string): Moment | null {
  const plain = lettersOf(value);
  // A weekday may stand in front, and "mar" is Tuesday in Spanish and March in English.
  return inMonthNames(plain) ?? inMonthNames(plain.replace(/^\p{L}{2,12}\.?[,،]?\s+/u, ''));
}

function inMonthNames(plain: string): Moment | null {
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})\b(.*)$/u.exec(
      plain,
    );
  const monthFirst = /^([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b(.*)$/.exec(plain);
  const [, day, month, year = '', time = ''] =
    dayFirst ??
    (monthFirst ? [monthFirst[0], monthFirst[2], monthFirst[1], ...monthFirst.slice(3)] : []);
  const number = MONTH_NAMES[month ?? ''];
  if (!number) return null;
  return momentOf(
    fullYear(year),
    number,
    Number(day),
    time.replace(/^[,\s]+(?:(?:at|um|a|kl\.?)\s+)?/, ''),
  );
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** Days since the end of 1899, with the leap day of 1900 that never was. */
function fromSerial(serial: number): Moment {
  const date = new Date(Math.round((serial - 25_569) * 86_400) * 1000);
  const text = date.toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19);
}

function momentOf(year: number, month: number, day: number, time: string): Moment | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1850 || year > 2199) return null;
  const shown = date.toISOString().slice(0, 10);
  if (time.trim() === '') return shown;
  const clock =
    /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([ap])?\.?m?\.?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i.exec(
      time.trim(),
    );
  if (!clock) return null;
  const hour = (Number(clock[1]) % (clock[4] ? 12 : 24)) + (/p/i.test(clock[4] ?? '') ? 12 : 0);
  const [minute, second] = [Number(clock[2]), Number(clock[3] ?? 0)];
  if (Number(clock[1]) > 23 || minute > 59 || second > 59) return null;
  const wall = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
  if (!clock[5]) return new Date(wall).toISOString().slice(0, 19);
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(clock[5]);
  const minutes = offset
    ? (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1)
    : 0;
  return `${new Date(wall - minutes * 60_000).toISOString().slice(0, 19)}Z`;
}

const THOUSANDS = /^[^\d.,]*[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?[^\d.,]*$/;

/**
 * Whether the numbers of a column have a comma before their decimals. Money has no thousandths:
 * where all points stand before three figures (`1.500`, `12.000`), they are those of thousands.
 */
export function hasDecimalComma(values: readonly string[], isMoney = false): boolean {
  let comma = 0;
  let point = 0;
  const amounts = values.map((value) => plainAmount(value));
  const pointed = isMoney ? amounts.filter(({ amount }) => amount.includes('.')) : [];
  if (pointed.length > 0 && pointed.every(({ amount }) => THOUSANDS.test(amount))) return true;
  for (const { amount: value, isWhole } of amounts) {
    const last = /[.,](?=\d{1,2}\D*$)/.exec(value)?.[0];
    if (last === ',' || isWhole) comma += 1;
    if (last === '.') point += 1;
    // Two points are thousands, and so the comma is for decimals; and the reverse.
    if (/\d\.\d{3}\.\d{3}/.test(value)) comma += 1;
    if (/\d,\d{3},\d{3}/.test(value)) point += 1;
  }
  return comma > point;
}

/**
 * A cell as its column is asked about it and its number read: with figures of ASCII, and without
 * the dash that stands for no cents, which is nothing owed. Behind a comma (`12.000,-`) it tells that
 * the comma is the sign before decimals.
 */
function plainAmount(text: string): { amount: string; isWhole: boolean } {
  const plain = plainFigures(text.trim().slice(0, 60));
  const dash = /(\d)([.,])\s?[-–—]{1,2}(?!\d)/;
  return { amount: plain.replace(dash, '$1'), isWhole: dash.exec(plain)?.[2] === ',' };
}

/**
 * A number with signs for thousands and a currency: `€ 1.234,50`, `$1,234.50`, `1'234.50`,
 * `(12)`, `45 %`. Null when it is none.
 */
export function readNumber(text: string, decimalComma = false): number | null {
  const { amount, isWhole } = plainAmount(text);
  let value = amount.replace('−', '-').replace(CURRENCY_WORD, '');
  // A sign between figures makes a date or a number to call of them.
  if (/\d\s*[+-]\s*\d/.test(value)) return null;
  const isNegative = /^\(.*\)$/.test(value) || /^[^\d]*-|-\D*$/.test(value);
  value = value
    .replace(/^\(|\)$/g, '')
    .replace(/^[A-Z]{3}\b|\b[A-Z]{3}$/g, '')
    .replace(/[\s\u00a0\u202f'’%\p{Sc}+-]/gu, '');
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(value)) return null;
  const point = value.lastIndexOf('.');
  const comma = value.lastIndexOf(',');
  let decimal = decimalComma || isWhole ? ',' : '.';
  if (point >= 0 && comma >= 0) decimal = point > comma ? '.' : ',';
  const thousands = decimal === '.' ? ',' : '.';
  const parts = value.split(decimal);
  if (parts.length > 2 || (parts[1] ?? '').includes(thousands)) return null;
  const [whole = '', fraction = ''] = parts;
  const groups = whole.split(thousands);
  if (groups.length > 1 && !groups.slice(1).every((group) => /^\d{2,3}$/.test(group))) return null;
  const number = Number(`${groups.join('') || '0'}.${fraction || '0'}`);
  if (!Number.isFinite(number)) return null;
  return isNegative ? -number : number;
}

/** Of dollars and the real, before the sign that many have. */
const BEFORE_DOLLAR: Record<string, string> = {
  us: 'USD',
  r: 'BRL',
  a: 'AUD',
  c: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
};
const BEHIND: Record<string, string> = { zł: 'PLN', kč: 'CZK', 円: 'JPY', 원: 'KRW' };

/**
 * Currencies whose names are not three capitals, before or behind the figures. Those that several
 * countries have (`kr`, `元`) are left out: an amount must not become one in another currency.
 */
const CURRENCY_WORD = /^(us|r|a|c|nz|hk|s)(?=\$)|\s*(zł|kč|円|원)$/iu;

const NO_DAY = /^(0{1,2}([./-])0{1,2}\2(00|0000)|0000-00-00( 00:00:00)?)$/;

/** Whether a cell says with zeros that there is no day, as Outlook and MySQL write it. */
export function isNoDay(text: string): boolean {
  return NO_DAY.test(text);
}

/** The currency that a cell names for certain: a code, or a sign that only one currency has. */
export function readCurrency(text: string): string {
  const code = /(?:^|[^A-Za-z])([A-Z]{3})(?:$|[^A-Za-z])/.exec(text)?.[1];
  if (code && /^\s*[A-Z]{3}\s*$|\d/.test(text)) return code;
  if (text.includes('€')) return 'EUR';
  if (text.includes('£')) return 'GBP';
  if (text.includes('₹')) return 'INR';
  const [, before = '', behind = ''] = CURRENCY_WORD.exec(plainAmount(text).amount) ?? [];
  return BEFORE_DOLLAR[before.toLowerCase()] ?? BEHIND[behind.toLowerCase()] ?? '';
}

/** The sign of a cell that several currencies have; undefined where it has none. */
export function readSharedSign(text: string): '$' | '¥' | undefined {
  // Chinese and Japanese write theirs as wide as a letter.
  const plain = text.normalize('NFKC');
  if (plain.includes('$')) return '$';
  return plain.includes('¥') ? '¥' : undefined;
}

const YES = new Set([
  'yes',
  'true',
  '1',
  'y',
  'x',
  'ja',
  'wahr',
  'oui',
  'vrai',
  'si',
  'sí',
  'verdadero',
  'done',
  'completed',
  'نعم',
]);
const NO = new Set([
  'no',
  'false',
  '0',
  'n',
  'nein',
  'falsch',
  'non',
  'faux',
  'to do',
  'not done',
  'open',
  'لا',
]);

/** Yes or no in the words of exports; null for anything else. */
export function readYesNo(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
