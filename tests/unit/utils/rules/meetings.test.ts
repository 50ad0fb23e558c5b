import { describe, expect, test } from 'vitest';
import { decideMeeting, type LoggingContext } from '@/utils/rules/logging';
import type { Guest, MeetingSeen } from '@/utils/seen';

const ME = 'nora@kiln.example';
const ANA = 'ana@adria-tiles.example';
const NOW = Date.UTC(2026, 10, 24, 12);
const HOUR = 3_600_000;

const guest = (address: string): Guest => ({
  address,
  name: '',
  answer: 'accepted',
  type: 'person',
  organizer: false,
});

const meeting = (changes: Partial<MeetingSeen> = {}): MeetingSeen => ({
  kind: 'meeting',
  source: 'page-data',
  account: ME,
  uid: 'abc@google.com',
  occurrence: '',
  title: 'Glaze review',
  place: '',
  startAt: NOW - 2 * HOUR,
  endAt: NOW - HOUR,
  allDay: false,
  timeSource: 'page-data',
  guests: [guest(ME), guest(ANA)],
  guestsComplete: true,
  myAnswer: 'accepted',
  status: 'confirmed',
  ...changes,
});

function decide(seen: MeetingSeen, changes: Partial<LoggingContext> = {}) {
  const context: LoggingContext = {
    who: { own: [ME], neverLog: [], domainOf: (address) => address.split('@')[1] ?? null },
    mode: 'contacts',
    takenBack: false,
    clicked: false,
    isContact: (address) => address === ANA,
    ...changes,
  };
  return decideMeeting(seen, context, NOW).why.code;
}

describe('a meeting is logged by itself', () => {
  test('once it has ended, with a contact among the guests', () => {
    expect(decide(meeting())).toBe('met');
    expect(decide(meeting({ endAt: NOW + 1 }))).toBe('not_ended');
    expect(decide(meeting({ guests: [guest(ME), guest('bo@elsewhere.example')] }))).toBe(
      'not_known',
    );
  });

  test('not when it was declined or cancelled', () => {
    expect(decide(meeting({ myAnswer: 'declined' }))).toBe('not_declined');
    expect(decide(meeting({ status: 'cancelled' }))).toBe('not_cancelled');
  });

  test('not when nothing but its cancellation is known', () => {
    const hollow = meeting({
      calendarId: ME,
      status: 'cancelled',
      startAt: undefined,
      endAt: undefined,
      timeSource: undefined,
      guests: [],
      guestsComplete: false,
    });
    expect(decide(hollow)).toBe('not_cancelled');
    expect(decide({ ...hollow, calendarId: 'mina@kiln.example' })).toBe('not_time');
    expect(decide(hollow, { clicked: true })).toBe('not_time');
  });

  test('not when it stands in a colleague’s calendar and I am no guest', () => {
    const theirs = meeting({
      calendarId: 'mina@kiln.example',
      guests: [guest('mina@kiln.example'), guest(ANA)],
    });
    expect(decide(theirs)).toBe('not_mine');
    expect(decide(theirs, { clicked: true })).toBe('clicked');
    expect(decide({ ...theirs, guests: [...theirs.guests, guest(ME)] })).toBe('met');
    expect(decide(meeting({ calendarId: ME, guests: [guest(ANA)] }))).toBe('met');
  });
});
