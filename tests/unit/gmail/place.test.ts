import { expect, test } from 'vitest';
import { addressInFeedText, addressInTitle } from '@/entrypoints/gmail.content/account';
import { isAppPage } from '@/entrypoints/gmail.content/app-page';
import { factsIn } from '@/entrypoints/gmail.content/headers';
import {
  delegatedPath,
  isDelegated,
  isOutgoing,
  mailboxPath,
  namesThread,
} from '@/entrypoints/gmail.content/place';
import { lightness } from '@/utils/page/lightness';

test('the script works in Gmail itself and not in its print views and pop-outs', () => {
  const page = (url: string) => isAppPage(new URL(`https://mail.google.com${url}`));
  for (const url of [
    '/mail/',
    '/mail/u/0/',
    '/mail/u/12',
    '/mail/b/AbC-_9/u/0/',
    '/mail/u/0/d/AbC-_9/',
    '/mail/u/1/d/AbC-_9',
    '/mail/u/0/?hl=ar',
  ])
    expect([url, page(url)]).toEqual([url, true]);
  for (const url of [
    '/',
    '/mail/u/0/popout',
    '/mail/u/0/d/',
    '/mail/u/0/d/AbC-_9/popout',
    '/mail/u/0/d/AbC-_9/feed/atom',
    '/mail/u/0/h/abc/',
    '/mail/u/0/feed/atom',
    '/chat/u/0/',
  ])
    expect([url, page(url)]).toEqual([url, false]);
  for (const view of ['pt', 'om', 'btop', 'cm'])
    expect(page(`/mail/u/0/?ik=1&view=${view}`)).toBe(false);
});

test('the mailbox is asked under the path it is shown at', () => {
  const shownAt = {
    '/mail/u/1/': '/mail/u/1/',
    '/mail/u/1': '/mail/u/1/',
    '/mail/u/0/d/XyZ/': '/mail/u/0/d/XyZ/',
    '/mail/u/0/d/XyZ': '/mail/u/0/d/XyZ/',
    '/mail/b/XyZ/u/0/': '/mail/b/XyZ/u/0/',
    '/mail/': '/mail/u/0/',
  };
  const paths = Object.keys(shownAt);
  expect(Object.fromEntries(paths.map((path) => [path, mailboxPath(path)]))).toEqual(shownAt);
  expect(paths.filter(isDelegated)).toEqual([
    '/mail/u/0/d/XyZ/',
    '/mail/u/0/d/XyZ',
    '/mail/b/XyZ/u/0/',
  ]);
  expect(paths.map(delegatedPath).filter(Boolean)).toEqual([
    '/mail/u/0/d/XyZ/',
    '/mail/u/0/d/XyZ/',
    '/mail/b/XyZ/u/0/',
  ]);
});

test('the address tells outgoing lists and open threads', () => {
  expect(['#sent', '#sent/p2', '#drafts', '#inbox', '#label/sent', ''].map(isOutgoing)).toEqual([
    ...[true, true, true, false, false, false],
  ]);
  const threads = ['#inbox/FMfcgzQbdkVcPnQVzrlKJhKBrZVXkbmW', '#all/16f438e906b36dac'];
  const lists = [
    '#inbox',
    '#inbox/p2',
    '#label/Quarantine',
    '#search/from%3Aana',
    '#settings/general',
  ];
  expect([...threads, ...lists].map(namesThread)).toEqual([true, true, ...lists.map(() => false)]);
});

test('the account in a title is the last address, whatever the subject says', () => {
  expect(addressInTitle('Inbox (3) - Robin@brightwater.example - Gmail')).toBe(
    'robin@brightwater.example',
  );
  expect(addressInTitle('Re - eve@evil.example - x - robin@b.example - Acme-Co Mail')).toBe(
    'robin@b.example',
  );
  for (const title of [
    'Gmail',
    'eve@evil.example',
    'Write to eve@evil.example - Gmail',
    'x - a@b@c.example - Gmail',
  ])
    expect([title, addressInTitle(title)]).toEqual([title, null]);
});

test('the account in a feed is in its title', () => {
  const feed =
    '<?xml version="1.0"?><feed><title>Gmail - Posteingang für robin@b.example</title><entry><title>eve@evil.example</title></entry></feed>';
  expect(addressInFeedText(feed)).toBe('robin@b.example');
  expect(addressInFeedText('<html><title>Sign in</title></html>')).toBeNull();
});

test('colours are light or dark, and see-through ones are neither', () => {
  expect(lightness('rgb(255, 255, 255)')).toBeCloseTo(1);
  expect(lightness('rgb(18 18 18 / 100%)')).toBeLessThan(0.1);
  expect(lightness('rgba(0, 0, 0, 0)')).toBeNull();
  expect(lightness('color(srgb 1 1 1)')).toBeNull();
});

test('headers are read from the original, and a log-in page has none', () => {
  const page = (raw: string) =>
    `<html><pre class="raw" id="raw_message_text">${raw}</pre><p>From: x@evil.example</p></html>`;
  expect(
    factsIn(
      page(
        'From: Ana &lt;ana@n.example&gt;\r\nMessage-ID: &lt;a&amp;b@n.example&gt;\r\n\r\nTo: not@a.header',
      ),
    ),
  ).toMatchObject({
    from: { address: 'ana@n.example', name: 'Ana' },
    messageId: 'a&b@n.example',
    to: [],
    raw: expect.stringMatching(/\r\n\r\nTo: not@a\.header$/),
  });
  expect(factsIn(page('nothing'))).toBeNull();
  expect(factsIn('<form id="gaia_loginform"></form>')).toBeNull();
});
