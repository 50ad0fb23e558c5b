import type { ButtonHTMLAttributes, ComponentChildren, MouseEventHandler, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'class' | 'type'> {
  look?: 'primary' | 'plain' | 'quiet' | 'link' | 'danger';
  icon?: IconName;
  /** Working on it: keeps the focus (unlike `disabled`) and ignores presses. */
  busy?: boolean;
  class?: string;
  type?: 'button' | 'submit';
  onClick?: MouseEventHandler<HTMLButtonElement>;
  buttonRef?: Ref<HTMLButtonElement>;
  children?: ComponentChildren;
}

export function Button({
  look = 'plain',
  icon,
  busy,
  buttonRef,
  children,
  class: extra,
  onClick,
  type,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      ref={buttonRef}
      type={type ?? 'button'}
      class={['button', look, children === undefined && 'only', extra].filter(Boolean).join(' ')}
      aria-disabled={busy ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button shown as an icon alone; `name` is what it is called. */
export function IconButton({
  name,
  ...rest
}: Omit<ButtonProps, 'children' | 'icon'> & { name: string; icon: IconName }) {
  return <Button look="quiet" aria-label={name} title={name} {...rest} />;
}
