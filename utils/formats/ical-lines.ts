import { type Decoding, decoded, withoutUtf16 } from './charset';
import { QuotedLines, SoftEnds } from './ical-quoted';
import { withLineFeeds } from './line-feeds';
import { joined } from './slices';

/** Longest line that is kept. */
export const ICAL_LINE = 64 * 1024;

/**
 * The unfolded lines of a calendar file, in batches. Folding is undone in the bytes, since
 * programs fold in the middle of a character; files in UTF-16 are decoded first.
 */
export async function* icalLines(
  source: AsyncIterable<Uint8Array>,
  { charset, onCharset, guess }: Decoding = {},
): AsyncGenerator<string[]> {
  let rest = '';
  const quoted = new QuotedLines(ICAL_LINE);
  let isWide = charset?.startsWith('utf-16') ?? false;
  const narrow = withoutUtf16(source, {
    charset,
    onCharset(found) {
      isWide = true;
      onCharset?.(found);
    },
  });
  const how: Decoding = {
    charset: isWide ? 'utf-8' : charset,
    // What it was turned into is not what it is written in.
    onCharset: (found) => isWide || onCharset?.(found),
    guess,
  };
  for await (const text of decoded(unfolded(narrow), how)) {
    const all = rest + text;
    const lines = all.split('\n');
    // Of a line that never ends only the start is kept.
    rest = (lines.pop() ?? '').slice(0, ICAL_LINE * 2);
    yield quoted.plain(lines, all);
  }
  yield [...quoted.plain([rest], rest), ...quoted.end()];
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Takes out every line end that is followed by a space or tab, with it. In a file of the first
 * version, which folds where a space stands (RFC 822), the space stays; behind a soft line end of
 * quoted-printable it is part of the text as well, and both are left in.
 */
async function* unfolded(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let endsWithLineEnd = false;
  let endsWithReturn = false;
  let hasLineFeeds: boolean | undefined;
  const softEnds = new SoftEnds();
  let isSoft = false;
  for await (const slice of withStart(source, (start) => softEnds.lookAt(start))) {
    // A CR at the very end may be half of a line end.
    hasLineFeeds ??= slice.includes(LF) || !slice.subarray(0, -1).includes(CR);
    let bytes = hasLineFeeds ? slice : withLineFeeds(slice);
    // Half a line end waits for the other half.
    if (endsWithReturn) bytes = joined([Uint8Array.of(CR), bytes]);
    endsWithReturn = bytes.at(-1) === CR;
    if (endsWithReturn) bytes = bytes.subarray(0, -1);
    if (bytes.length === 0) continue;
    const out = new Uint8Array(bytes.length + 1);
    let length = 0;
    let start = 0;
    if (endsWithLineEnd) {
      // Whether the line end of the last slice is a fold is known now.
      const isFold = isBlank(bytes[0]) && !isSoft;
      if (isFold) start = softEnds.foldedBlanks;
      else out[length++] = LF;
      softEnds.next(isFold);
      endsWithLineEnd = false;
    }
    let lineStart = start;
    for (let at = bytes.indexOf(LF, start); at >= 0; at = bytes.indexOf(LF, at + 1)) {
      const end = at > start && bytes[at - 1] === CR ? at - 1 : at;
      const isLast = at + 1 === bytes.length;
      isSoft = softEnds.isSoft(bytes, lineStart, end);
      const isFold = !isLast && !isSoft && isBlank(bytes[at + 1]);
      lineStart = at + 1 + (isFold ? softEnds.foldedBlanks : 0);
      if (!isLast) softEnds.next(isFold);
      if (!isLast && !isFold) continue;
      out.set(bytes.subarray(start, end), length);
      length += end - start;
      endsWithLineEnd = isLast;
      start = lineStart;
    }
    softEnds.add(bytes, lineStart, bytes.length);
    out.set(bytes.subarray(start), length);
    length += bytes.length - start;
    yield out.subarray(0, length);
  }
  if (endsWithLineEnd) yield Uint8Array.of(LF);
}

/** Bytes in which the version of a file is looked for. */
const START = 4096;

/** The same slices; how the file begins is told before the first of them is given. */
async function* withStart(
  source: AsyncIterable<Uint8Array>,
  told: (start: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const slice of source) {
    if (length >= START) {
      yield slice;
      continue;
    }
    length += slice.length;
    // Whoever gave one may take its memory back before the next.
    held.push(length < START ? slice.slice() : slice);
    if (length < START) continue;
    told(joined(held).subarray(0, START));
    yield* held.splice(0);
  }
  if (held.length > 0) told(joined(held));
  yield* held;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}
