import { cleanLine, fold } from '../text';
import {
  addBusinessDays,
  addDays,
  dateOf,
  HOUR,
  instantToWallTime,
  isWallTime,
  MINUTE,
  presets,
  type WallTime,
  wallTimeToInstant,
  weekday,
} from '../time';
import { ENGLISH, GREGORIAN, namesOf, supported, VOCABULARIES } from './date-words';

const PART_HOURS = [9, 12, 15, 18, 20];
/** Of what ends with a day, a week or a month. */
const END = '17:00';

interface Found {
  date?: { year?: number; month: number; day: number };
  /** Days from today. */
  day?: number;
  weekday?: number;
  nextWeek?: true;
  /** Weeks after the next one. */
  later?: number;
  nextMonth?: true;
  /** The end of this day (0), week (1) or month (2). */
  end?: number;
  /** A span from now. */
  span?: { count: number; unit: number };
  hour?: number;
  minute?: number;
  /** 'a' or 'p'. */
  half?: string;
  /** Index into PART_HOURS. */
  part?: number;
  /** An hour of the twelve, without a word about which. */
  either?: true;
}

type Groups = (string | undefined)[];
/** What a piece of text says; null when it says nothing that can be. */
type Rule = [pattern: RegExp, read: (groups: Groups) => Found | null];

/**
 * The wall time that a few words name ("tomorrow 9am", "in 3 Tagen", "vendredi 14h", "24.12.
 * 10:00"), in the words of `language` (BCP 47) or English; a day without a time means 09:00. Null
 * for more than 300 characters, for a time that is past or does not exist, and whenever one word
 * is not understood: nothing rather than a guess.
 */
export function parseDateInWords(
  text: string,
  { now, zone, language }: { now: number; zone: string; language: string },
): WallTime | null {
  if (text.length > 300 || !isWallTime({ local: '2000-01-01T00:00', zone })) return null;
  const rules = rulesOf(language);
  let rest = prepared(text);
  const found: Found = {};
  while (rest) {
    const piece = next(rules, rest, found);
    if (!piece) return null;
    Object.assign(found, piece.says);
    rest = rest.slice(piece.length).replace(/^[\s,،、]+/u, '');
  }
  const wall = resolve(found, now, zone);
  if (!wall || wall.local > '2199' || !isWallTime(wall)) return null;
  return wallTimeToInstant(wall) > now ? wall : null;
}

function prepared(text: string): string {
  return (
    fold(cleanLine(text, 300))
      .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
      .replace(/十(?=[日週時分か年営])/g, '10')
      .replace(/[一二三四五六七八九](?=[日週時分か年営])/g, (digit) =>
        String('一二三四五六七八九'.indexOf(digit) + 1),
      )
      .replace(/’/g, "'")
      // Arabic has a dual, and a bare unit means one of it.
      .replace(/(يوم|ساعت|اسبوع|شهر|دقيقت)ين/g, '2 $1')
      .replace(/(بعد|خلال) (?=(يوم|ساعة|اسبوع|شهر)(?!\p{L}))/gu, '$1 1 ')
  );
}

/** The first rule that fits and says nothing that was said before ("heute morgen"). */
function next(rules: Rule[], rest: string, found: Found): { says: Found; length: number } | null {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const says = read(match.slice(1));
    if (!says) return null;
    if (!Object.keys(says).some((key) => Object.hasOwn(found, key)))
      return { says, length: match[0].length };
  }
  return null;
}

