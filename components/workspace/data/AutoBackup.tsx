import { useEffect } from 'preact/hooks';
import { useNow } from '@/components/ui/Time';
import { t } from '@/utils/words';
import { hashOf } from '../route';
import { useBackup } from './use-backup';

/** Makes the daily backup while the page is open, and reminds of one that needs a press. */
export function AutoBackup() {
  const backup = useBackup();
  const hour = Math.floor(useNow() / 3_600_000);
  const { ready, isDue, folder, rows, problem } = backup;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once an hour
  useEffect(() => {
    if (ready && isDue && folder?.isOpen && rows === null && problem === null)
      void backup.byItself();
  }, [ready, hour, folder?.isOpen]);
  // Somebody who never made one is taught on the page itself.
  const reminds = ready && isDue && rows === null && backup.last !== null && !folder?.isOpen;
  if (!reminds && problem === null) return null;
  return (
    <p class="backup-reminder" role="status">
      {t(problem ? 'data_backup_failed' : 'data_backup_due')}{' '}
      <a href={hashOf('data')}>{t('data_backup_now')}</a>
    </p>
  );
}
