import { Button } from '@/components/ui/Button';
import { List } from '@/components/ui/List';
import { Time } from '@/components/ui/Time';
import { undoneWords } from '@/components/undone';
import type { JournalItem } from '@/storage/api';
import { say, t, tn } from '@/utils/words';
import { hashOf } from '../route';
import { useTakeBack } from './use-take-back';
import { actorWords, deedWords, tableWords } from './words';

/** One change: when, who, why, what it touched, and the way to take it back. */
export function JournalLine({ item }: { item: JournalItem }) {
  const { run, busy, result } = useTakeBack(item);
  const deed = deedWords(item);
  const isUndone = item.undoneBy !== null;
  // Undoing an undo brings back what it took away.
  const isRedo = isUndone || item.actor === 'undo';
  return (
    <li class={isUndone ? 'journal-line undone' : 'journal-line'}>
      <div class="journal-head">
        <p class="journal-deed">
          <bdi>{deed}</bdi>
          {isUndone && <span class="journal-tag">{t('journal_undone')}</span>}
        </p>
        <p class="small muted">
          {actorWords(item.actor)} · <Time at={item.at} />
        </p>
      </div>
      {/* Of a forgetting nothing is kept that could come back. */}
      {(item.actor !== 'undo' || !isUndone) && item.counts.length > 0 && (
        <Button
          icon={isRedo ? undefined : 'undo'}
          look="quiet"
          busy={busy}
          aria-label={t(isRedo ? 'journal_redo' : 'journal_undo', deed)}
          onClick={run}
        >
          {t(isRedo ? 'journal_redo_short' : 'common_undo')}
        </Button>
      )}
      <Touched item={item} />
      {item.reason && item.actor !== 'undo' && (
        <p class="small muted journal-why" dir="auto">
          {say(`why_${item.reason.code}`, item.reason.args)}
        </p>
      )}
      <div role="status" class="journal-said small">
        {result && (
          <>
            <p>{undoneWords({ ...result, change: null }, t('journal_done'))}</p>
            {result.stayed.length > 0 && (
              <>
                <p>{t('journal_stayed')}</p>
                <List label={t('journal_stayed')} class="journal-stayed">
                  {[...new Set(result.stayed)].map((name) => (
                    <li key={name} dir="auto">
                      {name}
                    </li>
                  ))}
                </List>
              </>
            )}
          </>
        )}
      </div>
    </li>
  );
}

function Touched({ item }: { item: JournalItem }) {
  const all = item.counts.reduce((sum, { count }) => sum + count, 0);
  const rest = all - item.names.length;
  return (
    <List label={tn('journal_records', all)} class="journal-touched small">
      {item.names.map(({ table, id, name, isThere, fate }) => {
        const words = name || tableWords(table);
        const place = table === 'contacts' ? 'person' : table === 'deals' ? 'deal' : null;
        return (
          <li key={`${table}/${id}`}>
            <span class="muted">{tableWords(table)}</span>{' '}
            {place && isThere ? (
              <a href={hashOf(place, [id])}>
                <bdi>{words}</bdi>
              </a>
            ) : (
              <bdi>{words}</bdi>
            )}{' '}
            <span class="muted">{t(`journal_fate_${fate}`)}</span>
          </li>
        );
      })}
      {rest > 0 && (
        <li class="muted">
          {item.names.length > 0 ? tn('journal_more', rest) : tn('journal_records', rest)}
        </li>
      )}
    </List>
  );
}
