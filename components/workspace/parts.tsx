import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface GroupProps {
  title: string;
  teach?: string;
  children: ComponentChildren;
}

/** A part of the settings under its heading. */
export function Group({ title, teach, children }: GroupProps) {
  const id = useId();
  return (
    <section class="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {teach && <p class="muted group-teach">{teach}</p>}
      <div class="group-box">{children}</div>
    </section>
  );
}

interface SwitchProps {
  label: string;
  teach?: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

export function Switch({ label, teach, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="setting">
      <div class="setting-words">
        <label for={id}>{label}</label>
        {teach && (
          <p id={`${id}-teach`} class="small muted">
            {teach}
          </p>
        )}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={checked}
        aria-checked={checked ? 'true' : 'false'}
        aria-describedby={teach ? `${id}-teach` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}

interface NumberSettingProps {
  label: string;
  teach?: string;
  /** After the number: "business days". */
  unit: string;
  value: number;
  min: number;
  max: number;
  /** Said when the number does not fit. */
  wrong: string;
  onSave(value: number): void;
}

/** A number that is saved when it is left, if it fits. */
export function NumberSetting({
  label,
  teach,
  unit,
  value,
  min,
  max,
  ...rest
}: NumberSettingProps) {
  const { wrong, onSave } = rest;
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const [known, setKnown] = useState(value);
  const [error, setError] = useState<string | null>(null);
  // Saved, undone or changed elsewhere: the field follows what is stored.
  if (known !== value) {
    setKnown(value);
    setTyped(String(value));
    setError(null);
  }

  const save = (text: string) => {
    const number = Number(text);
    const fits = text.trim() !== '' && Number.isInteger(number) && number >= min && number <= max;
    setError(fits ? null : wrong);
    if (fits && number !== value) onSave(number);
  };

  return (
    <div class="setting">
      <div class="setting-words">
        <label for={id}>{label}</label>
        {teach && <p class="small muted">{teach}</p>}
        {error && (
          <p id={`${id}-error`} class="field-error" role="alert">
            {error}
          </p>
        )}
      </div>
      <div class="setting-end">
        <input
          id={id}
          class="input number-input"
          type="number"
          min={min}
          max={max}
          value={typed}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? `${id}-error` : `${id}-unit`}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={(event) => save(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') save(event.currentTarget.value);
          }}
        />
        <span id={`${id}-unit`} class="small muted">
          {unit}
        </span>
      </div>
    </div>
  );
}
