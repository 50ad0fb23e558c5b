import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compactDay, dateKey, dayNumber, dayOfKey } from '../../replica/calendar/datekey';
import { decodeEventId, encodeEventId, instanceSuffix } from '../../replica/calendar/eventid';
import { instantOf, wallAt } from '../../replica/calendar/zone';

describe('day keys', () => {
  it.each([
    [28929, { year: 2026, month: 8, day: 1 }],
    [28975, { year: 2026, month: 9, day: 15 }],
    [29002, { year: 2026, month: 10, day: 10 }],
  ])('%i stands for the day the page shows', (key, day) => {
    expect(dateKey(day)).toBe(key);
    expect(dayOfKey(key)).toEqual(day);
  });

  it('come back as the day they were made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = addDays({ year: 1970, month: 1, day: 1 }, days);
        expect(dayOfKey(dateKey(day))).toEqual(day);
        expect(dayNumber(day)).toBe(days);
      }),
    );
  });

  it('pickers hold the day in eight digits', () => {
    expect(compactDay({ year: 2026, month: 9, day: 5 })).toBe('20260905');
  });
});

describe('event ids', () => {
  it('are unpadded url-safe base64 of event and short calendar', () => {
    expect(encodeEventId('trip1', 'me@gmail.com')).toBe('dHJpcDEgbWVAbQ');
    expect(decodeEventId('dHJpcDEgbWVAbQ')).toEqual({ id: 'trip1', calendarId: 'me@gmail.com' });
  });

  it('shorten group calendars, leave work addresses and tasks alone', () => {
    const group = encodeEventId('e1', 'c_1@group.calendar.google.com');
    expect(atob(group)).toBe('e1 c_1@g');
    const work = decodeEventId(encodeEventId('e1', 'robin@brightwater.example'));
    expect(work?.calendarId).toBe('robin@brightwater.example');
    expect(encodeEventId('tasks_b3R0', 'robin@brightwater.example')).toBe('tasks_b3R0');
  });

  it('come back for whatever stands before and after the blank', () => {
    const word = fc.stringMatching(/^[a-z0-9_ü漢@.-]{1,30}$/);
    fc.assert(
      fc.property(word, word, (id, calendar) => {
        fc.pre(!id.startsWith('tasks_') && !/@[mg]$/.test(calendar));
        expect(decodeEventId(encodeEventId(id, calendar))).toEqual({ id, calendarId: calendar });
      }),
    );
  });

  it('refuse what is no id', () => {
    for (const odd of ['', '%%%', 'RUlE', 'a', '____']) expect(decodeEventId(odd)).toBeNull();
  });

  it('name an occurrence by its original start in UTC', () => {
    expect(instanceSuffix(Date.UTC(2026, 5, 8, 3, 0))).toBe('_20260608T030000Z');
  });
});

describe('zones', () => {
  it('a wall clock reading becomes the instant, on both sides of a change of clocks', () => {
    const before = instantOf({ year: 2026, month: 10, day: 24 }, 10, 0, 'Europe/London');
    const after = instantOf({ year: 2026, month: 10, day: 26 }, 10, 0, 'Europe/London');
    expect(new Date(before).toISOString()).toBe('2026-10-24T09:00:00.000Z');
    expect(new Date(after).toISOString()).toBe('2026-10-26T10:00:00.000Z');
  });

  it('the clock shows the same reading again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 18_000, max: 24_000 }),
        // Between 01:00 and 03:00 a reading may not exist or exist twice.
        fc.integer({ min: 4, max: 23 }),
        fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
        (days, hour, zone) => {
          const day = addDays({ year: 1970, month: 1, day: 1 }, days);
          expect(wallAt(instantOf(day, hour, 30, zone), zone)).toEqual({
            ...day,
            hour,
            minute: 30,
          });
        },
      ),
    );
  });
});
