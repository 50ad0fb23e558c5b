import type { ComponentChildren } from 'preact';
import { t } from '@/utils/words';
import { Button } from './Button';

/** Said aloud when it changes; stays in the page while empty, or the first words go unheard. */
export function Status({
  children,
  class: extra,
}: {
  children?: ComponentChildren;
  class?: string;
}) {
  return (
    <p role="status" class={extra}>
      {children}
    </p>
  );
}

/** Something did not work: what, and the way to try again. */
export function Problem({
  children,
  onRetry,
}: {
  children: ComponentChildren;
  onRetry?: () => void;
}) {
  return (
    <div role="alert" class="problem">
      <span>{children}</span>
      {onRetry && (
        <Button look="link" class="danger" onClick={onRetry}>
          {t('common_retry')}
        </Button>
      )}
    </div>
  );
}
