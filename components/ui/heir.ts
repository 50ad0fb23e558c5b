import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

interface Left {
  row: Element;
  /** Which row of the list it was. */
  at: number;
  /** Finds in another row what was pressed in this one. */
  control: string;
  otherwise(): HTMLElement | null;
}

/**
 * For a list in which a row goes by what is pressed inside it: tell it what was pressed. The focus
 * goes on to the same control of the next row, of the last one where there is no next, and to
 * `otherwise` once none is left.
 */
export function useHeir(
  list: RefObject<HTMLElement | null>,
): (pressed: HTMLElement, control: string, otherwise: Left['otherwise']) => void {
  const left = useRef<Left | null>(null);
  const inherit = useCallback(() => {
    const one = left.current;
    if (!one || one.row.isConnected) return;
    left.current = null;
    // Whoever went on meanwhile stays where they are.
    if (document.activeElement !== document.body) return;
    const rows = list.current?.children ?? [];
    const heir = rows[Math.min(one.at, rows.length - 1)]?.querySelector<HTMLElement>(one.control);
    (heir ?? one.otherwise())?.focus();
  }, [list]);
  useLayoutEffect(inherit);
  // With its last row the list itself may go.
  useLayoutEffect(() => () => queueMicrotask(inherit), [inherit]);
  return useCallback(
    (pressed, control, otherwise) => {
      const rows = [...(list.current?.children ?? [])];
      const at = rows.findIndex((row) => row.contains(pressed));
      const row = rows[at];
      if (row) left.current = { row, at, control, otherwise };
    },
    [list],
  );
}
