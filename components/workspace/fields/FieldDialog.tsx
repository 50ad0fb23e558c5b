import { useState } from 'preact/hooks';
import { CurrencySelect } from '@/components/popup/CurrencySelect';
import { useAct } from '@/components/popup/notices';
import { background, useFields, useSettings } from '@/components/queries';
import { Dialog } from '@/components/ui/Dialog';
import { Field as Line, Select, TextArea } from '@/components/ui/Field';
import { Form } from '@/components/ui/Form';
import { Status } from '@/components/ui/Status';
import type { Field, FieldOwner, FieldType } from '@/storage/schema';
import { FORMULA_FUNCTIONS, type FormulaProblem, readFormula } from '@/utils/rules/formula';
import { t, type WordKey } from '@/utils/words';
import './fields.css';

export const TYPE_WORDS: Record<FieldType, WordKey> = {
  text: 'field_type_text',
  number: 'field_type_number',
  money: 'field_type_money',
  date: 'field_type_date',
  choice: 'field_type_choice',
  choices: 'field_type_choices',
  link: 'field_type_link',
  person: 'field_type_person',
  checkbox: 'field_type_checkbox',
  formula: 'field_type_formula',
};

const TYPES = Object.keys(TYPE_WORDS).filter((type): type is FieldType => type in TYPE_WORDS);

interface FieldDialogProps {
  of: FieldOwner;
  /** The field to change; null for a new one. */
  field: Field | null;
  onClose(): void;
}

/** One field of the person's own: its name, what it holds, and what that needs. */
export function FieldDialog({ of, field, onClose }: FieldDialogProps) {
  const act = useAct();
  const settings = useSettings();
  const [name, setName] = useState(field?.name ?? '');
  const [type, setType] = useState<FieldType>(field?.type ?? 'text');
  const [options, setOptions] = useState(field?.options.join('\n') ?? '');
  const [currency, setCurrency] = useState(field?.currency);
  const [formula, setFormula] = useState(field?.formula ?? '');
  const [tried, setTried] = useState(false);

  const choices = choicesIn(options);
  const hasChoices = type === 'choice' || type === 'choices';
  const wrong = {
    name: name.trim() ? null : t('refused_field_name'),
    options: hasChoices && choices.length === 0 ? t('field_options_missing') : null,
    formula: type === 'formula' ? formulaError(formula) : null,
  };
  const shownCurrency = currency ?? settings.data?.defaultCurrency ?? 'EUR';

  const save = async () => {
    setTried(true);
    if (wrong.name || wrong.options || wrong.formula) return false;
    return act({
      said: t(field ? 'field_said' : 'field_said_added', name.trim()),
      call: (again) =>
        background.saveField(
          {
            fieldId: field?.id ?? null,
            of,
            name: name.trim(),
            type,
            options: hasChoices ? choices : [],
            ...(type === 'money' && { currency: shownCurrency }),
            ...(type === 'formula' && { formula: formula.trim() }),
          },
          again,
        ),
    });
  };

  return (
    <Dialog title={field ? t('field_change') : t('field_add')} onClose={onClose}>
      <Form class="field-form" action={t('common_save')} onSave={save} onClose={onClose}>
        <Line
          label={t('field_name')}
          value={name}
          maxLength={120}
          error={tried ? wrong.name : null}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('field_type')}
          value={type}
          // What rows say in it would no longer fit.
          disabled={field !== null}
          onChange={(event) => {
            const next = TYPES.find((each) => each === event.currentTarget.value);
            if (next) setType(next);
          }}
        >
          {TYPES.map((each) => (
            <option key={each} value={each}>
              {t(TYPE_WORDS[each])}
            </option>
          ))}
        </Select>
        {hasChoices && (
          <TextArea
            label={t('field_options')}
            rows={4}
            value={options}
            error={tried ? wrong.options : null}
            onInput={(event) => setOptions(event.currentTarget.value)}
          />
        )}
        {type === 'money' && <CurrencySelect value={shownCurrency} named onChange={setCurrency} />}
        {type === 'formula' && (
          <FormulaLine
            of={of}
            value={formula}
            error={tried ? wrong.formula : null}
            onInput={setFormula}
          />
        )}
      </Form>
    </Dialog>
  );
}

interface FormulaLineProps {
  of: FieldOwner;
  value: string;
  error: string | null;
  onInput(text: string): void;
}

const BUILT_IN: Record<FieldOwner, string[]> = {
  contacts: ['Name', 'Last touch', 'Mails', 'Meetings', 'Created'],
  companies: ['Name', 'Created'],
  deals: ['Name', 'Value', 'Close date', 'Currency', 'Created'],
};

function FormulaLine({ of, value, error, onInput }: FormulaLineProps) {
  const fields = useFields();
  const own = (fields.data ?? []).filter((field) => field.of === of).map(({ name }) => name);
  const names = [...BUILT_IN[of], ...own];
  const read = readFormula(value);
  const known = new Set(names.map((name) => name.toLowerCase()));
  const unknown = read.ok
    ? read.formula.fields.find((name) => !known.has(name.toLowerCase()))
    : undefined;
  return (
    <>
      <TextArea
        label={t('field_formula')}
        dir="ltr"
        rows={3}
        maxLength={500}
        placeholder="if({Value} > 10000, {Value} * 0.9, {Value})"
        value={value}
        error={error}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <Status class="small warn-text">
        {unknown === undefined ? '' : t('field_formula_unknown', unknown)}
      </Status>
      <p class="small muted">{t('field_formula_fields')}</p>
      <div class="row">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            class="badge tag"
            onClick={() => onInput(`${value}{${name}}`)}
          >
            <bdi>{name}</bdi>
          </button>
        ))}
      </div>
      <p class="small muted">
        {t('field_formula_functions')} <span dir="ltr">{FORMULA_FUNCTIONS.join(', ')}</span>
      </p>
    </>
  );
}

const PROBLEMS: Record<FormulaProblem, WordKey> = {
  empty: 'formula_empty',
  'too-long': 'formula_too_long',
  unexpected: 'formula_unexpected',
  unclosed: 'formula_unclosed',
  function: 'formula_function',
  arguments: 'formula_arguments',
};

function formulaError(text: string): string | null {
  const read = readFormula(text);
  return read.ok ? null : t(PROBLEMS[read.problem], read.what);
}

/** One choice a line, each once. */
function choicesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 200));
  return [...new Set(lines.filter(Boolean))].slice(0, 200);
}
