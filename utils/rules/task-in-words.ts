import type { Repeat } from '../repeat';
import { cleanLine, fold } from '../text';
import type { WallTime } from '../time';
import { namesOf, supported } from './date-words';
import { parseDateInWords } from './dates-in-words';
import { firstDue } from './repeat';

/** What somebody wrote, taken apart: what to do, when, and whether it comes again. */
export interface TaskInWords {
  text: string;
  /** Null where the words name no time to come. */
  due: WallTime | null;
  repeat: Repeat | null;
}

interface Context {
  now: number;
  zone: string;
  language: string;
}

/** A repeated task without a time of day is due at this one, as tasks are. */
const MORNING = '09:00';
/** Words of one date or turn at most, and of a whole line. */
const LONGEST = 9;
const WORDS = 60;

/**
 * Reads a line such as "call Ana every 2nd Tuesday 10am" or "morgen Angebot schicken": the words
 * that name a time are taken out wherever they stand together, the end of the line first.
 */
export function parseTaskInWords(words: string, context: Context): TaskInWords {
  const line = cleanLine(words, 500);
  const all = line.split(' ');
  if (all.length > WORDS) return { text: line, due: null, repeat: null };
  const turn = findRepeat(all, context.language);
  const rest = turn ? [...all.slice(0, turn.from), ...all.slice(turn.to)] : all;
  const date = findDate(rest, context, turn ? turn.from : null);
  const left = date ? date.left : rest;
  const due = turn ? firstOf(turn.repeat, date?.due ?? null, context) : (date?.due ?? null);
  return { text: tidy(left.join(' ')), due, repeat: turn ? anchored(turn.repeat, due) : null };
}

/** The time of day is the date's; its day counts where the words of the turn name none. */
function firstOf(repeat: Repeat, date: WallTime | null, { now, zone }: Context): WallTime {
  const names = repeat.weekdays || repeat.nth || repeat.day !== undefined;
  if (date && !names) return date;
  return firstDue(repeat, date?.local.slice(11) ?? MORNING, now, zone);
}

/** The day of the month is kept, or a turn at the 31st would stay at the 28th after February. */
function anchored(repeat: Repeat, due: WallTime | null): Repeat {
  const monthly = repeat.unit === 'month' || repeat.unit === 'year';
  if (!due || !monthly || repeat.nth || repeat.day !== undefined) return repeat;
  return { ...repeat, day: Number(due.local.slice(8, 10)) };
}

/** Words that led to the time and lead nowhere without it. */
function tidy(text: string): string {
  return text.replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '').replace(/\s+(at|on|um|am|في)$/iu, '');
}

interface Dated {
  due: WallTime;
  left: string[];
}

/**
 * The words of a date: at the end, at the beginning, both together, or somewhere between. `near`
 * is where words were taken out already, since a time of day stands beside them.
 */
function findDate(words: string[], context: Context, near: number | null): Dated | null {
  const parse = (some: string[]) =>
    some.length > 0 && some.length <= LONGEST ? parseDateInWords(some.join(' '), context) : null;
  const take = (from: number, to: number): Dated | null => {
    const due = parse(words.slice(from, to));
    return due && { due, left: [...words.slice(0, from), ...words.slice(to)] };
  };
  const most = Math.min(LONGEST, words.length);
  if (near !== null)
    for (let length = most; length > 0; length--) {
      const found = take(near, near + length) ?? take(near - length, near);
      if (found) return found;
    }
  const end = longest(most, (length) => parse(words.slice(words.length - length)));
  const start = longest(most, (length) => parse(words.slice(0, length)));
  if (end && start && end + start < words.length) {
    const both = parse([...words.slice(0, start), ...words.slice(-end)]);
    if (both) return { due: both, left: words.slice(start, -end) };
  }
  if (end) return take(words.length - end, words.length);
  if (start) return take(0, start);
  for (let length = most; length > 0; length--)
    for (let from = words.length - length; from > 0; from--) {
      const found = take(from, from + length);
      if (found) return found;
    }
  return null;
}

function longest(most: number, fits: (length: number) => unknown): number {
  for (let length = most; length > 0; length--) if (fits(length)) return length;
  return 0;
}

interface Turn {
  from: number;
  to: number;
  repeat: Repeat;
}

/** The longest run of words that says when something comes again. */
function findRepeat(words: string[], language: string): Turn | null {
  const days = weekdaysOf(language);
  const plain = words.map((word) => digits(fold(word)).replace(/[,،]$/u, ''));
  for (let length = Math.min(LONGEST, words.length); length > 0; length--)
    for (let from = words.length - length; from >= 0; from--) {
      const repeat = readRepeat(plain.slice(from, from + length).join(' '), days);
      if (repeat) return { from, to: from + length, repeat };
    }
  return null;
}

function digits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

