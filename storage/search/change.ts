import { onConnection } from '../db';
import { Requests } from '../requests';
import { INDEX_VERSION, type SearchState, STATE_KEY, stateOf } from './rows';

const STORES = ['meta', 'searchWaiting', 'searchBlocks', 'searchChunks'];

/** The rows of the index in one short transaction; whatever is not written is found missing later. */
export function changing<T>(work: (requests: Requests) => Promise<T>): Promise<T> {
  return onConnection(async (connection) => {
    const transaction = connection.transaction(STORES, 'readwrite', { durability: 'relaxed' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('Given up'));
    });
    const requests = new Requests(transaction, Promise);
    try {
      const answer = await work(requests);
      await requests.written();
      await done;
      return answer;
    } catch (error) {
      done.catch(() => undefined);
      try {
        transaction.abort();
      } catch {
        // It is over already.
      }
      throw error;
    }
  });
}

/** Changes the state; `change` gets it as it is now and may give up by answering null. */
export function changingState<T>(
  change: (state: SearchState, requests: Requests) => T | Promise<T>,
): Promise<T | null> {
  return changing(async (requests) => {
    const row = await requests.get('meta', STATE_KEY);
    const state = stateOf(row?.value);
    if (state?.version !== INDEX_VERSION) return null;
    const answer = await change(state, requests);
    requests.put('meta', { key: STATE_KEY, value: state });
    return answer;
  });
}

/** Lets whoever waits have their turn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
