// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { addressInHeader } from '@/entrypoints/gmail.content/account';
import { composeAround, isSendButton, readCompose } from '@/entrypoints/gmail.content/compose';
import { isAddressed, observeRow, shownRows } from '@/entrypoints/gmail.content/rows';
import { GMAIL } from '@/entrypoints/gmail.content/selectors';
import { readTheme } from '@/entrypoints/gmail.content/theme';
import { readThread } from '@/entrypoints/gmail.content/thread';
import { EmailSeen } from '@/utils/seen';
import { load, piece, sourceOf } from './load';

const ME = 'robin@brightwater.example';
const ANA = { address: 'ana.petrova@northpine.example', name: 'Ana Petrova' };
const LUCAS = { address: 'lucas.meyer@northpine.example', name: 'Lucas Meyer' };
const ROBIN = { address: ME, name: '' };

const OFFER = { id: '1a10b56092a1a2b3', at: Date.parse('2026-10-05T09:12:30.250Z') };
const ANSWER = { id: '1a111df30500c0de', at: Date.parse('2026-10-06T15:40:02.000Z') };
const YES = { id: '1a11f77fe3ffffff', at: Date.parse('2026-10-09T07:01:59.999Z') };
const OLD = { id: '1a05bfb700011111', at: Date.parse('2026-09-01T08:00:00.000Z') };

const never = () => false;
const always = () => true;

describe('the table of selectors', () => {
  const table = sourceOf('entrypoints/gmail.content/selectors.ts');
  const entries = new Map(
    [...table.matchAll(/\/\*\*([^/]*?)\*\/\s*(\w+):/g)].map(([, comment = '', name = '']) => [
      name,
      comment,
    ]),
  );

  test.each(Object.entries(GMAIL))('%s has a reason, a date and its piece', (name, css) => {
    const comment = entries.get(name) ?? '';
    const facts = /^\s*(.{15,}?) @since (20\d\d) @piece (\S+\.html) (\d+)\s*$/s.exec(comment);
    const [, , , file = 'missing', count = '0'] = facts ?? [];
    expect(facts, `${name} says why, since when, and where it must match`).not.toBeNull();
    load(file);
    expect({ [name]: document.querySelectorAll(css).length }).toEqual({ [name]: Number(count) });
    expect(Number(count)).toBeGreaterThan(0);
  });
});

describe('an open thread', () => {
  test('reads every state of a message, and nothing of old views, drafts and quoted text', () => {
    load('thread.html');
    expect(readThread(document, ME, never)).toEqual({
      kind: 'thread',
      doubts: [],
      subject: {
        kind: 'thread',
        key: `thread:${ME}:${OFFER.id}`,
        account: ME,
        threadId: OFFER.id,
        subjectLine: 'Filters 💧 for three hotels',
        hiddenCount: 6,
        messages: [
          {
            id: null,
            at: null,
            state: 'collapsed',
            from: ANA,
            recipients: [],
            snippet: 'Hello Robin, we met at the fair.',
          },
          {
            ...ANSWER,
            state: 'collapsed',
            from: ROBIN,
            recipients: [ANA, LUCAS],
            snippet: 'Dear Ana, here is the offer.',
          },
          {
            ...YES,
            state: 'open',
            from: ANA,
            recipients: [ROBIN, LUCAS],
            snippet: 'Thank you! The board said yes. a name in the text',
          },
        ],
      },
    });
  });

  test('has its ids in jslog when the attributes are missing', () => {
    load('jslog-only.html');
    expect(readThread(document, ME, never)).toMatchObject({
      kind: 'thread',
      subject: { threadId: OFFER.id, messages: [{ ...ANSWER, from: ANA, recipients: [ROBIN] }] },
    });
  });

  test('is not guessed while its id is missing, and is read once it has come', () => {
    load('late.html');
    expect(readThread(document, ME, never)).toEqual({
      kind: 'missing',
      missing: ['thread id'],
      threadId: null,
    });
    piece('h2').setAttribute('data-legacy-thread-id', OFFER.id);
    expect(readThread(document, ME, never)).toMatchObject({
      kind: 'thread',
      subject: {
        threadId: OFFER.id,
        subjectLine: 'مرشّحات لثلاثة فنادق',
        messages: [{ ...YES, snippet: 'شكرًا.' }],
      },
    });
  });

  test('is nobody’s without an account', () => {
    load('thread.html');
    expect(readThread(document, null, never)).toMatchObject({ missing: ['account'] });
  });

  test('cannot be read when an open message does not say who sent it', () => {
    load('thread.html');
    for (const name of document.querySelectorAll('.gE .gD')) name.removeAttribute('email');
    expect(readThread(document, ME, never)).toMatchObject({ missing: ['sender'] });
  });

  test('is in doubt while the heading still names another thread', () => {
    load('jslog-only.html');
    piece('h2').setAttribute('data-legacy-thread-id', OLD.id);
    expect(readThread(document, ME, never)).toMatchObject({ doubts: ['thread id'] });
  });

  test('without any name we know is missed only where the address names a thread', () => {
    load('drift.html');
    expect(readThread(document, ME, always)).toMatchObject({ missing: ['heading'] });
    expect(readThread(document, ME, never)).toEqual({ kind: 'none' });
    load('rows.html');
    expect(readThread(document, ME, always)).toEqual({ kind: 'none' });
  });
});

