import type { RowEdit, StageName } from '@/storage/api';
import type { Column } from '@/utils/rules/columns';
import { t, tn, type WordKey } from '@/utils/words';
import type { Command } from '../palette/commands';
import { ownerCommandId, tagCommandId } from '../palette/value-commands';
import { bulkColumns } from './bulk-columns';

interface Chosen {
  /** How many rows are chosen. */
  count: number;
  columns: readonly Column[];
  stages: readonly StageName[];
  /** Owners and tags that stand in the table, as far as known. */
  owners: readonly string[];
  tags: readonly string[];
  onEdit(edit: RowEdit): void;
  /** Opens what asks for the value, by the id of its command. */
  onAsk(id: string): void;
  onExport(): void;
  onClear(): void;
}

/** What can be done with all rows that are chosen, each by its name. */
export function tableCommands({
  count,
  columns,
  stages,
  owners,
  tags,
  ...acts
}: Chosen): Command[] {
  const { onEdit, onAsk, onExport, onClear } = acts;
  const { stage, owner, tags: tag, others } = bulkColumns(columns);
  const ask = (id: string, words: WordKey, icon: Command['icon']): Command => ({
    id,
    words: t(words),
    icon,
    run: () => onAsk(id),
  });
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
    ...(stage ? [ask('table-stage', 'key_stage', 'deal')] : []),
    ...(owner ? [ask('table-owner', 'key_owner', 'person')] : []),
    ...(tag ? [ask('table-tag', 'key_tag', 'note'), ask('table-untag', 'key_untag', 'note')] : []),
    ...(others.length > 0 ? [ask('table-set', 'key_set', 'pencil')] : []),
    ...stages.map(
      ({ stageId, name }): Command => ({
        id: stageId,
        words: t('palette_stage', name),
        icon: 'deal',
        run: set('stage', stageId),
      }),
    ),
    ...owners.map(
      (name): Command => ({
        id: ownerCommandId(name),
        words: t('palette_owner', name),
        icon: 'person',
        run: set('owner', name),
      }),
    ),
    ...tags.map(
      (name): Command => ({
        id: tagCommandId(name),
        words: t('palette_tag', name),
        icon: 'note',
        run: () => onEdit({ kind: 'tags', add: [name], remove: [] }),
      }),
    ),
  ];
}
