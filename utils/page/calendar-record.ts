import * as z from 'zod/mini';
import { type Answer, Instant, LIMITS, type MeetingSeen } from '../seen';
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

const Id = z.string().check(z.minLength(1), z.maxLength(LIMITS.messageId), z.regex(/^\S+$/));
const Text = z.nullish(z.string().check(z.maxLength(2000)));
const Timed = z.tuple([z.null(), Instant, z.nullish(z.string().check(z.maxLength(60)))]);
const WholeDay = z.tuple([Instant, z.unknown(), z.unknown()]);
const Moment = z.union([Timed, WholeDay]);
const Flag = z.nullish(z.union([z.boolean(), z.literal(0), z.literal(1)]));
const Tuple = z.tuple([z.string().check(z.maxLength(2000)), z.nullish(z.int()), Flag, Flag]);

const Head = z.object({
  calendarId: Id,
  id: Id,
  updated: z.nullish(z.number().check(z.gte(0), z.lte(1e14))),
  hollow: z.boolean(),
});

const Body = z.object({
  title: z.nullish(z.union([z.string().check(z.maxLength(2000)), z.object({})])),
  place: Text,
  organizer: Text,
  guests: z.nullish(z.array(Tuple).check(z.maxLength(LIMITS.people))),
  guestCount: z.int(),
  start: Moment,
  end: Moment,
  meet: Text,
  type: z.nullish(z.int()),
});

const ANSWERS: readonly Answer[] = ['waiting', 'declined', 'tentative', 'accepted'];

/** A picked event as a record, or null when anything in it is not what it should be. */
export function readRecord(picked: unknown): CalendarRecord | null {
  const head = Head.safeParse(picked);
  if (!head.success) return null;
  const { calendarId, id, hollow } = head.data;
  const updated = head.data.updated ?? 0;
  if (hollow) return { ...NOTHING, calendarId, id, updated, cancelled: true };
  const body = Body.safeParse(picked);
  if (!body.success) return null;
  const { title, place, organizer, guests, guestCount, start, end, meet, type } = body.data;
  const from = momentOf(start);
  const until = momentOf(end);
  if (from.allDay !== until.allDay || until.at < from.at) return null;
  return {
    calendarId,
    id,
    updated,
    title: cleanLine(typeof title === 'string' ? title : '', LIMITS.subject),
    place: cleanLine(place ?? '', LIMITS.place),
    organizer: readAddress(organizer),
    guests: (guests ?? []).flatMap(([text, answer, isOrganizer, isSelf]) => {
      const address = readAddress(text);
      if (!address) return [];
      return {
        address,
        answer: answerOf(answer),
        organizer: Boolean(isOrganizer),
        self: Boolean(isSelf),
      };
    }),
    guestsComplete: guestCount <= LIMITS.people,
    start: from.at,
    end: until.at,
    allDay: from.allDay,
    zone: from.zone,
    meet: meet ?? '',
    // A trailing 0 may be left out of positional data.
    isMeeting:
      (type ?? 0) === 0 && (title === null || title === undefined || typeof title === 'string'),
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

function answerOf(code: number | null | undefined): Answer {
  // Positional data writes 0 as null.
  return ANSWERS[code ?? 0] ?? 'unknown';
}

function momentOf(moment: z.infer<typeof Moment>): {
  at: number;
  allDay: boolean;
  zone: string | null;
} {
  if (moment[0] !== null) return { at: moment[0], allDay: true, zone: null };
  return {
    at: Number(moment[1]),
    allDay: false,
    zone: typeof moment[2] === 'string' ? moment[2] : null,
  };
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
