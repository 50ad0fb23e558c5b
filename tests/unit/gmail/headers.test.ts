// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { headerReader, pageKey } from '@/entrypoints/gmail.content/headers';
import type { MessageShown, ThreadSubject } from '@/utils/host';

const ANA = { address: 'ana@northpine.example', name: 'Ana' };
const THREAD = '1a10b56092a1a2b3';

/** What was asked for, and how many questions were open at the same time at most. */
let asked: string[];
let open: number;
let mostOpen: number;
let answer: (url: string) => Response | Promise<Response>;
let life: AbortController;
let signals: (AbortSignal | null | undefined)[];

beforeEach(() => {
  life = new AbortController();
  asked = [];
  signals = [];
  open = 0;
  mostOpen = 0;
  answer = original;
  document.head.innerHTML = '';
  keyInPage(`var GM_ID_KEY='a1b2c3d4e5';`);
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit) => {
    asked.push(url);
    signals.push(signal);
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    await new Promise((resolve) => setTimeout(resolve));
    open -= 1;
    return answer(url);
  });
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function keyInPage(text: string): void {
  const script = document.createElement('script');
  // Not run: only its words are read.
  script.type = 'text/plain';
  script.textContent = text;
  document.head.append(script);
}

function original(url: string): Response {
  const id = new URLSearchParams(url.split('?')[1]).get('th');
  const head = `From: Ana &lt;${ANA.address}&gt;\r\nMessage-ID: &lt;${id}@northpine.example&gt;`;
  return new Response(
    `<html><pre id="raw_message_text">${head}\r\nTo: robin@b.example\r\n\r\nHello</pre></html>`,
  );
}

function message(id: string | null): MessageShown {
  return { id, state: 'open', from: ANA, recipients: [], at: null, snippet: '' };
}

const idOf = (n: number) => (0x1a10b56092a00000n + BigInt(n)).toString(16);

function thread(messages: MessageShown[]): ThreadSubject {
  return {
    kind: 'thread',
    key: `thread:robin@b.example:${THREAD}`,
    account: 'robin@b.example',
    threadId: THREAD,
    subjectLine: 'Filters',
    messages,
    hiddenCount: 0,
  };
}

const many = (count: number) => Array.from({ length: count }, (_, n) => message(idOf(n)));
const idsAsked = () => asked.map((url) => new URLSearchParams(url.split('?')[1]).get('th'));

test('headers are asked for when they are wanted, of messages with an id alone', async () => {
  const read = headerReader(life.signal);
  expect(asked).toEqual([]);
  const found = await read(thread([message(null), message(idOf(1))]));
  expect(asked).toEqual([`/mail/u/0/?ik=a1b2c3d4e5&view=om&th=${idOf(1)}`]);
  expect(found).toMatchObject([
    {
      source: 'headers',
      account: 'robin@b.example',
      threadId: THREAD,
      messageId: idOf(1),
      rfc822: `${idOf(1)}@northpine.example`,
      from: ANA,
      to: [{ address: 'robin@b.example' }],
    },
  ]);
});

test('of a long thread the last twenty are asked for, four at a time', async () => {
  const found = await headerReader(life.signal)(thread(many(30)));
  expect(new Set(idsAsked())).toEqual(
    new Set(
      many(30)
        .slice(10)
        .map(({ id }) => id),
    ),
  );
  expect(asked).toHaveLength(20);
  expect(found).toHaveLength(20);
  expect(mostOpen).toBe(4);
});

test('what was learned is not asked for again, and what failed is', async () => {
  const read = headerReader(life.signal);
  answer = (url) => (url.endsWith(idOf(1)) ? new Response('', { status: 500 }) : original(url));
  expect(await read(thread(many(3)))).toHaveLength(2);
  asked = [];
  answer = original;
  expect(await read(thread(many(4)))).toHaveLength(4);
  expect(idsAsked()).toEqual([idOf(1), idOf(3)]);
  // Another mailbox has the same ids for other mail.
  asked = [];
  await read({ ...thread(many(1)), account: 'second@b.example' });
  expect(idsAsked()).toEqual([idOf(0)]);
});

test.each<[string, (url: string) => Response | Promise<Response>]>([
  ['an error', () => new Response('Temporary Error', { status: 500 })],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a log-in page', () => new Response('<form id="gaia_loginform"></form>')],
  ['nothing', () => new Response(null)],
])('%s instead of the headers costs the headers alone', async (_, given) => {
  answer = given;
  await expect(headerReader(life.signal)(thread(many(3)))).resolves.toEqual([]);
});

test('a mail without end is read as far as headers may reach, and left', async () => {
  let given = 0;
  const start = new TextEncoder().encode(
    `<pre id="raw_message_text">From: Ana &lt;${ANA.address}&gt;\r\n\r\n`,
  );
  answer = () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          const chunk = given === 0 ? start : new Uint8Array(65_536).fill(97);
          given += chunk.byteLength;
          controller.enqueue(chunk);
        },
      }),
    );
  const found = await headerReader(life.signal)(thread(many(1)));
  expect(found).toMatchObject([{ from: ANA }]);
  expect(given).toBeLessThan(500_000);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});

test('without the key of the page nothing is asked', async () => {
  document.head.innerHTML = '';
  keyInPage('var GM_ID_KEY=null; var OTHER="a1b2c3d4e5";');
  expect(pageKey(document)).toBeNull();
  expect(await headerReader(life.signal)(thread(many(2)))).toEqual([]);
  expect(asked).toEqual([]);
});
