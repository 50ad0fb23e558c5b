import { announce } from '@/utils/changes';
import { ensureSound } from './canary';
import { storeCounts } from './days';
import { reading, withDb } from './db';
import { allTouches } from './derive';
import { deriveIntroductions } from './introductions';
import { recounted } from './kept';
import { transacting } from './requests';
import { WriteScope } from './write-scope';

/** Contacts of one look; the next one takes the others. */
const LIMIT = 50;

/** What is lost with the browser is counted by the next look. */
const HOW = {
  stores: ['contacts', 'touches', 'deals', 'days', 'meta', 'searchWaiting'],
  durability: 'relaxed',
} as const;

/**
 * Counts meetings that were logged ahead and have begun by `now` (ms): until then they stood in the
 * history alone. Answers how many people it was about. Kept figures only, so nothing is journaled.
 */
export async function countBegun(now: number): Promise<number> {
  const begun = { index: 'relationship.nextAt', range: IDBKeyRange.upperBound(now) };
  const some = await reading(
    async (from) => from.all('contacts', { ...begun, limit: 1 }),
    ['contacts'],
  );
  if (some.length === 0) return 0;
  const count = await withDb(async (db) => {
    await ensureSound(db);
    return transacting(db.backendDB(), HOW, async (requests) => {
      const due = await requests.all('contacts', { ...begun, limit: LIMIT });
      const scope = new WriteScope(db, requests);
      for (const { id } of due)
        await scope.keep('contacts', id, {
          relationship: recounted(await allTouches(requests, id), now),
        });
      // What was to come may have been where they met.
      await deriveIntroductions(scope);
      for (const { before, after } of scope.stagedOf('contacts'))
        if (after && after !== before) requests.put('contacts', after);
      // The search puts those first whom one met last.
      requests.add('searchWaiting', { docs: [], stale: 0 });
      await storeCounts(scope);
      await requests.written();
      return due.length;
    });
  });
  if (count > 0) announce(['contacts']);
  return count;
}
