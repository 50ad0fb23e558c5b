import { useQueryClient } from '@tanstack/preact-query';
import { staleDays } from '@/components/board/cards';
import { useMoveDeal } from '@/components/pipeline/moves';
import { CurrencySelect } from '@/components/popup/CurrencySelect';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { formatMoney } from '@/components/ui/amount';
import { useNow } from '@/components/ui/Time';
import { Together } from '@/components/ui/Together';
import { Loading } from '@/components/ui/Waiting';
import { CustomFields } from '@/components/workspace/fields/CustomFields';
import { Day } from '@/components/workspace/fields/ValueText';
import { WhatHappened } from '@/components/workspace/history/WhatHappened';
import { PlaysOfDeal } from '@/components/workspace/playbooks/PlaysOfDeal';
import { hashOf } from '@/components/workspace/route';
import { DealScore } from '@/components/workspace/scores/DealScore';
import { TaskList } from '@/components/workspace/tasks/TaskList';
import type { DealPage as View } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { Checklist } from './Checklist';
import { Compose } from './Compose';
import { DealParties } from './DealParties';
import { DealProducts } from './DealProducts';
import { asText, Fact, Facts, TagsFact, TextFact } from './Facts';
import { Files } from './Files';
import { ThreadLines } from './lines';
import { NextActions } from './NextActions';
import { useDealPage } from './queries';
import { leave, Part, RecordFrame } from './RecordFrame';
import { Signals } from './Signals';
import { StageBar } from './StageBar';
import { Timeline } from './Timeline';
import { isGone, Unread } from './Unread';

type Edit = Omit<Parameters<typeof background.editDeal>[0], 'dealId'>;
export type SaveDeal = (edit: Edit) => Promise<boolean>;

/** Everything about one deal on a page of its own. */
export function DealPage({ dealId }: { dealId: string }) {
  const act = useAct();
  const moveDeal = useMoveDeal();
  const client = useQueryClient();
  const now = useNow();
  const query = useDealPage(dealId);
  if (query.isPending) return <Loading lines={6} />;
  if (!query.data || isGone(query.error))
    return <Unread error={query.error} again={() => void query.refetch()} />;
  const view = query.data;
  const { deal } = view;
  const save: SaveDeal = (edit) =>
    act({
      said: t('popup_said_saved', edit.name ?? deal.name),
      call: (again) => background.editDeal({ dealId, ...edit }, again),
    });
  const move = (stageId: string) => {
    const stage = view.stages.find(({ id }) => id === stageId);
    if (!stage || stageId === deal.stageId) return;
    void moveDeal({
      deal,
      stage,
      ahead: () =>
        client.setQueryData<View>(
          ['dealPage', dealId],
          (before) =>
            before && {
              ...before,
              deal: { ...before.deal, stageId, stageName: stage.name, state: stage.outcome },
            },
        ),
    });
  };
  const remove = async () => {
    const gone = await act({
      said: t('popup_said_deleted', deal.name),
      call: (again) => background.removeDeal({ dealId }, again),
    });
    if (gone) leave('#/board');
  };
  const stage = view.stages.find(({ id }) => id === deal.stageId);
  const silent = stage ? staleDays(deal, stage, now) : null;
  return (
    <RecordFrame
      icon="deal"
      title={deal.name}
      sub={
        <>
          {deal.value !== null && (
            <span class="record-value">{formatMoney(deal.value, deal.currency)}</span>
          )}
          {view.companyId && deal.company && (
            <a href={hashOf('company', [view.companyId])}>
              <bdi>{deal.company}</bdi>
            </a>
          )}
          <a href={hashOf('board', [view.pipelineId])}>
            <bdi>{view.pipelineName}</bdi>
          </a>
        </>
      }
      badges={
        <>
          {silent !== null && (
            <span class="badge warn" title={tn('popup_stale_means', silent)}>
              {tn('popup_stale', silent)}
            </span>
          )}
          {deal.state === 'open' && !deal.nextStep && (
            <span class="badge">{t('board_no_next_step')}</span>
          )}
        </>
      }
      remove={{ words: t('popup_deal_delete'), run: () => void remove() }}
      top={<StageBar view={view} onMove={move} />}
      side={
        <>
          <DealFacts view={view} save={save} />
          <Together of={['dealScore', 'signalsOf', 'ownValues', 'plays', 'playbooks']}>
            {deal.state === 'open' && (
              <Part title={t('score_title')}>
                <DealScore dealId={dealId} />
              </Part>
            )}
            <DealParties dealId={dealId} deal={deal} parties={view.parties} save={save} />
            <Signals of="dealId" id={dealId} />
            <DealProducts
              lines={view.lines}
              currency={deal.currency}
              value={deal.value}
              save={save}
            />
            <Checklist items={view.checklist} save={save} />
            <Files files={view.files} save={save} />
            {view.threads.length > 0 && (
              <Part title={t('popup_search_threads')}>
                <ThreadLines threads={view.threads} />
              </Part>
            )}
            <CustomFields of="deals" id={dealId} />
            <PlaysOfDeal dealId={dealId} />
            <WhatHappened table="deals" id={dealId} />
          </Together>
        </>
      }
    >
      <Compose anchor={{ kind: 'deal', dealId }} people={view.parties} />
      <Together of={['nextActions']}>
        <NextActions about={{ dealId }} />
        {view.tasks.length > 0 && (
          <Part title={t('popup_tasks')}>
            <TaskList tasks={view.tasks} />
          </Part>
        )}
        <Timeline of={{ kind: 'deal', id: dealId }} empty="record_deal_empty" />
      </Together>
    </RecordFrame>
  );
}

