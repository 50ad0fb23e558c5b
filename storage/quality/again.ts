import * as z from 'zod/mini';
import type { Requests } from '../requests';
import type { Contact } from '../schema';
import type { WriteScope } from '../write-scope';

const KEY = 'compareAgain';
/** So many are compared once more; the look at everybody finds the rest. */
const MOST = 50;

const Ids = z.lazy(() => z.array(z.uuid()).check(z.maxLength(MOST)));

/** Inside a write: contacts who got a number are compared once more with those who have it. */
export async function compareCalled(scope: WriteScope): Promise<void> {
  const called = scope.stagedOf('contacts').flatMap(({ id, before, after }) => {
    const isNew = (key: string) => !before?.phoneKeys?.includes(key);
    return before && after?.phoneKeys?.some(isNew) ? [id] : [];
  });
  if (called.length === 0) return;
  const waiting = await waitingAgain(scope.requests);
  const ids = [...new Set([...called, ...waiting])].slice(0, MOST);
  scope.requests.put('meta', { key: KEY, value: ids });
}

/** Contacts that are to be compared once more. */
export async function waitingAgain(from: Requests): Promise<string[]> {
  const ids = Ids.safeParse((await from.get('meta', KEY))?.value);
  return ids.success ? ids.data : [];
}

/** These were compared as they were then; who got a number meanwhile, or another one, still waits. */
export async function comparedAgain(
  requests: Requests,
  compared: readonly Contact[],
): Promise<void> {
  const ids = await waitingAgain(requests);
  if (ids.length === 0) return;
  const revs = compared.map(({ rev }) => rev);
  const left = (await requests.each('contacts', ids)).filter(({ rev }) => !revs.includes(rev));
  requests.put('meta', { key: KEY, value: left.map(({ id }) => id) });
}
