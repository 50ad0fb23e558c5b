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

/** ms that work goes on before others have their turn. */
const SLICE = 8;
let slice = 0;

/**
 * Lets whoever waits have their turn, where the last one was a while ago. By a message, for timers
 * wait 4 ms each when they follow one another, and a second in a page that nobody sees, which
 * Firefox's background is: a quarter of what building an index took (2026-11-29).
 */
export async function breathe(): Promise<void> {
  if (performance.now() - slice < SLICE) return;
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
  slice = performance.now();
}
