import { uuidv7 } from 'uuidv7';
import { t } from '@/utils/words';
import { reading, withDb } from './db';
import { readDealCards } from './deal-cards';
import type { Requests } from './requests';
import type { Deal, Pipeline, Stage, StageSum } from './schema';
import { settingsFrom } from './settings';
import type { PipelineColumn, PipelineView, StageChoice } from './views';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** Cards per column: more than anybody scrolls past, and six columns stay below 64 KB. */
const CARDS = 24;

/** Where new deals go: the chosen pipeline, else the first, seeded with the usual stages. */
export async function defaultPipeline(scope: WriteScope): Promise<Pipeline> {
  const settings = await scope.get('settings', 'settings');
  const chosen =
    settings?.defaultPipelineId && (await scope.get('pipelines', settings.defaultPipelineId));
  if (chosen) return chosen;
  const known = (await scope.requests.all('pipelines', { limit: 1 }))[0];
  const current = known && (await scope.get('pipelines', known.id));
  return (
    current ??
    scope.add('pipelines', { id: uuidv7(), name: t('pipeline_default'), stages: seedStages() })
  );
}

/** Stage and pipeline by the stage's id. */
export async function stageIn(
  scope: WriteScope,
  stageId: string,
): Promise<{ pipeline: Pipeline; stage: Stage } | null> {
  for (const pipeline of await scope.requests.all('pipelines')) {
    const stage = pipeline.stages.find((candidate) => candidate.id === stageId);
    if (stage) return { pipeline, stage };
  }
  return null;
}

/** Makes sure that there is a pipeline to show; run once at the start of the background. */
export async function seedPipeline(): Promise<void> {
  const count = await withDb((db) => db.pipelines.limit(1).toArray());
  if (count.length > 0) return;
  await write({ actor: 'automatic', source: 'seed' }, async (scope) => {
    await defaultPipeline(scope);
  });
}

/** The board: per stage the sums that are kept and the deals that moved there last. */
export async function pipeline(input: { pipelineId?: string } = {}): Promise<PipelineView> {
  const view = await reading(async (from) => {
    const wanted = input.pipelineId && (await from.get('pipelines', input.pipelineId));
    const [first] = wanted ? [wanted] : await pipelinesInOrder(from);
    return first && board(from, first);
  });
  if (view) return view;
  const made = await seeded();
  return reading((from) => board(from, made));
}

/** All pipelines, the default one first, the others in the order in which they were made. */
export async function pipelinesInOrder(from: Requests): Promise<Pipeline[]> {
  const [all, settings] = await Promise.all([
    from.all('pipelines'),
    from.get('settings', 'settings'),
  ]);
  const chosen = all.find((one) => one.id === settings?.defaultPipelineId);
  return chosen ? [chosen, ...all.filter((one) => one !== chosen)] : all;
}

async function board(from: Requests, { id, name, stages }: Pipeline): Promise<PipelineView> {
  const [columns, settings] = await Promise.all([
    Promise.all(stages.map((stage) => readColumn(from, stage))),
    from.get('settings', 'settings'),
  ]);
  const cards = await readDealCards(
    from,
    columns.flatMap((read) => read.deals),
  );
  const cardOf = new Map(cards.map((card) => [card.dealId, card]));
  return {
    pipelineId: id,
    name,
    columns: columns.map(({ stage, sums, deals }) =>
      column(
        stage,
        sums,
        deals.flatMap((deal) => cardOf.get(deal.id) ?? []),
      ),
    ),
    defaultCurrency: settingsFrom(settings).defaultCurrency,
  };
}

/** All stages to choose from, pipeline by pipeline; what they ask for is left out. */
export async function stageChoices(from: Requests): Promise<StageChoice[]> {
  const pipelines = await pipelinesInOrder(from);
  return pipelines.flatMap(({ id, stages }) =>
    stages.map(({ criteria: _, ...stage }) => ({ pipelineId: id, stage })),
  );
}

async function seeded(): Promise<Pipeline> {
  const { answer } = await write({ actor: 'automatic', source: 'seed' }, (scope) =>
    defaultPipeline(scope),
  );
  return answer;
}

async function readColumn(
  from: Requests,
  stage: Stage,
): Promise<{ stage: Stage; sums: StageSum[]; deals: Deal[] }> {
  const [sums, deals] = await Promise.all([
    from.all('stageSums', { index: 'stageId', range: stage.id }),
    from.newest('deals', {
      index: '[stageId+stageSince]',
      range: IDBKeyRange.bound([stage.id], [stage.id, []]),
      limit: CARDS,
    }),
  ]);
  return { stage, sums, deals };
}

function column(stage: Stage, sums: StageSum[], deals: PipelineColumn['deals']): PipelineColumn {
  const present = sums.filter((sum) => sum.count > 0).sort((a, b) => b.sum - a.sum);
  const { criteria: _, ...shown } = stage;
  return {
    stage: shown,
    count: present.reduce((count, sum) => count + sum.count, 0),
    sums: present.map(({ currency, count, sum }) => ({
      currency,
      count,
      sum,
      // A deal in a stage is worth its value times the chance of winning from there.
      weighted: Math.round(sum * stage.probability * 10) / 1000,
    })),
    deals,
  };
}

/** The stages that a new pipeline starts with. */
export function seedStages(): Stage[] {
  const stage = (
    name: string,
    probability: number,
    staleAfterDays: number | null,
    outcome: Stage['outcome'] = 'open',
  ): Stage => ({
    id: uuidv7(),
    name,
    probability,
    staleAfterDays,
    outcome,
  });
  return [
    stage(t('stage_lead'), 10, 14),
    stage(t('stage_qualified'), 25, 14),
    stage(t('stage_proposal'), 50, 10),
    stage(t('stage_negotiation'), 75, 7),
    stage(t('stage_won'), 100, null, 'won'),
    stage(t('stage_lost'), 0, null, 'lost'),
  ];
}
