import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/words';
import { hashOf } from './route';

interface BackupReminderProps {
  words: string;
}

/** At the end of the side bar: above a screen it would come late, and move it. */
export function BackupLine({ words }: BackupReminderProps) {
  return (
    <p class="backup-line" role="status">
      {words} <a href={hashOf('data')}>{t('data_backup_now')}</a>
    </p>
  );
}

/** Beside the menu button, where the side bar is folded: leads there at once. */
export function BackupMark({ words }: BackupReminderProps) {
  return (
    <a class="backup-mark" href={hashOf('data')} aria-label={words} title={words}>
      <Icon name="bell" />
    </a>
  );
}
