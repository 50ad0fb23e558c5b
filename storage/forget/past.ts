import { write } from '../write';
import { activitiesWith, contactsWith, matcherOf, removeEmptyThreads } from './activities';

class Counted extends Error {
  override name = 'Counted';
}

/** Mail and meetings in the history that an entry of the never-log list would have kept out. */
export async function pastOf({ entry }: { entry: string }): Promise<{ count: number }> {
  let count = 0;
  try {
    await write({ actor: 'person', source: 'never-log' }, async (scope) => {
      count = (await loggedWith(scope, entry)).length;
      throw new Counted();
    });
  } catch (error) {
    if (!(error instanceof Counted)) throw error;
  }
  return { count };
}

/** Takes them out of the history; contacts, notes and deals stay. */
export async function removePast(
  { entry }: { entry: string },
  callKey?: string,
): Promise<{ removed: number; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'never-log', callKey },
    async (scope) => {
      const rows = await loggedWith(scope, entry);
      for (const row of rows) await scope.remove('activities', row.id);
      await removeEmptyThreads(scope, new Set(rows.flatMap(({ threadId }) => threadId ?? [])));
      return { removed: rows.length };
    },
  );
  return { ...answer, change };
}

async function loggedWith(scope: Parameters<typeof contactsWith>[0], entry: string) {
  const fits = matcherOf(entry);
  const contacts = await contactsWith(scope, entry);
  const rows = await activitiesWith(
    scope,
    entry,
    contacts.map(({ id }) => id),
  );
  return rows.filter(
    ({ kind, participants }) =>
      (kind === 'email' || kind === 'meeting') && participants.some(({ address }) => fits(address)),
  );
}
