import { uuidv7 } from 'uuidv7';
import type { Why } from '@/utils/rules/logging';
import type { MeetingSeen } from '@/utils/seen';
import { cleanLine } from '@/utils/text';
import { t } from '@/utils/words';
import { meetingAmong, meetingKey, meetingKeys } from './keys';
import { Refused } from './refused';
import type { Activity, Participant } from './schema';
import { write } from './write';
import type { WriteScope } from './write-scope';

/**
 * Adds one occurrence of a meeting to the history or corrects the one that is there: a meeting
 * that was moved, cancelled or answered stays the same activity. Older versions change nothing.
 */
export async function storeMeeting(
  scope: WriteScope,
  seen: MeetingSeen,
  existing: Activity | undefined,
  why: Why,
): Promise<Activity | null> {
  const key = meetingKey(seen.uid, seen.occurrence);
  if (existing) scope.requests.remove('expected', key);
  else {
    if (seen.startAt === undefined || seen.timeSource === undefined) return null;
    return scope.add('activities', {
      id: uuidv7(),
      kind: 'meeting',
      at: seen.startAt,
      timeSource: seen.timeSource,
      direction: 'unknown',
      account: seen.account,
      aboutIds: [],
      subject: cleanLine(seen.title, 500),
      snippet: cleanLine(seen.place, 300),
      participants: guestsOf(seen),
      keys: [key],
      sources: [seen.source],
      reason: why,
      meeting: {
        endAt: seen.endAt,
        allDay: seen.allDay,
        place: cleanLine(seen.place, 300),
        status: seen.status,
        myAnswer: seen.myAnswer,
        version: seen.version,
      },
    });
  }
  const details = existing.meeting;
  const keys = [...new Set([...existing.keys, key])];
  if (!details || isOlder(seen, details.version))
    return keys.length > existing.keys.length
      ? scope.put('activities', { ...existing, keys })
      : existing;
  const timed =
    seen.startAt !== undefined && seen.timeSource !== undefined && isTimeBetter(seen, existing);
  const guests = guestsOf(seen);
  return scope.put('activities', {
    ...existing,
    ...(timed && { at: seen.startAt, timeSource: seen.timeSource }),
    subject: cleanLine(seen.title, 500) || existing.subject,
    snippet: cleanLine(seen.place, 300) || existing.snippet,
    participants:
      seen.guestsComplete && guests.length > 0
        ? keepAnswers(guests, existing.participants)
        : existing.participants,
    keys,
    sources: [...new Set([...existing.sources, seen.source])],
    meeting: {
      ...details,
      endAt: timed ? (seen.endAt ?? details.endAt) : details.endAt,
      allDay: timed ? seen.allDay : details.allDay,
      place: cleanLine(seen.place, 300) || details.place,
      status:
        seen.status === 'cancelled' || seen.source === 'page-data' || seen.source === 'file'
          ? seen.status
          : details.status,
      myAnswer: seen.myAnswer === 'unknown' ? details.myAnswer : seen.myAnswer,
      version: seen.version ?? details.version,
    },
  });
}

/** Keeps the outcome of a meeting and the next step; the meeting is logged if it was not. */
export async function saveOutcome(
  input: { meeting: MeetingSeen; outcome: string; nextStep: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'outcome', callKey }, async (scope) => {
    const activity = await loggedMeeting(scope, input.meeting);
    await scope.put('activities', {
      ...activity,
      meeting: {
        ...activity.meeting,
        outcome: cleanLine(input.outcome, 500),
        nextStep: cleanLine(input.nextStep, 300),
      },
    });
    return {};
  });
  return { change };
}

/**
 * Inside a write: the meeting in the history, where it is put when it was not there yet. Throws
 * Refused when nobody knows when it is.
 */
export async function loggedMeeting(
  scope: WriteScope,
  seen: MeetingSeen,
): Promise<Activity & { meeting: NonNullable<Activity['meeting']> }> {
  const known = await scope.by('activities', meetingKeys(seen));
  const activity =
    meetingAmong(known, seen) ??
    (await storeMeeting(scope, seen, undefined, { code: 'clicked', args: [] }));
  if (!activity?.meeting) throw new Refused(t('refused_no_time'));
  return { ...activity, meeting: activity.meeting };
}

function guestsOf(seen: MeetingSeen): Participant[] {
  return seen.guests
    .filter((guest) => guest.type === 'person')
    .map((guest) => ({
      address: guest.address,
      name: cleanLine(guest.name, 200),
      role: guest.organizer ? 'organizer' : 'guest',
      answer: guest.answer,
    }));
}

/** The page without its data shows no answers; what was known of them stays. */
function keepAnswers(guests: Participant[], known: Participant[]): Participant[] {
  return guests.map((guest) => {
    const before = known.find((participant) => participant.address === guest.address);
    if (!before) return guest;
    return {
      ...guest,
      name: guest.name || before.name,
      answer: guest.answer === 'unknown' ? before.answer : guest.answer,
    };
  });
}

function isOlder(seen: MeetingSeen, version: number | undefined): boolean {
  return version !== undefined && seen.version !== undefined && seen.version < version;
}

const EXACT = ['page-data', 'header', 'file'];

/** The page's own data beats what labels and ids tell; equal sources may correct each other. */
function isTimeBetter(seen: MeetingSeen, existing: Activity): boolean {
  const exactNow = EXACT.includes(seen.timeSource ?? '');
  const exactBefore = EXACT.includes(existing.timeSource);
  return exactNow || !exactBefore;
}
