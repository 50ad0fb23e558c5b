import { background } from '@/components/queries';
import type { BackupState } from '@/storage/api';
import { readFile } from '@/utils/backup/file';
import { backupName, superseded } from '@/utils/backup/keeping';
import { provenBy } from '@/utils/backup/prove';
import { opened, type SealKey, sealed } from '@/utils/backup/seal';
import { slicesOf } from '@/utils/formats/slices';
import { download, everythingAtOnce, fileName } from './outputs';

/** Makes a backup, tries it, and brings it where it belongs. */

interface Options {
  /** Where to; without a folder it is handed to the downloads. */
  folder: FileSystemDirectoryHandle | null;
  seal: SealKey | null;
  heard(rows: number): void;
}

/** The file could not be shown to come back whole, so the ones before it stay. */
export class NotProven extends Error {
  override name = 'NotProven';
}

/** Makes a backup and answers what is known about it then. */
export async function backUp({ folder, seal, heard }: Options): Promise<BackupState> {
  const pieces = await everythingAtOnce(heard);
  const plain = new Blob(pieces);
  const blob = seal ? await gathered(sealed(slicesOf(plain), seal)) : plain;
  const name = backupName(fileName('', '').slice(1, 11), seal !== null);
  // What is tried is what was written: read back from the disk where there is a folder.
  const stored = folder ? await written(folder, name, blob) : blob;
  if (!(await isProven(stored, seal))) throw new NotProven();
  if (folder) await swapped(folder, name, stored);
  else download(blob, name);
  const state: BackupState = {
    at: Date.now(),
    provenAt: Date.now(),
    rows: await rowsIn(plain),
    bytes: blob.size,
    name,
    to: folder ? 'folder' : 'download',
    sealed: seal !== null,
  };
  await background.saveBackupState(state);
  return state;
}

async function gathered(bytes: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of bytes) parts.push(part);
  return new Blob(parts);
}

/** Restores the file into a scratch database and compares what comes back. */
async function isProven(blob: Blob, seal: SealKey | null): Promise<boolean> {
  const bytes = () => (seal ? opened(slicesOf(blob), seal) : slicesOf(blob));
  return provenBy(() => readFile(bytes()), {
    add: background.trialBatch,
    read: background.trialPage,
    end: () => background.trialEnd({}),
  });
}

async function rowsIn(blob: Blob): Promise<number> {
  for await (const part of readFile(slicesOf(blob))) if (part.kind === 'end') return part.rows;
  return 0;
}

/** Under another name first: a write that is interrupted leaves the backup before it as it was. */
async function written(folder: FileSystemDirectoryHandle, name: string, blob: Blob): Promise<Blob> {
  const file = await folder.getFileHandle(`${name}.new`, { create: true });
  const out = await file.createWritable();
  await out.write(blob);
  await out.close();
  return file.getFile();
}

/** The proven file takes its name; those that it supersedes go. */
async function swapped(
  folder: FileSystemDirectoryHandle,
  name: string,
  proven: Blob,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const out = await file.createWritable();
  await out.write(proven);
  await out.close();
  await folder.removeEntry(`${name}.new`);
  const names: string[] = [];
  for await (const one of folder.keys()) names.push(one);
  for (const old of superseded(names)) await folder.removeEntry(old);
}
