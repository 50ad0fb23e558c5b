import { ianaZone, instantBy, type Zone, zoneByHint, zoneByName } from './zones';

/** Years that rules are followed through; nobody's meetings lie outside. */
const YEARS = { from: 1970, to: 2100 };
const MAX_OBSERVANCES = 100;

interface Observance {
  /** Wall time of the first change, as if it were UTC. */
  start: number;
  from: number;
  to: number;
  rule: Map<string, string>;
  dates: number[];
}

/**
 * The zone that the lines of a VTIMEZONE describe. A known place (X-LIC-LOCATION) is that place;
 * otherwise the changes are worked out from the yearly rules. Null when they say nothing.
 */
export function zoneOfLines(lines: readonly string[]): { tzid: string; zone: Zone | null } | null {
  let tzid = '';
  let place = '';
  let current: Map<string, string[]> | null = null;
  const observances: Observance[] = [];
  for (const line of lines) {
    const match = /^([\w-]+)(?:;[^:]*)?:(.*)$/.exec(line);
    const name = match?.[1]?.toUpperCase() ?? '';
    const value = match?.[2]?.trim() ?? '';
    if (name === 'BEGIN') current = new Map();
    else if (name === 'END' && current) {
      const observance = observanceOf(current);
      if (observance && observances.length < MAX_OBSERVANCES) observances.push(observance);
      current = null;
    } else if (current) current.set(name, [...(current.get(name) ?? []), value].slice(0, 200));
    else if (name === 'TZID') tzid = value;
    else if (name === 'X-LIC-LOCATION') place = value;
  }
  if (tzid === '') return null;
  return { tzid, zone: (place === '' ? null : ianaZone(place)) ?? zoneOf(observances) };
}

function zoneOf(observances: readonly Observance[]): Zone | null {
  if (observances.length === 0) return null;
  const changes = observances
    .flatMap(({ start, from, to, rule, dates }) =>
      [...onsets(start, rule), ...dates].map((wall) => ({ at: wall - from, to })),
    )
    .sort((one, other) => one.at - other.at);
  const earliest = observances.reduce((first, one) => (one.start < first.start ? one : first));
  const offsetAt = (instant: number): number => {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle]?.at ?? 0) <= instant) low = middle + 1;
      else high = middle;
    }
    return changes[low - 1]?.to ?? earliest.from;
  };
  return {
    name: null,
    instantOf: (wall) => instantBy(offsetAt, wall),
    wallOf: (instant) => instant + offsetAt(instant),
  };
}

function observanceOf(fields: ReadonlyMap<string, string[]>): Observance | null {
  const start = wallIn(fields.get('DTSTART')?.[0] ?? '');
  const from = offsetIn(fields.get('TZOFFSETFROM')?.[0] ?? '');
  const to = offsetIn(fields.get('TZOFFSETTO')?.[0] ?? '');
  if (start === null || from === null || to === null) return null;
  const rule = new Map(
    (fields.get('RRULE')?.[0] ?? '')
      .split(';')
      .slice(0, 20)
      .map((part) => {
        const [name = '', value = ''] = part.split('=');
        return [name.toUpperCase(), value.toUpperCase()] as const;
      }),
  );
  const dates = (fields.get('RDATE') ?? [])
    .flatMap((value) => value.split(',').slice(0, 200))
    .flatMap((value) => wallIn(value) ?? []);
  return { start, from, to, rule, dates };
}

/** The changes of one observance: its first day, and every year by "the last Sunday of March". */
function onsets(start: number, rule: ReadonlyMap<string, string>): number[] {
  if (rule.get('FREQ') !== 'YEARLY') return [start];
  const first = new Date(start);
  const month = Number(rule.get('BYMONTH') ?? first.getUTCMonth() + 1);
  const day = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(rule.get('BYDAY') ?? '');
  const monthDays = (rule.get('BYMONTHDAY') ?? '').split(',').map(Number).filter(Boolean);
  const until = wallIn(rule.get('UNTIL') ?? '') ?? Number.POSITIVE_INFINITY;
  if (!(month >= 1 && month <= 12)) return [start];
  const time = start - Math.floor(start / 86_400_000) * 86_400_000;
  const found: number[] = [];
  for (let year = Math.max(YEARS.from, first.getUTCFullYear()); year <= YEARS.to; year += 1) {
    const date = dateIn(year, month, day, monthDays, first.getUTCDate());
    const at = date === null ? null : Date.UTC(year, month - 1, date) + time;
    if (at !== null && at >= start && at <= until + 86_400_000) found.push(at);
  }
  // Rules that begin in 1601 have changes before any year we follow.
  return first.getUTCFullYear() < YEARS.from ? found : [start, ...found];
}

function dateIn(
  year: number,
  month: number,
  day: RegExpExecArray | null,
  monthDays: readonly number[],
  fallback: number,
): number | null {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!day)
    return monthDays[0] && monthDays[0] > 0
      ? Math.min(monthDays[0], length)
      : Math.min(fallback, length);
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'].indexOf(day[2] ?? '');
  const dates = Array.from({ length }, (_, index) => index + 1).filter(
    (date) =>
      new Date(Date.UTC(year, month - 1, date)).getUTCDay() === weekday &&
      (monthDays.length === 0 || monthDays.includes(date)),
  );
  const nth = Number(day[1] ?? 1);
  return (nth < 0 ? dates.at(nth) : dates[nth - 1]) ?? null;
}

function wallIn(text: string): number | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?/.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour || 0, minute || 0, second || 0);
}

function offsetIn(text: string): number | null {
  const match = /^([+-])(\d{2})(\d{2})(\d{2})?$/.exec(text.trim());
  if (!match) return null;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return seconds > 24 * 3600 ? null : (match[1] === '-' ? -seconds : seconds) * 1000;
}

/** The zones of one file: those everybody knows, and those it describes. */
export class FileZones {
  private readonly described = new Map<string, Zone | null>();

  add(lines: readonly string[]): void {
    const read = zoneOfLines(lines);
    if (read && this.described.size < 500) this.described.set(unquoted(read.tzid), read.zone);
  }

  /** A zone by the name used in the file; null while the file may still describe it. */
  get(tzid: string): Zone | null {
    return zoneByName(tzid) ?? this.described.get(unquoted(tzid)) ?? null;
  }

  /** The same when nothing more comes: then what a name hints at is better than nothing. */
  getAtLast(tzid: string): Zone | null {
    return this.get(tzid) ?? zoneByHint(tzid);
  }
}

function unquoted(tzid: string): string {
  return tzid.replace(/^["'\s]+|["'\s]+$/g, '');
}
