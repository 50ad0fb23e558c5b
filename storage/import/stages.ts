import { uuidv7 } from 'uuidv7';
import { fitStage, type StageWish } from '@/utils/rules/stages';
import { cleanLine, fold } from '@/utils/text';
import { t } from '@/utils/words';
import { defaultPipeline } from '../pipelines';
import type { Pipeline, Stage } from '../schema';
import type { ImportJob } from './job';

/** Inside a write: the pipeline of that name, else the first one. */
export async function pipelineFor(
  job: ImportJob,
  name: string,
): Promise<{ pipeline: Pipeline; isNamed: boolean }> {
  const { scope } = job;
  const all = await job.once('pipelines', async () => scope.requests.all('pipelines'));
  const named = name ? all.find((one) => fold(one.name) === fold(name)) : undefined;
  const found = named ? await scope.get('pipelines', named.id) : undefined;
  // Asked once: what this write makes is not in the database yet.
  const first = await job.once('first pipeline', () => defaultPipeline(scope));
  const pipeline = found ?? (await scope.get('pipelines', first.id)) ?? first;
  return { pipeline, isNamed: fold(pipeline.name) === fold(name) };
}

/**
 * Inside a write: the stage of a pipeline that a file means; made where it has one of its own. The
 * report says what was made, and what was taken for what.
 */
export async function stageFor(
  job: ImportJob,
  pipelineId: string,
  wish: StageWish,
): Promise<{ pipeline: Pipeline; stage: Stage }> {
  const pipeline = await job.scope.get('pipelines', pipelineId);
  if (!pipeline) throw new Error('The pipeline is gone');
  const fit = fitStage(wish, pipeline.stages, {
    lead: t('stage_lead'),
    qualified: t('stage_qualified'),
    proposal: t('stage_proposal'),
    negotiation: t('stage_negotiation'),
  });
  if ('stage' in fit) {
    const stage = pipeline.stages.find(({ id }) => id === fit.stage.id);
    if (!stage) throw new Error('The stage is gone');
    if (fit.how === 'alias' || (fit.how === 'nearest' && wish.name !== ''))
      job.tell(fit.how === 'alias' ? 'stage_as' : 'stage_near', wish.name, stage.name);
    if (fit.how === 'first' && wish.name === '') job.tell('stage_first', stage.name);
    return { pipeline, stage };
  }
  const { name, probability, outcome, index } = fit.add;
  const stage: Stage = {
    id: uuidv7(),
    name: cleanLine(name, 80),
    probability,
    staleAfterDays: null,
    outcome,
  };
  const stages = pipeline.stages.toSpliced(index, 0, stage);
  job.tell('stage_added', stage.name);
  return { pipeline: await job.scope.put('pipelines', { ...pipeline, stages }), stage };
}
