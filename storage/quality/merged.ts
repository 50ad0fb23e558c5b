import type { Requests } from '../requests';

/** A record may have been merged, and what it went into as well. */
const STEPS = 50;

/** The id under which a contact or company is found today: its own, or that of what it went into. */
export async function currentId(
  from: Requests,
  table: 'contacts' | 'companies',
  id: string,
): Promise<string> {
  let current = id;
  for (let step = 0; step < STEPS; step++) {
    if (await from.get(table, current)) return current;
    const merged = await from.get('merged', current);
    if (!merged) return id;
    current = merged.into;
  }
  return id;
}
