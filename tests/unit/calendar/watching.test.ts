// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageData } from '@/entrypoints/calendar.content/page-data';
import { watchSync } from '@/utils/page/calendar-watch';
import { rangeBody, recordOf } from '../../replica/calendar/records';
import { me } from '../../replica/story/cast';
import { buildEvents } from '../../replica/story/events';

const [event] = buildEvents(Date.parse('2026-11-24T10:40:00Z')).filter(
  ({ name }) => name === 'ana-pricing',
);
if (!event) throw new Error('The story lacks its meeting');
const { id } = event;
const body = rangeBody(new Map([[me.address, [recordOf(event)]]]));
const SYNC = 'https://calendar.google.com/calendar/u/0/sync.fetcheventrange';

let end: AbortController;
let data: PageData;
let served: (input: unknown) => Promise<Response>;
const original = window.fetch;

beforeEach(() => {
  end = new AbortController();
  served = async () => new Response(body);
  window.fetch = vi.fn((input: unknown) => served(input));
  watchSync();
  data = new PageData();
  data.start(end.signal);
});

afterEach(() => {
  end.abort();
  window.fetch = original;
});

const found = () => vi.waitFor(() => expect(data.find(id, me.address)?.title).toBe(event.title));

describe('the page’s own requests', () => {
  test('are read along, and the page reads its answer as ever', async () => {
    const response = await window.fetch(SYNC, { method: 'POST', body: 'f.req=1' });
    expect(await response.text()).toBe(body);
    await found();
  });

  test('hand the page the very promise it would have had', () => {
    const promise = Promise.resolve(new Response(body));
    served = () => promise;
    expect(window.fetch(SYNC)).toBe(promise);
  });

  test('fail as they failed before', async () => {
    const failure = new TypeError('Failed to fetch');
    served = () => Promise.reject(failure);
    await expect(window.fetch(SYNC)).rejects.toBe(failure);
    served = () => {
      throw failure;
    };
    expect(() => window.fetch(SYNC)).toThrow(failure);
  });

  test('to anything else are not touched', async () => {
    const response = new Response('other');
    const clone = vi.spyOn(response, 'clone');
    served = async () => response;
    await window.fetch('https://calendar.google.com/calendar/u/0/other');
    expect(clone).not.toHaveBeenCalled();
  });

  test('are never repeated or added to', async () => {
    const asked: unknown[] = [];
    served = async (input) => {
      asked.push(input);
      return new Response(body);
    };
    await window.fetch(SYNC);
    await found();
    expect(asked).toEqual([SYNC]);
  });

  test('answered by odd things harm nobody', async () => {
    for (const answer of [
      new Response('<html>'),
      new Response(null, { status: 500 }),
      new Response(")]}'\n[[["),
    ]) {
      served = async () => answer;
      expect(await window.fetch(SYNC)).toBe(answer);
    }
    served = async () => new Response(body);
    await window.fetch(SYNC);
    await found();
  });

  test('made before anybody listened are handed over later', async () => {
    await window.fetch(SYNC);
    await found();
    const late = new PageData();
    late.start(end.signal);
    expect(late.find(id, me.address)?.title).toBe(event.title);
  });
});
