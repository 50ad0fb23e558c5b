import { useState } from 'preact/hooks';
import { usePipelines } from '@/components/pipeline/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field, Select } from '@/components/ui/Field';
import { Form } from '@/components/ui/Form';
import { usePlaybooks } from '@/components/workspace/playbooks/queries';
import type { Route } from '@/storage/schema';
import { conditionsFor, factsAbout, testsOf } from '@/utils/rules/routing';
import { t } from '@/utils/words';

interface RouteDialogProps {
  /** Null for a new one. */
  rule: Route | null;
  onSave(rule: Route): Promise<boolean>;
  onClose(): void;
}

type Condition = Route['when'][number];

const BLANK: Condition = { what: 'domain', how: 'is', value: '' };

/** A lead rule in one form: what it looks at, and what it sets. */
export function RouteDialog({ rule, onSave, onClose }: RouteDialogProps) {
  const [name, setName] = useState(rule?.name ?? '');
  const [of, setOf] = useState<Route['of']>(rule?.of ?? 'contacts');
  const [when, setWhen] = useState<Condition[]>(rule?.when ?? [{ ...BLANK }]);
  const [set, setSet] = useState<Route['set']>(rule?.set ?? {});
  const [tags, setTags] = useState(rule?.set.tags?.join(', ') ?? '');
  const [tried, setTried] = useState(false);
  const pipelines = usePipelines().data ?? [];
  const playbooks = usePlaybooks().data ?? [];
  const isDeal = of === 'deals';
  const tagList = tags
    .split(/[,،;]/)
    .map((tag) => tag.trim().slice(0, 60))
    .filter(Boolean)
    .slice(0, 20);
  const owner = set.owner?.trim();
  const effect: Route['set'] = {
    ...(owner && { owner }),
    ...(tagList.length > 0 && { tags: tagList }),
    ...(isDeal && set.pipelineId && { pipelineId: set.pipelineId }),
    ...(isDeal && set.playbookId && { playbookId: set.playbookId }),
  };
  const idle = Object.keys(effect).length === 0;
  const blank = when.some(({ value }) => !value.trim());

  const save = async () => {
    setTried(true);
    if (!name.trim() || idle || blank) return false;
    const id = rule?.id ?? crypto.randomUUID();
    return onSave({
      id,
      name: name.trim(),
      of,
      on: rule?.on ?? true,
      when,
      set: effect,
    });
  };
  const change = (index: number, fields: Partial<Condition>) =>
    setWhen((all) => all.map((one, at) => (at === index ? { ...one, ...fields } : one)));

  return (
    <Dialog title={rule ? t('routes_edit') : t('routes_add')} onClose={onClose}>
      <Form class="playbook-form" action={t('common_save')} onSave={save} onClose={onClose}>
        <Field
          label={t('playbooks_name')}
          value={name}
          maxLength={80}
          error={tried && !name.trim() ? t('routes_needs_name') : null}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('routes_of')}
          value={of}
          onChange={(event) => {
            const about = event.currentTarget.value === 'deals' ? 'deals' : 'contacts';
            setOf(about);
            setWhen((all) => {
              const left = conditionsFor(about, all);
              // Without any condition it would fit everybody: what is to be said instead is asked.
              return left.length > 0 || all.length === 0 ? left : [{ ...BLANK }];
            });
          }}
        >
          <option value="contacts">{t('routes_new_contacts')}</option>
          <option value="deals">{t('routes_new_deals')}</option>
        </Select>
        <ul class="playbook-steps" aria-label={t('routes_conditions')}>
          {when.map((condition, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: conditions have nothing else of their own
            <li key={index} class="playbook-line">
              <Select
                label={t('routes_fact')}
                value={condition.what}
                onChange={({ currentTarget: { value } }) => {
                  const what = factsAbout(of).find((one) => one === value) ?? 'source';
                  const [changed] = conditionsFor(of, [{ ...condition, what }]);
                  if (changed) change(index, changed);
                }}
              >
                {factsAbout(of).map((fact) => (
                  <option key={fact} value={fact}>
                    {t(`routes_fact_${fact}`)}
                  </option>
                ))}
              </Select>
              <Select
                label={t('routes_how')}
                value={condition.how}
                onChange={({ currentTarget: { value } }) =>
                  change(index, {
                    how: testsOf(condition.what).find((one) => one === value) ?? 'is',
                  })
                }
              >
                {testsOf(condition.what).map((how) => (
                  <option key={how} value={how}>
                    {t(`routes_how_${how}`)}
                  </option>
                ))}
              </Select>
              <Field
                label={t('routes_value')}
                value={condition.value}
                maxLength={200}
                error={tried && !condition.value.trim() ? t('routes_needs_value') : null}
                onInput={(event) => change(index, { value: event.currentTarget.value })}
              />
              <IconButton
                name={t('routes_condition_remove', index + 1)}
                icon="close"
                onClick={() => setWhen((all) => all.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
        <Button
          look="link"
          icon="plus"
          disabled={when.length >= 10}
          onClick={() => setWhen((all) => [...all, { what: 'source', how: 'is', value: '' }])}
        >
          {t('routes_condition_add')}
        </Button>
        <Field
          label={t('record_owner')}
          value={set.owner ?? ''}
          maxLength={200}
          error={tried && idle ? t('routes_needs_effect') : null}
          onInput={(event) => setSet({ ...set, owner: event.currentTarget.value })}
        />
        <Field
          label={t('record_tags')}
          placeholder={t('routes_tags_teach')}
          value={tags}
          maxLength={600}
          onInput={(event) => setTags(event.currentTarget.value)}
        />
        {isDeal && (
          <>
            <Choice
              label={t('routes_pipeline')}
              value={set.pipelineId}
              choices={pipelines.map(({ pipelineId, name: called }) => ({
                id: pipelineId,
                name: called,
              }))}
              onChange={(pipelineId) => setSet({ ...set, pipelineId })}
            />
            <Choice
              label={t('routes_playbook')}
              value={set.playbookId}
              choices={playbooks}
              onChange={(playbookId) => setSet({ ...set, playbookId })}
            />
          </>
        )}
      </Form>
    </Dialog>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  choices: { id: string; name: string }[];
  onChange(id: string | undefined): void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">{t('routes_unchanged')}</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
