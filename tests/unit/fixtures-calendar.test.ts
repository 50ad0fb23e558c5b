// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openBubble, readBubble } from '@/entrypoints/calendar.content/bubble';
import { readChip } from '@/entrypoints/calendar.content/chips';
import { dayIn, readEditPage } from '@/entrypoints/calendar.content/edit-page';
import { readPageInfo } from '@/entrypoints/calendar.content/page-info';
import { CALENDAR } from '@/entrypoints/calendar.content/selectors';
import { unwrapped } from '@/utils/page/calendar-conference';
import { dayOfDateKey, instantOn } from '@/utils/page/calendar-dates';
import { decodeEventId } from '@/utils/page/calendar-event-id';
import { chipLabel, chipLabelOverDays, whenLine } from '@/utils/page/calendar-labels';
import { myAnswerIn, readRecord } from '@/utils/page/calendar-record';
import { pickEvents } from '@/utils/page/calendar-sync';

/**
 * The saved pieces of real pages stand beside the repository and are not part of it. Where they
 * are missing, the product's own pieces under tests/pages/calendar still hold.
 */
const HERE = fileURLToPath(import.meta.url);
const FOLDER = join(dirname(HERE), '../../../shared/fixtures/calendar');
const isThere = existsSync(join(FOLDER, 'manifest.json'));
if (!isThere) console.warn('SKIPPED: the saved Calendar pieces are not on this machine');

