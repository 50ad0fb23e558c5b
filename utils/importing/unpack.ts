import { ARCHIVE_LIMITS, type ArchiveLimits, entriesOf } from '../formats/archive';
import { FormatError, type Problem } from '../formats/reading';
import { isReadable } from '../formats/recognise';
import { SLICE_BYTES, slicesOf } from '../formats/slices';

/** What was in an archive. */
export interface Unpacked {
  /** Each to be handled as if it had been dropped itself. */
  files: File[];
  /** How many files of it no reader takes. */
  unused: number;
  problems: Problem[];
}

/** Files of one archive that are shown beside each other; a folder of mails counts as one. */
const MOST_FILES = 100;
/** Mails that stand in files of their own; more than these become one mailbox. */
const SINGLE_MAILS = 10;

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
  const mails: { name: string; parts: Blob[] }[] = [];
  const wanted = (path: string) => {
    const isWanted = isReadable(path);
    if (!isWanted && !/(^|\/)(\.|__MACOSX\/)/.test(path)) unpacked.unused += 1;
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
    const parts = await partsOf(entry.record.slices);
    if (/\.eml$/i.test(path)) mails.push({ name: path, parts });
    else unpacked.files.push(new File(parts, nameIn(name, path), { lastModified }));
    if (unpacked.files.length > MOST_FILES) throw new FormatError('archive-entries', MOST_FILES);
  }
  if (mails.length > SINGLE_MAILS) {
    const all = (await Promise.all(mails.map(({ parts }) => asInMailbox(parts)))).flat();
    unpacked.files.push(new File(all, nameIn(name, 'mails.mbox'), { lastModified }));
  } else
    for (const mail of mails)
      unpacked.files.push(new File(mail.parts, nameIn(name, mail.name), { lastModified }));
  return unpacked;
}

/** `takeout.zip › All mail.mbox`: by this an import that stopped is known again. */
function nameIn(archive: string, path: string): string {
  return `${archive} › ${path.split('/').at(-1) ?? path}`;
}

async function partsOf(slices: AsyncIterable<Uint8Array>): Promise<Blob[]> {
  const parts: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const slice of slices) {
    held.push(slice.slice());
    size += slice.length;
    if (size < SLICE_BYTES) continue;
    parts.push(new Blob(held));
    held = [];
    size = 0;
  }
  return [...parts, new Blob(held)];
}

/** A mail as it stands in a mailbox: behind a line of its own, no line of it like that one. */
async function asInMailbox(parts: readonly Blob[]): Promise<Blob[]> {
  const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
  // Byte for byte: each becomes the character of its number and back.
  const text = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * 8192, (index + 1) * 8192)),
  ).join('');
  const quoted = text.replace(/^(>*From )/gm, '>$1');
  const back = new Uint8Array(quoted.length);
  for (let at = 0; at < quoted.length; at += 1) back[at] = quoted.charCodeAt(at);
  return [new Blob(['From mail Thu Jan  1 00:00:00 1970\n', back, '\n\n'])];
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
