import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Formats } from '../../replica/calendar/formats';
import { nameOf } from '../../replica/calendar/names';
import { respondCalendar } from '../../replica/calendar/respond';
import type { ReplicaContext } from '../../replica/http';
import { me } from '../../replica/story/cast';
import { buildEvents, vanCalendar } from '../../replica/story/events';

const NOW = Date.parse('2026-11-24T10:40:00Z');
const events = buildEvents(NOW);

function context(): ReplicaContext {
  return {
    now: () => NOW,
    startedAt: NOW,
    bundle: async () => '',
    nonce: () => 'n0nce',
    generation: () => 1,
  };
}

async function ask(path: string, body: unknown = null, ctx = context()) {
  const url = new URL(path, 'https://calendar.google.com');
  const request = {
    method: body === null ? 'GET' : 'POST',
    headers: {},
    body: `f.req=${encodeURIComponent(JSON.stringify(body))}`,
  };
  const reply = await respondCalendar(url, request, ctx);
  return { ...reply, body: String(reply.body) };
}

const GUARD = ")]}'\n\n";

const Calendars = z.array(z.tuple([z.string(), z.array(z.unknown())]));
const RangeAnswer = z.tuple([z.tuple([z.null(), z.null(), z.tuple([z.null(), Calendars])])]);
const Entry = z.tuple([z.null(), z.null(), z.null(), z.array(z.unknown())]);
const SyncAnswer = z.tuple([
  z.tuple([
    z.null(),
    z.null(),
    z.tuple([
      z.null(),
      z.tuple([z.string()]),
      z.null(),
      z.array(z.tuple([z.string(), z.array(Entry)])),
    ]),
  ]),
]);

function unguard(body: string): unknown {
  expect(body.startsWith(GUARD)).toBe(true);
  return JSON.parse(body.slice(GUARD.length));
}

const day = (ms: number) => Math.floor(ms / 86_400_000);
const around = [[[me.address], [null, null, day(NOW) - 60, day(NOW) + 60]]];

async function recordsOf(kind: string, ctx = context()) {
  const { body } = await ask(`/calendar/u/0/sync.${kind}`, around, ctx);
  return new Map(RangeAnswer.parse(unguard(body))[0][2][1]);
}

function byId(records: readonly unknown[] | undefined, id: string): unknown[] {
  const found = records?.find((record) => Array.isArray(record) && record[0] === id);
  if (!Array.isArray(found)) throw new Error(`No record ${id}`);
  return found;
}

function idOf(name: string): string {
  return events.find((event) => event.name === name)?.id ?? '';
}

describe('the page’s own data', () => {
  it('lists the events of the range per calendar, at the known positions', async () => {
    const calendars = await recordsOf('prefetcheventrange');
    expect([...calendars.keys()]).toEqual([me.address, vanCalendar.id]);
    const record = byId(calendars.get(me.address), idOf('ana-pricing'));
    expect(record).toHaveLength(92);
    expect(record[5]).toBe('Pricing, round two: Northpine');
    expect(record[9]).toEqual([me.address, null, null, true]);
    expect(record[20]).toEqual([
      [me.address, null, null, null, null, 3, null, null, true, true, ...new Array(5).fill(null)],
      ['ana.petrova@northpine.example', null, null, null, null, 3, ...new Array(9).fill(null)],
    ]);
    const start = Date.parse('2026-11-24T09:30:00Z');
    expect(record[35]).toEqual([null, [start], 'Europe/London']);
    expect(record[36]).toEqual([null, [start + 1_800_000], 'Europe/London']);
    expect(record[82]).toBe(0);
  });

  it('writes whole days and working locations in their own way', async () => {
    const records = (await recordsOf('prefetcheventrange')).get(me.address);
    expect(byId(records, idOf('hydro-fair'))[35]).toEqual([Date.UTC(2026, 11, 1)]);
    const home = byId(records, idOf('home-office'));
    expect(home[5]).toEqual({ 40: 1, 64: [[[4, 'Home']]] });
    expect(home[82]).toBe(10);
  });

  it('has no tasks, and of a cancelled event the id and version only', async () => {
    const records = (await recordsOf('prefetcheventrange')).get(me.address) ?? [];
    expect(JSON.stringify(records)).not.toContain('tasks_');
    const gone = byId(records, idOf('fernhill-cancelled'));
    expect(gone.filter((value) => value !== null)).toHaveLength(2);
  });

  it('is odd in places', async () => {
    const records = (await recordsOf('prefetcheventrange')).get(me.address) ?? [];
    expect(records.filter((record) => !Array.isArray(record)).length).toBeGreaterThan(0);
    expect(records.filter((record) => Array.isArray(record) && record.length < 36)).not.toEqual([]);
    byId(records, 'odd1words');
  });

  it('holds only what touches the range asked for', async () => {
    const today = [[[me.address], [null, null, day(NOW), day(NOW) + 1]]];
    const { body } = await ask('/calendar/u/0/sync.fetcheventrange', today);
    expect(body).toContain('Pricing, round two: Northpine');
    expect(body).not.toContain('Northpine kick-off');
  });

  it('later answers hold an older copy of a moved occurrence', async () => {
    const id = idOf('northpine-weekly:0');
    const fresh = byId((await recordsOf('prefetcheventrange')).get(me.address), id);
    const stale = byId((await recordsOf('fetcheventrange')).get(me.address), id);
    expect(Number(stale[4])).toBeLessThan(Number(fresh[4]));
    expect(stale[35]).toEqual([null, [Date.parse('2026-11-24T10:00:00Z')], 'Europe/London']);
    expect(fresh[35]).toEqual([null, [Date.parse('2026-11-25T11:30:00Z')], 'Europe/London']);
  });

  it('answers a change with the new record, and keeps it', async () => {
    const ctx = context();
    const id = idOf('ana-pricing');
    const start = NOW + 86_400_000;
    const change = { do: 'move', id, start };
    const operation = [
      7,
      null,
      [[null, [id, null, null, [change], 2]], me.address],
      null,
      null,
      13,
    ];
    const { body } = await ask(
      '/calendar/u/0/sync.sync',
      [[null, 't', null, null, [operation]], 1],
      ctx,
    );
    const [[, , [, , , [changed]]]] = SyncAnswer.parse(unguard(body));
    const record = changed?.[1][0]?.[3] ?? [];
    expect(changed?.[0]).toBe(me.address);
    expect(record[0]).toBe(id);
    expect(record[35]).toEqual([null, [start], 'Europe/London']);
    const kept = byId((await recordsOf('prefetcheventrange', ctx)).get(me.address), id);
    expect(kept).toEqual(record);
    const untouched = byId((await recordsOf('prefetcheventrange')).get(me.address), id);
    expect(Number(untouched[4])).toBeLessThan(Number(record[4]));
  });

  it('refuses a request it does not understand', async () => {
    expect((await ask('/calendar/u/0/sync.sync', { no: 1 })).status).toBe(400);
    expect((await ask('/calendar/u/0/sync.fetcheventrange', [])).status).toBe(400);
    expect((await ask('/calendar/u/7/r/week')).status).toBe(404);
  });
});

