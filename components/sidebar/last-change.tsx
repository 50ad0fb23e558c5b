import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { errorWords } from '@/components/errors';
import { Button, IconButton } from '@/components/ui/Button';
import { Problem } from '@/components/ui/Status';
import { undoneWords } from '@/components/undone';
import { t } from '@/utils/words';
import { useCall } from './live';

/** The last thing the person did here. There is one Undo at a time: for this. */
export interface LastChange {
  words: ComponentChildren;
  change: string | null;
  /** A log is told in its own section, everything else at the foot of the sidebar. */
  of: 'log' | 'other';
}

export const LastChangeContext = createContext<{
  last: LastChange | null;
  tell: (last: LastChange | null) => void;
}>({ last: null, tell: () => undefined });

export function useLastChange() {
  return useContext(LastChangeContext);
}

/** Takes the last change back, and says so in its place. */
export function Undo() {
  const { last, tell } = useLastChange();
  const undo = useCall('undo');
  const change = last?.change;
  if (!last || !change) return null;
  const run = () =>
    undo.mutate(
      { change },
      {
        onSuccess: (result) =>
          tell({ words: undoneWords(result, t('sidebar_undone')), change: null, of: last.of }),
      },
    );
  return undo.error ? (
    <Problem onRetry={run}>{errorWords(undo.error)}</Problem>
  ) : (
    <Button look="link" busy={undo.isPending} onClick={run}>
      {t('common_undo')}
    </Button>
  );
}

/** What was just done, at the foot of the sidebar. */
export function Foot() {
  const { last, tell } = useLastChange();
  const shown = last?.of === 'other' ? last : null;
  return (
    <div class={shown ? 'foot' : 'hidden'}>
      <span class="foot-words" aria-live="polite">
        {shown?.words}
      </span>
      {shown && <Undo key={shown.change} />}
      {shown && <IconButton icon="close" name={t('common_close')} onClick={() => tell(null)} />}
    </div>
  );
}
