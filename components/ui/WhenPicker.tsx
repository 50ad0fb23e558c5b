import { useState } from 'preact/hooks';
import { parseDateInWords } from '@/utils/rules/dates-in-words';
import { instantToWallTime, userZone, type WallTime, wallTimeToInstant } from '@/utils/time';
import { t, uiLanguage } from '@/utils/words';
import { Button } from './Button';
import { Field } from './Field';
import { Time, useNow } from './Time';

interface WhenPickerProps {
  /** What the button that confirms says. */
  action: string;
  busy?: boolean;
  onPick: (when: WallTime) => void;
}

/** Any time to come: in words ("friday 3pm"), or from the browser's own picker. */
export function WhenPicker({ action, busy, onPick }: WhenPickerProps) {
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState('');
  const [asked, setAsked] = useState(false);
  const now = useNow();
  const zone = userZone();
  const read = picked
    ? { local: picked, zone }
    : parseDateInWords(words, { now, zone, language: uiLanguage() });
  const when = read && wallTimeToInstant(read) > now ? read : null;

  return (
    <form
      class="when"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (when && !busy) onPick(when);
      }}
    >
      <Field
        label={t('common_when')}
        placeholder={t('common_when_example')}
        value={words}
        maxLength={80}
        error={asked && !when ? t('common_when_unclear') : null}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setPicked('');
          setAsked(false);
        }}
      />
      <Field
        label={t('common_when_pick')}
        bare
        type="datetime-local"
        min={instantToWallTime(now, zone).local}
        value={picked || (when?.local ?? '')}
        onChange={(event) => {
          setPicked(event.currentTarget.value);
          setWords('');
          setAsked(false);
        }}
      />
      <div class="row">
        <Button type="submit" busy={busy} disabled={!words.trim() && !picked}>
          {action}
        </Button>
        <span class="small muted" aria-live="polite">
          {when && <Time at={wallTimeToInstant(when)} form="moment" />}
        </span>
      </div>
    </form>
  );
}
