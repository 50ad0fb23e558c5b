// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { openBubble, readBubble } from '@/entrypoints/calendar.content/bubble';
import { readChip } from '@/entrypoints/calendar.content/chips';
import { readEditPage } from '@/entrypoints/calendar.content/edit-page';
import { readPageInfo } from '@/entrypoints/calendar.content/page-info';
import { CALENDAR } from '@/entrypoints/calendar.content/selectors';
import { decodeEventId } from '@/utils/page/calendar-event-id';
import { layOut, load, piece } from './load';

const TODAY = '2026-10-20';

function bubbleOf(file: string, locale: string) {
  load(file);
  const open = openBubble(document);
  if (open === null || open === 'other') throw new Error('No event is open');
  return { id: decodeEventId(open.eid), ...readBubble(open.root, { locale, today: TODAY }) };
}

const onOneDay = (day: string, start: number, end: number | null) => ({
  day,
  endDay: day,
  clocks: { start, end },
});

beforeEach(layOut);

describe('the table of selectors', () => {
  const table = readFileSync('entrypoints/calendar.content/selectors.ts', 'utf8');
  const comments = new Map(
    [...table.matchAll(/\/\*\*([^/]*?)\*\/\s*(\w+):/g)].map(([, comment = '', name = '']) => [
      name,
      comment,
    ]),
  );

  test.each(Object.entries(CALENDAR))('%s has a reason, a date and its piece', (name, css) => {
    const facts = /^\s*(.{20,}?) @seen (20\d\d-\d\d(?:-\d\d)?) @piece (\S+\.html) (\d+)\s*$/.exec(
      comments.get(name) ?? '',
    );
    const [, , , file = 'missing', count = '0'] = facts ?? [];
    expect(facts, `${name} says why, when it was seen, and where it must match`).not.toBeNull();
    load(file);
    expect(document.querySelectorAll(css)).toHaveLength(Number(count));
    expect(Number(count)).toBeGreaterThan(0);
  });

  test('none selects on the words of a label', () => {
    for (const css of Object.values(CALENDAR)) expect(css).not.toMatch(/aria-label[~|^$*]?=/);
  });
});

describe('the page', () => {
  test('says whose calendar it is, in which zone and language', () => {
    load('user-info.html');
    expect(readPageInfo(document)).toEqual({
      account: 'nora@kiln-and-co.example',
      zone: 'Europe/Berlin',
      locale: 'en-US',
      view: 'grid',
    });
  });

  test('without its hidden block says nothing', () => {
    load('chip-timed.html');
    const info = readPageInfo(document);
    expect(info).toEqual({ account: null, zone: null, locale: null, view: 'grid' });
  });
});

