import { useId } from 'preact/hooks';
import { useImports } from '@/components/queries';
import { List } from '@/components/ui/List';
import { Time } from '@/components/ui/Time';
import type { ImportState } from '@/storage/api';
import { t } from '@/utils/words';
import { FoundTwice } from './FoundTwice';
import { TallyLine } from './Tally';
import { UndoImport } from './UndoImport';
import { formatWords } from './words';

/**
 * Every import so far, each of which can be taken back; those that run are shown elsewhere, and
 * those of files on this page say more there.
 */
export function PastImports({ running, shown }: { running: string[]; shown: string[] }) {
  const { data } = useImports();
  const id = useId();
  if (!data) return null;
  const past = data.imports.filter((state) => !running.includes(state.id));
  return (
    <section class="group" aria-labelledby={id}>
      <h2 id={id}>{t('import_past')}</h2>
      {past.length === 0 ? (
        <p class="muted group-teach">{t('import_past_empty')}</p>
      ) : (
        <List labelledBy={id} class="group-box">
          {past.map((state) => (
            <PastImport key={state.id} state={state} isShown={shown.includes(state.id)} />
          ))}
        </List>
      )}
    </section>
  );
}

function PastImport({ state, isShown }: { state: ImportState; isShown: boolean }) {
  const { format, product = null, what = null } = state;
  const kind = { format, product, what };
  return (
    <li class="past-import">
      <p class="cut" dir="auto">
        {state.file.name}
      </p>
      <p class="small muted">
        {formatWords(kind)} · <Time at={state.at} />
      </p>
      {!state.done && !state.undone && <p class="small">{t('import_stopped')}</p>}
      <TallyLine
        tally={{ ...state.counts, skipped: state.skipped }}
        recognised={kind}
        tense="past"
      />
      {!isShown && <FoundTwice importId={state.id} />}
      <UndoImport state={state} />
    </li>
  );
}
