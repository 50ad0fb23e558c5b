import { uuidv7 } from 'uuidv7';
import { cleanLine } from '@/utils/text';
import { t } from '@/utils/words';
import { withDb } from '../db';
import { Refused } from '../refused';
import type { SavedView } from '../schema';
import { changeSettings } from '../settings';
import { write } from '../write';

/** Views that are kept; a list in the navigation is read by people. */
const MOST = 200;

/** All saved views, in the order in which they were made. */
export function savedViews(): Promise<SavedView[]> {
  return withDb((db) => db.views.orderBy('id').limit(MOST).toArray());
}

/** Keeps a table as it is seen now, as a new view or as the one with this id. */
export async function saveView(
  { viewId, ...input }: Omit<SavedView, 'id' | 'rev' | 'createdAt'> & { viewId: string | null },
  callKey?: string,
): Promise<{ viewId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'views', callKey },
    async (scope) => {
      const before = viewId === null ? undefined : await scope.get('views', viewId);
      if (viewId !== null && !before) throw new Refused(t('refused_gone'));
      const name = cleanLine(input.name, 80);
      if (!name) throw new Refused(t('refused_view_name'));
      const id = viewId ?? uuidv7();
      await scope.put('views', {
        ...input,
        id,
        name,
        table: before?.table ?? input.table,
        createdAt: before?.createdAt ?? scope.now,
      });
      return { viewId: id };
    },
  );
  return { ...answer, change };
}

/** Takes a saved view away, and with it its key; what it shows stays. */
export async function removeView(
  { viewId }: { viewId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'views', callKey }, async (scope) => {
    await scope.remove('views', viewId);
    const { [viewId]: key, ...shortcuts } =
      (await scope.get('settings', 'settings'))?.shortcuts ?? {};
    if (key !== undefined) await changeSettings(scope, { shortcuts });
    return {};
  });
  return { change };
}
