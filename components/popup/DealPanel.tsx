import { useQueryClient } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { inUse } from '@/components/board/AddDeal';
import { daysInStage, findDeal, withDealMoved, withDealRemoved } from '@/components/board/cards';
import { useMoveDeal } from '@/components/pipeline/moves';
import { background, useDeal, usePipeline } from '@/components/queries';
import { parseAmount } from '@/components/ui/amount';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { useNow } from '@/components/ui/Time';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { DealCard, PipelineView } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { AddPerson } from './AddPerson';
import { CurrencySelect } from './CurrencySelect';
import { editableAmount } from './money';
import { useAct } from './notices';
import { PanelFrame } from './PanelFrame';
import type { OpenPanel } from './panels';

interface DealPanelProps {
  dealId: string;
  openPanel: OpenPanel;
  /** Left out where the deal is the page. */
  onBack?: () => void;
}

export function DealPanel({ dealId, openPanel, onBack }: DealPanelProps) {
  // Asked by itself, since the board lists only the newest deals of a stage.
  const asked = useDeal(dealId);
  const pipeline = usePipeline(asked.data?.pipelineId);
  const deal = findDeal(pipeline.data, dealId) ?? asked.data;
  if (pipeline.isPending || asked.isPending) return <Loading />;
  if (!pipeline.data)
    return <Failed error={pipeline.error} again={() => void pipeline.refetch()} />;
  return (
    <PanelFrame title={deal?.name ?? t('popup_deal_gone')} icon="deal" onBack={onBack}>
      {deal ? (
        <DealFields
          key={dealId}
          deal={deal}
          view={pipeline.data}
          openPanel={openPanel}
          onBack={onBack}
        />
      ) : (
        <p class="muted">{t('popup_deal_gone_teach')}</p>
      )}
    </PanelFrame>
  );
}

type DealEdit = Pick<DealCard, 'name' | 'value' | 'currency' | 'closeDate' | 'nextStep'>;

interface DealFieldsProps {
  deal: DealCard;
  view: PipelineView;
  openPanel: OpenPanel;
  onBack?: () => void;
}

/** Every field is saved when it is left; Undo takes it back. */
function DealFields({ deal, view, openPanel, onBack }: DealFieldsProps) {
  const act = useAct();
  const moveDeal = useMoveDeal();
  const client = useQueryClient();
  const now = useNow();
  const days = daysInStage(deal, now);
  const [name, setName] = useState(deal.name);
  const [amount, setAmount] = useState(editableAmount(deal.value));
  const [nextStep, setNextStep] = useState(deal.nextStep);
  const [known, setKnown] = useState(deal);
  const value = parseAmount(amount);
  const valueError = value !== null && Number.isNaN(value) ? t('popup_value_wrong') : null;
  const nameError = name.trim() ? null : t('popup_deal_name_missing');

  // What was saved last, so that a field that is left as it was saves nothing.
  const stored = useRef(factsOf(deal));

  // Undo, or somebody else, changed the deal: the fields follow what is stored.
  if (known !== deal) {
    if (known.name !== deal.name) setName(deal.name);
    if (known.value !== deal.value) setAmount(editableAmount(deal.value));
    if (known.nextStep !== deal.nextStep) setNextStep(deal.nextStep);
    setKnown(deal);
    // A field may be on its way to the database while an earlier one comes back from there.
    stored.current = { ...stored.current, ...changed(factsOf(known), factsOf(deal)) };
  }

  const save = async (change: Partial<DealEdit>) => {
    const before = stored.current;
    const after = { ...before, ...change };
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    stored.current = after;
    const saved = await act({
      said: t('popup_said_saved', after.name),
      // Nothing but what was changed: the rest may be older than what is stored.
      call: (again) => background.editDeal({ dealId: deal.dealId, ...change }, again),
    });
    // What was typed stays in its field, and leaving the field again tries again.
    if (!saved) stored.current = { ...stored.current, ...pick(before, change) };
  };

  const move = (stageId: string) => {
    const stage = view.columns.find((column) => column.stage.id === stageId)?.stage;
    if (!stage) return;
    void moveDeal({
      deal,
      stage,
      ahead: () =>
        client.setQueriesData<PipelineView>({ queryKey: ['pipeline'] }, (board) =>
          board ? withDealMoved(board, deal.dealId, stageId) : board,
        ),
    });
  };

  const remove = () => {
    onBack?.();
    void act({
      said: t('popup_said_deleted', deal.name),
      call: (again) => background.removeDeal({ dealId: deal.dealId }, again),
      ahead: () =>
        client.setQueriesData<PipelineView>({ queryKey: ['pipeline'] }, (board) =>
          board ? withDealRemoved(board, deal.dealId) : board,
        ),
    });
  };

  return (
    <form
      class="panel-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      }}
    >
      <Field
        label={t('popup_deal_name')}
        value={name}
        maxLength={200}
        error={nameError}
        onInput={(event) => setName(event.currentTarget.value)}
        onBlur={() => !nameError && void save({ name: name.trim() })}
      />
      <div class="two">
        <Field
          label={t('popup_deal_value')}
          value={amount}
          inputMode="decimal"
          error={valueError}
          onInput={(event) => setAmount(event.currentTarget.value)}
          onBlur={() => !valueError && void save({ value })}
        />
        <CurrencySelect
          value={deal.currency}
          first={inUse(view)}
          onChange={(currency) => void save({ currency })}
        />
      </div>
      <div class="two">
        <Select
          label={t('popup_deal_stage')}
          value={deal.stageId}
          onChange={(event) => move(event.currentTarget.value)}
        >
          {view.columns.map(({ stage }) => (
            <option key={stage.id} value={stage.id}>
              {stage.name}
            </option>
          ))}
        </Select>
        <Field
          label={t('popup_deal_close')}
          type="date"
          value={deal.closeDate ?? ''}
          onChange={(event) => void save({ closeDate: event.currentTarget.value || null })}
        />
      </div>
      <p class="small muted">
        {days === 0 ? t('popup_days_in_stage_none') : tn('popup_days_in_stage', days)}
      </p>
      <Field
        label={t('popup_deal_next')}
        placeholder={t('popup_deal_next_example')}
        value={nextStep}
        maxLength={300}
        onInput={(event) => setNextStep(event.currentTarget.value)}
        onBlur={() => void save({ nextStep: nextStep.trim() })}
      />
      <section class="panel-part" aria-labelledby="deal-people">
        <h3 id="deal-people">{t('popup_people')}</h3>
        {deal.people.length > 0 && (
          <ul class="lines">
            {deal.people.map(({ contactId, name: person }) => (
              <li key={contactId}>
                <button
                  type="button"
                  class="line"
                  onClick={() => openPanel({ kind: 'person', contactId })}
                >
                  <Icon name="person" />
                  <span class="cut" dir="auto">
                    {person}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <AddPerson deal={deal} />
      </section>
      <div class="panel-end">
        <Button look="quiet" class="danger" icon="trash" onClick={remove}>
          {t('popup_deal_delete')}
        </Button>
      </div>
    </form>
  );
}

function factsOf({ name, value, currency, closeDate, nextStep }: DealCard): DealEdit {
  return { name, value, currency, closeDate, nextStep };
}

/** The facts that are other ones by now. */
function changed(before: DealEdit, after: DealEdit): Partial<DealEdit> {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([name, fact]) => fact !== was.get(name)));
}

/** The facts as they were, of those that a change names. */
function pick(facts: DealEdit, change: Partial<DealEdit>): Partial<DealEdit> {
  const names = Object.keys(change);
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));
}
