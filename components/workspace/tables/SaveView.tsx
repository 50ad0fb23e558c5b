import { useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Popover } from '@/components/ui/Popover';
import type { SavedView } from '@/storage/schema';
import type { TableId } from '@/utils/rules/columns';
import { t } from '@/utils/words';
import type { Layout, TableState } from './table-state';

interface SaveViewProps {
  table: TableId;
  /** The saved view that is open. */
  view: SavedView | undefined;
  state: TableState;
  layout: Layout;
  onSaved(viewId: string): void;
  onRemoved(): void;
}

/** Keeps what is seen under a name, changes the view that is open, or takes it away. */
export function SaveView({ table, view, state, layout, onSaved, onRemoved }: SaveViewProps) {
  const act = useAct();
  const save = async (name: string, viewId: string | null) => {
    const { query, sort, group } = state;
    const { columns, pinned } = layout;
    let saved = viewId;
    const isSaved = await act({
      said: t('view_said', name),
      call: async (again) => {
        const answer = await background.saveView(
          { viewId, table, name, query, sort, columns, pinned, ...(group && { group }) },
          again,
        );
        saved = answer.viewId;
        return answer;
      },
    });
    if (isSaved && saved) onSaved(saved);
  };
  const isChanged = view !== undefined && !isAsSaved(view, state, layout);
  return (
    <>
      {isChanged && (
        <Button look="quiet" onClick={() => void save(view.name, view.id)}>
          {t('view_update', view.name)}
        </Button>
      )}
      {view && (
        <IconButton
          icon="trash"
          name={t('view_remove', view.name)}
          onClick={() =>
            void act({
              said: t('view_said_removed', view.name),
              call: (again) => background.removeView({ viewId: view.id }, again),
            }).then((removed) => removed && onRemoved())
          }
        />
      )}
      <Popover look="quiet" icon="star" label={t('view_save')}>
        {(close) => (
          <NameForm
            onSave={(name) => {
              close();
              void save(name, null);
            }}
          />
        )}
      </Popover>
    </>
  );
}

function NameForm({ onSave }: { onSave(name: string): void }) {
  const [name, setName] = useState('');
  return (
    <form
      class="bulk-form"
      aria-label={t('view_save_title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onSave(name.trim());
      }}
    >
      <Field
        label={t('view_name')}
        value={name}
        maxLength={80}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button look="primary" type="submit">
        {t('common_save')}
      </Button>
    </form>
  );
}

function isAsSaved(view: SavedView, { query, sort, group }: TableState, layout: Layout): boolean {
  const { columns, pinned } = layout;
  const seen = [
    query,
    sort.by,
    sort.down,
    columns.map(({ id, width }) => [id, width]),
    pinned,
    group,
  ];
  const kept = [
    view.query,
    view.sort.by,
    view.sort.down,
    view.columns.map(({ id, width }) => [id, width]),
    view.pinned,
    view.group ?? null,
  ];
  return JSON.stringify(seen) === JSON.stringify(kept);
}
