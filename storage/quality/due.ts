import * as z from 'zod/mini';
import { isQuiet, type Moment } from '@/utils/rules/nudges';
import { instantToWallTime } from '@/utils/time';
import { reading, withDb } from '../db';
import { DEFAULT_SETTINGS } from '../settings';

const KEY = 'quality';
const WEEK = 7 * 86_400_000;

const State = z.lazy(() =>
  z.strictObject({
    /** When everything was looked at last, or when it was first thought of. */
    checkedAt: z.number(),
    /** When somebody was told that it is time to look again. */
    toldAt: z.number(),
  }),
);

/** When everything was looked at last; null for never. */
export function lastCheck(): Promise<{ checkedAt: number | null }> {
  return reading(
    async (from) => {
      const state = State.safeParse((await from.get('meta', KEY))?.value);
      return { checkedAt: (state.success && state.data.checkedAt) || null };
    },
    ['meta'],
  );
}

/** Remembers that everything was looked at just now. */
export async function markChecked(): Promise<{ checkedAt: number }> {
  const checkedAt = Date.now();
  await keep({ checkedAt, toldAt: checkedAt });
  return { checkedAt };
}

/**
 * Whether it is time to say that a look at the data is due: a week after the last one, or after
 * this was said last. Answers true once, and remembers. The look itself is the page's work.
 */
export async function takeCheckDue({ now, zone }: Moment): Promise<boolean> {
  const { state, nudges, isEmpty } = await reading(
    async (from) => {
      const read = State.safeParse((await from.get('meta', KEY))?.value);
      const settings = (await from.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
      const people = await from.all('contacts', { limit: 1 });
      return {
        state: read.success ? read.data : null,
        nudges: settings.nudges,
        isEmpty: people.length === 0,
      };
    },
    ['meta', 'settings', 'contacts'],
  );
  if (isEmpty) return false;
  if (!state) {
    // The first week begins with the first person.
    await keep({ checkedAt: 0, toldAt: now });
    return false;
  }
  const hour = Number(instantToWallTime(now, zone).local.slice(11, 13));
  if (now - Math.max(state.checkedAt, state.toldAt) < WEEK) return false;
  if (!nudges.notifications || isQuiet(nudges, hour)) return false;
  await keep({ ...state, toldAt: now });
  return true;
}

function keep(value: z.infer<typeof State>): Promise<unknown> {
  return withDb((db) => db.meta.put({ key: KEY, value }));
}
