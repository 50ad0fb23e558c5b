import { reading } from './db';
import { pipelinesInOrder } from './pipelines';

/** One stage to choose from, with the pipeline it is of. */
export interface StageName {
  stageId: string;
  name: string;
  pipeline: string;
}

/** The stages of all pipelines, in their order. */
export function stageNames(): Promise<StageName[]> {
  return reading(async (from) =>
    (await pipelinesInOrder(from)).flatMap((pipeline) =>
      pipeline.stages.map(({ id, name }) => ({ stageId: id, name, pipeline: pipeline.name })),
    ),
  );
}
