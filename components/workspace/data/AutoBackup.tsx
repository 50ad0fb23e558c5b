import { useEffect } from 'preact/hooks';
import { useNow } from '@/components/ui/Time';
import type { WordKey } from '@/utils/words';
import { useBackup } from './use-backup';

interface AutoBackupProps {
  /** Told what to remind of; null when there is nothing. */
  onRemind(words: WordKey | null): void;
}

/** Makes the daily backup while the page is open, and says when one needs a press. */
export function AutoBackup({ onRemind }: AutoBackupProps) {
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
  const words = problem ? 'data_backup_failed' : reminds ? 'data_backup_due' : null;
  useEffect(() => {
    onRemind(words);
    return () => onRemind(null);
  }, [words, onRemind]);
  return null;
}
