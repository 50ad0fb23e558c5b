/** Where chips go; pure. */

export interface Placed<T> {
  item: T;
  column: number;
  columns: number;
}

interface Span {
  start: number;
  end: number;
}

/** Side by side where times overlap: each group of overlapping spans shares its width. */
export function sideBySide<T extends Span>(items: readonly T[]): Placed<T>[] {
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
  const placed: Placed<T>[] = [];
  let group: Placed<T>[] = [];
  let groupEnd = Number.NEGATIVE_INFINITY;
  const close = () => {
    const columns = Math.max(1, ...group.map(({ column }) => column + 1));
    for (const entry of group) entry.columns = columns;
    placed.push(...group);
    group = [];
  };
  for (const item of sorted) {
    if (item.start >= groupEnd) close();
    const ends: number[] = [];
    for (const { item: other, column } of group) {
      ends[column] = Math.max(ends[column] ?? 0, other.end);
    }
    let column = ends.findIndex((end) => end <= item.start);
    if (column < 0) column = ends.length;
    group.push({ item, column, columns: 1 });
    groupEnd = Math.max(groupEnd, item.end);
  }
  close();
  return placed;
}

export interface Lane<T> {
  item: T;
  first: number;
  last: number;
  lane: number;
}

/** Rows for chips that cover whole days `first` to `last` of a week (0–6). */
export function lanes<T>(items: readonly { item: T; first: number; last: number }[]): Lane<T>[] {
  const taken: boolean[][] = [];
  return items.map(({ item, first, last }) => {
    let lane = 0;
    const free = (at: number) => {
      for (let day = first; day <= last; day++) if (taken[at]?.[day]) return false;
      return true;
    };
    while (!free(lane)) lane++;
    const row = taken[lane] ?? [];
    for (let day = first; day <= last; day++) row[day] = true;
    taken[lane] = row;
    return { item, first, last, lane };
  });
}
