import { LIMITS } from '../limits';
import { readAddress } from '../page/address';
import { conferenceName } from '../page/calendar-conference';
import { guestType } from '../page/calendar-people';
import type { Answer, Guest } from '../seen';
import { cleanLine } from '../text';
import { type Property, propertiesOf } from './ical-property';

/** A date or wall time as a file writes it. */
export interface Wall {
  /** As if it were UTC, ms. */
  at: number;
  isDate: boolean;
  isUtc: boolean;
  tzid: string | null;
  /** Of a period, ms. */
  length?: number;
}

/** One VEVENT, its properties read and bounded, its times not yet placed in a zone. */
export interface IcalEvent {
  /** Counted from 1 through the file. */
  record: number;
  uid: string;
  method: string;
  /** X-WR-TIMEZONE of its calendar. */
  calendarZone: string | null;
  sequence: number;
  /** When it was changed last, ms; 0 where the file does not tell. */
  changed: number;
  start: Wall | null;
  end: Wall | null;
  /** ms; null without DURATION. */
  duration: number | null;
  recurrenceId: Wall | null;
  andFollowing: boolean;
  rules: string[];
  /** Rules of what never was, which the first standard had (RFC 2445); empty where one was too much. */
  leftOutRules: string[];
  addedDates: Wall[];
  leftOutDates: Wall[];
  title: string;
  place: string;
  isCancelled: boolean;
  guests: Guest[];
  guestsComplete: boolean;
  /** Lines that could not be read. */
  unreadable: string[];
}

export const EVENT_CAPS = { lines: 3000, guests: LIMITS.people, dates: 5000, rules: 5 };

const RULE_LENGTH = 2000;

/** Properties that say who, when and where; descriptions and attachments are most of a file. */
const WANTED = new Set([
  'UID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'SUMMARY',
  'LOCATION',
  'STATUS',
  'SEQUENCE',
  'RRULE',
  'EXRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'ATTENDEE',
  'ORGANIZER',
  'LAST-MODIFIED',
  'DTSTAMP',
  'X-GOOGLE-CONFERENCE',
  'X-GOOGLE-HANGOUT',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
]);

/** Whether a line of an event is worth keeping. */
export function isWanted(line: string): boolean {
  let end = 0;
  for (; end < 40; end += 1) {
    const code = line.charCodeAt(end);
    if (code === 0x3a || code === 0x3b) break;
    if (Number.isNaN(code)) return false;
  }
  const name = line.slice(0, end);
  return WANTED.has(name) || WANTED.has(name.trim().toUpperCase());
}

/**
 * The lines of one VEVENT (without its alarms) as an event. Lines that ical.js refuses are left
 * out and named; it never sees rules, which are checked before they are followed.
 */
export function readEvent(
  lines: readonly string[],
  context: { record: number; method: string; calendarZone: string | null; account: string },
): IcalEvent {
  const rules: string[] = [];
  const leftOutRules: string[] = [];
  const others: string[] = [];
  for (const line of lines.slice(0, EVENT_CAPS.lines)) {
    const [, without, rule] = /^(?:R|(EX))RULE(?:;[^:]*)?:(.*)$/i.exec(line) ?? [];
    const some = without ? leftOutRules : rules;
    if (rule === undefined) others.push(line);
    else if (some.length < EVENT_CAPS.rules)
      // Half a rule would leave out something else: none can be followed that is too long.
      some.push(without && rule.length > RULE_LENGTH ? '' : rule.slice(0, RULE_LENGTH));
    else if (without) some[EVENT_CAPS.rules] = '';
  }
  const { properties, unreadable } = propertiesOf(others);
  const byName = new Map<string, Property[]>();
  for (const property of properties) {
    const same = byName.get(property.name);
    if (same) same.push(property);
    else byName.set(property.name, [property]);
  }
  const all = (name: string) => byName.get(name) ?? [];
  const first = (name: string) => byName.get(name)?.[0];
  const walls = (name: string) => all(name).flatMap(wallsOfProperty).slice(0, EVENT_CAPS.dates);
  const attendees = all('attendee');
  const changed = first('last-modified') ?? (context.method === '' ? undefined : first('dtstamp'));
  const conference = first('x-google-conference') ?? first('x-google-hangout');
  return {
    record: context.record,
    method: context.method,
    calendarZone: context.calendarZone,
    uid: textOfProperty(first('uid')).trim(),
    sequence: Number.parseInt(textOfProperty(first('sequence')), 10) || 0,
    changed: changed ? (wallOf(changed, changed.values[0])?.at ?? 0) : 0,
    start: wallOfProperty(first('dtstart')),
    end: wallOfProperty(first('dtend')),
    duration: durationIn(textOfProperty(first('duration'))),
    recurrenceId: wallOfProperty(first('recurrence-id')),
    andFollowing: /^THISANDFUTURE$/i.test(paramOf(first('recurrence-id'), 'range')),
    rules,
    leftOutRules,
    addedDates: walls('rdate'),
    leftOutDates: walls('exdate'),
    title: cleanLine(textOfProperty(first('summary')), LIMITS.subject),
    place:
      cleanLine(textOfProperty(first('location')), LIMITS.place) ||
      conferenceName(textOfProperty(conference)) ||
      '',
    isCancelled:
      context.method === 'CANCEL' || /^cancell?ed$/i.test(textOfProperty(first('status')).trim()),
    guests: guestsOf(attendees, first('organizer')),
    guestsComplete: context.method !== 'REPLY' && attendees.length <= EVENT_CAPS.guests,
    unreadable,
  };
}

