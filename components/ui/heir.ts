import { useQueryClient } from '@tanstack/preact-query';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { afterPicture } from './held';

interface Left {
  row: Element;
  /** Which row of the list it was. */
  at: number;
  /** Finds in another row what was pressed in this one. */
  control: string;
  otherwise(): HTMLElement | null;
}

/**
 * Calls once nothing goes by an act any more: it failed, or what is shown was read again after it.
 */
export function useSettled(): (saving: Promise<boolean>, then: () => void) => void {
  const client = useQueryClient();
  return useCallback(
    (saving, then) => {
      void saving.then((saved) => {
        if (!saved) return then();
        if (client.isFetching() === 0) return void afterPicture(then);
        const stop = client.getQueryCache().subscribe(() => {
          if (client.isFetching() > 0) return;
          stop();
          afterPicture(then);
        });
      });
    },
    [client],
  );
}

function onNextPress(then: () => void): void {
  for (const type of ['keydown', 'pointerdown'])
    document.addEventListener(type, then, { capture: true, once: true });
}

/**
 * For a list in which a row goes by what is pressed inside it: tell it what was pressed, and what
 * becomes of that. The focus goes on to the same control of the next row, of the last one where
 * there is no next, and to `otherwise` once none is left.
 */
export function useHeir(
  list: RefObject<HTMLElement | null>,
): (
  pressed: HTMLElement,
  control: string,
  saving: Promise<boolean>,
  otherwise: Left['otherwise'],
) => void {
  const settled = useSettled();
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
    (pressed, control, saving, otherwise) => {
      const rows = [...(list.current?.children ?? [])];
      const at = rows.findIndex((row) => row.contains(pressed));
      const row = rows[at];
      if (!row) return;
      const one = { row, at, control, otherwise };
      left.current = one;
      // A row that stays has the focus. It may still go with a later picture, where there is much to
      // draw; what goes after somebody went on is none of this.
      const end = () => {
        if (left.current === one) left.current = null;
      };
      void saving.then((saved) => saved || end());
      settled(saving, () => onNextPress(end));
    },
    [list, settled],
  );
}
