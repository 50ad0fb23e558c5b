import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfCompact, dayOfDateKey, minutesOfCompact, slotOf } from '@/utils/page/calendar-dates';
import {
  decodeEventId,
  encodeEventId,
  isTaskId,
  splitOccurrence,
  uidOf,
} from '@/utils/page/calendar-event-id';
import { guestType } from '@/utils/page/calendar-people';
import { encodeEventId as pageEncodes } from '../../replica/calendar/eventid';
import { buildEvents } from '../../replica/story/events';

const word = fc
  .string({ minLength: 1, maxLength: 60 })
  .filter((text) => /^\S+$/u.test(text) && text.isWellFormed());
const address = fc.emailAddress().map((text) => text.toLowerCase());

describe('the id of an event', () => {
  test('comes back whole from what the page writes', () => {
    fc.assert(
      fc.property(word, address, (eventId, calendarId) => {
        fc.pre(!/@[mg]$/.test(calendarId));
        expect(decodeEventId(encodeEventId({ eventId, calendarId }))).toEqual({
          eventId,
          calendarId,
        });
      }),
    );
  });

  test('is written as the replica of the page writes it', () => {
    for (const { id, calendarId, kind } of buildEvents(Date.parse('2026-11-24T10:40:00Z'))) {
      if (kind === 'task') continue;
      const written = pageEncodes(id, calendarId);
      expect(encodeEventId({ eventId: id, calendarId })).toBe(written);
      expect(decodeEventId(written)).toEqual({ eventId: id, calendarId });
    }
  });

  test('never comes out of anything else, and nothing makes it stumble', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const decoded = decodeEventId(text);
        if (decoded) expect(`${decoded.eventId} ${decoded.calendarId}`).toMatch(/^\S+ \S+$/u);
      }),
    );
    for (const text of ['', 'A', 'RUlE', 'tasks_abc', 'a'.repeat(100_000), 'YSBiIGM'])
      expect(decodeEventId(text)).toBeNull();
  });

  test('of a task is told apart', () => {
    expect(isTaskId('tasks_b3JkZXI')).toBe(true);
    expect(isTaskId('dGFza3M')).toBe(false);
  });

  test.each([
    ['abc_20260608T030000Z', 'abc', '20260608T030000Z'],
    ['abc_20260608', 'abc', '20260608'],
    ['abc_R20260101T090000_20260108T090000Z', 'abc_R20260101T090000', '20260108T090000Z'],
    ['abc', 'abc', ''],
    ['abc_2026', 'abc_2026', ''],
  ])('%s is the occurrence %s of a series', (eventId, base, occurrence) => {
    expect(splitOccurrence(eventId)).toEqual({ base, occurrence });
  });

  test.each([
    ['abc123', 'abc123@google.com'],
    ['abc123_20260608T030000Z', 'abc123@google.com'],
    // An underscore, then the UID of the other program in base32hex.
    [
      '_60q30c1g60o30e1i60o4ac1g60rj8gpl88rj2c1h84s34h9g60s30c1g60o30c1g',
      '040000008200E00074C5B7101A82E00800000000',
    ],
    ['_notbase32z', '_notbase32z@google.com'],
    ['_00000000', '_00000000@google.com'],
  ])('%s has the calendar-wide identity %s', (eventId, uid) => {
    expect(uidOf(eventId)).toBe(uid);
  });
});

describe('days and times without words', () => {
  test.each([
    ['28929', '2026-08-01'],
    ['28975', '2026-09-15'],
    ['0', null],
    ['28930.5', null],
    ['28960', null],
    ['', null],
  ])('the key %s is %s', (key, day) => {
    expect(dayOfDateKey(key)).toBe(day);
  });

  test('compact days and times', () => {
    expect(dayOfCompact('20180831')).toBe('2018-08-31');
    expect(dayOfCompact('20180231')).toBeNull();
    expect(minutesOfCompact('T091500')).toBe(555);
    expect(minutesOfCompact('T250000')).toBeNull();
  });

  test('the slot of an occurrence', () => {
    expect(slotOf('20260608T030000Z')).toEqual({ at: Date.UTC(2026, 5, 8, 3), allDay: false });
    expect(slotOf('20260608')).toEqual({ at: Date.UTC(2026, 5, 8), allDay: true });
    expect(slotOf('20261308')).toBeNull();
    expect(slotOf('')).toBeNull();
  });
});

test('rooms and shared calendars are no people', () => {
  expect(guestType('c_1@resource.calendar.google.com')).toBe('resource');
  expect(guestType('team@googlegroups.com')).toBe('group');
  expect(guestType('c_2@group.calendar.google.com')).toBe('group');
  expect(guestType('group.calendar@google.com.example')).toBe('person');
});
