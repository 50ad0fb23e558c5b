import { describe, expect, it, test } from 'vitest';
import { readIcal } from '@/utils/formats/ical';
import { readTodo, type TodoInFile } from '@/utils/formats/ical-todo';
import type { Reading } from '@/utils/formats/reading';
import { all, crlf, inSlices, stopwatch } from './files';

/** To-dos as Thunderbird, Nextcloud, Apple and Outlook write them. */

async function todosOf(...lines: string[]) {
  const readings: Reading<TodoInFile>[] = [];
  const text = crlf('BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR');
  const options = { account: 'robin@example.com', now: Date.now(), zone: 'Europe/Lisbon' };
  await all(
    readIcal(inSlices(text, text.length < 5000 ? 7 : undefined), {
      ...options,
      onTodo: (todo) => readings.push(readTodo(todo)),
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

test('more to-dos than anybody has are not read on', async () => {
  const elapsed = stopwatch();
  const text = crlf('BEGIN:VCALENDAR', 'BEGIN:VTODO\r\nEND:VTODO\r\n'.repeat(60_000));
  const options = { account: 'robin@example.com', now: Date.now(), zone: 'UTC', onTodo: () => {} };
  const { problems } = await all(readIcal(inSlices(text), options));
  expect(problems).toEqual(['too-many-records']);
  expect(elapsed()).toBeLessThan(1000);
});
