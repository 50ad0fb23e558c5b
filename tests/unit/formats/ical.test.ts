import { describe, expect, test } from 'vitest';
import { readIcal } from '@/utils/formats/ical';
import { splitOccurrence, uidOf } from '@/utils/page/calendar-event-id';
import { MeetingSeen } from '@/utils/seen';
import { all, crlf, inSlices, stopwatch } from './files';

const NOW = Date.UTC(2026, 10, 22);
const ACCOUNT = 'me@example.com';
const EVERY_HOUR = [...Array(24).keys()];
const EVERY_MINUTE = [...Array(60).keys()];

async function read(
  text: string,
  { size, zone = 'Europe/Berlin' }: { size?: number; zone?: string } = {},
) {
  const { records, problems } = await all(
    readIcal(inSlices(text, size), { account: ACCOUNT, now: NOW, zone }),
  );
  for (const { seen } of records) MeetingSeen.parse(seen);
  return { meetings: records.map(({ seen }) => seen), problems };
}

const calendar = (...lines: string[]) =>
  crlf('BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const when = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());
/** `original slot → start` of every occurrence. */
const slots = (meetings: MeetingSeen[]) =>
  meetings.map(({ occurrence, startAt }) => `${occurrence} → ${when(startAt)}`);

test('a meeting of Google with guests, rooms and answers', async () => {
  const { meetings, problems } = await read(
    calendar(
      'METHOD:PUBLISH',
      'X-WR-TIMEZONE:Europe/Berlin',
      ...event(
        'UID:abc123@google.com',
        'DTSTART:20260504T070000Z',
        'DTEND:20260504T080000Z',
        'SUMMARY:Plan\\, then act',
        'LOCATION:Room 5',
        'ORGANIZER;CN=Ana Ruiz:mailto:Ana@Acme.test',
        'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ana Rui',
        ' z;X-NUM-GUESTS=0:mailto:ana@acme.test',
        'ATTENDEE;PARTSTAT=TENTATIVE:MAILTO:me@example.com',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:bo@acme.test',
        'ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED;CN=R5:mailto:r5@resource.calendar.google.com',
        'ATTENDEE:urn:uuid:5',
        'LAST-MODIFIED:20260501T120000Z',
        'SEQUENCE:2',
        'BEGIN:VALARM',
        'ATTENDEE:mailto:alarm@acme.test',
        'SUMMARY:Alarm',
        'END:VALARM',
      ),
    ),
  );
  expect(problems).toEqual([]);
  expect(meetings).toEqual([
    {
      kind: 'meeting',
      source: 'file',
      account: ACCOUNT,
      uid: 'abc123@google.com',
      occurrence: '',
      title: 'Plan, then act',
      place: 'Room 5',
      startAt: Date.UTC(2026, 4, 4, 7),
      endAt: Date.UTC(2026, 4, 4, 8),
      allDay: false,
      zone: 'Europe/Berlin',
      timeSource: 'file',
      guests: [
        {
          address: 'ana@acme.test',
          name: 'Ana Ruiz',
          answer: 'accepted',
          type: 'person',
          organizer: true,
        },
        {
          address: 'me@example.com',
          name: '',
          answer: 'tentative',
          type: 'person',
          organizer: false,
        },
        { address: 'bo@acme.test', name: '', answer: 'declined', type: 'person', organizer: false },
        {
          address: 'r5@resource.calendar.google.com',
          name: 'R5',
          answer: 'accepted',
          type: 'resource',
          organizer: false,
        },
      ],
      guestsComplete: true,
      myAnswer: 'tentative',
      status: 'confirmed',
      version: Date.UTC(2026, 4, 1, 12),
    },
  ]);
});

describe('where a time lies', () => {
  const at = async (line: string, zone?: string, ...before: string[]) =>
    when((await read(calendar(...before, ...event('UID:u', line)), { zone })).meetings[0]?.startAt);
  const described = [
    'BEGIN:VTIMEZONE',
    'TZID:Our own',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  test.each([
    ['in UTC', 'DTSTART:20260701T090000Z', '2026-07-01T09:00:00.000Z'],
    ['in a zone', 'DTSTART;TZID=America/New_York:20260701T090000', '2026-07-01T13:00:00.000Z'],
    [
      'in a zone of Windows',
      'DTSTART;TZID="W. Europe Standard Time":20260701T090000',
      '2026-07-01T07:00:00.000Z',
    ],
    [
      'in a zone with a path',
      'DTSTART;TZID=/x.org/2005_1/Asia/Tokyo:20260701T090000',
      '2026-07-01T00:00:00.000Z',
    ],
    [
      'in a zone with a dash',
      'DTSTART;TZID=US-Eastern:20260701T090000',
      '2026-07-01T13:00:00.000Z',
    ],
    [
      'in a zone by its cities',
      'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern":20260701T090000',
      '2026-07-01T07:00:00.000Z',
    ],
    ['by an offset', 'DTSTART;TZID=GMT+0700:20260701T090000', '2026-07-01T02:00:00.000Z'],
    ['in no zone', 'DTSTART:20260701T090000', '2026-07-01T07:00:00.000Z'],
    [
      'in a time that is skipped',
      'DTSTART;TZID=Europe/Berlin:20260329T023000',
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'in a time that comes twice',
      'DTSTART;TZID=Europe/Berlin:20261025T023000',
      '2026-10-25T00:30:00.000Z',
    ],
    ['on a day', 'DTSTART;VALUE=DATE:20260701', '2026-07-01T00:00:00.000Z'],
    ['on a day that does not say so', 'DTSTART:20260701', '2026-07-01T00:00:00.000Z'],
  ])('%s', async (_what, line, expected) => {
    expect(await at(line)).toBe(expected);
  });

  test('in a zone that only the file describes, before or after it', async () => {
    const line = 'DTSTART;TZID=Our own:20260701T090000';
    expect(await at(line, undefined, ...described)).toBe('2026-07-01T07:00:00.000Z');
    expect(await at('DTSTART;TZID=Our own:20261201T090000', undefined, ...described)).toBe(
      '2026-12-01T08:00:00.000Z',
    );
    const after = await read(calendar(...event('UID:u', line), ...described), {
      zone: 'Asia/Tokyo',
    });
    expect(when(after.meetings[0]?.startAt)).toBe('2026-07-01T07:00:00.000Z');
  });

  test('in a zone that nobody knows, which is said', async () => {
    const { meetings, problems } = await read(
      calendar(...event('UID:u', 'DTSTART;TZID=Nowhere:20260701T090000')),
    );
    expect(when(meetings[0]?.startAt)).toBe('2026-07-01T07:00:00.000Z');
    expect(problems).toEqual(['zone-unknown']);
  });
});

describe('series', () => {
  test('an occurrence has the key that the page gives it, whatever the clocks do', async () => {
    const { meetings } = await read(
      calendar(
        ...event(
          'UID:abc123@google.com',
          'DTSTART;TZID=Europe/Berlin:20261020T090000',
          'DTEND;TZID=Europe/Berlin:20261020T100000',
          'RRULE:FREQ=WEEKLY;COUNT=2',
        ),
      ),
    );
    expect(slots(meetings)).toEqual([
      '20261020T070000Z → 2026-10-20T07:00:00.000Z',
      '20261027T080000Z → 2026-10-27T08:00:00.000Z',
    ]);
    const page = 'abc123_20261027T080000Z';
    expect([meetings[1]?.uid, meetings[1]?.occurrence]).toEqual([
      uidOf(page),
      splitOccurrence(page).occurrence,
    ]);
  });

  test('left out, moved, cancelled, renamed for one and for all that follow', async () => {
    const { meetings, problems } = await read(
      calendar(
        ...event(
          'UID:s',
          'RECURRENCE-ID:20260105T090000Z',
          'DTSTART:20260106T100000Z',
          'SUMMARY:Moved',
        ),
        ...event(
          'UID:s',
          'DTSTART:20260101T090000Z',
          'DTEND:20260101T093000Z',
          'RRULE:FREQ=DAILY;UNTIL=20260109T235959Z',
          'EXDATE:20260102T090000Z,20260103T090000Z',
          'RDATE:20260120T150000Z',
          'SUMMARY:Daily',
        ),
        ...event(
          'UID:s',
          'RECURRENCE-ID:20260106T090000Z',
          'DTSTART:20260106T090000Z',
          'STATUS:CANCELLED',
        ),
        ...event(
          'UID:s',
          'RECURRENCE-ID;RANGE=THISANDFUTURE:20260108T090000Z',
          'DTSTART:20260108T110000Z',
          'DTEND:20260108T120000Z',
          'SUMMARY:Later',
        ),
      ),
    );
    expect(problems).toEqual([]);
    const lines = meetings
      .map(
        ({ occurrence, startAt, status, title }) =>
          `${occurrence.slice(6, 11)} ${when(startAt)?.slice(5, 16)} ${status} ${title}`,
      )
      .sort();
    expect(lines).toEqual([
      '01T09 01-01T09:00 confirmed Daily',
      '04T09 01-04T09:00 confirmed Daily',
      '05T09 01-06T10:00 confirmed Moved',
      '06T09 01-06T09:00 cancelled ',
      '07T09 01-07T09:00 confirmed Daily',
      '08T09 01-08T11:00 confirmed Later',
      '09T09 01-09T11:00 confirmed Later',
      '20T15 01-20T17:00 confirmed Later',
    ]);
  });

  test('whole days keep their date, and Exchange may write them as local midnights', async () => {
    const { meetings } = await read(
      calendar(
        'X-WR-TIMEZONE:Europe/Berlin',
        ...event(
          'UID:d',
          'DTSTART;VALUE=DATE:20260301',
          'DTEND;VALUE=DATE:20260302',
          'RRULE:FREQ=WEEKLY;UNTIL=20260314T230000Z',
          'EXDATE:20260307T230000Z',
        ),
        ...event(
          'UID:d',
          'RECURRENCE-ID;TZID=W. Europe Standard Time:20260315T000000',
          'DTSTART;VALUE=DATE:20260316',
        ),
      ),
    );
    expect(slots(meetings)).toEqual([
      '20260315 → 2026-03-16T00:00:00.000Z',
      '20260301 → 2026-03-01T00:00:00.000Z',
    ]);
    expect(meetings[1]).toMatchObject({ allDay: true, endAt: Date.UTC(2026, 2, 2) });
  });

  test('only the last ten years and the next one are followed', async () => {
    const { meetings } = await read(
      calendar(...event('UID:y', 'DTSTART;VALUE=DATE:19800412', 'RRULE:FREQ=YEARLY')),
    );
    expect(meetings).toHaveLength(11);
    expect([meetings[0]?.occurrence, meetings.at(-1)?.occurrence]).toEqual([
      '20170412',
      '20270412',
    ]);
    const daily = await read(
      calendar(...event('UID:y', 'DTSTART:19900101T080000Z', 'RRULE:FREQ=DAILY;INTERVAL=3')),
    );
    const days = daily.meetings.map(
      ({ startAt }) => ((startAt ?? 0) - Date.UTC(1990, 0, 1, 8)) / 86_400_000,
    );
    expect(days.every((day) => day % 3 === 0)).toBe(true);
    expect(daily.meetings.length).toBeGreaterThan(1330);
  });

  test('a 29 February comes in leap years alone', async () => {
    const { meetings } = await read(
      calendar(...event('UID:leap', 'DTSTART;VALUE=DATE:20160229', 'RRULE:FREQ=YEARLY;COUNT=3')),
    );
    expect(meetings.map(({ occurrence }) => occurrence)).toEqual(['20200229', '20240229']);
  });

  test('of two versions the newer one counts and the other is named', async () => {
    const { meetings, problems } = await read(
      calendar(
        ...event(
          'UID:v',
          'DTSTART:20260101T090000Z',
          'RRULE:FREQ=DAILY;COUNT=1',
          'SEQUENCE:3',
          'SUMMARY:New',
        ),
        ...event(
          'UID:v',
          'DTSTART:20260101T090000Z',
          'RRULE:FREQ=DAILY;COUNT=9',
          'SEQUENCE:1',
          'SUMMARY:Old',
        ),
      ),
    );
    expect(meetings.map(({ title }) => title)).toEqual(['New']);
    expect(problems).toEqual(['superseded']);
  });

  test('an occurrence without its series is one meeting', async () => {
    const { meetings } = await read(
      calendar(
        ...event(
          'UID:o',
          'RECURRENCE-ID;TZID=Europe/Berlin:20260701T090000',
          'DTSTART:20260702T070000Z',
        ),
      ),
    );
    expect(slots(meetings)).toEqual(['20260701T070000Z → 2026-07-02T07:00:00.000Z']);
  });
});

describe('invitations', () => {
  const mail = (method: string, ...lines: string[]) =>
    calendar(`METHOD:${method}`, ...event('UID:i', ...lines));
  test('a request, a cancellation without a time, an answer of one guest', async () => {
    const request = await read(
      mail('REQUEST', 'DTSTART:20260701T090000Z', 'DTSTAMP:20260601T000000Z'),
    );
    expect(request.meetings[0]).toMatchObject({
      status: 'confirmed',
      version: Date.UTC(2026, 5, 1),
    });
    const cancel = await read(mail('CANCEL', 'SEQUENCE:1'));
    expect(cancel.meetings[0]).toMatchObject({ status: 'cancelled', startAt: undefined });
    const reply = await read(
      mail('REPLY', 'DTSTART:20260701T090000Z', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:bo@acme.test'),
    );
    expect(reply.meetings[0]).toMatchObject({
      guestsComplete: false,
      guests: [{ address: 'bo@acme.test', answer: 'accepted' }],
    });
  });

  test('a counter-proposal is no fact', async () => {
    expect(await read(mail('COUNTER', 'DTSTART:20260701T090000Z'))).toEqual({
      meetings: [],
      problems: ['method-ignored'],
    });
  });
});

describe('broken events are named or mended, and those around them are read', () => {
  const good = event('UID:good', 'DTSTART:20260701T090000Z');
  test.each([
    ['no UID', event('DTSTART:20260701T090000Z', 'SUMMARY:Party'), ['no-uid'], 2],
    ['no start', event('UID:x', 'SUMMARY:Party'), ['no-start'], 1],
    ['no such day', event('UID:x', 'DTSTART:20260231T090000Z'), ['no-start'], 1],
    ['a year before ours', event('UID:x', 'DTSTART:15000101T090000Z'), ['date-out-of-range'], 1],
    [
      'an end before its start',
      event('UID:x', 'DTSTART:20260701T090000Z', 'DTEND:20260701T080000Z'),
      ['end-before-start'],
      2,
    ],
    [
      'a rule that is none',
      event('UID:x', 'DTSTART:20260701T090000Z', 'RRULE:often'),
      ['rule-unreadable'],
      2,
    ],
    [
      'a rule for every second',
      event('UID:x', 'DTSTART:20260701T090000Z', 'RRULE:FREQ=SECONDLY'),
      ['rule-too-often'],
      2,
    ],
    [
      'a line that is none',
      event('UID:x', 'DTSTART:20260701T090000Z', 'ATTENDEE;CN="a:x'),
      ['line-unreadable'],
      2,
    ],
    ['no end', ['BEGIN:VEVENT', 'UID:x', 'DTSTART:20260701T090000Z'], ['no-end'], 2],
    [
      'an alarm without an end',
      event('UID:x', 'DTSTART:20260701T090000Z', 'BEGIN:VALARM', 'X:1'),
      [],
      2,
    ],
  ])('%s', async (_what, lines, problems, count) => {
    const found = await read(calendar(...lines, ...good));
    expect(found.problems).toEqual(problems);
    expect(found.meetings).toHaveLength(count);
  });

  test('a file that is no calendar', async () => {
    expect((await read('Dear Ana')).problems).toEqual(['not-recognised']);
    expect((await read(calendar('BEGIN:VTODO', 'END:VTODO'))).problems).toEqual([]);
  });

  test('the same file without UIDs brings the same meetings', async () => {
    const text = calendar(...event('DTSTART:20260701T090000Z', 'SUMMARY:Party'));
    expect((await read(text)).meetings[0]?.uid).toBe((await read(text)).meetings[0]?.uid);
  });
});

test('the slices a file comes in change nothing, nor does its character set', async () => {
  const text = calendar(
    ...event(
      'UID:u',
      'SUMMARY:Gr\u00fc\u00dfe \ud83c\udf84',
      'DTSTART;TZID=Europe/Berlin:20260701T090000',
      'RRULE:FREQ=DAILY;COU',
      ' NT=3',
    ),
    ...event('UID:v', 'DTSTART:20260701', '\t', 'SUMMARY:x'),
  );
  const whole = await read(text);
  expect(whole.meetings).toHaveLength(4);
  for (const size of [1, 2, 3, 50]) expect(await read(text, { size })).toEqual(whole);
  expect(await read(text.replaceAll('\r\n', '\n'))).toEqual(whole);
  expect(await read(`\ufeff${text.replaceAll('\r\n', '\r')}`)).toEqual(whole);
  const utf16 = new Uint8Array(
    Uint16Array.from(`\ufeff${text}`, (_char, index) => `\ufeff${text}`.charCodeAt(index)).buffer,
  );
  const wide = await all(
    readIcal(inSlices(utf16, 99), { account: ACCOUNT, now: NOW, zone: 'Europe/Berlin' }),
  );
  expect(wide.records.map(({ seen }) => seen)).toEqual(whole.meetings);
});

test.each([
  ['20,000 calendars in each other', 'BEGIN:VCALENDAR\r\n'.repeat(20_000), []],
  [
    'a series on a day that never comes',
    calendar(
      ...event('UID:x', 'DTSTART:20200101T090000Z', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
    ),
    [],
  ],
  [
    'the 31st of February',
    calendar(
      ...event('UID:x', 'DTSTART:20200101T090000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31'),
    ),
    [],
  ],
  [
    'a series without a pause',
    calendar(...event('UID:x', 'DTSTART:20200101T090000Z', 'RRULE:FREQ=DAILY;INTERVAL=0')),
    ['rule-unreadable'],
  ],
  [
    'every hour for ever',
    calendar(...event('UID:x', 'DTSTART:19800101T090000Z', 'RRULE:FREQ=HOURLY')),
    ['series-cut'],
  ],
  [
    'everything at once',
    calendar(
      ...event(
        'UID:x',
        'DTSTART:19800101T090000Z',
        `RRULE:FREQ=YEARLY;BYHOUR=${EVERY_HOUR};BYMINUTE=${EVERY_MINUTE};BYDAY=MO,TU,WE`,
      ),
    ),
    ['series-cut', 'series-outside'],
  ],
  [
    'a line of 20 MB',
    calendar(...event('UID:x', 'DTSTART:20260701T090000Z', `SUMMARY:${'x'.repeat(20_000_000)}`)),
    [],
  ],
  [
    '20,000 guests',
    calendar(
      ...event(
        'UID:x',
        'DTSTART:20260701T090000Z',
        'ATTENDEE:mailto:a@b.test\r\n'.repeat(20_000).trimEnd(),
      ),
    ),
    [],
  ],
])('%s: ended in under a second, with a reason', async (_what, text, problems) => {
  const spent = stopwatch();
  const found = await read(text);
  expect(spent()).toBeLessThan(1000);
  expect(found.problems).toEqual(problems);
});

test.each([
  ['RRULE:FREQ=HOURLY', 'series-cut', /^[1-9]\d*$/],
  ['RRULE:FREQ=DAILY;INTERVAL=0', 'rule-unreadable', /^RRULE:FREQ=DAILY;INTERVAL=0$/],
])('what is left out of %s is told with what it is about', async (rule, why, detail) => {
  const text = calendar(...event('UID:x', 'DTSTART:20200101T090000Z', rule));
  const told: unknown[] = [];
  const reading = readIcal(inSlices(text), { account: ACCOUNT, now: NOW, zone: 'UTC' });
  for await (const one of reading) if ('problem' in one) told.push(one.problem);
  expect(told).toMatchObject([{ why, detail: expect.stringMatching(detail) }]);
});

test.each([
  ['(UTC+01:00) Amsterdam\\, Berlin\\, Bern', '2026-07-01T08:00:00.000Z'],
  ['(UTC-05:00) Eastern Time (US & Canada)', '2026-07-01T14:00:00.000Z'],
  ['tzone://Microsoft/Utc', '2026-07-01T10:00:00.000Z'],
])('a zone named %s without quotes is that zone', async (zone, expected) => {
  const { meetings } = await read(
    calendar(...event('UID:z', `DTSTART;TZID=${zone}:20260701T100000`, 'SUMMARY:x')),
  );
  expect(when(meetings[0]?.startAt)).toBe(expected);
});

test('an added period is as long as it says', async () => {
  const { meetings } = await read(
    calendar(
      ...event(
        'UID:p',
        'DTSTART:20260701T100000Z',
        'DTEND:20260701T110000Z',
        'RDATE;VALUE=PERIOD:20260702T100000Z/PT2H,20260703T100000Z/20260703T103000Z',
      ),
    ),
  );
  expect(meetings.map(({ startAt = 0, endAt = 0 }) => (endAt - startAt) / 60_000)).toEqual([
    60, 120, 30,
  ]);
});

test('what an old rule leaves out never was', async () => {
  const { meetings } = await read(
    calendar(
      ...event(
        ...['UID:x', 'SUMMARY:Course', 'DTSTART;TZID=Europe/Berlin:20261001T090000'],
        ...['RRULE:FREQ=DAILY;COUNT=5', 'EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2'],
      ),
    ),
  );
  expect(slots(meetings).map((slot) => slot.slice(0, 8))).toEqual([
    ...['20261002', '20261004', '20261005'],
  ]);
});

test.each([
  ['of words', 'EXRULE:when it rains'],
  ['for every second', 'EXRULE:FREQ=SECONDLY'],
  [
    'of all minutes at once',
    `EXRULE:FREQ=YEARLY;BYHOUR=${EVERY_HOUR};BYMINUTE=${EVERY_MINUTE};BYDAY=MO,TU,WE`,
  ],
  ['longer than is read', `EXRULE:FREQ=DAILY;BYHOUR=${'10,'.repeat(800)}9`],
  ['among too many', Array(6).fill('EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2').join('\r\n')],
])('what may be left out by a rule %s is left out, and it is said', async (_what, line) => {
  const start = ['SUMMARY:Course', 'DTSTART;TZID=Europe/Berlin:20260901T090000'];
  const rule = 'RRULE:FREQ=DAILY;COUNT=5';
  const text = calendar(
    ...event('UID:x', ...start, rule, line, 'RDATE;TZID=Europe/Berlin:20260920T090000'),
  );
  const { meetings, problems } = await read(text);
  const days = slots(meetings).map((slot) => slot.slice(0, 8));
  // What the file names by its date stays.
  expect(days.filter((day) => day !== '20260901')).toEqual(['20260920']);
  expect(problems).toEqual(['rule-unreadable']);
});

test('what is left out is not forgotten when a file used up its steps', async () => {
  const never = (at: number) =>
    event(`UID:n${at}`, 'DTSTART:20200101T090000Z', 'RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30');
  const last = event(
    ...['UID:x', 'SUMMARY:Course', 'DTSTART:20260901T090000Z', 'RRULE:FREQ=DAILY;COUNT=5'],
    ...['RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30', 'EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2'],
  );
  const daysAfter = async (count: number) => {
    const many = Array.from({ length: count }, (_, at) => never(at)).flat();
    const { meetings } = await read(calendar(...many, ...last));
    return meetings
      .filter(({ uid }) => uid === 'x')
      .map(({ occurrence }) => occurrence.slice(0, 8));
  };
  expect(await daysAfter(0)).toEqual(['20260902', '20260904', '20260905']);
  // The steps end behind its first rule, and before it.
  expect(await daysAfter(12)).toEqual(['20260901']);
  expect(await daysAfter(13)).toEqual(['20260901']);
});

test('a series whose exceptions cannot be read is not said to lie outside the years', async () => {
  const { meetings, problems } = await read(
    calendar(
      ...event('UID:x', 'DTSTART:20000901T090000Z', 'RRULE:FREQ=YEARLY', 'EXRULE:when it rains'),
    ),
  );
  expect([meetings, problems]).toEqual([[], ['rule-unreadable']]);
});
