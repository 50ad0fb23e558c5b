import type { Answer } from '../../story/events';
import type { PageConfig } from '../config';
import type { Json } from '../records';

/** An entry as the page shows it. */
export interface Item {
  id: string;
  calendarId: string;
  calendarName: string;
  title: string;
  location: string;
  description: string;
  start: number;
  end: number;
  allDay: boolean;
  organizer: string;
  guests: { address: string; answer: Answer; organizer: boolean; self: boolean }[];
  meet: string;
  kind: 'meeting' | 'workingLocation' | 'focus' | 'outOfOffice' | 'task';
  updated: number;
  color: string;
  removed: boolean;
}

const ANSWERS: readonly Answer[] = ['needsAction', 'declined', 'tentative', 'accepted'];

function at(value: Json | undefined, ...path: number[]): Json | undefined {
  let here = value;
  for (const index of path) here = Array.isArray(here) ? here[index] : undefined;
  return here;
}

function textAt(value: Json | undefined, ...path: number[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}

function moment(value: Json | undefined): { ms: number; allDay: boolean } | null {
  const whole = at(value, 0);
  if (typeof whole === 'number') return { ms: whole, allDay: true };
  const timed = at(value, 1, 0);
  return typeof timed === 'number' ? { ms: timed, allDay: false } : null;
}

function titleOf(record: Json[]): string {
  const title = record[5];
  if (typeof title === 'string') return title;
  if (title && typeof title === 'object' && !Array.isArray(title)) {
    return textAt(title['64'], 0, 0, 1);
  }
  return '';
}

/** Reads one positional record; null when it is none. */
export function itemOf(record: Json, calendarId: string, config: PageConfig): Item | null {
  if (!Array.isArray(record) || typeof record[0] !== 'string' || !record[0]) return null;
  const id = record[0];
  const updated = typeof record[4] === 'number' ? record[4] : 0;
  const start = moment(record[35]);
  const end = moment(record[36]);
  const removed = record[4] !== null && record[5] === null && !start;
  if (!removed && (!start || !end || end.ms < start.ms)) return null;
  const guests = Array.isArray(record[20]) ? record[20] : [];
  const base = id.replace(/_\d{8}(T\d{6}Z)?$/, '');
  const kinds = { 10: 'workingLocation', 7: 'focus', 6: 'outOfOffice' } as const;
  const type = record[82];
  return {
    id,
    calendarId,
    calendarName: textAt(record[34], 1) || calendarId,
    title: titleOf(record),
    location: textAt(record, 7),
    description: textAt(record[64], 1),
    start: start?.ms ?? 0,
    end: end?.ms ?? 0,
    allDay: start?.allDay ?? false,
    organizer: textAt(record[9], 0),
    guests: guests.flatMap((guest) => {
      const address = textAt(guest, 0);
      if (!address) return [];
      const answer = ANSWERS[Number(at(guest, 5) ?? 0)] ?? 'needsAction';
      return [{ address, answer, organizer: at(guest, 8) === true, self: at(guest, 9) === true }];
    }),
    meet: textAt(record, 45),
    kind: type === 10 || type === 7 || type === 6 ? kinds[type] : 'meeting',
    updated,
    color: config.colors[base] ?? '#3b78e7',
    removed,
  };
}
