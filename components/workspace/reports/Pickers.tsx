import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { editableAmount } from '@/components/popup/money';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { parseAmount } from '@/components/ui/amount';
import { Field, Select } from '@/components/ui/Field';
import type { ReportFrame } from '@/storage/api';
import type { Choice, ReportKind } from '@/utils/rules/reports/catalogue';
import { BUYERS } from '@/utils/rules/reports/customers';
import { SPANS } from '@/utils/rules/reports/periods';
import { say, t, type WordKey } from '@/utils/words';
import { NumberSetting } from '../parts';
import { pipelineIn, spanIn } from './choice';

interface PickersProps {
  kind: ReportKind;
  choice: Choice;
  frame: ReportFrame;
  query: URLSearchParams;
  set(name: string, value: string): void;
}

/** What a report can be asked for. */
export function Pickers({ kind, choice, frame, query, set }: PickersProps) {
  const has = (pick: ReportKind['picks'][number]) => kind.picks.includes(pick);
  const pipelines = [...new Set(frame.stages.map(({ pipelineId }) => pipelineId))];
  return (
    <div class="report-pickers">
      {has('ledger') && (
        <Pick
          label={t('report_ledger')}
          value={choice.ledger}
          options={[
            ['tag', t('report_ledger_tag')],
            ['stage', t('report_ledger_stage')],
          ]}
          onPick={(by) => set('ledger', by)}
        />
      )}
      {has('why') && (
        <Pick
          label={t('report_why')}
          value={choice.why}
          options={(['reason', 'competitor', 'objection', 'product'] as const).map((why) => [
            why,
            say(`report_why_${why}`, []),
          ])}
          onPick={(why) => set('why', why)}
        />
      )}
      {has('buyers') && (
        <Pick
          label={t('report_buyers')}
          value={choice.buyers}
          options={BUYERS.map((buyers) => [buyers, say(`report_buyers_${buyers}`, [])])}
          onPick={(buyers) => set('buyers', buyers)}
        />
      )}
      {has('span') && (
        <Pick
          label={t('report_span')}
          value={spanIn(query)}
          options={SPANS.map((span) => [span, say(`report_span_${span}`, [])])}
          onPick={(span) => set('span', span)}
        />
      )}
      {has('by') && (
        <Pick
          label={t('report_by')}
          value={choice.by}
          options={(['week', 'month', 'quarter'] as const).map((by) => [
            by,
            say(`report_by_${by}`, []),
          ])}
          onPick={(by) => set('by', by)}
        />
      )}
      {has('day') && (
        <Field
          label={t('report_day')}
          type="date"
          value={choice.day}
          max={choice.today}
          onChange={(event) => set('day', event.currentTarget.value)}
        />
      )}
      {has('pipeline') && pipelines.length > 1 && (
        <PipelinePick value={pipelineIn(query, frame)} onPick={(id) => set('pipeline', id)} />
      )}
      {has('currency') && frame.currencies.length > 1 && (
        <Pick
          label={t('report_currency')}
          value={choice.currency}
          options={frame.currencies.map((code) => [code, code])}
          onPick={(code) => set('currency', code)}
        />
      )}
      {has('target') && <Target key={choice.currency} choice={choice} frame={frame} />}
      {has('minutes') && <Minutes frame={frame} />}
    </div>
  );
}

interface PickProps {
  label: string;
  value: string;
  options: [value: string, words: string][];
  onPick(value: string): void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  return (
    <Select label={label} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </Select>
  );
}

function PipelinePick({ value, onPick }: { value: string; onPick(id: string): void }) {
  const { data } = useQuery({
    queryKey: ['pipelines'],
    queryFn: () => background.pipelines({}),
  });
  return (
    <Pick
      label={t('report_pipeline')}
      value={value}
      options={(data ?? []).map(({ pipelineId, name }) => [pipelineId, name])}
      onPick={onPick}
    />
  );
}

/** Saves how reports count; what was not touched stays. */
export function useSaveReports(frame: ReportFrame) {
  const act = useAct();
  return (change: Partial<ReportFrame['settings']>, said: WordKey) =>
    void act({
      said: t(said),
      call: (again) =>
        background.saveSettings({ reports: { ...frame.settings, ...change } }, again),
    });
}

function Target({ choice, frame }: { choice: Choice; frame: ReportFrame }) {
  const save = useSaveReports(frame);
  const [typed, setTyped] = useState(editableAmount(choice.target));
  const value = parseAmount(typed);
  const error = value !== null && Number.isNaN(value) ? t('report_amount_wrong') : null;
  const keep = () => {
    if (error || value === choice.target) return;
    const { [choice.currency]: _, ...others } = frame.settings.target;
    save(
      { target: value === null ? others : { ...others, [choice.currency]: value } },
      'report_target_said',
    );
  };
  return (
    <Field
      label={`${t('report_target_set')} (${choice.currency})`}
      value={typed}
      inputMode="decimal"
      error={error}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}

function Minutes({ frame }: { frame: ReportFrame }) {
  const save = useSaveReports(frame);
  return (
    <NumberSetting
      label={t('report_minutes')}
      unit=""
      value={frame.settings.minutesPerEntry}
      min={0}
      max={60}
      wrong={t('settings_from_to', 0, 60)}
      onSave={(minutesPerEntry) => save({ minutesPerEntry }, 'report_settings_said')}
    />
  );
}
