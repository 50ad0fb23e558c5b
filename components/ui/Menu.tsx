import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { Icon } from './Icon';

interface MenuItemProps {
  /** At the end of the line: a time, a shortcut. */
  detail?: ComponentChildren;
  /** In a menu of which one holds: whether this does. */
  checked?: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

interface MenuProps {
  label: string;
  /** One of its choices holds, and is ticked. */
  holds?: boolean;
  children: ComponentChildren;
}

/** A list of choices in a Popover; the arrow keys move as Tab does. */
export function Menu({ label, holds, children }: MenuProps) {
  const named = { 'aria-label': label, onKeyDown: walk };
  if (!holds) return <fieldset {...named}>{children}</fieldset>;
  return (
    <div role="menu" tabIndex={-1} {...named}>
      {children}
    </div>
  );
}

function walk(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  items.at((at + step) % items.length)?.focus();
  event.preventDefault();
}

export function MenuItem({ detail, checked, onClick, children }: MenuItemProps) {
  const choice = checked !== undefined && {
    role: 'menuitemradio' as const,
    'aria-checked': checked ? ('true' as const) : ('false' as const),
  };
  return (
    <button type="button" class="menu-item" {...choice} onClick={onClick}>
      <span>{children}</span>
      {detail && <span class="muted small">{detail}</span>}
      {checked && <Icon name="check" />}
    </button>
  );
}
