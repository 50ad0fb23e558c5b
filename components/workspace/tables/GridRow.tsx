// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot show a window of its rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and the keys of all its places
// biome-ignore-all lint/a11y/useKeyWithClickEvents: as above
import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/Icon';
import { memo } from '@/components/ui/memo';
import { type Cell, type Column, isFigure, type TableId } from '@/utils/rules/columns';
import { t } from '@/utils/words';
import { addressOfRow, CellView, DueView } from './CellView';
import type { RowList } from './row-list';
import type { Layout } from './table-state';

/** Height of a row, which is how the window knows what is in it. */
export const ROW = 36;

/** What can be done in a row, by its line in the grid. */
export interface RowActs {
  toggle(row: number, through: boolean): void;
  point(row: number, column: number): void;
  edit(row: number, column: number): void;
}

interface GridRowProps {
  table: TableId;
  id: string;
  /** Depth, where rows stand below the heads of groups. */
  level?: number;
  /** Its line in the grid. */
  row: number;
  list: RowList;
  /** What stands in it, another list whenever that was read anew; undefined until it was read. */
  line: Cell[] | undefined;
  columns: Column[];
  layout: Layout;
  /** Where each column begins, for those that stay. */
  starts: number[];
  isActive: boolean;
  /** The column where the keys are; -1 where they are in another row. */
  activeColumn: number;
  isSelected: boolean;
  /** The column that is being changed, and how. */
  edited: string | null;
  editor: ComponentChildren;
  acts: RowActs;
}

/** Drawn anew only when something in it changed: the window moves on by a line at a time. */
export const GridRow = memo(Row);

function Row(props: GridRowProps) {
  const { table, id, row, list, columns, layout, starts, edited, acts } = props;
  const name = list.cell(id, columns[0]?.id ?? '');
  return (
    <div
      class={props.isActive ? 'grid-row active' : 'grid-row'}
      role="row"
      aria-level={props.level}
      aria-rowindex={row + 2}
      aria-selected={props.isSelected ? 'true' : 'false'}
      style={{ insetBlockStart: `${row * ROW}px` }}
    >
      <div class="grid-check pinned" role="gridcell" aria-colindex={1}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('table_select', typeof name === 'string' ? name : String(row + 1))}
          checked={props.isSelected}
          onClick={(event) => acts.toggle(row, event.shiftKey)}
        />
      </div>
      {columns.map((column, index) => {
        const isPinned = index < layout.pinned;
        const cell = list.cell(id, column.id);
        const looks = [
          'grid-cell',
          isFigure(column) && 'figures',
          isPinned && 'pinned',
          props.isActive && index === props.activeColumn && 'here',
          edited === column.id && 'edited',
        ];
        return (
          <div
            key={column.id}
            id={`cell-${row}-${index}`}
            role="gridcell"
            aria-colindex={index + 2}
            class={looks.filter(Boolean).join(' ')}
            style={{
              inlineSize: `${layout.columns[index]?.width ?? column.width}px`,
              ...(isPinned && { insetInlineStart: `${starts[index]}px` }),
            }}
            onClick={() => edited !== column.id && acts.point(row, index)}
            onDblClick={() => acts.edit(row, index)}
          >
            {edited === column.id ? (
              props.editor
            ) : index === 0 ? (
              <RowLink table={table} id={id} list={list} column={column} cell={cell} />
            ) : table === 'tasks' && column.id === 'due' && typeof cell === 'number' ? (
              <DueView at={cell} isOpen={list.cell(id, 'state') === 'open'} />
            ) : (
              <CellView column={column} cell={cell} />
            )}
          </div>
        );
      })}
    </div>
  );
}

interface RowLinkProps {
  table: TableId;
  id: string;
  list: RowList;
  column: Column;
  cell: Cell | undefined;
}

/** The first place of a row leads to what the row is about. */
function RowLink({ table, id, list, column, cell }: RowLinkProps) {
  const address = addressOfRow(table, id, (name) => list.cell(id, name));
  if (!address) return <CellView column={column} cell={cell} />;
  return (
    <a class="row-link cut" href={address} tabIndex={-1}>
      <CellView column={column} cell={cell} />
      {(cell === '' || cell === null) && <Icon name="open" />}
    </a>
  );
}
