import { Select } from '@/components/ui/Field';
import type { Language } from '@/storage/schema';
import { t } from '@/utils/words';
import { Group } from './parts';

/** Each by its own name, so that whoever landed in a language not theirs finds the way back. */
const NAMES: Record<Exclude<Language, 'browser'>, string> = {
  en: 'English',
  de: 'Deutsch',
  ar: 'العربية',
};

const CHOICES: readonly Language[] = ['browser', 'en', 'de', 'ar'];

function nameOf(language: Language): string {
  return language === 'browser' ? t('settings_language_browser') : NAMES[language];
}

interface LanguageSettingProps {
  value: Language;
  /** `name` says in the language that is spoken then which one it is. */
  onChange(language: Language, name: () => string): void;
}

/** Which language the product speaks. */
export function LanguageSetting({ value, onChange }: LanguageSettingProps) {
  return (
    <Group title={t('settings_language')}>
      <div class="setting">
        <div class="setting-words">
          <p class="small muted">{t('settings_language_teach')}</p>
        </div>
        <div class="setting-end wide">
          <Select
            name="language"
            label={t('settings_language')}
            bare
            value={value}
            onChange={(event) => {
              const chosen = CHOICES.find((language) => language === event.currentTarget.value);
              if (chosen) onChange(chosen, () => nameOf(chosen));
            }}
          >
            {CHOICES.map((language) => (
              <option
                key={language}
                value={language}
                lang={language === 'browser' ? undefined : language}
              >
                {nameOf(language)}
              </option>
            ))}
          </Select>
        </div>
      </div>
    </Group>
  );
}
