// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rowSchemas } from '@/storage/backup/row-schemas';
import { exportPage, exportStart } from '@/storage/backup/rows';
import { backupState, saveBackupState } from '@/storage/backup/state';
import { trialBatch, trialEnd, trialPage } from '@/storage/backup/trial';
import { readFile } from '@/utils/backup/file';
import { slicesOf } from '@/utils/formats/slices';
import { ANA, BEN, freshDatabase, know } from '../../storage/world';

const { background } = vi.hoisted(() => ({ background: {} }));
vi.mock('@/components/queries', () => ({ background }));
const { backUp } = await import('@/components/workspace/data/backup');

/** A folder as the browser gives it: what is written stands there once it is closed. */
class Folder {
  readonly files = new Map<string, Blob>();
  /** Called before a file is closed, by its name. */
  beforeClose: (name: string) => void = () => {};

  readonly handle = {
    getFileHandle: async (name: string) => ({
      getFile: async () => this.files.get(name),
      createWritable: async () => {
        const parts: Blob[] = [];
        return {
          write: async (part: Blob) => void parts.push(part),
          close: async () => {
            this.beforeClose(name);
            this.files.set(name, new Blob(parts));
          },
        };
      },
    }),
    removeEntry: async (name: string) => void this.files.delete(name),
    keys: () => [...this.files.keys()].values(),
  };
}

let folder: Folder;
beforeEach(async () => {
  freshDatabase();
  vi.stubGlobal('fetch', async () => Response.json(rowSchemas()));
  folder = new Folder();
  Object.assign(background, {
    exportStart,
    exportPage,
    trialBatch,
    trialPage,
    trialEnd,
    saveBackupState,
  });
  await know(ANA);
});

const make = () =>
  backUp({
    // Only what is used of it is there.
    folder: folder.handle as unknown as FileSystemDirectoryHandle,
    seal: null,
    heard: () => {},
  });

/** Names of the people in a backup, which must be whole. */
async function peopleIn(blob: Blob | undefined): Promise<string[]> {
  const names: string[] = [];
  let isWhole = false;
  for await (const part of readFile(slicesOf(blob ?? new Blob()))) {
    if (part.kind === 'row' && part.line.table === 'contacts')
      names.push(String(part.line.row.name));
    isWhole ||= part.kind === 'end';
  }
  expect(isWhole).toBe(true);
  return names.sort();
}

describe('A backup in a folder', () => {
  it('stands there under its day, and nothing of its making is left', async () => {
    const { name, to } = await make();
    expect([...folder.files.keys()]).toEqual([name]);
    expect(to).toBe('folder');
    expect(await peopleIn(folder.files.get(name))).toEqual(['Ana Silva']);
  });

  it.each(['.new', ''])(
    'that is killed while it is written (%s) leaves the one before whole',
    async (end) => {
      const { name } = await make();
      const before = (await backupState()).last;
      await know(BEN);
      folder.beforeClose = (written) => {
        if (written === `${name}${end}`) throw new DOMException('Killed', 'AbortError');
      };
      await expect(make()).rejects.toThrow('Killed');
      expect(await peopleIn(folder.files.get(name))).toEqual(['Ana Silva']);
      expect((await backupState()).last).toEqual(before);

      folder.beforeClose = () => {};
      await make();
      expect([...folder.files.keys()]).toEqual([name]);
      expect(await peopleIn(folder.files.get(name))).toEqual(['Ana Silva', 'Ben Okoro']);
    },
  );

  it('that comes back broken from the disk takes nothing away', async () => {
    const { name } = await make();
    await know(BEN);
    const { files } = folder;
    const set = files.set.bind(files);
    files.set = (key, blob) =>
      set(key, key.endsWith('.new') ? blob.slice(0, blob.size - 50) : blob);
    await expect(make()).rejects.toThrow();
    expect(await peopleIn(files.get(name))).toEqual(['Ana Silva']);
  });
});
