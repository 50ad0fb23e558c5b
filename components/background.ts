import type { MarginApi } from '@/storage/api';
import { type Client, connect, isAlive, RpcError } from '@/utils/rpc';

/** The only caller of the background from any interface. */
export const background: Client<MarginApi> = connect<MarginApi>();

export type Calls = Client<MarginApi>;
export type InputOf<K extends keyof Calls> = Parameters<Calls[K]>[0];
export type OutputOf<K extends keyof Calls> = Awaited<ReturnType<Calls[K]>>;

/**
 * A writing call that remembers its last failure: sending the same again goes out under the first
 * one's key, so that work which was done without an answer is found instead of done twice.
 */
export function retryable<K extends keyof Calls>(name: K) {
  let failed: { input: string; callKey: string | undefined } | null = null;
  return async (input: InputOf<K>): Promise<OutputOf<K>> => {
    const same = JSON.stringify(input);
    const again = failed?.input === same ? failed.callKey : undefined;
    try {
      const run = background[name] as (input: InputOf<K>, again?: string) => Promise<OutputOf<K>>;
      const output = await run(input, again);
      failed = null;
      return output;
    } catch (error) {
      failed = { input: same, callKey: error instanceof RpcError ? error.callKey : undefined };
      throw error;
    }
  };
}

export { isAlive, RpcError };
