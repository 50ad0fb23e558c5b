import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Time } from '@/components/ui/Time';
import { t } from '@/utils/words';
import { useNotices } from './notices';

const RESTORE = '/workspace.html#/data';

/**
 * Says that the database is not the one it was, that nothing is written to it, and what can be
 * done: bring a backup back, or go on with what is there on purpose.
 */
export function Recovery() {
  const client = useQueryClient();
  const { fail } = useNotices();
  const [asking, setAsking] = useState(false);
  const { data } = useQuery({
    queryKey: ['soundness'],
    queryFn: async () => {
      const { state } = await background.soundness({});
      const { last } = state === 'sound' ? { last: null } : await background.backupState({});
      return { state, last };
    },
  });
  if (!data || data.state === 'sound') return null;
  const { state, last } = data;

  const accept = async () => {
    setAsking(false);
    try {
      await background.acceptDatabase({});
    } catch (error) {
      fail(error, () => void accept());
    }
    await client.invalidateQueries();
  };
  const restore = async () => {
    await accept();
    // The page that restores is the workspace's, wherever this is pressed.
    if (location.pathname === '/workspace.html') location.hash = '#/data';
    else window.open(RESTORE);
  };

  return (
    <section class="recovery" role="alert">
      <h2>{t(state === 'newer' ? 'recovery_newer' : 'recovery_title')}</h2>
      <p>{t(`recovery_${state}_teach`)}</p>
      {last && state !== 'newer' && (
        <p class="small">
          {t('data_backup_last')} <bdi>{last.name}</bdi>,{' '}
          <Time at={last.provenAt ?? last.at} form="moment" />
        </p>
      )}
      {state !== 'newer' && (
        <div class="row">
          <Button look="primary" onClick={() => void restore()}>
            {t('recovery_restore')}
          </Button>
          <Button onClick={() => setAsking(true)}>{t('recovery_anew')}</Button>
        </div>
      )}
      {asking && (
        <Dialog title={t('recovery_anew')} onClose={() => setAsking(false)}>
          <div class="recovery-ask">
            <p>{t('recovery_anew_teach')}</p>
            <div class="row">
              <Button look="danger" onClick={() => void accept()}>
                {t('recovery_anew')}
              </Button>
              <Button look="quiet" onClick={() => setAsking(false)}>
                {t('common_cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </section>
  );
}
