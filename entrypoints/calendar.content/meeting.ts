import { instantOn, utcMidnight } from '@/utils/page/calendar-dates';
import { type EventId, splitOccurrence, uidOf } from '@/utils/page/calendar-event-id';
import type { When } from '@/utils/page/calendar-labels';
import { type CalendarRecord, meetingFromRecord } from '@/utils/page/calendar-record';
import type { MeetingSeen } from '@/utils/seen';
import { type Chip, confirmedSlot } from './chips';
import type { Reading } from './reading';

export interface Sources {
  id: EventId;
  account: string;
  zone: string | null;
  record: CalendarRecord | null;
  /** The bubble or the edit page. */
  reading: Reading;
  from: 'bubble' | 'edit-page';
  chips: Chip[];
}

type Times = Pick<MeetingSeen, 'startAt' | 'endAt' | 'allDay' | 'timeSource'>;

/**
 * One meeting from the best there is: the page's own data, else what is shown, else the suffix of
 * an occurrence that the page confirms. What none of them says is left out.
 */
export function meetingFrom(sources: Sources): MeetingSeen {
  const { id, account, zone, record, reading, from, chips } = sources;
  const names = new Map(reading.guests.map(({ address, name }) => [address, name]));
  if (record) {
    const meeting = meetingFromRecord(record, account, names);
    return {
      ...meeting,
      title: meeting.title || reading.title,
      zone: meeting.zone ?? zone ?? undefined,
    };
  }
  const { occurrence } = splitOccurrence(id.eventId);
  const title = reading.title || (chips.find((chip) => chip.title)?.title ?? '');
  return {
    kind: 'meeting',
    source: reading.title || reading.when ? from : 'chip',
    account,
    uid: uidOf(id.eventId),
    occurrence,
    eventId: id.eventId,
    calendarId: id.calendarId,
    title,
    place: reading.place || reading.conferences[0] || '',
    ...timesFrom(
      reading.when ?? chips.find((chip) => chip.when)?.when ?? null,
      sources,
      occurrence,
    ),
    zone: zone ?? undefined,
    guests: reading.guests,
    guestsComplete: reading.guestsComplete,
    myAnswer: reading.guests.find((guest) => guest.address === account)?.answer ?? 'unknown',
    status: 'confirmed',
  };
}

function timesFrom(when: When | null, { zone, chips }: Sources, occurrence: string): Times {
  const unknown = { allDay: chips.some((chip) => chip.allDay) };
  if (!zone) return unknown;
  if (when && !when.clocks) {
    // The end is exclusive, as in the page's data.
    const endAt = utcMidnight(when.endDay) + 86_400_000;
    return { startAt: utcMidnight(when.day), endAt, allDay: true, timeSource: 'label' };
  }
  if (when?.clocks) {
    const { start, end } = when.clocks;
    const startAt = instantOn(when.day, start, zone);
    const endAt = end === null ? null : instantOn(when.endDay, end, zone);
    if (startAt !== null && (endAt === null || endAt >= startAt))
      return { startAt, endAt: endAt ?? undefined, allDay: false, timeSource: 'label' };
  }
  const slot = confirmedSlot(occurrence, chips, zone);
  return slot === null ? unknown : { startAt: slot, allDay: false, timeSource: 'id' };
}
