/**
 * What this browser remembers about backups beside the database: the folder the person picked and
 * the key of the passphrase. Neither can be put into words, so they stand in a store of their own;
 * the key can be used and not read.
 */

export interface Kept {
  folder?: FileSystemDirectoryHandle;
  key?: { key: CryptoKey; salt: string };
}

const NAME = 'margin-backup';
const STORE = 'kept';

/** Whether the browser lets a page write into a folder again and again (Chrome; not Firefox). */
export function canKeepFolder(): boolean {
  return 'showDirectoryPicker' in window;
}

export async function kept(): Promise<Kept> {
  const db = await open();
  try {
    const value = await asked(db.transaction(STORE).objectStore(STORE).get('all'));
    return isKept(value) ? value : {};
  } finally {
    db.close();
  }
}

export async function keep(change: Kept): Promise<Kept> {
  const next = { ...(await kept()), ...change };
  const db = await open();
  try {
    await asked(db.transaction(STORE, 'readwrite').objectStore(STORE).put(next, 'all'));
    return next;
  } finally {
    db.close();
  }
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null;
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return asked(request);
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