function DealFacts({ view, save }: { view: View; save: SaveDeal }) {
  const { deal, outcome } = view;
  const lost = outcome && [outcome.reason, outcome.competitor, outcome.objection].filter(Boolean);
  return (
    <Facts title={t('record_facts')}>
      <TextFact
        label={t('popup_deal_name')}
        value={deal.name}
        required
        maxLength={200}
        onSave={(name) => save({ name })}
      />
      <Fact
        label={t('popup_deal_value')}
        kind="money"
        value={deal.value}
        onSave={(value) => save({ value: typeof value === 'number' ? value : null })}
      >
        {deal.value !== null && (
          <span class="number">{formatMoney(deal.value, deal.currency)}</span>
        )}
      </Fact>
      <div class="own-field">
        <dt>{t('popup_deal_currency')}</dt>
        <dd>
          <CurrencySelect
            bare
            value={deal.currency}
            onChange={(currency) => void save({ currency })}
          />
        </dd>
      </div>
      <Fact
        label={t('popup_deal_close')}
        kind="date"
        value={deal.closeDate}
        onSave={(value) => save({ closeDate: asText(value) || null })}
      >
        {deal.closeDate && <Day day={deal.closeDate} />}
      </Fact>
      <TextFact
        label={t('popup_deal_next')}
        value={deal.nextStep}
        maxLength={300}
        onSave={(nextStep) => save({ nextStep })}
      />
      <TextFact
        label={t('popup_person_company')}
        value={deal.company}
        maxLength={200}
        onSave={(value) => save({ company: value || null })}
      />
      <TextFact
        label={t('record_owner')}
        value={view.owner}
        maxLength={200}
        onSave={(owner) => save({ owner })}
      />
      <TextFact
        label={t('record_source')}
        value={view.source}
        maxLength={80}
        onSave={(source) => save({ source })}
      />
      <TagsFact tags={view.tags} onSave={(tags) => save({ tags })} />
      {lost && lost.length > 0 && (
        <div class="own-field">
          <dt>{t('record_outcome')}</dt>
          <dd>
            <bdi>{lost.join(' · ')}</bdi>
          </dd>
        </div>
      )}
    </Facts>
  );
}
