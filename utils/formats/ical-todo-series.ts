import { MOST_LEFT_OUT, type Repeat } from '../repeat';
import { firstTurn, turnsUntil } from '../rules/repeat';
import { addDays, DAY } from '../time';
import type { Wall } from './ical-event';
import { repeatOf } from './ical-repeat';

/** Days that a to-do comes on beside its rule; each becomes a task of its own. */
const MOST_ADDED = 60;

/** Turns among which such a day is looked for: eleven years of days. */
const MOST_TURNS = 4000;

/** Days that every month has. */
const ALWAYS = 28;

interface Said {
  /** The rule as the file writes it, empty without one. */
  rule: string;
  /** What its dates say: rules count from the start of a to-do, tasks from when it is due. */
  start: Wall | null;
  due: Wall | null;
  leftOut: readonly Wall[];
  added: readonly Wall[];
  /** A time by the clocks of the person, `2026-11-30T09:00:00`. */
  local(wall: Wall): string;
}

export interface TodoSeries {
  repeat: Repeat | undefined;
  /** When its first turn is due that was not left out. */
  due: Wall | null;
  /** Days from then on without a turn, in order. */
  leftOut: string[];
  /** Turns beside the rule: their places in the series, and when they are due. */
  added: { turn: Wall; due: Wall }[];
  /** What no task can do. */
  unsaid: string[];
  /** Limits that were passed. */
  tooMany: number[];
}

/** How a to-do comes again, as far as a task can: by its rule, without days, on more days. */
export function seriesOf({ rule, start, due, local, ...dates }: Said): TodoSeries {
  const series: TodoSeries = {
    ...{ repeat: undefined, due, leftOut: [], added: [], unsaid: [], tooMany: [] },
  };
  if (!start || !due) return { ...series, unsaid: rule === '' ? [] : [rule] };
  const day = (wall: Wall) => local(wall).slice(0, 10);
  const [begins, first] = [day(start), day(due)];
  const days = daysBetween(begins, first);
  const isLeftOut = new Set(dates.leftOut.map((wall) => addDays(day(wall), days)));
  // A day that is left out has its turn at another time where that is added.
  const gone = new Set(dates.leftOut.map((wall) => (wall.isDate ? day(wall) : local(wall))));
  const repeat = rule === '' ? null : shifted(repeatOf(rule, begins, isoDay(start)), first, days);
  if (repeat) {
    series.repeat = repeat;
    const turn = firstTurn(first, repeat, [...isLeftOut]);
    series.due = { ...due, at: due.at + daysBetween(first, turn) * DAY };
    series.leftOut = [...isLeftOut].filter((one) => one > turn).sort();
  } else if (rule !== '') series.unsaid.push(rule);
  const added = dates.added.flatMap((turn) => {
    const isDay = turn.isDate && !start.isDate;
    const place = isDay ? { ...start, at: turn.at + (start.at % DAY) } : turn;
    if (gone.has(day(turn)) || gone.has(local(place))) return [];
    const at = place.at + (due.at - start.at);
    return [{ turn, due: { ...(isDay ? due : turn), isDate: due.isDate, at } }];
  });
  const last = added.map((one) => day(one.due)).sort();
  const turns = repeat && turnsUntil(first, repeat, last.at(-1) ?? '', MOST_TURNS);
  // What the rule brings anyway is no second turn (RFC 5545, 3.8.5.2); at another time it is.
  const isBeside = (one: Wall) => {
    const its = day(one);
    const isTurn = its === first || turns?.has(its);
    return its >= first && !(isTurn && isSameTime(one, due, local));
  };
  const beside = added.filter((one) => isBeside(one.due));
  const at = (one: Wall) => (one.isDate ? day(one) : local(one));
  series.added = [...new Map(beside.map((one) => [at(one.due), one])).values()];
  for (const [list, most] of [
    [series.leftOut, MOST_LEFT_OUT],
    [series.added, MOST_ADDED],
  ] as const) {
    if (list.length > most) series.tooMany.push(most);
    list.splice(most);
  }
  return series;
}

/** The rule of the days on which something is due so many days after each start; null for none. */
function shifted(repeat: Repeat | null, due: string, days: number): Repeat | null {
  if (!repeat || days === 0 || repeat.unit === 'day') return repeat;
  if (repeat.unit === 'week') {
    const { weekdays, every } = repeat;
    if (!weekdays) return repeat;
    // Two days of one week may be due in two.
    if (weekdays.length > 1 && every > 1) return null;
    return { ...repeat, weekdays: weekdays.map((one) => (((one + days) % 7) + 7) % 7) };
  }
  const day = (repeat.day ?? 0) + days;
  const isSame = repeat.day !== undefined && repeat.day <= ALWAYS && day >= 1 && day <= ALWAYS;
  return isSame && day === Number(due.slice(8)) ? { ...repeat, day } : null;
}

/** Whether two are due at one time of day, by their own clocks or by those of the person. */
function isSameTime(one: Wall, other: Wall, local: Said['local']): boolean {
  const isOneClock = one.isUtc === other.isUtc && one.tzid === other.tzid;
  if (other.isDate || (isOneClock && one.at % DAY === other.at % DAY)) return true;
  return local(one).slice(10) === local(other).slice(10);
}

function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / DAY);
}

function isoDay({ at }: Wall): string {
  return new Date(at).toISOString().slice(0, 10);
}
