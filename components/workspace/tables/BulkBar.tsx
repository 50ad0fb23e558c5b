import { useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/ui/Button';
import { wholeDay } from '@/components/ui/dates';
import { Field, Select } from '@/components/ui/Field';
import { Keys } from '@/components/ui/Keys';
import { Menu, MenuItem } from '@/components/ui/Menu';
import { Popover } from '@/components/ui/Popover';
import type { RowEdit, StageName } from '@/storage/api';
import type { Column } from '@/utils/rules/columns';
import type { OwnValue } from '@/utils/rules/own-values';
import { t, tn, uiLanguage, type WordKey } from '@/utils/words';
import { PersonPicker } from '../fields/PersonPicker';
import { ValueEditor } from '../fields/ValueEditor';
import { keysOf } from '../palette/bindings';
import { useKeyed } from '../palette/use-keyed';
import { useShortcuts } from '../palette/use-keys';
import { bulkColumns } from './bulk-columns';
import { valueWords } from './CellView';
import { choicesFor, editKind, mostLetters } from './cell-editing';
import { columnWords } from './column-words';
import type { FileKind } from './use-export';

interface BulkBarProps {
  count: number;
  columns: readonly Column[];
  stages: readonly StageName[];
  /** Values that stand in a column, as far as known. */
  valuesOf(column: Column): string[];
  onEdit(edit: RowEdit): void;
  onExport(as: FileKind): void;
  /** As vCards too. */
  hasCards: boolean;
  /** Chooses every row there is; null where all are. */
  onAll: (() => Promise<void>) | null;
  onClear(): void;
}

/** Rows that one change may touch. */
export const MOST_AT_ONCE = 2000;

/** What can be done with all rows that are chosen; each is one change with one Undo. */
export function BulkBar({ count, hasCards, onEdit, onExport, onClear, ...rest }: BulkBarProps) {
  const { onAll, ...edits } = rest;
  const keyed = useKeyed();
  const exportKeys = keysOf('table-export', useShortcuts());
  const [choosing, setChoosing] = useState(false);
  const isMany = count > MOST_AT_ONCE;
  return (
    <div
      class="bulk-bar"
      role="toolbar"
      aria-label={t('table_bulk')}
      onKeyDown={(event) => event.key === 'Escape' && onClear()}
    >
      <span class="bulk-count">{tn('table_selected', count)}</span>
      {onAll && (
        <Button
          look="link"
          busy={choosing}
          onClick={() => {
            setChoosing(true);
            void onAll().finally(() => setChoosing(false));
          }}
        >
          {t('table_choose_all')}
        </Button>
      )}
      {isMany && (
        <span class="muted">
          {t('table_bulk_too_many', new Intl.NumberFormat(uiLanguage()).format(MOST_AT_ONCE))}
        </span>
      )}
      {/* In a narrow window one line that scrolls, whatever can be done. */}
      <div class="bulk-acts">
        {!isMany && <Edits {...edits} onEdit={onEdit} />}
        {hasCards ? (
          <Popover look="plain" icon="down" label={t('table_export')}>
            {(close) => (
              <Menu label={t('table_export')}>
                {FILES.map(({ as, words }) => (
                  <MenuItem
                    key={as}
                    detail={as === 'csv' && exportKeys && <Keys keys={exportKeys} />}
                    onClick={() => {
                      close();
                      onExport(as);
                    }}
                  >
                    {t(words)}
                  </MenuItem>
                ))}
              </Menu>
            )}
          </Popover>
        ) : (
          <Button icon="down" onClick={() => onExport('csv')} {...keyed('table-export')}>
            {t('table_export_csv')}
          </Button>
        )}
        {!isMany && (
          <Button
            class="danger"
            icon="trash"
            onClick={() => onEdit({ kind: 'remove' })}
            {...keyed('table-delete')}
          >
            {t('table_bulk_delete')}
          </Button>
        )}
      </div>
      <IconButton icon="close" name={t('table_bulk_clear')} onClick={onClear} />
    </div>
  );
}

const FILES: { as: FileKind; words: WordKey }[] = [
  { as: 'csv', words: 'table_export_csv' },
  { as: 'vcard', words: 'table_export_vcard' },
];

interface EditsProps extends Pick<BulkBarProps, 'columns' | 'stages' | 'valuesOf'> {
  onEdit(edit: RowEdit): void;
}

function Edits({ columns, stages, valuesOf, onEdit }: EditsProps) {
  const keyed = useKeyed();
  const { stage, owner, tags, others } = bulkColumns(columns);
  const one = { stages, valuesOf, onEdit };
  return (
    <>
      {stage && <SetOne column={stage} {...one} {...keyed('table-stage')} />}
      {owner && <SetOne column={owner} {...one} {...keyed('table-owner')} />}
      {tags && (
        <>
          <Popover look="plain" label={t('table_bulk_tag')} {...keyed('table-tag')}>
            {(close) => (
              <TagForm
                label={t('table_bulk_tag')}
                proposals={valuesOf(tags)}
                onTag={(tag) => {
                  onEdit({ kind: 'tags', add: [tag], remove: [] });
                  close();
                }}
              />
            )}
          </Popover>
          <Popover look="plain" label={t('table_bulk_untag')} {...keyed('table-untag')}>
            {(close) => (
              <TagForm
                label={t('table_bulk_untag')}
                proposals={valuesOf(tags)}
                onTag={(tag) => {
                  onEdit({ kind: 'tags', add: [], remove: [tag] });
                  close();
                }}
              />
            )}
          </Popover>
        </>
      )}
      {others.length > 0 && (
        <Popover look="plain" label={t('table_bulk_set')} {...keyed('table-set')}>
          {(close) => (
            <SetForm
              columns={others}
              stages={stages}
              valuesOf={valuesOf}
              onSet={(column, value) => {
                onEdit({ kind: 'set', column, value });
                close();
              }}
            />
          )}
        </Popover>
      )}
    </>
  );
}

interface SetOneProps
  extends Pick<EditsProps, 'stages' | 'valuesOf' | 'onEdit'>,
    ReturnType<ReturnType<typeof useKeyed>> {
  column: Column;
}

function SetOne({ column, stages, valuesOf, onEdit, ...keyed }: SetOneProps) {
  return (
    <Popover look="plain" label={columnWords(column)} {...keyed}>
      {(close) => (
        <div class="bulk-form">
          <ValueEditor
            label={columnWords(column)}
            kind={editKind(column)}
            value={null}
            choices={choicesFor(column, stages)}
            proposals={valuesOf(column)}
            maxLength={mostLetters(column)}
            // Whoever only looks through the choices and leaves has not chosen for so many rows.
            onSave={(value, by) =>
              by === 'key' && onEdit({ kind: 'set', column: column.id, value })
            }
            onClose={(by) => by === 'key' && close()}
          />
        </div>
      )}
    </Popover>
  );
}

interface TagFormProps {
  label: string;
  proposals: string[];
  onTag(tag: string): void;
}

function TagForm({ label, proposals, onTag }: TagFormProps) {
  const [tag, setTag] = useState('');
  return (
    <form
      class="bulk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag.trim()) onTag(tag.trim());
      }}
    >
      <Field
        label={label}
        bare
        placeholder={label}
        value={tag}
        maxLength={60}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <div class="row">
        {proposals.slice(0, 8).map((one) => (
          <button key={one} type="button" class="badge tag" onClick={() => onTag(one)}>
            <bdi>{one}</bdi>
          </button>
        ))}
      </div>
      <Button look="primary" type="submit">
        {t('table_apply')}
      </Button>
    </form>
  );
}

