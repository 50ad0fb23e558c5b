import { isInstant } from '../limits';
import type { MeetingSeen } from '../seen';
import { DAY } from '../time';
import type { IcalEvent, Wall } from './ical-event';
import { type Rule, readRule } from './ical-rule';
import { type Expansion, expandRule } from './ical-turns';
import { type ProblemCode, problemOf, type Reading } from './reading';
import type { FileZones } from './vtimezone';
import { fixedZone, type Zone } from './zones';

/** One meeting of a file, and which VEVENT it comes from, counted from 1. */
export interface MeetingInFile {
  seen: MeetingSeen;
  record: number;
}

/** Where and when occurrences are wanted, and whose meetings they are. */
export interface Place {
  account: string;
  zones: FileZones;
  /** For times without a zone: the calendar's, else the person's own. */
  ownZone: Zone;
  /** Instants, ms. */
  window: { from: number; to: number };
}

export const SERIES_CAPS = {
  /** A daily meeting of eleven years is 4,018. */
  occurrences: 5000,
  /** Of one file. */
  total: 200_000,
  /** Steps of rules that found nothing, in one file. */
  steps: 300_000,
};

/** What is left of the work that one file may cause. */
export interface Budget {
  occurrences: number;
  steps: number;
}

/** The zone of a time of an event; null when the file names one that nobody knows. */
function zoneOf(wall: Wall, event: IcalEvent, place: Place): Zone | null {
  if (wall.isUtc || wall.isDate) return fixedZone(0);
  if (wall.tzid === null) return calendarZone(event, place);
  return place.zones.getAtLast(wall.tzid);
}

function calendarZone(event: IcalEvent, place: Place): Zone {
  return (event.calendarZone && place.zones.getAtLast(event.calendarZone)) || place.ownZone;
}

/** Whether every time of an event can be placed with what the file has described so far. */
export function isPlaceable(event: IcalEvent, zones: FileZones): boolean {
  return [event.start, event.end].every(
    (wall) => wall?.tzid == null || zones.get(wall.tzid) !== null,
  );
}

/** A time of an event as an instant, its zone made the calendar's where it is unknown. */
function instantOf(wall: Wall, event: IcalEvent, place: Place): number {
  const zone = zoneOf(wall, event, place) ?? calendarZone(event, place);
  return zone.instantOf(wall.at);
}

/** A single event, or an occurrence whose series is not in the file, as a meeting. */
export function* singleMeeting(event: IcalEvent, place: Place): Generator<Reading<MeetingInFile>> {
  yield* zoneProblems(event, place);
  const slot = event.recurrenceId;
  yield* meetingReading(event, place, slot ? keyOf(slot, instantOf(slot, event, place)) : '');
}

/** Everything one UID stands for: a series with its moved and cancelled occurrences. */
export function* seriesMeetings(
  group: readonly IcalEvent[],
  place: Place,
  budget: Budget,
): Generator<Reading<MeetingInFile>> {
  const overrides = group.filter((event) => event.recurrenceId !== null);
  const masters = group.filter((event) => event.recurrenceId === null).sort(newestFirst);
  const [master] = masters;
  for (const older of masters.slice(1)) yield problem(older, 'superseded');
  const slots = new Map<string, IcalEvent>();
  for (const override of overrides) {
    const key = slotOf(override, master, place);
    const known = slots.get(key);
    if (known) yield problem(newestFirst(known, override) <= 0 ? override : known, 'superseded');
    if (!known || newestFirst(known, override) > 0) slots.set(key, override);
  }
  for (const [key, override] of slots) {
    yield* zoneProblems(override, place);
    yield* meetingReading(override, place, key);
  }
  if (!master) return;
  if (master.rules.length === 0 && master.addedDates.length === 0) {
    yield* singleMeeting(master, place);
    return;
  }
  yield* occurrences(master, slots, place, budget);
}

