import { LIMITS } from '../limits';
import type { Decoding } from './charset';
import { type IcalEvent, isWanted, readEvent } from './ical-event';
import { ICAL_LINE, icalLines } from './ical-lines';
import {
  isPlaceable,
  type MeetingInFile,
  type Place,
  SERIES_CAPS,
  seriesMeetings,
  singleMeeting,
} from './ical-series';
import type { RawTodo } from './ical-todo';
import { FormatError, type Problem, problemIn, problemOf, type Reading } from './reading';
import { capped } from './slices';
import { FileZones } from './vtimezone';
import { fixedZone, ianaZone } from './zones';

export const ICAL_CAPS = {
  bytes: 200 * 1024 * 1024,
  events: 500_000,
  /** Series and changed occurrences, and to-dos, which are held until the file ends. */
  held: 50_000,
  /** Lines of one time zone. */
  zoneLines: 2000,
  /** Lines of one to-do. */
  todoLines: 1000,
};

export interface IcalOptions {
  /** The mailbox whose calendar it is. */
  account: string;
  /** ms; series are followed from ten years before it to one year after. */
  now: number;
  /** IANA zone for times that have none. */
  zone: string;
  yearsBack?: number;
  yearsAhead?: number;
  /** How its text is found in its bytes. */
  decoding?: Decoding;
  /** Given the to-dos of the file, when all its zones are known; they are passed over without it. */
  onTodo?: (todo: RawTodo) => void;
}

/** Proposals of somebody else are no facts about a meeting. */
const PROPOSALS = new Set(['COUNTER', 'DECLINECOUNTER', 'REFRESH']);

/**
 * The meetings of a calendar file, one for every occurrence, with the keys that the page has:
 * the UID, and for occurrences of a series the original slot in UTC (`20240506T070000Z`, or
 * `20240506` for whole days). Single events come as they are read, series at the end, since their
 * changed occurrences may stand anywhere. Every VEVENT is a meeting or is named in a problem.
 */
export async function* readIcal(
  source: AsyncIterable<Uint8Array>,
  { account, now, zone, yearsBack = 10, yearsAhead = 1, decoding, onTodo }: IcalOptions,
): AsyncGenerator<Reading<MeetingInFile>> {
  const year = 365.25 * 86_400_000;
  const place: Place = {
    account,
    zones: new FileZones(),
    ownZone: ianaZone(zone) ?? fixedZone(0),
    window: { from: now - yearsBack * year, to: now + yearsAhead * year },
  };
  const file = new CalendarFile(place, onTodo);
  // Handing on each meeting through another generator would cost a fifth of reading it.
  try {
    for await (const lines of icalLines(capped(source, ICAL_CAPS.bytes), decoding))
      for (const line of lines) {
        // Most lines end nothing: a generator for each would cost as much as reading it.
        const readings = file.line(line);
        if (readings) for (const reading of readings) yield reading;
      }
    for (const reading of file.end()) yield reading;
  } catch (error) {
    yield problemIn(error);
  }
}

interface OpenEvent {
  lines: string[];
  /** Alarms and whatever else is inside the event. */
  inside: number;
}

type OpenTodo = OpenEvent & Pick<RawTodo, 'record' | 'calendarZone' | 'cutAt'>;

class CalendarFile {
  private method = '';
  private calendarZone: string | null = null;
  private event: OpenEvent | null = null;
  private todo: OpenTodo | null = null;
  private readonly todos: OpenTodo[] = [];
  private todoCount = 0;
  private zoneLines: string[] | null = null;
  private record = 0;
  private isCalendar = false;
  private readonly held = new Map<string, IcalEvent[]>();
  private heldCount = 0;
  private readonly place: Place;
  private readonly onTodo: IcalOptions['onTodo'];

  constructor(place: Place, onTodo: IcalOptions['onTodo']) {
    this.place = place;
    this.onTodo = onTodo;
  }

