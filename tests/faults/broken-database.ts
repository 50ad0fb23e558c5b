import type { App } from '../e2e/harness/index.ts';

/**
 * The next writing transactions fail as if the browser had lost its database. In a worker that has
 * just started, since an open connection keeps the function that begins its transactions.
 */
export async function loseConnection(app: App, error: string, times: number): Promise<void> {
  await app.killBackground();
  await app.background.evaluate(
    ({ scope }, name, most) => {
      const { prototype } = scope.IDBDatabase;
      const transaction = prototype.transaction;
      let left = most;
      Object.assign(scope, { mend: () => Object.assign(prototype, { transaction }) });
      prototype.transaction = function (this: IDBDatabase, ...of: Parameters<typeof transaction>) {
        if (of[1] !== 'readwrite' || left === 0) return transaction.apply(this, of);
        left -= 1;
        throw new scope.DOMException('Connection to Indexed Database server lost.', name);
      };
    },
    error,
    times,
  );
}

/**
 * A background that starts finds no database, until `mend`: it is refused, or lost in the moment in which
 * it was opened. What a page asked for first is not answered either.
 */
export async function failToOpen(app: App, how: 'refused' | 'lost at once'): Promise<void> {
  await app.killBackground();
  await app.background.evaluate(({ scope }, way) => {
    const lost = (): never => {
      const words = 'Internal error opening backing store for indexedDB.open.';
      throw new scope.DOMException(words, 'UnknownError');
    };
    const [of, name] =
      way === 'refused'
        ? ([scope.IDBFactory.prototype, 'open'] as const)
        : ([scope.IDBDatabase.prototype, 'transaction'] as const);
    const before: unknown = Reflect.get(of, name);
    Object.assign(scope, { mend: () => Object.assign(of, { [name]: before }) });
    Object.assign(of, { [name]: lost });
  }, how);
}

/** Every row put from now on hits the quota, until `mend`. */
export async function fillQuota(app: App): Promise<void> {
  await app.background.evaluate(({ scope }) => {
    const { prototype } = scope.IDBObjectStore;
    const put = prototype.put;
    Object.assign(scope, { mend: () => Object.assign(prototype, { put }) });
    prototype.put = () => {
      throw new scope.DOMException('Encountered full disk while committing', 'QuotaExceededError');
    };
  });
}

/** The database works again. */
export async function mend(app: App): Promise<void> {
  await app.background.evaluate(({ scope }) => {
    const repair: unknown = Reflect.get(scope, 'mend');
    if (typeof repair === 'function') repair();
  });
}