function* occurrences(
  master: IcalEvent,
  overrides: ReadonlyMap<string, IcalEvent>,
  place: Place,
  budget: Budget,
): Generator<Reading<MeetingInFile>> {
  const { start } = master;
  if (!start) {
    yield problem(master, 'no-start');
    return;
  }
  yield* zoneProblems(master, place);
  const zone = zoneOf(start, master, place) ?? calendarZone(master, place);
  const { walls, lengths, why, unknown } = wallsOf(master, start, zone, place, budget);
  if (why) yield problem(master, why.code, why.detail);
  if (unknown !== null) yield problem(master, 'rule-unreadable', `EXRULE:${unknown}`);
  const left = new Set(
    master.leftOutDates.map((wall) => slotKey(wall, master, start, zone, place)),
  );
  const following = [...overrides.values()]
    .filter((event) => event.andFollowing && event.start && event.recurrenceId)
    .map((event) => ({ event, from: slotInstant(event, master, place) }))
    .sort((one, other) => other.from - one.from);
  const length = lengthOf(master, place);
  let emitted = 0;
  for (const wall of walls) {
    const at = zone.instantOf(wall);
    const key = keyOf({ ...start, at: wall }, at);
    if (left.has(key) || overrides.has(key)) continue;
    if (budget.occurrences <= 0) {
      yield problem(master, 'series-cut', emitted);
      return;
    }
    budget.occurrences -= 1;
    const change = following.find(({ from }) => at >= from);
    const source = change?.event ?? master;
    const moved = change?.event.start
      ? instantOf(change.event.start, change.event, place) - change.from
      : 0;
    const own = lengths.get(wall) ?? length;
    const meeting = meetingOf(source, place, key, {
      start: at + moved,
      end: endOf(at + moved, change ? lengthOf(change.event, place) : own),
    });
    if (!meeting) continue;
    emitted += 1;
    yield { record: { seen: meeting, record: source.record } };
  }
  if (emitted === 0 && unknown === null) yield problem(master, 'series-outside');
}

/**
 * The wall times of a series within the window: rules and added dates, each once, in order; and
 * how long those are that say so themselves. Where a rule of what never was cannot be followed to its
 * end (`unknown`), nobody knows which turns were: only the dates that the file names are left.
 */
function wallsOf(
  event: IcalEvent,
  start: Wall,
  zone: Zone,
  place: Place,
  budget: Budget,
): {
  walls: number[];
  lengths: ReadonlyMap<number, number>;
  why: { code: ProblemCode; detail: string | number } | null;
  unknown: string | null;
} {
  const window = { from: zone.wallOf(place.window.from), to: zone.wallOf(place.window.to) };
  const walls = new Set<number>();
  const lengths = new Map<number, number>();
  let why: ReturnType<typeof wallsOf>['why'] = null;
  let unknown: string | null = null;
  const inWindow = (wall: number) => wall >= window.from && wall <= window.to;
  // The first occurrence counts whether the rule meets it or not.
  if (inWindow(start.at)) walls.add(start.at);
  const rules = event.rules.length;
  for (const [at, text] of [...event.rules, ...event.leftOutRules].entries()) {
    const rule = readRule(text);
    let expansion: Expansion = { walls: [], isCut: true, steps: 0 };
    if (typeof rule !== 'string' && budget.steps > 0)
      expansion = expandRule(
        withLocalEnd(rule, start, zone, event, place),
        start,
        window,
        SERIES_CAPS.occurrences,
      );
    budget.steps -= Math.max(0, expansion.steps - 3 * expansion.walls.length);
    if (expansion.isCut && at >= rules) unknown ??= text;
    else if (expansion.isCut && typeof rule === 'string')
      why = { code: rule, detail: `RRULE:${text}` };
    else if (expansion.isCut) why = { code: 'series-cut', detail: expansion.walls.length };
    for (const wall of expansion.walls) {
      if (at < rules) walls.add(wall);
      else walls.delete(wall);
    }
  }
  if (unknown !== null) for (const wall of walls) if (wall !== start.at) walls.delete(wall);
  for (const date of event.addedDates) {
    const wall = start.isDate
      ? dayOf(date.at)
      : zone.wallOf(instantOf(asKind(date, start), event, place));
    if (inWindow(wall)) walls.add(wall);
    if (date.length !== undefined) lengths.set(wall, date.length);
  }
  return { walls: [...walls].sort((one, other) => one - other), lengths, why, unknown };
}

/** A date among times means that time of day. */
function asKind(date: Wall, start: Wall): Wall {
  return date.isDate && !start.isDate
    ? { ...start, at: date.at + (start.at - dayOf(start.at)) }
    : date;
}

/** The end of a rule in the wall time of the series: a date is meant with its whole day. */
function withLocalEnd(rule: Rule, start: Wall, zone: Zone, event: IcalEvent, place: Place): Rule {
  if (!rule.until) return rule;
  const { at, isDate, isUtc } = rule.until;
  if (isDate) return { ...rule, until: { ...rule.until, at: at + DAY - 1000 } };
  if (!isUtc) return rule;
  // Exchange ends whole-day series at local midnight written in UTC.
  const local = start.isDate ? calendarZone(event, place).wallOf(at) : zone.wallOf(at);
  return { ...rule, until: { ...rule.until, at: local } };
}

/** The original slot of a changed occurrence, as the series counts it. */
function slotOf(override: IcalEvent, master: IcalEvent | undefined, place: Place): string {
  const slot = override.recurrenceId;
  if (!slot) return '';
  const start = master?.start;
  if (!start) return keyOf(slot, instantOf(slot, override, place));
  const zone = zoneOf(start, master, place) ?? calendarZone(master, place);
  return slotKey(slot, override, start, zone, place);
}