function resolve(found: Found, now: number, zone: string): WallTime | null {
  const { date, day, span, nextWeek, nextMonth, end } = found;
  const said = [date, day, span, nextWeek, nextMonth, end].filter((one) => one !== undefined);
  if (said.length > 1) return null;
  if (found.weekday !== undefined && (day ?? span ?? nextMonth ?? end) !== undefined) return null;
  const time = timeOf(found);
  if (time === null) return null;
  const today = dateOf(now, zone);
  const on = (on: string): WallTime => ({ local: `${on}T${time ?? '09:00'}`, zone });

  if (span) {
    const { count, unit } = span;
    if (unit < 2) {
      const target = now + count * (unit ? HOUR : MINUTE);
      return time === undefined
        ? instantToWallTime(Math.ceil(target / MINUTE) * MINUTE, zone)
        : null;
    }
    if (unit === 5) return on(dateOf(addBusinessDays(now, count, zone), zone));
    if (unit === 4) return on(addMonths(today, count));
    return on(addDays(today, count * (unit === 3 ? 7 : 1)));
  }
  if (date) return onDate(found, date, today, on, now);
  if (day !== undefined) return on(addDays(today, day));
  if (nextWeek) {
    const monday = presets(now, zone).nextWeek.local.slice(0, 10);
    return on(addDays(monday, (found.later ?? 0) * 7 + (((found.weekday ?? 1) + 6) % 7)));
  }
  if (nextMonth) return on(`${addMonths(today, 1).slice(0, 8)}01`);
  if (end !== undefined) return { local: `${endOf(end, today)}T${time ?? END}`, zone };
  if (found.weekday !== undefined)
    return on(addDays(today, (found.weekday - weekday(today) + 7) % 7 || 7));
  if (time === undefined) return null;
  const later = on(today);
  if (wallTimeToInstant(later) > now) return later;
  // "This evening" is not tomorrow's; noon is of whichever day it comes next.
  return found.part === undefined || found.part === 1 ? on(addDays(today, 1)) : null;
}

/** The date as said; without a year the next one that comes. */
function onDate(
  found: Found,
  { year, month, day }: NonNullable<Found['date']>,
  today: string,
  on: (date: string) => WallTime,
  now: number,
): WallTime | null {
  const thisYear = Number(today.slice(0, 4));
  for (const candidate of year === undefined ? [thisYear, thisYear + 1] : [year]) {
    const date = `${candidate}-${two(month)}-${two(day)}`;
    const wall = on(date);
    if (!isWallTime(wall) || wallTimeToInstant(wall) <= now) continue;
    return found.weekday === undefined || weekday(date) === found.weekday ? wall : null;
  }
  return null;
}

/** `HH:MM`; undefined when no time was said, null when none can be meant. */
function timeOf(found: Found): string | null | undefined {
  const { hour, minute = 0, half, part } = found;
  if (hour === undefined)
    return part === undefined ? undefined : `${two(PART_HOURS[part] ?? 9)}:00`;
  if (hour > 23 || minute > 59) return null;
  const time = (shown: number) => `${two(shown)}:${two(minute)}`;
  if (half) return hour < 1 || hour > 12 ? null : time((hour % 12) + (half === 'p' ? 12 : 0));
  // "At 3" is either where the day has two of them.
  if (part === undefined) return found.either && hour < 7 ? null : time(hour);
  if (part === 0) return hour > 11 ? null : time(hour);
  // "12 at night" ends one day or the other, and "2 at night" is of the next.
  if (hour === 12) return part === 1 ? time(12) : null;
  if (part === 4 && hour < 6) return null;
  return time(hour > 12 || (part === 1 && hour > 9) ? hour : hour + 12);
}

/** Today, the Friday to come (today on a Friday), or the last of this month. */
function endOf(end: number, today: string): string {
  if (end === 0) return today;
  if (end === 1) return addDays(today, (12 - weekday(today)) % 7);
  return addDays(`${addMonths(today, 1).slice(0, 8)}01`, -1);
}

