import { useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background, useSettings, useStageNames } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { TemplateView } from '@/storage/api';
import { shownText } from '@/utils/field-words';
import { t, tn } from '@/utils/words';
import { ListPage, ListPageLine } from '../ListPage';
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
    <ListPage
      title={t('templates_nav')}
      teach={t('templates_teach')}
      empty={query.data.length === 0 ? t('templates_empty') : null}
      bar={
        <Button icon="plus" look="primary" onClick={() => setEditing('new')}>
          {t('templates_add')}
        </Button>
      }
      lines={query.data.map((template) => (
        <Line
          key={template.id}
          template={template}
          stage={stages.find(({ stageId }) => stageId === template.stageId)?.name ?? null}
          onEdit={() => setEditing(template)}
        />
      ))}
    >
      <MyName />
      {editing && (
        <TemplateDialog
          template={editing === 'new' ? null : editing}
          stages={stages}
          onClose={() => setEditing(null)}
        />
      )}
    </ListPage>
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
    <ListPageLine
      name={name}
      onOpen={onEdit}
      about={<span class="list-page-cut cut">{shownText(subject || body.slice(0, 160))}</span>}
      acts={
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
      }
    >
      {stage && (
        <span class="badge" title={t('templates_stage')}>
          <bdi>{stage}</bdi>
        </span>
      )}
      <p class="small list-page-figures">
        {sent === 0 ? (
          <span class="muted">{t('templates_unused')}</span>
        ) : (
          <>
            {tn('templates_sent', sent)}{' '}
            <strong>{t('templates_rate', Math.round((replies / sent) * 100))}</strong>
          </>
        )}
      </p>
    </ListPageLine>
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
