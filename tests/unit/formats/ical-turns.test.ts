import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRule } from '@/utils/formats/ical-rule';
import { expandRule } from '@/utils/formats/ical-turns';
import { DAY } from '@/utils/time';

const at = (text: string) => Date.parse(`${text}Z`);

/** The first days on which a rule comes round from its start on. */
function days(text: string, start: string, count = 6, years = 8): string[] {
  const rule = readRule(text);
  if (typeof rule === 'string') throw new Error(rule);
  const from = at(start);
  const { walls } = expandRule(
    rule,
    { at: from, isDate: false },
    { from, to: from + years * 366 * DAY },
    count,
  );
  return walls.map((wall) => new Date(wall).toISOString().slice(0, 10));
}

// Each of these went to other days with ical.js 2.2.1; the days are those of dateutil 2.9.0.
test.each([
  ['FREQ=MONTHLY;BYDAY=TH;BYMONTH=9', '2025-08-03T19:30', ['2025-09-04', '2025-09-11']],
  ['FREQ=MONTHLY;BYMONTHDAY=13;BYMONTH=4,11', '2025-10-10T00:00', ['2025-11-13', '2026-04-13']],
  [
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=SU,TH;BYMONTHDAY=-1,12',
    '2023-07-22T01:30',
    ['2023-11-12', '2023-11-30'],
  ],
  [
    'FREQ=YEARLY;BYMONTH=2,1;BYMONTHDAY=30,5',
    '2026-06-19T14:00',
    ['2027-01-05', '2027-01-30', '2027-02-05', '2028-01-05'],
  ],
  [
    'FREQ=YEARLY;BYMONTH=3,8;BYDAY=MO,SA;BYSETPOS=-1',
    '2020-10-28T10:30',
    ['2021-08-30', '2022-08-29'],
  ],
  [
    'FREQ=YEARLY;INTERVAL=4;BYDAY=-1FR,20TU',
    '2020-07-15T10:00',
    ['2020-12-25', '2024-05-14', '2024-12-27'],
  ],
  [
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    '2026-05-11T09:00',
    ['2026-05-11', '2027-05-17', '2028-05-15'],
  ],
  [
    'FREQ=YEARLY;INTERVAL=2;BYWEEKNO=53,2;BYDAY=WE,SA;WKST=SU',
    '2022-08-23T19:30',
    ['2024-01-10', '2024-01-13', '2026-01-03', '2026-01-14'],
  ],
  [
    'FREQ=WEEKLY;INTERVAL=3;BYDAY=TH;BYMONTH=11,9',
    '2020-07-14T09:30',
    ['2020-09-17', '2020-11-19', '2021-09-09'],
  ],
  [
    'FREQ=WEEKLY;BYDAY=WE,SA,TH;BYSETPOS=-1',
    '2026-11-24T18:00',
    ['2026-11-28', '2026-12-05', '2026-12-12'],
  ],
  [
    'FREQ=DAILY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=1,31,-2',
    '2019-10-07T17:00',
    ['2020-01-01', '2020-01-31', '2021-01-01', '2021-01-31', '2022-01-30'],
  ],
])('%s from %s on comes round on the days that it says', (rule, start, expected) => {
  expect(days(rule, start, expected.length)).toEqual(expected);
});

test('a week of the year means the weekday of the start, and a plain year that very day', () => {
  expect(days('FREQ=YEARLY;BYWEEKNO=20', '2026-05-12T09:00', 3)).toEqual([
    ...['2026-05-12', '2027-05-18', '2028-05-16'],
  ]);
  expect(days('FREQ=YEARLY', '2024-02-29T09:00', 2, 9)).toEqual(['2024-02-29', '2028-02-29']);
  expect(days('FREQ=MONTHLY', '2026-01-31T09:00', 4)).toEqual([
    ...['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31'],
  ]);
});

test('certain hours of all days are followed to the end of the window, and a day comes by no hours', () => {
  const rule = readRule('FREQ=HOURLY;INTERVAL=2;BYHOUR=9,10,15');
  if (typeof rule === 'string') throw new Error(rule);
  const start = { at: at('2018-09-01T09:00'), isDate: false };
  const window = { from: start.at, to: at('2026-09-01T09:00') };
  const { walls, isCut } = expandRule(rule, start, window, 20_000);
  expect(isCut).toBe(false);
  expect(walls).toHaveLength((2 * (window.to - window.from)) / DAY + 1);
  expect(new Set(walls.map((wall) => new Date(wall).getUTCHours()))).toEqual(new Set([9, 15]));
  expect(expandRule(rule, { ...start, isDate: true }, window, 20_000)).toMatchObject({
    walls: [],
    isCut: true,
  });
});

