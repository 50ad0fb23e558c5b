import { useState } from 'preact/hooks';
import { CriterionFields, freshCriterion } from '@/components/pipeline/Criteria';
import { useDealFields } from '@/components/pipeline/queries';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field, Select } from '@/components/ui/Field';
import { Form } from '@/components/ui/Form';
import type { PlaybookView } from '@/storage/api';
import type { PlayStep, Stage } from '@/storage/schema';
import { t } from '@/utils/words';
import { Switch } from '../parts';
import { useTemplates } from '../templates/queries';
import './playbooks.css';

interface PlaybookDialogProps {
  /** Null for a new one. */
  playbook: PlaybookView | null;
  stages: Stage[];
  onClose(): void;
}

/** Days stay text while they are typed. */
type Draft = Omit<PlayStep, 'afterDays'> & { afterDays: string };

/** A playbook in one form: where it begins, and its steps. */
export function PlaybookDialog({ playbook, stages, onClose }: PlaybookDialogProps) {
  const act = useAct();
  const [name, setName] = useState(playbook?.name ?? '');
  const [stageId, setStageId] = useState(playbook?.stageId ?? '');
  const [pauseOnReply, setPause] = useState(playbook?.pauseOnReply ?? true);
  const [steps, setSteps] = useState<Draft[]>(
    () =>
      playbook?.steps.map((step) => ({ ...step, afterDays: String(step.afterDays) })) ?? [
        fresh('0'),
      ],
  );
  const [tried, setTried] = useState(false);
  const change = (id: string, fields: Partial<Draft>) =>
    setSteps((all) => all.map((step) => (step.id === id ? { ...step, ...fields } : step)));
  const wrong = !name.trim() || steps.length === 0 || steps.some((step) => errorOf(step));

  const save = async () => {
    setTried(true);
    if (wrong) return false;
    return act({
      said: t('popup_said_saved', name.trim()),
      call: (again) =>
        background.savePlaybook(
          {
            playbookId: playbook?.id ?? null,
            name: name.trim(),
            stageId: stageId || null,
            pauseOnReply,
            steps: steps.map((step) => ({ ...step, afterDays: Number(step.afterDays) })),
          },
          again,
        ),
    });
  };

  return (
    <Dialog title={playbook ? t('playbooks_edit') : t('playbooks_add')} onClose={onClose}>
      <Form class="playbook-form" action={t('playbooks_save')} onSave={save} onClose={onClose}>
        <Field
          label={t('playbooks_name')}
          value={name}
          maxLength={80}
          error={tried && !name.trim() ? t('refused_playbook_name') : null}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('playbooks_stage')}
          value={stageId}
          onChange={(event) => setStageId(event.currentTarget.value)}
        >
          <option value="">{t('playbooks_by_hand')}</option>
          {stages.map((stage) => (
            <option key={stage.id} value={stage.id}>
              {stage.name}
            </option>
          ))}
        </Select>
        <Switch label={t('playbooks_pause')} checked={pauseOnReply} onChange={setPause} />
        <ol class="playbook-steps" aria-label={t('playbooks_steps_list')}>
          {steps.map((step) => (
            <StepFields
              key={step.id}
              step={step}
              error={tried ? errorOf(step) : null}
              onChange={(fields) => change(step.id, fields)}
              onRemove={() => setSteps((all) => all.filter((one) => one.id !== step.id))}
            />
          ))}
        </ol>
        <Button
          look="link"
          icon="plus"
          disabled={steps.length >= 30}
          onClick={() => setSteps((all) => [...all, fresh(all.at(-1)?.afterDays ?? '0')])}
        >
          {t('playbooks_step_add')}
        </Button>
      </Form>
    </Dialog>
  );
}

interface StepFieldsProps {
  step: Draft;
  error: string | null;
  onChange(fields: Partial<Draft>): void;
  onRemove(): void;
}

function StepFields({ step, error, onChange, onRemove }: StepFieldsProps) {
  const fields = useDealFields().data?.filter((field) => field.type !== 'formula') ?? [];
  const templates = useTemplates().data ?? [];
  const { needs, templateId } = step;
  // A template that is gone leaves a step that any mail fulfils.
  const isWritten = templates.some(({ id }) => id === templateId);
  return (
    <li class="playbook-step">
      <div class="playbook-line">
        <Field
          label={t('playbooks_step')}
          value={step.text}
          maxLength={200}
          error={error}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
        <IconButton name={t('playbooks_step_remove', step.text)} icon="close" onClick={onRemove} />
      </div>
      <div class="playbook-line">
        <Field
          label={t('playbooks_after')}
          inputMode="numeric"
          value={step.afterDays}
          maxLength={3}
          onInput={(event) => onChange({ afterDays: event.currentTarget.value })}
        />
        <Select
          label={t('playbooks_ticks')}
          value={isWritten ? 'template' : (needs?.kind ?? '')}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value === 'template') {
              const mail = {
                id: crypto.randomUUID(),
                kind: 'activity',
                activity: 'email',
              } as const;
              return onChange({ needs: { ...mail, role: '' }, templateId: templates[0]?.id });
            }
            const own = value === 'custom' && fields[0] ? `custom:${fields[0].id}` : value;
            onChange({ needs: freshCriterion(own), templateId: undefined });
          }}
        >
          <option value="">{t('playbooks_task')}</option>
          {templates.length > 0 && <option value="template">{t('playbooks_written')}</option>}
          <option value="activity">{t('gate_kind_activity')}</option>
          <option value="field">{t('gate_kind_field')}</option>
          {fields.length > 0 && <option value="custom">{t('gate_kind_custom')}</option>}
          <option value="people">{t('gate_kind_people')}</option>
          <option value="role">{t('gate_kind_role')}</option>
        </Select>
      </div>
      {isWritten && (
        <Select
          label={t('draft_template')}
          value={templateId ?? ''}
          onChange={(event) => onChange({ templateId: event.currentTarget.value })}
        >
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {needs && !isWritten && (
        <div class="playbook-line">
          <CriterionFields
            criterion={needs}
            fields={fields}
            onChange={(changed) => onChange({ needs: changed })}
          />
        </div>
      )}
    </li>
  );
}

function fresh(afterDays: string): Draft {
  return { id: crypto.randomUUID(), text: '', afterDays, needs: null };
}

function errorOf({ text, afterDays }: Draft): string | null {
  if (!text.trim()) return t('refused_playbook_steps');
  const days = Number(afterDays);
  const fits = afterDays.trim() !== '' && Number.isInteger(days) && days >= 0 && days <= 365;
  return fits ? null : t('settings_from_to', 0, 365);
}