/** The same day of a later month, or its last day where the month is shorter. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

const rulesByLanguage = new Map<string, Rule[]>();

function rulesOf(language: string): Rule[] {
  let rules = rulesByLanguage.get(language);
  if (!rules) {
    rules = makeRules(language);
    // A person has few languages; whoever sends many must not fill the memory.
    if (rulesByLanguage.size > 9) rulesByLanguage.clear();
    rulesByLanguage.set(language, rules);
  }
  return rules;
}

/** Rules in the order in which they are tried at each place of the text. */
function makeRules(tag: string): Rule[] {
  const language = supported(tag) ?? 'en';
  const code = language.slice(0, 2);
  const own = VOCABULARIES[code];
  const vocabularies = own && own !== ENGLISH ? [own, ENGLISH] : [ENGLISH];
  const months = namesOf(language, 'month');
  const weekdays = namesOf(language, 'weekday');
  const order = new Intl.DateTimeFormat(language, {
    ...GREGORIAN,
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(0);
  const monthFirst = order.find((part) => part.type !== 'literal')?.type === 'month';
  const dotted = order.some((part) => part.value.startsWith('.'));
  const halves = new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions().hour12;

  const month = choice([...months.keys()]);
  const rules: Rule[] = [];
  /** `pattern` at the start of the text; ~ stands for the end of a word. */
  const rule = (pattern: string, read: Rule[1]) =>
    rules.push([new RegExp(`^(?:${pattern.replaceAll('~', '(?![\\p{L}\\p{N}])')})`, 'u'), read]);
  const date = (year: string | undefined, month: number | undefined, day: string | undefined) =>
    month === undefined || month < 1 || month > 12
      ? null
      : {
          date: {
            ...(year && { year: Number(year) + (year.length < 3 ? 2000 : 0) }),
            month,
            day: Number(day),
          },
        };
  const at = (hour: string | undefined): Found => ({
    hour: Number(hour),
    ...(halves && { either: true }),
  });

  // Dates in figures.
  rule('(\\d{4})[-/.年](\\d\\d?)[-/.月](\\d\\d?)(?:日|t|~)', ([y, m, d]) => date(y, Number(m), d));
  rule('(\\d\\d?)月(\\d\\d?)日', ([m, d]) => date(undefined, Number(m), d));
  rule('(\\d\\d?)\\. ?(\\d\\d?)\\.(?: ?(\\d{4}|\\d\\d)(?![\\d:.h]| ?uhr))?', ([d, m, y]) =>
    date(y, Number(m), d),
  );
  if (dotted)
    rule('(\\d\\d?)\\.(\\d\\d?)~(?! ?uhr| ?[ap]m)', ([d, m]) => date(undefined, Number(m), d));
  rule(
    '(\\d\\d?)(?:/(\\d\\d?)(?:/(\\d{4}|\\d\\d))?|-(\\d\\d?)-(\\d{4}))(?![\\d/-])',
    ([a, b, y, c = b, z = y]) => {
      const first = Number(a) > 12 ? false : Number(c) > 12 ? true : monthFirst;
      return first ? date(z, Number(a), c) : date(z, Number(c), a);
    },
  );
  rule(
    `(\\d\\d?)(?:st|nd|rd|th|er|º|\\.)?(?: (?:de|of))? ?(${month})~\\.?(?:(?: de|,)? (\\d{4})~)?`,
    ([d, m = '', y]) => date(y, months.get(m), d),
  );
  rule(
    `(${month})~\\.? (\\d\\d?)(?:st|nd|rd|th)?~(?![:.]\\d| ?[ap]\\.?m|h)(?:,? (\\d{4})~)?`,
    ([m = '', d, y]) =>
      // In some languages one short form names a month and a weekday.
      weekdays.has(m) ? null : date(y, months.get(m), d),
  );

  // Spans.
  for (const { units, within, after, numbers, days, hours, halfHour } of vocabularies) {
    const words = (numbers ?? '').split('/');
    const count = choice([...words.filter(Boolean), '\\d{1,4}']);
    const numberOf = (said = '') =>
      /^\d/.test(said)
        ? Number(said)
        : words.findIndex((word) => new RegExp(`^(?:${word})$`).test(said)) + 1;
    if (within) rule(`(?:${within}) (?:${halfHour})~`, () => ({ span: { count: 30, unit: 0 } }));
    for (const [index, unit] of [...units.entries()].reverse()) {
      const span = ([said]: Groups): Found => ({ span: { count: numberOf(said), unit: index } });
      if (within) rule(`(?:${within}) (${count}) ?(?:${unit})~`, span);
      if (after) rule(`(${count}) ?(?:${unit}) ?(?:${after})${within ? '~' : ''}`, span);
      // "9 heures" is a time of day as well; "3日" is a day of the month.
      if (within && (index !== 1 || !hours)) rule(`(${count}) (?:${unit})~`, span);
    }
    [...days.entries()]
      .reverse()
      .forEach(([day, word]) => rule(`(?:${word})${within ? '~' : ''}`, () => ({ day })));
  }

  // Times.
  const clock = choice(vocabularies.flatMap((words) => words.clock ?? []));
  const hours = choice(vocabularies.flatMap((words) => words.hours ?? []));
  const before = choice(vocabularies.flatMap((words) => words.at ?? []));
  const optional = `(?:(?:${before}) ?)?`;
  const time = ([h, m = '0', half]: Groups): Found => ({
    hour: Number(h),
    minute: Number(m),
    ...(half && { half }),
  });
  rule(`${optional}(\\d\\d?)(?:[:.](\\d\\d))? ?([ap])\\.? ?m~\\.?`, time);
  rule(`${optional}(\\d\\d?)[:h](\\d\\d)~(?: ?(?:${clock})~)?`, time);
  rule(`${optional}(\\d\\d?)\\.(\\d\\d) ?(?:${clock})~`, time);
  rule(`${optional}(\\d\\d?) (?:${hours}) (\\d\\d)~`, time);
  if (code === 'de')
    rule('(?:um )?halb (\\d\\d?)~', ([h]) => ({ hour: Number(h) - 1, minute: 30, either: true }));
  rule(`${optional}(\\d\\d?) ?(?:${clock})~`, ([h]) => at(h));
  rule(`(?:${before}) (\\d\\d?)(?: (?:${hours}))?~(?![:.]\\d)`, ([h]) => at(h));
  rule('(午前|午後)? ?(\\d\\d?)時(?:(半)|(\\d\\d?)分)?', ([noon, h, half, m]) =>
    time([h, half ? '30' : m, noon && (noon === '午前' ? 'a' : 'p')]),
  );

  // Weekdays and weeks.
  const names = choice([...weekdays.keys()]);
  const end = code === 'ja' ? '' : '~\\.?';
  for (const words of vocabularies) {
    if (words.next)
      rule(`(?:${words.next}) (${names})${end}`, ([name = '']) => ({
        weekday: weekdays.get(name),
        nextWeek: true,
      }));
    const close = words.after && !words.within ? '' : '~';
    const { afterNext, ends = [] } = words;
    if (afterNext) rule(`(?:${afterNext})${close}`, () => ({ nextWeek: true, later: 1 }));
    rule(`(?:${words.nextWeek})${close}`, () => ({ nextWeek: true }));
    rule(`(?:${words.nextMonth})${close}`, () => ({ nextMonth: true }));
    rule(`(?:${words.weekend})${close}`, () => ({ weekday: 6 }));
    ends.forEach((end, index) => rule(`(?:${end})${close}`, () => ({ end: index })));
  }
  if (code === 'de') {
    rule('sonnabend~', () => ({ weekday: 6 }));
    // "Freitagnachmittag"
    for (const [part, words] of (own?.parts ?? []).entries())
      rule(`(${names})(?:${words})~`, ([name = '']) => ({ weekday: weekdays.get(name), part }));
  }
  rule(`(${names})${end}`, ([name = '']) => ({ weekday: weekdays.get(name) }));

  // Parts of the day, and words that say nothing.
  for (const { parts, filler, within, at } of vocabularies) {
    const close = within ? '~' : '';
    parts.forEach((part, index) => part && rule(`(?:${part})${close}`, () => ({ part: index })));
    rule(`(?:${at ? `${at}|` : ''}${filler})${close}`, () => ({}));
  }
  return rules;
}

/** Alternatives, longest first. */
function choice(sources: string[]): string {
  if (sources.length === 0) return '(?!)';
  return [...sources].sort((a, b) => b.length - a.length).join('|');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
