import { LIMITS } from '../limits';
import { addressesIn } from '../page/address';
import { cleanLine, cleanText } from '../text';
import { namesIn } from './csv-row';
import {
  addressOf,
  durationIn,
  EVENT_CAPS,
  nameOf,
  paramOf,
  textOfProperty,
  type Wall,
  wallOfProperty,
  wallsOfProperty,
} from './ical-event';
import { propertiesOf } from './ical-property';
import { seriesOf } from './ical-todo-series';
import { type ProblemCode, problemOf, type Reading } from './reading';
import {
  type ActivityRecord,
  empty,
  ImportRecord,
  type Link,
  type Moment,
  RECORD_LIMITS,
} from './records';
import type { Zone } from './zones';

/** One VTODO (without its alarms), as it stands in the file. */
export interface RawTodo {
  lines: readonly string[];
  /** Counted from 1 among the to-dos of the file. */
  record: number;
  /** X-WR-TIMEZONE of its calendar. */
  calendarZone: string | null;
  /** After how many lines it was cut; null for one that is whole. */
  cutAt: number | null;
  /** The zone of a name; the person's own where nobody knows it. */
  zoneOf(name: string | null): Zone;
}

/** A to-do by where it comes from: ids mean something in one product alone. */
export interface TodoInFile {
  product: 'margin' | 'calendar';
  record: ActivityRecord;
}

const RULE = /^RRULE(?:;[^:]*)?:/i;

/** How the to-dos that we wrote are called. */
export const OWN_UID = '@margin-crm';

/** A to-do of a calendar, of ours or of any program; whoever it is about is found by address. */
export function readTodo(raw: RawTodo): Reading<TodoInFile>[] {
  const { lines, record, calendarZone, cutAt, zoneOf } = raw;
  // Rules are checked before anybody follows them.
  const rules = lines.filter((line) => RULE.test(line));
  const { properties } = propertiesOf(lines.filter((line) => !RULE.test(line)));
  const first = (name: string) => properties.find((property) => property.name === name);
  const text = (name: string) => textOfProperty(first(name)).trim();
  const moment = (wall: Wall | null) => momentOf(wall, calendarZone, zoneOf);
  const uid = text('uid');
  const isOwn = uid.endsWith(OWN_UID);
  const notes = cleanText(text('description'), LIMITS.note);
  const subject = cleanLine(text('summary') || notes, LIMITS.subject);
  const where = { record, name: subject || uid };
  const status = text('status').toUpperCase();
  if (subject === '') return [{ problem: problemOf('row-empty', '', where) }];
  if (status === 'CANCELLED') return [{ problem: problemOf('deleted-there', '', where) }];
  const start = wallOfProperty(first('dtstart'));
  const duration = durationIn(text('duration'));
  const due = wallOfProperty(first('due'));
  const end = start && duration !== null ? { ...start, at: start.at + duration } : start;
  const wall = due ?? end;
  const turn = wallOfProperty(first('recurrence-id'));
  const range = paramOf(first('recurrence-id'), 'range');
  const dates = (name: string) =>
    properties
      .filter((one) => one.name === name)
      .flatMap(wallsOfProperty)
      .slice(0, EVENT_CAPS.dates);
  const series =
    !turn && (rules.length > 0 || first('rdate'))
      ? seriesOf({
          rule: rules.map((line) => line.replace(RULE, '')).join(' '),
          ...{ start: start ?? wall, due: wall },
          ...{ leftOut: dates('exdate'), added: dates('rdate') },
          local: (one) => localOf(one, calendarZone, zoneOf),
        })
      : null;
  const id = isOwn ? uid.slice(0, -OWN_UID.length) : uid;
  const turnId = (one: Wall) => `${id} ${written(one.at)}`.slice(-RECORD_LIMITS.id);
  const todo: ActivityRecord = {
    ...empty.activity(),
    // One turn of a series is a to-do of its own: that it is done says nothing of the others.
    sourceId: turn ? turnId(turn) : id.slice(-RECORD_LIMITS.id),
    // In ours the description says whom it is about, as a calendar shows it.
    notes: isOwn || notes === subject ? '' : notes,
    subject,
    due: moment(series?.due ?? wall),
    ...(series?.repeat && { repeat: series.repeat }),
    ...(series?.repeat && series.leftOut.length > 0 && { leftOut: series.leftOut }),
    doneAt: moment(wallOfProperty(first('completed'))),
    createdAt: moment(wallOfProperty(first('created'))),
    isDone: status === 'COMPLETED' || first('completed') !== undefined,
    priority: cleanLine(text('priority'), 40),
    links: [
      ...properties.flatMap((property): Link[] => {
        if (property.name === 'contact') return peopleIn(textOfProperty(property));
        const address = property.name === 'attendee' ? addressOf(property) : null;
        return address ? [linkTo(nameOf(property, address), address)] : [];
      }),
      ...(text('x-margin-company')
        ? [{ to: 'company' as const, name: text('x-margin-company') }]
        : []),
      ...(text('x-margin-deal') ? [{ to: 'deal' as const, name: text('x-margin-deal') }] : []),
    ].slice(0, RECORD_LIMITS.links),
  };
  const checked = ImportRecord.safeParse(todo);
  if (!checked.success || checked.data.kind !== 'activity')
    return [
      {
        problem: problemOf(
          'record-invalid',
          checked.error?.issues[0]?.path.join('.') ?? 'VTODO',
          where,
        ),
      },
    ];
  const product: TodoInFile['product'] = isOwn ? 'margin' : 'calendar';
  const found = checked.data;
  const readings: Reading<TodoInFile>[] = [{ record: { product, record: found } }];
  // With its series every turn of it is done.
  if (!found.isDone)
    for (const one of series?.added ?? []) {
      const more = { sourceId: turnId(one.turn), due: moment(one.due) };
      const once = { ...found, ...more, repeat: undefined, leftOut: undefined };
      readings.push({ record: { product, record: once } });
    }
  const tell = (why: ProblemCode, detail: string | number) =>
    readings.push({ problem: problemOf(why, detail, where) });
  for (const rule of series?.unsaid ?? []) tell('rule-unsaid', rule);
  if (range !== '') tell('rule-unsaid', `RANGE=${range}`);
  for (const most of series?.tooMany ?? []) tell('too-many-values', most);
  if (cutAt !== null) tell('too-many-values', cutAt);
  return readings;
}

