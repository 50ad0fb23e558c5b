import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateInWords } from '@/utils/rules/dates-in-words';
import { wallTimeToInstant } from '@/utils/time';

/** Wednesday, 25 November 2026, 15:20 in Berlin. */
const NOW = Date.parse('2026-11-25T14:20:00Z');
const ZONE = 'Europe/Berlin';

const parse = (language: string, text: string, now = NOW) =>
  parseDateInWords(text, { now, zone: ZONE, language })?.local ?? null;

describe('a date in words', () => {
  it.each([
    ['tomorrow 9am', '2026-11-26T09:00'],
    ['Tomorrow', '2026-11-26T09:00'],
    ['tomorrow at noon', '2026-11-26T12:00'],
    ['tomorrow morning', '2026-11-26T09:00'],
    ['tomorrow evening at 8', '2026-11-26T20:00'],
    ['the day after tomorrow, 5:30 p.m.', '2026-11-27T17:30'],
    ['tonight', '2026-11-25T20:00'],
    ['this evening', '2026-11-25T18:00'],
    ['6pm', '2026-11-25T18:00'],
    ['9am', '2026-11-26T09:00'],
    ['12 am', '2026-11-26T00:00'],
    ['tomorrow 12pm', '2026-11-26T12:00'],
    ['at 16:45', '2026-11-25T16:45'],
    ['Friday', '2026-11-27T09:00'],
    ['on Fri at 2 pm', '2026-11-27T14:00'],
    ['by thurs', '2026-11-26T09:00'],
    ['Wednesday', '2026-12-02T09:00'],
    ['next Tuesday', '2026-12-01T09:00'],
    ['next Friday', '2026-12-04T09:00'],
    ['next week', '2026-11-30T09:00'],
    ['next week Thursday 10am', '2026-12-03T10:00'],
    ['in 3 days', '2026-11-28T09:00'],
    ['3 days', '2026-11-28T09:00'],
    ['in 3 days at 4pm', '2026-11-28T16:00'],
    ['in a week', '2026-12-02T09:00'],
    ['two weeks from now', '2026-12-09T09:00'],
    ['in an hour', '2026-11-25T16:20'],
    ['in 20 minutes', '2026-11-25T15:40'],
    ['in 3 months', '2027-02-25T09:00'],
    ['Dec 24', '2026-12-24T09:00'],
    ['December 24th at 10am', '2026-12-24T10:00'],
    ['Dec. 24, 2027', '2027-12-24T09:00'],
    ['24 December 10:00', '2026-12-24T10:00'],
    ['the 3rd of Jan', '2027-01-03T09:00'],
    ['Thu, Dec 24', '2026-12-24T09:00'],
    ['12/24', '2026-12-24T09:00'],
    ['24/12', '2026-12-24T09:00'],
    ['1/2/2027', '2027-01-02T09:00'],
    ['12/24/26 3pm', '2026-12-24T15:00'],
    ['2026-12-24', '2026-12-24T09:00'],
    ['2026-12-24T10:15', '2026-12-24T10:15'],
    ['Nov 24', '2027-11-24T09:00'],
    ['today at 3 in the afternoon', null],
    ['tomorrow at 3 in the afternoon', '2026-11-26T15:00'],
    ['next friday 3pm', '2026-12-04T15:00'],
    ['friday 3pm', '2026-11-27T15:00'],
    ['in 2 weeks', '2026-12-09T09:00'],
    ['tmr 8am', '2026-11-26T08:00'],
    ['in 2h', '2026-11-25T17:20'],
    ['in half an hour', '2026-11-25T15:50'],
    ['in a couple of days', '2026-11-27T09:00'],
    ['in 3 business days', '2026-11-30T09:00'],
    ['next month', '2026-12-01T09:00'],
    ['end of day', '2026-11-25T17:00'],
    ['by the end of the week', '2026-11-27T17:00'],
    ['end of month 10am', '2026-11-30T10:00'],
    ['this weekend', '2026-11-28T09:00'],
    ['the week after next', '2026-12-07T09:00'],
    ['noon', '2026-11-26T12:00'],
  ])('English: %s', (text, expected) => {
    expect(parse('en', text)).toBe(expected);
  });

  it.each([
    ['morgen', '2026-11-26T09:00'],
    ['morgen früh', '2026-11-26T09:00'],
    ['morgen um 9', '2026-11-26T09:00'],
    ['morgen 14 Uhr', '2026-11-26T14:00'],
    ['übermorgen, 14.30 Uhr', '2026-11-27T14:30'],
    ['heute Abend', '2026-11-25T18:00'],
    ['heute Abend um 8', '2026-11-25T20:00'],
    ['Freitag', '2026-11-27T09:00'],
    ['am Fr. um 10:30 Uhr', '2026-11-27T10:30'],
    ['nächsten Dienstag', '2026-12-01T09:00'],
    ['nächste Woche', '2026-11-30T09:00'],
    ['nächste Woche Dienstag', '2026-12-01T09:00'],
    ['in 3 Tagen', '2026-11-28T09:00'],
    ['in zwei Wochen', '2026-12-09T09:00'],
    ['in einer Stunde', '2026-11-25T16:20'],
    ['24.12. 10:00', '2026-12-24T10:00'],
    ['24.12.', '2026-12-24T09:00'],
    ['24.12', '2026-12-24T09:00'],
    ['24.12.2027 um 8 Uhr', '2027-12-24T08:00'],
    ['24. Dezember', '2026-12-24T09:00'],
    ['am 3. März 2027', '2027-03-03T09:00'],
    ['Do, 24.12.', '2026-12-24T09:00'],
    ['tomorrow 9am', '2026-11-26T09:00'],
    ['Montag um halb 10', '2026-11-30T09:30'],
    ['Montagmorgen', '2026-11-30T09:00'],
    ['Freitagnachmittag', '2026-11-27T15:00'],
    ['bis Ende der Woche', '2026-11-27T17:00'],
    ['Monatsende', '2026-11-30T17:00'],
    ['nächsten Monat', '2026-12-01T09:00'],
    ['übernächste Woche', '2026-12-07T09:00'],
    ['in 3 Werktagen', '2026-11-30T09:00'],
    ['am Wochenende', '2026-11-28T09:00'],
    ['in einer halben Stunde', '2026-11-25T15:50'],
    ['spätestens Freitag', '2026-11-27T09:00'],
    ['Sonnabend', '2026-11-28T09:00'],
    ['Mittag', '2026-11-26T12:00'],
  ])('German: %s', (text, expected) => {
    expect(parse('de', text)).toBe(expected);
  });

  it.each([
    ['demain', '2026-11-26T09:00'],
    ['demain à 9 heures', '2026-11-26T09:00'],
    ['demain soir', '2026-11-26T18:00'],
    ['après-demain 14h30', '2026-11-27T14:30'],
    ['vendredi à 14h', '2026-11-27T14:00'],
    ['mardi prochain', '2026-12-01T09:00'],
    ['la semaine prochaine', '2026-11-30T09:00'],
    ['mardi de la semaine prochaine', '2026-12-01T09:00'],
    ['dans 3 jours', '2026-11-28T09:00'],
    ['dans deux heures', '2026-11-25T17:20'],
    ['24/12 10:00', '2026-12-24T10:00'],
    ['12/10/2027', '2027-10-12T09:00'],
    ['le 24 décembre à midi', '2026-12-24T12:00'],
    ['1er février', '2027-02-01T09:00'],
    ['le mois prochain', '2026-12-01T09:00'],
    ['dans une demi-heure', '2026-11-25T15:50'],
    ['demain à 14 heures 30', '2026-11-26T14:30'],
    ['dans 3 jours ouvrés', '2026-11-30T09:00'],
    ['à midi', '2026-11-26T12:00'],
    ['ce week-end', '2026-11-28T09:00'],
  ])('French: %s', (text, expected) => {
    expect(parse('fr', text)).toBe(expected);
  });

  it.each([
    ['mañana', '2026-11-26T09:00'],
    ['mañana por la mañana', '2026-11-26T09:00'],
    ['pasado mañana a las 10', '2026-11-27T10:00'],
    ['mañana a las 5 de la tarde', '2026-11-26T17:00'],
    ['el viernes', '2026-11-27T09:00'],
    ['el próximo martes', '2026-12-01T09:00'],
    ['el martes que viene', '2026-12-01T09:00'],
    ['la próxima semana', '2026-11-30T09:00'],
    ['en 3 días', '2026-11-28T09:00'],
    ['dentro de una semana', '2026-12-02T09:00'],
    ['24 de diciembre de 2026', '2026-12-24T09:00'],
    ['24/12', '2026-12-24T09:00'],
    ['3 mar', '2027-03-03T09:00'],
    ['mar', '2026-12-01T09:00'],
    ['el mes que viene', '2026-12-01T09:00'],
    ['al mediodía', '2026-11-26T12:00'],
    ['en media hora', '2026-11-25T15:50'],
    ['este fin de semana', '2026-11-28T09:00'],
  ])('Spanish: %s', (text, expected) => {
    expect(parse('es', text)).toBe(expected);
  });

  it.each([
    ['غدًا', '2026-11-26T09:00'],
    ['غدا الساعة 9', '2026-11-26T09:00'],
    ['غدا الساعة ٣ مساءً', '2026-11-26T15:00'],
    ['بعد غد', '2026-11-27T09:00'],
    ['يوم الجمعة', '2026-11-27T09:00'],
    ['الثلاثاء القادم', '2026-12-01T09:00'],
    ['الأسبوع القادم', '2026-11-30T09:00'],
    ['بعد ٣ أيام', '2026-11-28T09:00'],
    ['بعد يومين', '2026-11-27T09:00'],
    ['بعد ثلاثة أيام', '2026-11-28T09:00'],
    ['بعد أسبوع', '2026-12-02T09:00'],
    ['٢٤ ديسمبر', '2026-12-24T09:00'],
    ['24/12 10:00', '2026-12-24T10:00'],
    ['الجمعة القادمة', '2026-11-27T09:00'],
    ['الشهر القادم', '2026-12-01T09:00'],
    ['بعد نصف ساعة', '2026-11-25T15:50'],
    ['صباح الغد', '2026-11-26T09:00'],
    ['في غضون أسبوعين', '2026-12-09T09:00'],
  ])('Arabic: %s', (text, expected) => {
    expect(parse('ar', text)).toBe(expected);
  });

  it.each([
    ['明日', '2026-11-26T09:00'],
    ['明日の朝9時', '2026-11-26T09:00'],
    ['明日 午後3時半', '2026-11-26T15:30'],
    ['明後日', '2026-11-27T09:00'],
    ['金曜日', '2026-11-27T09:00'],
    ['来週', '2026-11-30T09:00'],
    ['来週の火曜日', '2026-12-01T09:00'],
    ['３日後', '2026-11-28T09:00'],
    ['一週間後', '2026-12-02T09:00'],
    ['2時間後', '2026-11-25T17:20'],
    ['3か月後', '2027-02-25T09:00'],
    ['12月24日 10:00', '2026-12-24T10:00'],
    ['12/24', '2026-12-24T09:00'],
    ['2026年12月24日15時30分', '2026-12-24T15:30'],
    ['次の金曜日', '2026-11-27T09:00'],
    ['今週の金曜日', '2026-11-27T09:00'],
    ['来月', '2026-12-01T09:00'],
    ['再来週', '2026-12-07T09:00'],
    ['今晩', '2026-11-25T18:00'],
    ['十日後の10時', '2026-12-05T10:00'],
    ['3営業日後', '2026-11-30T09:00'],
    ['正午', '2026-11-26T12:00'],
    ['月末', '2026-11-30T17:00'],
  ])('Japanese: %s', (text, expected) => {
    expect(parse('ja', text)).toBe(expected);
  });

  it.each([
    ['en', ''],
    ['en', 'soon'],
    ['en', 'call Ana tomorrow'],
    ['en', 'tomorrow or Friday'],
    ['en', 'tomorrow Friday'],
    ['en', 'Friday Dec 24'],
    ['en', 'yesterday'],
    ['en', 'today 9am'],
    ['en', 'tomorrow 25:00'],
    ['en', 'tomorrow at 3'],
    ['en', 'tomorrow 13pm'],
    ['en', 'Feb 30'],
    ['en', '13/13'],
    ['en', '10-12'],
    ['en', '2020-01-01'],
    ['en', 'in 9999 months'],
    ['en', '12 at night'],
    ['en', 'tomorrow tomorrow'],
    ['en', `tomorrow${' '.repeat(300)}`],
    ['en', 'the 31st'],
    ['en', 'weekend'],
    ['en', 'tom'],
    ['en', 'end of'],
    ['de', 'Wochenende'],
    ['de', 'halb 3'],
    ['de', '31.2.'],
    ['de', 'mit Ana'],
    ['de', '10.30'],
    ['fr', '9 heures'],
    ['es', 'mar 3'],
    ['ja', '3日'],
    ['xx', 'morgen'],
  ])('%s: "%s" is nobody’s guess', (language, text) => {
    expect(parse(language, text)).toBeNull();
  });

  it('follows the order of day and month of the region', () => {
    expect(parse('en-US', '3/4/2027')).toBe('2027-03-04T09:00');
    expect(parse('en-GB', '3/4/2027')).toBe('2027-04-03T09:00');
    expect(parse('de-AT', '24. Jänner')).toBe('2027-01-24T09:00');
  });

  it('reads the calendar of the person’s own zone', () => {
    const late = Date.parse('2026-11-25T23:30:00Z');
    expect(
      parseDateInWords('tomorrow', { now: late, zone: 'Europe/Berlin', language: 'en' }),
    ).toEqual({ local: '2026-11-27T09:00', zone: 'Europe/Berlin' });
    expect(
      parseDateInWords('tomorrow', { now: late, zone: 'America/New_York', language: 'en' }),
    ).toEqual({ local: '2026-11-26T09:00', zone: 'America/New_York' });
  });

  it('says nothing in a zone that does not exist', () => {
    expect(
      parseDateInWords('tomorrow', { now: NOW, zone: 'Mars/Olympus', language: 'en' }),
    ).toBeNull();
  });

  it('is in the future or nothing, and never throws or stalls, whatever is typed', () => {
    const bits = fc.constantFrom(
      'tomorrow',
      'next',
      'in',
      '3',
      '12',
      '31',
      '9999',
      'days',
      'months',
      'at',
      'um',
      'Friday',
      'am',
      'pm',
      ':',
      '.',
      '/',
      '24.12.',
      'Feb',
      '29',
      'noche',
      'الساعة',
      'بعد',
      '時',
      '後',
      'の',
      '-',
      'a',
      'h',
      '\u202e',
      '😀',
      '\ud800',
      '2026',
    );
    const languages = fc.constantFrom(
      'en',
      'en-GB',
      'de',
      'fr',
      'es',
      'ar',
      'ar-SA',
      'ja',
      'fa',
      'th',
      'not a tag',
      '',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(bits, { maxLength: 9 }).map((some) => some.join(' ')),
          fc.string({ unit: 'binary', maxLength: 400 }),
        ),
        languages,
        fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01') }),
        (text, language, now) => {
          const started = performance.now();
          const wall = parseDateInWords(text, { now, zone: ZONE, language });
          if (wall) expect(wallTimeToInstant(wall)).toBeGreaterThan(now);
          expect(performance.now() - started).toBeLessThan(2000);
        },
      ),
      { numRuns: 500 },
    );
  });
});
