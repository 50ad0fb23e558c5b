import { describe, expect, it } from 'vitest';
import { readIcal } from '@/utils/formats/ical';
import { all, crlf, inSlices, stopwatch } from './files';

const NOW = Date.UTC(2026, 10, 22);

async function read(text: string, { size }: { size?: number } = {}) {
  const { records, problems } = await all(
    readIcal(inSlices(text, size), { account: 'me@example.com', now: NOW, zone: 'Europe/Berlin' }),
  );
  return { meetings: records.map(({ seen }) => seen), problems };
}

describe('A calendar of the first version', () => {
  const first = (...lines: string[]) =>
    crlf('BEGIN:VCALENDAR', 'VERSION:1.0', ...lines, 'END:VCALENDAR');
  const old = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

  it('says its titles in quoted-printable, in any character set, over several lines', async () => {
    const text = first(
      ...old(
        'UID:a',
        'DTSTART:20260701T090000Z',
        'SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9 mit J=C3=BCrgen, =',
        'dann Essen=0D=0Aund Kaffee',
        'LOCATION;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:M=FCnchen',
        'DALARM:20260701T084500Z;;1;Soon',
        'AALARM;TYPE=WAVE;VALUE=URL:20260701T084500Z;;1;file:///ding.wav',
        'ATTENDEE;ROLE=OWNER;STATUS=CONFIRMED:Ana Ruiz <ana@acme.example>',
        'ATTENDEE;STATUS=NEEDS ACTION;RSVP=YES:bo@acme.example',
      ),
      ...old(
        'UID:b',
        'DTSTART:20260702T090000Z',
        'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:=89=EF=8Bc',
      ),
      // Half a line, and one that never ends.
      ...old('UID:c', 'DTSTART:20260703T090000Z', 'SUMMARY;QUOTED-PRINTABLE:Ende='),
    );
    const whole = await read(text);
    expect(whole.problems).toEqual([]);
    expect(whole.meetings.map(({ title, place }) => [title, place])).toEqual([
      ['Café mit Jürgen, dann Essen und Kaffee', 'München'],
      ['会議', ''],
      ['Ende', ''],
    ]);
    expect(
      whole.meetings[0]?.guests.map(({ name, address, answer, organizer }) => [
        ...[name, address, answer, organizer],
      ]),
    ).toEqual([
      ['Ana Ruiz', 'ana@acme.example', 'accepted', true],
      ['', 'bo@acme.example', 'waiting', false],
    ]);
    for (const size of [1, 2, 3, 50]) expect(await read(text, { size })).toEqual(whole);
  });

  it.each([
    ['a word', ['Besprechung=', ' am Montag'], 'Besprechung am Montag'],
    // What follows the space could be taken for a byte.
    ['letters that are digits as well', ['F=C3=BCr=', ' beide'], 'Für beide'],
    ['digits', ['F=C3=BCr=', ' 10 Uhr'], 'Für 10 Uhr'],
    ['a tab', ['F=C3=BCr=', '\tbeide'], 'Für beide'],
    ['lines that go on themselves', ['F=C3=BCr=', ' be=', 'ide=', ' da'], 'Für beide da'],
    ['a line that was folded', ['F=C3=BCr', ' alle=', ' beide'], 'Für alle beide'],
  ])('keeps the space that a line goes on with: %s', async (_name, [start, ...rest], title) => {
    const text = first(
      ...old(
        ...['UID:a', 'DTSTART:20260701T090000Z', `SUMMARY;ENCODING=QUOTED-PRINTABLE:${start}`],
        ...[...rest, 'LOCATION;ENCODING=', ' QUOTED-PRINTABLE:M=C3=BCnchen=', ' Ost'],
      ),
    );
    for (const size of [undefined, 1, 2, 3, 50]) {
      const { meetings, problems } = await read(text, { size });
      expect(problems).toEqual([]);
      expect(meetings.map((one) => [one.title.replace(/\s/g, ' '), one.place])).toEqual([
        [title, 'München Ost'],
      ]);
    }
    // Other line ends.
    for (const end of ['\n', '\r'])
      expect((await read(text.replaceAll('\r\n', end))).meetings[0]?.place).toBe('München Ost');
  });

  it('keeps the space that a line was folded at, as mails do', async () => {
    const lines = old(
      ...['UID:a', 'DTSTART:20260701T090000Z', 'SUMMARY:Planning of the', ' next', '\tquarter'],
      ...[
        'LOCATION:Room 4,',
        '  second floor',
        'ATTENDEE;ROLE=OWNER:Ana',
        ' Ruiz <ana@acme.example>',
      ],
    );
    const second = crlf('BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR');
    for (const size of [undefined, 1, 2, 3, 50]) {
      const of = async (text: string) => {
        const { meetings } = await read(text, { size });
        return meetings.map((one) => [one.title, one.place, one.guests[0]?.name]);
      };
      expect(await of(first(...lines))).toEqual([
        ['Planning of the next quarter', 'Room 4, second floor', 'Ana Ruiz'],
      ]);
      expect(await of(second)).toEqual([
        ['Planning of thenextquarter', 'Room 4, second floor', 'AnaRuiz'],
      ]);
    }
  });

  it('takes an equals sign of plain text for what it is, and a space of the second version for a fold', async () => {
    const lines = old(
      ...['UID:a', 'DTSTART:20260701T090000Z', 'SUMMARY:1+1=', ' 2', 'LOCATION:x=', ' y'],
    );
    const second = crlf(
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines],
      ...old(
        ...['UID:b', 'DTSTART:20260702T090000Z'],
        ...['SUMMARY;ENCODING=QUOTED-PRINTABLE:Gr=C3=', ' =BC=C3=9Fe'],
      ),
      'END:VCALENDAR',
    );
    for (const size of [undefined, 1, 2, 3, 50]) {
      const titles = async (text: string) =>
        (await read(text, { size })).meetings.map((one) => [one.title, one.place]);
      expect(await titles(first(...lines))).toEqual([['1+1= 2', 'x= y']]);
      expect(await titles(second)).toEqual([
        ['1+1=2', 'x=y'],
        ['Grüße', ''],
      ]);
    }
  });

  it.each([
    ['D2 #3', ['01', '03', '05']],
    ['W1 WE FR 20260711T000000Z', ['01', '03', '08', '10']],
    ['MP1 1+ WE #2', ['01', '05']],
    ['MD1 1 LD #3', ['01', '31', '01']],
    ['YM1 7 #1', ['01']],
    // Without an end it comes twice.
    ['D1', ['01', '02']],
  ])('%s comes again like that', async (rule, days) => {
    const { meetings, problems } = await read(
      first(...old('UID:a', 'DTSTART:20260701T090000Z', `RRULE:${rule}`)),
    );
    expect(problems).toEqual([]);
    expect(meetings.map(({ startAt = 0 }) => new Date(startAt).toISOString().slice(8, 10))).toEqual(
      days,
    );
  });

  it.each(['D1 0900 1700 #5', 'M15 #4', 'W1 XX', 'MP1 MO'])('%s is named', async (rule) => {
    const { problems } = await read(
      first(...old('UID:a', 'DTSTART:20260701T090000Z', `RRULE:${rule}`)),
    );
    expect(problems).toEqual(['rule-unreadable']);
  });

  it('leaves out days that stand in a list of its own kind', async () => {
    const { meetings, problems } = await read(
      first(
        ...old(
          ...['UID:a', 'DTSTART:20260701T090000Z', 'RRULE:D1 #4'],
          'EXDATE:20260702T090000Z;20260703T090000Z',
        ),
      ),
    );
    expect([meetings.length, problems]).toEqual([2, []]);
  });

  it('of one line without an end takes the beginning, in little time', async () => {
    const elapsed = stopwatch();
    const line = 'SUMMARY;QUOTED-PRINTABLE:x';
    const { meetings } = await read(
      first(...old('DTSTART:20260701T090000Z', line + 'a=\r\n'.repeat(1_000_000))),
    );
    expect(meetings).toHaveLength(1);
    expect(elapsed()).toBeLessThan(1500);
  });
});
