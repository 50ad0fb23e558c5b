import { describe, expect, test } from 'vitest';
import {
  foundInRow,
  foundInThread,
  isSame,
  PENDING_MS,
  type Pending,
} from '@/entrypoints/gmail.content/sent';
import type { ThreadSubject } from '@/utils/host';
import { EmailSeen } from '@/utils/seen';

const PRESSED = Date.parse('2026-10-09T07:00:00Z');
const idAt = (at: number, low = 1) => ((BigInt(at) << 20n) | BigInt(low)).toString(16);
const ID = idAt(PRESSED + 4000);
const THREAD = idAt(PRESSED - 86_400_000);

const ME = { address: 'robin@brightwater.example', name: '' };
const ANA = { address: 'ana@northpine.example', name: 'Ana Petrova' };
const LUCAS = { address: 'lucas@northpine.example', name: '' };

const pending = (more: Partial<Pending> = {}): Pending => ({
  pressedAt: PRESSED,
  account: ME.address,
  threadId: null,
  to: [ANA],
  cc: [],
  bcc: [],
  subject: 'A new thing',
  text: 'Hello Ana.',
  shown: null,
  template: null,
  remind: null,
  known: [],
  ...more,
});

const message = (more: object = {}) => ({
  id: ID,
  state: 'open' as const,
  from: ME,
  recipients: [ANA],
  at: PRESSED + 4000,
  snippet: 'Hello Ana.',
  ...more,
});
const thread = (...messages: ReturnType<typeof message>[]): ThreadSubject => ({
  kind: 'thread',
  key: 'k',
  account: ME.address,
  threadId: THREAD,
  subjectLine: 'A new thing',
  messages,
  hiddenCount: 0,
});
const row = (more: Partial<EmailSeen> = {}): EmailSeen => ({
  kind: 'email',
  source: 'row',
  account: ME.address,
  threadId: THREAD,
  messageId: ID,
  subject: 'A new thing',
  snippet: '',
  from: null,
  to: [],
  cc: [],
  others: [ANA],
  ...more,
});

describe('mail that was sent', () => {
  test('is not an answer of somebody else to all of us, which came in at the same time', () => {
    const mail = pending({ threadId: THREAD });
    const answer = message({ from: LUCAS, recipients: [ANA, ME] });
    expect(foundInThread(mail, thread(answer))).toBeNull();
    const alias = { address: 'robin@brand.example', name: 'Robin' };
    expect(foundInThread(mail, thread(answer, message({ from: alias })))).toMatchObject({
      from: alias,
    });
  });

  test('is in the mailbox of somebody else where it was sent from there', () => {
    const mailbox = '/mail/u/0/d/AEoRXR/';
    expect(foundInThread(pending(), { ...thread(message()), mailbox })).toMatchObject({ mailbox });
    expect(
      foundInRow(pending(), row({ subject: 'A new thing', mailbox }), true, '#inbox'),
    ).toMatchObject({
      mailbox,
    });
  });

  test('is told once it has an id in its thread, with everybody it went to', () => {
    const mail = pending({
      subject: 'Re: A new thing',
      threadId: THREAD,
      cc: [LUCAS],
      bcc: [{ ...LUCAS, address: 'b@c.example' }],
    });
    const found = foundInThread(mail, thread(message({ recipients: [ANA, LUCAS] })));
    expect(found).toMatchObject({
      source: 'sent',
      subject: 'A new thing',
      threadId: THREAD,
      messageId: ID,
      from: ME,
      to: [ANA],
      cc: [LUCAS, { address: 'b@c.example' }],
      at: PRESSED + 4000,
      timeSource: 'id',
    });
    expect(EmailSeen.safeParse(found).success).toBe(true);
  });

  test('is nothing in the thread that was there before, came from them, or went elsewhere', () => {
    const mail = pending({ threadId: THREAD });
    const none = [
      message({ id: null }),
      message({ from: ANA, recipients: [ME] }),
      message({ from: ANA, recipients: [ME, ANA] }),
      message({ recipients: [LUCAS] }),
      message({ id: idAt(PRESSED - 2 * PENDING_MS) }),
    ];
    for (const one of none) expect(foundInThread(mail, thread(one))).toBeNull();
    expect(foundInThread({ ...mail, known: [ID] }, thread(message()))).toBeNull();
    expect(foundInThread(pending({ threadId: idAt(1e12) }), thread(message()))).toBeNull();
    expect(foundInThread(pending({ account: ANA.address }), thread(message()))).toBeNull();
  });

  test('is told by the line of a thread that I alone wrote, and by no other', () => {
    expect(foundInRow(pending(), row(), true, '#inbox')).toMatchObject({
      messageId: ID,
      to: [ANA],
      from: ME,
    });
    expect(foundInRow(pending(), row(), false, '#inbox')).toBeNull();
    expect(foundInRow(pending(), row({ others: [LUCAS] }), true, '#inbox')).toBeNull();
    expect(foundInRow(pending(), row({ others: [] }), true, '#inbox')).toBeNull();
    expect(foundInRow(pending(), row({ subject: 'Another' }), true, '#inbox')).toBeNull();
    expect(foundInRow(pending(), row({ messageId: undefined }), true, '#inbox')).toBeNull();
  });

  test('is known again when its window opens with the same content', () => {
    const mail = { to: [ANA], cc: [], bcc: [], subject: 'A new thing', text: 'Hello Ana.' };
    expect(isSame(pending(), mail)).toBe(true);
    expect(isSame(pending(), { ...mail, text: '' })).toBe(false);
    expect(isSame(pending(), { ...mail, to: [], cc: [ANA] })).toBe(false);
  });
});
