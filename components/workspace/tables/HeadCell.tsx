import { useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { type Column, isFigure } from '@/utils/rules/columns';
import { t } from '@/utils/words';
import { columnWords } from './column-words';
import { fitWidth, type Layout } from './table-state';

interface HeadCellProps {
  column: Column;
  index: number;
  /** Where it begins, for a column that stays while others scroll. */
  start: number;
  layout: Layout;
  /** How wide it is shown (px), which a narrow window may have changed. */
  width: number;
  /** Stays while others scroll. */
  isPinned: boolean;
  sort: { by: string; down: boolean };
  onSort(by: string): void;
  onLayout(layout: Layout): void;
}

/** What dragging a head carries: the id of its column. */
const DRAGGED = 'application/x-margin-column';
/** One press of an arrow key. */
const STEP = 16;

/** The head of a column: sorts, is dragged to another place, and is made wider at its end. */
export function HeadCell({ column, index, start, layout, width, ...rest }: HeadCellProps) {
  const { isPinned, sort, onSort, onLayout } = rest;
  const cell = useRef<HTMLDivElement>(null);
  const isSorted = sort.by === column.id;

  const resize = (to: number) =>
    onLayout({
      ...layout,
      columns: layout.columns.map((one) =>
        one.id === column.id ? { ...one, width: fitWidth(to) } : one,
      ),
    });

  const drag = (event: PointerEvent) => {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const toEnd = document.documentElement.dir === 'rtl' ? -1 : 1;
    const from = event.clientX;
    const stop = new AbortController();
    const { signal } = stop;
    handle.addEventListener(
      'pointermove',
      (move) => resize(width + (move.clientX - from) * toEnd),
      { signal },
    );
    handle.addEventListener('pointerup', () => stop.abort(), { signal });
    handle.addEventListener('pointercancel', () => stop.abort(), { signal });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot show a window of its rows
    // biome-ignore lint/a11y/useFocusableInteractive: the button inside has the focus
    <div
      ref={cell}
      class={['grid-head-cell', isFigure(column) && 'figures', isPinned && 'pinned']
        .filter(Boolean)
        .join(' ')}
      role="columnheader"
      aria-label={columnWords(column)}
      aria-colindex={index + 2}
      aria-sort={isSorted ? (sort.down ? 'descending' : 'ascending') : undefined}
      style={{
        inlineSize: `${width}px`,
        ...(isPinned && { insetInlineStart: `${start}px` }),
      }}
      draggable
      onDragStart={(event) => event.dataTransfer?.setData(DRAGGED, column.id)}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes(DRAGGED)) event.preventDefault();
      }}
      onDrop={(event) => {
        const id = event.dataTransfer?.getData(DRAGGED);
        if (!id || id === column.id) return;
        event.preventDefault();
        onLayout(movedTo(layout, id, index));
      }}
    >
      <button
        type="button"
        class="grid-sort"
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+Shift+ArrowLeft Alt+Shift+ArrowRight"
        onClick={() => onSort(column.id)}
        onKeyDown={(event) => {
          const onwards = arrowOf(event);
          if (!event.altKey || event.ctrlKey || event.metaKey || onwards === 0) return;
          event.preventDefault();
          event.stopPropagation();
          if (!event.shiftKey) return resize(width + onwards * STEP);
          const place = Math.min(Math.max(index + onwards, 0), layout.columns.length - 1);
          if (place !== index) onLayout(movedTo(layout, column.id, place));
        }}
      >
        <bdi class="cut">{columnWords(column)}</bdi>
        {isSorted && <Icon name={sort.down ? 'down' : 'up'} />}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a rule between sections cannot be moved */}
      <span
        class="grid-resize"
        role="separator"
        tabIndex={-1}
        aria-orientation="vertical"
        aria-label={t('table_resize', columnWords(column))}
        aria-valuenow={width}
        onPointerDown={drag}
        onDblClick={() => resize(column.width)}
        onKeyDown={(event) => {
          const onwards = arrowOf(event);
          if (onwards === 0) return;
          event.preventDefault();
          resize(width + onwards * STEP);
        }}
      />
    </div>
  );
}

/** 1 for the arrow towards the end of the line, -1 for the other, 0 for any other key. */
function arrowOf({ key }: KeyboardEvent): number {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  return document.documentElement.dir === 'rtl' ? -step || 0 : step;
}

/** The layout with one column at another place. */
export function movedTo(layout: Layout, id: string, place: number): Layout {
  const moved = layout.columns.find((one) => one.id === id);
  if (!moved) return layout;
  const rest = layout.columns.filter((one) => one.id !== id);
  return { ...layout, columns: rest.toSpliced(place, 0, moved) };
}
