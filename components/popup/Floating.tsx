import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/ui/Button';
import type { IconName } from '@/components/ui/Icon';

interface FloatingProps {
  /** What the button is called. */
  name: string;
  icon: IconName;
  describedBy?: string;
  shortcut?: string;
  tabIndex?: number;
  /** Set from outside to open it by a key. */
  open: boolean;
  onOpen(open: boolean): void;
  children(close: () => void): ComponentChildren;
}

/**
 * A button with a small panel. The panel lives in the top layer, since lists that scroll would cut
 * it off; Escape closes it alone and not the whole popup.
 */
export function Floating({ name, icon, describedBy, shortcut, tabIndex, ...rest }: FloatingProps) {
  const { open, onOpen, children } = rest;
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen(false);
    anchor.current?.focus();
  };
  return (
    <>
      <IconButton
        name={name}
        icon={icon}
        buttonRef={anchor}
        tabIndex={tabIndex}
        aria-haspopup="dialog"
        aria-expanded={open ? 'true' : 'false'}
        aria-controls={open ? id : undefined}
        aria-describedby={describedBy}
        aria-keyshortcuts={shortcut}
        onClick={() => onOpen(!open)}
      />
      {open && (
        <Panel id={id} name={name} anchor={anchor} onClose={close} onLeave={() => onOpen(false)}>
          {children(close)}
        </Panel>
      )}
    </>
  );
}

interface PanelProps {
  id: string;
  name: string;
  anchor: { current: HTMLElement | null };
  onClose(): void;
  onLeave(): void;
  children: ComponentChildren;
}

function Panel({ id, name, anchor, onClose, onLeave, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  const [place, setPlace] = useState({ left: 0, top: 0 });

  useLayoutEffect(() => {
    const element = panel.current;
    if (!element || !anchor.current) return;
    element.showPopover?.();
    setPlace(placeBeside(anchor.current.getBoundingClientRect(), element));
    stops(element)[0]?.focus();
  }, [anchor]);

  useEffect(() => {
    const stop = new AbortController();
    const outside = (event: Event) => {
      const path = event.composedPath();
      if (panel.current && anchor.current)
        if (!path.includes(panel.current) && !path.includes(anchor.current)) leave.current();
    };
    document.addEventListener('pointerdown', outside, { signal: stop.signal, capture: true });
    return () => stop.abort();
  }, [anchor]);

  return (
    <div
      id={id}
      ref={panel}
      popover="manual"
      role="dialog"
      aria-label={name}
      class="menu-panel"
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        } else if (event.key === 'Tab') {
          keepInside(event);
        }
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !event.currentTarget.contains(to) && to !== anchor.current)
          onLeave();
      }}
    >
      {children}
    </div>
  );
}

const GAP = 4;
const EDGE = 8;

/** Below the anchor, else above, its end edge on the anchor's end edge, inside the window. */
function placeBeside(anchor: DOMRect, panel: HTMLElement): { left: number; top: number } {
  const { offsetWidth: width, offsetHeight: height } = panel;
  const view = document.documentElement;
  const toRight = document.documentElement.dir === 'rtl';
  const left = toRight ? anchor.left : anchor.right - width;
  const below = anchor.bottom + GAP;
  const fitsBelow = below + height <= view.clientHeight - EDGE;
  const top = fitsBelow ? below : Math.max(EDGE, anchor.top - GAP - height);
  return { left: clamp(left, EDGE, view.clientWidth - width - EDGE), top };
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}

function keepInside(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const all = stops(event.currentTarget);
  const edge = event.shiftKey ? all[0] : all.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? all.at(-1) : all[0])?.focus();
}

function stops(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('button, input, select')];
}
