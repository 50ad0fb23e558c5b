import { INSTANTS, LIMITS } from '../limits';
import type { Answer, MeetingSeen } from '../seen';
import { fields, list, maybe, number, type Shape, text, truth, whole } from '../shape';
import { cleanLine } from '../text';
import { readAddress } from './address';
import { conferenceName } from './calendar-conference';
import { splitOccurrence, uidOf } from './calendar-event-id';
import { guestType } from './calendar-people';

/** One event of the page's own data, checked. */
export interface CalendarRecord {
  calendarId: string;
  id: string;
  /** Milliseconds; 0 where the data does not tell. A higher one is newer. */
  updated: number;
  title: string;
  place: string;
  organizer: string | null;
  guests: { address: string; answer: Answer; organizer: boolean; self: boolean }[];
  guestsComplete: boolean;
  /** Milliseconds; for whole days midnight in UTC. Null for what was taken away. */
  start: number | null;
  end: number | null;
  allDay: boolean;
  zone: string | null;
  meet: string;
  /** False for working location, focus time and out of office. */
  isMeeting: boolean;
  cancelled: boolean;
}

/** With `@google.com` behind it, as a UID, it must still fit. */
const Id = text(LIMITS.messageId - 11, /^\S+$/);
const Text = maybe(text(2000));
const Instant = whole(INSTANTS.from, INSTANTS.to);
/** Positional data writes flags as true, false, 0 or 1. */
const Flag: Shape<boolean> = (value) => truth(value === 0 || value === 1 ? value === 1 : value);

interface Moment {
  at: number;
  allDay: boolean;
  zone: string | null;
}

/** `[null, ms, zone]` for a time, `[ms]` for a whole day. */
const Moment: Shape<Moment> = (value) => {
  if (!Array.isArray(value)) return undefined;
  const [day, time, zone] = value;
  if (day !== null) {
    const at = Instant(day);
    return at === undefined ? undefined : { at, allDay: true, zone: null };
  }
  const at = Instant(time);
  const named = maybe(text(60))(zone);
  return at === undefined || named === undefined ? undefined : { at, allDay: false, zone: named };
};

/** `[address, answer, organizer, self]` */
const GuestTuple: Shape<[string, number | null, boolean, boolean]> = (value) => {
  if (!Array.isArray(value)) return undefined;
  const address = text(2000)(value[0]);
  const answer = maybe(whole(-1e9, 1e9))(value[1]);
  const organizer = maybe(Flag)(value[2]);
  const self = maybe(Flag)(value[3]);
  if (address === undefined || answer === undefined) return undefined;
  if (organizer === undefined || self === undefined) return undefined;
  return [address, answer, Boolean(organizer), Boolean(self)];
};

/** A title, or an object where a working location stands instead. */
const Title: Shape<string | false> = (value) =>
  typeof value === 'object' && value !== null ? false : text(2000)(value);

const Head = fields({
  calendarId: Id,
  id: Id,
  updated: maybe(number(0, 1e14)),
  hollow: truth,
});

const Body = fields({
  title: maybe(Title),
  place: Text,
  organizer: Text,
  guests: maybe(list(GuestTuple, LIMITS.people)),
  guestCount: whole(0, 1e9),
  start: Moment,
  end: Moment,
  meet: Text,
  type: maybe(whole(-1e9, 1e9)),
});

const ANSWERS: readonly Answer[] = ['waiting', 'declined', 'tentative', 'accepted'];

/** A picked event as a record, or null when anything in it is not what it should be. */
export function readRecord(picked: unknown): CalendarRecord | null {
  const head = Head(picked);
  if (!head) return null;
  const { calendarId, id, hollow } = head;
  const updated = head.updated ?? 0;
  if (hollow) return { ...NOTHING, calendarId, id, updated, cancelled: true };
  const body = Body(picked);
  if (!body) return null;
  const { title, place, organizer, guests, guestCount, start: from, end: until, meet, type } = body;
  if (from.allDay !== until.allDay || until.at < from.at) return null;
  return {
    calendarId,
    id,
    updated,
    title: cleanLine(title || '', LIMITS.subject),
    place: cleanLine(place ?? '', LIMITS.place),
    organizer: readAddress(organizer),
    guests: (guests ?? []).flatMap(([shown, answer, isOrganizer, isSelf]) => {
      const address = readAddress(shown);
      if (!address) return [];
      return {
        address,
        answer: answerOf(answer),
        organizer: isOrganizer,
        self: isSelf,
      };
    }),
    guestsComplete: guestCount <= LIMITS.people,
    start: from.at,
    end: until.at,
    allDay: from.allDay,
    zone: from.zone,
    meet: meet ?? '',
    // A trailing 0 may be left out of positional data.
    isMeeting: (type ?? 0) === 0 && title !== false,
    cancelled: false,
  };
}

const NOTHING = {
  title: '',
  place: '',
  organizer: null,
  guests: [],
  guestsComplete: false,
  start: null,
  end: null,
  allDay: false,
  zone: null,
  meet: '',
  isMeeting: true,
} satisfies Partial<CalendarRecord>;

function answerOf(code: number | null): Answer {
  // Positional data writes 0 as null.
  return ANSWERS[code ?? 0] ?? 'unknown';
}

/** My answer, where the record can know it: in a colleague's calendar "self" is the colleague. */
export function myAnswerIn(record: CalendarRecord, account: string): Answer {
  const mine = record.guests.find((guest) => guest.address === account);
  if (mine) return mine.answer;
  const self =
    record.calendarId === account ? record.guests.find((guest) => guest.self) : undefined;
  return self?.answer ?? 'unknown';
}

/** Whether I am part of the meeting, and do not merely see it in somebody else's calendar. */
export function isMine(record: CalendarRecord, account: string): boolean {
  return (
    record.calendarId === account ||
    record.organizer === account ||
    record.guests.some((guest) => guest.address === account)
  );
}

/** A record as an observation in the mailbox of `account`; names the data lacks come from `names`. */
export function meetingFromRecord(
  record: CalendarRecord,
  account: string,
  names: ReadonlyMap<string, string> = new Map(),
): MeetingSeen {
  const { occurrence } = splitOccurrence(record.id);
  const timed = record.start !== null && record.end !== null;
  return {
    kind: 'meeting',
    source: 'page-data',
    account,
    uid: uidOf(record.id),
    occurrence,
    eventId: record.id,
    calendarId: record.calendarId,
    title: record.title,
    place: record.place || conferenceName(record.meet) || '',
    startAt: record.start ?? undefined,
    endAt: record.end ?? undefined,
    allDay: record.allDay,
    zone: record.zone ?? undefined,
    timeSource: timed ? 'page-data' : undefined,
    guests: record.guests.map(({ address, answer, organizer }) => ({
      address,
      name: names.get(address) ?? '',
      answer,
      type: guestType(address),
      organizer: organizer || address === record.organizer,
    })),
    guestsComplete: record.guestsComplete,
    myAnswer: myAnswerIn(record, account),
    status: record.cancelled ? 'cancelled' : 'confirmed',
    version: record.updated > 0 ? record.updated : undefined,
  };
}
