import { LIMITS } from '../../limits';
import type { CommitmentLanguage } from '../commitments';
import type { PromiseRules } from './model';

/** Where a sentence promises: what makes the promise, and the clause around it. */
export interface Place {
  at: number;
  end: number;
  from: number;
  to: number;
}

/** A day that a sentence names, in its words, and where these stand. */
export interface NamedDay {
  words: string;
  at: number;
}

interface Day extends NamedDay {
  end: number;
  /** Until when: the day of a deed, and hardly of a thing. */
  isUntil: boolean;
  /** Whether it says which thing is meant rather than when: "the invoice for Monday". */
  isOfThing: boolean;
  isPast: boolean;
}

/** What a day is tied to by what stands before it, with its own little words, or behind it. */
interface Ties {
  until: RegExp;
  thing: RegExp;
  thingBehind?: RegExp;
  past: RegExp;
  pastBehind: RegExp;
}

const TIES: Record<CommitmentLanguage, Ties> = {
  en: {
    until: /\b(?:by|before|until|no later than) (?:(?:the|this|next|end of|close of) )*$/i,
    thing: /(?<!end |close |start |course )\b(?:of|from|for|since|dated) $|(?<!on )\bthe $/i,
    past: /\b(?:last|past|previous) (?:week,? )?(?:on )?$/i,
    // Whose meeting it is says nothing about when: "Friday's", "Monday morning's".
    pastBehind: /^(?: (?:morning|afternoon|evening))?['’]s\b|^ (?:of )?last week/i,
  },
  de: {
    until: /\b(?:bis|spätestens|vor) (?:(?:spätestens|zum|dem|den|am) )*$/i,
    thing: /\b(?:vom|von|für|seit) (?:de[mnr] )?$/i,
    past: /\b(?:letzte|vergangene|vorige)[nmrs]? (?:woche,? )?(?:am )?$/i,
    pastBehind: /^ (?:der )?(?:letzte|vergangene|vorige)[nr] woche/i,
  },
  fr: {
    until: /(?<!\p{L})(?:d['’]ici|avant|jusqu['’]aux?|au plus tard) (?:(?:à|au|le|la|ce) )*$/iu,
    thing: /(?<!\p{L}|fin )(?:de|du|depuis) (?:l[ae] )?$/iu,
    past: /(?<!\p{L})derni[eè]re? $/iu,
    pastBehind: /^ (?:dernier|passé|de la semaine (?:dernière|passée))(?!\p{L})/iu,
  },
  es: {
    until: /(?<!\p{L})(?:antes del?|para|hasta|a más tardar) (?:(?:el|la|este|día) )*$/iu,
    thing: /(?<!\p{L}|antes |final )(?:del?|desde) (?:(?:el|la) )?$/iu,
    past: /(?<!\p{L})(?:pasad|últim)[oa] $/iu,
    pastBehind: /^ (?:pasad[oa](?! mañana)|de la semana pasada)(?!\p{L})/iu,
  },
  ja: {
    until: /(?!)/,
    thing: /(?!)/,
    thingBehind: /^(?:付|分|の(?!うち|[内朝昼夕夜晩午正早遅終末始前後同\d]))/,
    past: /(?:先週|先々週|先月|昨年|去年|前回|先日|この前)の?$/,
    pastBehind: /(?!)/,
  },
};
/** The little words that the words for a day may begin with. */
const LEADS =
  /^(?:(?:by|on|before|until|no later than|the(?! end| close| \d)|bis|spätestens|am|ab|vor|zum|dem|d'ici|avant|pour|dès|ce|le|jusqu'au|à|la|antes del?|para|hasta|este|el) )*/i;
/** The same for languages that put it behind and within what says when. */
const UNTIL_BEHIND = /(?:まで|以内)に?$/;
/** What may stand between words that name one day together: "next week on Friday". */
const TOGETHER = /^[\s,、の]*(?:on|am|le|el)?\s*$/i;
/** A week may say which Wednesday is meant by "by Wednesday"; another day does not. */
const WEEK = /week|woche|semaine|semana|週/i;
/** What counts from today says when something is done, of whatever it stands beside. */
const FROM_TODAY =
  /^(?:today|tonight|tomorrow|heute|morgen|übermorgen|aujourd['’]hui|demain|après-demain|ce soir|hoy|mañana|pasado mañana|明日|明後日|本日|今日)/iu;
/** "Freitag morgen" is its morning. */
const MORNING = /^morgen/i;
/** Behind a day: what that day's deed is for, or a thing that what follows belongs to. */
const ANOTHER =
  /(?<!\p{L})(?:so|to(?! (?:you|them|him|her|us|me)(?!\p{L}))|for|and|or|an?|the|your|our|that|which|if|when|as|because|with|damit|zu[rm]?|für|und|oder|um|dass|sodass|weil|wenn|d(?:er|ie|as|en|em|es)|eine?[nmrs]?|pour|afin|et|ou|qui|que?|l[ea]s?|une?|des|votre|y|o|por|con|el|los|una?|sus?)(?!\p{L})|[をはがもた]/iu;
/** A thing before a German day that stands before its verb: "die Sitzung am Montag". */
const GERMAN_THING = /(?<!\p{L})(?:d(?:er|ie|as|en|em|es)|(?:m?ein|unser|ihr)e?[nmrs]?)(?!\p{L})/iu;
/** More than any distance within a sentence. */
const BEYOND = LIMITS.promise;

/**
 * The days that a promise may be due on, the likeliest first: until when it is done, else the day
 * beside what will be done, in its clause, else the next that is named, else the last before ("I'm
 * off on Monday, I'll send it on Friday"), and last those of the things it is done to.
 */
export function daysOf(
  text: string,
  place: Place,
  { when }: PromiseRules,
  language: CommitmentLanguage,
): NamedDay[] {
  const days = daysIn(text, when, language).filter(({ isPast }) => !isPast);
  if (language === 'de')
    for (const day of days)
      if (day.end <= place.at && GERMAN_THING.test(text.slice(place.from, day.at)))
        day.isOfThing ||= !day.isUntil;
  const far = ({ at, end, isOfThing }: Day) =>
    (isOfThing ? 4 * BEYOND : 0) +
    (at >= place.end
      ? at - place.end + (at < place.to ? 0 : BEYOND)
      : Math.max(0, place.at - end) + (isWithin(text, at, end, place) ? 0 : 2 * BEYOND));
  days.sort((one, other) => far(one) - far(other));
  const [nearest] = days;
  const meant =
    nearest &&
    !nearest.isUntil &&
    days.find((day) => far(day) < BEYOND && overrides(text, day, nearest));
  return [...(meant ? [meant] : []), ...days.filter((day) => day !== meant)].map(
    ({ words, at }) => ({ words, at }),
  );
}

/** Whether a day before the promise is of its clause, or stands alone: "By Friday, I'll…". */
function isWithin(text: string, at: number, end: number, { from }: Place): boolean {
  if (at >= from) return true;
  return (
    /^\s*[,、，]?\s*$/.test(text.slice(end, from)) &&
    /(?:^|[,;:–—、，；：])\s*$/.test(text.slice(0, at))
  );
}

/** Whether a day of the same clause says when, and the nearest one only what: "agreed on Friday by Monday". */
function overrides(text: string, day: Day, nearest: Day): boolean {
  const [first, last] = day.at < nearest.at ? [day, nearest] : [nearest, day];
  const between = text.slice(first.end, last.at);
  if (FROM_TODAY.test(text.slice(nearest.at, nearest.end))) return false;
  if (day.isUntil) return !ANOTHER.test(between);
  return FROM_TODAY.test(text.slice(day.at, day.end)) && between.trim() === '';
}

function daysIn(text: string, when: RegExp, language: CommitmentLanguage): Day[] {
  const days: Day[] = [];
  for (const { index, 0: match } of text.matchAll(new RegExp(when, `${when.flags}g`))) {
    const words = match.trim();
    const at = index + match.indexOf(words);
    const day = tied(text, at, at + words.length, language);
    const last = days.at(-1);
    if (last && TOGETHER.test(text.slice(last.end, at)) && areOne(text, last, day))
      Object.assign(last, tied(text, last.at, day.end, language), { words: last.words });
    else days.push(day);
  }
  return days;
}

/** Whether two days beside each other are one: "Monday, 14 December", but not "Monday by Friday". */
function areOne(text: string, last: Day, day: Day): boolean {
  const [first, second] = [text.slice(last.at, last.end), text.slice(day.at, day.end)];
  if (day.isUntil && !UNTIL_BEHIND.test(second)) return WEEK.test(first);
  // "Placed on 3 November on Wednesday", while "on Wednesday the 3rd" is one.
  if (/\d/.test(first) && !/\d/.test(second) && LEADS.exec(second)?.[0]) return WEEK.test(first);
  if (!FROM_TODAY.test(second)) return true;
  return MORNING.test(second) && !last.isOfThing && !last.isPast;
}

function tied(text: string, at: number, end: number, language: CommitmentLanguage): Day {
  const { until, thing, thingBehind, past, pastBehind } = TIES[language];
  const [words, behind] = [text.slice(at, end), text.slice(end)];
  const before = text.slice(0, at) + (LEADS.exec(words)?.[0] ?? '');
  const isUntil = until.test(before) || UNTIL_BEHIND.test(words);
  const isOfThing = thingBehind?.test(behind) || (!isUntil && thing.test(before));
  return {
    words,
    at,
    end,
    isUntil,
    isOfThing,
    isPast: past.test(before) || (!isUntil && pastBehind.test(behind)),
  };
}
