import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '@/utils/words';
import { Button } from './Button';

interface FormProps {
  class: string;
  label?: string;
  /** What the button says that saves. */
  action: string;
  /** What it needs in order to save is being read still. */
  waiting?: boolean;
  /** It stands in a page: Escape closes it. A dialog does so by itself. */
  inline?: boolean;
  /** Answers whether it was saved: then the form closes, else it stays with what was typed. */
  onSave(): Promise<boolean>;
  onClose(): void;
  children: ComponentChildren;
}

/** Fields that are saved together, once however often it is pressed, or left as they were. */
export function Form({
  class: look,
  label,
  action,
  waiting = false,
  inline,
  onSave,
  onClose,
  children,
}: FormProps) {
  const [saving, setSaving] = useState(false);
  const save = async () => {
    if (saving || waiting) return;
    setSaving(true);
    const saved = await onSave();
    setSaving(false);
    if (saved) onClose();
  };
  return (
    <form
      class={look}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && inline) {
          event.preventDefault();
          event.stopPropagation();
          onClose();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        }
      }}
    >
      {children}
      <div class="form-end">
        <Button look="quiet" onClick={onClose}>
          {t('common_cancel')}
        </Button>
        <Button look="primary" type="submit" busy={saving || waiting}>
          {action}
        </Button>
      </div>
    </form>
  );
}

/** For the field in which a form begins: the focus goes there once, not at every change. */
export function focusOnce(field: HTMLElement | null): void {
  if (!field || field.dataset.focused) return;
  field.dataset.focused = 'true';
  field.focus();
}
