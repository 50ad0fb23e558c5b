import { withDb } from '../db';

/** The key of the row that says which database this is. */
export const IDENTITY = 'identity';

/** Which database this is: made once, in it. */
export function identity(): Promise<string> {
  return withDb((db) =>
    db.transaction('rw', 'meta', async () => {
      const known = await db.meta.get(IDENTITY);
      if (typeof known?.value === 'string') return known.value;
      const made = crypto.randomUUID();
      await db.meta.put({ key: IDENTITY, value: made });
      return made;
    }),
  );
}
