import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Select, TextArea } from '@/components/ui/Field';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { FilledTemplate } from '@/storage/api';
import { t } from '@/utils/words';
import { useTemplates } from './queries';
import '../playbooks/playbooks.css';
import './templates.css';

type About = Omit<Parameters<typeof background.draft>[0], 'templateId'>;

interface DraftDialogProps {
  about: About;
  /** The template to begin with. */
  first?: string;
  onClose(): void;
}

/** A text from a template about what stands on the page, to be taken along into a mail. */
export function DraftDialog({ about, first, onClose }: DraftDialogProps) {
  const templates = useTemplates().data ?? [];
  // Texts about meetings ask for what only a meeting knows.
  const fitting = templates.find(({ body }) => /\{(meeting|meeting day|outcome)\}/.test(body));
  const [chosen, setChosen] = useState<string | null>(null);
  const templateId = chosen ?? first ?? fitting?.id ?? templates[0]?.id;
  const draft = useQuery({
    queryKey: ['draft', templateId, about],
    queryFn: () => background.draft({ templateId: templateId ?? '', ...about }),
    enabled: templateId !== undefined,
  });
  return (
    <Dialog title={t('draft_title')} onClose={onClose}>
      <div class="playbook-form">
        <Select
          label={t('draft_template')}
          value={templateId ?? ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        {draft.data ? (
          <Draft key={templateId} draft={draft.data} />
        ) : draft.error ? (
          <Failed error={draft.error} again={() => void draft.refetch()} />
        ) : (
          <Loading lines={4} />
        )}
      </div>
    </Dialog>
  );
}

function Draft({ draft }: { draft: FilledTemplate }) {
  const act = useAct();
  const [text, setText] = useState(draft.body);
  return (
    <>
      {draft.subject && (
        <p class="draft-subject" dir="auto">
          {draft.subject}
        </p>
      )}
      {draft.missing.length > 0 && (
        <p class="small" role="status">
          {t('draft_missing', draft.missing.map((gap) => `{${gap}}`).join(', '))}
        </p>
      )}
      <div class="template-text">
        <TextArea
          label={t('templates_body')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="form-end">
        <Button
          look="primary"
          icon="copy"
          onClick={() =>
            void act({
              said: t('popup_said_copied', draft.name),
              call: () => navigator.clipboard.writeText(text),
            })
          }
        >
          {t('draft_copy')}
        </Button>
      </div>
    </>
  );
}
