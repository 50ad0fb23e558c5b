import {
  Claim,
  GAP,
  LATIN1,
  type Line,
  leadsTo,
  lineAt,
  Message,
  NEWLINE,
  type Span,
} from './mbox-message';
import { joined } from './slices';

export type { Span };

export interface SplitOptions {
  /** Offset of the first byte of the source, which must be the start of a message. */
  from?: number;
  /** How many bytes of a message are kept, headers included. */
  keep?: number;
}

const SEPARATOR = [0x46, 0x72, 0x6f, 0x6d, 0x20]; // "From "
/** A separator is shorter; a longer line is text whatever it begins with. */
const LINE_CAP = 1000;
/** More than what is carried from one slice to the next, which is at most two such lines. */
const BRIDGE = 4 * LINE_CAP;
/** Bytes of a return and a feed. */
const LINE_END = 2;

/**
 * Cuts an mbox at its "From " lines without looking into the messages, and gives those that end
 * in a slice at once. Nothing is held but what is kept of the current message, and the start of a
 * line that goes on in the next slice.
 *
 * A line is a separator when it looks like one (a bare sender, or a time of day) and a header
 * follows: sentences that begin with "From " stay text. Content-Length is believed where it leads
 * exactly to such a line or to the end of the file, and nowhere else, since files that have it are
 * often edited afterwards.
 */
export async function* splitMbox(
  source: AsyncIterable<Uint8Array>,
  options: SplitOptions = {},
): AsyncGenerator<Span[]> {
  const splitter = new Splitter(options);
  for await (const slice of source) yield splitter.push(slice);
  yield splitter.end();
}

class Splitter {
  private readonly keep: number;
  /** Offset in the file of the first byte that was not judged yet. */
  private base: number;
  private carry: Uint8Array = new Uint8Array(0);
  private carryStartsLine = true;
  private isFirst = true;
  private current: Message;
  private claim: Claim | null = null;
  /** The last bytes that were judged. */
  private tail: Uint8Array = new Uint8Array(0);

  constructor({ from = 0, keep = 65_536 }: SplitOptions) {
    this.keep = keep;
    this.base = from;
    this.current = new Message(from, from, '', keep);
  }

  push(slice: Uint8Array): Span[] {
    if (this.carry.length === 0) return this.read(slice, false);
    if (slice.length < 2 * BRIDGE) return this.read(joined([this.carry, slice]), false);
    // Only the seam of two slices is copied: copying all of them costs as much as searching them.
    const spans = this.read(joined([this.carry, slice.subarray(0, BRIDGE)]), false);
    const rest = slice.subarray(BRIDGE - this.carry.length);
    return spans.concat(this.read(rest, false));
  }

  end(): Span[] {
    const spans = this.read(this.carry, true);
    const { claim } = this;
    // Whoever cut off the last line end of a file did not put its length right.
    const isLong = claim && claim.until > this.base && claim.until - this.base <= LINE_END;
    if (claim && (isLong || leadsTo(claim.until, this.base, this.tail)))
      return [...spans, ...(claim.message.span(this.base) ?? [])];
    return [...spans, ...(claim?.held ?? []), ...(this.current.span(this.base) ?? [])];
  }

