import { useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background, useFields } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { List } from '@/components/ui/List';
import type { Field, FieldOwner } from '@/storage/schema';
import { t, type WordKey } from '@/utils/words';
import { Group } from '../parts';
import { FieldDialog, TYPE_WORDS } from './FieldDialog';
import './fields.css';

const OWNERS: { of: FieldOwner; words: WordKey; add: WordKey }[] = [
  { of: 'contacts', words: 'people_nav', add: 'field_add_people' },
  { of: 'companies', words: 'companies_nav', add: 'field_add_companies' },
  { of: 'deals', words: 'deals_nav', add: 'field_add_deals' },
];

/** The person's own fields, per table. */
export function FieldSettings() {
  const fields = useFields();
  const [open, setOpen] = useState<{ of: FieldOwner; field: Field | null } | null>(null);
  return (
    <Group title={t('field_settings')} teach={t('field_settings_teach')}>
      {OWNERS.map(({ of, words, add }) => {
        const own = (fields.data ?? []).filter((field) => field.of === of);
        return (
          <div key={of} class="setting field-owner">
            <div class="setting-words">
              <h3>{t(words)}</h3>
            </div>
            <Button icon="plus" onClick={() => setOpen({ of, field: null })}>
              {t(add)}
            </Button>
            {own.length > 0 && (
              <List label={t(words)} class="field-list">
                {own.map((field) => (
                  <FieldLine key={field.id} field={field} onChange={() => setOpen({ of, field })} />
                ))}
              </List>
            )}
          </div>
        );
      })}
      {open && <FieldDialog {...open} onClose={() => setOpen(null)} />}
    </Group>
  );
}

function FieldLine({ field, onChange }: { field: Field; onChange(): void }) {
  const act = useAct();
  return (
    <li class="field-line">
      <bdi class="cut">{field.name}</bdi>
      <span class="small muted">{t(TYPE_WORDS[field.type])}</span>
      <span class="grow" />
      <IconButton icon="pencil" name={t('field_edit', field.name)} onClick={onChange} />
      <IconButton
        icon="trash"
        name={t('field_remove', field.name)}
        onClick={() =>
          void act({
            said: t('field_said_removed', field.name),
            call: (again) => background.removeField({ fieldId: field.id }, again),
          })
        }
      />
    </li>
  );
}
