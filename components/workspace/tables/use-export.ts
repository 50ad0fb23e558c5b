import { useRef } from 'preact/hooks';
import { useNotices } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { saveFile } from '@/components/ui/save-file';
import type { Column, TableId } from '@/utils/rules/columns';
import { t, tn } from '@/utils/words';
import { TABLE_WORDS } from './column-words';
import { CARD_COLUMNS, peopleAsCards, readRows, rowsAsCsv } from './export-rows';

export type FileKind = 'csv' | 'vcard';

/** Writes rows of a table into a file: as a table with the columns that are shown, or as cards. */
export function useExport(table: TableId, columns: readonly Column[]) {
  const { tell, fail } = useNotices();
  const busy = useRef(false);
  const write = async (ids: readonly string[], as: FileKind): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      const name = t(TABLE_WORDS[table]);
      if (as === 'vcard') {
        const lines = await readRows(background, table, CARD_COLUMNS, ids);
        saveFile(`${name}.vcf`, new Blob([peopleAsCards(lines)], { type: 'text/vcard' }));
        tell(tn('table_said_exported', lines.length));
      } else {
        const shown = columns.map(({ id }) => id);
        const lines = await readRows(background, table, shown, ids);
        const text = rowsAsCsv(columns, lines);
        // The mark at the start tells spreadsheets that it is UTF-8.
        saveFile(`${name}.csv`, new Blob(['\ufeff', text], { type: 'text/csv' }));
        tell(tn('table_said_exported', lines.length));
      }
    } catch (error) {
      fail(error, () => void write(ids, as));
    } finally {
      busy.current = false;
    }
  };
  return write;
}
