import { useRef, useState } from 'preact/hooks';
import { parseDateInWords } from '@/utils/rules/dates-in-words';
import { dateOf, userZone, type WallTime, wallTimeToInstant } from '@/utils/time';
import { t, uiLanguage } from '@/utils/words';
import { Button, IconButton } from './Button';
import { Field } from './Field';
import { Time, useNow } from './Time';

interface WhenPickerProps {
  /** What the button that confirms says. */
  action: string;
  busy?: boolean;
  onPick: (when: WallTime) => void;
}

/** Any time to come, in words ("friday 3pm"); the browser's own calendar writes the words too. */
export function WhenPicker({ action, busy, onPick }: WhenPickerProps) {
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const now = useNow();
  const zone = userZone();
  const when = parseDateInWords(words, { now, zone, language: uiLanguage() });
  const write = (text: string) => {
    setWords(text);
    setAsked(false);
  };

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
        onInput={(event) => write(event.currentTarget.value)}
      />
      <div class="row">
        <Button type="submit" busy={busy} disabled={!words.trim()}>
          {action}
        </Button>
        <span class="when-calendar">
          <IconButton
            icon="calendar"
            name={t('common_when_pick')}
            onClick={() => calendar.current?.showPicker()}
          />
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            min={dateOf(now, zone)}
            onChange={(event) => write(`${event.currentTarget.value} 09:00`)}
          />
        </span>
        <span class="small muted" aria-live="polite">
          {when && <Time at={wallTimeToInstant(when)} form="moment" />}
        </span>
      </div>
    </form>
  );
}
