import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { editableAmount } from '@/components/popup/money';
import { parseAmount } from '@/components/ui/amount';
import { fitsField, type OwnValue } from '@/utils/rules/own-values';
import { t } from '@/utils/words';
import { PersonPicker } from './PersonPicker';

/** What can be changed where it stands. `tags` are choices that nobody laid down. */
export type EditKind =
  | 'text'
  | 'number'
  | 'money'
  | 'date'
  | 'choice'
  | 'choices'
  | 'tags'
  | 'link'
  | 'person'
  | 'checkbox';

export interface Choice {
  value: string;
  name: string;
}

export interface ValueEditorProps {
  /** What is being changed, for screen readers. */
  label: string;
  kind: EditKind;
  value: OwnValue | null;
  /** What is stored, where `value` was typed before and is not. */
  stored?: OwnValue | null;
  choices?: Choice[];
  /** May not be emptied. */
  required?: boolean;
  maxLength?: number;
  /** Left to whoever asks for it where other parts of a form come first. */
  takesFocus?: boolean;
  /** Proposals for text. */
  proposals?: string[];
  /**
   * The value, or null for nothing; only called when it differs from what stood there at first, and
   * from what stands there now. `by` as of `onClose`; `isOver` where that was changed meanwhile.
   */
  onSave(value: OwnValue | null, by: 'key' | 'leave', isOver: boolean): void;
  /** Done, saved or not. `by` says whether the keyboard ended it, so that the focus may move on. */
  onClose(by: 'key' | 'leave'): void;
}

/** Changes one value where it stands: Enter or leaving saves, Escape leaves it as it was. */
export function ValueEditor(props: ValueEditorProps) {
  const { kind, onSave, onClose } = props;
  const value = JSON.stringify(props.value);
  // It may be changed elsewhere while it is changed here; whoever typed nothing takes nothing back.
  const [first] = useState(props.stored === undefined ? value : JSON.stringify(props.stored));
  const finish = (next: OwnValue | null, by: 'key' | 'leave') => {
    const chosen = JSON.stringify(next);
    const isOver = props.stored === undefined && value !== first;
    if (chosen !== first && (!isOver || chosen !== value)) onSave(next, by, isOver);
    onClose(by);
  };
  if (kind === 'choice') return <ChoiceEditor {...props} finish={finish} />;
  if (kind === 'choices') return <ChoicesEditor {...props} finish={finish} />;
  if (kind === 'person')
    return (
      <PersonPicker
        label={props.label}
        takesFocus={props.takesFocus}
        onChoose={(person) => finish(person?.contactId ?? null, 'key')}
        onClose={onClose}
      />
    );
  return <LineEditor {...props} finish={finish} />;
}

interface Finishing extends ValueEditorProps {
  finish(value: OwnValue | null, by: 'key' | 'leave'): void;
}

function LineEditor(props: Finishing) {
  const { label, kind, value, required, maxLength = 4000, proposals = [], finish, onClose } = props;
  const { takesFocus = true } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  const done = useRef(false);
  /** What stood in the line before anybody typed: it holds less than a text of several lines. */
  const untouched = useRef<string | undefined>(undefined);

  useEffect(() => {
    untouched.current = input.current?.value;
    if (!takesFocus) return;
    input.current?.focus();
    if (kind !== 'date') input.current?.select();
  }, [kind, takesFocus]);

  const end = (by: 'key' | 'leave') => {
    if (done.current) return;
    const typed = input.current?.value ?? '';
    if (typed && typed === untouched.current && props.stored === undefined) {
      done.current = true;
      onClose(by);
      return;
    }
    const read = readTyped(kind, typed);
    const wrong = read === undefined || (required && read === null);
    if (wrong && by === 'key') {
      setError(required && read === null ? t('field_wrong_empty') : wrongWords(kind));
      return;
    }
    done.current = true;
    // What cannot be read is not saved; whoever leaves it sees what stood there before.
    if (wrong) onClose(by);
    else finish(read ?? null, by);
  };

  return (
    <span class="value-editor">
      <input
        ref={input}
        class="input"
        type={kind === 'date' ? 'date' : 'text'}
        inputMode={kind === 'number' || kind === 'money' ? 'decimal' : undefined}
        dir="auto"
        autoComplete="off"
        aria-label={label}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        list={proposals.length > 0 ? `${id}-list` : undefined}
        maxLength={maxLength}
        defaultValue={editable(kind, value)}
        onBlur={() => end('leave')}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            end('key');
          } else if (event.key === 'Escape') {
            event.preventDefault();
            done.current = true;
            onClose('key');
          }
        }}
      />
      {proposals.length > 0 && (
        <datalist id={`${id}-list`}>
          {proposals.map((proposal) => (
            <option key={proposal} value={proposal} />
          ))}
        </datalist>
      )}
      {error && (
        <span id={`${id}-error`} class="field-error" role="alert">
          {error}
        </span>
      )}
    </span>
  );
}

