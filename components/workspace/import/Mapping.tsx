import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { List } from '@/components/ui/List';
import type { Field } from '@/utils/formats/csv-fields';
import type { RecordKind } from '@/utils/formats/records';
import type { Mapping as Said } from '@/utils/importing/mapping';
import { type ColumnView, saysWho, type TableView } from '@/utils/importing/table';
import { say, t } from '@/utils/words';
import { MEANINGS } from './meanings';

type Column = Said['columns'][number];

interface MappingProps {
  view: TableView;
  /** What was put right already, which stays. */
  fixes: Said['fixes'];
  onMap(mapping: Said): void;
}

const KINDS: readonly RecordKind[] = ['contact', 'company', 'deal', 'activity', 'note'];

/** What the rows of a table are and what its columns mean: a guess for each, and any other choice. */
export function Mapping({ view, fixes, onMap }: MappingProps) {
  const id = useId();
  const [kind, setKind] = useState(view.kind);
  const [columns, setColumns] = useState<Column[]>(() => view.columns.map(columnOf));
  const [isTold, setIsTold] = useState(false);
  const shown = columns.map((column, index) => ({ column, of: view.columns[index] }));
  const isNamed = saysWho({
    kind,
    columns: shown.flatMap(({ column, of }) => ofField(of, column)),
  });

  const change = (name: string, next: Partial<Column>) =>
    setColumns((before) =>
      before.map((column) => (column.name === name ? { ...column, ...next } : column)),
    );
  const changeKind = (next: RecordKind) => {
    setKind(next);
    const able = new Set<string>(MEANINGS[next]);
    setColumns((before) =>
      before.map((column) => (able.has(column.field) ? column : { ...column, field: 'custom' })),
    );
  };
  const send = () => {
    setIsTold(true);
    const isOpen = shown.some(({ column, of }) => asksOrder(of, column) && !column.order);
    if (isNamed && !isOpen) onMap({ kind, columns, fixes });
  };

  return (
    <form
      class="mapping"
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p id={id}>{t('import_map_teach')}</p>
      <Select
        label={t('import_map_kind')}
        value={kind}
        onChange={(event) => {
          const { value } = event.currentTarget;
          changeKind(KINDS.find((one) => one === value) ?? kind);
        }}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {say(`import_map_kind_${one}`, [])}
          </option>
        ))}
      </Select>
      <List label={t('import_map_columns')} class="mapping-columns">
        {shown.map(
          ({ column, of }) =>
            of && (
              <MappedColumn
                key={column.name}
                column={column}
                view={of}
                kind={kind}
                isTold={isTold}
                onChange={(next) => change(column.name, next)}
              />
            ),
        )}
      </List>
      {isTold && !isNamed && (
        <p role="alert" class="field-error">
          {say(`import_map_needs_${kind}`, [])}
        </p>
      )}
      <div class="row">
        <Button look="primary" type="submit">
          {t('import_map_done')}
        </Button>
      </div>
    </form>
  );
}

function MappedColumn({
  column,
  view,
  kind,
  isTold,
  onChange,
}: {
  column: Column;
  view: ColumnView;
  kind: RecordKind;
  isTold: boolean;
  onChange(next: Partial<Column>): void;
}) {
  return (
    <li class="mapping-column">
      <div>
        <p class="cut mapping-name" dir="auto">
          {column.name}
        </p>
        <p class="small muted cut" dir="auto">
          {view.examples.join(' · ') || t('import_map_empty')}
        </p>
      </div>
      <Select
        label={t('import_map_meaning', column.name)}
        bare
        value={column.field}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange({ field: MEANINGS[kind].find((one) => one === value) ?? column.field });
        }}
      >
        {choices(kind, column.field).map((field) => (
          <option key={field} value={field}>
            {say(`import_means_${field}`, [])}
          </option>
        ))}
      </Select>
      {asksOrder(view, column) && (
        <Select
          label={t('import_map_order', column.name)}
          bare
          value={column.order ?? ''}
          error={isTold && !column.order ? t('import_map_order_needed') : null}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ order: value === 'dmy' || value === 'mdy' ? value : undefined });
          }}
        >
          <option value="">{t('import_map_order_ask')}</option>
          <option value="dmy">{t('import_map_order_dmy')}</option>
          <option value="mdy">{t('import_map_order_mdy')}</option>
        </Select>
      )}
    </li>
  );
}

function columnOf({ name, field, order, asksOrder: asks }: ColumnView): Column {
  return { name, field, ...(order && !asks && { order }) };
}

function ofField(view: ColumnView | undefined, { field }: Column): ColumnView[] {
  return view ? [{ ...view, field }] : [];
}

/** Dates that nobody needs are not asked about. */
function asksOrder(view: ColumnView | undefined, { field }: Column): boolean {
  return view?.isAmbiguous === true && field !== 'ignore';
}

/** What a column of this kind of table can mean; what it was taken for stays possible. */
function choices(kind: RecordKind, field: Field): readonly Field[] {
  const all = MEANINGS[kind];
  return all.includes(field) ? all : [field, ...all];
}
