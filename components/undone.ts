import { t, tn } from '@/utils/words';
import type { OutputOf } from './background';

/** What an undo did: `whole` when it took everything back, else what stays. */
export function undoneWords({ undone, kept }: OutputOf<'undo'>, whole: string): string {
  if (kept === 0) return whole;
  return undone === 0 ? t('common_undone_nothing') : tn('common_undone_kept', kept);
}
