/** Values that are asked about at once. */
export const STRETCH = 20;

/** Values in their order, so many at once. */
export function stretchesOf(values: readonly string[]): string[][] {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : 1));
  const stretches: string[][] = [];
  for (let from = 0; from < sorted.length; from += STRETCH)
    stretches.push(sorted.slice(from, from + STRETCH));
  return stretches;
}

/** Indexes whose rows stand closer than what is asked for, by their databases. */
const dense = new WeakMap<IDBDatabase, Set<string>>();

/** Whether whoever asks for stretches of an index gets more rows than are asked for. */
export function isDense(source: IDBIndex): boolean {
  return dense.get(source.objectStore.transaction.db)?.has(nameOf(source)) === true;
}

/** Notes that it does: a database grows, and will not be asked so again. */
export function noteDense(source: IDBIndex): void {
  const { db } = source.objectStore.transaction;
  dense.set(db, (dense.get(db) ?? new Set()).add(nameOf(source)));
}

function nameOf({ name, objectStore }: IDBIndex): string {
  return `${objectStore.name} ${name}`;
}

/**
 * Inside a transaction: the rows of some values in an index, and those values of which it is not
 * known, since more rows stand between them than are worth reading.
 * @param promises what the answer is, as the transaction needs it
 */
export function rowsAmong<T extends object>(
  source: IDBIndex,
  values: readonly string[],
  promises: PromiseConstructorLike,
): PromiseLike<{ rows: T[]; left: string[] }> {
  return new promises((resolve, reject) => {
    const wanted = new Set<unknown>(values);
    const rows: T[] = [];
    const left: string[] = [];
    let open = 0;
    for (const stretch of stretchesOf(values)) {
      const [first = '', last = first] = [stretch[0], stretch.at(-1)];
      const request: IDBRequest<T[]> = source.getAll(IDBKeyRange.bound(first, last), STRETCH + 1);
      open += 1;
      request.onsuccess = () => {
        if (request.result.length > STRETCH) left.push(...stretch);
        else
          for (const row of request.result)
            if (valuesIn(row, source.name).some((value) => wanted.has(value))) rows.push(row);
        open -= 1;
        if (open === 0) resolve({ rows, left });
      };
      request.onerror = (event) => {
        keepQuiet(event);
        reject(request.error);
      };
    }
  });
}

/** Whoever waits for the request gets the error, and ends the transaction by throwing it. */
export function keepQuiet(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** The values of a row by which an index of many values finds it. */
function valuesIn(row: object, index: string): readonly unknown[] {
  const values: unknown = Reflect.get(row, index);
  return Array.isArray(values) ? values : [values];
}
