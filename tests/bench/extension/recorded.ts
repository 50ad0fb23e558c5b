import { answered } from './raw';

/** What a piece of work asks the database, to be asked once more by hand. */

/** One request as it was made. */
export interface Asked {
  store: string;
  index: string | null;
  method: Reading;
  args: unknown[];
}

/** Everything that reads. */
const READING = [
  'get',
  'getKey',
  'getAll',
  'getAllKeys',
  'getAllRecords',
  'count',
  'openCursor',
  'openKeyCursor',
] as const;
type Reading = (typeof READING)[number];

/** A store or an index with its methods by name: not every browser and compiler knows all of them. */
type Source = Partial<Record<Reading, (...args: unknown[]) => IDBRequest>>;

/** Runs `work` and remembers each request that it makes, each once however often it was made. */
export async function recording<T>(work: () => Promise<T>): Promise<{ answer: T; asked: Asked[] }> {
  const asked: Asked[] = [];
  const restore = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) =>
    READING.map((method) => remembering(prototype, method, asked)),
  );
  try {
    const answer = await work();
    return { answer, asked: [...new Map(asked.map((one) => [nameOf(one), one])).values()] };
  } finally {
    for (const back of restore) back();
  }
}

function remembering(
  prototype: IDBObjectStore | IDBIndex,
  method: Reading,
  asked: Asked[],
): () => void {
  const source: Source = prototype as object;
  const original = source[method];
  if (!original) return () => undefined;
  source[method] = function (this: IDBObjectStore | IDBIndex, ...args: unknown[]) {
    const [store, index] =
      this instanceof IDBIndex ? [this.objectStore.name, this.name] : [this.name, null];
    asked.push({ store, index, method, args });
    return original.apply(this, args);
  };
  return () => {
    source[method] = original;
  };
}

function nameOf({ store, index, method, args }: Asked): string {
  const text = (arg: unknown): unknown =>
    arg instanceof IDBKeyRange
      ? [arg.lower, arg.upper, arg.lowerOpen, arg.upperOpen]
      : typeof arg === 'object' && arg !== null && !Array.isArray(arg)
        ? Object.entries(arg).map(([key, value]) => [key, text(value)])
        : arg;
  return JSON.stringify([store, index, method, args.map(text)]);
}

/** Asks all of it in one transaction, all at once; answers how many rows and keys came. */
export async function asking(db: IDBDatabase, asked: readonly Asked[]): Promise<number> {
  const transaction = db.transaction([...new Set(asked.map(({ store }) => store))]);
  const requests = asked.map(({ store, index, method, args }) => {
    const rows = transaction.objectStore(store);
    const source: Source = (index === null ? rows : rows.index(index)) as object;
    const request = source[method]?.(...args);
    if (!request) throw new Error(`This browser has no ${method}.`);
    return answered(request);
  });
  const answers: unknown[] = await Promise.all(requests);
  return answers.reduce<number>(
    (sum, answer) => sum + (Array.isArray(answer) ? answer.length : answer ? 1 : 0),
    0,
  );
}