describe('the bubble', () => {
  test('is the one that is seen, not one left over', () => {
    const bubble = bubbleOf('bubble-en.html', 'en');
    expect(bubble.id).toEqual({
      eventId: 'glaze0review0series_20261013T140000Z',
      calendarId: 'nora@kiln-and-co.example',
    });
    expect(bubble.title).toBe('Glaze review: 9:00 – 10:00am is taken, honest');
  });

  test('yields the time of its line, whatever the title says', () => {
    expect(bubbleOf('bubble-en.html', 'en').when).toEqual(onOneDay('2026-10-13', 960, 1050));
  });

  test('yields its guests by address, with names that hold commas and answers that are certain', () => {
    const { guests, guestsComplete } = bubbleOf('bubble-en.html', 'en');
    expect(guests).toEqual([
      {
        address: 'nora@kiln-and-co.example',
        name: 'Nora Fenwick',
        answer: 'accepted',
        type: 'person',
        organizer: true,
      },
      {
        address: 'ivo.maric@adria-tiles.example',
        name: 'Marić, Ivo',
        answer: 'tentative',
        type: 'person',
        organizer: false,
      },
      {
        address: 'petra@adria-tiles.example',
        name: '',
        answer: 'waiting',
        type: 'person',
        organizer: false,
      },
      {
        address: 'c_188studio2@resource.calendar.google.com',
        name: 'Studio 2',
        answer: 'accepted',
        type: 'resource',
        organizer: false,
      },
    ]);
    expect(guestsComplete).toBe(true);
  });

  test('takes no guest, time or place from the description', () => {
    const bubble = bubbleOf('bubble-en.html', 'en');
    expect(JSON.stringify(bubble)).not.toContain('bridge.example');
    expect(bubble.place).toBe('Studio 2, Hafenstr. 9');
    expect(bubble.conferences).toEqual(['Google Meet']);
  });

  test('in Japanese', () => {
    const bubble = bubbleOf('bubble-ja.html', 'ja');
    expect(bubble).toMatchObject({
      id: { eventId: 'tosai20261104', calendarId: 'nora@gmail.com' },
      title: '陶器の打ち合わせ',
      place: 'https://us02web.zoom.us/j/555',
      conferences: ['Zoom'],
      when: onOneDay('2026-11-04', 780, 870),
      guestsComplete: true,
    });
    expect(bubble.guests.map(({ address, name, answer }) => [address, name, answer])).toEqual([
      ['nora@gmail.com', 'Nora Fenwick', 'accepted'],
      ['s.ota@kamado.example', '太田 早紀', 'waiting'],
    ]);
  });

  test('in Arabic, with its own digits', () => {
    const bubble = bubbleOf('bubble-ar.html', 'ar');
    expect(bubble).toMatchObject({
      title: 'مراجعة الخزف',
      when: onOneDay('2026-11-04', 600, 675),
      guestsComplete: true,
    });
    expect(bubble.guests.map(({ answer }) => answer)).toEqual(['accepted', 'tentative']);
  });

  test('with a collapsed list claims no guests and not to know them all', () => {
    expect(bubbleOf('bubble-collapsed-de.html', 'de')).toMatchObject({
      when: onOneDay('2026-11-04', 540, 690),
      guests: [],
      guestsComplete: false,
    });
  });

  test('in a language whose words it does not know yields no time and no answer', () => {
    const bubble = bubbleOf('bubble-unknown-language.html', 'hu');
    expect(bubble.when).toBeNull();
    expect(bubble.guests.map(({ name, answer }) => [name, answer])).toEqual([
      ['Nora Fenwick', 'unknown'],
      ['Béla', 'unknown'],
    ]);
  });

  test('of a task is no event', () => {
    load('bubble-task.html');
    expect(openBubble(document)).toBe('other');
  });

  test('that is hidden is none', () => {
    load('bubble-task.html');
    piece('[role="dialog"]').style.display = 'none';
    expect(openBubble(document)).toBeNull();
  });
});

describe('chips', () => {
  test('in the day: title from what is shown, times from the label, handle left out', () => {
    load('chip-timed.html');
    const chips = [...document.querySelectorAll<HTMLElement>(CALENDAR.chip)];
    expect(chips).toHaveLength(2);
    expect(readChip(piece(CALENDAR.chip), 'en')).toMatchObject({
      title: 'Kiln slot, All week',
      place: 'Yard, gate 3',
      column: '2026-11-04',
      when: onOneDay('2026-11-04', 810, 855),
      allDay: false,
    });
  });

  test('of a whole day', () => {
    load('chip-all-day.html');
    expect(readChip(piece(CALENDAR.chip), 'en')).toMatchObject({
      title: 'Ceramics fair',
      allDay: true,
      when: { day: '2026-11-05', endDay: '2026-11-05', clocks: null },
    });
    expect(decodeEventId(piece(CALENDAR.chip).dataset.eventid ?? '')?.calendarId).toBe(
      'c_fairs@group.calendar.google.com',
    );
  });

  test('in the month, in German', () => {
    load('chip-month-de.html');
    expect(readChip(piece(CALENDAR.chip), 'de')).toMatchObject({
      title: 'Brennofen',
      allDay: false,
      when: onOneDay('2026-11-06', 840, 885),
    });
  });

  test('in search results: the date of the label counts, not the one of the group', () => {
    load('search-results.html');
    expect(readChip(piece(CALENDAR.chip), 'ja')).toMatchObject({
      title: '釉薬の相談',
      column: '2026-11-04',
      when: onOneDay('2026-11-06', 960, 1020),
    });
  });
});

describe('the edit page', () => {
  test('yields what is saved, and guests of its list alone', () => {
    load('edit-page.html');
    expect(readEditPage(document)).toMatchObject({
      title: 'Glaze review',
      place: 'Studio 2',
      when: onOneDay('2026-11-04', 960, 1050),
      guestsComplete: false,
    });
    expect(readEditPage(document).guests.map(({ address }) => address)).toEqual([
      'nora@kiln-and-co.example',
      'ivo.maric@adria-tiles.example',
    ]);
  });

  test('with a time that was changed and not saved yields no time', () => {
    load('edit-page.html');
    const time = piece('#xStTiIn');
    if (time instanceof HTMLInputElement) time.value = '3:00pm';
    expect(readEditPage(document).when).toBeNull();
  });
});
