import type { OutputOf } from '@/components/background';
import type { RowEdit } from '@/storage/api';
import { type Cell, type Column, columnNamed, type TableId } from '@/utils/rules/columns';
import { t, tn } from '@/utils/words';
import { columnWords } from './column-words';
import { cellText } from './export-rows';

interface Edited {
  table: TableId;
  columns: readonly Column[];
  what: RowEdit;
  /** What there is to say where so many rows were changed, and no other stayed as it was. */
  said(done: number): string;
}

/** What came of changing rows: not all could be changed so, or something unseen was written over. */
export function saidWords(
  { done, kept, over, change }: OutputOf<'editRows'>,
  { table, columns, what, said }: Edited,
): string {
  if (done === 0 && what.kind !== 'remove')
    return kept > 0 ? t('table_said_kept_all', kept) : t('table_said_same');
  if (kept > 0 && what.kind !== 'remove') return t('table_said_kept', done, kept);
  if (kept > 0 && table === 'activities')
    return done > 0 ? t('table_said_deleted_kept', done, kept) : t('table_said_deleted_none');
  // Of the others all may go but those that went elsewhere.
  if (kept > 0) return done > 0 ? tn('table_said_deleted', done) : t('refused_gone');
  if (over !== undefined && change && what.kind === 'set')
    return overWords(columnNamed(columns, what.column), over);
  return said(done);
}

/** What was written over though whoever changed it had not seen it. */
export function overWords(column: Column | undefined, over: Cell): string {
  if (!column) return '';
  return t('field_said_over', columnWords(column), cellText(column, over) || t('field_nothing'));
}
