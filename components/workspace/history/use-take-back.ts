import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useNotices } from '@/components/popup/notices';
import { background } from '@/components/queries';
import type { GroupStep, JournalItem } from '@/storage/api';

/** What came of taking a change back or bringing it again. */
export interface TakenBack {
  undone: number;
  kept: number;
  /** Names of what was changed since and stays. */
  stayed: string[];
}

/** Undoes a change or all changes of a group, or redoes them; long work goes on in steps. */
export function useTakeBack({
  change,
  group,
  undoneBy,
}: Pick<JournalItem, 'change' | 'group' | 'undoneBy'>) {
  const client = useQueryClient();
  const { fail } = useNotices();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<TakenBack | null>(null);

  const all = async (call: typeof background.undoGroup, name: string) => {
    const sum: TakenBack = { undone: 0, kept: 0, stayed: [] };
    let from: string | null = null;
    do {
      const step: GroupStep = await call({ group: name, from });
      sum.undone += step.undone;
      sum.kept += step.kept;
      sum.stayed.push(...step.stayed);
      from = step.next;
    } while (from !== null);
    return sum;
  };

  const run = async () => {
    setBusy(true);
    try {
      const isRedo = undoneBy !== null;
      if (group && !group.startsWith('undo:'))
        setResult(await all(isRedo ? background.redoGroup : background.undoGroup, group));
      else if (group) setResult(await all(background.redoGroup, group.slice('undo:'.length)));
      else {
        const {
          undone,
          kept,
          stayed = [],
        } = await background.undo({
          change: undoneBy ?? change,
        });
        setResult({ undone, kept, stayed });
      }
    } catch (error) {
      fail(error, () => void run());
    }
    setBusy(false);
    await client.invalidateQueries();
  };

  return { run: () => void run(), busy, result };
}
