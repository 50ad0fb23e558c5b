import { RpcError } from '@/components/queries';

/** Waits between calls that nobody answered (ms): a background that keeps ending gets a minute. */
const WAITS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000];

/**
 * Asks again, as the same call, for as long as nobody answers: whoever ended the background, it comes
 * back. Each answer starts the patience anew, so an import goes on by itself while it gets on at all.
 */
export async function patiently<Answer>(
  ask: (again?: string) => Promise<Answer>,
  isWanted: () => boolean,
): Promise<Answer> {
  let again: string | undefined;
  let failure: unknown;
  for (const wait of WAITS) {
    try {
      return await ask(again);
    } catch (error) {
      if (!(error instanceof RpcError) || error.code !== 'no-answer' || !isWanted()) throw error;
      again = error.callKey;
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (!isWanted()) throw failure;
  }
  return ask(again);
}
