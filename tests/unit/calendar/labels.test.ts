import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chipLabel,
  chipLabelOverDays,
  clockRange,
  timeOfDay,
  whenLine,
} from '@/utils/page/calendar-labels';
import { Formats } from '../../replica/calendar/formats';
import { WORDS } from '../../replica/calendar/words';

const DAY = 86_400_000;
const LANGUAGES = ['en', 'de', 'ja', 'ar'] as const;
const TODAY = '2026-11-22';

/** A meeting within one day, in UTC, in the year around today. */
const meeting = fc
  .record({
    day: fc.integer({ min: -300, max: 30 }),
    from: fc.integer({ min: 0, max: 95 }),
    quarters: fc.integer({ min: 0, max: 95 }),
  })
  .map(({ day, from, quarters }) => {
    const midnight = Date.parse(`${TODAY}T00:00:00Z`) + day * DAY;
    const until = Math.min(95, from + quarters);
    return { midnight, from: from * 15, until: until * 15 };
  });
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
/** Commas, times, dates and anything else that people put into titles. */
const title = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '3pm to 4pm',
    'All day, every day',
    '10:00 – 11:00, moved',
    'May 5, 2026',
    '終日、作業',
    'Ganztägig, Köln',
  ),
);

describe('labels written in the way of the page', () => {
  test.each(LANGUAGES)('are read back in %s, or not at all', (lang) => {
    const formats = new Formats(lang, 'UTC');
    fc.assert(
      fc.property(
        meeting,
        title,
        fc.constantFrom('Ann', 'Doe, Jane'),
        ({ midnight, from, until }, name, owner) => {
          const event = {
            start: midnight + from * 60_000,
            end: midnight + until * 60_000,
            allDay: false,
          };
          const label = formats.label({ ...event, title: name, owner, answer: '', location: '' });
          const read = chipLabel(label, lang);
          // A title that says "all day" makes the label contradict itself.
          if (read === null) expect(name).toMatch(/all day|終日|ganzt/i);
          else
            expect(read).toEqual({
              allDay: false,
              clocks: { start: from, end: until },
              day: dayOf(midnight),
            });
        },
      ),
    );
  });

  test.each(LANGUAGES)('When lines are read back in %s', (lang) => {
    const formats = new Formats(lang, 'UTC');
    fc.assert(
      fc.property(meeting, ({ midnight, from, until }) => {
        const event = {
          start: midnight + from * 60_000,
          end: midnight + until * 60_000,
          allDay: false,
        };
        const line = formats.when(event, 2026).join('⋅');
        const day = dayOf(midnight);
        expect(whenLine(line, lang, TODAY)).toEqual({
          day,
          endDay: day,
          clocks: { start: from, end: until },
        });
      }),
    );
  });

  test.each(LANGUAGES)('whole days are read back in %s', (lang) => {
    const formats = new Formats(lang, 'UTC');
    const event = { start: Date.UTC(2026, 4, 4), end: Date.UTC(2026, 4, 5), allDay: true };
    expect(whenLine(formats.when(event, 2026).join('⋅'), lang, TODAY)).toEqual({
      day: '2026-05-04',
      endDay: '2026-05-04',
      clocks: null,
    });
    const label = formats.label({
      ...event,
      title: 'Fair',
      owner: 'Ann',
      answer: '',
      location: '',
    });
    expect(chipLabel(label, lang)).toEqual({ allDay: true, clocks: null, day: '2026-05-04' });
    expect(label).toContain(WORDS[lang].allDay);
  });

  test('nothing makes them stumble, and what is read is always a time of day', () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 2000 }),
      fc.stringMatching(/^[0-9:apm –～時午前後,、 ]{0,60}$/),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES, 'xx-nonsense'), (text, lang) => {
        const locale = lang === 'xx-nonsense' ? 'en' : lang;
        whenLine(text, locale, TODAY);
        chipLabelOverDays(text, locale);
        const clocks = chipLabel(text, locale)?.clocks ?? clockRange(text);
        if (!clocks) return;
        expect(clocks.start).toBeGreaterThanOrEqual(0);
        expect(clocks.end ?? clocks.start).toBeGreaterThanOrEqual(clocks.start);
        expect(clocks.end ?? clocks.start).toBeLessThan(1440);
      }),
    );
  });
});

describe('what could mean anything means nothing', () => {
  test.each([
    '3 to 4',
    '3',
    '13pm',
    '9:75',
    '25:00',
    '11pm – 1am',
    '9 – 10:00',
    'Room 9:00x',
    'noon',
    '',
    '–',
  ])('%s', (text) => {
    expect(clockRange(text)).toBeNull();
  });

  test('a weekday that contradicts the date', () => {
    expect(whenLine('Monday, January 1, 2023⋅5:00 – 6:00pm', 'en', TODAY)).toBeNull();
  });

  test('a date of another language', () => {
    expect(whenLine('Mittwoch, 4. November⋅10:00 – 11:00', 'en', TODAY)).toBeNull();
  });
});

test.each([
  ['2:00 – 3:00pm', 840, 900],
  ['11:30am – 12:45pm', 690, 765],
  ['12 – 12:30am', 0, 30],
  ['12 – 1pm', 720, 780],
  ['午後10:00～10:30', 1320, 1350],
  ['午前9時～午前10時30分', 540, 630],
  ['9:00 bis 10:30 Uhr', 540, 630],
  ['3:00\u202fPM – 4:00\u202fPM', 900, 960],
  ['10:00 a.m. to 11:00 a.m.', 600, 660],
  ['١٠:٠٠ – ١١:١٥ ص', 600, 675],
])('%s', (text, start, end) => {
  expect(clockRange(text)).toEqual({ start, end });
});

test('a time alone', () => {
  expect(timeOfDay('3pm')).toBe(900);
  expect(timeOfDay('15:00')).toBe(900);
  expect(timeOfDay('15')).toBeNull();
});

test('the year that a line leaves out is the one on which the weekday fits', () => {
  expect(whenLine('Friday, January 1⋅9:00 – 10:00am', 'en', '2026-12-28')?.day).toBe('2027-01-01');
  expect(whenLine('Wednesday, December 31⋅9:00 – 10:00am', 'en', '2026-01-03')?.day).toBe(
    '2025-12-31',
  );
});
