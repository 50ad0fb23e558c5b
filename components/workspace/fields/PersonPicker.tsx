import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSearch } from '@/components/queries';
import { t } from '@/utils/words';

interface PersonPickerProps {
  label: string;
  /** Null for nobody. */
  onChoose(person: { contactId: string; name: string } | null): void;
  onClose(by: 'key' | 'leave'): void;
}

/** Finds one of the people by a few letters. */
export function PersonPicker({ label, onChoose, onClose }: PersonPickerProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const search = useSearch(query);
  const people = query.trim() ? (search.data?.people ?? []).slice(0, 8) : [];
  const rows = [...people, null];
  const chosen = rows[Math.min(at, rows.length - 1)];
  useEffect(() => input.current?.focus(), []);
  return (
    <span class="value-editor person-picker">
      <input
        ref={input}
        class="input"
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        maxLength={200}
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-people`}
        aria-activedescendant={`${id}-${chosen?.contactId ?? 'nobody'}`}
        placeholder={t('field_person_find')}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onBlur={() => onClose('leave')}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.isComposing) return;
          if (event.key === 'ArrowDown') setAt((at + 1) % rows.length);
          else if (event.key === 'ArrowUp') setAt((at + rows.length - 1) % rows.length);
          else if (event.key === 'Enter') onChoose(chosen ?? null);
          else if (event.key === 'Escape') onClose('key');
          else return;
          event.preventDefault();
        }}
      />
      <div id={`${id}-people`} class="picker-list" role="listbox" aria-label={label}>
        {rows.map((person, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and the keys
          <div
            key={person?.contactId ?? 'nobody'}
            id={`${id}-${person?.contactId ?? 'nobody'}`}
            role="option"
            tabIndex={-1}
            class="picker-option"
            aria-selected={index === Math.min(at, rows.length - 1) ? 'true' : 'false'}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(person)}
          >
            {person ? <bdi>{person.name}</bdi> : <span class="muted">{t('field_nobody')}</span>}
            {person?.company && <bdi class="small muted">{person.company}</bdi>}
          </div>
        ))}
      </div>
    </span>
  );
}
