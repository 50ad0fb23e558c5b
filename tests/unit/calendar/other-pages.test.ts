// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openCalendar } from '@/entrypoints/calendar.content/adapter';
import { room } from '@/entrypoints/calendar.content/layout';
import { PageData } from '@/entrypoints/calendar.content/page-data';
import { isAppPath } from '@/entrypoints/calendar.content/page-info';
import type { Host } from '@/utils/host';
import { encodeEventId } from '@/utils/page/calendar-event-id';
import { meetingFromRecord, readRecord } from '@/utils/page/calendar-record';
import { pickEvents } from '@/utils/page/calendar-sync';
import { MeetingSeen } from '@/utils/seen';
import { add, layOut, load, piece } from '../../pages/calendar/load';

/**
 * Pages as Calendar may show them to somebody else or tomorrow: less than ours hold, or the same in
 * another place.
 */

const ME = 'nora@kiln-and-co.example';
const WEEK = '/calendar/u/1/r/week/2026/10/13';
const EID = encodeEventId({ eventId: 'tosai20261104', calendarId: ME });
const START = Date.UTC(2026, 10, 4, 12);

let end: AbortController;
let data: PageData;
let host: Host;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 9, 20) });
  layOut();
  history.replaceState(null, '', WEEK);
  load();
  end = new AbortController();
  data = new PageData();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function open(html: string): void {
  add(html);
  host = openCalendar({
    data,
    reading: end.signal,
    staying: end.signal,
    onOrphaned: () => undefined,
  });
}

const info = (zone = 'Europe/Berlin', view = 'data-viewfamily="EVENT"') =>
  `<body ${view}><div id="xUserInfo" style="display: none"><div id="xUserEmail">${ME}</div>
    <div id="xTimezone">${zone}</div><div id="xUserLocale">en</div></div></body>`;
const bubble = (id = 'id="xDetDlg"') =>
  `<div role="dialog" data-chips-dialog="true" aria-labelledby="rAECCd"><div ${id} data-eventid="${EID}">
    <div id="xDetDlgWhen"><span role="heading" aria-level="1" id="rAECCd">Glazes</span><div><span>Wednesday, November 4</span><span>⋅</span><span>1:00 – 2:00pm</span></div></div>
  </div></div>`;
const record = () => {
  const one: unknown[] = new Array(92).fill(null);
  Object.assign(one, {
    0: 'tosai20261104',
    4: 1_790_000_000_000,
    5: 'From the data',
    20: [['ivo@adria.example', null, null, null, null, 3]],
    35: [null, [START], 'Europe/Berlin'],
    36: [null, [START + 3_600_000], 'Europe/Berlin'],
  });
  return one;
};
const answer = () => [[null, null, [null, [[ME, [record()]]]]]];

function meeting() {
  const subject = host.subject();
  if (subject.kind !== 'meeting') throw new Error(JSON.stringify(subject));
  return subject.meeting;
}

describe('a page without something', () => {
  test('its zone: what the data says holds, and what is shown has no time', () => {
    open(info('Nowhere/Atlantis') + bubble());
    vi.advanceTimersByTime(10_000);
    expect(meeting()).toMatchObject({ title: 'Glazes' });
    expect(meeting().startAt).toBeUndefined();
    data.receive(JSON.stringify({ events: pickEvents(JSON.stringify(answer())), removals: [] }));
    expect(meeting()).toMatchObject({ title: 'From the data', startAt: START });
  });

  test('the name of its view: the address tells', () => {
    open(info('Europe/Berlin', '') + bubble());
    vi.advanceTimersByTime(10_000);
    expect(meeting()).toMatchObject({ title: 'Glazes', startAt: START });
    history.replaceState(null, '', `/calendar/u/1/r/eventedit/${EID}`);
    piece('[role=dialog]').remove();
    add('<input id="xTiIn" value="Edited" data-initial-value="Edited">');
    expect(meeting()).toMatchObject({ title: 'Edited', source: 'edit-page' });
  });

  test('the id of the bubble: its event and its When tell', () => {
    open(info() + bubble(''));
    expect(meeting()).toMatchObject({ title: 'Glazes', startAt: START });
  });

  test('its language: the document tells', () => {
    document.documentElement.lang = 'de';
    const line = '<span>Mittwoch, 4. November</span><span>⋅</span><span>13:00 – 14:00</span>';
    open(
      info().replace('<div id="xUserLocale">en</div>', '') +
        bubble().replace(/<span>Wed.*pm<\/span>/, line),
    );
    expect(meeting()).toMatchObject({ startAt: START });
    document.documentElement.lang = '';
  });

  test('a list of guests as it is today: they are named by their data', () => {
    const guest = (address: string, inside = '') =>
      `<div data-email="${address}" aria-label="${address}">${address}${inside}</div>`;
    const decoy = `<div id="xDetDlgDesc"><div role="tree">${guest('x@y.example')}</div></div>`;
    const inBubble = (html: string) => {
      load();
      open(info() + bubble().replace('</div></div>', `</div>${html}${decoy}</div>`));
      return meeting().guests.map(({ address }) => address);
    };
    expect(inBubble(`<div id="xDetDlgAtt">${guest('ivo@adria.example')}</div>`)).toEqual([
      'ivo@adria.example',
    ]);
    const item = '<div role="treeitem" data-hovercard-id="ivo@adria.example">Ivo</div>';
    const decoyItem = item.replace('ivo', 'eve');
    expect(
      inBubble(
        `<div role="tree">${item}</div><div id="xDetDlgDesc"><div role="tree">${decoyItem}</div></div>`,
      ),
    ).toEqual(['ivo@adria.example']);
  });

  test('an account cannot be read, and says so', () => {
    open(info().replace(ME, ''));
    expect(host.subject().kind).toBe('none');
    vi.advanceTimersByTime(10_000);
    expect(host.subject()).toMatchObject({ kind: 'unreadable', missing: ['account'] });
  });
});

