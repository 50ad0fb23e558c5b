import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { Keys } from '@/components/ui/Keys';
import { lazy } from '@/components/ui/lazy';
import { keepTyping } from '@/components/ui/typed-ahead';
import { t } from '@/utils/words';
import { keysOf } from './bindings';
import { spokenKeys } from './use-keyed';
import { useKeys, useShortcuts } from './use-keys';

const Palette = lazy(() => import('./Palette').then((m) => m.Palette), null);
const KeyList = lazy(() => import('./KeyList').then((m) => m.KeyList), null);

/** The button of the command palette, and the keys that work on every screen. */
export function PaletteKeys() {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const opener = useRef<Element | null>(null);
  /** Once what was open is gone, which did not close itself. */
  const givesBack = useRef(false);
  const giveBack = () => {
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };
  const shortcuts = useShortcuts();
  const show = (what: 'palette' | 'keys') => {
    opener.current = document.activeElement;
    if (what === 'palette') keepTyping();
    setOpen(what);
  };
  useKeys(shortcuts, {
    isOpen: open !== null,
    toggle: (what) => {
      if (open === null) return show(what);
      givesBack.current = true;
      setOpen(null);
    },
  });
  useLayoutEffect(() => {
    if (open !== null || !givesBack.current) return;
    givesBack.current = false;
    giveBack();
  });
  const keys = keysOf('palette', shortcuts);

  const close = () => {
    setOpen(null);
    giveBack();
  };

  return (
    <>
      <button
        type="button"
        class="palette-button"
        aria-keyshortcuts={spokenKeys(keys)}
        onClick={() => show('palette')}
      >
        <Icon name="bolt" />
        <span>{t('palette_title')}</span>
        {keys && (
          <span class="palette-key" aria-hidden="true">
            <Keys keys={keys} />
          </span>
        )}
      </button>
      {open === 'palette' && (
        <Palette onClose={close} onLeave={() => setOpen(null)} onKeys={() => setOpen('keys')} />
      )}
      {open === 'keys' && <KeyList onClose={close} />}
    </>
  );
}
