import { LIMITS } from '../limits';
import type { EmailSeen } from '../seen';
import { hexId } from './gmail-labels';
import { type HeaderField, readMessageId } from './headers';
import { mailFacts } from './mail-facts';

/**
 * One mail as its headers tell. It has the shape and the bounds of `EmailSeen` by construction and
 * is checked once, by the funnel: checking here as well costs a tenth of the whole pass.
 * @param fromLineId the id in the separator of an archive, where there is one
 */
export function emailOf(
  fields: HeaderField[],
  account: string,
  fromLineId: string | null = null,
): EmailSeen {
  const facts = mailFacts(fields);
  const threadId = hexId(fieldValue(fields, 'x-gm-thrid')) ?? undefined;
  return {
    kind: 'email',
    source: 'file',
    account,
    threadId,
    messageId: hexId(fieldValue(fields, 'x-gm-msgid')) ?? fromLineId ?? undefined,
    rfc822: facts.messageId ?? undefined,
    root: threadId ? undefined : rootOf(fields, facts.messageId),
    subject: facts.subject,
    snippet: '',
    from: facts.from,
    to: facts.to,
    cc: facts.cc,
    others: [],
    replyTo: facts.replyTo ?? undefined,
    at: facts.at ?? undefined,
    timeSource: facts.at === null ? undefined : 'file',
    bulk: facts.bulk ?? undefined,
  };
}

/** The first mail of a conversation: References begin with it, In-Reply-To is the mail before. */
function rootOf(fields: readonly HeaderField[], own: string | null): string | undefined {
  const before = fieldValue(fields, 'references').trimStart() || fieldValue(fields, 'in-reply-to');
  return readMessageId(before.slice(0, LIMITS.messageId)) ?? own ?? undefined;
}

/** The value of the first field of this name; empty when there is none. */
export function fieldValue(fields: readonly HeaderField[], name: string): string {
  return fields.find((field) => field.name === name)?.value ?? '';
}

/**
 * Everything before the first empty line, with it. Blank lines before the first header are no end
 * of it in a message, and say that there is no header in a part of one.
 */
export function headOf(bytes: Uint8Array, kind: 'message' | 'part' = 'message'): Uint8Array {
  let line = 0;
  if (kind === 'message') while (bytes[line] === 0x0a || bytes[line] === 0x0d) line += 1;
  while (line < bytes.length) {
    const newline = bytes.indexOf(0x0a, line);
    if (newline < 0) return bytes;
    const length = newline - line;
    line = newline + 1;
    if (length === 0 || (length === 1 && bytes[newline - 1] === 0x0d))
      return bytes.subarray(0, line);
  }
  return bytes;
}

/**
 * A header without the fields that only machines read (Received, DKIM and ARC signatures…), which
 * are most of it in today's mail: what is not decoded costs nothing.
 */
export function withoutTraces(head: Uint8Array): Uint8Array {
  const light = new Uint8Array(head.length);
  let length = 0;
  /** Where the lines begin that are kept next, -1 while lines are left out. */
  let run = 0;
  const copy = (end: number) => {
    if (run < 0 || run === end) return;
    light.set(head.subarray(run, end), length);
    length += end - run;
  };
  for (let line = 0; line < head.length; ) {
    const newline = head.indexOf(0x0a, line);
    const first = head[line];
    if (first !== 0x20 && first !== 0x09) {
      const isTrace = TRACES.has(fourLetters(head, line));
      if (isTrace && run >= 0) {
        copy(line);
        run = -1;
      } else if (!isTrace && run < 0) run = line;
    }
    line = newline < 0 ? head.length : newline + 1;
  }
  copy(head.length);
  return light.subarray(0, length);
}

/** The first letters of a line in lower case, as one number. */
function fourLetters(bytes: Uint8Array, at: number): number {
  let letters = 0;
  for (let index = at; index < at + 4; index += 1)
    letters = (letters << 8) | ((bytes[index] ?? 0) | 0x20);
  return letters;
}

/** Received…, X-Received, ARC-…, DKIM-…, Authentication-…, X-MS-…, X-Google-… */
const TRACES = new Set(
  ['rece', 'x-re', 'arc-', 'dkim', 'auth', 'x-ms', 'x-go'].map((name) =>
    fourLetters(new TextEncoder().encode(name), 0),
  ),
);