function text(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

function load(file: string): Document {
  document.documentElement.innerHTML = new DOMParser().parseFromString(
    text(file),
    'text/html',
  ).documentElement.innerHTML;
  for (const { name, value } of new DOMParser().parseFromString(text(file), 'text/html').body
    .attributes)
    document.body.setAttribute(name, value);
  return document;
}

function one(css: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(css);
  if (!found) throw new Error(`Nothing matches ${css}`);
  return found;
}

const CHIP = CALENDAR.chip;
const read = (minutes: number | null | undefined) =>
  minutes == null ? null : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const EN = { locale: 'en', today: '2026-11-22' };
const JA = { locale: 'ja', today: '2026-11-22' };

describe.skipIf(!isThere)('the saved pieces read as their manifest says', () => {
  test('every piece of the manifest is read here', () => {
    const Manifest = z.array(z.object({ file: z.string() }));
    const files = Manifest.parse(JSON.parse(text('manifest.json'))).map(({ file }) => file);
    const source = readFileSync(HERE, 'utf8');
    expect(files.filter((file) => !source.includes(file))).toEqual([]);
  });

  test('pangu_date_header_datekey.html: the day of a heading', () => {
    load('pangu_date_header_datekey.html');
    expect(one(CALENDAR.day).dataset.datekey).toBe('28929');
    expect(dayOfDateKey('28929')).toBe('2026-08-01');
  });

  test('pangu_event_description.html: a wrapped link leads to its target', () => {
    load('pangu_event_description.html');
    const description = one(CALENDAR.bubbleDescription);
    expect(unwrapped(description.querySelector('a')?.href ?? '')?.href).toBe('http://ether.fi/');
  });

  test('pangu_hidden_adjacent_description.html: amounts in a description are no time and no guest', () => {
    load('pangu_hidden_adjacent_description.html');
    expect(readBubble(document.body, EN)).toMatchObject({
      when: null,
      guests: [],
      conferences: [],
    });
  });

  test('halozone_shell_userinfo_2025.html: whose calendar it is', () => {
    load('halozone_shell_userinfo_2025.html');
    expect(readPageInfo(document)).toEqual({
      account: 'user@example.com',
      zone: 'America/New_York',
      locale: 'en',
      view: 'grid',
    });
    // The page's own offset agrees with what the zone name means to the browser.
    const noon = instantOn('2025-08-31', 12 * 60, 'America/New_York') ?? 0;
    expect(Date.UTC(2025, 7, 31, 12) - noon).toBe(Number(one('#xGmtOffset').textContent));
  });

  test('chip_timed_2026-09.html', () => {
    load('chip_timed_2026-09.html');
    expect(document.querySelectorAll(CHIP)).toHaveLength(1);
    const chip = readChip(one(CHIP), 'en');
    expect(chip).toMatchObject({ title: 'Test', column: '2026-10-10', allDay: false });
    expect(chip.when).toEqual({
      day: '2026-10-10',
      endDay: '2026-10-10',
      clocks: { start: 15 * 60, end: 16 * 60 },
    });
    expect(decodeEventId(chip.eid)).toEqual({
      eventId: 'khsgqpou0pcjkmpo9umgtl9ff8',
      calendarId: 'me@gmail.com',
    });
  });

  test('chip_allday_2026-09.html', () => {
    load('chip_allday_2026-09.html');
    const chip = readChip(one(CHIP), 'en');
    expect(chip).toMatchObject({ title: 'Trip', allDay: true, when: null });
    expect(decodeEventId(chip.eid)?.eventId).toBe('trip1');
  });

  test('chip_month_timed_2026-09.html', () => {
    load('chip_month_timed_2026-09.html');
    const chip = readChip(one(CHIP), 'en');
    expect(chip).toMatchObject({
      title: 'Test',
      allDay: false,
      clocks: { start: 15 * 60, end: null },
    });
    expect(decodeEventId(chip.eid)?.eventId).toBe('m1');
  });

  test('chip_ja_2019-01.html: the date of the label counts, not the edited column', () => {
    load('chip_ja_2019-01.html');
    const chip = readChip(one(CHIP), 'ja');
    expect(chip).toMatchObject({ title: '英語第九', place: 'W934' });
    expect(chip.when).toEqual({
      day: '2019-01-30',
      endDay: '2019-01-30',
      clocks: { start: 9 * 60, end: 10 * 60 + 30 },
    });
    expect(decodeEventId(chip.eid)?.eventId).toBe('542h7vo65mq3614bbkif1tj5o2_20190130T000000Z');
  });

  test('search_results_ja_2026-09.html: the date of the label counts, not the group', () => {
    load('search_results_ja_2026-09.html');
    const chips = [...document.querySelectorAll<HTMLElement>(CHIP)].map((chip) =>
      readChip(chip, 'ja'),
    );
    expect(
      chips.map(({ eid, when }) => [
        eid,
        read(when?.clocks?.start),
        read(when?.clocks?.end),
        when?.day,
      ]),
    ).toEqual([
      ['A', '18:00', '19:00', '2026-09-15'],
      ['B', '15:00', '16:00', '2026-09-17'],
    ]);
  });

  test('bubble_ja_2026-09.html', () => {
    load('bubble_ja_2026-09.html');
    const bubble = readBubble(one('[data-eventid]'), JA);
    expect(bubble.title).toBe('サンプル定例MTG');
    expect(bubble.when).toEqual({
      day: '2026-09-16',
      endDay: '2026-09-16',
      clocks: { start: 9 * 60, end: 9 * 60 + 45 },
    });
    expect([...bubble.conferences].sort()).toEqual(['Google Meet', 'Microsoft Teams', 'Zoom']);
  });

  test('bubble_shell_en_2026.html', () => {
    load('bubble_shell_en_2026.html');
    expect(document.querySelectorAll(CALENDAR.dialog)).toHaveLength(1);
    expect(document.querySelector('#xDetDlgCloseBu')).not.toBeNull();
    const bubble = one(CALENDAR.bubble);
    expect(decodeEventId(bubble.dataset.eventid ?? '')).toEqual({
      eventId: '1dq60v6utpm0k3o5l079rpgu4a',
      calendarId: 'user@example.com',
    });
    // Cut off in the source: what is not there is not made up.
    expect(readBubble(bubble, EN)).toMatchObject({
      title: '',
      when: null,
      guests: [],
      guestsComplete: false,
    });
  });

  test('bubble_guests_reconstructed_2026-09.html', () => {
    load('bubble_guests_reconstructed_2026-09.html');
    for (const element of document.querySelectorAll('*'))
      element.getClientRects = () => [new DOMRect()] as never;
    const open = openBubble(document);
    expect(open).toMatchObject({ eid: one('#xDetDlg').dataset.eventid });
    expect(decodeEventId(one('#xDetDlg').dataset.eventid ?? '')?.eventId).toBe('evt123');
    const bubble = readBubble(one(CALENDAR.bubble), EN);
    expect(bubble.title).toBe('Marketing Sync');
    expect(bubble.when).toEqual({
      day: '2026-09-19',
      endDay: '2026-09-19',
      clocks: { start: 9 * 60, end: 10 * 60 },
    });
    expect(
      bubble.guests.map(({ address, name, answer, organizer }) => [
        address,
        name,
        answer,
        organizer,
      ]),
    ).toEqual([
      ['james@example.com', '', 'accepted', true],
      ['olivia@example.com', 'Olivia Jones', 'tentative', false],
      ['vera@example.com', 'Vera Katts', 'waiting', false],
    ]);
    expect(bubble.guestsComplete).toBe(true);
    expect(JSON.stringify(bubble.guests)).not.toContain('zoomcrc');
  });

  test('editpage_es_2018-08.html', () => {
    load('editpage_es_2018-08.html');
    for (const id of ['xTiIn', 'xStDaIn', 'xSaveBu', 'xDaRaSel'])
      expect(document.getElementById(id)).not.toBeNull();
    expect(readEditPage(document).title).toBe('');
    expect(dayIn(document, 'editStartDay')).toBe('2018-08-31');
  });

  test('fetcheventrange_synthetic.mjs', async () => {
    const Module = z.object({ body: z.string() });
    // The test runner imports nothing from outside the repository by its path.
    const source = Buffer.from(text('fetcheventrange_synthetic.mjs')).toString('base64');
    const file = `data:text/javascript;base64,${source}`;
    const { body } = Module.parse(await import(/* @vite-ignore */ file));
    const records = pickEvents(body).flatMap((event) => readRecord(event) ?? []);
    expect(records).toHaveLength(4);
    const meetings = records.filter(({ isMeeting }) => isMeeting);
    expect(meetings.filter(({ allDay }) => !allDay)).toHaveLength(2);
    expect(meetings.filter(({ allDay }) => allDay)).toHaveLength(1);
    expect(records.filter(({ isMeeting }) => !isMeeting).map(({ id }) => id)).toEqual(['evt-wl']);
    expect(meetings.map((record) => myAnswerIn(record, 'me@example.com'))).toEqual([
      'accepted',
      'declined',
      'waiting',
    ]);
  });
});

describe.skipIf(!isThere)('labels.json: labels and When lines quoted in public code', () => {
  const Label = z.object({
    label: z.string(),
    locale: z.optional(z.string()),
    where: z.optional(z.string()),
  });
  const labels = isThere ? z.array(Label).parse(JSON.parse(text('labels.json'))) : [];

  const clocks = (start: number, end: number | null) => ({ start, end });
  const CHIPS: Record<string, unknown> = {
    '3pm to 3:30pm, ❇️': [clocks(900, 930), '2021-09-09'],
    '7am to 7:30am': [clocks(420, 450), '2026-09-23'],
    '3pm to 4pm, Dinner': [clocks(900, 960), '2026-10-06'],
    '10:00 to 11:00': [clocks(600, 660), '2026-09-19'],
    '10:00 AM to 10:30 AM': [clocks(600, 630), '2026-03-20'],
    // Four days, which the label's range does not say in a form that is certain.
    'Company Focus Week': [null, null],
    '12am to 11:30pm': [clocks(0, 1410), '2026-03-20'],
    '午前9時～午前10:30': [clocks(540, 630), '2019-01-30'],
    '18:00～19:00': [clocks(1080, 1140), '2026-09-15'],
  };

  test.each(labels.filter(({ where }) => !where))('$label', ({ label, locale }) => {
    const language = locale?.slice(0, 2) ?? 'en';
    const overDays = chipLabelOverDays(label, language);
    if (label.startsWith('September 8')) {
      expect(overDays).toEqual({
        day: '2026-09-08',
        endDay: '2026-12-23',
        clocks: clocks(480, 1439),
      });
    } else if (label.startsWith('September 27')) {
      expect(overDays).toEqual({
        day: '2026-09-27',
        endDay: '2026-09-27',
        clocks: clocks(59, null),
      });
    } else {
      expect(overDays).toBeNull();
      const [, expected] = Object.entries(CHIPS).find(([start]) => label.startsWith(start)) ?? [];
      const chip = chipLabel(label, language);
      expect([chip?.clocks, chip?.day]).toEqual(expected);
      expect(chip?.allDay).toBe(label.includes('All day'));
    }
  });

  const LINES: Record<
    string,
    [today: string, day: string, endDay: string, ReturnType<typeof clocks> | null]
  > = {
    'Sunday, December 10': ['2023-11-01', '2023-12-10', '2023-12-10', null],
    'Sunday, January 21, 2024': ['2023-11-01', '2024-01-21', '2024-01-21', null],
    'Wednesday, April 26⋅2:00 – 3:00pm': [
      '2023-04-01',
      '2023-04-26',
      '2023-04-26',
      clocks(840, 900),
    ],
    'Wednesday, April 26⋅11:30am – 12:45pm': [
      '2023-04-01',
      '2023-04-26',
      '2023-04-26',
      clocks(690, 765),
    ],
    'April 25, 2023, 11:15pm – April 26, 2023, 6:45am': [
      '2023-04-01',
      '2023-04-25',
      '2023-04-26',
      clocks(1395, 405),
    ],
    'Monday, January 1, 2024⋅5:00 – 6:00pm': [
      '2023-11-01',
      '2024-01-01',
      '2024-01-01',
      clocks(1020, 1080),
    ],
    '6月 23日 (月曜日)⋅午後10:00～10:30': [
      '2025-05-01',
      '2025-06-23',
      '2025-06-23',
      clocks(1320, 1350),
    ],
  };

  test.each(labels.filter(({ where }) => where))('$label in the bubble', ({ label, locale }) => {
    const [today, day, endDay, times] = LINES[label] ?? ['', '', '', null];
    expect(whenLine(label, locale ?? 'en', today)).toEqual({ day, endDay, clocks: times });
  });
});
