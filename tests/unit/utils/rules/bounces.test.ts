import { describe, expect, test } from 'vitest';
import { bouncedIn, isMailServer } from '@/utils/rules/bounces';

const report = (...recipients: string[][]) =>
  [
    'From: Mail Delivery System <mailer-daemon@brightwater.example>',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.brightwater.example',
    '',
    ...recipients.flatMap((lines) => [...lines, '']),
    '--b',
    'Content-Type: message/rfc822',
    '',
    'To: everybody@else.example, ana@acme.example',
    '--b--',
  ].join('\r\n');

test.each([
  ['mailer-daemon@googlemail.com', true],
  ['MAILER-DAEMON@mx.example', true],
  ['postmaster@outlook.example', true],
  ['postmaster.ana@acme.example', false],
  ['ana@acme.example', false],
])('%s is a mail server: %s', (address, is) => {
  expect(isMailServer(address)).toBe(is);
});

describe('a report for machines', () => {
  test('names those who were not reached, and not those who will be', () => {
    const raw = report(
      ['Final-Recipient: rfc822; Ana@Acme.example', 'Action: failed', 'Status: 5.1.1'],
      ['Final-Recipient: rfc822;<ben@acme.example>', 'Action: delayed', 'Status: 4.4.1'],
      ['Final-Recipient: rfc822;carl@acme.example', 'Action: delivered'],
    );
    expect(bouncedIn(raw, 'The error was: 550 5.1.1 dora@acme.example')).toEqual([
      'ana@acme.example',
    ]);
  });

  test('names the address that was written to, and where it led', () => {
    const raw = report([
      'Original-Recipient: rfc822;sales@acme.example',
      'Final-Recipient: rfc822;ana@acme.example',
      'Action: Failed',
    ]);
    expect(bouncedIn(raw, '')).toEqual(['sales@acme.example', 'ana@acme.example']);
  });
});

test.each([
  [
    'Gmail',
    'Address not found. Your message wasn’t delivered to nadia@tideworks.example because the address couldn’t be found. The response was: 550 5.1.1 The email account that you tried to reach does not exist.',
    ['nadia@tideworks.example'],
  ],
  [
    'Postfix',
    'I’m sorry to have to inform you… contact postmaster@mx.example\n\n<ana@acme.example>: host mx.acme.example[10.1.1.1] said: 550 no such user',
    ['ana@acme.example'],
  ],
  [
    'another language',
    'Ваше письмо не доставлено: ana@acme.example. Ответ: 5.2.1',
    ['ana@acme.example'],
  ],
  ['a delay', 'There was a temporary problem delivering to ana@acme.example: 451 4.4.1', []],
  ['no code', 'Your message to ana@acme.example will be tried again', []],
  [
    'an address of a machine',
    'ana@acme.example: host 5.5.5.5 did not answer, nor did 10.5.1.1',
    [],
  ],
  ['a size', 'ana@acme.example: 5504 bytes, 1.550 of them new', []],
])('words of %s', (_who, text, addresses) => {
  expect(bouncedIn('', text)).toEqual(addresses);
});

test('the header of Gmail is believed before the words', () => {
  const raw =
    'X-Failed-Recipients: ana@acme.example, ben@acme.example\r\n\r\n550 5.7.1 carl@acme.example';
  expect(bouncedIn(raw, '550 5.7.1 carl@acme.example')).toEqual([
    'ana@acme.example',
    'ben@acme.example',
  ]);
});

test('is quick with anything, and never names more than a mail may have', () => {
  const many = Array.from({ length: 500 }, (_, n) => [
    `Final-Recipient: rfc822; p${n}@acme.example`,
    'Action: failed',
  ]);
  expect(bouncedIn(report(...many), '')).toHaveLength(20);
  const started = performance.now();
  for (const text of [
    'a'.repeat(200_000),
    '@'.repeat(200_000),
    'a@'.repeat(100_000),
    '5.'.repeat(100_000),
  ])
    bouncedIn(`x-failed-recipients:${text}`, `550 ${text}`);
  expect(performance.now() - started).toBeLessThan(1500);
});
