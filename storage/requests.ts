import { type Before, type End, lastIds, lastRows, rowsBefore } from './backwards';
import type { Change, DayCounts, Expected, MetaRow, Rows, StageSum, Touch } from './schema';
import type { BlockRow, ChunkRow, WaitingRow } from './search/rows';
import { isDense, keepQuiet, noteDense, rowsAmong, STRETCH, stretchesOf } from './stretches';

/** Every store and what its rows are. */
export interface Stores extends Rows {
  touches: Touch;
  changes: Change;
  stageSums: StageSum;
  days: DayCounts;
  expected: Expected;
  meta: MetaRow;
  searchWaiting: WaitingRow;
  searchBlocks: BlockRow;
  searchChunks: ChunkRow;
}
export type StoreName = keyof Stores;

interface Range {
  index?: string;
  range?: IDBKeyRange | IDBValidKey;
  /** Rows at most; all of them when left out. */
  limit?: number;
}

/** Values that may be stored, in an index or as the beginnings of keys. */
export interface Around {
  index?: string;
  values: readonly string[];
  /** Where something about the values from one to another would stand; at these values when left out. */
  range?: (first: string, last: string) => IDBKeyRange;
}

/**
 * The requests of one transaction, by hand. Dexie looks after versions and connections; but each
 * of its calls costs as much again as the request itself, and its writes also tell other tabs about
 * every key, which nobody here listens to. On the way from a message to a commit that was more than
 * half of the time (Dexie 4.4.7, measured 2026-11-22); following its transactions through every
 * await was a third of what an import computes (2026-11-28).
 *
 * Requests of a transaction run in the order in which they were made, so a read sees every write
 * asked for before it, whether that was waited for or not.
 */
export class Requests {
  readonly #transaction: IDBTransaction;
  /** The last write that was asked for: when it is carried out, so are all before it. */
  #last: IDBRequest | undefined;
  #error: DOMException | null = null;
  /** Asked for once: a batch of an import makes a thousand requests of a few of them. */
  readonly #stores = new Map<StoreName, IDBObjectStore>();
  /** What was asked for already, where that is shared: `<store> <key>`, or a whole store. */
  #known: Map<string, PromiseLike<unknown>> | undefined;

  /** Dexie forgets its transaction over a native promise that is waited for longer than a moment. */
  readonly #promises: PromiseConstructorLike;

  /** @param promises what its answers are: Dexie's own kind in a transaction of Dexie */
  constructor(transaction: IDBTransaction, promises: PromiseConstructorLike) {
    this.#transaction = transaction;
    this.#promises = promises;
  }

  get<S extends StoreName>(store: S, key: IDBValidKey): PromiseLike<Stores[S] | undefined> {
    return this.#once(`${store} ${key}`, () => this.#answer(this.#store(store).get(key)));
  }

  /**
   * The same for a reading that comes to the same rows from many sides: asks for each once, and for
   * a whole store once. Whoever gets a row shares it with others.
   */
  shared(): Requests {
    this.#known = new Map();
    return this;
  }

  #once<T>(name: string, ask: () => PromiseLike<T>): PromiseLike<T> {
    if (!this.#known) return ask();
    const answer = this.#known.get(name) ?? ask();
    this.#known.set(name, answer);
    // Under a name there are only rows of its store.
    return answer as PromiseLike<T>;
  }

  /** The rows with these keys that exist, each once. */
  async each<S extends StoreName>(store: S, keys: Iterable<string>): Promise<Stores[S][]> {
    const rows = await Promise.all([...new Set(keys)].map((key) => this.get(store, key)));
    return rows.filter((row) => row !== undefined);
  }

  /** The first row that has this value in an index. */
  by<S extends StoreName>(
    store: S,
    index: string,
    value: IDBValidKey,
  ): PromiseLike<Stores[S] | undefined> {
    const found = this.#answer<Stores[S] | undefined>(this.#store(store).index(index).get(value));
    const known = this.#known;
    // Whoever asks for the row itself later has it already.
    if (known)
      found.then(
        (row) => row && 'id' in row && known.set(`${store} ${row.id}`, found),
        () => undefined,
      );
    return found;
  }

