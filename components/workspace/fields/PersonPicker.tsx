import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSearch } from '@/components/queries';
import { t } from '@/utils/words';

interface PersonPickerProps {
  label: string;
  /** Left to whoever asks for it where other parts of a form come first. */
  takesFocus?: boolean;
  /** Null for nobody. */
  onChoose(person: { contactId: string; name: string } | null): void;
  onClose(by: 'key' | 'leave'): void;
}

/** Finds one of the people by a few letters. */
export function PersonPicker({ label, takesFocus = true, onChoose, onClose }: PersonPickerProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  /** Where the arrows went; null before: nobody is taken away by Enter alone. */
  const [at, setAt] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const search = useSearch(query);
  const people = query.trim() ? (search.data?.people ?? []).slice(0, 8) : [];
  const rows = [...people, null];
  const isCurrent = !search.isPlaceholderData;
  const index = at === null ? (people.length > 0 ? 0 : -1) : Math.min(at, rows.length - 1);
  const chosen = rows[index];
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  /** What is shown for other letters than those that stand there is nobody's choice. */
  const take = () => {
    if (chosen !== undefined && (isCurrent || chosen === null)) onChoose(chosen);
    else if (query.trim() === '') onClose('key');
  };
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
        aria-activedescendant={
          chosen === undefined ? undefined : `${id}-${chosen?.contactId ?? 'nobody'}`
        }
        placeholder={t('field_person_find')}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(null);
        }}
        onBlur={() => onClose('leave')}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.isComposing) return;
          if (event.key === 'ArrowDown') setAt((index + 1) % rows.length);
          else if (event.key === 'ArrowUp') setAt((Math.max(index, 0) || rows.length) - 1);
          else if (event.key === 'Enter') take();
          else if (event.key === 'Escape') onClose('key');
          else return;
          event.preventDefault();
        }}
      />
      <div id={`${id}-people`} class="picker-list" role="listbox" aria-label={label}>
        {rows.map((person, row) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and the keys
          <div
            key={person?.contactId ?? 'nobody'}
            id={`${id}-${person?.contactId ?? 'nobody'}`}
            role="option"
            tabIndex={-1}
            class="picker-option"
            aria-selected={row === index ? 'true' : 'false'}
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
