import type { InFolder } from '@/utils/importing/inside';
import { Unreadable } from './file-reader';

/** A folder with more than this in it is no backup that was meant: a whole disk, perhaps. */
const MOST_ENTRIES = 20_000;

/** What was dropped; of a folder also the way into it. */
export interface Dropped {
  file: File;
  folder?: FileSystemDirectoryEntry;
}

/** What a drop brought, folders and all. To be asked while the event is being handled. */
export function droppedIn({ items }: DataTransfer): Dropped[] {
  return [...items].flatMap((item) => {
    if (item.kind !== 'file') return [];
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry && isFolder(entry))
      return [{ file: file ?? new File([], entry.name), folder: entry }];
    return file ? [{ file }] : [];
  });
}

/**
 * The files of a folder and of those in it, by their paths in order, so that they are called the
 * same the next time. What is hidden is left out.
 * @param wanted whether a file need be opened
 */
export async function filesIn(
  folder: FileSystemDirectoryEntry,
  wanted: (path: string) => boolean,
): Promise<{ found: InFolder[]; unused: number }> {
  const files: { path: string; entry: FileSystemFileEntry }[] = [];
  const folders = [{ path: '', entry: folder }];
  let entries = 0;
  let unused = 0;
  for (let next = folders.pop(); next; next = folders.pop()) {
    const { path: parent } = next;
    for await (const entry of entriesOf(next.entry)) {
      entries += 1;
      if (entries > MOST_ENTRIES) throw new Unreadable({ code: 'folder' });
      if (entry.name.startsWith('.')) continue;
      const path = `${parent}${entry.name}`;
      if (isFolder(entry)) folders.push({ path: `${path}/`, entry });
      else if (!isFile(entry)) continue;
      else if (wanted(path)) files.push({ path, entry });
      else unused += 1;
    }
  }
  files.sort((one, other) => (one.path < other.path ? -1 : 1));
  const found: InFolder[] = [];
  for (const { path, entry } of files) found.push({ path, file: await fileOf(entry) });
  return { found, unused };
}

/** A folder tells of some of its entries at a time, in Chrome of a hundred. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    yield* some;
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
