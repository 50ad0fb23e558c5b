import { describe, expect, it, test } from 'vitest';
import { readIcal } from '@/utils/formats/ical';
import { ruleOf } from '@/utils/formats/ical-repeat';
import { readTodo, type TodoInFile } from '@/utils/formats/ical-todo';
import type { Reading } from '@/utils/formats/reading';
import type { Repeat } from '@/utils/repeat';
import { all, crlf, inSlices, stopwatch } from './files';

/** To-dos as Thunderbird, Nextcloud, Apple and Outlook write them. */

async function todosOf(...lines: string[]) {
  const readings: Reading<TodoInFile>[] = [];
  const text = crlf('BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR');
  const options = { account: 'robin@example.com', now: Date.now(), zone: 'Europe/Lisbon' };
  await all(
    readIcal(inSlices(text, text.length < 5000 ? 7 : undefined), {
      ...options,
      onTodo: (todo) => readings.push(...readTodo(todo)),
    }),
  );
  const { records, problems } = await all(readings);
  return { todos: records.map(({ record }) => record), problems, records };
}

describe('To-dos of a calendar', () => {
  it('say what is due when, by the zone that the file describes after them', async () => {
    const { todos, records } = await todosOf(
      'BEGIN:VTODO',
      'UID:9f1c-thunderbird',
      'SUMMARY:Send the offer\\, signed',
      'DUE;TZID=Office:20261201T093000',
      'CREATED:20261120T080000Z',
      'DESCRIPTION:Two copies\\nby post',
      'PRIORITY:1',
      'ATTENDEE;CN=Ana Ruiz:mailto:Ana@Acme.example',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Default Mozilla Description',
      'TRIGGER:-PT15M',
      'END:VALARM',
      'STATUS:NEEDS-ACTION',
      'END:VTODO',
      'BEGIN:VTIMEZONE',
      'TZID:Office',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
      'END:STANDARD',
      'END:VTIMEZONE',
    );
    expect(todos).toEqual([
      expect.objectContaining({
        sourceId: '9f1c-thunderbird',
        subject: 'Send the offer, signed',
        due: '2026-12-01T06:30:00Z',
        createdAt: '2026-11-20T08:00:00Z',
        notes: 'Two copies\nby post',
        priority: '1',
        isDone: false,
        links: [{ to: 'contact', name: 'Ana Ruiz', email: 'ana@acme.example' }],
      }),
    ]);
    expect(records[0]?.product).toBe('calendar');
  });

  it('are done where the file says so in any way; a day stays a day, a wall time a wall time', async () => {
    const { todos } = await todosOf(
      ...['BEGIN:VTODO', 'SUMMARY:One', 'DUE;VALUE=DATE:20261201', 'STATUS:COMPLETED', 'END:VTODO'],
      ...['BEGIN:VTODO', 'SUMMARY:Two', 'DUE:20261201T180000', 'COMPLETED:20261130T120000Z'],
      ...['END:VTODO', 'BEGIN:VTODO', 'SUMMARY:Three', 'DTSTART:20261201T180000Z'],
      ...['DURATION:PT2H', 'END:VTODO'],
    );
    expect(todos.map(({ due, doneAt, isDone }) => [due, doneAt, isDone])).toEqual([
      ['2026-12-01', undefined, true],
      ['2026-12-01T18:00:00', '2026-11-30T12:00:00Z', true],
      ['2026-12-01T20:00:00Z', undefined, false],
    ]);
  });

  it('name what is wrong with them, and never stop the meetings beside them', async () => {
    const { todos, problems } = await todosOf(
      ...['BEGIN:VTODO', 'UID:a', 'END:VTODO', 'BEGIN:VTODO', 'SUMMARY:Gone', 'STATUS:CANCELLED'],
      ...['END:VTODO', 'BEGIN:VTODO', 'SUMMARY:Without an end', 'BEGIN:VEVENT', 'UID:e'],
      ...['SUMMARY:A meeting', 'DTSTART:20261201T100000Z', 'END:VEVENT'],
    );
    expect(problems).toEqual(['row-empty', 'deleted-there']);
    expect(todos.map(({ subject }) => subject)).toEqual(['Without an end']);
  });
});

