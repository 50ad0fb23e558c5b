import { useRef, useState } from 'preact/hooks';
import type { OutputOf } from '@/components/background';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field, Select, TextArea } from '@/components/ui/Field';
import { Form } from '@/components/ui/Form';
import type { TemplateView } from '@/storage/api';
import { fieldWords, shownText, storedText } from '@/utils/field-words';
import { MERGE_FIELDS, unknownGaps } from '@/utils/rules/templates';
import { t } from '@/utils/words';

interface TemplateDialogProps {
  /** Null for a new one. */
  template: TemplateView | null;
  stages: OutputOf<'stageNames'>;
  onClose(): void;
}

/** A template in one form; gaps that mean nothing are named while it is written. */
export function TemplateDialog({ template, stages, onClose }: TemplateDialogProps) {
  const act = useAct();
  const [name, setName] = useState(template?.name ?? '');
  const [subject, setSubject] = useState(shownText(template?.subject ?? ''));
  const [body, setBody] = useState(shownText(template?.body ?? ''));
  const [stageId, setStageId] = useState(template?.stageId ?? '');
  const [tried, setTried] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const unknown = unknownGaps(storedText(subject), storedText(body));

  const save = async () => {
    setTried(true);
    if (!name.trim() || !body.trim()) return false;
    return act({
      said: t('popup_said_saved', name.trim()),
      call: (again) =>
        background.saveTemplate(
          {
            templateId: template?.id ?? null,
            name: name.trim(),
            subject: storedText(subject).slice(0, 200),
            body: storedText(body).slice(0, 8000),
            stageId: stageId || null,
          },
          again,
        ),
    });
  };

  const insert = (field: string) => {
    const { current } = area;
    if (!current) return;
    current.setRangeText(`{${field}}`, current.selectionStart, current.selectionEnd, 'end');
    setBody(current.value);
    current.focus();
  };

  return (
    <Dialog title={template ? t('templates_edit') : t('templates_add')} onClose={onClose}>
      <Form class="playbook-form" action={t('common_save')} onSave={save} onClose={onClose}>
        <Field
          label={t('playbooks_name')}
          value={name}
          maxLength={80}
          error={tried && !name.trim() ? t('refused_template_name') : null}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Field
          label={t('templates_subject')}
          placeholder={t('templates_subject_teach')}
          value={subject}
          maxLength={200}
          onInput={(event) => setSubject(event.currentTarget.value)}
        />
        <div class="template-text">
          <TextArea
            label={t('templates_body')}
            areaRef={area}
            value={body}
            maxLength={8000}
            error={tried && !body.trim() ? t('refused_template_body') : null}
            onInput={(event) => setBody(event.currentTarget.value)}
          />
        </div>
        <fieldset class="template-fields" aria-label={t('templates_fields')}>
          {MERGE_FIELDS.map((field) => (
            <Button key={field} look="link" onClick={() => insert(fieldWords(field))}>
              {`{${fieldWords(field)}}`}
            </Button>
          ))}
        </fieldset>
        <p class="small" role="status">
          {unknown.length > 0 &&
            t('templates_unknown', unknown.map((gap) => `{${gap}}`).join(', '))}
        </p>
        <Select
          label={t('templates_stage')}
          value={stageId}
          onChange={(event) => setStageId(event.currentTarget.value)}
        >
          <option value="">{t('templates_any_stage')}</option>
          {stages.map((stage) => (
            <option key={stage.stageId} value={stage.stageId}>
              {stage.pipeline} · {stage.name}
            </option>
          ))}
        </Select>
      </Form>
    </Dialog>
  );
}
