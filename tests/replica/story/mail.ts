/** The shape of a mailbox and how a told conversation becomes messages with ids and headers. */
import type { Account } from './cast.ts';
import { mailbox } from './cast.ts';
import { daysAgo, MINUTE } from './clock.ts';
import { type Random, random } from './random.ts';

export interface Party {
  name: string;
  address: string;
}

export interface MailMessage {
  /** 64-bit hex id: receive time in ms shifted by 20 bits, plus random low bits. */
  id: string;
  /** `msg-f:<decimal id>` for received mail, `msg-a:r<number>` for mail written here. */
  syncId: string;
  /** RFC 5322 Message-ID, with angle brackets. */
  rfcId: string;
  /** Receive time in ms. */
  at: number;
  /** What the Date header says: a little before `at`. */
  sentAt: number;
  from: Party;
  to: Party[];
  cc: Party[];
  bcc: Party[];
  subject: string;
  text: string;
  mine: boolean;
  unread: boolean;
  draft: boolean;
  /** Headers beyond the usual ones. */
  headers: [name: string, value: string][];
  attachments: string[];
}

export type Place = 'inbox' | 'sent' | 'starred' | 'drafts' | 'archive' | 'quarantine' | 'bin';

export interface MailThread {
  /** Hex id of the first message. */
  id: string;
  /** `thread-f:<decimal>` or `thread-a:r<number>` when the conversation began here. */
  syncId: string;
  /** What stands in the address bar: says nothing about the ids. */
  token: string;
  subject: string;
  places: Place[];
  messages: MailMessage[];
}

export interface Mailbox {
  account: Account;
  /** The account's secret for "show original", ten hex digits. */
  ik: string;
  threads: MailThread[];
}

/** One mail of a told conversation. */
export interface Line {
  by: Party;
  days: number;
  clock: string;
  text: string;
  to?: Party[];
  cc?: Party[];
  bcc?: Party[];
  /** The name the mail carries instead of the sender's usual one. */
  as?: Party;
  subject?: string;
  headers?: [string, string][];
  attachments?: string[];
  unread?: boolean;
  draft?: boolean;
}

export interface Talk {
  subject: string;
  lines: Line[];
  places?: Place[];
}

export function says(
  by: Party,
  days: number,
  clock: string,
  text: string,
  more: Omit<Line, 'by' | 'days' | 'clock' | 'text'> = {},
): Line {
  return { by, days, clock, text, ...more };
}

export function talk(subject: string, lines: Line[], places?: Place[]): Talk {
  return { subject, lines, places };
}

/** The 64-bit id of a message received at `ms`, as 16 hex digits. */
export function messageId(ms: number, chance: Random): string {
  return ((BigInt(Math.floor(ms)) << 20n) | BigInt(chance.below(1 << 20))).toString(16);
}

export function decimal(id: string): string {
  return BigInt(`0x${id}`).toString();
}

const TOKEN_LETTERS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

export function tokenFor(id: string): string {
  const chance = random(`token ${id}`);
  const letters = Array.from({ length: 26 }, () => TOKEN_LETTERS[chance.below(40)]);
  return `FMfcgz${letters.join('')}`;
}

/** The opaque number of something written here: signed, unrelated to the hex id. */
export function writtenNumber(chance: Random): string {
  const digits = Array.from({ length: 18 }, () => chance.below(10)).join('');
  return `r${chance.below(2) ? '-' : ''}${1 + chance.below(9)}${digits}`;
}

export function isMine(account: Account, address: string): boolean {
  return account.aliases.includes(address);
}

export interface NewMessage {
  at: number;
  from: Party;
  to: Party[];
  cc?: Party[];
  bcc?: Party[];
  subject: string;
  text: string;
  headers?: [string, string][];
  attachments?: string[];
  unread?: boolean;
  draft?: boolean;
}

export function makeMessage(account: Account, mail: NewMessage, chance: Random): MailMessage {
  const mine = isMine(account, mail.from.address) && !mail.headers?.some(([n]) => n === 'List-ID');
  const id = messageId(mail.at, chance);
  const domain = mail.from.address.split('@')[1] ?? 'mail.example';
  return {
    id,
    syncId: mine ? `msg-a:${writtenNumber(chance)}` : `msg-f:${decimal(id)}`,
    rfcId: `<${chance.hex(8)}.${chance.hex(12)}@${mine ? 'mail.gmail.com' : domain}>`,
    at: mail.at,
    sentAt: mail.at - (mine ? 0 : chance.below(430)),
    from: mail.from,
    to: mail.to,
    cc: mail.cc ?? [],
    bcc: mail.bcc ?? [],
    subject: mail.subject,
    text: mail.text,
    mine,
    unread: mail.unread ?? false,
    draft: mail.draft ?? false,
    headers: mail.headers ?? [],
    attachments: mail.attachments ?? [],
  };
}

export function makeThread(first: MailMessage, subject: string, chance: Random): MailThread {
  return {
    id: first.id,
    syncId: first.mine ? `thread-a:${writtenNumber(chance)}` : `thread-f:${decimal(first.id)}`,
    token: tokenFor(first.id),
    subject,
    places: [],
    messages: [first],
  };
}

/** `Re: …` unless it says so already. */
export function reSubject(subject: string): string {
  return /^(re|aw|rif|tr|sv)\s*:/i.test(subject) ? subject : `Re: ${subject}`;
}

