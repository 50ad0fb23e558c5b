import { useEffect, useState } from 'preact/hooks';
import { useSettings } from '@/components/queries';
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
          // Ids are ordered by time: an import is older than whom it brought.
          const mine = pairs.filter(
            ({ of, one, other }) => of === 'contacts' && (one > importId || other > importId),
          );
          if (!signal.aborted) setCount(mine.length);
        })
        // The quality page looks again, and says what was wrong.
        .catch(() => undefined),
    );
    return () => looking.abort();
  }, [isBusy, isKnown, wishes, doneAt, importId]);
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