interface SetFormProps extends Pick<EditsProps, 'stages' | 'valuesOf'> {
  columns: Column[];
  onSet(column: string, value: OwnValue | null): void;
}

function SetForm({ columns, stages, valuesOf, onSet }: SetFormProps) {
  const [id, setId] = useState(columns[0]?.id ?? '');
  const [value, setValue] = useState<OwnValue | null>(null);
  /** Whom the value means, where it means a person. */
  const [person, setPerson] = useState('');
  const [typing, setTyping] = useState(true);
  const [again, setAgain] = useState(false);
  const apply = useRef<HTMLButtonElement>(null);
  const column = columns.find((one) => one.id === id);
  if (!column) return null;
  const kind = editKind(column);
  const close = (by: 'key' | 'leave') => {
    setTyping(false);
    if (by === 'key') apply.current?.focus();
  };
  return (
    <div class="bulk-form">
      <Select
        label={t('table_bulk_field')}
        value={id}
        onChange={(event) => {
          setId(event.currentTarget.value);
          setValue(null);
          setTyping(true);
          setAgain(false);
        }}
      >
        {columns.map((one) => (
          <option key={one.id} value={one.id}>
            {columnWords(one)}
          </option>
        ))}
      </Select>
      {kind === 'checkbox' ? (
        <label class="check">
          <input
            type="checkbox"
            checked={value === true}
            onChange={(event) => setValue(event.currentTarget.checked)}
          />
          {columnWords(column)}
        </label>
      ) : typing && kind === 'person' ? (
        <PersonPicker
          label={t('table_bulk_value')}
          takesFocus={again}
          onChoose={(chosen) => {
            setValue(chosen?.contactId ?? null);
            setPerson(chosen?.name ?? '');
            close('key');
          }}
          onClose={close}
        />
      ) : typing ? (
        <ValueEditor
          key={id}
          label={t('table_bulk_value')}
          kind={kind}
          value={value}
          choices={choicesFor(column, stages)}
          proposals={valuesOf(column)}
          maxLength={mostLetters(column)}
          // Which field comes first.
          takesFocus={again}
          onSave={setValue}
          onClose={close}
        />
      ) : (
        <Button
          onClick={() => {
            setTyping(true);
            setAgain(true);
          }}
        >
          {value === null ? t('field_nothing') : valueName(column, value, stages) || person}
        </Button>
      )}
      {/* Keyed, or it would become the button that takes the editor's place, with the focus in it. */}
      <Button
        key="apply"
        look="primary"
        buttonRef={apply}
        // A box that nobody ticked says no.
        onClick={() => onSet(id, kind === 'checkbox' ? value === true : value)}
      >
        {t('table_apply')}
      </Button>
    </div>
  );
}

function valueName(column: Column, value: OwnValue, stages: readonly StageName[]): string {
  const choice = choicesFor(column, stages)?.find((one) => one.value === value);
  if (choice) return choice.name;
  if (Array.isArray(value)) return value.map((one) => valueWords(column, one)).join(', ');
  if (column.kind === 'person') return '';
  if (typeof value === 'number')
    return new Intl.NumberFormat(uiLanguage(), { maximumFractionDigits: 6 }).format(value);
  if (column.kind === 'day') return wholeDay(Date.parse(`${String(value)}T00:00:00Z`), Date.now());
  return String(value);
}