/** `Ana Ruiz <ana@acme.com>`, `Jim Dolittle, ABC Industries`: only who has an address, or a name alone. */
function peopleIn(text: string): Link[] {
  if (addressesIn(text).length === 0 && text.includes(',')) return [];
  return namesIn(text, 'contact').flatMap(({ name, email }) =>
    name || email ? [linkTo(name, email)] : [],
  );
}

function linkTo(name: string, email: string | undefined): Link {
  const clean = cleanLine(name, LIMITS.name);
  return { to: 'contact', ...(clean && { name: clean }), ...(email && { email }) };
}

/** A time as records have it: a day, a wall time of the person's own, or an instant. */
function momentOf(
  wall: Wall | null,
  calendarZone: string | null,
  zoneOf: RawTodo['zoneOf'],
): Moment | undefined {
  if (!wall) return undefined;
  if (wall.isDate) return written(wall.at).slice(0, 10);
  if (wall.isUtc) return `${written(wall.at)}Z`;
  const name = wall.tzid ?? calendarZone;
  return name === null ? written(wall.at) : `${written(zoneOf(name).instantOf(wall.at))}Z`;
}

/** A time by the person's own clocks, by which a task comes. */
function localOf(wall: Wall, calendarZone: string | null, zoneOf: RawTodo['zoneOf']): string {
  const name = wall.tzid ?? calendarZone;
  if (wall.isDate || (!wall.isUtc && name === null)) return written(wall.at);
  const instant = wall.isUtc ? wall.at : zoneOf(name).instantOf(wall.at);
  return written(zoneOf(null).wallOf(instant));
}

function written(at: number): string {
  return new Date(at).toISOString().slice(0, 19);
}
