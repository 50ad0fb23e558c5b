import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useNotices } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { sealKey } from '@/utils/backup/seal';
import { DAY } from '@/utils/time';
import { backUp, NotProven } from './backup';
import { canKeepFolder, type Kept, keep, kept } from './keeper';

/** Without a folder nobody is asked more often than this. */
const WEEK = 7 * DAY;

/** The folder of the person, and whether it may be written to without asking. */
interface Folder {
  handle: FileSystemDirectoryHandle;
  isOpen: boolean;
}

/** The two calls that not every browser has. */
interface Asking {
  queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
}

export function useBackupState() {
  return useQuery({ queryKey: ['backup'], queryFn: () => background.backupState({}) });
}

/** Everything the backup does: where to, under which passphrase, and when it is due. */
export function useBackup() {
  const client = useQueryClient();
  const { fail } = useNotices();
  const state = useBackupState();
  // Nothing but what is done here changes it: whatever is saved elsewhere, it is not read again.
  const keeper = useQuery({ queryKey: KEPT, queryFn: remembered, staleTime: 'static' });
  const { memory, folder } = keeper.data ?? { memory: {}, folder: null };
  const [rows, setRows] = useState<number | null>(null);
  const [problem, setProblem] = useState<'not-proven' | 'failed' | null>(null);

  const remember = async (change: Kept): Promise<void> => {
    try {
      const next = await withFolder(await keep(change));
      // An answer that is still on its way would bring back what was before.
      await client.cancelQueries({ queryKey: KEPT });
      client.setQueryData<Remembered>(KEPT, next);
    } catch (error) {
      fail(error, () => void remember(change));
    }
  };

  const run = async (to: FileSystemDirectoryHandle | null) => {
    setRows(0);
    setProblem(null);
    try {
      await backUp({ folder: to, seal: memory.key ?? null, heard: setRows });
    } catch (error) {
      setProblem(error instanceof NotProven ? 'not-proven' : 'failed');
      console.error('Margin CRM: the backup was not made', error);
    }
    setRows(null);
    await client.invalidateQueries({ queryKey: ['backup'] });
  };

  const last = state.data?.last ?? null;
  const age = last ? Date.now() - last.at : Number.POSITIVE_INFINITY;
  return {
    last,
    ready: keeper.data !== undefined && !state.isPending,
    /** Why the last one is not known, or where to and under which passphrase. */
    unread: (keeper.data ? null : keeper.error) ?? (state.data ? null : state.error),
    /** Not known where to and under which passphrase: a backup could come out unsealed. */
    isBlind: keeper.data === undefined && !keeper.isFetching,
    readAgain: () => {
      if (!keeper.data) void keeper.refetch();
      if (!state.data) void state.refetch();
    },
    folder,
    canKeepFolder: canKeepFolder(),
    sealed: memory.key !== undefined,
    rows,
    problem,
    /** Time for another one, by itself where the folder is open. */
    isDue: age > (folder ? DAY : WEEK),
    /** Needs a press: asks for the folder again where it must. */
    now: async () => {
      if (!folder) return run(null);
      if (!folder.isOpen && !(await mayWrite(folder.handle, true))) return undefined;
      client.setQueryData<Remembered>(KEPT, (known) =>
        known?.folder ? { ...known, folder: { ...known.folder, isOpen: true } } : known,
      );
      return run(folder.handle);
    },
    byItself: () => (folder?.isOpen ? run(folder.handle) : Promise.resolve()),
    async pickFolder() {
      const handle = await picked();
      if (handle) await remember({ folder: handle });
    },
    forgetFolder: async () => remember({ folder: undefined }),
    setPassphrase: async (words: string) =>
      remember({ key: words === '' ? undefined : await sealKey(words) }),
  };
}
export type Backup = ReturnType<typeof useBackup>;

/** What this browser keeps about backups, and whether its folder is open. */
interface Remembered {
  memory: Kept;
  folder: Folder | null;
}

const KEPT = ['backupKept'];

async function remembered(): Promise<Remembered> {
  return withFolder(await kept());
}

async function withFolder(memory: Kept): Promise<Remembered> {
  const { folder: handle } = memory;
  return { memory, folder: handle ? { handle, isOpen: await mayWrite(handle) } : null };
}

async function mayWrite(handle: FileSystemDirectoryHandle, ask = false): Promise<boolean> {
  // Typed nowhere yet, and absent from some browsers.
  const asking: FileSystemDirectoryHandle & Asking = handle;
  const how = { mode: 'readwrite' } as const;
  const state = ask ? await asking.requestPermission?.(how) : await asking.queryPermission?.(how);
  return state === 'granted';
}

/** The folder that the person picks; null when they think better of it. */
async function picked(): Promise<FileSystemDirectoryHandle | null> {
  const browser: Window & {
    showDirectoryPicker?(how: {
      mode: 'readwrite';
      id: string;
    }): Promise<FileSystemDirectoryHandle>;
  } = window;
  try {
    return (
      (await browser.showDirectoryPicker?.({ mode: 'readwrite', id: 'margin-backup' })) ?? null
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
