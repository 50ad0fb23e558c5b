import ICAL from 'ical.js';
import { unescaped } from './content-line';
import { withCommas } from './ical-quoted';

/** One line of an event taken apart, its values as jCal writes them (`2024-05-06T10:00:00Z`). */
export interface Property {
  /** Lower case. */
  name: string;
  /** By names in lower case; of many lines only those that somebody asks for. */
  params: Readonly<Record<string, unknown>>;
  values: readonly unknown[];
}

const NONE: Readonly<Record<string, unknown>> = {};
const QUOTE = 0x22;
const COLON = 0x3a;
const SEMICOLON = 0x3b;

type Kind = 'text' | 'time' | 'person';

/** What nearly every line of a calendar is. */
const QUICK = new Map<string, { name: string; kind: Kind }>(
  (
    [
      ['UID', 'text'],
      ['SUMMARY', 'text'],
      ['LOCATION', 'text'],
      ['STATUS', 'text'],
      ['SEQUENCE', 'text'],
      ['DTSTART', 'time'],
      ['DTEND', 'time'],
      ['DTSTAMP', 'time'],
      ['LAST-MODIFIED', 'time'],
      ['RECURRENCE-ID', 'time'],
      ['ATTENDEE', 'person'],
      ['ORGANIZER', 'person'],
    ] as const
  ).map(([name, kind]) => [name, { name: name.toLowerCase(), kind }]),
);

/** Parameters that somebody asks for; null for those that are passed over. */
const PARAMS = new Map<string, string | null>([
  ['CN', 'cn'],
  ['CUTYPE', 'cutype'],
  ['EMAIL', 'email'],
  ['PARTSTAT', 'partstat'],
  ['RANGE', 'range'],
  ['ROLE', 'role'],
  ['TZID', 'tzid'],
  ['VALUE', 'value'],
  ...['LANGUAGE', 'RSVP', 'SCHEDULE-AGENT', 'SCHEDULE-STATUS', 'X-NUM-GUESTS'].map(
    (name) => [name, null] as const,
  ),
]);

/**
 * The lines of one event, those that ical.js refuses left out and named. It reads all lines at once
 * that are not plain; where it refuses one of them, each by itself.
 */
export function propertiesOf(lines: readonly string[]): {
  properties: Property[];
  unreadable: string[];
} {
  const quick: (Property | null)[] = [];
  const others: string[] = [];
  for (const line of lines) {
    const property = quickProperty(line);
    quick.push(property);
    if (!property) others.push(withCommas(withQuotedZone(line)));
  }
  const { slow, unreadable } = slowly(others);
  const properties: Property[] = [];
  let next = 0;
  // The order of the file: of several lines that say the same, the first counts.
  for (const one of quick) {
    const property = one ?? slow[next++];
    if (property) properties.push(property);
  }
  return { properties, unreadable };
}

function slowly(lines: readonly string[]): { slow: (Property | null)[]; unreadable: string[] } {
  if (lines.length === 0) return { slow: [], unreadable: [] };
  const whole = parsedOrNull(lines);
  if (whole?.length === lines.length) return { slow: whole, unreadable: [] };
  const slow = lines.map((line) => parsedOrNull([line])?.[0] ?? null);
  const unreadable = lines.filter((_, index) => !slow[index]).map((line) => line.slice(0, 80));
  return { slow, unreadable };
}

/**
 * A line as ical.js reads it, some times quicker; null where it is not as plain as nearly all lines
 * are, which says nothing against it.
 */
export function quickProperty(line: string): Property | null {
  const colon = line.indexOf(':');
  const semicolon = line.indexOf(';');
  const isBare = semicolon < 0 || semicolon > colon;
  const known = QUICK.get(line.slice(0, isBare ? colon : semicolon));
  if (colon < 0 || !known) return null;
  const { name, kind } = known;
  if (isBare) return quickValue(name, kind, NONE, line.slice(colon + 1));
  // Escapes of either kind.
  if (line.includes('^') || line.includes('\\')) return null;
  const params: Record<string, string> = {};
  let at = semicolon;
  while (line.charCodeAt(at) === SEMICOLON) {
    const equals = line.indexOf('=', at);
    const param = PARAMS.get(line.slice(at + 1, equals));
    if (equals < 0 || param === undefined) return null;
    const isQuoted = line.charCodeAt(equals + 1) === QUOTE;
    const start = isQuoted ? equals + 2 : equals + 1;
    const end = isQuoted ? line.indexOf('"', start) : endOfParam(line, start);
    if (end < 0) return null;
    if (param !== null) params[param] = line.slice(start, end);
    at = isQuoted ? end + 1 : end;
  }
  return line.charCodeAt(at) === COLON ? quickValue(name, kind, params, line.slice(at + 1)) : null;
}

function endOfParam(line: string, start: number): number {
  const colon = line.indexOf(':', start);
  const semicolon = line.indexOf(';', start);
  return semicolon >= 0 && semicolon < colon ? semicolon : colon;
}

function quickValue(
  name: string,
  kind: Kind,
  { value: type, ...params }: Readonly<Record<string, unknown>>,
  text: string,
): Property | null {
  if (kind === 'time') {
    const isDay = type === 'DATE';
    if (type !== undefined && !isDay && type !== 'DATE-TIME') return null;
    const time = isDay ? dayOf(text) : timeOf(text);
    return time === null ? null : { name, params, values: [time] };
  }
  if (type !== undefined) return null;
  const value = kind === 'text' && text.includes('\\') ? unescaped(text) : text;
  return { name, params, values: [value] };
}

function timeOf(text: string): string | null {
  if (!/^\d{8}T\d{6}Z?$/.test(text)) return null;
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  return `${day}T${text.slice(9, 11)}:${text.slice(11, 13)}:${text.slice(13)}`;
}

function dayOf(text: string): string | null {
  if (!/^\d{8}$/.test(text)) return null;
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
}

/**
 * Zones by the names that Windows shows (`TZID=(UTC+01:00) Amsterdam, Berlin:`) or Exchange makes
 * (`TZID=tzone://Microsoft/Custom:`) hold signs that end a parameter, and stand without quotes.
 */
function withQuotedZone(line: string): string {
  const zoned = /^([A-Z-]+;(?:[^":]*;)?TZID=)([^":]*[:,][^"]*)(:\d{8}(?:T\d{6}Z?)?\b.*)$/i.exec(
    line,
  );
  const [, before = '', zone = '', value = ''] = zoned ?? [];
  return zoned ? `${before}"${zone.replaceAll('\\', '')}"${value}` : line;
}

function parsedOrNull(lines: readonly string[]): Property[] | null {
  try {
    const component: unknown = ICAL.parse(`BEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT`);
    if (!Array.isArray(component) || !Array.isArray(component[1])) return null;
    return component[1].flatMap((property: unknown) => propertyOf(property) ?? []);
  } catch {
    return null;
  }
}

function propertyOf(jcal: unknown): Property | null {
  if (!Array.isArray(jcal) || typeof jcal[0] !== 'string') return null;
  const params: unknown = jcal[1];
  return { name: jcal[0], params: isParams(params) ? params : NONE, values: jcal.slice(3) };
}

function isParams(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
