import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import { focusOnce } from '@/components/ui/Form';
import { Icon } from '@/components/ui/Icon';
import { Time, useNow } from '@/components/ui/Time';
import type { Repeat } from '@/storage/schema';
import { parseTaskInWords } from '@/utils/rules/task-in-words';
import { isWallTime, presets, userZone, type WallTime, wallTimeToInstant } from '@/utils/time';
import { t, uiLanguage } from '@/utils/words';
import { repeatChoices, repeatWords } from './repeat-words';

/** What a task says. */
export interface TaskDraft {
  text: string;
  due: WallTime;
  repeat: Repeat | null;
}

interface TaskFormProps {
  label: string;
  action: string;
  known?: TaskDraft;
  /** What was typed already, of a new one. */
  first?: string;
  focus?: boolean;
  onClose?(): void;
  /** Answers whether it was saved. */
  onSave(draft: TaskDraft): Promise<boolean>;
}

/**
 * A task in a line of words, from which time and turns are read as one types; they stand beside
 * it, can be changed there, and what is saved is shown before.
 */
export function TaskForm({
  label,
  action,
  known,
  first = '',
  focus,
  onClose,
  onSave,
}: TaskFormProps) {
  const now = useNow();
  const zone = userZone();
  const [words, setWords] = useState(known?.text ?? first);
  /** Words are words: nothing is read from them. */
  const [plain, setPlain] = useState(false);
  const [at, setAt] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Repeat | null | undefined>();
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);

  const isRead = !plain && words !== known?.text;
  const read = isRead ? parseTaskInWords(words, { now, zone, language: uiLanguage() }) : null;
  const text = (read?.text ?? words).trim();
  const due: WallTime =
    at !== null ? { local: at, zone } : (read?.due ?? known?.due ?? presets(now, zone).tomorrow);
  const repeat = chosen !== undefined ? chosen : (read?.repeat ?? known?.repeat ?? null);
  const isTime = isWallTime(due);
  const textError = tried && !text ? t('task_needs_text') : null;

  const save = async () => {
    setTried(true);
    if (!text || !isTime || saving) return;
    setSaving(true);
    const saved = await onSave({ text, due, repeat });
    setSaving(false);
    if (!saved) return;
    setWords('');
    setAt(null);
    setChosen(undefined);
    setPlain(false);
    setTried(false);
    onClose?.();
  };

  const choices = isTime ? repeatChoices(due.local.slice(0, 10)) : [];
  const same = JSON.stringify(repeat);
  const offered = repeat && !choices.some((one) => JSON.stringify(one) === same);
  return (
    <form
      class="task-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onClose) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <Field
        label={t('task_what')}
        placeholder={t('task_what_example')}
        value={words}
        maxLength={500}
        error={textError}
        inputRef={focus ? focusOnce : undefined}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setPlain(false);
        }}
      />
      <div class="task-form-line">
        <Field
          label={t('record_when')}
          type="datetime-local"
          value={due.local}
          error={isTime ? null : t('task_bad_time')}
          onInput={(event) => setAt(event.currentTarget.value.slice(0, 16))}
        />
        <Select
          label={t('task_repeat')}
          value={same}
          onChange={({ currentTarget }) => {
            const all: (Repeat | null)[] = [null, repeat, ...choices];
            setChosen(all.find((one) => JSON.stringify(one) === currentTarget.value) ?? null);
          }}
        >
          <option value="null">{t('task_repeat_never')}</option>
          {offered && repeat && <option value={same}>{repeatWords(repeat)}</option>}
          {choices.map((choice) => (
            <option key={JSON.stringify(choice)} value={JSON.stringify(choice)}>
              {repeatWords(choice)}
            </option>
          ))}
        </Select>
        <div class="task-form-end">
          {onClose && (
            <Button look="quiet" onClick={onClose}>
              {t('common_cancel')}
            </Button>
          )}
          <Button look="primary" type="submit" busy={saving}>
            {action}
          </Button>
        </div>
      </div>
      <p class="task-read small muted" aria-live="polite">
        {text && isTime && (
          <>
            <Icon name="bell" />
            <bdi>{text}</bdi>
            <span>
              <Time at={wallTimeToInstant(due)} form="moment" />
            </span>
            {repeat && <span>{repeatWords(repeat)}</span>}
          </>
        )}
      </p>
      {read && (read.due || read.repeat) && (
        <Button look="link" onClick={() => setPlain(true)}>
          {t('task_as_words')}
        </Button>
      )}
    </form>
  );
}
