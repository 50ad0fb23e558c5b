import { errorWords } from '@/components/errors';
import { Problem } from '@/components/ui/Status';
import { t } from '@/utils/words';

const LINES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Lines where text will be; nothing jumps when it comes. */
export function Loading({ lines = 4 }: { lines?: number }) {
  return (
    <div class="loading" aria-busy="true">
      <span class="hidden" aria-live="polite">
        {t('popup_loading')}
      </span>
      {LINES.slice(0, lines).map((line) => (
        <div key={line} class="loading-row">
          <div class="skeleton" />
          <div class="skeleton short" />
        </div>
      ))}
    </div>
  );
}

/** What could not be read, and a way to try again. */
export function Failed({ error, again }: { error: unknown; again(): void }) {
  return (
    <div class="failed">
      <Problem onRetry={again}>{errorWords(error)}</Problem>
    </div>
  );
}
