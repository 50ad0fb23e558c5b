import { Together } from '@/components/ui/Together';
import { t } from '@/utils/words';
import { BackupSection } from './BackupSection';
import { ExportSection } from './ExportSection';
import { FeedSection } from './FeedSection';
import { ForgetSection } from './ForgetSection';
import { RestoreSection } from './RestoreSection';
import './data.css';

/** What leaves as a file, what is kept safe, and what comes back. */
export function DataPage() {
  return (
    <div class="sheet settings data">
      <h1>{t('data_title')}</h1>
      <p class="muted">{t('data_teach')}</p>
      <Together of={['backup', 'backupKept', 'beforeUpgrade', 'feeds']} lines={6}>
        <BackupSection />
        <RestoreSection />
        <ExportSection />
        <FeedSection />
        <ForgetSection />
      </Together>
    </div>
  );
}