describe('the page', () => {
  it('names account, zone and language, under a strict policy', async () => {
    const { body, headers } = await ask('/calendar/u/1/r/week?lang=ar');
    expect(body).toContain('<div id="xUserEmail">robin.hale.weekends@gmail.com</div>');
    expect(body).toContain('<div id="xTimezone">America/New_York</div>');
    expect(body).toContain('<div id="xGmtOffset">-18000000</div>');
    expect(body).toContain('<html lang="ar" dir="rtl"');
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  });

  it('keeps story markup from closing its data', async () => {
    const { body } = await ask('/calendar/u/0/r/week?nosync=1');
    expect(body).toContain('\\u003cimg src=x');
    expect(body).not.toContain('<img src=x');
  });

  it('leads short addresses to the real ones', async () => {
    expect((await ask('/calendar/')).headers.location).toBe('/calendar/u/0/r');
    expect((await ask('/calendar/event?eid=abc')).headers.location).toBe(
      '/calendar/u/0/r/eventedit/abc',
    );
  });

  it('has other names for everything after a redesign', () => {
    for (const name of ['xUserInfo', 'xDetDlg', 'rAECCd', 'data-eventid', 'data-eventchip']) {
      expect(nameOf(name, true)).not.toBe(name);
      expect(nameOf(name, false)).toBe(name);
    }
  });
});

describe('words for times', () => {
  const at = (text: string) => Date.parse(`${text}Z`);
  const timed = (start: string, end: string) => ({ start: at(start), end: at(end), allDay: false });

  it('English leaves out the shared half of the day and the present year', () => {
    const formats = new Formats('en', 'UTC');
    const when = (event: { start: number; end: number; allDay: boolean }) =>
      formats.when(event, 2023).join('⋅');
    expect(when(timed('2023-04-26T14:00:00', '2023-04-26T15:00:00'))).toBe(
      'Wednesday, April 26⋅2:00 – 3:00pm',
    );
    expect(when(timed('2023-04-26T11:30:00', '2023-04-26T12:45:00'))).toBe(
      'Wednesday, April 26⋅11:30am – 12:45pm',
    );
    expect(when(timed('2024-01-01T17:00:00', '2024-01-01T18:00:00'))).toBe(
      'Monday, January 1, 2024⋅5:00 – 6:00pm',
    );
    expect(when(timed('2023-04-25T23:15:00', '2023-04-26T06:45:00'))).toBe(
      'April 25, 2023, 11:15pm – April 26, 2023, 6:45am',
    );
  });

  it('Japanese writes day before weekday and twenty-four hours', () => {
    const formats = new Formats('ja', 'UTC');
    const event = timed('2026-09-16T09:00:00', '2026-09-16T09:45:00');
    expect(formats.when(event, 2026)).toEqual(['9月 16日 (水曜日)', '09:00～09:45']);
  });

  it('a chip describes itself in one line', () => {
    const label = (lang: 'en' | 'ja') =>
      new Formats(lang, 'UTC').label({
        ...timed('2026-10-06T15:00:00', '2026-10-06T16:00:00'),
        title: 'Tea, then cake',
        owner: 'Robin Hale',
        answer: '',
        location: '',
      });
    expect(label('en')).toBe(
      '3pm to 4pm, Tea, then cake, Robin Hale, No location, October 6, 2026',
    );
    expect(label('ja')).toBe(
      '15:00～16:00、「Tea, then cake」、Robin Hale、場所の指定なし、2026年 10月 6日',
    );
  });
});
