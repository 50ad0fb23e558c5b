import { RpcError } from '@/components/background';
import { Failed } from '@/components/ui/Waiting';
import { hashOf } from '@/components/workspace/route';
import { t } from '@/utils/words';

/** A record that could not be read: gone, with the way to bring it back, or worth another try. */
export function Unread({ error, again }: { error: unknown; again(): void }) {
  if (!(error instanceof RpcError && error.code === 'rule'))
    return <Failed error={error} again={again} />;
  return (
    <div class="record-gone">
      <h1>{error.message}</h1>
      <p class="muted">{t('record_gone_teach')}</p>
      <a class="button" href={hashOf('history')}>
        {t('record_gone_history')}
      </a>
    </div>
  );
}
