import { DAY, weekday as weekdayOf } from '../time';
import { dayOf } from './calendar-dates';

/**
 * Dates in the words of the page's language. Patterns come from the browser's own tables (CLDR,
 * which the page uses as well), so a text either is a date of that language or it is none; words
 * are never guessed.
 */

export interface DateInWords {
  year: number | null;
  month: number;
  day: number;
  /** 0 for Sunday … 6 for Saturday. */
  weekday: number | null;
}

type Fields = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'year' | 'month' | 'day'>;

const WITH_YEAR: Fields = { year: 'numeric', month: 'long', day: 'numeric' };
const FORMS: Fields[] = [
  { weekday: 'long', ...WITH_YEAR },
  WITH_YEAR,
  { weekday: 'long', month: 'long', day: 'numeric' },
  { month: 'long', day: 'numeric' },
];

interface Pattern {
  source: string;
  months: string[];
  weekdays: string[];
}

const patterns = new Map<string, Pattern[]>();

/** The whole of `text` as a date, with or without weekday and year. */
export function dateInWords(text: string, locale: string): DateInWords | null {
  return firstMatch(text, locale, (source) => `^${source}$`);
}

/** A date with its year at the very end of a description, after a comma. */
export function dateAtEnd(text: string, locale: string): string | null {
  const found = firstMatch(text, locale, (source) => `(?:^|[,،、]\\s*)${source}$`);
  return found?.year ? dayOf(found.year, found.month, found.day) : null;
}

/**
 * The day meant by a date: its own year or, since the page leaves the present year out, the year
 * nearest to `today` (`YYYY-MM-DD`) on which the weekday fits. Null when the weekday contradicts.
 */
export function dayMeant(date: DateInWords, today: string): string | null {
  const thisYear = Number(today.slice(0, 4));
  const years = date.year === null ? [thisYear, thisYear - 1, thisYear + 1] : [date.year];
  // Without a weekday nothing confirms another year than the present one.
  for (const year of date.weekday === null ? years.slice(0, 1) : years) {
    const day = dayOf(year, date.month, date.day);
    if (day && (date.weekday === null || weekdayOf(day) === date.weekday)) return day;
  }
  return null;
}

/** `en_GB` → `en-GB`; null for what the browser has no tables for. */
export function localeTag(name: string): string | null {
  try {
    const [tag] = Intl.DateTimeFormat.supportedLocalesOf(name.replaceAll('_', '-'));
    return tag ?? null;
  } catch {
    return null;
  }
}

function firstMatch(
  text: string,
  locale: string,
  around: (source: string) => string,
): DateInWords | null {
  if (text.length > 1000) return null;
  for (const pattern of patternsOf(locale)) {
    const match = new RegExp(around(pattern.source), 'iu').exec(text);
    if (!match?.groups) continue;
    const { year, month, day, weekday } = match.groups;
    return {
      year: year === undefined ? null : Number(year),
      month: Number.isNaN(Number(month)) ? indexIn(pattern.months, month) + 1 : Number(month),
      day: Number(day),
      weekday: weekday === undefined ? null : indexIn(pattern.weekdays, weekday),
    };
  }
  return null;
}

function indexIn(names: string[], name = ''): number {
  const wanted = name.toLocaleLowerCase();
  return names.findIndex((each) => each.toLocaleLowerCase() === wanted);
}

function patternsOf(locale: string): Pattern[] {
  let known = patterns.get(locale);
  if (!known) {
    known = FORMS.map((fields) => patternOf(locale, fields));
    patterns.set(locale, known);
  }
  return known;
}

/** 2027-01-01 is a Friday; any year does, since only the shape is taken. */
const SAMPLE = Date.UTC(2027, 0, 1);

function patternOf(locale: string, fields: Fields): Pattern {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    ...fields,
    timeZone: 'UTC',
  });
  const part = (at: number, type: string) =>
    format.formatToParts(at).find((each) => each.type === type)?.value ?? '';
  const months = Array.from({ length: 12 }, (_, month) => part(Date.UTC(2027, month, 1), 'month'));
  // 2027-01-03 is a Sunday.
  const weekdays = Array.from({ length: 7 }, (_, day) => part(SAMPLE + (day + 2) * DAY, 'weekday'));
  const source = format
    .formatToParts(SAMPLE)
    .map(({ type, value }) => {
      if (type === 'year') return '(?<year>\\d{4})';
      if (type === 'month') return `(?<month>${/^\d+$/.test(value) ? '\\d{1,2}' : oneOf(months)})`;
      if (type === 'day') return '(?<day>\\d{1,2})';
      // The page sets it in brackets in Japanese, the tables do not (2026-09).
      if (type === 'weekday') return `[(（]?(?<weekday>${oneOf(weekdays)})[)）]?`;
      return literal(value);
    })
    // Japanese puts no sign between month and day, but the page puts a space (2026-09).
    .join('\\s*');
  return { source, months, weekdays };
}

function oneOf(names: string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

/** The page spaces and punctuates a little differently from the tables (ja: `2026年 9月 15日`). */
function literal(text: string): string {
  return text
    .split(/([\s,،、.]+)/u)
    .map((piece) => (/^[\s,،、.]*$/u.test(piece) ? '[\\s,،、.]*' : `\\s*${escaped(piece)}`))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
