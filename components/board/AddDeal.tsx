import { useState } from 'preact/hooks';
import { CurrencySelect } from '@/components/popup/CurrencySelect';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { parseAmount } from '@/components/ui/amount';
import { Field, Select } from '@/components/ui/Field';
import { Form, focusOnce } from '@/components/ui/Form';
import type { PipelineView } from '@/storage/api';
import { t } from '@/utils/words';

interface AddDealProps {
  view: PipelineView;
  stageId: string;
  /** What was typed already. */
  first?: string;
  /** What the button says that saves. */
  action?: string;
  /** Another pipeline is being read. */
  waiting?: boolean;
  onAdded?(dealId: string): void;
  onClose(): void;
}

/** A new deal in four fields; what was typed stays until it is saved. */
export function AddDeal({
  view,
  stageId,
  first = '',
  action = t('popup_deal_save'),
  waiting,
  onAdded,
  onClose,
}: AddDealProps) {
  const act = useAct();
  const [name, setName] = useState(first);
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState(view.defaultCurrency);
  const [chosen, setStage] = useState(stageId);
  const [tried, setTried] = useState(false);
  // What is won or lost is asked why, so a deal gets there by a move.
  const open = view.columns.filter((column) => column.stage.outcome === 'open');
  // By now the pipeline may be another one, which has no such stage.
  const stage = (open.find((column) => column.stage.id === chosen) ?? open[0])?.stage.id ?? '';
  const value = parseAmount(amount);
  const nameError = tried && !name.trim() ? t('popup_deal_name_missing') : null;
  const wrongValue = value !== null && Number.isNaN(value);
  const valueError = wrongValue ? t('popup_value_wrong') : null;

  const save = async () => {
    setTried(true);
    if (!name.trim() || wrongValue) return false;
    let dealId = '';
    const saved = await act({
      said: t('popup_said_added', name.trim()),
      call: async (again) => {
        const deal = { name: name.trim(), value, currency, stageId: stage };
        const answer = await background.createDeal({ anchor: { kind: 'nothing' }, ...deal }, again);
        ({ dealId } = answer);
        return answer;
      },
    });
    if (saved) onAdded?.(dealId);
    return saved;
  };

  return (
    <Form
      class="add-deal"
      label={t('popup_deal_add')}
      action={action}
      waiting={waiting}
      inline
      onSave={save}
      onClose={onClose}
    >
      <Field
        label={t('popup_deal_name')}
        value={name}
        maxLength={200}
        error={nameError}
        inputRef={focusOnce}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <div class="add-deal-line">
        <Field
          label={t('popup_deal_value')}
          value={amount}
          inputMode="decimal"
          error={valueError}
          onInput={(event) => setAmount(event.currentTarget.value)}
        />
        <CurrencySelect value={currency} first={inUse(view)} onChange={setCurrency} />
        <Select
          label={t('popup_deal_stage')}
          value={stage}
          onChange={(event) => setStage(event.currentTarget.value)}
        >
          {open.map((column) => (
            <option key={column.stage.id} value={column.stage.id}>
              {column.stage.name}
            </option>
          ))}
        </Select>
      </div>
    </Form>
  );
}

/** The default currency and those that deals are in. */
export function inUse(view: PipelineView): string[] {
  const used = view.columns.flatMap(({ sums }) => sums.map((sum) => sum.currency));
  return [view.defaultCurrency, ...new Set(used)];
}
