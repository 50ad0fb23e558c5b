import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import type { SettingsView } from '@/storage/api';
import { LEAD_CLUES, LEAD_RULES, type LeadClue, type LeadRule } from '@/utils/rules/scores/lead';
import { say, t } from '@/utils/words';
import { NumberSetting } from '../parts';
import type { SaveSettings } from '../Settings';

interface LeadRulesProps {
  settings: SettingsView;
  save: SaveSettings;
}

/** Clues that look for words, and those that fade. */
const WITH_WORDS: readonly LeadClue[] = ['title', 'source', 'tag', 'lifecycle'];
const DEEDS: readonly LeadClue[] = ['wrote', 'met', 'called'];
const MOST = 40;

/** What gives a lead points, how many, and how soon what somebody did counts half. */
export function LeadRules({ settings, save }: LeadRulesProps) {
  const rules = settings.leadRules ?? LEAD_RULES;
  const change = (changed: (now: readonly LeadRule[]) => readonly LeadRule[]) =>
    save(t('lead_rules_said'), (now) => ({
      leadRules: [...changed(now.leadRules ?? LEAD_RULES)],
    }));
  const set = (index: number, part: Partial<LeadRule>) =>
    change((now) => now.map((rule, at) => (at === index ? { ...rule, ...part } : rule)));
  const add = (clue: LeadClue) =>
    change((now) => [
      ...now,
      { clue, words: '', points: 10, halfLifeDays: DEEDS.includes(clue) ? 30 : null },
    ]);
  return (
    <details class="setting weights">
      <summary>{t('lead_rules_change')}</summary>
      {rules.map((rule, index) => (
        <LeadRuleSetting
          // biome-ignore lint/suspicious/noArrayIndexKey: two rules may say the same
          key={`${rule.clue}.${index}`}
          rule={rule}
          set={(part) => set(index, part)}
          remove={() => change((now) => now.filter((_, at) => at !== index))}
        />
      ))}
      <div class="lead-rules-end">
        {rules.length < MOST && (
          <Select
            label={t('lead_rule_add')}
            value=""
            onChange={({ currentTarget }) => {
              const clue = LEAD_CLUES.find((one) => one === currentTarget.value);
              if (clue) add(clue);
            }}
          >
            <option value="">{t('dashboard_choose')}</option>
            {LEAD_CLUES.map((clue) => (
              <option key={clue} value={clue}>
                {nameOf(clue)}
              </option>
            ))}
          </Select>
        )}
        {settings.leadRules && (
          <Button
            look="quiet"
            onClick={() => save(t('lead_rules_said'), () => ({ leadRules: null }))}
          >
            {t('lead_rules_usual')}
          </Button>
        )}
      </div>
    </details>
  );
}

interface LeadRuleSettingProps {
  rule: LeadRule;
  set(part: Partial<LeadRule>): void;
  remove(): void;
}

function LeadRuleSetting({ rule, set, remove }: LeadRuleSettingProps) {
  const { clue, words, points, halfLifeDays } = rule;
  const [typed, setTyped] = useState(words);
  const [known, setKnown] = useState(words);
  // Saved, undone or changed elsewhere: the field follows what is stored.
  if (known !== words) {
    setKnown(words);
    setTyped(words);
  }
  return (
    <fieldset class="lead-rule">
      <legend>{nameOf(clue)}</legend>
      {WITH_WORDS.includes(clue) && (
        <Field
          label={t('lead_rule_words')}
          value={typed}
          maxLength={300}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={() => {
            if (typed.trim() !== words) set({ words: typed.trim() });
          }}
        />
      )}
      <NumberSetting
        label={t('lead_rule_points')}
        unit={t('settings_points')}
        value={points}
        min={-100}
        max={100}
        wrong={t('settings_from_to', -100, 100)}
        onSave={(next) => set({ points: next })}
      />
      {DEEDS.includes(clue) && (
        <NumberSetting
          label={t('lead_rule_half')}
          teach={t('lead_rule_half_teach')}
          unit={t('lead_rule_days')}
          value={halfLifeDays ?? 0}
          min={0}
          max={3650}
          wrong={t('settings_from_to', 0, 3650)}
          onSave={(days) => set({ halfLifeDays: days === 0 ? null : days })}
        />
      )}
      <Button look="quiet" icon="trash" onClick={remove}>
        {t('lead_rule_remove', nameOf(clue))}
      </Button>
    </fieldset>
  );
}

/** A clue by itself, whatever words it looks for. */
function nameOf(clue: LeadClue): string {
  return say(`score_clue_${clue}`, ['…']);
}
