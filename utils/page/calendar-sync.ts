/**
 * Picks events out of the answers to Calendar's own `sync.*` requests. Runs in the page's world, so
 * it needs nothing but the language: what it picks is checked again, record by record, where it is
 * used (calendar-record.ts). Positions as read alike by three public readers (2026-11-22).
 */

/** What is taken of one event; the values are whatever the page holds there, cut to bounds. */
export interface PickedEvent {
  calendarId: unknown;
  id: unknown;
  updated: unknown;
  title: unknown;
  place: unknown;
  organizer: unknown;
  /** `[address, answer, organizer, self]` each. */
  guests: unknown;
  guestCount: unknown;
  start: unknown;
  end: unknown;
  meet: unknown;
  type: unknown;
  /** Nothing but id and version is left of it. */
  hollow: boolean;
}

/** An event that the person took away, by the page's own confirmed request. */
export interface Removal {
  calendarId: string;
  id: string;
}

const CREATED = 3;
const UPDATED = 4;
const MAX_EVENTS = 5000;
const MAX_GUESTS = 200;
const MAX_TEXT = 2000;
/** Far more than a busy month of a large company. */
const MAX_BODY = 12_000_000;

/** Whether an address is one of the requests whose answers hold events. */
export function isSyncAddress(url: string): boolean {
  return /\/calendar\/(?:[ub]\/[^/]+\/)?sync\.(?:prefetcheventrange|fetcheventrange|sync)(?:[?#]|$)/.test(
    url,
  );
}

/** The events in the text of an answer; empty for every text that is no such answer. */
export function pickEvents(body: string): PickedEvent[] {
  if (body.length > MAX_BODY) return [];
  const data = parseGuarded(body);
  const picked: PickedEvent[] = [];
  for (const answer of list(data).slice(0, 20)) {
    const content = list(at(answer, 2));
    // Ranges hold their calendars at [1], answers to changes at [3] with the event inside at [3].
    for (const calendar of list(content[1])) collect(calendar, (event) => event, picked);
    for (const calendar of list(content[3])) collect(calendar, (change) => at(change, 3), picked);
  }
  return picked;
}

/**
 * The events that a request to `sync.sync` takes away: operations whose patch is empty and whose
 * last field is 0. They count once the request has been answered.
 */
export function pickRemovals(requestBody: string): Removal[] {
  if (requestBody.length > 500_000) return [];
  const request = new URLSearchParams(requestBody).get('f.req');
  const data = request === null ? null : parse(request);
  return list(at(data, 0, 4)).flatMap((operation) => {
    const stub = list(at(operation, 2, 0, 1));
    const [id, , , patches, kind] = stub;
    const patch = list(at(patches, 0));
    const isRemoval =
      stub.length === 5 &&
      kind === 0 &&
      patch.length > 0 &&
      patch.every((value) => value === null || isEmptyList(value));
    const calendarId = at(operation, 2, 1);
    if (!isRemoval || typeof id !== 'string' || typeof calendarId !== 'string') return [];
    return [{ id: id.slice(0, MAX_TEXT), calendarId: calendarId.slice(0, MAX_TEXT) }];
  });
}

function collect(
  calendar: unknown,
  eventIn: (entry: unknown) => unknown,
  picked: PickedEvent[],
): void {
  const [calendarId, entries] = list(calendar);
  if (typeof calendarId !== 'string') return;
  for (const entry of list(entries)) {
    if (picked.length >= MAX_EVENTS) return;
    const event = list(eventIn(entry));
    if (typeof event[0] === 'string' && event[0] !== '') picked.push(pick(calendarId, event));
  }
}

function pick(calendarId: string, event: unknown[]): PickedEvent {
  const guests = event[20];
  return {
    // Answers to a change leave the outer id blank in some versions (2026).
    calendarId: bounded(calendarId || at(event[34], 0)),
    id: bounded(event[0]),
    updated: bounded(event[UPDATED]),
    title: bounded(event[5]),
    place: bounded(event[7]),
    organizer: bounded(at(event[9], 0)),
    guests: Array.isArray(guests)
      ? guests
          .slice(0, MAX_GUESTS)
          .map((guest) => [
            bounded(at(guest, 0)),
            bounded(at(guest, 5)),
            bounded(at(guest, 8)),
            bounded(at(guest, 9)),
          ])
      : bounded(guests),
    guestCount: Array.isArray(guests) ? guests.length : 0,
    start: moment(event[35]),
    end: moment(event[36]),
    meet: bounded(event[45]),
    type: bounded(event[82]),
    hollow:
      typeof event[UPDATED] === 'number' &&
      event.length > 36 &&
      event.every(
        (value, index) => index === 0 || index === CREATED || index === UPDATED || value === null,
      ),
  };
}

/** `[ms]` for a whole day, `[null, [ms], zone]` for a time. */
function moment(value: unknown): unknown {
  return Array.isArray(value)
    ? [bounded(value[0]), bounded(at(value[1], 0)), bounded(value[2])]
    : bounded(value);
}

/** Plain values, texts cut; what is built of parts becomes an empty object, which fits nowhere. */
function bounded(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, MAX_TEXT);
  if (typeof value === 'object' && value !== null) return {};
  return value ?? null;
}

function at(value: unknown, ...path: number[]): unknown {
  let here = value;
  for (const index of path) here = Array.isArray(here) ? here[index] : undefined;
  return here;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/**
 * `)]}'` stands before the JSON, so that no other site can run it as a script. Google also answers in
 * pieces, each a line of JSON behind a line with its length (2026-11-28).
 */
function parseGuarded(body: string): unknown {
  const text = body.replace(/^\)\]\}'\s*/, '');
  return /^\d/.test(text) ? text.split('\n').flatMap((line) => list(parse(line))) : parse(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
