import { useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { Failed, Loading } from '@/components/popup/Waiting';
import { background, useSettings, useStageNames } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { TemplateView } from '@/storage/api';
import { shownText } from '@/utils/field-words';
import { t, tn } from '@/utils/words';
import { useTemplates } from './queries';
import { TemplateDialog } from './TemplateDialog';
import '../playbooks/playbooks.css';
import './templates.css';

/** Every text to write mail from, and how often each was answered. */
export function Templates() {
  const query = useTemplates();
  const stages = useStageNames(true).data ?? [];
  const [editing, setEditing] = useState<TemplateView | 'new' | null>(null);
  if (query.isPending) return <Loading lines={6} />;
  if (!query.data) return <Failed error={query.error} again={() => void query.refetch()} />;
  return (
    <div class="playbooks">
      <h1>{t('templates_nav')}</h1>
      <p class="muted">{t('templates_teach')}</p>
      <div class="playbooks-bar">
        <Button icon="plus" look="primary" onClick={() => setEditing('new')}>
          {t('templates_add')}
        </Button>
      </div>
      <MyName />
      <ul class="playbooks-list" aria-label={t('templates_nav')}>
        {query.data.map((template) => (
          <Line
            key={template.id}
            template={template}
            stage={stages.find(({ stageId }) => stageId === template.stageId)?.name ?? null}
            onEdit={() => setEditing(template)}
          />
        ))}
      </ul>
      {query.data.length === 0 && <p class="muted">{t('templates_empty')}</p>}
      {editing && (
        <TemplateDialog
          template={editing === 'new' ? null : editing}
          stages={stages}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

interface LineProps {
  template: TemplateView;
  stage: string | null;
  onEdit(): void;
}

function Line({ template, stage, onEdit }: LineProps) {
  const act = useAct();
  const { id, name, subject, body, sent, replies } = template;
  return (
    <li class="playbooks-line">
      <div class="playbooks-words">
        <button type="button" class="playbooks-open" onClick={onEdit}>
          <bdi>{name}</bdi>
        </button>
        <p class="small muted cut" dir="auto">
          {shownText(subject || body.slice(0, 160))}
        </p>
      </div>
      {stage && (
        <span class="badge" title={t('templates_stage')}>
          <bdi>{stage}</bdi>
        </span>
      )}
      <p class="small playbooks-figures">
        {sent === 0 ? (
          <span class="muted">{t('templates_unused')}</span>
        ) : (
          <>
            {tn('templates_sent', sent)}{' '}
            <strong>{t('templates_rate', Math.round((replies / sent) * 100))}</strong>
          </>
        )}
      </p>
      <span class="playbooks-acts">
        <IconButton
          name={t('templates_remove', name)}
          icon="trash"
          onClick={() =>
            void act({
              said: t('popup_said_deleted', name),
              call: (again) => background.removeTemplate({ templateId: id }, again),
            })
          }
        />
      </span>
    </li>
  );
}

/** What stands where a text is signed. */
function MyName() {
  const act = useAct();
  const settings = useSettings().data;
  if (!settings) return null;
  const { myName = '' } = settings;
  const save = (typed: string) => {
    const next = typed.trim();
    if (next === myName) return;
    void act({
      said: t('popup_said_saved', t('templates_my_name')),
      call: (again) => background.saveSettings({ myName: next }, again),
    });
  };
  return (
    <div class="templates-me">
      <Field
        key={myName}
        label={t('templates_my_name')}
        maxLength={200}
        defaultValue={myName}
        onBlur={(event) => save(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save(event.currentTarget.value);
        }}
      />
    </div>
  );
}
