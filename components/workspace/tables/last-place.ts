import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { TableId } from '@/utils/rules/columns';
import type { RowList } from './row-list';

/** Where somebody was in a table. */
export interface LastPlace {
  row: number;
  column: number;
  /** How far the rows were scrolled (px). */
  top: number;
  /** How many rows had been read. */
  rows: number;
}

/** Rows read again at most: further down, Back begins at the top. */
const MOST = 3000;
/** By the address of the table; a reload begins at the top. */
const places = new Map<string, LastPlace>();

/** Where one was in the table that the address names, the last time. */
export function lastPlace(): LastPlace | undefined {
  const place = places.get(location.hash);
  return place && place.rows <= MOST ? place : undefined;
}

interface Standing {
  table: TableId;
  list: RowList;
  box: { current: HTMLElement | null };
  /** Lines there are, and where the keys are. */
  lines: number;
  lineHeight: number;
  at: { row: number; column: number };
}

/** Leads to the place of last time as soon as its rows are there, and keeps the one that is left. */
export function useLastPlace({ table, list, box, lines, lineHeight, at }: Standing): void {
  const wanted = useRef(lastPlace());
  const address = useRef(location.hash);
  // While the table goes, the address is that of what comes.
  if (location.hash.startsWith(`#/${table}`)) address.current = location.hash;
  const left = useRef({ at, list });
  left.current = { at, list };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the list there is at first
  useEffect(() => {
    if (wanted.current) void list.readTo(wanted.current.rows);
  }, []);

  useLayoutEffect(() => {
    const place = wanted.current;
    const element = box.current;
    if (!place || !element || (lines * lineHeight < place.top && !list.done)) return;
    wanted.current = undefined;
    element.scrollTop = place.top;
  });

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const stop = new AbortController();
    // Whoever goes on by themselves is not led back.
    for (const name of ['wheel', 'pointerdown', 'keydown'])
      element.addEventListener(
        name,
        () => {
          wanted.current = undefined;
        },
        { signal: stop.signal, passive: true },
      );
    return () => {
      stop.abort();
      const { at: last, list: rows } = left.current;
      places.set(address.current, { ...last, top: element.scrollTop, rows: rows.ids.length });
    };
  }, [box]);
}
