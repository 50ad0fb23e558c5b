import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/ui/Button';
import { type Choice, type EditKind, ValueEditor } from '@/components/workspace/fields/ValueEditor';
import type { OwnValue } from '@/utils/rules/own-values';
import { t } from '@/utils/words';
import '@/components/workspace/fields/fields.css';

/** What is known about a record, each line changed where it stands. */
export function Facts({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="own-fields" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl>{children}</dl>
    </section>
  );
}

interface FactProps {
  label: string;
  kind: EditKind;
  value: OwnValue | null;
  choices?: Choice[];
  required?: boolean;
  maxLength?: number;
  proposals?: string[];
  /** What is wrong with what was typed; it stays there to be corrected. */
  check?(value: OwnValue | null): string | null;
  /** Answers whether it was saved. */
  onSave(value: OwnValue | null): Promise<boolean>;
  /** How the value looks; without it as text, and with none as nothing. */
  children?: ComponentChildren;
}

/** One line of the facts. */
export function Fact({ label, children, check, onSave, value, ...edit }: FactProps) {
  const [draft, setDraft] = useState<{ value: OwnValue | null; turn: number } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const stay = useRef(false);

  const again = (typed: OwnValue | null) =>
    setDraft((before) => ({ value: typed, turn: (before?.turn ?? 0) + 1 }));
  const save = (typed: OwnValue | null) => {
    const wrong = check?.(typed) ?? null;
    setError(wrong);
    if (wrong) {
      stay.current = true;
      again(typed);
      return;
    }
    // What could not be saved stands there again, to be corrected or tried once more.
    void onSave(typed).then((saved) => saved || again(typed));
  };
  const close = (by: 'key' | 'leave') => {
    if (stay.current) {
      stay.current = false;
      return;
    }
    setError(null);
    setDraft(null);
    if (by === 'key') requestAnimationFrame(() => opener.current?.focus());
  };

  const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return (
    <div class="own-field">
      <dt>{label}</dt>
      <dd>
        {draft ? (
          <span class="fact-editing">
            <ValueEditor
              key={draft.turn}
              {...edit}
              label={label}
              value={draft.value}
              {...(draft.turn > 0 && { stored: empty ? null : value })}
              onSave={save}
              onClose={close}
            />
            {error && (
              <span class="field-error" role="alert">
                {error}
              </span>
            )}
          </span>
        ) : (
          <>
            {empty ? (
              <span class="muted">{t('field_nothing')}</span>
            ) : (
              (children ?? <bdi>{String(value)}</bdi>)
            )}
            <IconButton
              buttonRef={opener}
              class="own-edit"
              icon="pencil"
              name={t('field_edit_value', label)}
              onClick={() => setDraft({ value: empty ? null : value, turn: 0 })}
            />
          </>
        )}
      </dd>
    </div>
  );
}

interface TextFactProps extends Omit<FactProps, 'kind' | 'value' | 'onSave'> {
  value: string | null | undefined;
  /** Empty for nothing. */
  onSave(text: string): Promise<boolean>;
}

/** A fact in words. */
export function TextFact({ value, onSave, ...fact }: TextFactProps) {
  return (
    <Fact {...fact} kind="text" value={value || null} onSave={(typed) => onSave(asText(typed))} />
  );
}

interface ListFactProps extends Omit<FactProps, 'kind' | 'value' | 'onSave'> {
  value: string[];
  onSave(list: string[]): Promise<boolean>;
}

/** A fact of several texts. */
export function ListFact({ onSave, ...fact }: ListFactProps) {
  return <Fact {...fact} kind="tags" onSave={(typed) => onSave(asList(typed))} />;
}

/** Tags, which every kind of record has. */
export function TagsFact({ tags, onSave }: { tags: string[]; onSave: ListFactProps['onSave'] }) {
  return (
    <ListFact label={t('record_tags')} value={tags} onSave={onSave}>
      <Tags tags={tags} />
    </ListFact>
  );
}

/** Several texts one under the other. */
export function Lines({ children }: { children: ComponentChildren }) {
  return <ul class="fact-lines">{children}</ul>;
}

/** Tags as chips. */
function Tags({ tags }: { tags: string[] }) {
  return (
    <ul class="tags">
      {tags.map((tag) => (
        <li key={tag} class="badge tag">
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A value of an editor as text; empty for nothing. */
export function asText(value: OwnValue | null): string {
  return value === null ? '' : String(value);
}

/** A value of an editor as a list. */
export function asList(value: OwnValue | null): string[] {
  if (Array.isArray(value)) return value;
  return value === null ? [] : [String(value)];
}
