import type { ComponentChildren } from 'preact';

interface MenuItemProps {
  /** At the end of the line: a time, a shortcut. */
  detail?: ComponentChildren;
  onClick: () => void;
  children: ComponentChildren;
}

/** A list of choices in a Popover; the arrow keys move as Tab does. */
export function Menu({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <fieldset
      aria-label={label}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step === 0) return;
        const items = [...event.currentTarget.querySelectorAll('button')];
        const at = items.findIndex((item) => item.matches(':focus'));
        items.at((at + step) % items.length)?.focus();
        event.preventDefault();
      }}
    >
      {children}
    </fieldset>
  );
}

export function MenuItem({ detail, onClick, children }: MenuItemProps) {
  return (
    <button type="button" class="menu-item" onClick={onClick}>
      <span>{children}</span>
      {detail && <span class="muted small">{detail}</span>}
    </button>
  );
}
