import { RpcError } from '@/components/background';
import { Failed } from '@/components/ui/Waiting';
import { Gone } from '@/components/workspace/Gone';
import { t } from '@/utils/words';

/** A record that could not be read: gone, with the way to bring it back, or worth another try. */
export function Unread({ error, again }: { error: unknown; again(): void }) {
  if (!isGone(error)) return <Failed error={error} again={again} />;
  return (
    <Gone
      title={error.message}
      teach={t('record_gone_teach')}
      to="history"
      words={t('record_gone_history')}
    />
  );
}

/** What was read before may still be at hand, and is not shown as if the record were there. */
export function isGone(error: unknown): error is RpcError {
  return error instanceof RpcError && error.code === 'rule';
}
