import { reading } from '../db';

/** Whether there is anybody to show. */
export function hasPeople(): Promise<{ hasPeople: boolean }> {
  return reading(
    async (from) => ({ hasPeople: (await from.all('contacts', { limit: 1 })).length > 0 }),
    ['contacts'],
  );
}
