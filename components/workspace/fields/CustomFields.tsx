import { useQuery } from '@tanstack/preact-query';
import { useId, useRef, useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { Failed } from '@/components/ui/Waiting';
import type { OwnValueView } from '@/storage/api';
import type { FieldOwner } from '@/storage/schema';
import type { OwnValue } from '@/utils/rules/own-values';
import { t } from '@/utils/words';
import { FieldDialog } from './FieldDialog';
import { ValueEditor } from './ValueEditor';
import { ValueText } from './ValueText';
import './fields.css';

/** Everything one row says in own fields, page by page as the answers come. */
async function allOwnValues(of: FieldOwner, id: string): Promise<OwnValueView[]> {
  const values: OwnValueView[] = [];
  let after: string | undefined;
  do {
    const page = await background.ownValues({ of, id, after });
    values.push(...page.values);
    after = page.next ?? undefined;
  } while (after);
  return values;
}

/** The own fields of one person, company or deal: shown, changed where they stand, and made. */
export function CustomFields({ of, id }: { of: FieldOwner; id: string }) {
  const title = useId();
  const [adding, setAdding] = useState(false);
  const query = useQuery({
    queryKey: ['ownValues', of, id],
    queryFn: () => allOwnValues(of, id),
  });
  if (query.isPending) return null;
  if (!query.data) return <Failed error={query.error} again={() => void query.refetch()} />;
  return (
    <section class="own-fields" aria-labelledby={title}>
      <h3 id={title}>{t('field_title')}</h3>
      {query.data.length > 0 && (
        <dl>
          {query.data.map((view) => (
            <OwnField key={view.field.id} of={of} id={id} view={view} />
          ))}
        </dl>
      )}
      <Button look="link" icon="plus" onClick={() => setAdding(true)}>
        {t('field_add')}
      </Button>
      {adding && <FieldDialog of={of} field={null} onClose={() => setAdding(false)} />}
    </section>
  );
}

function OwnField({ of, id, view }: { of: FieldOwner; id: string; view: OwnValueView }) {
  const { field, value, person } = view;
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const act = useAct();
  const save = (next: OwnValue | null) =>
    void act({
      said: t('field_said', field.name),
      call: (again) => background.setOwnValue({ of, id, fieldId: field.id, value: next }, again),
    });
  const close = (by: 'key' | 'leave') => {
    setEditing(false);
    if (by === 'key') requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <div class="own-field">
      <dt dir="auto">{field.name}</dt>
      <dd>
        {field.type === 'checkbox' ? (
          <input
            type="checkbox"
            aria-label={field.name}
            checked={value === true}
            onChange={(event) => save(event.currentTarget.checked)}
          />
        ) : field.type === 'formula' ? (
          <ValueText field={field} value={value} />
        ) : editing ? (
          <ValueEditor
            label={field.name}
            kind={field.type}
            value={value}
            choices={field.options.map((option) => ({ value: option, name: option }))}
            onSave={save}
            onClose={close}
          />
        ) : (
          <>
            {value === null ? (
              <span class="muted">{t('field_nothing')}</span>
            ) : (
              <ValueText field={field} value={value} person={person} />
            )}
            <IconButton
              buttonRef={opener}
              class="own-edit"
              icon="pencil"
              name={t('field_edit_value', field.name)}
              onClick={() => setEditing(true)}
            />
          </>
        )}
      </dd>
    </div>
  );
}
