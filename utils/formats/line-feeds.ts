import { joined } from './slices';

/** Line ends of Macintosh computers of old: a return alone. */

const [FEED, RETURN] = [0x0a, 0x0d];
/** A first line that is longer is none. */
const FIRST_LINE = 64 * 1024;

/** The same bytes with feeds for returns: each stands where it stood. */
export function withLineFeeds(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte === RETURN ? FEED : byte));
}

/** Slices of a file whose lines end by a feed in the end, if its first line says that they do not. */
export async function* endedByFeeds(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start = new Uint8Array();
  let isOld: boolean | undefined;
  for await (const slice of source) {
    const bytes = start.length > 0 ? joined([start, slice]) : slice;
    isOld ??= endsByReturn(bytes);
    if (isOld === undefined && bytes.length < FIRST_LINE) {
      start = bytes.slice();
      continue;
    }
    isOld ??= false;
    start = new Uint8Array();
    yield isOld ? withLineFeeds(bytes) : bytes;
  }
  if (start.length > 0) yield start;
}

/** Whether a return alone ends the first line; undefined where no line ends. */
export function endsByReturn(bytes: Uint8Array): boolean | undefined {
  const at = bytes.findIndex((byte) => byte === FEED || byte === RETURN);
  if (at < 0 || at + 1 === bytes.length) return undefined;
  return bytes[at] === RETURN && bytes[at + 1] !== FEED && bytes[at + 1] !== RETURN;
}
