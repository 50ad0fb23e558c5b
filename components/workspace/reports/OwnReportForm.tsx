import { Button } from '@/components/ui/Button';
import { Select, Field as TextField } from '@/components/ui/Field';
import { columnWords, TABLE_WORDS } from '@/components/workspace/tables/column-words';
import type { Field } from '@/storage/schema';
import { REPORTED_TABLES } from '@/utils/rules/columns';
import { isDated, isSummable } from '@/utils/rules/reports/own';
import { PERIODS, SPANS } from '@/utils/rules/reports/periods';
import { say, t, type WordKey } from '@/utils/words';
import { BLANK, columnsFor, type OwnDraft } from './own';

const PRESETS: [WordKey, Partial<OwnDraft>][] = [
  [
    'own_report_best',
    { by: 'company', query: 'state:won', measure: { of: 'sum', column: 'value' } },
  ],
  [
    'own_report_segments',
    { by: 'tag', query: 'state:won', measure: { of: 'sum', column: 'value' } },
  ],
  ['own_report_months', { by: 'created', during: { column: 'created', span: '12' } }],
  ['own_report_sources', { table: 'people', by: 'source' }],
];

interface OwnReportFormProps {
  draft: OwnDraft;
  fields: Field[];
  isNew: boolean;
  onChange(draft: OwnDraft): void;
  onSave(): void;
}

/** What a report of one's own counts; what is chosen is shown below at once. */
export function OwnReportForm({ draft, fields, isNew, onChange, onSave }: OwnReportFormProps) {
  const columns = columnsFor(draft.table, fields);
  const by = columns.find(({ id }) => id === draft.by);
  const set = (change: Partial<OwnDraft>) => onChange({ ...draft, ...change });
  const summable = columns.filter(isSummable);
  const dated = columns.filter(isDated);
  const measure =
    draft.measure.of === 'count' ? 'count' : `${draft.measure.of} ${draft.measure.column}`;
  return (
    <form
      class="own-report-form"
      aria-label={t('own_report_new')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {isNew && (
        <Select
          label={t('own_report_start')}
          value=""
          onChange={({ currentTarget }) => {
            const preset = PRESETS[Number(currentTarget.value)];
            if (preset && currentTarget.value !== '')
              onChange({ ...BLANK, name: draft.name || t(preset[0]), ...preset[1] });
          }}
        >
          <option value="">{t('own_report_blank')}</option>
          {PRESETS.map(([words], index) => (
            <option key={words} value={String(index)}>
              {t(words)}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t('own_report_table')}
        value={draft.table}
        onChange={({ currentTarget }) => {
          const table = REPORTED_TABLES.find((one) => one === currentTarget.value) ?? 'deals';
          const first = columnsFor(table, fields).find(({ kind }) => kind === 'choice');
          onChange({
            ...BLANK,
            name: draft.name,
            chart: draft.chart,
            table,
            by: first?.id ?? 'name',
          });
        }}
      >
        {REPORTED_TABLES.map((table) => (
          <option key={table} value={table}>
            {t(TABLE_WORDS[table])}
          </option>
        ))}
      </Select>
      <Select
        label={t('own_report_by')}
        value={draft.by}
        onChange={({ currentTarget }) => set({ by: currentTarget.value })}
      >
        {columns.map((column) => (
          <option key={column.id} value={column.id}>
            {columnWords(column)}
          </option>
        ))}
      </Select>
      {by && isDated(by) && (
        <Select
          label={t('own_report_bucket')}
          value={draft.bucket}
          onChange={({ currentTarget }) =>
            set({ bucket: PERIODS.find((one) => one === currentTarget.value) ?? 'month' })
          }
        >
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {say(`report_by_${period}`, [])}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t('own_report_measure')}
        value={measure}
        onChange={({ currentTarget }) => {
          const [of = 'count', column = ''] = currentTarget.value.split(' ');
          set({ measure: { of: of === 'sum' || of === 'mean' ? of : 'count', column } });
        }}
      >
        <option value="count">{t('own_report_count')}</option>
        {summable.flatMap((column) => [
          <option key={`sum ${column.id}`} value={`sum ${column.id}`}>
            {t('own_report_sum', columnWords(column))}
          </option>,
          <option key={`mean ${column.id}`} value={`mean ${column.id}`}>
            {t('own_report_mean', columnWords(column))}
          </option>,
        ])}
      </Select>
      <TextField
        label={t('own_report_query')}
        placeholder={t('own_report_query_example')}
        value={draft.query}
        maxLength={2000}
        dir="ltr"
        onChange={({ currentTarget }) => set({ query: currentTarget.value })}
      />
      <Select
        label={t('own_report_during')}
        value={draft.during.column}
        onChange={({ currentTarget }) =>
          set({
            during: {
              column: currentTarget.value,
              span: currentTarget.value === '' ? '' : draft.during.span || '12',
            },
          })
        }
      >
        <option value="">{t('own_report_all')}</option>
        {dated.map((column) => (
          <option key={column.id} value={column.id}>
            {columnWords(column)}
          </option>
        ))}
      </Select>
      {draft.during.column !== '' && (
        <Select
          label={t('own_report_span')}
          value={draft.during.span}
          onChange={({ currentTarget }) =>
            set({ during: { ...draft.during, span: currentTarget.value } })
          }
        >
          {SPANS.map((span) => (
            <option key={span} value={span}>
              {say(`report_span_${span}`, [])}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t('own_report_chart')}
        value={draft.chart}
        onChange={({ currentTarget }) =>
          set({ chart: currentTarget.value === 'none' ? 'none' : 'bars' })
        }
      >
        <option value="bars">{t('own_report_chart_bars')}</option>
        <option value="none">{t('own_report_chart_none')}</option>
      </Select>
      <TextField
        label={t('own_report_name')}
        value={draft.name}
        maxLength={80}
        onInput={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <div class="form-end">
        <Button look="primary" type="submit">
          {t('own_report_save')}
        </Button>
      </div>
    </form>
  );
}
