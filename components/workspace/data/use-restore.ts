import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { errorWords } from '@/components/errors';
import { background, RpcError } from '@/components/queries';
import { useAskBeforeLeaving } from '@/components/ui/leaving';
import { FileError, readFile } from '@/utils/backup/file';
import { isSealed, opened, SealError } from '@/utils/backup/seal';
import { mergeFile, type Progress } from '@/utils/backup/transfer';
import { slicesOf } from '@/utils/formats/slices';
import { t } from '@/utils/words';

/** Where bringing a file back stands. */
export type Stage =
  | { at: 'none' }
  | { at: 'passphrase'; file: File; wrong: boolean }
  | { at: 'checking' | 'restoring'; file: File; rows: number }
  | { at: 'preview'; file: File; words: string | null; would: Progress }
  | { at: 'done'; file: File; restoreId: string; did: Progress }
  | { at: 'refused'; file: File; why: string };

/** Where it stood last: a language that comes with a file has the page drawn anew. */
let last: Stage = { at: 'none' };

/** Checks a file without writing anything, then merges it. */
export function useRestore() {
  const client = useQueryClient();
  const [stage, draw] = useState(last);
  const setStage = (next: Stage) => {
    last = next;
    draw(next);
  };
  useAskBeforeLeaving(stage.at === 'restoring');

  const merge = (
    file: File,
    words: string | null,
    how: { restoreId: string; prefer: 'file' | 'here'; rehearse: boolean },
  ) => {
    const bytes = slicesOf(file);
    const plain = words === null ? bytes : opened(bytes, words);
    const at = how.rehearse ? 'checking' : 'restoring';
    setStage({ at, file, rows: 0 });
    return mergeFile(
      readFile(plain),
      (batch, rows) => background.restoreBatch({ ...how, batch, rows }),
      ({ rows }) => setStage({ at, file, rows }),
    );
  };
  const refuse = (file: File, error: unknown) => {
    if (error instanceof SealError) setStage({ at: 'passphrase', file, wrong: true });
    else setStage({ at: 'refused', file, why: refusal(error) });
  };
  const check = async (file: File, words: string | null) => {
    try {
      const how = { restoreId: crypto.randomUUID(), prefer: 'file', rehearse: true } as const;
      setStage({ at: 'preview', file, words, would: await merge(file, words, how) });
    } catch (error) {
      refuse(file, error);
    }
  };

  return {
    stage,
    async take(file: File) {
      const start = new Uint8Array(await file.slice(0, 100).arrayBuffer());
      if (isSealed(start)) setStage({ at: 'passphrase', file, wrong: false });
      else await check(file, null);
    },
    check,
    async restore(file: File, words: string | null, prefer: 'file' | 'here') {
      const restoreId = crypto.randomUUID();
      try {
        const did = await merge(file, words, { restoreId, prefer, rehearse: false });
        setStage({ at: 'done', file, restoreId, did });
      } catch (error) {
        refuse(file, error);
      }
      await client.invalidateQueries();
    },
    dismiss: () => setStage({ at: 'none' }),
  };
}

function refusal(error: unknown): string {
  if (error instanceof FileError) return t(`data_file_${FILE_WORDS[error.why]}`);
  if (error instanceof RpcError) return errorWords(error);
  return t('common_error_failed');
}

const FILE_WORDS = {
  'not-ours': 'not_ours',
  newer: 'newer',
  unreadable: 'not_ours',
  cut: 'cut',
  checksum: 'checksum',
} as const;
