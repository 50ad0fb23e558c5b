import { FormatError } from './reading';

/** Large enough to be read at nearly the speed of the disk, small enough for any memory. */
export const SLICE_BYTES = 4 * 1024 * 1024;

/**
 * The bytes of a file in slices, from an offset on. Slicing is faster than `stream()` in
 * Chromium and can start anywhere, which is what resuming an import needs. Each is read while the
 * one before is looked through: a fifth of a scan was waiting (Chromium 156, 2026-11-28).
 * @param options.from offset in bytes
 * @param options.emptied whether a slice gives its memory back as soon as the next one is asked
 * for: nobody may look at it any more then. The browser alone does so some ten slices later.
 */
export async function* slicesOf(
  blob: Blob,
  {
    from = 0,
    size = SLICE_BYTES,
    emptied = false,
  }: { from?: number; size?: number; emptied?: boolean } = {},
): AsyncGenerator<Uint8Array> {
  const read = (at: number) => {
    const bytes = blob.slice(at, Math.min(at + size, blob.size)).arrayBuffer();
    // Whoever waits for the slice gets the error.
    bytes.catch(() => undefined);
    return bytes;
  };
  if (from >= blob.size) return;
  for (let at = from, ahead = read(at); at < blob.size; at += size) {
    const bytes = await ahead;
    if (at + size < blob.size) ahead = read(at + size);
    yield new Uint8Array(bytes);
    if (emptied) giveBack(bytes);
  }
}

/** Gives memory back at once that nobody looks at any more; the browser alone takes its time. */
export function giveBack(bytes: ArrayBuffer): void {
  // Node before 22 has no such thing, where the unit tests run.
  bytes.transfer?.(0);
}

/** The same bytes, and an error as soon as there are more than `max`. */
export async function* capped(
  source: AsyncIterable<Uint8Array>,
  max: number,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const slice of source) {
    total += slice.length;
    if (total > max) throw new FormatError('file-too-large', megabytes(max));
    yield slice;
  }
}

/** `100 MB`: a limit as people read it. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}

/** One array of the given pieces; the piece itself when it is the only one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
