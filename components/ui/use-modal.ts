import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Has a dialog stand before everything else. Answers what ends it, by a key, a button or the browser:
 * once, and `onClose` is told when it no longer stands.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  onClose: () => void,
): () => void {
  const ended = useRef(false);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      // What the browser tells of this later is no end of what stands by then.
      ended.current = true;
      element?.close();
    };
  }, [dialog]);
  return () => {
    if (ended.current) return;
    ended.current = true;
    // First: as long as it stands, nothing behind it can have the focus.
    dialog.current?.close();
    onClose();
  };
}
