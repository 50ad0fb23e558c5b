// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { addressInHeader } from '@/entrypoints/gmail.content/account';
import { isSendButton, readCompose } from '@/entrypoints/gmail.content/compose';
import { factsIn, pageKey } from '@/entrypoints/gmail.content/headers';
import { isAside, namesThread } from '@/entrypoints/gmail.content/place';
import { drawMarks } from '@/entrypoints/gmail.content/row-marks';
import { observeRow, shownRows } from '@/entrypoints/gmail.content/rows';
import { foundInRow, type Pending } from '@/entrypoints/gmail.content/sent';
import { readTheme } from '@/entrypoints/gmail.content/theme';
import { isAsideHere, readThread } from '@/entrypoints/gmail.content/thread';
import { idTime } from '@/utils/page/gmail-ids';
import { piece, show } from '../../pages/gmail/load';
import { speakEnglish } from '../english';

/**
 * Pages as Gmail may show them to somebody else or tomorrow: what the contract says holds, and
 * nothing else of what our own pieces happen to have.
 */

const ME = 'robin@brightwater.example';
const ANA = 'ana.petrova@northpine.example';
const THREAD = '1a10b56092a1a2b3';
const NEXT = '1a111df30500c0de';

afterEach(() => {
  document.body.replaceChildren();
});

const person = (name: string, css = 'gD') =>
  `<span class="${css}" email="${name}@northpine.example" name="${name}">${name}</span>`;
const message = (id: string, from = person('ana'), body = 'Hello.') =>
  `<div role="listitem" class="h7"><div class="adn" data-legacy-message-id="${id}">${from}
    <span class="hb">to <span class="g2" email="${ME}" name="me">me</span></span>
    <div class="ii gt"><div class="a3s">${body}</div></div></div></div>`;
const heading = (text = 'Offer', id = THREAD) =>
  `<h2 class="hP" data-legacy-thread-id="${id}">${text}</h2>`;
const view = (inside: string, style = '') => `<div role="main" style="${style}">${inside}</div>`;

function read() {
  const found = readThread(document, ME, () => false);
  if (found.kind !== 'thread') throw new Error(JSON.stringify(found));
  return found.subject;
}

test('an opened message without its box tells its ids in jslog', () => {
  const log = (texts: string[]) => btoa(JSON.stringify(texts));
  const thread = log([`#thread-f:${BigInt(`0x${THREAD}`)}`]);
  const ids = `20277; u014N:xr6bB; 1:${thread}; 4:${log([`#msg-f:${BigInt(`0x${NEXT}`)}`])}`;
  show(
    view(`<h2 class="hP">Offer</h2><div class="h7" role="listitem">${person('ana')}
      <div class="ii gt" jslog="${ids}"><div class="a3s">Hello.</div></div></div>`),
  );
  expect(read()).toMatchObject({
    threadId: THREAD,
    messages: [{ id: NEXT, from: { address: 'ana@northpine.example' }, at: idTime(NEXT) }],
  });
});

test('an old view may be invisible in another way than by not being laid out', () => {
  show(
    view(heading('Old', NEXT) + message(NEXT), 'visibility: hidden') +
      view(heading() + message(THREAD)),
  );
  expect(read()).toMatchObject({ threadId: THREAD, subjectLine: 'Offer' });
});

test('a mail that looks like messages, a subject or an account is one mail', () => {
  const inner = `<header><a aria-label="eve@evil.example"></a></header>
    <h2 class="hP" data-legacy-thread-id="${NEXT}">Evil</h2>${message(NEXT, person('eve'))}`;
  show(
    `<header><a aria-label="Account: Robin (${ME})"></a></header>` +
      view(heading() + message(THREAD, person('ana'), inner)),
  );
  expect(read()).toMatchObject({ threadId: THREAD, messages: [{ id: THREAD }] });
  expect(read().messages.length).toBe(1);
  expect(addressInHeader(document)).toBe(ME);
});

const ids = (last = NEXT) =>
  `<span data-thread-id="#thread-f:1" data-legacy-thread-id="${THREAD}" data-legacy-last-message-id="${last}" data-legacy-last-non-draft-message-id="${last}">Offer</span>`;
const row = (people: string) =>
  `<table><tr class="zA zE"><td>${people}</td><td><span class="bog">${ids()}</span> - Hello</td>
    <td class="xW"><span title="today">9:41</span></td></tr></table>`;

test('a line of a list with nothing but the names of the contract', () => {
  speakEnglish();
  show(view(row(person('ana', 'zF'))));
  const [line] = shownRows(document);
  if (!line) throw new Error('no line');
  expect(observeRow(line, ME, '#inbox')).toMatchObject({
    threadId: THREAD,
    messageId: NEXT,
    subject: 'Offer',
    from: { address: 'ana@northpine.example', name: 'ana' },
  });
  drawMarks([line], () => ['logged']);
  drawMarks([line], () => ['logged']);
  expect(document.querySelectorAll('margin-crm-mark').length).toBe(1);
});

const pending = (changes: Partial<Pending> = {}): Pending => ({
  pressedAt: idTime(NEXT) ?? 0,
  account: ME,
  threadId: null,
  to: [{ address: ANA, name: '' }],
  cc: [],
  bcc: [],
  subject: 'Offer',
  text: '',
  shown: null,
  template: null,
  remind: null,
  known: [],
  ...changes,
});

