import type { Answer, StoryEvent } from '../story/events';

/**
 * The positional records of the page's own data. Positions are those on which public readers
 * agreed in 2026-11 (see the tests); everything else stays null.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const LENGTH = 92;
const GUEST_LENGTH = 15;

export const ANSWER_CODES: Readonly<Record<Answer, number>> = {
  needsAction: 0,
  declined: 1,
  tentative: 2,
  accepted: 3,
};

function blank(length: number): Json[] {
  return new Array<Json>(length).fill(null);
}

const TYPE_CODES = {
  meeting: 0,
  workingLocation: 10,
  focus: 7,
  outOfOffice: 6,
  task: 0,
} as const;

/** One event as the page's data holds it. A cancelled one keeps its id and version only. */
export function recordOf(event: StoryEvent): Json[] {
  const record = blank(LENGTH);
  record[0] = event.id;
  record[4] = event.updated;
  if (event.cancelled) return record;
  record[3] = event.created;
  record[5] = event.kind === 'workingLocation' ? { 40: 1, 64: [[[4, event.title]]] } : event.title;
  record[7] = event.location || null;
  const mine = event.organizer.address === event.calendarId;
  record[9] = [event.organizer.address, null, null, mine || null];
  record[12] = event.recurrence.length > 0 ? [...event.recurrence] : null;
  if (event.guests.length > 0) {
    record[20] = event.guests.map((guest) => {
      const tuple = blank(GUEST_LENGTH);
      tuple[0] = guest.address;
      tuple[5] = ANSWER_CODES[guest.answer];
      tuple[8] = guest.organizer || null;
      tuple[9] = guest.self || null;
      return tuple;
    });
  }
  record[34] = [event.calendarId, event.calendarName];
  record[35] = event.allDay ? [event.start] : [null, [event.start], event.zone];
  record[36] = event.allDay ? [event.end] : [null, [event.end], event.zone];
  if (event.meet) {
    record[45] = event.meet;
    record[57] = [[[3, event.meet, event.meet.slice(event.meet.lastIndexOf('/') + 1)]]];
  }
  record[64] = event.description ? [null, event.description] : null;
  record[82] = TYPE_CODES[event.kind];
  return record;
}

/** Records no reader may take for an event: the page's data is undocumented and can be odd. */
export function malformedRecords(): Json[] {
  const noTimes = blank(LENGTH);
  noTimes[0] = 'odd0notimes';
  noTimes[5] = 'No times';
  const wordsForTimes = blank(LENGTH);
  wordsForTimes[0] = 'odd1words';
  wordsForTimes[5] = 'Times in words';
  wordsForTimes[35] = [null, ['soon'], 'Europe/London'];
  wordsForTimes[36] = [null, ['later'], 'Europe/London'];
  const endsFirst = blank(LENGTH);
  endsFirst[0] = 'odd2endsfirst';
  endsFirst[5] = 'Ends before it starts';
  endsFirst[35] = [null, [1_780_000_000_000], 'Europe/London'];
  endsFirst[36] = [null, [1_779_990_000_000], 'Europe/London'];
  const noId = blank(LENGTH);
  noId[5] = 'No id';
  noId[35] = [1_780_012_800_000];
  noId[36] = [1_780_099_200_000];
  const guestsAreText = blank(LENGTH);
  guestsAreText[0] = 'odd3guests';
  guestsAreText[5] = { 7: 'not a title' };
  guestsAreText[20] = 'ana.petrova@northpine.example';
  guestsAreText[35] = { 1: 5 };
  return [null, 'odd', [], [['nested']], noTimes, wordsForTimes, endsFirst, noId, guestsAreText];
}

/** The guard in front of every answer, then JSON. */
export function guarded(value: Json): string {
  return `)]}'\n\n${JSON.stringify(value)}`;
}

/** Body of `sync.prefetcheventrange` and `sync.fetcheventrange`: events per calendar. */
export function rangeBody(calendars: ReadonlyMap<string, Json[]>): string {
  const list: Json[] = [...calendars].map(([id, records]) => [id, records]);
  return guarded([[null, null, [null, list]]]);
}

/** Body of `sync.sync`: a token, and what changed per calendar with the record at [3]. */
export function syncBody(token: string, changes: ReadonlyMap<string, Json[][]>): string {
  const list: Json[] = [...changes].map(([id, records]) => [
    id,
    records.map((record) => [null, null, null, record]),
  ]);
  return guarded([[null, null, [null, [token], null, list]]]);
}
