import { LIMITS } from '../limits';
import type { Person } from '../seen';
import { cleanLine } from '../text';
import { decodeWords } from './encoded-words';
import {
  type HeaderField,
  readAddresses,
  readDate,
  readHeaderBlock,
  readMessageId,
} from './headers';

/** What the headers of one mail say, bounded and cleaned; null or empty where they do not. */
export interface MailFacts {
  messageId: string | null;
  subject: string;
  /** Who really wrote it, also through a group. */
  from: Person | null;
  to: Person[];
  cc: Person[];
  replyTo: Person | null;
  /** ms, from the Date header. */
  at: number | null;
  /** The header that shows bulk or automatic mail, as it is usually written. */
  bulk: string | null;
}

/** Reads the head of a raw mail. */
export function readMailFacts(text: string): MailFacts {
  return mailFacts(readHeaderBlock(text));
}

/** The same from fields that were read already. */
export function mailFacts(fields: HeaderField[]): MailFacts {
  const shown = people(fields, 'from')[0] ?? null;
  const replyTo = people(fields, 'reply-to')[0] ?? null;
  const writer = shown && writerBehindGroup(fields, shown, replyTo);
  const groups = new Set(writer && shown ? [shown.address, ...listAddresses(fields)] : []);
  const withoutGroups = (list: Person[]) =>
    list.filter((person) => !groups.has(person.address)).slice(0, LIMITS.people);
  return {
    messageId: readMessageId(first(fields, 'message-id')),
    subject: cleanLine(decodeWords(first(fields, 'subject')), LIMITS.subject),
    from: writer ?? shown,
    to: withoutGroups(people(fields, 'to')),
    // Mail of one's own shows whom it was blind-copied to.
    cc: withoutGroups([...people(fields, 'cc'), ...people(fields, 'bcc')]),
    replyTo,
    at: readDate(first(fields, 'date')),
    bulk: bulkHeader(fields, writer !== null),
  };
}

/**
 * "Ana via Sales <sales@…>": a group rewrites the sender, and the writer stands in
 * X-Original-Sender, else in Reply-To. Both can be written by anybody, so they count only where
 * the name shows the rewriting and the mail went through a list.
 */
function writerBehindGroup(
  fields: HeaderField[],
  shown: Person,
  replyTo: Person | null,
): Person | null {
  const via = /^(.*?)\s+via\s+\S/iu.exec(shown.name.slice(0, LIMITS.name));
  const listed = ['list-id', 'list-post', 'mailing-list'].some(
    (name) => first(fields, name) !== '',
  );
  if (!via || !listed) return null;
  const original = people(fields, 'x-original-sender')[0] ?? replyTo;
  if (!original || original.address === shown.address) return null;
  const name = via[1]?.replace(/^['"‘“]+|['"’”]+$/g, '').trim() ?? '';
  return { address: original.address, name: original.name || name };
}

function listAddresses(fields: HeaderField[]): string[] {
  const post = /mailto:([^>?]+)/i.exec(first(fields, 'list-post'))?.[1];
  return readAddresses(post ?? '').map((person) => person.address);
}

/** Headers that show that no person wrote to me, most telling first. */
const BULK: [name: string, shown: string, tells: RegExp][] = [
  ['auto-submitted', 'Auto-Submitted', /^(?!no\b)\S/i],
  ['x-autoreply', 'X-Autoreply', /^(?!no\b)\S/i],
  ['x-autorespond', 'X-Autorespond', /\S/],
  ['precedence', 'Precedence', /^(bulk|junk|auto_reply)\b/i],
];
/** Those that a discussion group adds to what its members write. */
const LIST: typeof BULK = [
  ['list-unsubscribe', 'List-Unsubscribe', /\S/],
  ['list-id', 'List-Id', /\S/],
  ['precedence', 'Precedence', /^list\b/i],
];

const AUTOMATIC = [...LIST.slice(0, 1), ...BULK, ...LIST.slice(1)];

function bulkHeader(fields: HeaderField[], throughGroup: boolean): string | null {
  return (
    (throughGroup ? BULK : AUTOMATIC).find(([name, , tells]) =>
      tells.test(first(fields, name)),
    )?.[1] ?? null
  );
}

function people(fields: HeaderField[], name: string): Person[] {
  const found: Person[] = [];
  for (const field of fields)
    if (field.name === name) found.push(...readAddresses(field.value, field.cut));
  return found;
}

function first(fields: HeaderField[], name: string): string {
  for (const field of fields) if (field.name === name) return field.value;
  return '';
}
