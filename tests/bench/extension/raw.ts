/**
 * IndexedDB by hand, as fast as it goes, on the product's own database: the same stores, indexes
 * and rows, so that what differs is the work of the product alone.
 */

let opened: Promise<IDBDatabase> | undefined;

/** The product's database; it exists already, so this never makes one. */
export function rawDatabase(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('margin');
    request.onupgradeneeded = () => reject(new Error('The product has no database yet.'));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

/** A new database with the same stores and indexes, and nothing in them. */
export async function emptyCopy(): Promise<IDBDatabase> {
  const like = await rawDatabase();
  const transaction = like.transaction([...like.objectStoreNames]);
  const shapes = [...like.objectStoreNames].map((name) => {
    const { keyPath, autoIncrement, indexNames } = transaction.objectStore(name);
    const indexes = [...indexNames].map((index) => {
      const of = transaction.objectStore(name).index(index);
      return { index, of: of.keyPath, unique: of.unique, multiEntry: of.multiEntry };
    });
    return { name, keyPath, autoIncrement, indexes };
  });
  const request = indexedDB.open('raw', 1);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes } of shapes) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { index, of, unique, multiEntry } of indexes)
        store.createIndex(index, of, { unique, multiEntry });
    }
  };
  return answered(request);
}

export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** One row into one store in a transaction of its own, until it is committed. */
export async function rawPut(
  store: string,
  row: unknown,
  durability: IDBTransactionDurability,
): Promise<void> {
  const db = await rawDatabase();
  const transaction = db.transaction(store, 'readwrite', { durability });
  transaction.objectStore(store).put(row);
  await committed(transaction);
}

/** Many rows of several stores at once, for filling and clearing up. */
export async function rawBulk(
  rows: Record<string, readonly unknown[]>,
  how: 'put' | 'delete' = 'put',
): Promise<void> {
  const db = await rawDatabase();
  const transaction = db.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
  for (const [name, list] of Object.entries(rows)) {
    const store = transaction.objectStore(name);
    for (const row of list) {
      if (how === 'put') store.put(row);
      else if (typeof row === 'string') store.delete(row);
    }
  }
  await committed(transaction);
}

/** `getAllRecords` is newer than the compiler's list of what browsers can do. */
interface RecordsSource {
  getAllRecords(options: {
    query: IDBKeyRange;
    direction: IDBCursorDirection;
    count: number;
  }): IDBRequest<{ value: unknown }[]>;
}

function hasRecords(source: object): source is RecordsSource {
  return 'getAllRecords' in source;
}

/** The last rows of a range, newest first, in one request. */
export async function rawLast(
  source: IDBObjectStore | IDBIndex,
  query: IDBKeyRange,
  count: number,
): Promise<unknown[]> {
  if (!hasRecords(source)) throw new Error('This browser has no getAllRecords.');
  const records = await answered(source.getAllRecords({ query, direction: 'prev', count }));
  return records.map((record) => record.value);
}

/** Rows read at once: more of them take a browser longer (`PAGE` in storage/search/ahead.ts). */
const PAGE = 250;

/** Every row of a store, in pages. */
export async function* rawAll(name: string): AsyncGenerator<unknown> {
  const db = await rawDatabase();
  let last: IDBValidKey | undefined;
  for (;;) {
    const store = db.transaction(name).objectStore(name);
    const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    const rows: unknown[] = await answered(store.getAll(range, PAGE));
    yield* rows;
    if (rows.length < PAGE) return;
    last = keyOf(rows.at(-1), store.keyPath);
  }
}

/** Every store here keeps its keys in its rows. */
function keyOf(row: unknown, path: string | string[] | null): IDBValidKey {
  const values = [path ?? []].flat().map((name) => Object(row)[name]);
  return Array.isArray(path) ? values : values[0];
}
