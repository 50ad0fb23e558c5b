import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '@/utils/words';
import { IconButton } from './Button';
import { useModal } from './use-modal';
import './dialog.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal dialog: the browser keeps the focus inside, closes on Escape and gives it back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const end = useModal(dialog, onClose);
  const id = useId();
  useEffect(() => {
    // The way out stands first; whoever is asked for something wants to write it.
    dialog.current
      ?.querySelector<HTMLElement>(
        'form input:not([type=hidden]):not([type=file]):not([disabled]), form textarea, form select',
      )
      ?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onClose={end}
      // At once: keys may come before the browser says that it is closed.
      onCancel={({ target }) => target === dialog.current && end()}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <IconButton icon="close" name={t('common_close')} onClick={end} />
      </header>
      {children}
    </dialog>
  );
}
