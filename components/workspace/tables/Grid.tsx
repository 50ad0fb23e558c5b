// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot show a window of its rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and the keys of all its places
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isTyping } from '@/components/popup/notices';
import type { Column, TableId } from '@/utils/rules/columns';
import type { GroupKey } from '@/utils/rules/grouping';
import { t } from '@/utils/words';
import { chordOf } from '../palette/chords';
import { SCREEN_KEYS } from '../palette/screen-keys';
import { addressOfRow } from './CellView';
import { TABLE_WORDS } from './column-words';
import { GridRow, ROW, type RowActs } from './GridRow';
import { GroupRow } from './GroupRow';
import { Lines } from './grid-lines';
import { HeadCell } from './HeadCell';
import { lastPlace, useLastPlace } from './last-place';
import type { RowList } from './row-list';
import { type Layout, narrowLayout } from './table-state';

const OVERSCAN = 8;
const NARROW = 620;
const CHECK = 40;
/** Rows asked for at once, of what a window can show. */
const MOST_IN_VIEW = 100;

export interface GridProps {
  table: TableId;
  list: RowList;
  columns: Column[];
  layout: Layout;
  sort: { by: string; down: boolean };
  /** The column by which rows are put together. */
  group: Column | undefined;
  selected: ReadonlySet<string>;
  onSelect(ids: ReadonlySet<string>): void;
  onSort(by: string): void;
  onLayout(layout: Layout): void;
  /** The editor of a place, where it is being changed. */
  editor(id: string, column: Column, close: () => void): ComponentChildren;
}

interface Place {
  row: number;
  column: number;
}

/** The lines from the first to before the last, and the room (px) that they have. */
interface View {
  first: number;
  last: number;
  height: number;
  /** The width (px) of a window in which columns that stay would leave no room for the others; else 0. */
  narrow: number;
}

/** What is in view; the one before while that is the same, so that nothing is drawn for a few pixels. */
function viewOf({ scrollTop, clientHeight }: HTMLElement, before: View): View {
  const height = clientHeight || 800;
  const first = Math.floor(scrollTop / ROW);
  // The last one may show in part, as the first does; so both move on together.
  const last = first + Math.ceil(height / ROW) + 1;
  const narrow = narrowWidth();
  const isSame =
    before.first === first &&
    before.last === last &&
    before.height === height &&
    before.narrow === narrow;
  return isSame ? before : { first, last, height, narrow };
}

const firstView = (): View => ({
  first: 0,
  last: Math.ceil(800 / ROW),
  height: 800,
  narrow: narrowWidth(),
});

const narrowWidth = () => (window.innerWidth < NARROW ? window.innerWidth : 0);

