// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openCalendar } from '@/entrypoints/calendar.content/adapter';
import { PageData } from '@/entrypoints/calendar.content/page-data';
import type { Host, Subject } from '@/utils/host';
import { encodeEventId } from '@/utils/page/calendar-event-id';
import { pickEvents } from '@/utils/page/calendar-sync';
import { MeetingSeen } from '@/utils/seen';
import { add, layOut, load, piece } from '../../pages/calendar/load';

const ME = 'nora@kiln-and-co.example';
const GLAZE = 'glaze0review0series_20261013T140000Z';
const WEEK = '/calendar/u/0/r/week/2026/10/13';

let end: AbortController;
let data: PageData;
let host: Host;

beforeEach(() => {
  // The page leaves the present year out.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 9, 20) });
  layOut();
  end = new AbortController();
  data = new PageData();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function open(...files: string[]): void {
  history.replaceState(null, '', WEEK);
  load('user-info.html', ...files);
  host = openCalendar({
    data,
    reading: end.signal,
    staying: end.signal,
    onOrphaned: () => undefined,
  });
}

function meetingOf(subject: Subject) {
  if (subject.kind !== 'meeting') throw new Error(`The subject is ${subject.kind}`);
  expect(MeetingSeen.safeParse(subject.meeting).error?.issues ?? []).toEqual([]);
  return subject.meeting;
}

function arrive(id: string, changes: Record<number, unknown> = {}): void {
  const record: unknown[] = new Array(92).fill(null);
  Object.assign(record, {
    0: id,
    4: 1_790_000_000_000,
    5: 'From the data',
    20: [
      [ME, null, null, null, null, 3, null, null, true, true],
      ['ivo.maric@adria-tiles.example', null, null, null, null, 1],
    ],
    35: [null, [Date.UTC(2026, 9, 13, 15)], 'Europe/Berlin'],
    36: [null, [Date.UTC(2026, 9, 13, 16)], 'Europe/Berlin'],
    82: 0,
    ...changes,
  });
  const body = `)]}'\n${JSON.stringify([[null, null, [null, [[ME, [record]]]]]])}`;
  data.receive(JSON.stringify({ events: pickEvents(body), removals: [] }));
}

describe('what the sidebar is about', () => {
  test('nothing, while nothing is open', () => {
    open('chip-timed.html');
    expect(host.subject()).toEqual({ kind: 'none', key: 'none' });
  });

  test('the open meeting, from the page’s own data, with the names of the bubble', () => {
    open('bubble-en.html');
    arrive(GLAZE);
    const meeting = meetingOf(host.subject());
    expect(meeting).toMatchObject({
      source: 'page-data',
      account: ME,
      uid: 'glaze0review0series@google.com',
      occurrence: '20261013T140000Z',
      title: 'From the data',
      startAt: Date.UTC(2026, 9, 13, 15),
      timeSource: 'page-data',
      myAnswer: 'accepted',
      guestsComplete: true,
    });
    expect(meeting.guests.map(({ name, answer }) => [name, answer])).toEqual([
      ['Nora Fenwick', 'accepted'],
      ['Marić, Ivo', 'declined'],
    ]);
    expect(host.subject().key).toBe('meeting:glaze0review0series@google.com:20261013T140000Z');
  });

  test('without data the open meeting as the bubble shows it, in the zone of the page', () => {
    open('bubble-en.html');
    expect(meetingOf(host.subject())).toMatchObject({
      source: 'bubble',
      startAt: Date.UTC(2026, 9, 13, 14),
      endAt: Date.UTC(2026, 9, 13, 15, 30),
      timeSource: 'label',
      zone: 'Europe/Berlin',
      place: 'Studio 2, Hafenstr. 9',
    });
  });

  test('where the line cannot be read, the time of its chip', () => {
    open('bubble-unknown-language.html');
    const id = encodeEventId({ eventId: 'szerda0sorozat_20261104T090000Z', calendarId: ME });
    add(`<div role="gridcell" data-datekey="29028"><div role="button" data-eventchip="" data-eventid="${id}">
      <div class="XuJrye">1pm to 2pm, Kerámia szemle, Nora</div></div></div>`);
    expect(meetingOf(host.subject())).toMatchObject({
      startAt: Date.UTC(2026, 10, 4, 12),
      timeSource: 'label',
    });
  });

  test('where no words are known, the original slot if the chip confirms it', () => {
    open('bubble-unknown-language.html');
    const id = encodeEventId({ eventId: 'szerda0sorozat_20261104T090000Z', calendarId: ME });
    add(`<div role="gridcell" data-datekey="29028"><div role="button" data-eventchip="" data-eventid="${id}">
      <div class="XuJrye">10:00-tól fél 12-ig, Kerámia szemle</div></div></div>`);
    const meeting = meetingOf(host.subject());
    expect(meeting).toMatchObject({ startAt: Date.UTC(2026, 10, 4, 9), timeSource: 'id' });
    expect(meeting.endAt).toBeUndefined();
  });

  test.each([
    ['on another day', 29029, '10:00-tól fél 12-ig'],
    ['at another time', 29028, '15:00-tól fél 5-ig'],
  ])('no time for an occurrence that stands %s', (_, key, label) => {
    open('bubble-unknown-language.html');
    const id = encodeEventId({ eventId: 'szerda0sorozat_20261104T090000Z', calendarId: ME });
    add(`<div role="gridcell" data-datekey="${key}"><div role="button" data-eventchip="" data-eventid="${id}">
      <div class="XuJrye">${label}, Kerámia szemle</div></div></div>`);
    const meeting = meetingOf(host.subject());
    expect([meeting.startAt, meeting.timeSource]).toEqual([undefined, undefined]);
  });

  test('no time where nothing is certain, and no answers', () => {
    open('bubble-unknown-language.html');
    const meeting = meetingOf(host.subject());
    expect([meeting.startAt, meeting.endAt, meeting.timeSource]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(meeting.myAnswer).toBe('unknown');
  });

  test('stays when the bubble closes, until the view changes', () => {
    open('bubble-en.html');
    const { key } = host.subject();
    for (const dialog of document.querySelectorAll('[role="dialog"]'))
      dialog.setAttribute('style', 'display: none');
    expect(host.subject().key).toBe(key);
    history.replaceState(null, '', WEEK.replace('13', '20'));
    expect(host.subject().kind).toBe('none');
  });

  test('stays while the bubble is drawn anew', () => {
    open('bubble-en.html');
    const before = host.subject();
    const bubble = piece('[aria-modal="true"] #xDetDlg');
    const content = [...bubble.childNodes];
    bubble.replaceChildren();
    expect(host.subject()).toEqual(before);
    bubble.append(...content);
    expect(host.subject()).toEqual(before);
  });

  test('follows the bubble to the next event in the same node', () => {
    open('bubble-en.html');
    host.subject();
    piece('[aria-modal="true"] #xDetDlg').dataset.eventid = encodeEventId({
      eventId: 'other1',
      calendarId: ME,
    });
    piece('[aria-modal="true"] #rAECCd').textContent = 'Another';
    expect(meetingOf(host.subject())).toMatchObject({ uid: 'other1@google.com', title: 'Another' });
  });

  test('nothing for a task, nor for focus time', () => {
    open('bubble-task.html');
    expect(host.subject().kind).toBe('none');
    open('bubble-en.html');
    arrive(GLAZE, { 82: 7 });
    expect(host.subject().kind).toBe('none');
  });

  test('the event of the edit page', () => {
    open('edit-page.html');
    const eid = encodeEventId({ eventId: 'edited1', calendarId: ME });
    history.replaceState(null, '', `/calendar/u/0/r/eventedit/${eid}`);
    expect(meetingOf(host.subject())).toMatchObject({
      source: 'edit-page',
      uid: 'edited1@google.com',
      title: 'Glaze review',
      startAt: Date.UTC(2026, 10, 4, 15),
      timeSource: 'label',
      guestsComplete: false,
    });
    history.replaceState(null, '', '/calendar/u/0/r/eventedit');
    expect(host.subject().kind).toBe('none');
  });

  test.each([
    ['#xUserInfo', ['account', 'zone']],
    ['[aria-modal="true"] #xDetDlg', ['event id']],
  ])('a page without %s cannot be read once it had time to draw it', (css, missing) => {
    open('bubble-en.html');
    if (css === '#xUserInfo') piece(css).remove();
    else piece(css).removeAttribute('data-eventid');
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    expect(host.subject().kind).toBe('none');
    now.mockReturnValue(10_000);
    expect(host.subject()).toEqual({ kind: 'unreadable', key: 'unreadable', missing });
  });
});

/** As long as components under test are waited for, see tests/patience.ts (ms). */
const PATIENCE = 15_000;

describe('telling of changes', () => {
  test('once for many, and not without one', async () => {
    open('bubble-en.html');
    const heard: Subject[] = [];
    const others: Subject[] = [];
    const stop = new AbortController();
    host.onSubject((subject) => heard.push(subject), stop.signal);
    host.onSubject((subject) => others.push(subject), end.signal);
    const titles = (subjects: Subject[]) => subjects.map((subject) => meetingOf(subject).title);
    piece('[aria-modal="true"] #xDetDlgCal').setAttribute('class', 'changed');
    arrive(GLAZE);
    arrive(GLAZE, { 4: 1_790_000_000_001, 5: 'Newest' });
    await vi.waitFor(() => expect(titles(others)).toEqual(['Newest']), PATIENCE);
    stop.abort();
    arrive(GLAZE, { 4: 1_790_000_000_002, 5: 'After the end' });
    await vi.waitFor(() => expect(titles(others)).toEqual(['Newest', 'After the end']), PATIENCE);
    expect(titles(heard)).toEqual(['Newest']);
  });
});

test('a link leads back to the event', () => {
  open('bubble-en.html');
  expect(host.link(host.subject())).toBe(
    `https://calendar.google.com/calendar/u/0/r/eventedit/${encodeEventId({ eventId: GLAZE, calendarId: ME })}`,
  );
});

test('the report says what was found, and no word of anybody', () => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Margin CRM',
    version: '1.2.3',
  });
  open('bubble-en.html', 'chip-timed.html', 'edit-page.html');
  const report = host.report();
  expect(report).toContain('Margin CRM 1.2.3, Google Calendar, en-US');
  expect(report).toMatch(/\bbubble 2, .*\bchip 2, /);
  expect(report).toContain('role="treeitem"');
  for (const word of ['Nora', 'Glaze', 'kiln', 'adria', 'Studio', 'Petra', '31@', 'Z2xhem'])
    expect(report.toLowerCase()).not.toContain(word.toLowerCase());
});
