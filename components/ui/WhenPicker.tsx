import { useState } from 'preact/hooks';
import { parseDateInWords } from '@/utils/rules/dates-in-words';
import { instantToWallTime, userZone, type WallTime, wallTimeToInstant } from '@/utils/time';
import { t, uiLanguage } from '@/utils/words';
import { Button } from './Button';
import { Field } from './Field';
import { Time } from './Time';

interface WhenPickerProps {
  /** What the button that confirms says. */
  action: string;
  busy?: boolean;
  onPick: (when: WallTime) => void;
}

/** Any time to come: in words ("friday at 3") or from the browser's own picker. */
export function WhenPicker({ action, busy, onPick }: WhenPickerProps) {
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const now = Date.now();
  const zone = userZone();
  const when = words.trim() ? parseDateInWords(words, { now, zone, language: uiLanguage() }) : null;
  const late = when !== null && wallTimeToInstant(when) <= now;
  const error =
    !asked || !words.trim()
      ? null
      : late
        ? t('common_when_past')
        : when
          ? null
          : t('common_when_unclear');

  return (
    <form
      class="when"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (when && !late && !busy) onPick(when);
      }}
    >
      <Field
        label={t('common_when')}
        placeholder={t('common_when_example')}
        value={words}
        maxLength={80}
        error={error}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setAsked(false);
        }}
      />
      <Field
        label={t('common_when_pick')}
        bare
        type="datetime-local"
        min={instantToWallTime(now, zone).local}
        value={when?.local ?? ''}
        onChange={(event) => setWords(event.currentTarget.value.replace('T', ' '))}
      />
      <Button type="submit" busy={busy} disabled={!words.trim()}>
        {action}
      </Button>
      <p class="small muted when-read" aria-live="polite">
        {when && !late && <Time at={wallTimeToInstant(when)} form="moment" />}
      </p>
    </form>
  );
}
