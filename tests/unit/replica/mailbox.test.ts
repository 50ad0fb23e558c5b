import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delegated, me, second } from '../../replica/story/cast.ts';
import { daysAgo } from '../../replica/story/clock.ts';
import {
  decimal,
  lastMessage,
  type MailMessage,
  mailDate,
  messageId,
  rawMail,
} from '../../replica/story/mail.ts';
import { mailboxes } from '../../replica/story/mailbox.ts';
import { random } from '../../replica/story/random.ts';

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const boxes = mailboxes(NOW);
const [main] = boxes;
if (!main) throw new Error('the story has a main mailbox');
const messages = boxes.flatMap((box) => box.threads.flatMap((thread) => thread.messages));

function isFresh(message: MailMessage, now: number): boolean {
  return message.at <= now;
}

describe('ids', () => {
  it('carry the receive time of their message', () => {
    for (const message of messages) {
      expect(Number(BigInt(`0x${message.id}`) >> 20n)).toBe(message.at);
      expect(message.id).toMatch(/^[0-9a-f]{16}$/);
    }
  });

  it('carry any time a mail can have, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }), fc.integer(), (ms, seed) => {
        expect(BigInt(`0x${messageId(ms, random(seed))}`) >> 20n).toBe(BigInt(ms));
      }),
    );
  });

  it('are the same number in the address of a received message, and tell nothing of a written one', () => {
    for (const message of messages) {
      if (message.mine) expect(message.syncId).toMatch(/^msg-a:r-?\d+$/);
      else expect(message.syncId).toBe(`msg-f:${decimal(message.id)}`);
    }
  });

  it('are never used twice in one mailbox', () => {
    for (const box of boxes) {
      const ids = box.threads.flatMap((thread) => thread.messages.map((message) => message.id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(box.threads.map((thread) => thread.token)).size).toBe(box.threads.length);
    }
  });

  it('name a thread after its first message', () => {
    for (const thread of main.threads) expect(thread.id).toBe(thread.messages[0]?.id);
  });
});

describe('the story', () => {
  it('has at least eighty threads, in both directions, and two more mailboxes', () => {
    expect(main.threads.length).toBeGreaterThanOrEqual(80);
    expect(main.threads.filter((thread) => thread.messages.length > 2).length).toBeGreaterThan(12);
    expect(main.threads.some((thread) => thread.messages.every((message) => message.mine))).toBe(
      true,
    );
    expect(boxes.map((box) => box.account)).toEqual([me, second, delegated]);
  });

  it('is the same every time for the same now', () => {
    expect(mailboxes(NOW)).toEqual(boxes);
  });

  it('holds no mail from the future, in order within a thread, whatever the hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2035, 0, 1) }), (now) => {
        for (const thread of mailboxes(now).flatMap((box) => box.threads)) {
          expect(thread.messages.every((message) => isFresh(message, now))).toBe(true);
          const times = thread.messages.map((message) => message.at);
          expect(times).toEqual([...times].sort((a, b) => a - b));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has newsletters, machines, group mail, and hostile subjects', () => {
    const headers = messages.flatMap((message) => message.headers.map(([name]) => name));
    expect(headers).toContain('List-Unsubscribe');
    expect(headers).toContain('Auto-Submitted');
    expect(headers).toContain('X-Original-Sender');
    const subjects = main.threads.map((thread) => thread.subject);
    expect(subjects.some((subject) => subject.includes('<img'))).toBe(true);
    expect(subjects.some((subject) => subject.includes('\u202e'))).toBe(true);
    expect(subjects.some((subject) => !subject.isWellFormed())).toBe(true);
    expect(subjects.filter((subject) => subject.length > 900_000)).toHaveLength(1);
  });

  it('uses reserved domains, save for free mail', () => {
    const free = ['gmail.com', 'outlook.com', 'yahoo.com'];
    for (const { from, to, cc } of messages) {
      for (const { address } of [from, ...to, ...cc]) {
        const domain = address.toLowerCase().split('@')[1] ?? '';
        expect(domain.endsWith('.example') || free.includes(domain), address).toBe(true);
      }
    }
  });
});

describe('the raw mail', () => {
  it('answers the message before it and says who it went to', () => {
    const thread = main.threads.find(
      (candidate) => candidate.subject === 'Filters for three hotels',
    );
    if (!thread) throw new Error('the hotels have a thread');
    const [first, reply] = thread.messages;
    if (!first || !reply) throw new Error('the hotels were answered');
    const raw = rawMail(me, thread, reply);
    expect(raw).toContain(`\r\nIn-Reply-To: ${first.rfcId}\r\n`);
    expect(raw).toContain('\r\nTo: Ana Petrova <ana.petrova@northpine.example>\r\n');
    expect(raw).toContain(`\r\nMessage-ID: ${reply.rfcId}\r\n`);
  });

  it('dates a message at most a moment before it was received', () => {
    for (const message of messages) {
      expect(message.at - message.sentAt).toBeGreaterThanOrEqual(0);
      expect(message.at - message.sentAt).toBeLessThan(431);
    }
    expect(Date.parse(mailDate(NOW))).toBe(NOW);
  });

  it('shows the writer of group mail in no header a list would show', () => {
    const thread = main.threads.find((candidate) => candidate.subject.startsWith('Buyers:'));
    if (!thread) throw new Error('the buyers have a thread');
    const raw = rawMail(
      me,
      thread,
      lastMessage({ ...thread, messages: thread.messages.slice(0, 1) }),
    );
    expect(raw).toMatch(
      /^From: "?'Ana Petrova' via buyers-group"? <buyers-group@northpine.example>\r$/m,
    );
    expect(raw).toContain('\r\nReply-To: Ana Petrova <ana.petrova@northpine.example>\r\n');
  });
});

describe('the clock', () => {
  it('moves a time of today which has not come yet to the day before', () => {
    expect(daysAgo(NOW, 0, '09:00')).toBe(Date.UTC(2026, 10, 22, 9));
    expect(daysAgo(NOW, 0, '10:00')).toBe(Date.UTC(2026, 10, 21, 10));
    expect(daysAgo(NOW, -1, '10:00', true)).toBe(Date.UTC(2026, 10, 23, 10));
    expect(daysAgo(NOW, 0, '-1:30')).toBe(Date.UTC(2026, 10, 22, 8));
  });
});
