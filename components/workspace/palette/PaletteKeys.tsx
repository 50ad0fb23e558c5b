import { useEffect, useRef, useState } from 'preact/hooks';
import { isTyping } from '@/components/popup/notices';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/words';
import { lazy } from '../lazy';
import { goCommands } from './commands';

const Palette = lazy(() => import('./Palette').then((m) => m.Palette));
const KeyList = lazy(() => import('./KeyList').then((m) => m.KeyList));

/** How long the second of two keys may take (ms). */
const SEQUENCE_MS = 1500;

/** The button of the command palette, and the keys that work on every screen. */
export function PaletteKeys() {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const opener = useRef<Element | null>(null);
  const startedAt = useRef(0);
  const isOpen = open !== null;

  useEffect(() => {
    const stop = new AbortController();
    const show = (what: 'palette' | 'keys') => {
      opener.current = document.activeElement;
      setOpen(what);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { key } = event;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && key.toLowerCase() === 'k') {
        event.preventDefault();
        if (isOpen) setOpen(null);
        else show('palette');
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isOpen || isTyping(event.target)) return;
      const isSecond = event.timeStamp - startedAt.current < SEQUENCE_MS && startedAt.current > 0;
      startedAt.current = key === 'g' ? event.timeStamp : 0;
      if (key === '?') show('keys');
      else if (isSecond)
        goCommands()
          .find(({ keys }) => keys === `g ${key}`)
          ?.run();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the screens, whose own keys would take the second letter.
    document.addEventListener('keydown', onKeyDown, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, [isOpen]);

  const close = () => {
    setOpen(null);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };

  return (
    <>
      <button
        type="button"
        class="palette-button"
        aria-keyshortcuts="Control+K"
        onClick={() => {
          opener.current = document.activeElement;
          setOpen('palette');
        }}
      >
        <Icon name="bolt" />
        <span>{t('palette_title')}</span>
        <span class="palette-key" dir="ltr" aria-hidden="true">
          Ctrl K
        </span>
      </button>
      {open === 'palette' && <Palette onClose={close} onKeys={() => setOpen('keys')} />}
      {open === 'keys' && <KeyList onClose={close} />}
    </>
  );
}
