import { DAY } from '../time';
import { ianaOfWindows } from './windows-zones';

/** A zone that turns a wall time (as if it were UTC, ms) into an instant (ms). */
export interface Zone {
  /** IANA name; null for rules that only a file knows. */
  name: string | null;
  instantOf(wall: number): number;
  wallOf(instant: number): number;
}

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/**
 * The instant of a wall time by the offsets around it: a time that comes twice is the first of
 * the two, a time that is skipped is read with the offset before (RFC 5545, 3.3.5).
 */
export function instantBy(offsetAt: (instant: number) => number, wall: number): number {
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  if (before === after) return wall - before;
  const fitting = [before, after].map((offset) => wall - offset);
  const exact = fitting.filter((instant) => instant + offsetAt(instant) === wall);
  return exact.length > 0 ? Math.min(...exact) : wall - before;
}

const zones = new Map<string, Zone | null>();

/** A zone by its IANA name; null when this browser knows none of that name. */
export function ianaZone(name: string): Zone | null {
  const held = zones.get(name);
  if (held !== undefined) return held;
  // The name comes from a file: it must not fill the memory.
  if (zones.size > 2000) zones.clear();
  const zone = newIanaZone(name);
  zones.set(name, zone);
  return zone;
}

function newIanaZone(name: string): Zone | null {
  if (name.length > 60 || !/^[A-Za-z]/.test(name)) return null;
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
  const days = new Map<number, number>();
  const exact = (instant: number): number => {
    const shown = new Map<string, number>();
    for (const { type, value } of clock.formatToParts(instant)) shown.set(type, Number(value));
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = FIELDS.map((field) =>
      shown.get(field),
    );
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
  const onDay = (day: number): number => {
    let offset = days.get(day);
    if (offset === undefined) {
      offset = exact(day * DAY);
      days.set(day, offset);
    }
    return offset;
  };
  // A series asks for thousands of times of day: one look per day, more only where clocks change.
  const offsetAt = (instant: number): number => {
    const day = Math.floor(instant / DAY);
    const offset = onDay(day);
    return offset === onDay(day + 1) ? offset : exact(instant);
  };
  return {
    name: clock.resolvedOptions().timeZone,
    instantOf: (wall) => instantBy(offsetAt, wall),
    wallOf: (instant) => instant + offsetAt(instant),
  };
}

/** A zone without any change of clocks. */
export function fixedZone(minutesEast: number): Zone {
  const offset = minutesEast * 60_000;
  return {
    name: minutesEast === 0 ? 'UTC' : null,
    instantOf: (wall) => wall - offset,
    wallOf: (instant) => instant + offset,
  };
}

/**
 * The zone that a file means by a name: IANA, Windows, or one of the ways programs decorate them
 * (`/example.org/20050126_1/Europe/Berlin`, `US-Eastern`). Null when it is no such name.
 */
export function zoneByName(tzid: string): Zone | null {
  const name = tzid.replace(/^["'\s]+|["'\s]+$/g, '').slice(0, 200);
  if (/^(z|utc|gmt|etc\/utc)$/i.test(name)) return fixedZone(0);
  const direct = ianaZone(name);
  if (direct) return direct;
  const windows = ianaOfWindows(name);
  if (windows) return ianaZone(windows);
  const path = /([A-Za-z_]+(?:\/[A-Za-z_-]+){1,2})$/.exec(name)?.[1];
  if (path && path !== name) {
    const zone = ianaZone(path) ?? ianaZone(path.slice(path.indexOf('/') + 1));
    if (zone) return zone;
  }
  return ianaZone(name.replace('-', '/'));
}

/** What a name that is none still says: a city in it, else the offset from UTC it begins with. */
export function zoneByHint(tzid: string): Zone | null {
  return zoneByCity(tzid) ?? zoneByOffset(tzid.replace(/^["'\s]+/, '').slice(0, 200));
}

/** A list of cities, as Windows shows its zones: the first that has a zone of its own. */
function zoneByCity(name: string): Zone | null {
  const text = name.replace(/^\([^)]*\)\s*/, '');
  if (text === '' || text.length > 150) return null;
  for (const city of text.split(',')) {
    const iana = cities().get(city.trim().toLowerCase().replaceAll(' ', '_'));
    if (iana) return ianaZone(iana);
  }
  return null;
}

let byCity: Map<string, string> | null = null;

function cities(): Map<string, string> {
  byCity ??= new Map(
    Intl.supportedValuesOf('timeZone').map((iana) => [
      iana.slice(iana.lastIndexOf('/') + 1).toLowerCase(),
      iana,
    ]),
  );
  return byCity;
}

function zoneByOffset(name: string): Zone | null {
  const match = /^\(?(?:UTC|GMT)\s*([+-])(\d{1,2}):?(\d{2})?\)?/i.exec(name);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? null : fixedZone(match[1] === '-' ? -minutes : minutes);
}
