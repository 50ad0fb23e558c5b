import { useId } from 'preact/hooks';
import type { AutoLog } from '@/storage/schema';
import { t, type WordKey } from '@/utils/words';

const CHOICES: { value: AutoLog; name: WordKey; teach: WordKey }[] = [
  { value: 'contacts', name: 'settings_auto_contacts', teach: 'settings_auto_contacts_teach' },
  {
    value: 'everyone-i-write-to',
    name: 'settings_auto_everyone',
    teach: 'settings_auto_everyone_teach',
  },
  { value: 'off', name: 'settings_auto_off', teach: 'settings_auto_off_teach' },
];

interface AutoLogChoiceProps {
  value: AutoLog;
  onChange(value: AutoLog, name: string): void;
}

export function AutoLogChoice({ value, onChange }: AutoLogChoiceProps) {
  const id = useId();
  return (
    <div role="radiogroup" aria-label={t('settings_auto')}>
      {CHOICES.map((choice) => (
        <div key={choice.value} class="setting choice">
          <input
            id={`${id}-${choice.value}`}
            type="radio"
            name={id}
            class="radio"
            checked={value === choice.value}
            aria-describedby={`${id}-${choice.value}-teach`}
            onChange={() => onChange(choice.value, t(choice.name))}
          />
          <div class="setting-words">
            <label for={`${id}-${choice.value}`}>{t(choice.name)}</label>
            <p id={`${id}-${choice.value}-teach`} class="small muted">
              {t(choice.teach)}
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}
