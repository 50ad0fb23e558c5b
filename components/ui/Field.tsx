import type {
  ComponentChildren,
  PartialInputHTMLAttributes,
  PartialSelectHTMLAttributes,
  Ref,
  TextareaHTMLAttributes,
} from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';

interface Labelled {
  label: string;
  /** The label is for screen readers alone (the place says the rest). */
  bare?: boolean;
  error?: string | null;
}

export type FieldProps = Labelled &
  Omit<PartialInputHTMLAttributes<HTMLInputElement>, 'label' | 'role' | 'list' | 'ref' | 'type'> & {
    type?: 'text' | 'search' | 'date' | 'datetime-local';
    inputRef?: Ref<HTMLInputElement>;
  };

/** A line of text with its label. */
export function Field({ label, bare, error, inputRef, type = 'text', ...rest }: FieldProps) {
  const id = useId();
  const props = {
    dir: 'auto',
    autoComplete: 'off',
    ...rest,
    ...marks(id, error),
    class: 'input',
    ref: inputRef,
  } as const;
  return (
    <Frame id={id} label={label} bare={bare} error={error}>
      {type === 'text' && <input type="text" {...props} />}
      {type === 'search' && <input type="search" {...props} />}
      {(type === 'date' || type === 'datetime-local') && <input type={type} {...props} />}
    </Frame>
  );
}

export type TextAreaProps = Labelled &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'label' | 'role' | 'ref'> & {
    areaRef?: Ref<HTMLTextAreaElement>;
  };

/** Text over several lines; grows with what is written. */
export function TextArea({ label, bare, error, areaRef, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} bare={bare} error={error}>
      <textarea dir="auto" rows={2} {...rest} {...marks(id, error)} class="input" ref={areaRef} />
    </Frame>
  );
}

export type SelectProps = Labelled &
  Omit<PartialSelectHTMLAttributes<HTMLSelectElement>, 'label' | 'role' | 'ref' | 'size'> & {
    selectRef?: Ref<HTMLSelectElement>;
    children: ComponentChildren;
  };

/** A native choice: the keyboard and the screen reader know it already. */
export function Select({ label, bare, error, selectRef, children, ...rest }: SelectProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} bare={bare} error={error}>
      <span class="select">
        <select {...rest} {...marks(id, error)} class="input" ref={selectRef}>
          {children}
        </select>
        <Icon name="chevronDown" />
      </span>
    </Frame>
  );
}

function marks(id: string, error: string | null | undefined) {
  return error
    ? ({ id, 'aria-invalid': 'true', 'aria-describedby': `${id}-error` } as const)
    : { id };
}

function Frame({
  id,
  label,
  bare,
  error,
  children,
}: Labelled & { id: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id} class={bare ? 'hidden' : undefined}>
        {label}
      </label>
      {children}
      {error && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