/** Everybody in the conversation apart from the one who writes. */
function others(lines: Line[], by: Party, account: Account): Party[] {
  const outside = lines.find((line) => line.by.address !== by.address)?.by;
  return [outside ?? account];
}

export function tell(account: Account, told: Talk, now: number): MailThread {
  const chance = random(`${account.address} ${told.subject.slice(0, 200)} ${told.lines.length}`);
  let thread: MailThread | undefined;
  let last = 0;
  for (const line of told.lines) {
    const from = line.as ?? line.by;
    const mine = isMine(account, line.by.address);
    const usual = mine ? others(told.lines, line.by, account) : [account];
    const to = line.to ?? usual;
    // Two mails of one conversation never share a moment, and none is older than the one before.
    const at = Math.max(
      daysAgo(now - 10 * MINUTE, line.days, line.clock) + chance.below(60_000),
      last + 61_000,
    );
    last = at;
    const message = makeMessage(
      account,
      {
        at,
        from: { name: from.name, address: from.address },
        to: to.map(bare),
        cc: line.cc?.map(bare),
        bcc: line.bcc?.map(bare),
        subject: line.subject ?? (thread ? reSubject(told.subject) : told.subject),
        text: line.text,
        headers: line.headers,
        attachments: line.attachments,
        unread: line.unread,
        draft: line.draft,
      },
      chance,
    );
    if (thread) thread.messages.push(message);
    else thread = makeThread(message, told.subject, chance);
  }
  if (!thread) throw new Error(`"${told.subject}" has no mail`);
  thread.places = told.places ? [...told.places] : placesFor(thread);
  if (thread.messages.some((message) => message.mine && !message.draft)) addPlace(thread, 'sent');
  if (thread.messages.some((message) => message.draft)) addPlace(thread, 'drafts');
  return thread;
}

function bare(party: Party): Party {
  return { name: party.name, address: party.address };
}

export function addPlace(thread: MailThread, place: Place): void {
  if (!thread.places.includes(place)) thread.places.push(place);
}

function placesFor(thread: MailThread): Place[] {
  return thread.messages.some((message) => !message.mine) ? ['inbox'] : [];
}

/** The last message which is not a draft. */
export function lastSent(thread: MailThread): MailMessage {
  const [first] = thread.messages;
  const found = thread.messages.findLast((message) => !message.draft) ?? first;
  if (!found) throw new Error('a thread has at least one message');
  return found;
}

export function lastMessage(thread: MailThread): MailMessage {
  const found = thread.messages.at(-1);
  if (!found) throw new Error('a thread has at least one message');
  return found;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as RFC 5322 writes it, in UTC. */
export function mailDate(ms: number): string {
  const date = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  const day = `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return `${day} ${date.getUTCFullYear()} ${clock} +0000`;
}

/** A header value with everything beyond ASCII as RFC 2047 encoded words. */
export function encodeHeader(value: string): string {
  const oneLine = value.replace(/[\r\n]+/g, ' ');
  if (/^[\x20-\x7e]*$/.test(oneLine)) return oneLine;
  const words: string[] = [];
  let chunk = '';
  for (const char of oneLine) {
    if (Buffer.byteLength(chunk + char) > 45) {
      words.push(chunk);
      chunk = '';
    }
    chunk += char;
  }
  words.push(chunk);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

function addressHeader(parties: Party[]): string {
  return parties
    .map((party) =>
      party.name && /[^\x20-\x7e]/.test(party.name)
        ? `${encodeHeader(party.name)} <${party.address}>`
        : mailbox(party),
    )
    .join(',\r\n\t');
}

/** The whole message as a mail file, headers first. */
export function rawMail(account: Account, thread: MailThread, message: MailMessage): string {
  const before = thread.messages.filter((other) => other.at < message.at && !other.draft);
  const headers: [string, string][] = [];
  const domain = message.from.address.split('@')[1] ?? 'mail.example';
  if (!message.mine) {
    headers.push(
      ['Delivered-To', account.address],
      [
        'Received',
        `from out.${domain} (out.${domain}. [203.0.113.9])\r\n        by mx.mail.example` +
          ` for <${account.address}>;\r\n        ${mailDate(message.at)}`,
      ],
      ['Return-Path', `<bounce@${domain}>`],
      ['Authentication-Results', `mx.mail.example; spf=pass smtp.mailfrom=${domain}`],
    );
  }
  headers.push(['MIME-Version', '1.0']);
  const previous = before.at(-1);
  if (previous) {
    headers.push(
      ['References', before.map((other) => other.rfcId).join('\r\n ')],
      ['In-Reply-To', previous.rfcId],
    );
  }
  headers.push(
    ['Date', mailDate(message.sentAt)],
    ['Message-ID', message.rfcId],
    ['Subject', encodeHeader(message.subject)],
    ['From', addressHeader([message.from])],
  );
  if (message.to.length) headers.push(['To', addressHeader(message.to)]);
  if (message.cc.length) headers.push(['Cc', addressHeader(message.cc)]);
  if (message.bcc.length && message.mine) headers.push(['Bcc', addressHeader(message.bcc)]);
  headers.push(...message.headers);
  headers.push(
    ['Content-Type', 'text/plain; charset="UTF-8"'],
    ['Content-Transfer-Encoding', '8bit'],
  );
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return `${lines.join('\r\n')}\r\n\r\n${message.text}\r\n`;
}
