import { useEffect, useState } from 'preact/hooks';
import { useImports, useSettings } from '@/components/queries';
import { QUALITY_DEFAULTS } from '@/utils/rules/quality-fields';
import { t, tn } from '@/utils/words';
import { forgetReport } from '../quality/latest';
import { hashOf } from '../route';

interface FoundTwiceProps {
  importId: string;
  /** Something is being imported: who it brings would have to be compared again. */
  isBusy: boolean;
}

/** Whom an import brought is compared with everybody once nothing is being imported. */
export function FoundTwice({ importId, isBusy }: FoundTwiceProps) {
  const { data: settings } = useSettings();
  const imports = useImports();
  const wishes = settings ? (settings.quality ?? QUALITY_DEFAULTS) : null;
  const [doneAt] = useState(() => Date.now());
  const [count, setCount] = useState<number | null>(null);
  const isKnown = count !== null;
  useEffect(() => {
    if (isBusy || isKnown || !wishes) return;
    const looking = new AbortController();
    const { signal } = looking;
    void import('../quality/look-after').then(({ lookAfter }) =>
      lookAfter(doneAt, wishes, signal)
        .then(({ pairs }) => {
          // Ids are ordered by time: an import is older than whom it brought, and whoever another
          // one brought after this is younger than its end.
          const end = idAt(doneAt + 1);
          const isMine = (id: string) => importId < id && id < end;
          const mine = pairs.filter(
            ({ of, one, other }) => of === 'contacts' && (isMine(one) || isMine(other)),
          );
          if (!signal.aborted) setCount(mine.length);
        })
        // The quality page looks again, and says what was wrong.
        .catch(() => undefined),
    );
    return () => looking.abort();
  }, [isBusy, isKnown, wishes, doneAt, importId]);
  // Of whom it had brought nobody is left.
  if (imports.data?.imports.some(({ id, undone }) => id === importId && undone)) return null;
  if (count === 0) return <p class="small muted">{t('import_found_nobody_twice')}</p>;
  return (
    <p class="small" role="status">
      <a
        class="button link"
        href={hashOf('quality')}
        onClick={count === null ? forgetReport : undefined}
      >
        {count === null ? t('import_look_twice') : tn('import_found_twice', count)}
      </a>
    </p>
  );
}

/** Where the ids begin that are given from an instant (ms) on: a UUID of version 7 starts with it. */
function idAt(instant: number): string {
  const hex = instant.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