describe('the lines of a list', () => {
  const read = (hash = '#inbox') => {
    load('rows.html');
    return shownRows(document).map((row) => observeRow(row, ME, hash));
  };

  test('tell thread, last message that is no draft, its time and the people', () => {
    const lines = read();
    expect(lines.map(({ threadId, messageId, at }) => [threadId, messageId, at])).toEqual([
      [YES.id, YES.id, YES.at],
      [OFFER.id, ANSWER.id, ANSWER.at],
      [OLD.id, OLD.id, OLD.at],
      [ANSWER.id, ANSWER.id, ANSWER.at],
      ['1a10b56092a1a2bc', undefined, undefined],
    ]);
    expect(lines[0]).toMatchObject({
      source: 'row',
      subject: 'Filters 💧 for three hotels',
      snippet: 'The board said yes.',
      from: ANA,
      others: [],
      timeSource: 'id',
    });
    for (const line of lines) expect(EmailSeen.safeParse(line).error).toBeUndefined();
  });

  test('name the writer only where one other person is named and nothing else', () => {
    expect(read().map(({ from, others }) => [from, others])).toEqual([
      [ANA, []],
      [null, [ANA, ROBIN, LUCAS]],
      [LUCAS, []],
      [null, [ANA]],
      [LUCAS, []],
    ]);
    for (const place of ['#sent', '#drafts/p2', '#scheduled'])
      expect(read(place).map(({ from }) => from)).toEqual([null, null, null, null, null]);
  });

  test('show by what stands before the name that it is whom I wrote to', () => {
    load('rows.html');
    const lines = shownRows(document).map(({ element }) => isAddressed(element));
    expect(lines).toEqual([false, false, false, true, false]);
  });
});

describe('around the mail', () => {
  test('the account is the one on the button, not a suggestion', () => {
    load('header.html');
    expect(addressInHeader(document)).toBe(ME);
  });

  test('two accounts in the header are none', () => {
    load('header.html');
    const other = document.createElement('a');
    other.setAttribute('aria-label', 'Also ana@northpine.example');
    piece('#gb').append(other);
    expect(addressInHeader(document)).toBeNull();
  });

  test('the surface tells light from dark', () => {
    load('header.html');
    expect(readTheme()).toBe('dark');
    piece(GMAIL.surface).style.backgroundColor = 'rgb(255, 255, 255)';
    expect(readTheme()).toBe('light');
  });
});

describe('what is being written', () => {
  test('a window: chips, names, and what is still being typed', () => {
    load('compose.html');
    const compose = composeAround(piece('#window-send'));
    expect(compose && readCompose(compose)).toEqual({
      to: [
        ANA,
        { address: LUCAS.address, name: '' },
        { address: 'mina@harbor.example', name: 'Mina Okafor' },
      ],
      cc: [{ address: 'info@northpine.example', name: 'Front desk' }],
      bcc: [],
      subject: 'A new thing',
      text: 'Hello both. quoted',
    });
  });

  test('an answer: hidden fields with whole headers', () => {
    load('compose.html');
    const compose = composeAround(piece('#answer-send span'));
    expect(compose && readCompose(compose)).toMatchObject({
      to: [{ address: ANA.address, name: 'Petrova, Ana' }, { address: LUCAS.address }],
      cc: [],
      subject: 'Re: Offer',
      text: 'Yes.',
    });
  });

  test('Send is told by its place, whatever it is called', () => {
    load('compose.html');
    const inWindow = composeAround(piece('#window-send'));
    const inAnswer = composeAround(piece('#answer-send'));
    if (!inWindow || !inAnswer) throw new Error('Nothing is being written');
    expect(isSendButton(piece('#window-send'), inWindow)).toBe(true);
    expect(isSendButton(piece('#answer-send span'), inAnswer)).toBe(true);
    expect(isSendButton(piece('#window-format'), inWindow)).toBe(false);
    expect(isSendButton(piece('#window-send'), inAnswer)).toBe(false);
    piece('#window-send').classList.remove('aoO');
    expect(isSendButton(piece('#window-send'), inWindow)).toBe(true);
  });
});
