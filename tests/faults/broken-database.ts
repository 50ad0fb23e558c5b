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
