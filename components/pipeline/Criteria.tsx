import { useRef } from 'preact/hooks';
import { IconButton } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import type { Criterion, Field as OwnField } from '@/storage/schema';
import { GATE_FIELDS } from '@/utils/rules/stage-gate';
import { t, tn } from '@/utils/words';
import { gateFieldName } from './gate-words';
import { useDealFields } from './queries';

interface CriteriaProps {
  stage: string;
  criteria: Criterion[];
  onChange(criteria: Criterion[]): void;
}

/** More than a dozen things to ask for is a form nobody fills in; the schema takes twenty. */
const MOST = 20;

/** What has to be so before a deal moves on from a stage. */
export function Criteria({ stage, criteria, onChange }: CriteriaProps) {
  const list = useRef<HTMLUListElement>(null);
  const fields = useDealFields().data ?? [];
  const usable = fields.filter((field) => field.type !== 'formula');

  const add = (choice: string) => {
    const fresh = freshCriterion(choice);
    if (!fresh) return;
    onChange([...criteria, fresh]);
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>(`[data-criterion="${fresh.id}"] :is(input, select)`)
        ?.focus(),
    );
  };

  return (
    <details class="criteria" open={criteria.length > 0}>
      <summary class="small">
        {criteria.length === 0 ? t('gate_edit_none') : tn('gate_edit_count', criteria.length)}
      </summary>
      <ul ref={list} class="criteria-list" aria-label={t('gate_edit_list', stage)}>
        {criteria.map((criterion) => (
          <li key={criterion.id} data-criterion={criterion.id} class="criterion">
            <CriterionFields
              criterion={criterion}
              fields={usable}
              onChange={(changed) =>
                onChange(criteria.map((one) => (one.id === changed.id ? changed : one)))
              }
            />
            <IconButton
              name={t('gate_edit_remove')}
              icon="close"
              onClick={() => onChange(criteria.filter((one) => one.id !== criterion.id))}
            />
          </li>
        ))}
      </ul>
      <Select
        label={t('gate_edit_add')}
        bare
        value=""
        disabled={criteria.length >= MOST}
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          add(value);
        }}
      >
        <option value="">{t('gate_edit_add')}</option>
        <option value="check">{t('gate_kind_check')}</option>
        <option value="field">{t('gate_kind_field')}</option>
        {usable[0] && <option value={`custom:${usable[0].id}`}>{t('gate_kind_custom')}</option>}
        <option value="activity">{t('gate_kind_activity')}</option>
        <option value="people">{t('gate_kind_people')}</option>
        <option value="role">{t('gate_kind_role')}</option>
      </Select>
    </details>
  );
}

interface CriterionFieldsProps {
  criterion: Criterion;
  fields: OwnField[];
  onChange(criterion: Criterion): void;
}

/** What one criterion asks for, to be chosen or typed. */
export function CriterionFields({ criterion, fields, onChange }: CriterionFieldsProps) {
  switch (criterion.kind) {
    case 'check':
      return (
        <Field
          label={t('gate_kind_check')}
          value={criterion.text}
          maxLength={200}
          placeholder={t('gate_check_example')}
          onInput={(event) => onChange({ ...criterion, text: event.currentTarget.value })}
        />
      );
    case 'field':
      return (
        <Select
          label={t('gate_kind_field')}
          value={criterion.field}
          onChange={(event) => {
            const field = GATE_FIELDS.find((name) => name === event.currentTarget.value);
            if (field) onChange({ ...criterion, field });
          }}
        >
          {GATE_FIELDS.map((field) => (
            <option key={field} value={field}>
              {gateFieldName(field)}
            </option>
          ))}
        </Select>
      );
    case 'custom':
      return (
        <Select
          label={t('gate_kind_custom')}
          value={criterion.fieldId}
          onChange={(event) => onChange({ ...criterion, fieldId: event.currentTarget.value })}
        >
          {!fields.some((field) => field.id === criterion.fieldId) && (
            <option value={criterion.fieldId}>{t('gate_field_gone')}</option>
          )}
          {fields.map((field) => (
            <option key={field.id} value={field.id}>
              {field.name}
            </option>
          ))}
        </Select>
      );
    case 'activity':
      return (
        <>
          <Select
            label={t('gate_kind_activity')}
            value={criterion.activity}
            onChange={(event) => {
              const activity = ACTIVITIES.find((name) => name === event.currentTarget.value);
              if (activity) onChange({ ...criterion, activity });
            }}
          >
            <option value="meeting">{t('gate_activity_meeting')}</option>
            <option value="call">{t('gate_activity_call')}</option>
            <option value="email">{t('gate_activity_email')}</option>
          </Select>
          <Field
            label={t('gate_with_role')}
            value={criterion.role}
            maxLength={60}
            placeholder={t('gate_anybody')}
            onInput={(event) => onChange({ ...criterion, role: event.currentTarget.value })}
          />
        </>
      );
    case 'people':
      return (
        <Select
          label={t('gate_kind_people')}
          value={String(criterion.count)}
          onChange={(event) => onChange({ ...criterion, count: Number(event.currentTarget.value) })}
        >
          {[...new Set([...COUNTS, criterion.count])].map((count) => (
            <option key={count} value={String(count)}>
              {tn('gate_people_at_least', count)}
            </option>
          ))}
        </Select>
      );
    case 'role':
      return (
        <Field
          label={t('gate_kind_role')}
          value={criterion.role}
          maxLength={60}
          placeholder={t('gate_role_example')}
          onInput={(event) => onChange({ ...criterion, role: event.currentTarget.value })}
        />
      );
  }
}

const ACTIVITIES = ['meeting', 'call', 'email'] as const;
const COUNTS = [1, 2, 3, 4, 5, 6, 8, 10];

/** A criterion of a kind, such as `check` or `custom:<field>`; null for an unknown kind. */
export function freshCriterion(choice: string): Criterion | null {
  const id = crypto.randomUUID();
  const [kind, fieldId = ''] = choice.split(':');
  if (kind === 'check') return { id, kind, text: '' };
  if (kind === 'field') return { id, kind, field: 'value' };
  if (kind === 'custom') return { id, kind, fieldId };
  if (kind === 'activity') return { id, kind, activity: 'meeting', role: '' };
  if (kind === 'people') return { id, kind, count: 2 };
  return kind === 'role' ? { id, kind, role: '' } : null;
}
