// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startFeed } from '@/entrypoints/calendar.content/feed';
import { PageData } from '@/entrypoints/calendar.content/page-data';
import { WHO_IS_KNOWN } from '@/utils/changes';
import { pickEvents } from '@/utils/page/calendar-sync';
import type { MeetingSeen } from '@/utils/seen';
import { rangeBody, recordOf } from '../../replica/calendar/records';
import { me } from '../../replica/story/cast';
import { DAY, HOUR } from '../../replica/story/clock';
import { buildEvents, type StoryEvent } from '../../replica/story/events';

const NOW = Date.parse('2026-11-24T10:40:00Z');
const found = buildEvents(NOW).find(({ name }) => name === 'ana-pricing');
if (!found) throw new Error('The story lacks its meeting');
const story: StoryEvent = found;

let end: AbortController;
let data: PageData;
let batches: MeetingSeen[][];
let works: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  fakeBrowser.reset();
  end = new AbortController();
  data = new PageData();
  batches = [];
  works = true;
  startFeed({
    data,
    account: () => me.address,
    capture: async (seen) => {
      if (!works) throw new Error('No answer');
      batches.push(seen);
    },
    now: () => Date.now(),
    signal: end.signal,
  });
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const meeting = (changes: Partial<StoryEvent> = {}): StoryEvent => ({
  ...story,
  start: NOW - 3 * HOUR,
  end: NOW - 2 * HOUR,
  ...changes,
});

function arrive(...events: StoryEvent[]): void {
  const picked = pickEvents(rangeBody(new Map([[me.address, events.map(recordOf)]])));
  for (let from = 0; from < picked.length; from += 100)
    data.receive(JSON.stringify({ events: picked.slice(from, from + 100), removals: [] }));
}

async function pass(ms = 10_000): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

const sent = () => batches.flat();

describe('automatic logging of meetings', () => {
  test('hands each version over once', async () => {
    arrive(meeting());
    await pass();
    arrive(meeting());
    await pass();
    expect(sent()).toHaveLength(1);
    arrive(meeting({ updated: story.updated + 5, title: 'Renamed' }));
    await pass();
    expect(sent().map(({ title }) => title)).toEqual([story.title, 'Renamed']);
  });

  test('hands a meeting over again when it has ended while the page was open', async () => {
    arrive(meeting({ start: NOW - HOUR, end: NOW + HOUR }));
    await pass();
    expect(sent()).toHaveLength(1);
    await pass(HOUR + 60_000);
    expect(sent()).toHaveLength(2);
    expect(sent()[1]?.endAt).toBeLessThanOrEqual(Date.now());
  });

  test('hands a meeting over again when somebody became a contact, and not for less', async () => {
    arrive(meeting({ start: NOW + HOUR, end: NOW + 2 * HOUR }));
    await pass();
    await browser.storage.local.set({ changed: { at: 1, tables: ['tasks'] } });
    await pass();
    expect(sent()).toHaveLength(1);
    await browser.storage.local.set({ changed: { at: 2, tables: ['contacts', WHO_IS_KNOWN] } });
    await pass();
    expect(sent()).toHaveLength(2);
    await browser.storage.local.set({ changed: { at: 3, tables: ['settings'] } });
    await pass();
    expect(sent()).toHaveLength(3);
  });

  test('leaves a meeting that is over as it was decided when somebody became a contact', async () => {
    arrive(meeting({ start: NOW - 2 * HOUR, end: NOW - HOUR }));
    await pass();
    await browser.storage.local.set({ changed: { at: 1, tables: ['contacts', WHO_IS_KNOWN] } });
    await pass();
    expect(sent()).toHaveLength(1);
  });

  test('keeps to a month back and two weeks ahead, except for what it sent before', async () => {
    arrive(
      meeting({ id: 'long0ago', start: NOW - 40 * DAY, end: NOW - 40 * DAY + HOUR }),
      meeting({ id: 'far0ahead', start: NOW + 20 * DAY, end: NOW + 20 * DAY + HOUR }),
      meeting({ id: 'near' }),
    );
    await pass();
    expect(sent().map(({ eventId }) => eventId)).toEqual(['near']);
    arrive(
      meeting({
        id: 'near',
        updated: story.updated + 1,
        start: NOW + 40 * DAY,
        end: NOW + 40 * DAY + HOUR,
      }),
    );
    await pass();
    expect(sent()).toHaveLength(2);
  });

  test('leaves out what is no meeting with anybody, and calendars of others', async () => {
    const alone = story.guests.filter(({ self }) => self);
    const theirs = story.guests.filter(({ self }) => !self);
    arrive(
      meeting({ id: 'alone', guests: alone }),
      meeting({ id: 'empty', guests: [] }),
      meeting({ id: 'focus', kind: 'focus' }),
    );
    const event = meeting({
      id: 'theirs',
      calendarId: 'mina@brightwater.example',
      organizer: { address: 'mina@brightwater.example', name: 'Mina' },
      guests: theirs,
    });
    const body = rangeBody(new Map([['mina@brightwater.example', [recordOf(event)]]]));
    data.receive(JSON.stringify({ events: pickEvents(body), removals: [] }));
    await pass();
    expect(sent()).toEqual([]);
  });

  test('hands moved and cancelled meetings over, since they correct what was logged', async () => {
    arrive(meeting());
    await pass();
    arrive(meeting({ updated: story.updated + 1, start: NOW - 5 * HOUR, end: NOW - 4 * HOUR }));
    await pass();
    arrive(meeting({ updated: story.updated + 2, cancelled: true }));
    await pass();
    expect(sent().map(({ startAt, status }) => [startAt, status])).toEqual([
      [NOW - 3 * HOUR, 'confirmed'],
      [NOW - 5 * HOUR, 'confirmed'],
      [NOW - 5 * HOUR, 'cancelled'],
    ]);
    expect(new Set(sent().map(({ uid }) => uid)).size).toBe(1);
  });

  test('goes in batches', async () => {
    arrive(...Array.from({ length: 120 }, (_, at) => meeting({ id: `m${at}` })));
    await pass();
    expect(batches.map((batch) => batch.length)).toEqual([50, 50, 20]);
  });

  test('tries again after a call that did not work', async () => {
    works = false;
    arrive(meeting());
    await pass();
    expect(sent()).toEqual([]);
    works = true;
    await pass(90_000);
    expect(sent()).toHaveLength(1);
  });

  test('ends with its signal', async () => {
    arrive(meeting());
    end.abort();
    await pass(HOUR);
    expect(sent()).toEqual([]);
  });
});
