import { useRef } from 'preact/hooks';
import { formatMoney } from '@/components/ui/amount';
import { Button, IconButton } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import type { DealCard, SubjectView } from '@/storage/api';
import { t } from '@/utils/words';
import { DealStage } from './DealStage';
import { Failure } from './Failure';
import { useLastChange } from './last-change';
import { useCall } from './live';
import { isDealBegun, NewDeal } from './NewDeal';
import type { Place } from './place';
import { Section } from './Section';
import { useChosen } from './use-chosen';

const NONE = '';
const NEW = 'new';

/** Which deal this thread or meeting belongs to: pick one, make one, move it on. */
export function Deal({ place, view }: { place: Place; view: SubjectView }) {
  const current = view.deal?.dealId ?? NONE;
  const [chosen, setChosen] = useChosen(current, () =>
    !view.deal && isDealBegun(place.subject.key) ? NEW : null,
  );
  const link = useCall('setDeal');
  const show = useCall('showRecord');
  const { tell } = useLastChange();
  const select = useRef<HTMLSelectElement>(null);
  /**
   * Whoever walks through the choices by key would lose the focus on the way past "New deal", and
   * whoever comes back to a form that was begun is busy elsewhere.
   */
  const byKey = useRef(true);

  const choose = (dealId: string) => {
    setChosen(dealId);
    if (dealId === NEW) return;
    link.mutate(
      { anchor: place.anchor, dealId: dealId === NONE ? null : dealId },
      {
        onSuccess: ({ change }) =>
          tell({
            words: dealId === NONE ? t('sidebar_deal_unlinked') : t('sidebar_deal_linked'),
            change,
            of: 'other',
          }),
        onError: () => setChosen(null),
      },
    );
  };
  const closeForm = () => {
    setChosen(null);
    select.current?.focus();
  };

  const choices = [...(view.deal ? [view.deal] : []), ...view.dealChoices].filter(
    (deal, index, all) => all.findIndex((other) => other.dealId === deal.dealId) === index,
  );
  const proposed =
    !view.deal && view.dealChoices.find((deal) => deal.dealId === view.proposedDealId);

  return (
    <Section
      title={t('sidebar_deal')}
      beside={
        view.deal && (
          <IconButton
            icon="open"
            name={t('sidebar_open_record')}
            onClick={() => view.deal && void show.mutate({ kind: 'deal', id: view.deal.dealId })}
          />
        )
      }
    >
      <div class="stack">
        <Select
          label={t('sidebar_deal')}
          bare
          selectRef={select}
          value={chosen ?? current}
          onKeyDown={() => {
            byKey.current = true;
          }}
          onPointerDown={() => {
            byKey.current = false;
          }}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value={NONE}>{t('sidebar_deal_none')}</option>
          {choices.map((deal) => (
            <option key={deal.dealId} value={deal.dealId}>
              {dealWords(deal)}
            </option>
          ))}
          <option value={NEW}>{t('sidebar_deal_new')}</option>
        </Select>
        <Failure of={show.error} />
        <Failure of={link.error} />
        {proposed && !chosen && (
          <Button icon="deal" class="suggestion" onClick={() => choose(proposed.dealId)}>
            <span class="cut">{t('sidebar_deal_propose', proposed.name)}</span>
          </Button>
        )}
        {chosen === NEW ? (
          <NewDeal place={place} view={view} focus={!byKey.current} onClose={closeForm} />
        ) : (
          view.deal && <DealStage key={view.deal.dealId} deal={view.deal} stages={view.stages} />
        )}
      </div>
    </Section>
  );
}

function dealWords(deal: DealCard): string {
  const value = deal.value === null ? null : formatMoney(deal.value, deal.currency);
  return [deal.name, value, deal.state === 'open' ? null : deal.stageName]
    .filter(Boolean)
    .join(' · ');
}
