import PostalMime, { type Email } from 'postal-mime';
import { LIMITS } from '../limits';
import { bouncedIn, isMailServer } from '../rules/bounces';
import type { EmailSeen } from '../seen';
import { cleanLine } from '../text';
import { textOf } from './charset';
import { mailOf } from './emlx';
import { readLabels, type Skip, skipByLabel } from './gmail-labels';
import { type HeaderField, readHeaderBlock } from './headers';
import { headText } from './mail-charset';
import { arrivalOf, emailOf, fieldValue, headOf, timed } from './mail-head';
import { textOfHtml } from './mail-text';
import { type Problem, problemOf, type Reading } from './reading';

/** One mail read as a whole. */
export interface WholeMail {
  seen: EmailSeen;
  labels: string[];
  skip: Skip | null;
  /** Its calendar parts as text, for `readIcal`; each once. */
  calendars: string[];
}

export interface EmlOptions {
  account: string;
  /** False reads the headers alone. */
  body?: boolean;
  /** Told of the text that the snippet is taken from. */
  onText?: (seen: EmailSeen, text: () => string) => void;
}

/** Caps on what the MIME parser is given. */
export const EML_CAPS = { bytes: 2 * 1024 * 1024, depth: 20, parts: 200, calendars: 20 };

/**
 * One mail (`.eml`, `.emlx`, or a piece of an mbox): who, when and what about from our own header reader,
 * text and calendar parts from postal-mime. A mail whose body cannot be read is a record all the
 * same, with a problem beside it. Only the first 2 MB are looked at.
 */
export async function readEml(
  file: Uint8Array,
  { account, body = true, onText }: EmlOptions,
): Promise<Reading<WholeMail>[]> {
  const bytes = mailOf(file);
  const head = headOf(bytes.subarray(0, EML_CAPS.bytes));
  const fields = readHeaderBlock(headText(head));
  if (fields.length === 0) return [{ problem: problemOf('no-headers') }];
  const labels = readLabels(fieldValue(fields, 'x-gmail-labels'));
  const seen = emailOf(fields, account);
  if (seen.at === undefined) Object.assign(seen, timed(arrivalOf(fields)));
  const mail: WholeMail = {
    seen,
    labels,
    skip: skipByLabel(labels),
    calendars: [],
  };
  const problems: Problem[] = [];
  if (body) {
    const where = { name: mail.seen.subject };
    if (file.length > EML_CAPS.bytes) problems.push(problemOf('body-cut', '2 MB', where));
    const parts = bytes.subarray(head.length, EML_CAPS.bytes);
    const parsed = await parsedBody(fields, parts);
    if (typeof parsed === 'string') problems.push(problemOf(parsed, '', where));
    else {
      const text = textOfEmail(parsed);
      mail.seen.snippet = snippetOfText(text);
      if (seen.from && isMailServer(seen.from.address))
        seen.bounced = bouncedIn(textOf(bytes.subarray(0, EML_CAPS.bytes)), text);
      onText?.(mail.seen, () => text);
      mail.calendars = calendarsOf(parsed);
    }
  }
  return [{ record: mail }, ...problems.map((problem) => ({ problem }))];
}

/**
 * The body through postal-mime. It is given the headers that say how to read it and no others:
 * its address parser takes seconds for a crafted header (5,000 groups: 1.6 s, 2026-11-22).
 */
async function parsedBody(
  fields: HeaderField[],
  body: Uint8Array,
): Promise<Email | 'mime-depth' | 'mime-parts' | 'body-unreadable'> {
  if (countParts(body) > EML_CAPS.parts) return 'mime-parts';
  const head = ['mime-version', 'content-type', 'content-transfer-encoding', 'content-disposition']
    .map((name) => [name, fieldValue(fields, name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  const start = new TextEncoder().encode(`${head}\r\n`);
  const message = new Uint8Array(start.length + body.length);
  message.set(start);
  message.set(body, start.length);
  try {
    return await PostalMime.parse(message, {
      maxNestingDepth: EML_CAPS.depth,
      maxHeadersSize: 512 * 1024,
      // Forwarded mails are somebody else's words, and their headers go to its address parser.
      forceRfc822Attachments: true,
      attachmentEncoding: 'arraybuffer',
    });
  } catch (error) {
    return error instanceof Error && /nesting/i.test(error.message)
      ? 'mime-depth'
      : 'body-unreadable';
  }
}

/** Lines that begin like a boundary, as an upper bound of the number of parts. */
function countParts(body: Uint8Array): number {
  let count = 0;
  for (let line = 0; line >= 0 && line < body.length; ) {
    const isField =
      (body[line] === 0x63 || body[line] === 0x43) &&
      /^content-type:/i.test(String.fromCharCode(...body.subarray(line, line + 13)));
    if (isField) count += 1;
    const newline = body.indexOf(0x0a, line);
    line = newline < 0 ? -1 : newline + 1;
  }
  return count;
}

function textOfEmail({ text, html }: Email): string {
  return text?.slice(0, 65_536) || (html ? textOfHtml(html) : '');
}

function snippetOfText(text: string): string {
  const own = text.split('\n').filter((line) => !/^\s*>/.test(line));
  return cleanLine(own.join('\n'), LIMITS.snippet);
}

function calendarsOf({ attachments }: Email): string[] {
  const texts = attachments
    .filter(
      ({ mimeType, filename }) =>
        /^(text\/calendar|application\/ics)$/.test(mimeType) || /\.ics$/i.test(filename ?? ''),
    )
    .map(({ content }) =>
      typeof content === 'string' ? content : textOf(new Uint8Array(content)),
    );
  // Google sends the same invitation as a part to show and as a file to save.
  return [...new Set(texts)].slice(0, EML_CAPS.calendars);
}