  private read(bytes: Uint8Array, isLast: boolean): Span[] {
    let buffer = bytes;
    if (this.isFirst && buffer.length > 3) {
      this.isFirst = false;
      // A byte order mark is no part of the first line.
      if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) {
        buffer = buffer.subarray(3);
        this.base += 3;
        this.current = new Message(this.base, this.base, '', this.keep);
      }
    }
    const spans: Span[] = [];
    let textStart = 0;
    let lineStart = 0;
    let judged = isLast ? buffer.length : lastLineStart(buffer);
    const isAtStart = this.carryStartsLine || this.said === this.base;
    let found = isAtStart && startsSeparator(buffer) ? 0 : -1;
    if (found < 0) {
      this.current.look(buffer);
      found = this.next(buffer, 0);
    }
    for (; found >= 0; found = this.next(buffer, found)) {
      const line = lineAt(buffer, found);
      const next = lineAt(buffer, line.end);
      if (!isLast && !next.isWhole && buffer.length - found < 2 * LINE_CAP) {
        judged = found;
        break;
      }
      const at = this.base + found;
      const text = textOf(buffer, found, line);
      if (isSeparator(text, opens(buffer, line.end, next))) {
        this.current.take(buffer.subarray(textStart, found));
        this.claim?.message.take(buffer.subarray(lineStart, found));
        this.part(at, this.before(buffer, found), spans);
        this.current = new Message(at, this.base + line.end, text, this.keep);
        this.current.look(buffer.subarray(line.end));
        textStart = line.end;
        lineStart = found;
      } else this.current.resembles(at);
    }
    judged = Math.max(judged, textStart);
    this.current.take(buffer.subarray(textStart, judged));
    this.current.own();
    this.claim?.message.take(buffer.subarray(lineStart, judged));
    this.claim?.message.own();
    if (judged > 0) this.carryStartsLine = buffer[judged - 1] === NEWLINE;
    this.tail = this.before(buffer, judged).slice();
    this.carry = buffer.slice(judged);
    this.base += judged;
    return spans;
  }

  /** Where the text that is read is said to end; -1 where nothing says it. */
  private get said(): number {
    return this.claim?.until ?? this.current.claimedEnd() ?? -1;
  }

  /** What may be a separator: a line, or where a text is said to end that has no line end. */
  private next(buffer: Uint8Array, from: number): number {
    const line = nextFrom(buffer, from);
    const until = this.said - this.base;
    const isBefore = until > from && (line < 0 || until < line);
    return isBefore && startsSeparator(buffer, until) ? until : line;
  }

  /** Ends the current message at a separator, unless a longer one says that it goes on. */
  private part(at: number, before: Uint8Array, spans: Span[]): void {
    const { claim } = this;
    if (claim && at < claim.until) {
      claim.message.resembles(at);
      if (claim.hold(this.current.span(at))) return;
      this.claim = null;
      spans.push(...claim.held);
      return;
    }
    this.claim = null;
    if (claim && leadsTo(claim.until, at, before)) {
      spans.push(...(claim.message.span(at) ?? []));
      return;
    }
    if (claim) spans.push(...claim.held);
    const until = this.current.claimedEnd();
    if (until !== null && at < until) this.claim = new Claim(this.current, until, at);
    else spans.push(...(this.current.span(at) ?? []));
  }

  /** The few bytes before one of a buffer. */
  private before(buffer: Uint8Array, at: number): Uint8Array {
    if (at >= GAP) return buffer.subarray(at - GAP, at);
    return joined([this.tail, buffer.subarray(0, at)]).slice(-GAP);
  }
}

/**
 * How far the six bytes of "\nFrom " can be moved on when the byte under their last one is not a
 * space (Horspool's search): most bytes of a mail are looked at never.
 */
const SKIP = new Uint8Array(256).fill(6);
[NEWLINE, ...SEPARATOR].slice(0, 5).forEach((byte, index) => {
  SKIP[byte] = 5 - index;
});

/** Offset of the next line after `at` that begins with "From ", or -1. */
function nextFrom(buffer: Uint8Array, at: number): number {
  const end = buffer.length;
  let last = at + 5;
  while (last < end) {
    const byte = buffer[last] ?? 0;
    if (byte === 0x20) {
      if (
        buffer[last - 1] === 0x6d &&
        buffer[last - 2] === 0x6f &&
        buffer[last - 3] === 0x72 &&
        buffer[last - 4] === 0x46 &&
        buffer[last - 5] === NEWLINE
      )
        return last - 4;
    }
    last += SKIP[byte] ?? 1;
  }
  return -1;
}

function startsSeparator(buffer: Uint8Array, at = 0): boolean {
  if (buffer[at] !== SEPARATOR[0]) return false;
  return SEPARATOR.every((byte, index) => buffer[at + index] === byte);
}

/** Where the last, unfinished line begins; a line too long for a separator needs no keeping. */
function lastLineStart(buffer: Uint8Array): number {
  const start = buffer.lastIndexOf(NEWLINE) + 1;
  return buffer.length - start > LINE_CAP ? buffer.length : start;
}

function textOf(buffer: Uint8Array, at: number, { stop }: Line): string {
  return LATIN1.decode(buffer.subarray(at, Math.min(stop, at + LINE_CAP)));
}

/** What a line may begin: the header of a message, nothing where it is empty, else text. */
function opens(buffer: Uint8Array, at: number, { stop }: Line): 'header' | 'nothing' | 'text' {
  if (stop === at) return 'nothing';
  if (startsSeparator(buffer, at)) return 'header';
  if (buffer[at] === 0x3e && startsSeparator(buffer, at + 1)) return 'header';
  let end = at;
  // The name of a field: no space, no colon, no sign that is not seen.
  for (let byte = buffer[end] ?? 0; end < stop && isOfName(byte); byte = buffer[end] ?? 0) end += 1;
  if (end === at || end - at > 100) return 'text';
  while (end < stop && (buffer[end] === 0x20 || buffer[end] === 0x09)) end += 1;
  return end < stop && buffer[end] === 0x3a ? 'header' : 'text';
}

function isOfName(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f && byte !== 0x3a;
}

function isSeparator(line: string, next: 'header' | 'nothing' | 'text'): boolean {
  if (line.length >= LINE_CAP) return false;
  const rest = line.slice(5).trim();
  // "From Monday at 10:30 we meet" says no year.
  const hasTime = /\d:\d{2}\b/.test(rest) && /\b(19|20)\d{2}\b/.test(rest);
  if (/\s/.test(rest) && !hasTime) return false;
  // A message without any header: only the line itself can tell.
  if (next === 'nothing') return hasTime || rest === '-' || rest.includes('@');
  return next === 'header';
}
