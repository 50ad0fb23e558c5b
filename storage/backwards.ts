import { keepQuiet } from './stretches';

/** Chromium reads backwards in one request since 2025; Firefox 140 walks a cursor. */
interface RecordsSource<T> {
  getAllRecords(options: Backwards): IDBRequest<{ value: T }[]>;
  getAllKeys(options: Backwards): IDBRequest<string[]>;
}

interface Backwards {
  query: IDBKeyRange;
  count: number;
  direction: IDBCursorDirection;
}

/** The end of a range, and how much of it. */
export interface End {
  range: IDBKeyRange;
  limit: number;
}

/** A row of an index before which one reads on. */
export interface Before extends End {
  key: IDBValidKey;
  id: string;
}

/**
 * Inside a transaction: the last rows of a range, last first.
 * @param promises what the answer is, as the transaction needs it
 */
export function lastRows<T>(
  source: IDBObjectStore | IDBIndex,
  { range, limit }: End,
  promises: PromiseConstructorLike,
): PromiseLike<T[]> {
  if (hasRecords<T>(source)) {
    const request = source.getAllRecords({ query: range, count: limit, direction: 'prev' });
    return answered(request, promises).then((records) => records.map(({ value }) => value));
  }
  return new promises((resolve, reject) => {
    const rows: T[] = [];
    const request = source.openCursor(range, 'prev');
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor) rows.push(cursor.value);
      if (!cursor || rows.length === limit) resolve(rows);
      else cursor.continue();
    };
    failing(request, reject);
  });
}

/** The same for the ids of these rows alone: a small part of what the rows take. */
export function lastIds(
  source: IDBObjectStore | IDBIndex,
  { range, limit }: End,
  promises: PromiseConstructorLike,
): PromiseLike<string[]> {
  if (hasRecords<unknown>(source))
    return answered(source.getAllKeys({ query: range, count: limit, direction: 'prev' }), promises);
  return new promises((resolve, reject) => {
    const ids: string[] = [];
    const request = source.openKeyCursor(range, 'prev');
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor) ids.push(String(cursor.primaryKey));
      if (!cursor || ids.length === limit) resolve(ids);
      else cursor.continue();
    };
    failing(request, reject);
  });
}

/**
 * Inside a transaction: the rows before one of an index, last first. Rows of the same key stand by
 * their id, so that a page goes on in the midst of thousands that came at one instant.
 */
export function rowsBefore<T>(
  source: IDBIndex,
  { range, limit, key, id }: Before,
  promises: PromiseConstructorLike,
): PromiseLike<T[]> {
  return new promises((resolve, reject) => {
    const rows: T[] = [];
    const request = source.openCursor(range, 'prev');
    let isThere = false;
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(rows);
      const far = indexedDB.cmp(cursor.key, key) || indexedDB.cmp(cursor.primaryKey, id);
      if (far > 0 && !isThere) {
        isThere = true;
        return cursor.continuePrimaryKey(key, id);
      }
      if (far < 0) rows.push(cursor.value);
      if (rows.length === limit) resolve(rows);
      else cursor.continue();
    };
    failing(request, reject);
  });
}

function answered<T>(request: IDBRequest<T>, promises: PromiseConstructorLike): PromiseLike<T> {
  return new promises((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    failing(request, reject);
  });
}

function failing(request: IDBRequest, reject: (reason: unknown) => void): void {
  request.onerror = (event) => {
    keepQuiet(event);
    reject(request.error);
  };
}

function hasRecords<T>(source: object): source is RecordsSource<T> {
  return 'getAllRecords' in source;
}