function slotInstant(override: IcalEvent, master: IcalEvent, place: Place): number {
  const slot = override.recurrenceId;
  if (!slot || !master.start) return 0;
  return instantOf(asKind(slot, master.start), override, place);
}

/** The key of a date in a list, which may name a whole day of a timed series and the reverse. */
function slotKey(wall: Wall, event: IcalEvent, start: Wall, zone: Zone, place: Place): string {
  if (start.isDate) {
    // Exchange writes whole days as local midnights, in UTC at times.
    const day = wall.isUtc ? calendarZone(event, place).wallOf(wall.at) : wall.at;
    return keyOf({ ...start, at: dayOf(day) }, dayOf(day));
  }
  const kind = asKind(wall, start);
  const at = wall.isDate ? zone.instantOf(kind.at) : instantOf(kind, event, place);
  return keyOf(start, at);
}

function keyOf(wall: Wall, instant: number): string {
  if (!wall.isDate) return `${compact(instant).slice(0, 15)}Z`;
  return compact(dayOf(wall.at)).slice(0, 8);
}

/** `YYYYMMDDTHHMMSS` */
function compact(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/[-:]/g, '');
}

function dayOf(at: number): number {
  return Math.floor(at / DAY) * DAY;
}

/** How long it is, ms; null when the file does not say. */
function lengthOf(event: IcalEvent, place: Place): number | null {
  if (event.duration !== null) return event.duration;
  if (!event.start) return null;
  if (!event.end) return event.start.isDate ? DAY : null;
  const length = instantOf(event.end, event, place) - instantOf(event.start, event, place);
  return event.start.isDate && length === 0 ? DAY : length;
}

function endOf(start: number, length: number | null): number | null {
  return length === null || length < 0 ? null : start + length;
}

function* meetingReading(
  event: IcalEvent,
  place: Place,
  occurrence: string,
): Generator<Reading<MeetingInFile>> {
  const isAnswer = event.isCancelled || event.method === 'REPLY';
  if (!event.start && !isAnswer) {
    yield problem(event, 'no-start');
    return;
  }
  const start = event.start ? instantOf(event.start, event, place) : null;
  const length = lengthOf(event, place);
  const meeting = meetingOf(event, place, occurrence, {
    start,
    end: start === null ? null : endOf(start, length),
  });
  if (!meeting) {
    yield problem(event, 'date-out-of-range', start === null ? '' : compact(start));
    return;
  }
  yield { record: { seen: meeting, record: event.record } };
  if (length !== null && length < 0) yield problem(event, 'end-before-start');
}

/** Null when the times lie outside the years we store. */
function meetingOf(
  event: IcalEvent,
  place: Place,
  occurrence: string,
  time: { start: number | null; end: number | null },
): MeetingSeen | null {
  if (time.start !== null && !isInstant(time.start)) return null;
  const zone = event.start && !event.start.isDate ? zoneOf(event.start, event, place)?.name : null;
  const mine = event.guests.find(({ address }) => address === place.account);
  return {
    kind: 'meeting',
    source: 'file',
    account: place.account,
    uid: event.uid,
    occurrence,
    title: event.title,
    place: event.place,
    startAt: time.start ?? undefined,
    endAt: time.end !== null && isInstant(time.end) ? time.end : undefined,
    allDay: event.start?.isDate ?? false,
    zone: (zone === 'UTC' ? calendarZone(event, place).name : zone) ?? undefined,
    timeSource: time.start === null ? undefined : 'file',
    guests: event.guests,
    guestsComplete: event.guestsComplete,
    myAnswer: mine?.answer ?? 'unknown',
    status: event.isCancelled ? 'cancelled' : 'confirmed',
    version: event.changed > 0 ? event.changed : undefined,
  };
}

function* zoneProblems(event: IcalEvent, place: Place): Generator<Reading<never>> {
  const { start } = event;
  if (start?.tzid != null && !zoneOf(start, event, place))
    yield problem(event, 'zone-unknown', start.tzid);
  for (const line of event.unreadable.slice(0, 5)) yield problem(event, 'line-unreadable', line);
}

function problem(event: IcalEvent, why: ProblemCode, detail: string | number = ''): Reading<never> {
  return {
    problem: problemOf(why, detail, { record: event.record, name: event.title || event.uid }),
  };
}

/** RFC 5546, 2.1.5: the higher SEQUENCE, then the later stamp; then what stands later in the file. */
function newestFirst(one: IcalEvent, other: IcalEvent): number {
  return other.sequence - one.sequence || other.changed - one.changed || other.record - one.record;
}
