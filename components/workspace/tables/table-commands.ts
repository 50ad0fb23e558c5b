import type { RowEdit, StageName } from '@/storage/api';
import { t, tn } from '@/utils/words';
import type { Command } from '../palette/commands';

interface Chosen {
  /** How many rows are chosen. */
  count: number;
  stages: readonly StageName[];
  /** Owners and tags that stand in the table, as far as known. */
  owners: readonly string[];
  tags: readonly string[];
  onEdit(edit: RowEdit): void;
  onExport(): void;
  onClear(): void;
}

/** What can be done with all rows that are chosen, each by its name. */
export function tableCommands({ count, stages, owners, tags, ...acts }: Chosen): Command[] {
  const { onEdit, onExport, onClear } = acts;
  const set = (column: string, value: string) => () => onEdit({ kind: 'set', column, value });
  return [
    {
      id: 'table-delete',
      words: t('palette_delete', tn('table_rows', count)),
      icon: 'trash',
      run: () => onEdit({ kind: 'remove' }),
    },
    { id: 'table-export', words: t('key_export'), icon: 'down', run: onExport },
    { id: 'table-clear', words: t('table_bulk_clear'), icon: 'close', keys: 'Esc', run: onClear },
    ...stages.map(
      ({ stageId, name }): Command => ({
        id: `table-stage-${stageId}`,
        words: t('palette_stage', name),
        icon: 'deal',
        run: set('stage', stageId),
      }),
    ),
    ...owners.map(
      (name): Command => ({
        id: `table-owner-${name}`,
        words: t('palette_owner', name),
        icon: 'person',
        run: set('owner', name),
      }),
    ),
    ...tags.map(
      (name): Command => ({
        id: `table-tag-${name}`,
        words: t('palette_tag', name),
        icon: 'note',
        run: () => onEdit({ kind: 'tags', add: [name], remove: [] }),
      }),
    ),
  ];
}
