import { ARCHIVE_LIMITS, type ArchiveLimits, entriesOf } from '../formats/archive';
import { FormatError, type Problem } from '../formats/reading';
import { isHidden, isNameless, isReadable } from '../formats/recognise';
import { joined, SLICE_BYTES, slicesOf } from '../formats/slices';
import { filesOf, type Inside, isMail, isReadableStart, LOOKED_AT, MOST_FILES } from './inside';

/** What was in an archive. */
export interface Unpacked {
  /** Each to be handled as if it had been dropped itself. */
  files: File[];
  /** How many files of it no reader takes. */
  unused: number;
  problems: Problem[];
}

/**
 * Unpacks what can be read of a `.zip`, `.tgz`, `.tar` or `.gz`. What is unpacked is held by the
 * browser, which keeps large pieces on the disk, and not by this page.
 * @throws FormatError when the archive is broken, a trap, or holds more than anybody can look at
 */
export async function unpack(
  file: File,
  onProgress: (bytes: number) => void,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Unpacked> {
  const unpacked: Unpacked = { files: [], unused: 0, problems: [] };
  const inside: Inside[] = [];
  let count = 0;
  const wanted = (path: string) => {
    const isWanted = isReadable(path) || isNameless(path);
    if (!isWanted && !isHidden(path)) unpacked.unused += 1;
    return isWanted;
  };
  const { name, lastModified } = file;
  const packed = counted(slicesOf(file, { size: SLICE_BYTES / 16 }), onProgress);
  for await (const entry of entriesOf(packed, wanted, { name, limits })) {
    if ('problem' in entry) {
      unpacked.problems.push(entry.problem);
      continue;
    }
    const path = entry.record.name;
    const parts = await partsOf(entry.record.slices, path);
    if (parts === null) {
      unpacked.unused += 1;
      continue;
    }
    inside.push({ path, parts, lastModified });
    if (!isMail(path)) count += 1;
    if (count > MOST_FILES) throw new FormatError('archive-entries', MOST_FILES);
  }
  return { ...unpacked, files: await filesOf({ name, lastModified }, inside) };
}

/** Null where the beginning shows that no reader takes it: nothing more of it is held then. */
async function partsOf(slices: AsyncIterable<Uint8Array>, path: string): Promise<Blob[] | null> {
  const parts: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let isTaken = !isNameless(path);
  for await (const slice of slices) {
    held.push(slice.slice());
    size += slice.length;
    if (!isTaken && size >= LOOKED_AT) {
      if (!isReadableStart(joined(held))) return null;
      isTaken = true;
    }
    if (size < SLICE_BYTES) continue;
    parts.push(new Blob(held));
    held = [];
    size = 0;
  }
  if (!isTaken && !isReadableStart(joined(held))) return null;
  return [...parts, new Blob(held)];
}

async function* counted(
  slices: AsyncIterable<Uint8Array>,
  onProgress: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const slice of slices) {
    yield slice;
    bytes += slice.length;
    onProgress(bytes);
  }
}
