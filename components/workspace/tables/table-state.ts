import type { Column, TableId } from '@/utils/rules/columns';
import { hashOf, type Route } from '../route';

/** What a table shows and how: what its address says, and what this browser remembers. */
export interface TableState {
  query: string;
  sort: { by: string; down: boolean };
  view: string | null;
  /** The column by which rows are put together. */
  group: string | null;
}

/** The columns of a table from its start, with the widths that were chosen. */
export interface Layout {
  columns: { id: string; width: number }[];
  /** Columns at the start that stay while the others scroll. */
  pinned: number;
}

const FIRST_SORT: Record<TableId, TableState['sort']> = {
  people: { by: 'last', down: true },
  companies: { by: 'created', down: true },
  deals: { by: 'created', down: true },
  activities: { by: 'date', down: true },
  tasks: { by: 'due', down: false },
};

/** What an address says; what it leaves out is as the saved view has it, or as at first. */
export function stateOf(
  table: TableId,
  { query }: Route,
  views: readonly { id: string; query: string; sort: TableState['sort']; group?: string }[],
): TableState {
  const view = views.find(({ id }) => id === query.get('view'));
  return {
    query: (query.get('q') ?? view?.query ?? '').slice(0, 2000),
    sort: readSort(query.get('sort')) ?? view?.sort ?? FIRST_SORT[table],
    view: view?.id ?? null,
    group: (query.get('group') ?? view?.group)?.slice(0, 40) || null,
  };
}

/** The address of a table in a state. */
export function addressOf(table: TableId, { query, sort, view, group }: TableState): string {
  const params = new URLSearchParams();
  if (view) params.set('view', view);
  if (query || view) params.set('q', query);
  const first = FIRST_SORT[table];
  // Tasks are a list where their address says nothing of a table.
  if (table === 'tasks' || view || sort.by !== first.by || sort.down !== first.down)
    params.set('sort', `${sort.down ? '-' : ''}${sort.by}`);
  if (group || view) params.set('group', group ?? '');
  return hashOf(table, [], params);
}

/** Whether an address of tasks means their table. */
export function isTaskTable({ query }: Route): boolean {
  return ['sort', 'view', 'q', 'group'].some((name) => query.has(name));
}

function readSort(text: string | null): TableState['sort'] | null {
  const [, minus, by] = /^(-?)([\w-]{1,40})$/.exec(text ?? '') ?? [];
  return by ? { by, down: minus === '-' } : null;
}

const NARROWEST = 60;
const WIDEST = 800;

/** A width that a column may have. */
export function fitWidth(width: number): number {
  return Math.round(Math.min(Math.max(width, NARROWEST), WIDEST));
}

/** Of a narrow window, what the first column leaves to the second, which says that there are more (px). */
const MORE = 90;

/**
 * As a narrow window with `room` (px) beside the boxes shows it: nothing stays. From right to left
 * the edge of the window would cut off how a name of Latin letters begins, so whole columns fill it.
 */
export function narrowLayout(layout: Layout, room: number): Layout {
  if (document.documentElement.dir !== 'rtl') {
    const [first, ...others] = layout.columns;
    if (!first || others.length === 0) return { ...layout, pinned: 0 };
    const width = Math.min(first.width, Math.max(room - MORE, NARROWEST));
    return { columns: [{ ...first, width }, ...others], pinned: 0 };
  }
  const [widest, second] = layout.columns;
  let { columns } = layout;
  // One that is wider than the window gives way to the next, or nobody would know that there is one.
  if (widest && widest.width > room) {
    const width = Math.max(room - (second?.width ?? 0), NARROWEST);
    columns = [{ ...widest, width: Math.min(width, room) }, ...columns.slice(1)];
  }
  let left = room;
  for (const { width } of columns) {
    if (width > left) break;
    left -= width;
  }
  const [first, ...others] = columns;
  if (!first || left === room) return { columns, pinned: 0 };
  return { columns: [{ ...first, width: first.width + left }, ...others], pinned: 0 };
}

/** A layout with the columns that there are; those shown at first where none was chosen. */
export function layoutOf(columns: readonly Column[], chosen: Layout | null): Layout {
  const known = new Map(columns.map((column) => [column.id, column]));
  const kept = (chosen?.columns ?? []).filter(({ id }) => known.has(id));
  if (kept.length > 0)
    return {
      columns: kept.map(({ id, width }) => ({ id, width: fitWidth(width) })),
      pinned: Math.min(Math.max(chosen?.pinned ?? 1, 0), 3, kept.length),
    };
  const first = columns.filter(({ shown, name }) => shown || name !== undefined);
  return { columns: first.map(({ id, width }) => ({ id, width })), pinned: 1 };
}

/** The layout that was chosen last for a table in this browser. */
export function rememberedLayout(table: TableId): Layout | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(`table-${table}`) ?? 'null');
    return isLayout(stored) ? stored : null;
  } catch {
    return null;
  }
}

export function rememberLayout(table: TableId, layout: Layout): void {
  try {
    localStorage.setItem(`table-${table}`, JSON.stringify(layout));
  } catch {
    // A full or forbidden storage costs the layout alone.
  }
}

function isLayout(value: unknown): value is Layout {
  if (typeof value !== 'object' || value === null) return false;
  if (!('columns' in value) || !Array.isArray(value.columns)) return false;
  if (!('pinned' in value) || typeof value.pinned !== 'number') return false;
  return value.columns.every(
    (one: unknown) =>
      typeof one === 'object' &&
      one !== null &&
      'id' in one &&
      typeof one.id === 'string' &&
      'width' in one &&
      typeof one.width === 'number',
  );
}
