import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTaskInWords } from '@/utils/rules/task-in-words';
import { wallTimeToInstant } from '@/utils/time';

const zone = 'Europe/Berlin';
// A Friday.
const now = wallTimeToInstant({ local: '2026-11-27T12:00', zone });
const read = (words: string, language = 'en-GB') => {
  const { text, due, repeat } = parseTaskInWords(words, { now, zone, language });
  return [text, due?.local ?? null, repeat];
};
const week = (every: number, ...weekdays: number[]) => ({ unit: 'week', every, weekdays });

describe('a task in words', () => {
  it.each([
    ['call Ana tomorrow 10am', 'call Ana', '2026-11-28T10:00'],
    ['Tomorrow call Ana', 'call Ana', '2026-11-28T09:00'],
    ['tomorrow call Ana at 15:30', 'call Ana', '2026-11-28T15:30'],
    ['Send the offer on friday', 'Send the offer', '2026-12-04T09:00'],
    ['Ask Ben in 3 days about steel', 'Ask Ben about steel', '2026-11-30T09:00'],
    ['Call Ana', 'Call Ana', null],
    ['Send 3 offers', 'Send 3 offers', null],
    ['Order 12 May brochures', 'Order brochures', '2027-05-12T09:00'],
  ])('%s', (words, text, due) => expect(read(words)).toEqual([text, due, null]));

  it.each([
    ['call Ana every 2nd Tuesday 10am', 'call Ana', '2026-12-01T10:00', week(2, 2)],
    ['call Ana every day', 'call Ana', '2026-11-28T09:00', { unit: 'day', every: 1 }],
    ['Every Monday and Thursday at 8:15 plan', 'plan', '2026-11-30T08:15', week(1, 1, 4)],
    ['report every weekday 17:00', 'report', '2026-11-27T17:00', week(1, 1, 2, 3, 4, 5)],
    ['invoice every 2 weeks', 'invoice', '2026-11-28T09:00', { unit: 'week', every: 2 }],
    [
      'invoice every 2nd Tuesday of the month',
      'invoice',
      '2026-12-08T09:00',
      { unit: 'month', every: 1, nth: { week: 2, weekday: 2 } },
    ],
    [
      'invoice every last friday 10:00',
      'invoice',
      '2026-12-25T10:00',
      { unit: 'month', every: 1, nth: { week: -1, weekday: 5 } },
    ],
    ['rent every 15th', 'rent', '2026-12-15T09:00', { unit: 'month', every: 1, day: 15 }],
    ['review monthly 4pm', 'review', '2026-11-27T16:00', { unit: 'month', every: 1, day: 27 }],
    ['tidy every other week on monday', 'tidy', '2026-11-30T09:00', { unit: 'week', every: 2 }],
  ])('%s', (words, text, due, repeat) => expect(read(words)).toEqual([text, due, repeat]));

  it.each([
    ['morgen um 10 Uhr Ana anrufen', 'Ana anrufen', '2026-11-28T10:00', null],
    ['Ana jeden zweiten Dienstag um 10 Uhr anrufen', 'Ana anrufen', '2026-12-01T10:00', week(2, 2)],
    ['Bericht alle 2 Wochen', 'Bericht', '2026-11-28T09:00', { unit: 'week', every: 2 }],
    [
      'täglich Posteingang leeren',
      'Posteingang leeren',
      '2026-11-28T09:00',
      { unit: 'day', every: 1 },
    ],
    [
      'Rechnung jeden letzten Freitag im Monat',
      'Rechnung',
      '2026-12-25T09:00',
      { unit: 'month', every: 1, nth: { week: -1, weekday: 5 } },
    ],
  ])('%s', (words, text, due, repeat) => expect(read(words, 'de')).toEqual([text, due, repeat]));

  it.each([
    ['اتصل بآنا غدا', 'اتصل بآنا', '2026-11-28T09:00', null],
    ['تقرير كل أسبوعين', 'تقرير', '2026-11-28T09:00', { unit: 'week', every: 2 }],
    ['اتصل بآنا كل ثلاثاء', 'اتصل بآنا', '2026-12-01T09:00', week(1, 2)],
  ])('%s', (words, text, due, repeat) => expect(read(words, 'ar')).toEqual([text, due, repeat]));

  it.each(['Katalog für die Messe schicken', 'Mit Ana sprechen', 'Die Rechnung prüfen'])(
    'leaves ordinary words of German where they are: %s',
    (words) => expect(read(words, 'de')).toEqual([words, null, null]),
  );

  it('never names a time that has passed, and loses no word that it did not read', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...[
              'call',
              'Ana',
              'every',
              '2nd',
              'Tuesday',
              'tomorrow',
              '10am',
              'at',
              'offer',
              '7',
              '.',
            ],
          ),
          { maxLength: 9 },
        ),
        (words) => {
          const { text, due } = parseTaskInWords(words.join(' '), { now, zone, language: 'en' });
          if (due) expect(wallTimeToInstant(due)).toBeGreaterThan(now);
          for (const kept of ['call', 'Ana', 'offer'])
            expect(text.split(' ').filter((word) => word === kept)).toHaveLength(
              words.filter((word) => word === kept).length,
            );
        },
      ),
    ));
});
