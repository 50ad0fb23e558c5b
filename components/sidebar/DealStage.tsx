import { Select } from '@/components/ui/Field';
import { Time } from '@/components/ui/Time';
import type { DealCard, StageChoice } from '@/storage/api';
import { t } from '@/utils/words';
import { Failure } from './Failure';
import { useLastChange } from './last-change';
import { useCall } from './live';
import { useChosen } from './use-chosen';

/** Where the deal stands; choosing another stage moves it. */
export function DealStage({ deal, stages }: { deal: DealCard; stages: StageChoice[] }) {
  const [chosen, setChosen] = useChosen(deal.stageId);
  const move = useCall('moveDeal');
  const { tell } = useLastChange();
  const pipelineId = stages.find(({ stage }) => stage.id === deal.stageId)?.pipelineId;

  const choose = (stageId: string, name: string) => {
    setChosen(stageId);
    move.mutate(
      { dealId: deal.dealId, stageId },
      {
        onSuccess: ({ change }) =>
          tell({ words: t('sidebar_deal_moved', name), change, of: 'other' }),
        onError: () => setChosen(null),
      },
    );
  };

  return (
    <>
      <Select
        label={t('sidebar_stage')}
        value={chosen ?? deal.stageId}
        onChange={({ currentTarget }) =>
          choose(currentTarget.value, currentTarget.selectedOptions[0]?.text ?? '')
        }
      >
        {stages
          .filter((choice) => choice.pipelineId === pipelineId)
          .map(({ stage }) => (
            <option key={stage.id} value={stage.id}>
              {stage.name}
            </option>
          ))}
      </Select>
      <p class="small muted">
        {t('sidebar_stage_since')} <Time at={deal.stageSince} />
      </p>
      {deal.nextStep && (
        <p class="small" dir="auto">
          {t('sidebar_next_step')}: {deal.nextStep}
        </p>
      )}
      <Failure of={move.error} />
    </>
  );
}
