import { joined } from './slices';

/** Line ends of Macintosh computers of old: a return alone. */

const [FEED, RETURN] = [0x0a, 0x0d];
/** How much of a file tells it (bytes): a return may stray into any other, but no feed stands here. */
export const TELLING_START = 64 * 1024;

/** The same bytes with feeds for returns: each stands where it stood. */
export function withLineFeeds(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte === RETURN ? FEED : byte));
}

/**
 * Slices of a file whose lines end by a feed in the end, if its start says that they do not.
 * @param fileStart the start of the file, where the slices do not begin with it
 */
export async function* endedByFeeds(
  source: AsyncIterable<Uint8Array>,
  fileStart?: Uint8Array,
): AsyncGenerator<Uint8Array> {
  let start = new Uint8Array();
  let isOld = fileStart && endsByReturn(fileStart);
  for await (const slice of source) {
    const bytes = start.length > 0 ? joined([start, slice]) : slice;
    if (isOld === undefined && bytes.length < TELLING_START && !slice.includes(FEED)) {
      start = bytes.slice();
      continue;
    }
    isOld ??= endsByReturn(bytes);
    start = new Uint8Array();
    yield isOld ? withLineFeeds(bytes) : bytes;
  }
  if (start.length > 0) yield endsByReturn(start) ? withLineFeeds(start) : start;
}

/** Whether a file that begins like this ends its lines by returns alone: no feed is in its start. */
export function endsByReturn(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, TELLING_START);
  // At the very end it may be half of a line end.
  return !start.includes(FEED) && start.subarray(0, -1).includes(RETURN);
}