const EVERY = '(?:every|each|jede[nrsm]?|alle|كل)';
const UNITS: [Repeat['unit'], string][] = [
  ['day', 'days?|tage?n?|يوما?|ايام'],
  ['week', 'weeks?|wochen?|اسبوعا?|اسابيع'],
  ['month', 'months?|monate?n?|شهرا?|اشهر|شهور'],
  ['year', 'years?|jahre?n?|سنة|سنوات|سنين|عاما?|اعوام'],
];
/** Said in one word: the unit, and how many of it. */
const ALONE: [string, Repeat['unit'], number][] = [
  ['daily|taglich|يوميا', 'day', 1],
  ['weekly|wochentlich|اسبوعيا', 'week', 1],
  [
    'fortnightly|biweekly|vierzehntaglich|zweiwochentlich|(?:every|كل) (?:fortnight|اسبوعين)',
    'week',
    2,
  ],
  ['monthly|monatlich|شهريا', 'month', 1],
  ['yearly|annually|jahrlich|سنويا', 'year', 1],
  ['كل يومين', 'day', 2],
  ['كل شهرين', 'month', 2],
  ['كل (?:سنتين|عامين)', 'year', 2],
];
const ORDINALS: [number, string][] = [
  [1, '1st|first|1\\.|erste[nrsm]?|اول'],
  [2, '2nd|second|other|2\\.|zweite[nrsm]?|andere[nrsm]?|ثاني'],
  [3, '3rd|third|3\\.|dritte[nrsm]?|ثالث'],
  [4, '4th|fourth|4\\.|vierte[nrsm]?|رابع'],
  [-1, 'last|letzte[nrsm]?|اخر'],
];
const OF_MONTH =
  '(?:of (?:the|every|each) month|(?:in|im|des|jeden|jedes) monat[es]*|(?:من|في) (?:كل )?ال?شهر)';
const WORKDAYS =
  /^(?:(?:every|each) (?:weekday|workday|work day)|weekdays|werktags|jeden werktag|(?:كل )?ايام العمل)$/;

function readRepeat(text: string, days: ReadonlyMap<string, number>): Repeat | null {
  if (WORKDAYS.test(text)) return { unit: 'week', every: 1, weekdays: [1, 2, 3, 4, 5] };
  for (const [words, unit, every] of ALONE)
    if (new RegExp(`^(?:${words})$`).test(text)) return { unit, every };
  const every = new RegExp(`^${EVERY} (.+)$`).exec(text)?.[1];
  const monthly = new RegExp(`^(?:${EVERY} )?(?:the |am |the )?(.+?) ${OF_MONTH}$`).exec(text)?.[1];
  return (monthly && ofMonth(monthly, days)) || (every ? afterEvery(every, days) : null);
}

/** "2nd Tuesday", "15th", "letzten Freitag": which day of a month. */
function ofMonth(text: string, days: ReadonlyMap<string, number>): Repeat | null {
  const day = /^(\d\d?)(?:st|nd|rd|th|\.)?$/.exec(text)?.[1];
  if (day) return Number(day) >= 1 && Number(day) <= 31 ? monthOn(Number(day)) : null;
  for (const [week, words] of ORDINALS) {
    const name = new RegExp(`^(?:${words}) (.+)$`).exec(text)?.[1];
    const weekday = name === undefined ? undefined : days.get(name);
    if (weekday !== undefined) return { unit: 'month', every: 1, nth: { week, weekday } };
  }
  return null;
}

function afterEvery(text: string, days: ReadonlyMap<string, number>): Repeat | null {
  const day = /^(\d\d?)(?:st|nd|rd|th|\.)$/.exec(text)?.[1];
  if (day) return Number(day) >= 1 && Number(day) <= 31 ? monthOn(Number(day)) : null;
  for (const [unit, words] of UNITS) {
    const [whole, count] = new RegExp(`^(?:(\\d\\d?) )?(?:${words})$`).exec(text) ?? [];
    if (whole) return Number(count ?? 1) > 0 ? { unit, every: Number(count ?? 1) } : null;
    for (const [every, ordinal] of ORDINALS)
      if (every > 1 && new RegExp(`^(?:${ordinal}) (?:${words})$`).test(text))
        return { unit, every };
  }
  for (const [every, ordinal] of ORDINALS) {
    const name = new RegExp(`^(?:${ordinal}) (.+)$`).exec(text)?.[1];
    const weekday = name === undefined ? undefined : days.get(name);
    if (weekday === undefined) continue;
    // "Every last Friday" can only be the month's; "every second" one is every other.
    if (every === -1 || every === 1)
      return { unit: 'month', every: 1, nth: { week: every, weekday } };
    return { unit: 'week', every, weekdays: [weekday] };
  }
  const named = text.split(/ (?:and|und|و|&) ?| /u).filter(Boolean);
  const weekdays = named.map((name) => days.get(name));
  if (weekdays.length === 0 || weekdays.length > 7 || weekdays.includes(undefined)) return null;
  return { unit: 'week', every: 1, weekdays: [...new Set(weekdays.flatMap((one) => one ?? []))] };
}

function monthOn(day: number): Repeat {
  return { unit: 'month', every: 1, day };
}

/** Names of weekdays in a language and in English, Arabic ones also without their article. */
function weekdaysOf(language: string): Map<string, number> {
  const names = namesOf(supported(language) ?? 'en', 'weekday');
  for (const [name, day] of [...names]) {
    if (name.startsWith('ال')) names.set(name.slice(2), day);
    // "Mondays"; in German "Montags".
    if (/^\p{sc=Latin}{4,}$/u.test(name)) names.set(`${name}s`, day);
  }
  return names;
}