test('a bubble may linger invisibly', () => {
  open(info() + bubble());
  expect(host.subject().kind).toBe('meeting');
  piece('[role=dialog]').style.visibility = 'hidden';
  history.replaceState(null, '', '/calendar/u/1/r/week/2026/10/20');
  expect(host.subject().kind).toBe('none');
});

describe('the answers of the page', () => {
  const found = (body: string) => pickEvents(body).map(({ id }) => id);

  test('in pieces with their lengths', () => {
    const text = JSON.stringify(answer());
    expect(found(`)]}'\n\n${text.length}\n${text}\n`)).toEqual(['tosai20261104']);
    expect(found(`)]}'\n${text.length}\n${text}\n27\n[["di",42],["af.httprm",42]]\n`)).toEqual([
      'tosai20261104',
    ]);
    expect(found(`)]}'\r\n${text}`)).toEqual(['tosai20261104']);
  });

  test('cut off in the middle yield nothing', () => {
    expect(found(`)]}'\n120\n${JSON.stringify(answer()).slice(0, 100)}`)).toEqual([]);
  });
});

test('the script works wherever Calendar itself may begin', () => {
  for (const path of [
    '/calendar/u/0/r',
    '/calendar/u/1/r/week/2026/11/3',
    '/calendar/u/0/r/customday/2026/11/3',
    '/calendar/u/0/r/eventedit/abcd',
    '/calendar/r',
    '/calendar/b/1/r/month',
    '/calendar',
    '/calendar/',
    '/calendar/u/0',
    '/calendar/u/0/',
    '/calendar/event',
    '/calendar/u/0/event',
  ])
    expect([path, isAppPath(path)]).toEqual([path, true]);
  for (const path of [
    '/calendar/embed',
    '/calendar/appointments/schedules/x',
    '/calendar/u/0/appointments/x',
    '/calendar/ical/x/basic.ics',
    '/calendar/u/0/eventedit',
    '/calendar/feeds',
    '/',
  ])
    expect([path, isAppPath(path)]).toEqual([path, false]);
});

test('room is made beside every layer of the page, a thin one as well', () => {
  load();
  add('<div id="bar"></div><div id="grid"></div><div id="toast"></div>');
  const size = (css: string, width: number, height: number) =>
    vi.spyOn(piece(css), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, height));
  size('#bar', window.innerWidth, 64);
  size('#grid', window.innerWidth, window.innerHeight - 64);
  size('#toast', window.innerWidth, 64);
  piece('#toast').style.position = 'fixed';
  room(document, end.signal).make(320);
  expect(piece('#bar').style.width).toBe('calc(100vw - 320px)');
  expect(piece('#grid').style.width).toBe('calc(100vw - 320px)');
  expect(piece('#toast').style.width).toBe('');
});

test('one odd event of the data never keeps the others from being handed on', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(null, undefined, 0, 1, 1.5, -1, '', 'x', 'Foo/Bar', [], {}, true),
    fc.constant(START + 0.5),
    fc.string({ maxLength: 20 }),
    fc.integer({ min: 1, max: 700 }).map((length) => 'a'.repeat(length)),
    fc.constantFrom<unknown>(
      [START + 0.5],
      [null, [START + 0.5], 'x'],
      [null, [START], 'z'.repeat(70)],
    ),
    fc.array(fc.constantFrom<unknown>('a@b.example', null, 3, true, [], 'x'.repeat(600)), {
      maxLength: 11,
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(0, 4, 5, 7, 9, 20, 35, 36, 45, 82), value, (position, odd) => {
      const one = record();
      one[position] = odd;
      const body = JSON.stringify([[null, null, [null, [[ME, [one]]]]]]);
      for (const picked of pickEvents(body)) {
        const read = readRecord(picked);
        const seen = read && meetingFromRecord(read, ME);
        if (seen) expect(MeetingSeen.safeParse(seen).error?.issues ?? []).toEqual([]);
      }
    }),
    { numRuns: 2000 },
  );
});
