import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useNotices } from '@/components/popup/notices';
import { useImports } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import type { ImportState } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { forgetReport } from '../quality/latest';
import { takeBackImport } from './take-back';

/** Takes an import back, or says that it was; what was changed since stays. */
export function UndoImport({ state }: { state: ImportState }) {
  const client = useQueryClient();
  const imports = useImports();
  const { fail } = useNotices();
  const [busy, setBusy] = useState(false);
  const now = imports.data?.imports.find(({ id }) => id === state.id) ?? state;

  const takeBack = async () => {
    setBusy(true);
    try {
      await takeBackImport(state.id);
      // Whom it had brought may stand in it.
      forgetReport();
    } catch (error) {
      fail(error, () => void takeBack());
    }
    setBusy(false);
    await client.invalidateQueries();
  };

  if (now.undone?.complete && !busy)
    return (
      <p role="status" class="file-said">
        {now.undone.kept > 0 ? tn('import_undone_kept', now.undone.kept) : t('import_undone')}
      </p>
    );
  return (
    <div class="row">
      <Button
        icon="undo"
        busy={busy}
        aria-label={t('import_undo_of', state.file.name)}
        onClick={() => void takeBack()}
      >
        {t(busy ? 'import_undoing' : 'import_undo')}
      </Button>
    </div>
  );
}