test('sent mail in a list of sent mail that names only me, or whom it went to without a word', () => {
  const seen = (people: string, hash = '#inbox') => {
    show(view(row(people)));
    const [line] = shownRows(document);
    return line && { seen: observeRow(line, ME, hash), hash };
  };
  const me = `<span class="yP" email="${ME}" name="me">me</span>`;
  const ana = `<span class="yP" email="${ANA}" name="Ana">Ana</span>`;
  const found = (people: string, hash: string, of: Pending = pending()) => {
    const one = seen(people, hash);
    return one && foundInRow(of, one.seen, false, hash)?.messageId;
  };
  expect(found(me, '#sent')).toBe(NEXT);
  expect(found(ana, '#sent')).toBe(NEXT);
  // Hers, elsewhere, may be an answer; and in a thread that goes on the last one may be hers.
  expect(found(ana, '#inbox')).toBeUndefined();
  expect(found(me + ana, '#inbox')).toBeUndefined();
  expect(found(ana, '#sent', pending({ threadId: THREAD }))).toBeUndefined();
});

test('a window whose buttons have no known class is sent by any of them', () => {
  show(`<div class="AD"><input name="to" value="Ana &lt;${ANA}&gt;"><input name="subjectbox" value="Offer">
    <div g_editable="true">Hello.</div><button id="go">Senden</button></div>`);
  const compose = piece('.AD');
  expect(isSendButton(piece('#go'), compose)).toBe(true);
  expect(isSendButton(piece('[g_editable]'), compose)).toBe(false);
  expect(readCompose(compose).to).toEqual([{ address: ANA, name: 'Ana' }]);
});

test('recipients in a field without a name are recipients', () => {
  show(`<div class="AD"><input aria-label="An" value="${ANA}"><input name="subjectbox" value="re: x@y.example">
    <div g_editable="true">Hello.</div></div>`);
  expect(readCompose(piece('.AD')).to).toEqual([{ address: ANA, name: '' }]);
});

test('spam and the bin are aside, however one came there', () => {
  for (const hash of [
    '#spam/FMfcgzQbdkVcPnQVzrlKJhKBrZVXkbmW',
    '#search/in%3Aspam/FMfcgzQbdkVcPnQVzrlKJhKBrZVXkbmW',
    '#search/in:trash+from:ana',
    '#search/from%3Aana+in%3A%22trash%22',
    '#search/IN:Bin',
    '#search/label%3Aspam',
    '#search/is:spam',
    '#search/in%3A(spam+inbox)',
    '#search/%7Bin%3Aspam+in%3Ainbox%7D',
    '#advanced-search/from=ana&subset=spam',
    '#advanced-search/subset=trash/FMfcgzQbdkVcPnQVzrlKJhKBrZVXkbmW',
  ])
    expect([hash, isAside(hash)]).toEqual([hash, true]);
  for (const hash of [
    '',
    '#inbox',
    '#search/spam/FMfcgzQbdkVcPnQVzrlKJhKBrZVXkbmW',
    '#search/-in%3Aspam+from%3Aana',
    '#search/from%3Aana+-in:trash',
    '#search/subject%3Ain%3Aspammers',
    '#search/in%3Aspambox',
    '#search/in%3Asent',
    '#search/%E0%A4%A',
    '#label/spam',
  ])
    expect([hash, isAside(hash)]).toEqual([hash, false]);
});

test('the label beside the subject tells as well', () => {
  const chip = (name: string) => `<span class="hN" name="${name}">x</span>`;
  const shown = (inside: string, name: string) => {
    show(view(heading() + inside + message(THREAD, person('ana'), chip(name))));
    return isAsideHere(document);
  };
  expect(shown(chip('^s'), '^i')).toBe(true);
  expect(shown(chip('^k'), '^i')).toBe(true);
  expect(shown(chip('^i'), '^s')).toBe(false);
});

test('a thread is named by a token with any letters, once it looks like one', () => {
  expect(namesThread('#inbox/FMfcgzGtwa1e0uABC')).toBe(true);
  expect(namesThread('#label/Quarantine')).toBe(false);
});

test('the key of the page and the raw mail are found in other spellings', () => {
  for (const text of [
    'var GM_ID_KEY="a1b2c3d4e5";',
    "window['GM_ID_KEY'] = 'a1b2c3d4e5';",
    '["GM_ID_KEY","a1b2c3d4e5"]',
  ]) {
    show(`<script type="text/plain">${text}</script>`);
    expect([text, pageKey(document)]).toEqual([text, 'a1b2c3d4e5']);
  }
  const page = `<pre class='x' id='raw_message_text'>From: Ana &lt;${ANA}&gt;\nSubject: Hi\n\nBody</pre>`;
  expect(factsIn(page)?.from?.address).toBe(ANA);
});

test('dark is what stands behind the mail, whichever element paints it', () => {
  const dark = 'background-color: rgb(20, 20, 20)';
  show(view(heading(), dark));
  expect(readTheme()).toBe('dark');
  show(view(heading()));
  document.documentElement.setAttribute('style', dark);
  expect(readTheme()).toBe('dark');
  document.documentElement.removeAttribute('style');
});
