import { useEffect, useRef, useState } from 'preact/hooks';
import { parseAmount } from '@/components/ui/amount';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import type { SubjectView } from '@/storage/api';
import { t } from '@/utils/words';
import { hasDraft, useDraft } from './drafts';
import { Failure } from './Failure';
import { useLastChange } from './last-change';
import { useCall } from './live';
import type { Place } from './place';

interface NewDealProps {
  place: Place;
  view: SubjectView;
  /** Whether the form takes the focus when it opens. */
  focus: boolean;
  onClose: () => void;
}

const DEAL_NAME = 'deal';
const DEAL_VALUE = 'deal-value';

/** Whether a deal was being written down beside this thread or meeting. */
export function isDealBegun(subjectKey: string): boolean {
  return hasDraft(subjectKey, DEAL_NAME) || hasDraft(subjectKey, DEAL_VALUE);
}

export function NewDeal({ place, view, focus, onClose }: NewDealProps) {
  const [draft, setName] = useDraft(place.subject.key, DEAL_NAME);
  const name = draft ?? proposedName(view);
  const [amountDraft, setAmount] = useDraft(place.subject.key, DEAL_VALUE);
  const amount = amountDraft ?? '';
  const [currency, setCurrency] = useState(view.defaultCurrency);
  const stages = view.stages.filter(
    ({ pipelineId, stage }) =>
      pipelineId === view.stages[0]?.pipelineId && stage.outcome === 'open',
  );
  const [stageId, setStageId] = useState(stages[0]?.stage.id ?? null);
  const first = useRef<HTMLInputElement>(null);
  const create = useCall('createDeal');
  const { tell } = useLastChange();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens
  useEffect(() => {
    if (focus) first.current?.focus();
  }, []);

  const value = parseAmount(amount);
  const amountError = Number.isNaN(value) ? t('sidebar_value_error') : null;
  const currencyError = /^[A-Z]{3}$/.test(currency) ? null : t('sidebar_currency_error');
  const ready = name.trim() !== '' && !amountError && !currencyError;

  const forget = () => {
    setName(null);
    setAmount(null);
  };
  const cancel = () => {
    forget();
    onClose();
  };
  const run = () =>
    create.mutate(
      { anchor: place.anchor, name: name.trim(), value, currency, stageId },
      {
        onSuccess: ({ change }) => {
          forget();
          tell({ words: t('sidebar_deal_created', name.trim()), change, of: 'other' });
          onClose();
        },
      },
    );

  return (
    <form
      class="stack inset"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !create.isPending) run();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <Field
        label={t('sidebar_deal_name')}
        inputRef={first}
        value={name}
        maxLength={200}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <div class="money">
        <Field
          label={t('sidebar_value')}
          inputMode="decimal"
          dir="ltr"
          value={amount}
          maxLength={24}
          error={amountError}
          onInput={(event) => setAmount(event.currentTarget.value)}
        />
        <Field
          label={t('sidebar_currency')}
          dir="ltr"
          value={currency}
          maxLength={3}
          error={currencyError}
          onInput={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
        />
      </div>
      <Select
        label={t('sidebar_stage')}
        value={stageId ?? ''}
        onChange={(event) => setStageId(event.currentTarget.value)}
      >
        {stages.map(({ stage }) => (
          <option key={stage.id} value={stage.id}>
            {stage.name}
          </option>
        ))}
      </Select>
      <Failure of={create.error} onRetry={run} />
      <div class="row">
        <Button type="submit" look="primary" busy={create.isPending} disabled={!ready}>
          {t('sidebar_deal_create')}
        </Button>
        <Button look="quiet" onClick={cancel}>
          {t('common_cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The company, else the person: what a deal is most often called after. */
function proposedName({ people }: SubjectView): string {
  const known = people.find((person) => person.contact) ?? people.find((person) => person.proposal);
  return known?.contact?.company ?? known?.proposal?.company ?? known?.name ?? '';
}
