import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useEffect, useState } from 'preact/hooks';
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
  const state = useBackupState();
  const [memory, setMemory] = useState<Kept>({});
  const [folder, setFolder] = useState<Folder | null>(null);
  const [rows, setRows] = useState<number | null>(null);
  const [problem, setProblem] = useState<'not-proven' | 'failed' | null>(null);
  const [ready, setReady] = useState(false);

  const remember = async (known: Kept) => {
    setMemory(known);
    const { folder: handle } = known;
    setFolder(handle ? { handle, isOpen: await mayWrite(handle) } : null);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, then told
  useEffect(() => {
    // A private window of Firefox keeps nothing; everything else works there.
    kept()
      .then(remember, () => undefined)
      .finally(() => setReady(true));
  }, []);

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
    ready: ready && !state.isPending,
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
      setFolder({ ...folder, isOpen: true });
      return run(folder.handle);
    },
    byItself: () => (folder?.isOpen ? run(folder.handle) : Promise.resolve()),
    async pickFolder() {
      const handle = await picked();
      if (handle) await remember(await keep({ folder: handle }));
    },
    forgetFolder: async () => remember(await keep({ folder: undefined })),
    setPassphrase: async (words: string) =>
      remember(await keep({ key: words === '' ? undefined : await sealKey(words) })),
  };
}
export type Backup = ReturnType<typeof useBackup>;

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
