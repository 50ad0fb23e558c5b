import type { StoryEvent, StoryGuest } from '../story/events';

/** What Google puts into a secret address instead of a name and a password. */
export const SECRET = 'private-7f3a9c51e2d84b06a1f5c3e87b904d2a';

/** A calendar as it stands behind its secret address. */
export function icalOf(name: string, events: readonly StoryEvent[], now: number): string {
  const meetings = events.filter(({ kind, cancelled }) => kind === 'meeting' && !cancelled);
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...meetings.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const ANSWERS: Record<StoryGuest['answer'], string> = {
  needsAction: 'NEEDS-ACTION',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
  accepted: 'ACCEPTED',
};

function eventLines(event: StoryEvent, now: number): string[] {
  const { id, start, end, allDay, title, location, organizer, guests, updated } = event;
  const [, base = id, slot] = /^(.+)_(\d{8}(?:T\d{6}Z)?)$/.exec(id) ?? [];
  const when = (at: number) => (allDay ? `;VALUE=DATE:${utc(at).slice(0, 8)}` : `:${utc(at)}`);
  return [
    'BEGIN:VEVENT',
    `DTSTART${when(start)}`,
    `DTEND${when(end)}`,
    // Google writes the moment of the reading here, so that no two readings are alike.
    `DTSTAMP:${utc(now)}`,
    `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.address}`,
    `UID:${base}@google.com`,
    ...(slot ? [`RECURRENCE-ID${slot.length === 8 ? ';VALUE=DATE' : ''}:${slot}`] : []),
    ...guests.map(
      ({ is, answer, name, address }) =>
        `ATTENDEE;CUTYPE=${is === 'person' ? 'INDIVIDUAL' : is === 'room' ? 'RESOURCE' : 'GROUP'};PARTSTAT=${ANSWERS[answer]};CN=${quoted(name)}:mailto:${address}`,
    ),
    `LAST-MODIFIED:${utc(updated)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `SUMMARY:${escaped(title)}`,
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ];
}

function utc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', "'")}"`;
}

/** Lines of more than 75 octets go on in the next one, behind a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of line) {
    if (Buffer.byteLength(piece + letter) > 74) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece].join('\r\n ');
}
