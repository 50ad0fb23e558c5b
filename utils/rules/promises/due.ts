import { addDays, dateOf, HOUR, type WallTime, wallTimeToInstant } from '../../time';
import type { Commitment, CommitmentLanguage } from '../commitments';
import { parseDateInWords } from '../dates-in-words';
import { FREE } from './german';

interface Moment {
  now: number;
  zone: string;
}

/** What stands before a day and says no other one. */
const LEADS: Record<CommitmentLanguage, RegExp> = {
  en: /^(?:by|on|before|until|within|no later than) (?:the )?/i,
  de: /^(?:bis spätestens|spätestens|bis|am|ab|vor|innerhalb von) (?:zum )?/i,
  fr: /^(?:d['’]ici|avant|pour|dès|sous|cet) (?:la |le )?/i,
  es: /^(?:antes del?|para|hasta|este|el) ?(?:el )?(?:día (?=\d+\/))?/iu,
  ja: /^$/,
};
/** Spans stand behind a word of their own where dates in words are read. */
const WITHIN: Record<CommitmentLanguage, string> = {
  en: 'in',
  de: 'in',
  fr: 'dans',
  es: 'en',
  ja: '',
};
/** What ends with a day or a week says no hour: the end is meant. */
const ENDS: [RegExp, string][] = [
  [/^(?:later )?(?:today|heute|aujourd['’]hui|hoy(?: mismo)?|本日中?|今日中?)$/i, 'end of day'],
  [/^(?:noch )?(?:this week|diese woche|cette semaine|esta semana|今週中?)$/i, 'end of week'],
];
/** "End of day Thursday": which day, and that it is its end. */
const END_OF_A_DAY =
  /^(?:by )?(?:the )?(?:end of (?:the )?(?:day|business)|close of (?:business|play)|eod|cob),? (?:on )?(?=\p{L})/iu;
/** The 14th of whichever month comes. */
const DAY_OF_MONTH: Record<CommitmentLanguage, RegExp> = {
  en: /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/i,
  de: /^(?:zum |dem |am )?(\d{1,2})\.?$/i,
  fr: /^(?:le )?(\d{1,2})$/i,
  es: /^(?:el )?(?:día )?(\d{1,2})$/i,
  ja: /^(\d{1,2})日$/,
};
/** What stands beside it, where it is not the next that comes. */
const NEXT_MONTH =
  / (?:(?:of )?next month|(?:des )?(?:nächsten|kommenden) monats|du mois prochain|del (?:próximo mes|mes que viene))$|^来月の?(?=\d)/iu;
/** The year behind a day in words; the short one of "20. Dezember 27" unless it counts something. */
const YEAR = /^(?:,| del?)? 20\d\d(?!\d)/;
const SHORT_YEAR = new RegExp(`^(\\D*\\d{1,2}\\. ?\\p{L}{3,}) (?=\\d\\d${FREE})`, 'iu');
/** A day that nobody names the year of was one of so many days, rather than comes in a year. */
const LATELY = 65;
/** Words, or letters of Japanese, that the name of a day and an hour may take. */
const MOST_WORDS = 8;
const MOST_LETTERS = 14;

/** When a promise falls due, as a wall time; null where its words name no day to come. */
export function dueOf({ sentence, days, language }: Commitment, from: Moment): WallTime | null {
  for (const { words, at } of days) {
    const end = at + words.length;
    // A day right beside it is another one, or they would be named together.
    const next = days.find((day) => day.at >= end && !sentence.slice(end, day.at).trim())?.at;
    const due = dueOn(sentence.slice(at, next), words, language, from);
    if (due) return due;
  }
  return null;
}

/** The wall time that a text begins with, whose first words name a day. */
function dueOn(
  text: string,
  words: string,
  language: CommitmentLanguage,
  from: Moment,
): WallTime | null {
  const [rest, day] = [together(text), together(words)];
  const year = /\d/.test(day) ? (YEAR.exec(rest.slice(day.length))?.[0] ?? '') : '';
  // "Tuesday" alone would be another hour than "Tuesday afternoon": the longest that is understood.
  for (const cut of cutsOf(rest, day + year, language))
    for (const said of [cut, cut.replace(LEADS[language], '')]) {
      const read = dayOf(said, language, from);
      const was = dayLately(said, read, language, from);
      if (was) return endOfToday(was, from);
      if (read) return read;
    }
  return null;
}

/**
 * The day of the last weeks that the words name, be it today: "as said on 14 November" comes again
 * in a year, but nobody means that. Null for what counts from now and what names another year.
 */
function dayLately(
  said: string,
  read: WallTime | null,
  language: CommitmentLanguage,
  { now, zone }: Moment,
): WallTime | null {
  const before = now - LATELY * 24 * HOUR;
  const was = dayOf(said, language, { now: before, zone });
  // The day from which it was read is the "today" of that time.
  if (!was || wallTimeToInstant(was) > now || was.local.slice(0, 10) === dateOf(before, zone))
    return null;
  return !read || read.local.slice(4) === was.local.slice(4) ? was : null;
}

/** Whoever promises something for the day on which they write means its end. */
function endOfToday({ local }: WallTime, { now, zone }: Moment): WallTime | null {
  const today = dateOf(now, zone);
  if (local !== `${today}T09:00`) return null;
  const end = { local: `${today}T17:00`, zone };
  return wallTimeToInstant(end) > now ? end : null;
}

/** "14. 12." as "14.12.", and "20. Dezember 27" with its whole year. */
function together(text: string): string {
  return text.replace(/(?<=\d\.) (?=\d{1,2}(?!\d))/g, '').replace(SHORT_YEAR, '$1 20');
}

/** The beginnings of a text from the longest to `least`. */
function cutsOf(text: string, least: string, language: CommitmentLanguage): string[] {
  const isJapanese = language === 'ja';
  const pieces = isJapanese
    ? [...text].slice(0, MOST_LETTERS)
    : text.split(' ').slice(0, MOST_WORDS);
  const glue = isJapanese ? '' : ' ';
  const cuts: string[] = [];
  for (let many = pieces.length; many > 0; many -= 1) {
    const cut = pieces
      .slice(0, many)
      .join(glue)
      .replace(/[\s,;:.!、。]+$/u, '');
    if (cut.length < least.length) break;
    cuts.push(cut);
  }
  return [...cuts, least].map((cut) => cut.replace(/までに?$/, '').replace(/以内に?$/, '後'));
}

function dayOf(said: string, language: CommitmentLanguage, from: Moment): WallTime | null {
  const read = (words: string) => parseDateInWords(words, { ...from, language });
  const end = ENDS.find(([pattern]) => pattern.test(said))?.[1];
  if (end) return read(said) ?? read(end);
  if (END_OF_A_DAY.test(said)) {
    const day = read(said.replace(END_OF_A_DAY, ''));
    if (day) return { ...day, local: `${day.local.slice(0, 10)}T17:00` };
  }
  const bare = said.replace(NEXT_MONTH, '');
  const day = Number(DAY_OF_MONTH[language].exec(bare)?.[1]);
  const month = bare === said ? null : parseDateInWords('next month', { ...from, language: 'en' });
  if (day >= 1 && day <= 31) return nextDay(day, month, from);
  return read(said) ?? (/^\p{N}/u.test(said) ? read(`${WITHIN[language]} ${said}`) : null);
}

/**
 * The next day of a month with this number; of the month that begins with `month`, where one is
 * named, or that one's last day where it is shorter.
 */
function nextDay(day: number, month: WallTime | null, { now, zone }: Moment): WallTime | null {
  const today = dateOf(now, zone);
  for (let ahead = 0; ahead < 62; ahead += 1) {
    const date = addDays(month?.local.slice(0, 10) ?? today, ahead);
    const isLast = month !== null && addDays(date, 1).endsWith('-01');
    const wall = { local: `${date}T${date === today ? '17' : '09'}:00`, zone };
    if (isLast || Number(date.slice(8)) === day) return wallTimeToInstant(wall) > now ? wall : null;
  }
  return null;
}
