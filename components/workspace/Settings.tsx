import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { CurrencySelect } from '@/components/popup/CurrencySelect';
import { useAct } from '@/components/popup/notices';
import { background, useFields, useSettings } from '@/components/queries';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { SettingsView } from '@/storage/api';
import { t } from '@/utils/words';
import { AutoLogChoice } from './AutoLogChoice';
import { NeverLogPast } from './data/NeverLogPast';
import { EntryList } from './EntryList';
import { aliasEntry, neverLogEntry } from './entries';
import { FieldSettings } from './fields/FieldSettings';
import { LanguageSetting } from './LanguageSetting';
import { NudgeSettings } from './NudgeSettings';
import { ShortcutSettings } from './palette/ShortcutSettings';
import { Group } from './parts';
import { LeadRules } from './scores/LeadRules';

type Change = Partial<SettingsView>;

/**
 * Saves a part of the settings and says so. The change is made from the settings as they are now:
 * what was drawn may be older than the press before this one.
 */
export type SaveSettings = (
  said: string | (() => string),
  change: (now: SettingsView) => Change,
) => void;

/** Everything that can be told to the product; each change is saved at once and can be undone. */
export function Settings() {
  const query = useSettings();
  // They stand above other settings.
  const fields = useFields();
  const client = useQueryClient();
  const act = useAct();
  /** Came onto the never-log list just now. */
  const [added, setAdded] = useState<string | null>(null);
  if (query.isPending || fields.isPending) return <Loading lines={6} />;
  if (!query.data) return <Failed error={query.error} again={() => void query.refetch()} />;
  const settings = query.data;

  const save: SaveSettings = (said, changeOf) => {
    const now = client.getQueryData<SettingsView>(['settings']) ?? settings;
    const change = changeOf(now);
    void act({
      said,
      call: (again) => background.saveSettings(change, again),
      ahead: () => client.setQueryData<SettingsView>(['settings'], { ...now, ...change }),
    });
  };

  return (
    <div class="sheet settings">
      <h1>{t('settings_title')}</h1>
      <p class="muted">{t('settings_teach')}</p>

      <LanguageSetting
        value={settings.language ?? 'browser'}
        onChange={(language, name) =>
          save(
            () => t('settings_said_language', name()),
            () => ({ language }),
          )
        }
      />

      <Group title={t('settings_auto')} teach={t('settings_auto_teach')}>
        <AutoLogChoice
          value={settings.autoLog}
          onChange={(autoLog, name) => save(t('settings_said_auto', name), () => ({ autoLog }))}
        />
      </Group>

      <Group title={t('settings_me')} teach={t('settings_me_teach')}>
        <div class="setting column-setting">
          <h3>{t('settings_accounts')}</h3>
          {settings.accounts.length === 0 ? (
            <p class="small muted">{t('settings_accounts_empty')}</p>
          ) : (
            <ul class="chips" aria-label={t('settings_accounts')}>
              {settings.accounts.map((account) => (
                <li key={account} class="chip fixed">
                  <bdi class="cut">{account}</bdi>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div class="setting column-setting">
          <h3>{t('settings_aliases')}</h3>
          <p class="small muted">{t('settings_aliases_teach')}</p>
          <EntryList
            label={t('settings_aliases')}
            placeholder="me@example.com"
            empty={t('settings_aliases_empty')}
            entries={settings.aliases}
            parse={(typed) => aliasEntry(typed, [...settings.accounts, ...settings.aliases])}
            onAdd={(alias) =>
              save(t('settings_said_alias', alias), ({ aliases }) => ({
                aliases: [...aliases, alias],
              }))
            }
            onRemove={(alias) =>
              save(t('settings_said_removed', alias), ({ aliases }) => ({
                aliases: aliases.filter((one) => one !== alias),
              }))
            }
          />
        </div>
      </Group>

      <Group title={t('settings_never')} teach={t('settings_never_teach')}>
        <div class="setting column-setting">
          <EntryList
            label={t('settings_never_label')}
            placeholder="ana@example.com"
            empty={t('settings_never_empty')}
            entries={settings.neverLog}
            parse={neverLogEntry}
            onAdd={(entry) => {
              setAdded(entry);
              save(t('settings_said_never', entry), ({ neverLog }) => ({
                neverLog: [...neverLog, entry],
              }));
            }}
            onRemove={(entry) =>
              save(t('settings_said_removed', entry), ({ neverLog }) => ({
                neverLog: neverLog.filter((one) => one !== entry),
              }))
            }
          />
          {added && <NeverLogPast entry={added} onDone={() => setAdded(null)} />}
        </div>
      </Group>

      <Group title={t('settings_nudges')} teach={t('settings_nudges_teach')}>
        <NudgeSettings nudges={settings.nudges} save={save} />
      </Group>

      <Group title={t('score_lead')} teach={t('lead_rules_teach')}>
        <LeadRules settings={settings} save={save} />
      </Group>

      <FieldSettings />

      <ShortcutSettings shortcuts={settings.shortcuts ?? {}} save={save} />

      <Group title={t('settings_money')}>
        <div class="setting">
          <div class="setting-words">
            <p>{t('settings_currency')}</p>
            <p class="small muted">{t('settings_currency_teach')}</p>
          </div>
          <div class="setting-end wide">
            <CurrencySelect
              label={t('settings_currency')}
              bare
              named
              value={settings.defaultCurrency}
              onChange={(defaultCurrency) =>
                save(t('settings_said_currency', defaultCurrency), () => ({ defaultCurrency }))
              }
            />
          </div>
        </div>
      </Group>
    </div>
  );
}
