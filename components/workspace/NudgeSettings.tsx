import { Select } from '@/components/ui/Field';
import type { SettingsView } from '@/storage/api';
import { RANKED_KINDS, USUAL_WEIGHTS } from '@/utils/rules/next-action';
import { t, uiLanguage } from '@/utils/words';
import { NumberSetting, Switch } from './parts';
import type { SaveSettings } from './Settings';

type Nudges = SettingsView['nudges'];

interface NudgeSettingsProps {
  nudges: Nudges;
  save: SaveSettings;
}

/** When to be nudged, how often, and when to be left alone. */
export function NudgeSettings({ nudges, save }: NudgeSettingsProps) {
  const set = (change: Partial<Nudges>) =>
    save(t('settings_said_nudges'), (now) => ({ nudges: { ...now.nudges, ...change } }));
  return (
    <>
      <NumberSetting
        label={t('settings_needs_reply')}
        teach={t('settings_needs_reply_teach')}
        unit={t('settings_business_days')}
        value={nudges.needsReplyDays}
        min={0}
        max={90}
        wrong={t('settings_from_to', 0, 90)}
        onSave={(needsReplyDays) => set({ needsReplyDays })}
      />
      <NumberSetting
        label={t('settings_follow_up')}
        teach={t('settings_follow_up_teach')}
        unit={t('settings_business_days')}
        value={nudges.followUpDays}
        min={1}
        max={365}
        wrong={t('settings_from_to', 1, 365)}
        onSave={(followUpDays) => set({ followUpDays })}
      />
      <Weights
        weights={nudges.weights ?? {}}
        onSave={(kind, weight) =>
          save(t('settings_said_nudges'), (now) => ({
            nudges: { ...now.nudges, weights: { ...now.nudges.weights, [kind]: weight } },
          }))
        }
      />
      <Switch
        label={t('settings_notifications')}
        teach={t('settings_notifications_teach')}
        checked={nudges.notifications}
        onChange={(notifications) => set({ notifications })}
      />
      {nudges.notifications && (
        <>
          <NumberSetting
            label={t('settings_per_day')}
            unit={t('settings_a_day')}
            value={nudges.perDay}
            min={0}
            max={50}
            wrong={t('settings_from_to', 0, 50)}
            onSave={(perDay) => set({ perDay })}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: a legend would have to stand first */}
          <div class="setting" role="group" aria-labelledby="quiet">
            <div class="setting-words">
              <p id="quiet">{t('settings_quiet')}</p>
              <p class="small muted">
                {nudges.quietFrom === nudges.quietTo
                  ? t('settings_quiet_never')
                  : t('settings_quiet_teach')}
              </p>
            </div>
            <div class="setting-end hours">
              <HourSelect
                label={t('settings_quiet_from')}
                value={nudges.quietFrom}
                onChange={(quietFrom) => set({ quietFrom })}
              />
              <HourSelect
                label={t('settings_quiet_to')}
                value={nudges.quietTo}
                onChange={(quietTo) => set({ quietTo })}
              />
            </div>
          </div>
          <Switch
            label={t('settings_digest')}
            teach={t('settings_digest_teach')}
            checked={nudges.digest}
            onChange={(digest) => set({ digest })}
          />
        </>
      )}
    </>
  );
}

interface WeightsProps {
  weights: NonNullable<Nudges['weights']>;
  onSave(kind: string, weight: number): void;
}

/** The order of the list, as a formula that can be read and changed. */
function Weights({ weights, onSave }: WeightsProps) {
  return (
    <details class="setting weights">
      <summary>{t('settings_weights')}</summary>
      <p class="small muted">{t('settings_weights_teach')}</p>
      {RANKED_KINDS.map((kind) => (
        <NumberSetting
          key={kind}
          label={t(`settings_weight_${kindKey(kind)}`)}
          unit={t('settings_points')}
          value={weights[kind] ?? USUAL_WEIGHTS[kind]}
          min={0}
          max={200}
          wrong={t('settings_from_to', 0, 200)}
          onSave={(weight) => onSave(kind, weight)}
        />
      ))}
    </details>
  );
}

type KindKey<K> = K extends `${infer A}-${infer B}` ? `${A}_${KindKey<B>}` : K;

/** Locale keys have no dashes. */
function kindKey<K extends (typeof RANKED_KINDS)[number]>(kind: K): KindKey<K> {
  // The type spells out what the replacement does.
  return kind.replaceAll('-', '_') as KindKey<K>;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface HourSelectProps {
  label: string;
  value: number;
  onChange(hour: number): void;
}

function HourSelect({ label, value, onChange }: HourSelectProps) {
  const clock = new Intl.DateTimeFormat(uiLanguage(), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return (
    <Select
      label={label}
      value={String(value)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    >
      {HOURS.map((hour) => (
        <option key={hour} value={String(hour)}>
          {clock.format(Date.UTC(2026, 0, 1, hour))}
        </option>
      ))}
    </Select>
  );
}
