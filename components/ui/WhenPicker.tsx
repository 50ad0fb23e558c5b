import { useEffect, useRef, useState } from 'preact/hooks';
import { dateOf, userZone, type WallTime, wallTimeToInstant } from '@/utils/time';
import { t } from '@/utils/words';
import { Button, IconButton } from './Button';
import { Field } from './Field';
import { Time, useNow } from './Time';

interface WhenPickerProps {
  /** The time that words name; null when they name none to come. */
  read: (words: string) => Promise<WallTime | null>;
  /** What the button that confirms says. */
  action: string;
  busy?: boolean;
  onPick: (when: WallTime) => void;
}

const TYPING_MS = 120;

/** Any time to come, in words ("friday 3pm"); the browser's own calendar writes the words too. */
export function WhenPicker({ read, action, busy, onPick }: WhenPickerProps) {
  const [words, setWords] = useState('');
  const [when, setWhen] = useState<WallTime | null>(null);
  const [unclear, setUnclear] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const now = useNow();
  const write = (text: string) => {
    setWords(text);
    setWhen(null);
    setUnclear(false);
  };

  // Shows how the words are understood, once the person pauses.
  useEffect(() => {
    if (!words.trim()) return;
    let newer = false;
    const show = (understood: WallTime | null) => newer || setWhen(understood);
    const timer = setTimeout(() => read(words).then(show, () => undefined), TYPING_MS);
    return () => {
      newer = true;
      clearTimeout(timer);
    };
  }, [words, read]);

  const pick = async () => {
    const understood = await read(words).catch(() => null);
    if (understood) onPick(understood);
    else setUnclear(true);
  };

  return (
    <form
      class="when"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void pick();
      }}
    >
      <Field
        label={t('common_when')}
        placeholder={t('common_when_example')}
        value={words}
        maxLength={80}
        error={unclear ? t('common_when_unclear') : null}
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
            min={dateOf(now, userZone())}
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