/** The rows that are in view, of a list of any length, and the keys that walk over them. */
export function Grid(props: GridProps) {
  const { table, list, columns, group, selected, onSelect } = props;
  const [view, setView] = useState(firstView);
  const { narrow } = view;
  const layout = useMemo(
    () => (narrow > 0 ? narrowLayout(props.layout, narrow - CHECK) : props.layout),
    [props.layout, narrow],
  );
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Place>(() => lastPlace() ?? { row: 0, column: 0 });
  const [editing, setEditing] = useState<{ id: string; column: string } | null>(null);
  const anchor = useRef(0);
  const [folded, setFolded] = useState<ReadonlySet<GroupKey>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another column has other groups
  useEffect(() => setFolded(new Set()), [group?.id]);
  const lines = useMemo(
    () => new Lines(list.ids, list.groups, folded),
    // Rows may be added to the same list; groups are made anew whenever any came.
    [list, list.ids, list.ids.length, list.groups, folded],
  );
  const { count } = lines;
  const from = Math.max(0, view.first - OVERSCAN);
  const to = Math.min(count, view.last + OVERSCAN);
  const active = Math.min(at.row, Math.max(count - 1, 0));
  useLastPlace({ table, list, box, lines: count, lineHeight: ROW, at });

  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows may be in view than before
  useEffect(
    () => list.look(from, to, list.groups && lines.idsBetween(from, to - 1).slice(0, MOST_IN_VIEW)),
    [list, from, to, count],
  );

  // The keys of a list work at once, unless somebody is typing already.
  useEffect(() => {
    if (!isTyping(document.activeElement)) box.current?.focus({ preventScroll: true });
  }, []);

  // The place where the keys are is in view sideways too.
  useEffect(() => {
    if (at.column > 0)
      document
        .getElementById(`cell-${active}-${at.column}`)
        ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [active, at.column]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setView((before) => viewOf(element, before));
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const moveTo = (row: number, column = at.column) => {
    const next = Math.min(Math.max(row, 0), Math.max(count - 1, 0));
    setAt({ row: next, column: Math.min(Math.max(column, 0), columns.length - 1) });
    const element = box.current;
    if (!element) return;
    // The head covers the first row's height of what scrolls under it.
    const top = next * ROW;
    const room = element.clientHeight - ROW;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW > element.scrollTop + room) element.scrollTop = top + ROW - room;
  };

  const toggle = (row: number, through: boolean) => {
    const next = new Set(selected);
    const [first, last] = through
      ? [Math.min(anchor.current, row), Math.max(anchor.current, row)]
      : [row, row];
    const ids = lines.idsBetween(first, last);
    const on = through || !ids.every((id) => next.has(id));
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    anchor.current = row;
    onSelect(next);
  };

  const fold = (key: GroupKey, on: boolean) => {
    const next = new Set(folded);
    if (on) next.add(key);
    else next.delete(key);
    setFolded(next);
  };

  const open = (row: number) => {
    const line = lines.at(row);
    if (line?.kind === 'group') return fold(line.group.key, !line.isFolded);
    const id = line?.id;
    const address = id && addressOfRow(table, id, (column) => list.cell(id, column));
    if (address) location.hash = address;
  };

  const edit = (row: number, column: number) => {
    const line = lines.at(row);
    const id = line?.kind === 'row' ? line.id : undefined;
    const wanted = columns[column]?.editable ? columns[column] : columns.find((c) => c.editable);
    if (id && wanted && list.has(id)) setEditing({ id, column: wanted.id });
  };

  const stopEditing = () => {
    setEditing(null);
    box.current?.focus({ preventScroll: true });
  };

  // The row may be deleted elsewhere while it is changed here, and the line typed into with it.
  const isEditedGone = editing !== null && list.done && !list.ids.includes(editing.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it goes
  useEffect(() => {
    if (isEditedGone) stopEditing();
  }, [isEditedGone]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.isComposing || event.defaultPrevented) return;
    if (event.target !== box.current) return;
    const isRtl = document.documentElement.dir === 'rtl';
    const { key } = event;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (chordOf(event) === SCREEN_KEYS.chooseAll) {
      onSelect(new Set(list.ids));
    } else if (!plain) return;
    else if (key === SCREEN_KEYS.down || key === 'ArrowDown') {
      if (event.shiftKey) toggle(Math.min(active + 1, count - 1), true);
      moveTo(active + 1);
    } else if (key === SCREEN_KEYS.up || key === 'ArrowUp') {
      if (event.shiftKey) toggle(Math.max(active - 1, 0), true);
      moveTo(active - 1);
    } else if (key === 'ArrowRight' || key === 'ArrowLeft') {
      const isOnwards = (key === 'ArrowRight') !== isRtl;
      const line = lines.at(active);
      if (line?.kind === 'group') fold(line.group.key, !isOnwards);
      else if (group && !isOnwards && at.column === 0) moveTo(lines.headOf(active));
      else moveTo(active, at.column + (isOnwards ? 1 : -1));
    } else if (key === 'PageDown') moveTo(active + Math.floor(view.height / ROW) - 1);
    else if (key === 'PageUp') moveTo(active - Math.floor(view.height / ROW) + 1);
    else if (key === 'Home') moveTo(0);
    else if (key === 'End') moveTo(count - 1);
    else if (key === SCREEN_KEYS.choose || key === SCREEN_KEYS.chooseThrough || key === ' ')
      toggle(active, event.shiftKey);
    else if (key === 'Enter' || key === SCREEN_KEYS.open) open(active);
    else if (key === SCREEN_KEYS.act || key === SCREEN_KEYS.edit) edit(active, at.column);
    else if (key === 'Escape' && selected.size > 0) onSelect(new Set());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const starts = useMemo(
    () =>
      columns.map((_, n) =>
        layout.columns.slice(0, n).reduce((sum, { width }) => sum + width, CHECK),
      ),
    [columns, layout],
  );
  const doing: RowActs = {
    toggle: (row, through) => {
      setAt({ row, column: at.column });
      toggle(row, through);
    },
    point: (row, column) => {
      moveTo(row, column);
      const line = lines.at(row);
      if (line?.kind !== 'row' || editing?.id !== line.id)
        box.current?.focus({ preventScroll: true });
    },
    edit,
  };
  const latest = useRef(doing);
  latest.current = doing;
  // The same ones as long as the grid stands, so that a row is drawn only when it changes.
  const [acts] = useState(
    (): RowActs => ({
      toggle: (row, through) => latest.current.toggle(row, through),
      point: (row, column) => latest.current.point(row, column),
      edit: (row, column) => latest.current.edit(row, column),
    }),
  );
  const width = layout.columns.reduce((sum, column) => sum + column.width, CHECK);
  const allSelected = list.ids.length > 0 && list.ids.every((id) => selected.has(id));

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is a grid, with or without groups
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above
    <div
      ref={box}
      class="grid-box"
      role={group ? 'treegrid' : 'grid'}
      tabIndex={0}
      aria-label={t(TABLE_WORDS[table])}
      aria-multiselectable="true"
      aria-rowcount={list.done ? count + 1 : -1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={count > 0 ? `cell-${active}-${at.column}` : undefined}
      onScroll={({ currentTarget }) => setView((before) => viewOf(currentTarget, before))}
      onKeyDown={onKeyDown}
    >
      <div class="grid-head" role="row" aria-rowindex={1} style={{ inlineSize: `${width}px` }}>
        <div class="grid-check pinned" role="columnheader" aria-colindex={1}>
          <input
            type="checkbox"
            aria-label={t('table_select_all')}
            checked={allSelected}
            onChange={() => onSelect(allSelected ? new Set() : new Set(list.ids))}
          />
        </div>
        {columns.map((column, n) => (
          <HeadCell
            key={column.id}
            column={column}
            index={n}
            start={starts[n] ?? 0}
            layout={props.layout}
            width={layout.columns[n]?.width ?? column.width}
            isPinned={n < layout.pinned}
            sort={props.sort}
            onSort={props.onSort}
            onLayout={props.onLayout}
          />
        ))}
      </div>
      <div
        class="grid-body"
        role="rowgroup"
        style={{ blockSize: `${count * ROW}px`, inlineSize: `${width}px` }}
      >
        {Array.from({ length: Math.max(to - from, 0) }, (_, n) => lines.at(from + n)).map(
          (line, n) => {
            if (!line) return null;
            if (line.kind === 'group') {
              return group ? (
                <GroupRow
                  key={`group ${line.group.key}`}
                  group={line.group}
                  column={group}
                  line={from + n}
                  width={width}
                  isFolded={line.isFolded}
                  isActive={from + n === active}
                  isSelected={
                    selected.size >= line.group.count &&
                    lines.idsOf(line.group).every((id) => selected.has(id))
                  }
                  isOpenEnded={!list.done}
                  onFold={() => {
                    setAt({ row: from + n, column: at.column });
                    fold(line.group.key, !line.isFolded);
                  }}
                  onToggle={() => {
                    setAt({ row: from + n, column: at.column });
                    toggle(from + n, false);
                  }}
                />
              ) : null;
            }
            const { id } = line;
            const isActive = from + n === active;
            const edited = editing?.id === id ? columns.find((c) => c.id === editing.column) : null;
            return (
              <GridRow
                key={id}
                table={table}
                id={id}
                level={group ? 2 : undefined}
                row={from + n}
                list={list}
                line={list.line(id)}
                columns={columns}
                layout={layout}
                starts={starts}
                isActive={isActive}
                activeColumn={isActive ? at.column : -1}
                isSelected={selected.has(id)}
                edited={edited?.id ?? null}
                editor={edited ? props.editor(id, edited, stopEditing) : null}
                acts={acts}
              />
            );
          },
        )}
      </div>
    </div>
  );
}
