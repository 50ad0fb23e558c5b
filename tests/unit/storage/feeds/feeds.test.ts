import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportPage } from '@/storage/backup/rows';
import { captureAutomatically } from '@/storage/capture';
import { endFeed, feeds, subscribeFeed } from '@/storage/feeds/api';
import { pollFeed, pollFeeds } from '@/storage/feeds/poll';
import { imports, redoImport, undoImport } from '@/storage/import/import';
import type { MarginDb } from '@/storage/margin-db';
import { TABLES } from '@/storage/schema';
import { FEED_BYTES } from '@/utils/importing/feed-address';
import { speakEnglish } from '../../english';
import { ANA, freshDatabase, ME, meeting, NOON } from '../world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const KEY = 'private-0123456789abcdef0123456789abcdef';
const ADDRESS = `https://calendar.google.com/calendar/ical/${encodeURIComponent(ME)}/${KEY}/basic.ics`;

let db: MarginDb;
/** What stands behind the address, and what was asked of it. */
let answer: () => Response | Promise<Response>;
/** Whether the browser lets the extension ask there. */
let allowed: boolean;
let asked: { url: string; options: RequestInit }[];

beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  allowed = true;
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => allowed);
  asked = [];
  vi.stubGlobal('fetch', async (url: string, options: RequestInit) => {
    asked.push({ url, options });
    return answer();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Event {
  uid?: string;
  at: number;
  title?: string;
  guest?: string;
  more?: string[];
}

const utc = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

function calendar(events: Event[]): string {
  const lines = events.flatMap(
    ({ uid = 'kick@google.com', at, title = 'Kick-off', guest, more }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      // Google writes the moment of the reading here.
      `DTSTAMP:${utc(Date.now())}`,
      `DTSTART:${utc(at)}`,
      `DTEND:${utc(at + HOUR)}`,
      `SUMMARY:${title}`,
      `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${ME}`,
      `ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana Silva:mailto:${guest ?? ANA.address}`,
      ...(more ?? []),
      'END:VEVENT',
    ],
  );
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function shows(...events: Event[]): void {
  answer = () => new Response(calendar(events));
}

async function subscribe(): Promise<string> {
  const { feedId } = await subscribeFeed({ address: ADDRESS });
  await pollFeeds(Date.now());
  return feedId;
}

/** Some time passes, and the hourly alarm rings. */
async function later(ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms);
  await pollFeeds(Date.now());
}

const meetings = async () =>
  (await db.activities.toArray()).map(({ at, subject }) => ({ at, subject }));
const only = async () => (await feeds()).feeds[0];

describe('A calendar behind a secret address', () => {
  it('becomes history, and what is to come does once it was', async () => {
    shows({ at: NOON - DAY }, { uid: 'next@google.com', at: NOON + HOUR, title: 'Review' });
    await subscribe();
    expect(await meetings()).toEqual([{ at: NOON - DAY, subject: 'Kick-off' }]);
    expect((await db.contacts.toArray()).map(({ name }) => name)).toEqual(['Ana Silva']);

    await later(HOUR);
    expect(await meetings()).toHaveLength(1);
    // Nothing was changed in the calendar, but the meeting is over by now.
    await later(HOUR);
    expect(await meetings()).toEqual([
      { at: NOON - DAY, subject: 'Kick-off' },
      { at: NOON + HOUR, subject: 'Review' },
    ]);
  });

  it('corrects what was moved or renamed, and doubles nothing that the page showed', async () => {
    await captureAutomatically([meeting({ startAt: NOON - DAY, endAt: NOON - DAY + HOUR })]);
    shows({ uid: 'evt1@google.com', at: NOON - DAY });
    await subscribe();
    expect(await meetings()).toHaveLength(1);
    shows({
      uid: 'evt1@google.com',
      at: NOON - 2 * DAY,
      title: 'Kick-off, moved',
      more: ['SEQUENCE:3'],
    });
    await later(HOUR);
    expect(await meetings()).toEqual([{ at: NOON - 2 * DAY, subject: 'Kick-off, moved' }]);
  });

  it('is asked once an hour, without a session, and read only when something is new', async () => {
    shows({ at: NOON - DAY });
    await subscribe();
    await later(HOUR / 2);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toBe(ADDRESS);
    expect(asked[0]?.options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    const { batches } = (await imports()).imports[0] ?? {};
    await later(HOUR / 2);
    expect(asked).toHaveLength(2);
    expect((await imports()).imports[0]).toMatchObject({ batches });
    expect(await only()).toMatchObject({ readAt: Date.now(), problem: null });
    // Once a day everything is looked at: somebody may have become a contact meanwhile.
    await later(DAY);
    expect((await imports()).imports[0]?.batches).toBeGreaterThan(batches ?? 0);
    expect((await imports()).imports[0]?.counts).toMatchObject({ added: 1, same: 1, failed: 0 });
  });

  it('stays a secret: in no export, no history, no answer and no message', async () => {
    const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    answer = () => new Response(null, { status: 404 });
    const feedId = await subscribe();
    answer = () => Promise.reject(new TypeError(`Failed to fetch ${ADDRESS}`));
    await later(HOUR);
    shows({ at: NOON - DAY });
    await later(HOUR);
    await endFeed({ feedId, ended: true });
    await endFeed({ feedId, ended: false });
    const out = await exportPage({ tables: [...TABLES], after: null });
    const told = [out, await feeds(), await imports(), await db.changes.toArray()];
    const logged = said.flatMap((spy) => spy.mock.calls);
    expect(JSON.stringify([told, logged])).not.toContain(KEY);
    expect(out.done).toBe(TABLES.length);
    expect(out.lines).toContain('Kick-off');
  });

  it.each([
    ['gone', () => new Response('Not found', { status: 404 })],
    [
      'gone',
      () => new Response(null, { status: 302, headers: { location: 'https://x.example/' } }),
    ],
    ['busy', () => new Response('', { status: 503 })],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['unreadable', () => new Response('<!doctype html><title>Sign in</title>')],
    ['too_large', () => new Response(new Uint8Array(FEED_BYTES + 1))],
  ] as const)(
    'says what is wrong (%s), and goes on when it is right again',
    async (problem, wrong) => {
      answer = wrong;
      await subscribe();
      expect(await only()).toMatchObject({ problem, readAt: null });
      expect(await meetings()).toEqual([]);
      shows({ at: NOON - DAY });
      await later(HOUR);
      expect(await only()).toMatchObject({ problem: null, readAt: Date.now() });
      expect(await meetings()).toHaveLength(1);
    },
  );

  it('says so where the browser does not let it be asked', async () => {
    allowed = false;
    answer = () => Promise.reject(new TypeError('NetworkError when attempting to fetch resource.'));
    await subscribe();
    expect(await only()).toMatchObject({ problem: 'not_allowed' });
  });

  it('is not asked any more after it was given up, and its address is let go', async () => {
    shows({ at: NOON - DAY });
    const feedId = await subscribe();
    await endFeed({ feedId, ended: true });
    expect((await feeds()).feeds).toEqual([]);
    await endFeed({ feedId, ended: false });
    expect((await feeds()).feeds).toHaveLength(1);
    await endFeed({ feedId, ended: true });
    await later(HOUR);
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(await db.meta.toArray())).not.toContain(KEY);
    expect(await meetings()).toHaveLength(1);
    await expect(endFeed({ feedId, ended: false })).rejects.toThrow(/gone|no longer/i);
  });

  it('brings nothing back that was taken back, unless that is brought back too', async () => {
    shows({ at: NOON - DAY });
    const feedId = await subscribe();
    await undoImport({ importId: feedId, from: null });
    expect(await meetings()).toEqual([]);
    await later(DAY);
    expect(await meetings()).toEqual([]);
    expect(await only()).toMatchObject({ problem: 'undone' });
    await redoImport({ importId: feedId, from: null });
    await later(DAY);
    expect(await meetings()).toHaveLength(1);
    expect(await only()).toMatchObject({ problem: null });
    // Subscribing anew is another import.
    await undoImport({ importId: feedId, from: null });
    await subscribe();
    expect(await meetings()).toHaveLength(1);
    expect((await feeds()).feeds).toHaveLength(1);
  });

  it('is read once at a time', async () => {
    shows({ at: NOON - DAY });
    const { feedId } = await subscribeFeed({ address: ADDRESS });
    await Promise.all([1, 2, 3].map(() => pollFeed(feedId, Date.now())));
    expect(asked).toHaveLength(1);
    expect(await meetings()).toHaveLength(1);
  });

  it('that belongs to a group is told to be of whoever is in most of it', async () => {
    const group = encodeURIComponent('abc123@group.calendar.google.com');
    shows(
      { at: NOON - DAY },
      { uid: 'other@google.com', at: NOON - 2 * DAY, guest: 'ben@acme.example' },
    );
    await subscribeFeed({ address: ADDRESS.replace(encodeURIComponent(ME), group) });
    await pollFeeds(Date.now());
    const people = await db.contacts.toArray();
    expect(people.flatMap(({ emails }) => emails).sort()).toEqual([
      ANA.address,
      'ben@acme.example',
    ]);
  });
});

describe('An address is refused', () => {
  it.each([
    ['hello', /no address/],
    ['http://calendar.google.com/calendar/ical/a/private-1/basic.ics', /no address/],
    [
      'https://outlook.office365.com/owa/calendar/abc/calendar.ics',
      /Only calendars of calendar\.google\.com/,
    ],
    [
      'https://calendar.google.com.evil.example/calendar/ical/a/private-1/basic.ics',
      /Only calendars/,
    ],
    ['https://calendar.google.com/calendar/u/0/r', /iCal format/],
    [`https://calendar.google.com/calendar/ical/${ME}/public/basic.ics`, /public address/],
  ])('%s', async (address, why) => {
    await expect(subscribeFeed({ address })).rejects.toThrow(why);
    expect((await feeds()).feeds).toEqual([]);
  });

  it('but not for how it was copied', async () => {
    await subscribeFeed({ address: `  ${ADDRESS.replace('https:', 'webcal:')}\n` });
    await subscribeFeed({ address: `${ADDRESS}?hl=de` });
    expect((await feeds()).feeds.map((feed) => feed.calendar)).toEqual([ME]);
  });
});