  line(raw: string): Generator<Reading<MeetingInFile>> | null {
    const first = raw.charCodeAt(0) | 0x20;
    // "B" and "E", in either case: everything else is a property.
    if ((first === 0x62 || first === 0x65) && raw.length < 80) {
      const mark = /^(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(raw);
      if (mark?.[1] && mark[2])
        return this.mark(mark[1].toUpperCase() === 'BEGIN', mark[2].toUpperCase(), raw);
    }
    const { event } = this;
    if (event) {
      if (event.inside === 0 && isWanted(raw)) event.lines.push(bounded(raw));
    } else if (this.todo) {
      const { lines, inside } = this.todo;
      if (inside > 0) return null;
      if (lines.length < ICAL_CAPS.todoLines) lines.push(bounded(raw));
      else this.todo.cutAt = ICAL_CAPS.todoLines;
    } else if (this.zoneLines) {
      if (this.zoneLines.length < ICAL_CAPS.zoneLines) this.zoneLines.push(bounded(raw));
    } else if (/^(METHOD|X-WR-TIMEZONE)[;:]/i.test(raw)) this.property(bounded(raw));
    return null;
  }

  *end(): Generator<Reading<MeetingInFile>> {
    if (this.event) yield* this.close(false);
    this.closeTodo();
    if (!this.isCalendar) throw new FormatError('not-recognised', 'iCalendar');
    const { zones, ownZone } = this.place;
    const turns = turnsIn(this.todos);
    for (const { inside: _, ...todo } of this.todos)
      this.onTodo?.({
        ...todo,
        lines: withoutTurns(todo.lines, turns),
        zoneOf: (name) => (name ? zones.getAtLast(name) : null) ?? ownZone,
      });
    const budget = { occurrences: SERIES_CAPS.total, steps: SERIES_CAPS.steps };
    for (const group of this.held.values()) yield* seriesMeetings(group, this.place, budget);
  }

  private *mark(isBegin: boolean, name: string, raw: string): Generator<Reading<MeetingInFile>> {
    if (name === 'VCALENDAR') {
      if (this.event) yield* this.close(false);
      this.closeTodo();
      this.isCalendar = true;
      this.method = '';
      this.calendarZone = null;
    } else if (name === 'VEVENT') {
      if (this.event) yield* this.close(!isBegin);
      this.closeTodo();
      if (isBegin) this.open();
      this.closeZone();
    } else if (this.event) {
      this.event.inside = Math.max(0, this.event.inside + (isBegin ? 1 : -1));
    } else if (name === 'VTODO' && this.onTodo) {
      this.closeTodo();
      if (isBegin) yield* this.openTodo();
      this.closeZone();
    } else if (this.todo) {
      this.todo.inside = Math.max(0, this.todo.inside + (isBegin ? 1 : -1));
    } else if (name === 'VTIMEZONE') {
      this.closeZone();
      if (isBegin) this.zoneLines = [];
    } else this.zoneLines?.push(bounded(raw));
  }

  private property(line: string): void {
    const value = line.slice(line.indexOf(':') + 1).trim();
    if (/^METHOD/i.test(line)) this.method = value.toUpperCase().slice(0, 40);
    else this.calendarZone = value.slice(0, 100);
  }

  private closeZone(): void {
    if (this.zoneLines) this.place.zones.add(this.zoneLines);
    this.zoneLines = null;
  }

  private open(): void {
    this.isCalendar = true;
    this.record += 1;
    if (this.record > ICAL_CAPS.events) throw new FormatError('too-many-records', ICAL_CAPS.events);
    this.event = { lines: [], inside: 0 };
  }

  private *openTodo(): Generator<{ problem: Problem }> {
    const { calendarZone } = this;
    this.todoCount += 1;
    const record = this.todoCount;
    this.todo = { lines: [], inside: 0, record, calendarZone, cutAt: null };
    if (record === ICAL_CAPS.held + 1)
      yield { problem: problemOf('todos-cut', ICAL_CAPS.held, { record }) };
  }

  private closeTodo(): void {
    if (this.todo && this.todos.length < ICAL_CAPS.held) this.todos.push(this.todo);
    this.todo = null;
  }

  private *close(isEnded: boolean): Generator<Reading<MeetingInFile>> {
    const lines = this.event?.lines ?? [];
    this.event = null;
    const { record, method, calendarZone } = this;
    const event = readEvent(lines, { record, method, calendarZone, account: this.place.account });
    const where = { record, name: event.title || event.uid };
    if (!isEnded) yield { problem: problemOf('no-end', '', where) };
    if (PROPOSALS.has(method)) yield { problem: problemOf('method-ignored', method, where) };
    else if (event.uid === '' && !event.start) yield { problem: problemOf('no-start', '', where) };
    else if (event.uid.length > LIMITS.messageId)
      yield { problem: problemOf('record-invalid', 'UID', where) };
    else {
      if (event.uid === '') {
        event.uid = keyOfContent(event);
        yield { problem: problemOf('no-uid', '', where) };
      }
      yield* this.placed(event);
    }
  }

  private *placed(event: IcalEvent): Generator<Reading<MeetingInFile>> {
    if (this.mustWait(event)) {
      this.heldCount += 1;
      if (this.heldCount > ICAL_CAPS.held)
        throw new FormatError('too-many-records', ICAL_CAPS.held);
      const group = this.held.get(event.uid);
      if (group) group.push(event);
      else this.held.set(event.uid, [event]);
    } else yield* singleMeeting(event, this.place);
  }

  private mustWait(event: IcalEvent): boolean {
    // An answer says nothing about the series but who answered.
    if (event.method === 'REPLY') return false;
    return (
      event.rules.length > 0 ||
      event.addedDates.length > 0 ||
      event.recurrenceId !== null ||
      this.held.has(event.uid) ||
      !isPlaceable(event, this.place.zones)
    );
  }
}

/** The lines that name the turn of a series which a to-do is, by the UID of the series. */
function turnsIn(todos: readonly OpenTodo[]): Map<string, string[]> {
  const turns = new Map<string, string[]>();
  for (const { lines } of todos) {
    const turn = lines.find((line) => TURN.test(line));
    if (!turn) continue;
    const uid = uidIn(lines);
    const known = turns.get(uid);
    if (known) known.push(turn);
    else turns.set(uid, [turn]);
  }
  return turns;
}

const TURN = /^RECURRENCE-ID(?=[;:])/i;

/** A series leaves out the turns that are to-dos of their own, as if it said so itself. */
function withoutTurns(
  lines: readonly string[],
  turns: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const own = turns.size > 0 && !lines.some((line) => TURN.test(line)) && turns.get(uidIn(lines));
  return own ? [...lines, ...own.map((line) => line.replace(TURN, 'EXDATE'))] : lines;
}

function uidIn(lines: readonly string[]): string {
  const line = lines.find((one) => /^UID[;:]/i.test(one)) ?? '';
  return line.slice(line.indexOf(':') + 1).trim();
}

/**
 * What an event without a UID is known by: when it is and what it is called. It is no identity
 * that any other program knows, but the same file brings the same meeting.
 */
function keyOfContent({ start, title }: IcalEvent): string {
  return `no-uid:${start ? start.at : ''}:${title}`.slice(0, LIMITS.messageId);
}

function bounded(line: string): string {
  const end = line.endsWith('\r') ? -1 : undefined;
  return line.length > ICAL_LINE ? line.slice(0, ICAL_LINE) : line.slice(0, end);
}