  /**
   * The rows of these values in an index in which no two rows have one value. An import asks for
   * hundreds, of which most are not there yet and few others stand between them: one question for
   * all from one value to another answers for a whole stretch, unless there are many others.
   */
  async firsts<S extends StoreName>(
    store: S,
    index: string,
    values: readonly string[],
  ): Promise<Stores[S][]> {
    const source = this.#store(store).index(index);
    if (values.length < STRETCH) return this.#gathered(source, values);
    if (isDense(source)) return this.#gathered(source, await this.near(store, { index, values }));
    const { rows, left } = await rowsAmong<Stores[S]>(source, values, this.#promises);
    if (left.length * 2 > values.length) noteDense(source);
    return rows.concat(await this.#gathered<Stores[S]>(source, left));
  }

  /**
   * Those of some values that need be asked for: of the others it is known that there is nothing
   * about them. Fewer than `least` are better asked for one by one.
   */
  near(
    store: StoreName,
    { index, values, range = between }: Around,
    least = STRETCH,
  ): PromiseLike<string[]> {
    return new this.#promises((resolve, reject) => {
      if (values.length < least) return resolve([...values]);
      const source = this.#source(store, index);
      const there: string[] = [];
      let open = 0;
      for (const stretch of stretchesOf(values)) {
        const [first = '', last = first] = [stretch[0], stretch.at(-1)];
        const request = source.getKey(range(first, last));
        open += 1;
        request.onsuccess = () => {
          if (request.result !== undefined) there.push(...stretch);
          open -= 1;
          if (open === 0) resolve(there);
        };
        request.onerror = (event) => {
          keepQuiet(event);
          reject(request.error);
        };
      }
    });
  }

  /**
   * The last rows of each of these values in an index, so many of each at most. Of most values there
   * is nothing, and one question tells so for many.
   */
  async ofEach<S extends StoreName>(
    store: S,
    { index, values, limit }: { index: string; values: readonly string[]; limit: number },
  ): Promise<Stores[S][]> {
    const there = await this.near(store, { index, values: [...new Set(values)] });
    const rows = await Promise.all(
      there.map((value) => this.newest(store, { index, range: IDBKeyRange.only(value), limit })),
    );
    return rows.flat();
  }

  /** How many there are; linear, so for small ranges and background work. */
  count(store: StoreName, { index, range }: Range = {}): PromiseLike<number> {
    return this.#answer(this.#source(store, index).count(range));
  }

  /** Rows in the order of an index, or of the key. */
  all<S extends StoreName>(
    store: S,
    { index, range, limit }: Range = {},
  ): PromiseLike<Stores[S][]> {
    const ask = () => this.#answer<Stores[S][]>(this.#source(store, index).getAll(range, limit));
    return index || range || limit ? ask() : this.#once(store, ask);
  }

  /** The ids of rows in the order of an index. */
  ids(store: StoreName, { index, range }: Range = {}): PromiseLike<IDBValidKey[]> {
    return this.#answer(this.#source(store, index).getAllKeys(range));
  }

