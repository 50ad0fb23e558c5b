import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import { List } from '@/components/ui/List';
import type { TableView } from '@/utils/importing/table';
import { t, tn } from '@/utils/words';
import type { FileImport } from './file-import';

interface Value {
  value: string;
  count: number;
}

/** Puts one value right in all rows that have it: a stage with a typing error, a name in two ways. */
export function FixValues({ file, view }: { file: FileImport; view: TableView }) {
  const [column, setColumn] = useState('');
  const [values, setValues] = useState<Value[]>([]);
  const [changed, setChanged] = useState<Record<string, string>>({});
  const choose = async (name: string) => {
    setColumn(name);
    setChanged({});
    setValues(name === '' ? [] : await file.values(name));
  };
  const fixes = Object.entries(changed).flatMap(([from, to]) =>
    to.trim() === from ? [] : [{ column, from, to: to.trim() }],
  );
  return (
    <details class="file-details">
      <summary>{t('import_fix')}</summary>
      <form
        class="fix-values"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (fixes.length > 0) void file.fix(fixes);
        }}
      >
        <p class="small muted">{t('import_fix_teach')}</p>
        <Select
          label={t('import_fix_column')}
          value={column}
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          <option value="">{t('import_fix_choose')}</option>
          {view.columns
            .filter(({ field }) => field !== 'ignore')
            .map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
        </Select>
        {values.length > 0 && (
          <List label={t('import_fix_values', column)} class="fix-list">
            {values.map(({ value, count }) => (
              <li key={value}>
                <Field
                  label={t('import_fix_value', value)}
                  bare
                  maxLength={500}
                  value={changed[value] ?? value}
                  onInput={(event) => {
                    const to = event.currentTarget.value;
                    setChanged((before) => ({ ...before, [value]: to }));
                  }}
                />
                <span class="small muted">{tn('import_fix_rows', count)}</span>
              </li>
            ))}
          </List>
        )}
        {fixes.length > 0 && <Button type="submit">{t('import_fix_apply')}</Button>}
      </form>
    </details>
  );
}
