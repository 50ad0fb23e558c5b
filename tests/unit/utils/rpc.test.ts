import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { RpcError } from '@/utils/rpc';
import { procedure, serve } from '@/utils/rpc-server';

const run = vi.fn(async (input: { text: string }) => input.text.length);
const api = {
  shout: procedure({
    callers: 'content',
    input: z.strictObject({ text: z.string().check(z.maxLength(10)) }),
    run,
  }),
  wipe: procedure({ callers: 'pages', input: z.strictObject({}), run: async () => 'wiped' }),
};

const GMAIL = {
  id: 'test-extension-id',
  url: 'https://mail.google.com/mail/u/0/#inbox',
  frameId: 0,
};
const PAGE = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
}

/** Delivers a message as the browser would and answers what came back, or undefined for silence. */
function deliver(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => {
    const listeners: ((m: unknown, s: Sender, reply: (value: unknown) => void) => unknown)[] =
      heard;
    const kept = listeners.map((listen) => listen(message, sender, resolve));
    if (!kept.includes(true)) resolve(undefined);
  });
}

let heard: ((m: unknown, s: Sender, reply: (value: unknown) => void) => unknown)[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  heard = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    heard.push(listener as (typeof heard)[number]);
  });
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://test-extension-id/${path}`,
  );
  serve(() => ({ api, codeOf: () => 'failed' }));
  run.mockClear();
});

const call = (name: string, input: unknown) => ({ margin: 1, name, key: 'k', attempt: 1, input });

describe('the calls into the background', () => {
  it('answer a content script what it may ask', async () => {
    expect(await deliver(call('shout', { text: 'hey' }), GMAIL)).toEqual({ ok: true, value: 3 });
  });

  it('answer a page of the extension everything', async () => {
    expect(await deliver(call('wipe', {}), PAGE)).toEqual({ ok: true, value: 'wiped' });
  });

  it.each([
    ['a content script asking for a page’s call', 'wipe', GMAIL],
    ['another extension', 'shout', { ...GMAIL, id: 'somebody-else' }],
    ['another site', 'shout', { ...GMAIL, url: 'https://evil.example/mail.google.com' }],
    ['a frame inside Gmail', 'shout', { ...GMAIL, frameId: 3 }],
    ['nobody in particular', 'shout', {}],
    ['a call that does not exist', 'constructor', PAGE],
  ])('refuse %s', async (_, name, sender) => {
    expect(await deliver(call(name, name === 'wipe' ? {} : { text: 'x' }), sender)).toMatchObject({
      ok: false,
      code: 'refused',
    });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    ['a text over its limit', { text: 'x'.repeat(11) }],
    ['an unknown field', { text: 'x', admin: true }],
    ['a prototype in disguise', JSON.parse('{"text":"x","__proto__":{"admin":true}}')],
    ['nothing', null],
  ])('refuse %s', async (_, input) => {
    expect(await deliver(call('shout', input), GMAIL)).toMatchObject({
      ok: false,
      code: 'invalid',
    });
    expect(run).not.toHaveBeenCalled();
  });

  it('leave messages of others alone', async () => {
    expect(await deliver({ hello: 'world' }, GMAIL)).toBeUndefined();
  });

  it('name their errors', () => {
    expect(new RpcError('full', 'The disk is full')).toMatchObject({
      name: 'RpcError',
      code: 'full',
    });
  });
});
