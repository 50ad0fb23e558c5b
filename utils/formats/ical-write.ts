import { DAY } from '../time';
import { contentLine, escapedText, paramValue } from './content-line-write';
import { ruleOf } from './ical-repeat';
import type { MeetingOut, TaskOut } from './out';

/** The first lines of a calendar (RFC 5545). */
export function icalHead(): string {
  return lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Margin CRM//Export//EN']);
}

export function icalTail(): string {
  return lines(['END:VCALENDAR']);
}

/** A meeting; an occurrence of a series names its slot, since the rule of the series is not known. */
export function icalMeeting(meeting: MeetingOut, now: number): string {
  const { startAt, endAt, allDay } = meeting;
  const time = (name: string, at: number) =>
    allDay ? `${name};VALUE=DATE:${stamp(at).slice(0, 8)}` : `${name}:${stamp(at)}`;
  const isDay = meeting.occurrence.length === 8;
  return lines([
    'BEGIN:VEVENT',
    `UID:${escapedText(meeting.uid)}`,
    `DTSTAMP:${stamp(now)}`,
    meeting.occurrence && `RECURRENCE-ID${isDay ? ';VALUE=DATE' : ''}:${meeting.occurrence}`,
    time('DTSTART', startAt),
    // The end of whole days is the day after the last one.
    endAt !== null &&
      endAt > startAt &&
      time('DTEND', allDay ? Math.max(endAt, startAt + DAY) : endAt),
    `SUMMARY:${escapedText(meeting.title)}`,
    meeting.place && `LOCATION:${escapedText(meeting.place)}`,
    meeting.version !== null &&
      Number.isInteger(meeting.version) &&
      meeting.version >= 0 &&
      meeting.version < 1e6 &&
      `SEQUENCE:${meeting.version}`,
    `STATUS:${meeting.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...meeting.guests.flatMap((guest) => {
      const name = guest.name ? `;CN=${paramValue(guest.name)}` : '';
      return [
        guest.organizer && `ORGANIZER${name}:mailto:${guest.address}`,
        `ATTENDEE${name};PARTSTAT=${ANSWERS[guest.answer]}:mailto:${guest.address}`,
      ];
    }),
    'END:VEVENT',
  ]);
}

const ANSWERS = {
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
  waiting: 'NEEDS-ACTION',
  unknown: 'NEEDS-ACTION',
} as const;

/**
 * A task as a to-do. One that comes again is due by the clocks that its days are counted by; a
 * turn that is done does not: its series goes on in the one that followed it.
 */
export function icalTask(task: TaskOut, now: number): string {
  const about = [task.contact, task.company, task.deal].filter(Boolean).join(', ');
  const repeat = task.doneAt === null ? task.repeat : null;
  const due = repeat ? wallTime(task.due) : `:${stamp(task.dueAt)}`;
  return lines([
    'BEGIN:VTODO',
    `UID:${task.id}@margin-crm`,
    `DTSTAMP:${stamp(now)}`,
    `CREATED:${stamp(task.createdAt)}`,
    repeat && `DTSTART${due}`,
    `DUE${due}`,
    repeat && `RRULE:${ruleOf(repeat, task.due.local)}`,
    ...(repeat
      ? task.leftOut.map(
          (day) => `EXDATE${wallTime({ ...task.due, local: `${day}${task.due.local.slice(10)}` })}`,
        )
      : []),
    `SUMMARY:${escapedText(task.text)}`,
    about && `DESCRIPTION:${escapedText(about)}`,
    (task.contact || task.email) && `CONTACT:${escapedText(whoOf(task))}`,
    task.company && `X-MARGIN-COMPANY:${escapedText(task.company)}`,
    task.deal && `X-MARGIN-DEAL:${escapedText(task.deal)}`,
    `STATUS:${task.doneAt === null ? 'NEEDS-ACTION' : 'COMPLETED'}`,
    task.doneAt !== null && `COMPLETED:${stamp(task.doneAt)}`,
    'END:VTODO',
  ]);
}

/** `;TZID=Europe/Berlin:20261122T093000` */
function wallTime({ local, zone }: TaskOut['due']): string {
  const time = `${local.replace(/[-:]/g, '')}00`;
  return zone === 'UTC' ? `:${time}Z` : `;TZID=${paramValue(zone)}:${time}`;
}

/** `Ana Ruiz <ana@acme.com>` */
function whoOf({ contact, email }: TaskOut): string {
  return email ? `${contact.replace(/[<>]/g, ' ')} <${email}>`.trim() : contact;
}

/** How long a task stands in a calendar. */
const TASK_LENGTH = 30 * 60_000;

/**
 * A task as an event that leaves its time free and rings when it begins: most calendars show no
 * to-dos (Google Calendar takes none in, 2026-11-28). Its name stays, so that the file of tomorrow
 * moves what the file of today brought.
 */
export function icalTaskEvent(
  task: { id: string; text: string; at: number; about: string },
  now: number,
): string {
  return lines([
    'BEGIN:VEVENT',
    `UID:${task.id}@margin-crm`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(task.at)}`,
    `DTEND:${stamp(task.at + TASK_LENGTH)}`,
    `SUMMARY:${escapedText(task.text)}`,
    task.about && `DESCRIPTION:${escapedText(task.about)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${escapedText(task.text)}`,
    'END:VALARM',
    'END:VEVENT',
  ]);
}

/** `20261122T093000Z` */
function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function lines(texts: (string | false | null)[]): string {
  return texts.flatMap((line) => (line ? [contentLine(line)] : [])).join('');
}
