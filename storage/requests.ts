import Dexie from 'dexie';

/**
 * The requests of one transaction, by hand. Dexie looks after versions, connections and
 * transactions; but each of its calls costs as much again as the request itself, and its writes
 * also tell other tabs about every key, which nobody here listens to. On the way from a message to
 * a commit that was more than half of the time (Dexie 4.4.7, measured 2026-11-22).
 *
 * Requests of a transaction run in the order in which they were made, so a read sees every write
 * asked for before it, whether that was waited for or not.
 */
export class Requests {
  readonly #transaction: IDBTransaction;
  #writing = 0;
  #error: DOMException | null = null;
  #whenWritten: (() => void) | undefined;

  constructor(transaction: IDBTransaction) {
    this.#transaction = transaction;
  }

  get<T>(store: string, key: IDBValidKey): PromiseLike<T | undefined> {
    return answer(this.#store(store).get(key));
  }

  /** The first row that has this value in an index. */
  by<T>(store: string, index: string, value: IDBValidKey): PromiseLike<T | undefined> {
    return answer(this.#store(store).index(index).get(value));
  }

  /** Rows in the order of an index, or of the key; at most `limit`. */
  all<T>(
    store: string,
    { index, range, limit }: { index?: string; range?: IDBKeyRange | IDBValidKey; limit?: number },
  ): PromiseLike<T[]> {
    const source = index ? this.#store(store).index(index) : this.#store(store);
    return answer(source.getAll(range, limit));
  }

  /** The last rows of a range, last first. */
  newest<T>(
    store: string,
    { index, range, limit }: { index?: string; range: IDBKeyRange; limit: number },
  ): PromiseLike<T[]> {
    const source = index ? this.#store(store).index(index) : this.#store(store);
    return hasRecords(source)
      ? fromRecords(source, range, limit)
      : fromCursor(source, range, limit);
  }

  put(store: string, row: unknown): void {
    this.#write(this.#store(store).put(row));
  }

  /** Fails where there is such a row already. */
  add(store: string, row: unknown): void {
    this.#write(this.#store(store).add(row));
  }

  remove(store: string, key: IDBValidKey): void {
    this.#write(this.#store(store).delete(key));
  }

  /** Resolves when every write was carried out; throws what the first that failed says. */
  written(): PromiseLike<void> {
    return new Dexie.Promise((resolve, reject) => {
      this.#whenWritten = () => (this.#error ? reject(this.#error) : resolve());
      if (this.#writing === 0) this.#whenWritten();
    });
  }

  #store(name: string): IDBObjectStore {
    return this.#transaction.objectStore(name);
  }

  #write(request: IDBRequest): void {
    this.#writing += 1;
    request.onsuccess = () => this.#oneWritten(null);
    request.onerror = (event) => {
      keepQuiet(event);
      this.#oneWritten(request.error);
    };
  }

  #oneWritten(error: DOMException | null): void {
    this.#writing -= 1;
    this.#error ??= error;
    if (this.#writing === 0) this.#whenWritten?.();
  }
}

// Dexie's own kind of promise, since it forgets the transaction over a native one that is waited
// for longer than a moment.
function answer<T>(request: IDBRequest): PromiseLike<T> {
  return new Dexie.Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      keepQuiet(event);
      reject(request.error);
    };
  });
}

/** Whoever waits for the request gets the error, and ends the transaction by throwing it. */
function keepQuiet(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Chromium reads backwards in one request since 2025; Firefox 140 walks a cursor. */
interface RecordsSource {
  getAllRecords(options: {
    query: IDBKeyRange;
    count: number;
    direction: IDBCursorDirection;
  }): IDBRequest;
}

function hasRecords(source: object): source is RecordsSource {
  return 'getAllRecords' in source;
}

async function fromRecords<T>(
  source: RecordsSource,
  query: IDBKeyRange,
  count: number,
): Promise<T[]> {
  const records = await answer<{ value: T }[]>(
    source.getAllRecords({ query, count, direction: 'prev' }),
  );
  return records.map((record) => record.value);
}

function fromCursor<T>(
  source: IDBObjectStore | IDBIndex,
  range: IDBKeyRange,
  limit: number,
): PromiseLike<T[]> {
  return new Dexie.Promise((resolve, reject) => {
    const rows: T[] = [];
    const request = source.openCursor(range, 'prev');
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor) rows.push(cursor.value);
      if (!cursor || rows.length === limit) resolve(rows);
      else cursor.continue();
    };
    request.onerror = (event) => {
      keepQuiet(event);
      reject(request.error);
    };
  });
}
