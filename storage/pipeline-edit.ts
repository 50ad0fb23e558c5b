import { uuidv7 } from 'uuidv7';
import { cleanLine } from '@/utils/text';
import { t } from '@/utils/words';
import { reading } from './db';
import { pipelinesInOrder, seedStages } from './pipelines';
import { Refused } from './refused';
import type { Requests } from './requests';
import type { Criterion, Pipeline, Stage } from './schema';
import { changeSettings } from './settings';
import type { PipelineItem, PipelineStages } from './views';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** More pipelines than anybody runs, and a list of them stays below what one answer may weigh. */
const MOST = 12;
/** What the stages of one pipeline may weigh as text, so that an answer holds them all. */
const MOST_TEXT = 40_000;

/** All pipelines and how many deals stand in each, the default one first. */
export function pipelines(): Promise<PipelineItem[]> {
  return reading(async (from) => {
    const [all, deals] = [await pipelinesInOrder(from), await dealsByStage(from)];
    return all.map(({ id, name, stages }, index) => ({
      pipelineId: id,
      name,
      isDefault: index === 0,
      stages: stages.length,
      deals: stages.reduce((sum, stage) => sum + (deals.get(stage.id) ?? 0), 0),
    }));
  });
}

/** The stages of one pipeline with all that they ask for; null when it is gone. */
export function pipelineStages(input: { pipelineId: string }): Promise<PipelineStages | null> {
  return reading(async (from) => {
    const row = await from.get('pipelines', input.pipelineId);
    const deals = await dealsByStage(from);
    return row
      ? {
          pipelineId: row.id,
          name: row.name,
          stages: row.stages.map((stage) => ({ stage, deals: deals.get(stage.id) ?? 0 })),
        }
      : null;
  });
}

async function dealsByStage(from: Requests): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { stageId, count } of await from.all('stageSums'))
    counts.set(stageId, (counts.get(stageId) ?? 0) + count);
  return counts;
}

/** Makes a pipeline with the usual stages, or with those of another one under new ids. */
export async function addPipeline(
  input: { name: string; like: string | null },
  callKey?: string,
): Promise<{ pipelineId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'pipeline', callKey },
    async (scope) => {
      const name = await freeName(scope, input.name, null);
      if ((await scope.requests.count('pipelines')) >= MOST)
        throw new Refused(t('refused_pipelines', MOST));
      const model = input.like ? await existing(scope, input.like) : null;
      const { id } = await scope.add('pipelines', {
        id: uuidv7(),
        name,
        stages: model ? model.stages.map(copied) : seedStages(),
      });
      return { pipelineId: id };
    },
  );
  return { ...answer, change };
}

/** Gives a pipeline another name; two of the same name could not be told apart. */
export async function renamePipeline(
  input: { pipelineId: string; name: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: 'pipeline', callKey },
    async (scope) => {
      const current = await existing(scope, input.pipelineId);
      const name = await freeName(scope, input.name, input.pipelineId);
      await scope.put('pipelines', { ...current, name });
      return {};
    },
  );
  return { change };
}

/** Takes a pipeline away, if no deal stands in it and another one stays. */
export async function removePipeline(
  input: { pipelineId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: 'pipeline', callKey },
    async (scope) => {
      const current = await existing(scope, input.pipelineId);
      if ((await scope.requests.count('pipelines')) < 2)
        throw new Refused(t('refused_last_pipeline'));
      for (const stage of current.stages)
        if (await hasDeals(scope, stage.id))
          throw new Refused(t('refused_stage_in_use', stage.name));
      await scope.remove('pipelines', current.id);
      return {};
    },
  );
  return { change };
}

/** Says where new deals go from now on. */
export async function chooseDefaultPipeline(
  input: { pipelineId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: 'pipeline', callKey },
    async (scope) => {
      await existing(scope, input.pipelineId);
      await changeSettings(scope, { defaultPipelineId: input.pipelineId });
      return {};
    },
  );
  return { change };
}

/** Saves renamed, added, removed and reordered stages; a stage with deals cannot be removed. */
export async function saveStages(
  input: { pipelineId: string; stages: Stage[] },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: 'pipeline', callKey },
    async (scope) => {
      const current = await existing(scope, input.pipelineId);
      const stages = input.stages.map(tidied);
      if (stages.some((stage) => !stage.name)) throw new Refused(t('refused_stage_name'));
      if (new Set(stages.map((stage) => stage.id)).size !== stages.length)
        throw new Refused(t('refused_stage_twice'));
      const kept = new Map(stages.map((stage) => [stage.id, stage]));
      for (const stage of current.stages) {
        const next = kept.get(stage.id);
        if (next && next.outcome === stage.outcome) continue;
        if (await hasDeals(scope, stage.id))
          throw new Refused(t('refused_stage_in_use', stage.name));
      }
      if (JSON.stringify(stages).length > MOST_TEXT) throw new Refused(t('refused_stages_long'));
      if (!stages.some((stage) => stage.outcome === 'open'))
        throw new Refused(t('refused_stage_open'));
      await scope.put('pipelines', { ...current, stages });
      return {};
    },
  );
  return { change };
}

async function existing(scope: WriteScope, pipelineId: string): Promise<Pipeline> {
  const pipeline = await scope.get('pipelines', pipelineId);
  if (!pipeline) throw new Refused(t('refused_gone'));
  return pipeline;
}

async function freeName(scope: WriteScope, typed: string, own: string | null): Promise<string> {
  const name = cleanLine(typed, 80);
  if (!name) throw new Refused(t('refused_pipeline_name'));
  const all = await scope.requests.all('pipelines');
  const taken = all.some((one) => one.id !== own && one.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Refused(t('refused_pipeline_twice', name));
  return name;
}

async function hasDeals(scope: WriteScope, stageId: string): Promise<boolean> {
  const range = IDBKeyRange.bound([stageId], [stageId, []]);
  const index = '[stageId+stageSince]';
  return (await scope.requests.all('deals', { index, range, limit: 1 })).length > 0;
}

function copied(stage: Stage): Stage {
  const criteria = stage.criteria?.map((criterion) => ({ ...criterion, id: uuidv7() }));
  return { ...stage, id: uuidv7(), ...(criteria && { criteria }) };
}

/** A stage with its words cleaned, and without criteria that ask for nothing. */
function tidied(stage: Stage): Stage {
  const { criteria, ...rest } = stage;
  const asked = (stage.outcome === 'open' ? (criteria ?? []) : []).flatMap(tidiedCriterion);
  return {
    ...rest,
    name: cleanLine(stage.name, 80),
    ...(asked.length > 0 && { criteria: asked }),
  };
}

function tidiedCriterion(criterion: Criterion): Criterion[] {
  if (criterion.kind === 'check') {
    const text = cleanLine(criterion.text, 200);
    return text ? [{ ...criterion, text }] : [];
  }
  if (criterion.kind === 'role') {
    const role = cleanLine(criterion.role, 60);
    return role ? [{ ...criterion, role }] : [];
  }
  if (criterion.kind === 'activity') return [{ ...criterion, role: cleanLine(criterion.role, 60) }];
  return [criterion];
}
