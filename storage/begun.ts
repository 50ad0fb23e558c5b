import { announce } from '@/utils/changes';
import { ensureSound } from './canary';
import { reading, withDb } from './db';
import { allTouches } from './derive';
import { recounted } from './kept';
import { transacting } from './requests';

/** Contacts of one look; the next one takes the others. */
const LIMIT = 50;

/** What is lost with the browser is counted by the next look. */
const HOW = { stores: ['contacts', 'touches'], durability: 'relaxed' } as const;

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
      for (const contact of due) {
        const relationship = recounted(await allTouches(requests, contact.id), now);
        requests.put('contacts', { ...contact, relationship });
      }
      await requests.written();
      return due.length;
    });
  });
  if (count > 0) announce(['contacts']);
  return count;
}