test.each([
  [
    'of very many lines',
    `BEGIN:VTODO\r\nSUMMARY:x\r\n${'CONTACT:a@b.test\r\n'.repeat(100_000)}END:VTODO`,
    1,
  ],
  ['in each other', 'BEGIN:VTODO\r\nSUMMARY:x\r\n'.repeat(20_000), 20_000],
  ['with a line of 20 MB', `BEGIN:VTODO\r\nSUMMARY:${'x'.repeat(20_000_000)}\r\nEND:VTODO`, 1],
  ['with alarms in alarms', `BEGIN:VTODO\r\nSUMMARY:x\r\n${'BEGIN:VALARM\r\n'.repeat(50_000)}`, 1],
])('a to-do %s costs less than a second', async (_what, text, count) => {
  const elapsed = stopwatch();
  const { todos } = await todosOf(text);
  expect(todos).toHaveLength(count);
  expect(elapsed()).toBeLessThan(1000);
});

test('of more to-dos than anybody has the first come, and the meetings behind them, and it is said', async () => {
  const elapsed = stopwatch();
  const meeting = ['BEGIN:VEVENT', 'UID:e', 'DTSTART:20261201T100000Z', 'END:VEVENT'];
  const todos = 'BEGIN:VTODO\r\nEND:VTODO\r\n'.repeat(60_000);
  const text = crlf('BEGIN:VCALENDAR', todos, ...meeting, 'END:VCALENDAR');
  let taken = 0;
  const onTodo = () => {
    taken += 1;
  };
  const options = { account: 'robin@example.com', now: Date.now(), zone: 'UTC', onTodo };
  const { records, problems } = await all(readIcal(inSlices(text), options));
  expect([taken, records.length, problems]).toEqual([50_000, 1, ['todos-cut']]);
  expect(elapsed()).toBeLessThan(1000);
});

