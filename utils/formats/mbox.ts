import { bouncedIn, isMailServer } from '../rules/bounces';
import type { EmailSeen } from '../seen';
import { textOf } from './charset';
import { hexId, readLabels, type Skip, skipByLabel } from './gmail-labels';
import { type HeaderField, readDate, readHeaderBlock } from './headers';
import { endedByFeeds } from './line-feeds';
import { headText } from './mail-charset';
import { arrivalOf, emailOf, fieldValue, headOf, lightHeadOf, timed } from './mail-head';
import { writtenIn } from './mail-text';
import { type Span, splitMbox } from './mbox-split';
import { problemIn, problemOf, type Reading } from './reading';

/** One mail of a file: what the capture funnel takes, and what the import needs beside it. */
export interface MailInFile {
  seen: EmailSeen;
  /** Offsets in the file. An import that wrote everything up to `end` resumes there. */
  start: number;
  end: number;
  /** As in the archive, in the language of the account. */
  labels: string[];
  /** Why it is not to be imported; null for mail like any other. */
  skip: Skip | null;
  /** An invitation may be inside: worth reading the whole message with `readEml`. */
  mayInvite: boolean;
  /** Adds to `seen` what its text says, where that was left for later. */
  readText?: () => void;
}

export interface MboxOptions {
  /** The mailbox the file belongs to. */
  account: string;
  /** Offset of the first byte of `source` in the file: the `end` of the last record. */
  from?: number;
  /** The start of the file, which says how its lines end, where `source` does not begin with it. */
  fileStart?: Uint8Array;
  /**
   * Snippets take about as long as everything else together. Those left for later hold the bytes of
   * the source until they are read.
   */
  snippets?: boolean | 'later';
  /** Told of the text that each snippet is taken from, to be asked for at once. */
  onText?: (seen: EmailSeen, text: () => string) => void;
}

/** Enough for the headers of any honest mail, and with a snippet for the start of its text. */
const KEEP = { headers: 65_536, snippets: 98_304 };

/**
 * The mails of an mbox, headers alone or with a snippet. Takeout archives carry Gmail's ids and
 * labels; the ids become those of the page, so that a mail seen there is the same mail.
 * Lines that look like separators and are none are reported, each with its byte.
 */
export async function* readMbox(
  source: AsyncIterable<Uint8Array>,
  options: MboxOptions,
): AsyncGenerator<Reading<MailInFile>> {
  for await (const mails of mailsBySlice(source, options)) for (const mail of mails) yield mail;
}

/**
 * The same, those of each slice together: to be read before the next are asked for. Waiting for
 * each mail by itself leaves more garbage than the mail, in chains that live as long as their end.
 */
export async function* mailsBySlice(
  source: AsyncIterable<Uint8Array>,
  options: MboxOptions,
): AsyncGenerator<Iterable<Reading<MailInFile>>> {
  const { from = 0, fileStart, snippets = false } = options;
  const keep = snippets ? KEEP.snippets : KEEP.headers;
  let record = 0;
  try {
    for await (const spans of splitMbox(endedByFeeds(source, fileStart), { from, keep })) {
      yield mailsIn(spans, record, keep, options);
      record += spans.length;
    }
  } catch (error) {
    yield [problemIn(error)];
  }
}

function* mailsIn(
  spans: Iterable<Span>,
  before: number,
  keep: number,
  options: MboxOptions,
): Generator<Reading<MailInFile>> {
  let record = before;
  for (const span of spans) {
    record += 1;
    for (const byte of span.lookalikes)
      yield { problem: problemOf('from-line-in-text', '', { record, byte }) };
    const { bytes, start } = span;
    if (bytes.length >= keep && headOf(bytes).length === bytes.length)
      yield { problem: problemOf('head-cut', '', { record, byte: start }) };
    yield mailIn(span, record, options);
  }
}

function mailIn(
  { start, end, fromLine, bytes }: Span,
  record: number,
  { account, snippets, onText }: MboxOptions,
): Reading<MailInFile> {
  const { length, light } = lightHeadOf(bytes);
  const fields = readHeaderBlock(headText(light));
  if (fields.length === 0)
    return { problem: problemOf('no-headers', fromLine, { record, byte: start }) };
  const seen = emailOf(fields, account, idInFromLine(fromLine));
  if (seen.at === undefined) {
    const whole = readHeaderBlock(textOf(bytes.subarray(0, length)));
    Object.assign(seen, timed(arrivalOf(whole) ?? timeInFromLine(fromLine)));
  }
  const labels = readLabels(fieldValue(fields, 'x-gmail-labels'));
  const skip = skipByLabel(labels);
  const readText = () => {
    const { snippet, text } = writtenIn(fields, bytes.subarray(length));
    seen.snippet = snippet;
    if (seen.from && isMailServer(seen.from.address))
      seen.bounced = bouncedIn(textOf(bytes), text());
    if (!skip) onText?.(seen, text);
  };
  if (snippets === true) readText();
  const mail = { seen, start, end, labels, skip, mayInvite: mayInvite(fields) };
  return { record: snippets === 'later' ? { ...mail, readText } : mail };
}

/** "From ana@acme.com Tue Aug 08 12:36:29 +0000 2023": when it was put into the file. */
function timeInFromLine(line: string): number | null {
  const time = /\b(?:mon|tue|wed|thu|fri|sat|sun)\b.*$/i.exec(line)?.[0];
  return time ? readDate(time) : null;
}

/** The number before "@xxx" in the separators of a Takeout archive is the id of the message. */
function idInFromLine(line: string): string | null {
  return hexId(/^From (\d{15,20})@xxx(?:\s|$)/.exec(line)?.[1] ?? '');
}

/** Invitations have several parts, or are one; most mail says in the header that it is neither. */
function mayInvite(fields: readonly HeaderField[]): boolean {
  return /^\s*(multipart\/(mixed|alternative)|text\/calendar)/i.test(
    fieldValue(fields, 'content-type'),
  );
}
