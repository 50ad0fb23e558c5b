import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingFromRecord, readRecord } from '@/utils/page/calendar-record';
import { isSyncAddress, pickEvents, pickRemovals } from '@/utils/page/calendar-sync';
import { MeetingSeen } from '@/utils/seen';
import { malformedRecords, rangeBody, recordOf, syncBody } from '../../replica/calendar/records';
import { me } from '../../replica/story/cast';
import { buildEvents, type StoryEvent } from '../../replica/story/events';

const NOW = Date.parse('2026-11-24T10:40:00Z');
const events = buildEvents(NOW).filter(({ account, kind }) => account === 0 && kind !== 'task');

function named(name: string): StoryEvent {
  const event = events.find((each) => each.name === name);
  if (!event) throw new Error(`No event ${name}`);
  return event;
}

const recordsIn = (body: string) => pickEvents(body).flatMap((event) => readRecord(event) ?? []);
const recordFor = (event: StoryEvent) => {
  const [record] = recordsIn(rangeBody(new Map([[event.calendarId, [recordOf(event)]]])));
  if (!record) throw new Error('The record was dropped');
  return record;
};

describe('the answers of the page', () => {
  test('of a range yield every event, with its exact times', () => {
    const body = rangeBody(new Map([[me.address, events.map(recordOf)]]));
    const records = recordsIn(body);
    expect(records).toHaveLength(events.length);
    for (const event of events) {
      const record = records.find(({ id }) => id === event.id);
      if (event.cancelled) expect(record).toMatchObject({ cancelled: true, start: null });
      else
        expect(record).toMatchObject({ start: event.start, end: event.end, allDay: event.allDay });
    }
  });

  test('to a change yield what changed', () => {
    const event = named('ana-pricing');
    expect(recordsIn(syncBody('token', new Map([[event.calendarId, [recordOf(event)]]])))).toEqual([
      recordFor(event),
    ]);
  });

  test('drop records that do not fit, and keep the others', () => {
    const event = named('ana-pricing');
    const body = rangeBody(new Map([[event.calendarId, [...malformedRecords(), recordOf(event)]]]));
    expect(recordsIn(body)).toEqual([recordFor(event)]);
  });

  test('of any other shape yield nothing, and never an error', () => {
    for (const body of [
      '',
      ")]}'\n\n",
      '<html>',
      'null',
      '[]',
      '[[[]]]',
      ')]}\'\n[[null,null,[null,[["a@b.example"]]]]]',
    ])
      expect(recordsIn(body)).toEqual([]);
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (json) => {
        pickRemovals(`f.req=${encodeURIComponent(json)}`);
        for (const record of recordsIn(`)]}'\n${json}`)) expect(record.id).not.toBe('');
      }),
    );
  });

  test('fit the shape that the background takes, whatever stands at the positions', () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.string({ maxLength: 3000 }),
      fc.double(),
      fc.integer(),
    );
    const positions = fc.array(
      fc.tuple(fc.constantFrom(0, 4, 5, 7, 9, 20, 34, 35, 36, 45, 82), anything),
    );
    fc.assert(
      fc.property(positions, (changes) => {
        const record: unknown[] = recordOf(named('buyers-day'));
        for (const [position, value] of changes) record[position] = value;
        const body = `)]}'\n${JSON.stringify([[null, null, [null, [[me.address, [record]]]]]])}`;
        for (const read of recordsIn(body)) {
          const seen = MeetingSeen.safeParse(meetingFromRecord(read, me.address));
          expect(seen.error?.issues ?? []).toEqual([]);
        }
      }),
    );
  });
});

describe('a record', () => {
  test('yields guests by what they are, with their answers', () => {
    const { guests, myAnswer } = meetingFromRecord(recordFor(named('hofmann-install')), me.address);
    expect(guests.map(({ type }) => type)).toContain('resource');
    expect(guests.find(({ organizer }) => organizer)?.address).toBe(me.address);
    expect(myAnswer).toBe('accepted');
    const declined = meetingFromRecord(recordFor(named('elsa-declined')), me.address);
    expect(declined.myAnswer).toBe('declined');
  });

  test('of a moved occurrence keeps its original slot and tells the new time', () => {
    const event = named('northpine-weekly:0');
    const seen = meetingFromRecord(recordFor(event), me.address);
    expect(seen.startAt).toBe(event.start);
    expect(seen.timeSource).toBe('page-data');
    expect(event.id.endsWith(seen.occurrence)).toBe(true);
    expect(seen.occurrence).not.toBe(
      `${new Date(event.start).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    );
  });

  test('of working location, focus time and absence is no meeting', () => {
    const kinds = events.filter(({ kind, cancelled }) => kind !== 'meeting' && !cancelled);
    expect(kinds.length).toBeGreaterThan(2);
    for (const event of kinds) expect(recordFor(event).isMeeting).toBe(false);
  });

  test('in a colleague’s calendar does not take the colleague’s answer for mine', () => {
    const event = named('ana-pricing');
    const theirs: StoryEvent = {
      ...event,
      calendarId: 'mina@brightwater.example',
      guests: event.guests
        .map((guest) => ({ ...guest, self: guest.address !== me.address }))
        .filter(({ self }) => self),
    };
    expect(meetingFromRecord(recordFor(theirs), me.address).myAnswer).toBe('unknown');
  });
});

test('a removal is read from the page’s own request', () => {
  const patch = [...new Array(20).fill(null), []];
  const remove = [
    14,
    null,
    [[null, ['abc', null, null, [patch], 0]], 'me@kiln.example'],
    null,
    null,
    59,
  ];
  const edit = [
    7,
    null,
    [[null, ['def', null, null, [{ title: 'x' }], 2]], 'me@kiln.example'],
    null,
    null,
    13,
  ];
  const request = [[null, 'token', null, null, [remove, edit]], 20_000];
  const body = new URLSearchParams({ 'f.req': JSON.stringify(request), cwuik: '10' }).toString();
  expect(pickRemovals(body)).toEqual([{ id: 'abc', calendarId: 'me@kiln.example' }]);
});

test.each([
  ['https://calendar.google.com/calendar/u/0/sync.prefetcheventrange', true],
  ['/calendar/u/3/sync.fetcheventrange?hl=en', true],
  ['https://calendar.google.com/calendar/sync.sync', true],
  ['https://calendar.google.com/calendar/u/0/sync.syncsettings', false],
  ['https://calendar.google.com/calendar/u/0/r/week', false],
])('%s holds events: %s', (url, holds) => {
  expect(isSyncAddress(url)).toBe(holds);
});
