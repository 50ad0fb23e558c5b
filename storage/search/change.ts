import { onConnection } from '../db';
import { type Requests, transacting } from '../requests';
import { INDEX_VERSION, type SearchState, STATE_KEY, stateOf } from './rows';

const STORES = ['meta', 'searchWaiting', 'searchBlocks', 'searchChunks'];

/** The rows of the index in one short transaction; whatever is not written is found missing later. */
export function changing<T>(work: (requests: Requests) => Promise<T>): Promise<T> {
  return onConnection((connection) =>
    transacting(connection, { stores: STORES, durability: 'relaxed' }, work),
  );
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
