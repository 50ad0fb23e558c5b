import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useNotices } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Problem, Status } from '@/components/ui/Status';
import { Time } from '@/components/ui/Time';
import { Failed } from '@/components/ui/Waiting';
import { t, tn, uiLanguage } from '@/utils/words';
import { Group } from '../parts';
import { download, fileName } from './outputs';
import { type Backup, useBackup } from './use-backup';

/** When the last backup was proven, where it goes, and the passphrase it is under. */
export function BackupSection() {
  const backup = useBackup();
  const { last, rows, unread } = backup;
  return (
    <Group title={t('data_backup')} teach={t('data_backup_teach')}>
      {unread && (
        <div class="setting">
          <Failed error={unread} again={backup.readAgain} />
        </div>
      )}
      <div class="setting">
        <div class="setting-words">
          <p>
            {last?.provenAt ? (
              <>
                {t('data_backup_last')} <Time at={last.provenAt} form="moment" />
              </>
            ) : (
              backup.ready && !unread && t('data_backup_none')
            )}
          </p>
          {last && (
            <p class="small muted">
              <bdi>{last.name}</bdi> · {tn('data_rows', last.rows)} · {sizeWords(last.bytes)}
            </p>
          )}
          <Status class="small muted">
            {rows === null ? '' : tn('data_backup_running', rows)}
          </Status>
        </div>
        <div class="setting-end">
          <Button
            look="primary"
            busy={rows !== null || (!backup.ready && !backup.isBlind)}
            disabled={backup.isBlind}
            onClick={() => void backup.now()}
          >
            {t('data_backup_now')}
          </Button>
        </div>
      </div>
      {backup.problem && (
        <div class="setting">
          <Problem onRetry={() => void backup.now()}>
            {t(backup.problem === 'not-proven' ? 'data_backup_not_proven' : 'data_backup_failed')}
          </Problem>
        </div>
      )}
      <Folder backup={backup} />
      <Passphrase backup={backup} />
      <KeptBefore />
    </Group>
  );
}

function Folder({ backup }: { backup: Backup }) {
  const { folder } = backup;
  if (!backup.canKeepFolder)
    return (
      <div class="setting">
        <p class="small muted">{t('data_folder_cannot')}</p>
      </div>
    );
  return (
    <div class="setting">
      <div class="setting-words">
        <p>{t('data_folder')}</p>
        <p class="small muted">
          {folder ? <bdi>{folder.handle.name}</bdi> : t('data_folder_teach')}
          {folder && !folder.isOpen && ` · ${t('data_folder_ask')}`}
        </p>
      </div>
      <div class="setting-end">
        <Button onClick={() => void backup.pickFolder()}>
          {t(folder ? 'data_folder_another' : 'data_folder_pick')}
        </Button>
        {folder && (
          <Button look="quiet" onClick={() => void backup.forgetFolder()}>
            {t('data_folder_forget')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What was kept when an update changed the database, to be saved as a file. */
function KeptBefore() {
  const [busy, setBusy] = useState(false);
  const { fail } = useNotices();
  const { data } = useQuery({
    queryKey: ['beforeUpgrade'],
    queryFn: () => background.beforeUpgrade({}),
  });
  if (!data?.kept) return null;
  const { at, pieces } = data.kept;
  const save = async () => {
    setBusy(true);
    try {
      const texts: string[] = [];
      for (let number = 0; number < pieces; number += 1)
        texts.push((await background.beforeUpgradePiece({ number })).text);
      const file = fileName('margin-crm-before-update', 'ndjson', new Date(at));
      download(new Blob(texts, { type: 'application/x-ndjson' }), file);
    } catch (error) {
      fail(error, () => void save());
    }
    setBusy(false);
  };
  return (
    <div class="setting">
      <div class="setting-words">
        <p>
          {t('data_before_update')} <Time at={at} form="moment" />
        </p>
        <p class="small muted">{t('data_before_update_teach')}</p>
      </div>
      <div class="setting-end">
        <Button busy={busy} onClick={() => void save()}>
          {t('data_before_update_save')}
        </Button>
      </div>
    </div>
  );
}

/** Shorter ones are guessed in no time. */
const SHORTEST = 8;

function Passphrase({ backup }: { backup: Backup }) {
  const [words, setWords] = useState('');
  const [busy, setBusy] = useState(false);
  const [isShort, setShort] = useState(false);
  const save = async (text: string) => {
    setShort(text !== '' && text.length < SHORTEST);
    if (text !== '' && text.length < SHORTEST) return;
    setBusy(true);
    await backup.setPassphrase(text);
    setWords('');
    setBusy(false);
  };
  return (
    <form
      class="setting"
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '') void save(words);
      }}
    >
      <div class="setting-words">
        <label for="backup-passphrase">{t('data_passphrase')}</label>
        <p class="small muted">
          {t(backup.sealed ? 'data_passphrase_set' : 'data_passphrase_teach')}
        </p>
        {isShort && (
          <p class="field-error" role="alert">
            {t('data_passphrase_short')}
          </p>
        )}
      </div>
      <div class="setting-end">
        <input
          id="backup-passphrase"
          class="input"
          type="password"
          autoComplete="new-password"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" busy={busy}>
          {t('common_save')}
        </Button>
        {backup.sealed && (
          <Button look="quiet" busy={busy} onClick={() => void save('')}>
            {t('data_passphrase_remove')}
          </Button>
        )}
      </div>
    </form>
  );
}

function sizeWords(bytes: number): string {
  const [unit, size] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return new Intl.NumberFormat(uiLanguage(), {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