/** A parameter by its name in lower case; empty when it is not there. */
export function paramOf(property: Property | undefined, name: string): string {
  const params = property?.params ?? {};
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' ? text : '';
}

/** The text of a line; empty where there is none. */
export function textOfProperty(property: Property | undefined): string {
  const value: unknown = property?.values[0];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
}

/** The time of a line; null where there is none. */
export function wallOfProperty(property: Property | undefined): Wall | null {
  return property ? wallOf(property, property.values[0]) : null;
}

/** All times of a line that lists them. */
export function wallsOfProperty(property: Property): Wall[] {
  return property.values.flatMap((value) => wallOf(property, value) ?? []);
}

/** `2020-09-03T09:40:00Z`, as jCal writes times; of a period its start. Null for no such day. */
function wallOf(property: Property, value: unknown): Wall | null {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof text !== 'string') return null;
  // A day that does not say VALUE=DATE becomes a time with nothing in it ("2026-07-01T::").
  const isDate = text.length === 10 || (text.length === 13 && text.endsWith('T::'));
  const isUtc = text.length === 20 && text.endsWith('Z');
  if (!isDate && !isUtc && text.length !== 19) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const hour = isDate ? 0 : Number(text.slice(11, 13));
  const minute = isDate ? 0 : Number(text.slice(14, 16));
  const second = isDate ? 0 : Number(text.slice(17, 19));
  const at = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  const date = new Date(at);
  // What is no number, or no day of its month, is not what comes out.
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1 || hour > 23) return null;
  return {
    at,
    isDate,
    isUtc,
    tzid: isUtc ? null : paramOf(property, 'tzid') || null,
    ...(Array.isArray(value) && lengthIn(at, value[1])),
  };
}

/** How long a period is, by its end or by its duration. */
function lengthIn(start: number, end: unknown): Pick<Wall, 'length'> {
  if (typeof end !== 'string') return {};
  const length = durationIn(end) ?? Date.parse(`${end.slice(0, 19)}Z`) - start;
  return length > 0 ? { length } : {};
}

/** `PT1H30M`, `P1D`, `-PT5M`, `P2W` in ms; null when it is none. */
export function durationIn(text: string): number | null {
  const match =
    /^([+-])?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/i.exec(
      text.trim(),
    );
  if (!match || text.trim().length < 3) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0));
  const ms = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  return match[1] === '-' ? -ms : ms;
}

const ANSWERS: Record<string, Answer> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
  'NEEDS-ACTION': 'waiting',
  DELEGATED: 'declined',
};

/** The guests with the organizer among them, each once. */
function guestsOf(attendees: readonly Property[], organizer: Property | undefined): Guest[] {
  const guests = new Map<string, Guest>();
  const host = organizer ? addressOf(organizer) : null;
  for (const attendee of attendees) {
    const address = addressOf(attendee);
    if (!address || guests.has(address) || guests.size >= EVENT_CAPS.guests) continue;
    const partstat = answerIn(attendee);
    guests.set(address, {
      address,
      name: nameOf(attendee, address),
      answer: ANSWERS[partstat] ?? 'unknown',
      type: typeOf(attendee, address),
      organizer: address === host || (host === null && isOwner(attendee)),
    });
  }
  if (organizer && host && !guests.has(host) && guests.size < EVENT_CAPS.guests)
    guests.set(host, {
      address: host,
      name: nameOf(organizer, host),
      answer: 'unknown',
      type: guestType(host),
      organizer: true,
    });
  return [...guests.values()];
}

/** As the second version has it, or the first (`STATUS=NEEDS ACTION`, `STATUS=CONFIRMED`). */
function answerIn(attendee: Property): string {
  const said = (paramOf(attendee, 'partstat') || paramOf(attendee, 'status')).toUpperCase();
  return said.trim().replace('CONFIRMED', 'ACCEPTED').replace(' ', '-') || 'NEEDS-ACTION';
}

/** Whose meeting it is in the first version. */
function isOwner(attendee: Property): boolean {
  return /^(OWNER|ORGANIZER)$/i.test(paramOf(attendee, 'role'));
}

function typeOf(attendee: Property, address: string): Guest['type'] {
  const type = paramOf(attendee, 'cutype').toUpperCase();
  if (type === 'RESOURCE' || type === 'ROOM') return 'resource';
  return type === 'GROUP' ? 'group' : guestType(address);
}

/** `mailto:` in any case, or the EMAIL parameter where the value is no address. */
export function addressOf(property: Property): string | null {
  const value = textOfProperty(property).trim();
  return (
    readAddress(/<\s*([^<>\s]+)\s*>$/.exec(value)?.[1]) ??
    readAddress(value.replace(/^mailto:\s*/i, '').replace(/\?.*$/, '')) ??
    readAddress(paramOf(property, 'email').replace(/^mailto:/i, ''))
  );
}

/** What a guest is called beside the address. */
export function nameOf(property: Property, address: string): string {
  // The first version writes `Ana Ruiz <ana@acme.com>`.
  const said =
    paramOf(property, 'cn') || (/^(.*\S)\s*<[^<>]*>$/.exec(textOfProperty(property))?.[1] ?? '');
  const name = cleanLine(said, LIMITS.name).replace(/^['"](.*)['"]$/, '$1');
  return name.toLowerCase() === address ? '' : name;
}
