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

export const NEWLINE = 0x0a;
const RETURN = 0x0d;
export const LATIN1 = new TextDecoder('latin1');

/** A blank line or two may stand between a text and the next separator. */
export const GAP = 4;
/** Bytes of messages that are held while a longer one claims to hold them, and what each weighs. */
const HELD = 8 * 1024 * 1024;
const SPAN_WEIGHT = 500;

/** A message that is being read. */
export class Message {
  readonly lookalikes: number[] = [];
  private kept: Uint8Array[] = [];
  private keptBytes = 0;
  /** How long it says that it is; undefined while its header is not whole. */
  private length: number | null | undefined;

  /** `textAt` is where its first header stands in the file. */
  constructor(
    readonly start: number,
    private readonly textAt: number,
    private readonly fromLine: string,
    private readonly keep: number,
  ) {}

  take(bytes: Uint8Array): void {
    const part = bytes.subarray(0, this.keep - this.keptBytes);
    if (part.length === 0) return;
    this.kept.push(part);
    this.keptBytes += part.length;
  }

  /** Copies what it keeps, so that neither a slice nor a joined buffer stays in memory. */
  own(): void {
    const [first] = this.kept;
    if (first) this.kept = [this.kept.length > 1 ? joined(this.kept) : first.slice()];
  }

  resembles(at: number): void {
    if (this.lookalikes.length < 20) this.lookalikes.push(at);
  }

  /** Looks for its length in the bytes that follow what it keeps. */
  look(bytes: Uint8Array): void {
    if (this.length !== undefined) return;
    const start = this.kept.length > 0 ? joined([...this.kept, bytes.subarray(0, HEAD)]) : bytes;
    this.length = claimedLength(start);
  }

  /** Where its Content-Length says that it ends; null where nothing says so. */
  claimedEnd(): number | null {
    return this.length == null ? null : this.textAt + this.length;
  }

  /** As it stands up to an offset; none for blank lines before the first separator. */
  span(end: number): [Span] | null {
    const bytes = joined(this.kept);
    if (this.fromLine === '' && isBlank(bytes)) return null;
    const { start, fromLine, lookalikes } = this;
    return [{ start, end, fromLine, bytes, lookalikes: [...lookalikes] }];
  }
}

/** Messages that are held while the Content-Length of the first says that they are all its text. */
export class Claim {
  readonly held: Span[] = [];
  private weight = 0;

  constructor(
    readonly message: Message,
    readonly until: number,
    at: number,
  ) {
    this.hold(message.span(at));
    message.resembles(at);
  }

  /** False once more is held than a wrong number is worth. */
  hold(span: [Span] | null): boolean {
    for (const { bytes, ...one } of span ?? []) {
      this.held.push({ ...one, bytes: bytes.slice() });
      this.weight += bytes.length + SPAN_WEIGHT;
    }
    return this.weight < HELD;
  }
}

/** Whether nothing but line ends stands between where a text is to end and an offset. */
export function leadsTo(until: number, at: number, before: Uint8Array): boolean {
  const gap = at - until;
  return gap >= 0 && gap <= before.length && isBlank(before.subarray(before.length - gap));
}

const FIELD = [...'content-length'].map((letter) => letter.charCodeAt(0));
/** Where the field is looked for: most messages have none, and a search of all costs as much as the scan. */
const HEAD = 16_384;

/**
 * How long headers and text are together as Content-Length has it; null where it is not said,
 * undefined where the headers go on.
 */
function claimedLength(bytes: Uint8Array): number | null | undefined {
  let said: number | null = null;
  let isSaid = false;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const isEnd = first === NEWLINE || (first === RETURN && bytes[at + 1] === NEWLINE);
    // What stands below the headers is text.
    if (isEnd) return said === null ? null : lineAt(bytes, at).end + said;
    if (!isSaid && at >= HEAD) return null;
    if (!isSaid && (first | 0x20) === FIELD[0] && isField(bytes, at)) {
      isSaid = true;
      const { stop, isWhole } = lineAt(bytes, at);
      if (!isWhole) return undefined;
      said = lengthIn(LATIN1.decode(bytes.subarray(at, stop)));
      if (said === null) return null;
    }
    while (at < bytes.length && bytes[at] !== NEWLINE) at += 1;
    at += 1;
  }
  return undefined;
}

function isField(bytes: Uint8Array, at: number): boolean {
  // Letters alone have this bit, and no other byte becomes one by it.
  if (!FIELD.every((letter, index) => ((bytes[at + index] ?? 0) | 0x20) === letter)) return false;
  const next = bytes[at + FIELD.length];
  return next === 0x3a || next === 0x20 || next === 0x09;
}

function lengthIn(line: string): number | null {
  const digits = /^[\w-]+[ \t]*:[ \t]*(\d{1,12})[ \t]*$/.exec(line)?.[1];
  return digits === undefined ? null : Number(digits);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

export interface Line {
  /** Offset of its end, without the return and the feed. */
  stop: number;
  /** Offset of the next line. */
  end: number;
  isWhole: boolean;
}

/** The line that begins at an offset. */
export function lineAt(buffer: Uint8Array, at: number): Line {
  const newline = buffer.indexOf(NEWLINE, at);
  const end = newline < 0 ? buffer.length : newline;
  return {
    stop: end > at && buffer[end - 1] === RETURN ? end - 1 : end,
    end: newline < 0 ? buffer.length : newline + 1,
    isWhole: newline >= 0,
  };
}
