// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { PageData } from '@/entrypoints/calendar.content/page-data';
import { ASK_EVENT, DATA_EVENT, MAX_KEPT } from '@/utils/page/calendar-bridge';
import { pickEvents } from '@/utils/page/calendar-sync';
import { rangeBody, recordOf } from '../../replica/calendar/records';
import { me } from '../../replica/story/cast';
import { buildEvents, type StoryEvent } from '../../replica/story/events';

const NOW = Date.parse('2026-11-24T10:40:00Z');
const base = buildEvents(NOW).find(({ name }) => name === 'ana-pricing');
if (!base) throw new Error('The story lacks its meeting');
const story: StoryEvent = base;

let end = new AbortController();
afterEach(() => end.abort());

function started(): PageData {
  end = new AbortController();
  const data = new PageData();
  data.start(end.signal);
  return data;
}

const chunk = (versions: StoryEvent[], removals: { id: string; calendarId: string }[] = []) =>
  JSON.stringify({
    events: pickEvents(rangeBody(new Map([[me.address, versions.map(recordOf)]]))),
    removals,
  });

function handOver(detail: unknown): void {
  document.dispatchEvent(new CustomEvent(DATA_EVENT, { detail }));
}

const version = (updated: number, changes: Partial<StoryEvent> = {}): StoryEvent => ({
  ...story,
  updated,
  title: `Version ${updated}`,
  ...changes,
});

describe('the page’s data', () => {
  test('asks for what was seen before it listened', () => {
    let asked = 0;
    document.addEventListener(ASK_EVENT, () => asked++, { once: true });
    started();
    expect(asked).toBe(1);
  });

  test('keeps the newest version, in whatever order and pieces the answers come', () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 1 });
    fc.assert(
      fc.property(order, fc.boolean(), (versions, together) => {
        const data = new PageData();
        const events = versions.map((updated) => version(updated));
        if (together) data.receive(chunk(events));
        else for (const event of events) data.receive(chunk([event]));
        const newest = Math.max(...versions);
        expect(data.find(story.id, me.address)?.title).toBe(`Version ${newest}`);
        expect([...data.all()]).toHaveLength(1);
      }),
    );
  });

  test('tells of changes once, and not of what it knew', () => {
    const data = started();
    const heard: string[] = [];
    data.onChange((changed) => heard.push(...changed.map(({ title }) => title)), end.signal);
    handOver(chunk([version(1)]));
    handOver(chunk([version(1)]));
    handOver(chunk([version(2)]));
    handOver(chunk([version(1)]));
    expect(heard).toEqual(['Version 1', 'Version 2']);
  });

  test('loses all occurrences of a series that is taken away, and nothing else', () => {
    const data = started();
    const heard: string[] = [];
    data.receive(
      chunk(
        [
          'base1_20270115T080000Z',
          'base1_20270122T080000Z',
          'base10_20270122T080000Z',
          'base1_20270122',
          'other',
        ].map((id) => version(1, { id })),
      ),
    );
    data.onChange((changed) => heard.push(...changed.map(({ id }) => id)), end.signal);
    handOver(chunk([], [{ id: 'base1', calendarId: 'mina@brightwater.example' }]));
    expect(heard).toEqual([]);
    handOver(chunk([], [{ id: 'base1', calendarId: me.address }]));
    expect(heard).toEqual(['base1_20270115T080000Z', 'base1_20270122T080000Z', 'base1_20270122']);
    const standing = [...data.all()].filter(({ cancelled }) => !cancelled);
    expect(standing.map(({ id }) => id)).toEqual(['base10_20270122T080000Z', 'other']);
  });

  test('of a cancelled event keeps what it was', () => {
    const data = new PageData();
    data.receive(chunk([version(1)]));
    data.receive(chunk([version(2, { cancelled: true })]));
    expect(data.find(story.id, me.address)).toMatchObject({
      title: 'Version 1',
      start: story.start,
      cancelled: true,
    });
  });

  test('takes a removal, and takes it back when a newer version comes', () => {
    const data = new PageData();
    data.receive(chunk([version(1)]));
    data.receive(chunk([], [{ id: story.id, calendarId: me.address }]));
    expect(data.find(story.id, me.address)?.cancelled).toBe(true);
    data.receive(chunk([version(1)]));
    expect(data.find(story.id, me.address)?.cancelled).toBe(true);
    data.receive(chunk([version(5)]));
    expect(data.find(story.id, me.address)?.cancelled).toBe(false);
  });

  test('finds a copy in another calendar under the same id', () => {
    const data = new PageData();
    data.receive(chunk([version(1)]));
    expect(data.find(story.id, 'shared@kiln.example')?.id).toBe(story.id);
    expect(data.find('other', me.address)).toBeNull();
  });

  test('lets nothing in that does not fit, and never stumbles', () => {
    const data = started();
    const forged = [
      undefined,
      null,
      5,
      {},
      'x',
      '{}',
      '[]',
      '{"events":5}',
      '{"events":[],"removals":[{}]}',
    ];
    for (const detail of forged) handOver(detail);
    handOver(JSON.stringify({ events: new Array(101).fill({}), removals: [] }));
    handOver(`"${'x'.repeat(5_000_000)}"`);
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (events, removals) => {
        handOver(JSON.stringify({ events, removals }));
        handOver(JSON.stringify({ events: [events], removals: [] }));
      }),
    );
    expect([...data.all()]).toEqual([]);
  });

  test('stays bounded', () => {
    const data = new PageData();
    const [picked] = pickEvents(rangeBody(new Map([[me.address, [recordOf(story)]]])));
    for (let from = 0; from < MAX_KEPT + 100; from += 100) {
      const events = Array.from({ length: 100 }, (_, at) => ({
        ...picked,
        id: `event${from + at}`,
      }));
      data.receive(JSON.stringify({ events, removals: [] }));
    }
    expect([...data.all()]).toHaveLength(MAX_KEPT);
    expect(data.find('event0', me.address)).toBeNull();
  });
});