/** What the pointer chooses is chosen; the arrows go through all there is, and Enter takes one. */
function ChoiceEditor(props: Finishing) {
  const { label, value, choices = [], required, finish, onClose, takesFocus = true } = props;
  const select = useRef<HTMLSelectElement>(null);
  const [shown, setShown] = useState(typeof value === 'string' ? value : '');
  const byKey = useRef(false);
  const done = useRef(false);
  useEffect(() => {
    if (takesFocus) select.current?.focus();
  }, [takesFocus]);
  const known = choices.some((choice) => choice.value === value);
  const end = (chosen: string, by: 'key' | 'leave') => {
    if (done.current) return;
    done.current = true;
    finish(chosen || null, by);
  };
  return (
    <select
      ref={select}
      class="input value-editor"
      aria-label={label}
      value={shown}
      onPointerDown={() => {
        byKey.current = false;
      }}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        setShown(chosen);
        if (!byKey.current) end(chosen, 'key');
      }}
      onBlur={(event) => end(event.currentTarget.value, 'leave')}
      onKeyDown={(event) => {
        event.stopPropagation();
        byKey.current = true;
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        event.preventDefault();
        // Not what was drawn: a list that is open tells of a choice only when it closes.
        if (event.key === 'Enter') return end(event.currentTarget.value, 'key');
        done.current = true;
        onClose('key');
      }}
    >
      {!required && <option value="">{t('field_nothing')}</option>}
      {typeof value === 'string' && value && !known && <option value={value}>{value}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}

function ChoicesEditor(props: Finishing) {
  const { label, value, choices = [], finish, onClose, takesFocus = true } = props;
  const set = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState(() => new Set(Array.isArray(value) ? value : []));
  const done = useRef(false);
  useEffect(() => {
    if (takesFocus) set.current?.querySelector<HTMLElement>('input')?.focus();
  }, [takesFocus]);
  const end = (by: 'key' | 'leave') => {
    if (done.current) return;
    done.current = true;
    const list = choices.map((choice) => choice.value).filter((one) => chosen.has(one));
    finish(list.length > 0 ? list : null, by);
  };
  return (
    <fieldset
      ref={set}
      class="value-editor value-choices"
      aria-label={label}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) end('leave');
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        if (event.key === 'Enter') return end('key');
        done.current = true;
        onClose('key');
      }}
    >
      {choices.map((choice) => (
        <label key={choice.value} class="check">
          <input
            type="checkbox"
            checked={chosen.has(choice.value)}
            onChange={(event) => {
              const next = new Set(chosen);
              if (event.currentTarget.checked) next.add(choice.value);
              else next.delete(choice.value);
              setChosen(next);
            }}
          />
          <span dir="auto">{choice.name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A value as it stands in the line where it is changed. */
function editable(kind: EditKind, value: OwnValue | null): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'number') return String(value);
  return kind === 'money' ? editableAmount(value) : String(value);
}

/** What was typed: a value, null for nothing, undefined where it cannot be read. */
export function readTyped(kind: EditKind, typed: string): OwnValue | null | undefined {
  const text = typed.trim();
  if (!text) return null;
  if (kind === 'tags') {
    const tags = text.split(/[,،;]/).map((tag) => tag.trim().slice(0, 60));
    const list = [...new Set(tags.filter(Boolean))].slice(0, 50);
    return list.length > 0 ? list : null;
  }
  const value = kind === 'money' ? parseAmount(text) : kind === 'number' ? readNumber(text) : text;
  if (value === null) return null;
  return fitsField({ type: kind, options: [] }, value) ? value : undefined;
}

/** Amounts have no sign; other numbers may. */
function readNumber(text: string): number {
  const [, minus = '', rest = ''] = /^([-\u2212]?)(.*)$/s.exec(text) ?? [];
  const value = parseAmount(rest);
  if (value === null) return Number.NaN;
  return minus ? -value : value;
}

function wrongWords(kind: EditKind): string {
  if (kind === 'number') return t('field_wrong_number');
  if (kind === 'money') return t('field_wrong_money');
  if (kind === 'date') return t('field_wrong_date');
  return kind === 'link' ? t('field_wrong_link') : t('common_error_invalid');
}
