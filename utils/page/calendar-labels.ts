import { fold } from '../text';
import { dayOf } from './calendar-dates';
import { dateAtEnd, dateInWords, dayMeant } from './calendar-dates-in-words';

/**
 * Times in the words of Calendar's labels, for where the page's own data is missing. Numbers with
 * am/pm (also in Japanese and Arabic) and the 24-hour clock are read; a text that could mean
 * anything else yields null (captured labels of 2019 to 2026-09).
 */

/** Minutes since 0:00. */
export interface Clocks {
  start: number;
  /** Null where the label shows the start only. */
  end: number | null;
}

export interface When {
  /** `YYYY-MM-DD` */
  day: string;
  endDay: string;
  /** Null for whole days. */
  clocks: Clocks | null;
}

export interface ChipLabel {
  allDay: boolean;
  clocks: Clocks | null;
  /** The date that the label ends with; it counts more than the place of the chip. */
  day: string | null;
}

const DASH = '[–—〜～~-]';
const ALL_DAY = new Set(['all day', 'ganztagig', '終日', 'طوال اليوم']);

/** Digits of any script as 0–9, every space plain, no direction marks, full-width forms narrow. */
export function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\uff10-\uff1a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Clock {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
  /** Written so that it can only be on the 24-hour clock: with minutes and no half of the day. */
  full: boolean;
}

function clock(text: string): Clock | null {
  const match =
    /^(午前|午後)?\s*(\d{1,2})(?:(?::|時)(\d{2})?分?)?\s*([ap]\.?m\.?|ص|م)?(?:\s*uhr)?$/iu.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, before, hours = '', minutes, after] = match;
  if (before && after) return null;
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  const word = (before ?? after ?? '').toLowerCase();
  const half = word === '' ? null : /^(?:a|午前|ص)/.test(word) ? 'am' : 'pm';
  if (minute > 59 || hour > (half ? 12 : 23)) return null;
  return {
    hour,
    minute,
    half,
    full: half === null && (minutes !== undefined || /時|uhr/iu.test(text)),
  };
}

function minutesOf({ hour, minute, half }: Clock): number {
  if (half === null) return hour * 60 + minute;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

/** One time of day, such as `3pm`, `15:00` or `午後3:00`. */
export function timeOfDay(text: string): number | null {
  const read = clock(plain(text));
  return read && (read.half !== null || read.full) ? minutesOf(read) : null;
}

/** A range on one day: `2 – 3:00pm`, `10:00 bis 11:00`, `午後10:00～10:30`. */
export function clockRange(text: string): Clocks | null {
  const parts = plain(text).split(new RegExp(`\\s*${DASH}\\s*|\\s+(?:to|bis|إلى)\\s+`, 'iu'));
  const [first, second] = parts.map(clock);
  if (parts.length === 1) {
    const start = timeOfDay(text);
    return start === null ? null : { start, end: null };
  }
  if (parts.length !== 2 || !first || !second) return null;
  if (first.half === null && second.half === null) {
    if (!first.full || !second.full) return null;
  } else {
    // A half of the day that both share is written once, after the last or before the first.
    const shared = first.half ?? second.half;
    first.half ??= shared;
    second.half ??= shared;
    if (first.hour > 12 || second.hour > 12) return null;
  }
  const clocks = { start: minutesOf(first), end: minutesOf(second) };
  // Over midnight both ends carry a date, so this is some other text.
  return clocks.end < clocks.start ? null : clocks;
}

/**
 * The hidden description of a chip: `<times>, <title>, …, <date>`. A title may hold commas and
 * anything else, so only the first and the last part count, and a contradiction yields nothing.
 */
export function chipLabel(label: string, locale: string): ChipLabel | null {
  const text = plain(label.slice(0, 1000));
  const parts = text.split(/[,،、]\s*/u);
  const allDay = parts.slice(0, 2).some((part) => ALL_DAY.has(fold(part)));
  const clocks = clockRange(parts[0] ?? '');
  if (allDay && clocks) return null;
  if (!allDay && !clocks) return null;
  return { allDay, clocks, day: dateAtEnd(text, locale) };
}

/** A label that begins with both dates: `September 8, 2026 at 8am to December 23, 2026 at 11:59pm, …`. */
export function chipLabelOverDays(label: string, locale: string): When | null {
  const text = plain(label.slice(0, 1000));
  const match = /^(.+?) at (\d[^,]*?)(?: to (.+?) at (\d[^,]*?))?(?:,|$)/u.exec(text);
  const start = match?.[1] && match[2] ? moment(match[1], match[2], locale) : null;
  if (!match || !start) return null;
  if (match[3] === undefined) {
    return { day: start.day, endDay: start.day, clocks: { start: start.minutes, end: null } };
  }
  const end = moment(match[3], match[4] ?? '', locale);
  return end && span(start, end);
}

interface Moment {
  day: string;
  minutes: number;
}

function moment(date: string, time: string, locale: string): Moment | null {
  const read = dateInWords(date.trim(), locale);
  const day = read?.year ? dayOf(read.year, read.month, read.day) : null;
  const minutes = timeOfDay(time);
  return day && minutes !== null ? { day, minutes } : null;
}

function span(start: Moment, end: Moment): When | null {
  const runs =
    `${start.day}${String(start.minutes).padStart(4, '0')}` <=
    `${end.day}${String(end.minutes).padStart(4, '0')}`;
  if (!runs) return null;
  return { day: start.day, endDay: end.day, clocks: { start: start.minutes, end: end.minutes } };
}

/**
 * The When line of the bubble, such as `Wednesday, April 26⋅2:00 – 3:00pm`. `today` (`YYYY-MM-DD`)
 * tells the year that the line leaves out.
 */
export function whenLine(line: string, locale: string, today: string): When | null {
  const text = plain(line.slice(0, 300));
  const [date = '', time, ...rest] = text.split(/\s*[⋅·]\s*/u);
  if (rest.length > 0) return null;
  if (time === undefined) return wholeDay(date, locale, today) ?? overDays(text, locale);
  const read = dateInWords(date, locale);
  const day = read && dayMeant(read, today);
  const clocks = clockRange(time);
  return day && clocks ? { day, endDay: day, clocks } : null;
}

function wholeDay(date: string, locale: string, today: string): When | null {
  const read = dateInWords(date, locale);
  const day = read && dayMeant(read, today);
  return day ? { day, endDay: day, clocks: null } : null;
}

/** `April 25, 2023, 11:15pm – April 26, 2023, 6:45am` */
function overDays(text: string, locale: string): When | null {
  const halves = text.split(new RegExp(`\\s+${DASH}\\s+`, 'u'));
  const [start, end] = halves.map((half) => {
    const match = /^(.+\D),?\s+(\S*\d\S*(?:\s?[ap]m)?)$/iu.exec(half);
    return match?.[1] && match[2]
      ? moment(match[1].replace(/[,،、]\s*$/u, ''), match[2], locale)
      : null;
  });
  return halves.length === 2 && start && end ? span(start, end) : null;
}