describe('A to-do that repeats', () => {
  const repeating = (rule: string, due = 'DUE:20261130T090000', ...more: string[]) =>
    todosOf('BEGIN:VTODO', 'UID:r', 'SUMMARY:Report', due, `RRULE:${rule}`, ...more, 'END:VTODO');

  it.each<[string, Repeat]>([
    ['FREQ=DAILY;INTERVAL=3', { unit: 'day', every: 3 }],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', { unit: 'week', every: 1, weekdays: [1, 2, 3, 4, 5] }],
    ['FREQ=WEEKLY', { unit: 'week', every: 1 }],
    ['FREQ=WEEKLY;WKST=SU;BYDAY=MO', { unit: 'week', every: 1, weekdays: [1] }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU', { unit: 'week', every: 2, weekdays: [0, 2] }],
    ['FREQ=DAILY;WKST=MO', { unit: 'day', every: 1 }],
    ['FREQ=MONTHLY;WKST=SU;BYMONTHDAY=28', { unit: 'month', every: 1, day: 28 }],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', { unit: 'month', every: 1, day: 31 }],
    // February has its last day for it.
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', { unit: 'month', every: 1, day: 30 }],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1', { unit: 'month', every: 1, day: 29 }],
    ['FREQ=MONTHLY;BYDAY=-1FR', { unit: 'month', every: 1, nth: { week: -1, weekday: 5 } }],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', { unit: 'month', every: 1, nth: { week: 2, weekday: 2 } }],
    ['FREQ=YEARLY', { unit: 'year', every: 1, day: 30 }],
    ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30', { unit: 'year', every: 1, day: 30 }],
  ])('%s comes again like that', async (rule, repeat) => {
    const { todos, problems } = await repeating(rule);
    expect([todos[0]?.repeat, problems]).toEqual([repeat, []]);
    // What we write says the same.
    const again = await repeating(ruleOf(repeat, '2026-11-30'));
    expect(again.todos[0]?.repeat).toEqual(repeat);
  });

  it.each([
    'FREQ=DAILY;COUNT=5',
    'FREQ=WEEKLY;UNTIL=20270101T000000Z',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU',
    // From the thirtieth: a February has none, and ours would have its last day.
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYMONTHDAY=29',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
    'FREQ=MONTHLY;BYMONTHDAY=-2',
    'FREQ=MONTHLY;BYDAY=5MO',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    // Every month of the year.
    'FREQ=YEARLY;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=1,11',
    'FREQ=YEARLY;BYMONTH=11;BYDAY=1TH',
    'FREQ=HOURLY',
    'FREQ=DAILY;BYMONTH=1',
    'FREQ=WEEKLY;BYDAY=0MO',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU,0MO',
    'FREQ=MONTHLY;BYDAY=+MO;BYSETPOS=1',
    'every now and then',
  ])('%s comes once, and the report says so', async (rule) => {
    const { todos, problems } = await repeating(rule);
    expect(todos).toMatchObject([{ subject: 'Report', due: '2026-11-30T09:00:00' }]);
    expect([todos[0]?.repeat, problems]).toEqual([undefined, ['rule-unsaid']]);
  });

  const LEAP = 'DUE:20280229T090000';
  const OURS = { unit: 'year', every: 1, day: 29 } as const;

  it('is told of where it is due on 29 February alone, and read where we wrote the last of February', async () => {
    for (const rule of ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29']) {
      const { todos, problems } = await repeating(rule, LEAP);
      expect([rule, todos[0]?.repeat, problems]).toEqual([rule, undefined, ['rule-unsaid']]);
    }
    const own = ruleOf(OURS, '2028-02-29');
    expect((await repeating(own, LEAP)).todos[0]?.repeat).toEqual(OURS);
    // A year later it is due on the 28th.
    expect(ruleOf(OURS, '2029-02-28')).toBe(own);
    expect((await repeating(own, 'DUE:20290228T090000')).todos[0]?.repeat).toEqual(OURS);
  });

  it('counts its days by the clocks of the person, where both have the same day', async () => {
    // Monday at 8:00 in Tokyo is still Sunday in Lisbon.
    const night = 'DUE;TZID=Asia/Tokyo:20261207T080000';
    for (const rule of ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=MONTHLY', 'FREQ=YEARLY']) {
      const { todos, problems } = await repeating(rule, night);
      expect([rule, todos[0]?.repeat, problems]).toEqual([rule, undefined, ['rule-unsaid']]);
    }
    const evening = await repeating('FREQ=WEEKLY;BYDAY=SU', 'DUE:20260705T233000Z');
    expect([evening.todos[0]?.due, evening.problems]).toEqual([
      '2026-07-05T23:30:00Z',
      ['rule-unsaid'],
    ]);
    // Whoever names no day comes again a day or a week later by any clock.
    const week = await repeating('FREQ=WEEKLY', night);
    expect(week.todos[0]?.repeat).toEqual({ unit: 'week', every: 1 });
    expect((await repeating('FREQ=DAILY', night)).todos[0]?.repeat).toEqual({
      unit: 'day',
      every: 1,
    });
    const noon = await repeating('FREQ=WEEKLY;BYDAY=MO', 'DUE;TZID=Asia/Tokyo:20261207T180000');
    expect(noon.todos[0]?.repeat).toEqual({ unit: 'week', every: 1, weekdays: [1] });
    expect((await repeating('FREQ=MONTHLY', 'X-NOTHING:1')).problems).toEqual(['rule-unsaid']);
  });

  it('leaves out days, and the turns that are to-dos of their own; more days are more to-dos', async () => {
    const { todos, problems } = await repeating(
      'FREQ=WEEKLY;BYDAY=MO',
      'DUE;TZID=Europe/Lisbon:20261130T090000',
      'EXDATE;TZID=Europe/Lisbon:20261130T090000,20261214T090000',
      // Of another clock, and a whole day.
      'EXDATE:20261228T090000Z',
      'EXDATE;VALUE=DATE:20270111',
      'RDATE;VALUE=DATE:20261202',
      'RDATE:20261214T090000Z,20261216T080000Z',
      ...['END:VTODO', 'BEGIN:VTODO', 'UID:r', 'SUMMARY:Report', 'DUE:20261208T100000Z'],
      'RECURRENCE-ID;TZID=Europe/Lisbon:20261207T090000',
    );
    expect(problems).toEqual([]);
    expect(
      todos.map(({ sourceId, due, repeat, leftOut }) => [sourceId, due, repeat?.unit, leftOut]),
    ).toEqual([
      ['r', '2026-12-21T09:00:00Z', 'week', ['2026-12-28', '2027-01-11']],
      ['r 2026-12-02T00:00:00', '2026-12-02T09:00:00Z', undefined, undefined],
      ['r 2026-12-16T08:00:00', '2026-12-16T08:00:00Z', undefined, undefined],
      ['r 2026-12-07T09:00:00', '2026-12-08T10:00:00Z', undefined, undefined],
    ]);
  });

  it('comes once on a day that its rule has anyway, unless at another time', async () => {
    const of = async (rule: string, ...lines: string[]) => {
      const { todos } = await repeating(rule, 'DUE;TZID=Europe/Lisbon:20261130T090000', ...lines);
      return todos.slice(1).map(({ due }) => due);
    };
    const more = [
      'RDATE;VALUE=DATE:20261207,20261209',
      'RDATE:20261214T090000Z,20261221T150000Z,20261221T090000Z',
    ];
    expect(await of('FREQ=WEEKLY;BYDAY=MO', ...more)).toEqual([
      '2026-12-09T09:00:00Z',
      '2026-12-21T15:00:00Z',
    ]);
    // The 7th and the 14th are between two of its turns.
    expect(await of('FREQ=WEEKLY;INTERVAL=3;BYDAY=MO', ...more)).toEqual([
      '2026-12-07T09:00:00Z',
      '2026-12-09T09:00:00Z',
      '2026-12-14T09:00:00Z',
      '2026-12-21T15:00:00Z',
    ]);
    // Months count from the last of one.
    const months = ['RDATE;VALUE=DATE:20270131,20270228,20270328'];
    expect(await of('FREQ=MONTHLY;BYMONTHDAY=-1', ...months)).toEqual(['2027-03-28T08:00:00Z']);
    // Clocks that were put forward meanwhile, and the day before by those of the person.
    const tokyo = [
      'DTSTART;TZID=Asia/Tokyo:20261201T080000',
      'RDATE;TZID=Asia/Tokyo:20270501T060000,20270502T080000',
    ];
    const far = await repeating('FREQ=DAILY', 'DUE;TZID=Asia/Tokyo:20261201T080000', ...tokyo);
    expect(far.todos.slice(1).map(({ due }) => due)).toEqual(['2027-04-30T21:00:00Z']);
    // A day far away is not waited for.
    const elapsed = stopwatch();
    expect(await of('FREQ=DAILY', 'RDATE;VALUE=DATE:20270101,99981231')).toHaveLength(1);
    expect(elapsed()).toBeLessThan(1000);
  });

  it('comes as often on one day as it has times there', async () => {
    const of = async (...lines: string[]) => {
      const { todos, problems } = await repeating(
        'FREQ=WEEKLY;BYDAY=MO',
        'DUE;TZID=Europe/Lisbon:20261130T090000',
        ...lines,
      );
      expect(problems).toEqual([]);
      expect(new Set(todos.map(({ sourceId }) => sourceId)).size).toBe(todos.length);
      return todos.map(({ due }) => due);
    };
    // Twice on a day of its own, said twice, and on the day that it begins.
    expect(
      await of(
        'RDATE:20261202T090000Z,20261202T150000Z',
        'RDATE;TZID=Europe/Lisbon:20261202T150000',
        'RDATE:20261130T150000Z,20261130T090000Z',
      ),
    ).toEqual([
      ...['2026-11-30T09:00:00Z', '2026-12-02T09:00:00Z'],
      ...['2026-12-02T15:00:00Z', '2026-11-30T15:00:00Z'],
    ]);
    // One turn that is moved to the afternoon, as some calendars write it.
    const moved = 'RDATE:20261207T150000Z';
    expect(await of('EXDATE;TZID=Europe/Lisbon:20261207T090000', moved)).toEqual([
      ...['2026-11-30T09:00:00Z', '2026-12-07T15:00:00Z'],
    ]);
    expect(await of('EXDATE;VALUE=DATE:20261207', moved)).toHaveLength(1);
    expect(await of('EXDATE:20261207T150000Z', moved)).toHaveLength(1);
    // Whole days have no times.
    const days = await repeating(
      'FREQ=WEEKLY;BYDAY=MO',
      'DUE;VALUE=DATE:20261130',
      'RDATE;VALUE=DATE:20261202,20261202',
    );
    expect(days.todos).toHaveLength(2);
  });

  it('counts from its start and comes when it is due', async () => {
    const from = (rule: string, ...more: string[]) =>
      repeating(rule, 'DUE:20261202T090000', 'DTSTART:20261130T080000', ...more);
    const due = async (...said: Parameters<typeof from>) => {
      const { todos, problems } = await from(...said);
      return [todos[0]?.due, todos[0]?.repeat, problems, todos[0]?.leftOut];
    };
    expect(await due('FREQ=WEEKLY;BYDAY=MO', 'EXDATE:20261207T080000')).toEqual([
      '2026-12-02T09:00:00',
      { unit: 'week', every: 1, weekdays: [3] },
      [],
      ['2026-12-09'],
    ]);
    // Two days after the last of a month is a day of the next one, or the one after.
    expect(await due('FREQ=MONTHLY')).toEqual([
      '2026-12-02T09:00:00',
      undefined,
      ['rule-unsaid'],
      undefined,
    ]);
  });

  it('says of a turn from which on everything changed that it comes once', async () => {
    const { problems } = await repeating(
      'FREQ=DAILY',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20261130',
    );
    expect(problems).toEqual(['rule-unsaid']);
  });

  it('with more days than anybody leaves out keeps the next year of them, and says so', async () => {
    const elapsed = stopwatch();
    const day = (at: number) => new Date(Date.UTC(2026, 10, 30) + at * 86_400_000);
    const days = Array.from({ length: 60_000 }, (_, at) => day(at).toISOString().slice(0, 10));
    const lines = Array.from(
      { length: 2000 },
      (_, at) =>
        `EXDATE;VALUE=DATE:${days
          .slice(at * 30, at * 30 + 30)
          .join(',')
          .replaceAll('-', '')}`,
    );
    const { todos, problems } = await repeating('FREQ=DAILY', 'DUE:20261130T090000', ...lines);
    expect([todos[0]?.due, problems]).toEqual(['2040-08-08T09:00:00', ['too-many-values']]);
    expect(elapsed()).toBeLessThan(1000);
  });

  it('is not done because one of its turns is, as Thunderbird keeps them', async () => {
    const { todos } = await todosOf(
      ...['BEGIN:VTODO', 'UID:r', 'SUMMARY:Report', 'DUE:20261130T090000', 'RRULE:FREQ=DAILY'],
      ...['END:VTODO', 'BEGIN:VTODO', 'UID:r', 'SUMMARY:Report', 'RECURRENCE-ID:20261130T090000'],
      ...['DUE:20261130T090000', 'STATUS:COMPLETED', 'END:VTODO'],
    );
    expect(todos.map(({ sourceId, isDone }) => [sourceId, isDone])).toEqual([
      ['r', false],
      ['r 2026-11-30T09:00:00', true],
    ]);
  });
});
