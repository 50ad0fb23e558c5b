import { withDb } from '../db';
import type { Change } from '../schema';

/** Changes that are looked at in one step. */
const STEP = 200;

/**
 * Takes out of the journal what it knows of those who were forgotten: entries that name them, and
 * answers and reasons that do. What is left of a change can still be undone. Step by step, newest
 * last; `next` is handed to the next call, null at the end; `last` is the last one looked at.
 */
export function scrubJournal({
  needles,
  after,
}: {
  needles: string[];
  after: string | null;
}): Promise<{ next: string | null; last: string | null; cleaned: number }> {
  const lower = needles.map((needle) => JSON.stringify(needle).slice(1, -1).toLowerCase());
  const names = (value: unknown) => {
    const text = JSON.stringify(value)?.toLowerCase() ?? '';
    return lower.some((needle) => text.includes(needle));
  };
  return withDb((db) =>
    db.transaction('rw', 'changes', async () => {
      const changes = await db.changes
        .where(':id')
        .above(after ?? '')
        .limit(STEP)
        .toArray();
      let cleaned = 0;
      for (const change of changes) {
        if (!names(change)) continue;
        await db.changes.put(without(change, names));
        cleaned += 1;
      }
      const last = changes.at(-1)?.id ?? null;
      return { next: changes.length < STEP ? null : last, last, cleaned };
    }),
  );
}

function without(change: Change, names: (value: unknown) => boolean): Change {
  const { answer, reason, ...rest } = change;
  const entries = change.entries.filter((entry) => !names(entry));
  // A retry finds that it was done, and no more of what it said then.
  return {
    ...rest,
    entries,
    ...(change.callKey !== undefined && { answer: names(answer) ? null : answer }),
    ...(reason && { reason: names(reason.args) ? { ...reason, args: [] } : reason }),
  };
}
