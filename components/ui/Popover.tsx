import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, type ButtonProps } from './Button';

interface PopoverProps extends Omit<ButtonProps, 'children' | 'onClick' | 'buttonRef'> {
  /** What the button says; without it `aria-label` and an icon. */
  label?: ComponentChildren;
  children: (close: () => void) => ComponentChildren;
}

/**
 * A button that opens a small panel beside it. Escape and a click elsewhere close the panel, and
 * Escape gives the focus back to the button.
 */
export function Popover({ label, children, ...button }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const [above, setAbove] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };

  useLayoutEffect(() => {
    if (!open || !panel.current || !trigger.current) return;
    const below = window.innerHeight - trigger.current.getBoundingClientRect().bottom;
    setAbove(below < panel.current.offsetHeight + 12);
    panel.current.querySelector<HTMLElement>('button, input, select')?.focus();
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const end = new AbortController();
    const leave = (event: Event) => {
      const target = event.composedPath()[0];
      if (!(target instanceof Node && anchor.current?.contains(target))) setOpen(false);
    };
    // In a shadow root the document sees only its host, so the root itself is asked too.
    for (const place of [document, anchor.current?.getRootNode()])
      place?.addEventListener('pointerdown', leave, { capture: true, signal: end.signal });
    return () => end.abort();
  }, [open]);

  return (
    <span
      ref={anchor}
      class="popover-anchor"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (next instanceof Node && !anchor.current?.contains(next)) setOpen(false);
      }}
    >
      <Button
        {...button}
        buttonRef={trigger}
        aria-haspopup="true"
        aria-expanded={open ? 'true' : 'false'}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <div ref={panel} class={above ? 'popover above' : 'popover'}>
          {children(close)}
        </div>
      )}
    </span>
  );
}
