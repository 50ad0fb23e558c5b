import { useRef, useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { saveFile } from '@/components/ui/save-file';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { PlaybookView } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { ListPage, ListPageLine } from '../ListPage';
import { PlaybookDialog } from './PlaybookDialog';
import { usePlaybooks, useStages } from './queries';

/** Every playbook: its steps, where it begins, and how its deals ended. */
export function Playbooks() {
  const query = usePlaybooks();
  const stages = useStages();
  const act = useAct();
  const file = useRef<HTMLInputElement>(null);
  const [editing, setEditing] = useState<PlaybookView | 'new' | null>(null);
  if (query.isPending) return <Loading lines={6} />;
  if (!query.data) return <Failed error={query.error} again={() => void query.refetch()} />;

  const take = async (chosen: File) => {
    const text = await chosen.text();
    await act({
      said: t('playbooks_said_imported', chosen.name),
      call: (again) => background.importPlaybook({ text: text.slice(0, 60_000) }, again),
    });
  };

  return (
    <ListPage
      title={t('playbooks_nav')}
      teach={t('playbooks_teach')}
      empty={query.data.length === 0 ? t('playbooks_none') : null}
      bar={
        <>
          <Button icon="plus" look="primary" onClick={() => setEditing('new')}>
            {t('playbooks_add')}
          </Button>
          <Button icon="down" onClick={() => file.current?.click()}>
            {t('playbooks_import')}
          </Button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            class="hidden"
            tabIndex={-1}
            aria-label={t('playbooks_import')}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (chosen) void take(chosen);
            }}
          />
        </>
      }
      lines={query.data.map((playbook) => (
        <Line
          key={playbook.id}
          playbook={playbook}
          stage={stages.find(({ id }) => id === playbook.stageId)?.name ?? null}
          onEdit={() => setEditing(playbook)}
        />
      ))}
    >
      {editing && (
        <PlaybookDialog
          playbook={editing === 'new' ? null : editing}
          stages={stages}
          onClose={() => setEditing(null)}
        />
      )}
    </ListPage>
  );
}

interface LineProps {
  playbook: PlaybookView;
  stage: string | null;
  onEdit(): void;
}

function Line({ playbook, stage, onEdit }: LineProps) {
  const act = useAct();
  const { id, name, steps, open, won, lost } = playbook;
  const closed = won + lost;
  const hand = async () => {
    const { text } = await background.exportPlaybook({ playbookId: id });
    saveFile(`${name}.playbook.json`, new Blob([text], { type: 'application/json' }));
  };
  return (
    <ListPageLine
      name={name}
      onOpen={onEdit}
      about={[
        tn('playbooks_steps', steps.length),
        ...(stage ? [t('playbooks_begins', stage)] : []),
      ].join(' · ')}
      acts={
        <>
          <IconButton name={t('playbooks_export', name)} icon="up" onClick={() => void hand()} />
          <IconButton
            name={t('playbooks_remove', name)}
            icon="trash"
            onClick={() =>
              void act({
                said: t('popup_said_deleted', name),
                call: (again) => background.removePlaybook({ playbookId: id }, again),
              })
            }
          />
        </>
      }
    >
      <p class="small list-page-figures">
        {open + closed === 0 ? (
          <span class="muted">{t('playbooks_unused')}</span>
        ) : (
          <>
            {t('playbooks_figures', open, won, lost)}
            {closed > 0 && (
              <strong> {t('playbooks_rate', Math.round((won / closed) * 100))}</strong>
            )}
          </>
        )}
      </p>
    </ListPageLine>
  );
}