describe('always', () => {
  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 4 });
  const part = fc.oneof(
    some(weekday).map((list) => `;BYDAY=${list}`),
    some(fc.integer({ min: 1, max: 12 })).map((list) => `;BYMONTH=${list}`),
    some(fc.constantFrom(1, 2, 15, 28, 30, 31, -1, -2)).map((list) => `;BYMONTHDAY=${list}`),
    fc.constant(''),
  );
  const rules = fc
    .record({
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      parts: fc.uniqueArray(part, { maxLength: 3, selector: (text) => text.split('=')[0] }),
      start: fc.integer({ min: at('2016-01-01'), max: at('2026-01-01') }),
    })
    .map(({ freq, interval, parts, start }) => ({
      text: `FREQ=${freq};INTERVAL=${interval}${parts.join('')}`,
      start: Math.floor(start / 60_000) * 60_000,
    }));
  const walls = (text: string, start: number, from: number, to: number) => {
    const rule = readRule(text);
    if (typeof rule === 'string') throw new Error(rule);
    return expandRule(rule, { at: start, isDate: false }, { from, to }, 3000).walls;
  };

  const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

  /** Which days a rule means, by asking every day for itself. */
  function asked(text: string, start: number, to: number): number[] {
    const said = new Map(text.split(';').map((one) => one.split('=') as [string, string]));
    const has = (name: string) => said.has(name);
    const listed = (name: string, value: string | number) =>
      said.get(name)?.split(',').includes(String(value)) ?? false;
    const first = new Date(start);
    const monday = (wall: number) => Math.floor((Math.floor(wall / DAY) + 3) / 7);
    const found: number[] = [];
    for (let wall = start; wall <= to; wall += DAY) {
      const date = new Date(wall);
      const years = date.getUTCFullYear() - first.getUTCFullYear();
      const passed = {
        DAILY: (wall - start) / DAY,
        WEEKLY: monday(wall) - monday(start),
        MONTHLY: years * 12 + date.getUTCMonth() - first.getUTCMonth(),
        YEARLY: years,
      }[said.get('FREQ') as 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'];
      const fromBehind = new Date(wall + DAY).getUTCDate() === 1 ? -1 : 0;
      const lastButOne = new Date(wall + 2 * DAY).getUTCDate() === 1 ? -2 : 0;
      const isDate = [date.getUTCDate(), fromBehind, lastButOne].some((one) =>
        listed('BYMONTHDAY', one),
      );
      const isStartDate = date.getUTCDate() === first.getUTCDate();
      const isStartMonth = date.getUTCMonth() === first.getUTCMonth();
      const freq = said.get('FREQ');
      const isBare = !has('BYDAY') && !has('BYMONTHDAY');
      const fits =
        passed % Number(said.get('INTERVAL')) === 0 &&
        (!has('BYMONTH') || listed('BYMONTH', date.getUTCMonth() + 1)) &&
        (!has('BYMONTHDAY') || isDate) &&
        (!has('BYDAY') || listed('BYDAY', names[date.getUTCDay()] ?? '')) &&
        (freq !== 'WEEKLY' || has('BYDAY') || date.getUTCDay() === first.getUTCDay()) &&
        ((freq !== 'MONTHLY' && freq !== 'YEARLY') || !isBare || isStartDate) &&
        (freq !== 'YEARLY' || !isBare || has('BYMONTH') || isStartMonth);
      if (fits) found.push(wall);
    }
    return found;
  }

  test('a rule comes round on all days that fit it, and on no other', () => {
    fc.assert(
      fc.property(rules, ({ text, start }) => {
        const end = start + 4 * 366 * DAY;
        expect(walls(text, start, start, end)).toEqual(asked(text, start, end));
      }),
    );
  });

  test('so many times as it says, and not after its end', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 40 }), ({ text, start }, count) => {
        const end = start + 4 * 366 * DAY;
        const all = asked(text, start, end);
        expect(walls(`${text};COUNT=${count}`, start, start, end)).toEqual(all.slice(0, count));
        const last = all[count - 1] ?? end;
        const until = new Date(last).toISOString().replace(/[-:]|\.000/g, '');
        expect(walls(`${text};UNTIL=${until}`, start, start, end)).toEqual(
          all.filter((wall) => wall <= last),
        );
      }),
    );
  });

  test('a window shows what the whole series has in it', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 1500 }), ({ text, start }, later) => {
        const end = start + 6 * 366 * DAY;
        const from = start + later * DAY;
        const whole = walls(text, start, start, end);
        expect(walls(text, start, from, end)).toEqual(whole.filter((wall) => wall >= from));
      }),
    );
  });
});
