import { useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { t } from '@/utils/words';
import type { Entry } from './entries';

interface EntryListProps {
  label: string;
  placeholder: string;
  empty: string;
  entries: string[];
  /** Said by the button that removes an entry. */
  parse(typed: string, entries: string[]): Entry;
  onAdd(value: string): void;
  onRemove(value: string): void;
}

/** Longer lists are searched, not scrolled. */
const SHOWN = 30;

/** A list of addresses or domains that one adds to and takes from. */
export function EntryList({
  label,
  placeholder,
  empty,
  entries,
  parse,
  ...change
}: EntryListProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const shown = all ? entries : entries.slice(0, SHOWN);

  const add = () => {
    const entry = parse(typed, entries);
    if (!entry.ok) {
      setError(entry.error);
      input.current?.focus();
      return;
    }
    change.onAdd(entry.value);
    setTyped('');
    setError(null);
  };

  return (
    <div class="entries">
      <form
        class="entry-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          label={label}
          bare
          dir="ltr"
          inputMode="email"
          autoCapitalize="off"
          spellcheck={false}
          placeholder={placeholder}
          maxLength={300}
          value={typed}
          error={error}
          inputRef={input}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setError(null);
          }}
        />
        <Button type="submit">{t('settings_add')}</Button>
      </form>
      {entries.length === 0 ? (
        <p class="small muted">{empty}</p>
      ) : (
        <ul class="chips" aria-label={label}>
          {shown.map((entry) => (
            <li key={entry} class="chip">
              <bdi class="cut">{entry}</bdi>
              <IconButton
                name={t('settings_remove', entry)}
                icon="close"
                onClick={() => {
                  change.onRemove(entry);
                  input.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {entries.length > shown.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {t('settings_show_all', entries.length)}
        </Button>
      )}
    </div>
  );
}
