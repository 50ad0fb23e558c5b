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
    const first = ['[aria-checked=true]', 'button, input, select'];
    const at = first.flatMap((one) => panel.current?.querySelector<HTMLElement>(one) ?? []);
    at[0]?.focus();
  }, [open]);

  useEffect(() => {
    const place = anchor.current;
    if (!open || !place) return;
    const end = new AbortController();
    const { signal } = end;
    const isOutside = (node: unknown) => !(node instanceof Node && place.contains(node));
    place.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setOpen(false);
        trigger.current?.focus();
      },
      { signal },
    );
    place.addEventListener(
      'focusout',
      ({ relatedTarget }) => relatedTarget && isOutside(relatedTarget) && setOpen(false),
      { signal },
    );
    // In a shadow root the document sees only its host, so the root itself is asked too.
    for (const root of [document, place.getRootNode()])
      root.addEventListener(
        'pointerdown',
        (event) => isOutside(event.composedPath()[0]) && setOpen(false),
        { capture: true, signal },
      );
    return () => end.abort();
  }, [open]);

  return (
    <span ref={anchor} class="popover-anchor">
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
