import { joined } from './slices';

/** One message as it stands in the file. */
export interface Span {
  /** Offset of its "From " line, and of the next one or the end of the file. */
  start: number;
  end: number;
  /** The "From " line, without its end; empty where the file begins without one. */
  fromLine: string;
  /** From the first header on, cut at a cap. Shares memory with the slice: use it at once. */
  bytes: Uint8Array;
  /** Offsets of lines in its text that begin like a separator and are none. At most 20. */
  lookalikes: number[];
}

export interface SplitOptions {
  /** Offset of the first byte of the source, which must be the start of a message. */
  from?: number;
  /** How many bytes of a message are kept, headers included. */
  keep?: number;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SEPARATOR = [0x46, 0x72, 0x6f, 0x6d, 0x20]; // "From "
/** A separator is shorter; a longer line is text whatever it begins with. */
const LINE_CAP = 1000;
/** More than what is carried from one slice to the next, which is at most two such lines. */
const BRIDGE = 4 * LINE_CAP;

/**
 * Cuts an mbox at its "From " lines without looking into the messages, and gives those that end
 * in a slice at once. Nothing is held but what is kept of the current message, and the start of a
 * line that goes on in the next slice.
 *
 * A line is a separator when it looks like one (a bare sender, or a time of day) and a header
 * follows: sentences that begin with "From " stay text. Content-Length is not believed, since
 * files that have it are often edited afterwards.
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
  private current: { start: number; fromLine: string; lookalikes: number[] };
  private kept: Uint8Array[] = [];
  private keptBytes = 0;

  constructor({ from = 0, keep = 65_536 }: SplitOptions) {
    this.keep = keep;
    this.base = from;
    this.current = { start: from, fromLine: '', lookalikes: [] };
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
    const last = this.close(this.base);
    return last ? [...spans, last] : spans;
  }

  private read(bytes: Uint8Array, isLast: boolean): Span[] {
    let buffer = bytes;
    if (this.isFirst && buffer.length > 3) {
      this.isFirst = false;
      // A byte order mark is no part of the first line.
      if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) {
        buffer = buffer.subarray(3);
        this.base += 3;
        this.current.start += 3;
      }
    }
    const spans: Span[] = [];
    let textStart = 0;
    let judged = isLast ? buffer.length : lastLineStart(buffer);
    let found = this.carryStartsLine && startsSeparator(buffer) ? 0 : nextFrom(buffer, 0);
    for (; found >= 0; found = nextFrom(buffer, found)) {
      const line = lineAt(buffer, found);
      const next = lineAt(buffer, line.end);
      if (!isLast && !next.isWhole && buffer.length - found < 2 * LINE_CAP) {
        judged = found;
        break;
      }
      const text = textOf(buffer, found, line);
      if (isSeparator(text, opens(buffer, line.end, next))) {
        this.take(buffer.subarray(textStart, found));
        const span = this.close(this.base + found);
        if (span) spans.push(span);
        this.current = { start: this.base + found, fromLine: text, lookalikes: [] };
        textStart = line.end;
      } else if (this.current.lookalikes.length < 20) {
        this.current.lookalikes.push(this.base + found);
      }
    }
    judged = Math.max(judged, textStart);
    this.take(buffer.subarray(textStart, judged));
    // A copy, so that neither the slice nor the joined buffer stays in memory.
    if (this.kept.length > 0) this.kept = [joined(this.kept).slice()];
    if (judged > 0) this.carryStartsLine = buffer[judged - 1] === NEWLINE;
    this.carry = buffer.slice(judged);
    this.base += judged;
    return spans;
  }

  private take(bytes: Uint8Array): void {
    const part = bytes.subarray(0, this.keep - this.keptBytes);
    if (part.length === 0) return;
    this.kept.push(part);
    this.keptBytes += part.length;
  }

  private close(end: number): Span | null {
    const bytes = joined(this.kept);
    this.kept = [];
    this.keptBytes = 0;
    // Blank lines before the first separator are no message.
    const isNothing = this.current.fromLine === '' && isBlank(bytes);
    const { start, fromLine, lookalikes } = this.current;
    return isNothing ? null : { start, end, fromLine, bytes, lookalikes };
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

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

interface Line {
  /** Offset of its end, without the return and the feed. */
  stop: number;
  /** Offset of the next line. */
  end: number;
  isWhole: boolean;
}

function lineAt(buffer: Uint8Array, at: number): Line {
  const newline = buffer.indexOf(NEWLINE, at);
  const end = newline < 0 ? buffer.length : newline;
  return {
    stop: end > at && buffer[end - 1] === RETURN ? end - 1 : end,
    end: newline < 0 ? buffer.length : newline + 1,
    isWhole: newline >= 0,
  };
}

const LATIN1 = new TextDecoder('latin1');

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