  /** The last rows of a range, last first. */
  newest<S extends StoreName>(
    store: S,
    { index, range, limit }: End & { index?: string },
  ): PromiseLike<Stores[S][]> {
    return lastRows(this.#source(store, index), { range, limit }, this.#promises);
  }

  /** The ids of the last rows of a range, last first, in the order of an index or of the ids: a small part of what the rows take. */
  newestIds(
    store: StoreName,
    { index, range, limit }: End & { index?: string },
  ): PromiseLike<string[]> {
    return lastIds(this.#source(store, index), { range, limit }, this.#promises);
  }

  /** The last key of a range: less than the row takes that stands under it. */
  lastKey(store: StoreName, range: IDBKeyRange): PromiseLike<IDBValidKey | undefined> {
    const request = this.#store(store).openKeyCursor(range, 'prev');
    return this.#answer(request).then((cursor) => cursor?.key);
  }

  /**
   * The rows before one of an index, last first. Rows of the same key stand by their id, so that a
   * page goes on in the midst of thousands that came at one instant.
   */
  before<S extends StoreName>(
    store: S,
    { index, ...place }: Before & { index: string },
  ): PromiseLike<Stores[S][]> {
    return rowsBefore(this.#store(store).index(index), place, this.#promises);
  }

  put<S extends StoreName>(store: S, row: Stores[S]): void {
    this.#write(this.#store(store).put(row));
  }

  /** Fails where there is such a row already. */
  add<S extends StoreName>(store: S, row: Stores[S]): void {
    this.#write(this.#store(store).add(row));
  }

  /** One row, or all of a range. */
  remove(store: StoreName, key: IDBValidKey | IDBKeyRange): void {
    this.#write(this.#store(store).delete(key));
  }

  /** Resolves when every write was carried out; throws what the first that failed says. */
  written(): PromiseLike<void> {
    return new this.#promises((resolve, reject) => {
      const last = this.#last;
      const tell = () => (this.#error ? reject(this.#error) : resolve());
      if (!last || last.readyState === 'done') return tell();
      last.onsuccess = tell;
      last.onerror = (event) => {
        keepQuiet(event);
        this.#error ??= last.error;
        tell();
      };
    });
  }

  #answer<T>(request: IDBRequest<T>): PromiseLike<T> {
    return new this.#promises((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = (event) => {
        keepQuiet(event);
        reject(request.error);
      };
    });
  }

  /** What is found of some keys, in one promise: each one more costs more than its request. */
  #gathered<T>(source: IDBObjectStore | IDBIndex, keys: readonly string[]): PromiseLike<T[]> {
    return new this.#promises((resolve, reject) => {
      if (keys.length === 0) return resolve([]);
      const rows: T[] = [];
      let open = keys.length;
      for (const key of keys) {
        const request: IDBRequest<T | undefined> = source.get(key);
        request.onsuccess = () => {
          if (request.result !== undefined) rows.push(request.result);
          open -= 1;
          if (open === 0) resolve(rows);
        };
        request.onerror = (event) => {
          keepQuiet(event);
          reject(request.error);
        };
      }
    });
  }

  #source(store: StoreName, index: string | undefined): IDBObjectStore | IDBIndex {
    return index ? this.#store(store).index(index) : this.#store(store);
  }

  #store(name: StoreName): IDBObjectStore {
    const known = this.#stores.get(name);
    if (known) return known;
    const store = this.#transaction.objectStore(name);
    this.#stores.set(name, store);
    return store;
  }

  /**
   * Nobody listens to each write by itself: of the four thousand of a batch of mails that was a
   * fifth of what putting them took (Chromium 156, 2026-11-29). What fails comes past here.
   */
  #write(request: IDBRequest): void {
    if (!this.#last)
      this.#transaction.addEventListener(
        'error',
        (event) => {
          const { target } = event;
          if (!(target instanceof IDBRequest) || target.onerror) return;
          keepQuiet(event);
          this.#error ??= target.error;
        },
        true,
      );
    this.#last = request;
  }
}

/**
 * Runs `work` in one transaction: all of it is stored when this resolves, nothing of it when it
 * throws. `work` may wait for nothing but its requests, or the transaction ends under it.
 */
export async function transacting<T>(
  connection: IDBDatabase,
  { stores, durability }: { stores: readonly string[]; durability: IDBTransactionDurability },
  work: (requests: Requests) => Promise<T>,
): Promise<T> {
  const transaction = connection.transaction(stores, 'readwrite', { durability });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('Given up', 'AbortError'));
  });
  const requests = new Requests(transaction, Promise);
  try {
    const answer = await work(requests);
    await requests.written();
    await done;
    return answer;
  } catch (error) {
    done.catch(() => undefined);
    // What the browser ended fails each request; why it did so is said by the transaction.
    const isEnded = error instanceof DOMException && error.name === 'AbortError';
    const why = isEnded ? transaction.error : null;
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    throw why ?? error;
  }
}

function between(first: string, last: string): IDBKeyRange {
  return IDBKeyRange.bound(first, last);
}
