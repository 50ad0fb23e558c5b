import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { once } from './once';
import {
  addPipeline,
  chooseDefaultPipeline,
  pipelineStages,
  pipelines,
  removePipeline,
  renamePipeline,
  saveStages,
} from './pipeline-edit';
import { Stage } from './schema';

const Id = z.uuid();
const text = (max: number) => z.string().check(z.maxLength(max));

/** The calls about how deals are worked: pipelines and their stages. */
export const processApi = {
  pipelines: procedure({ callers: 'pages', input: z.strictObject({}), run: () => pipelines() }),
  pipelineStages: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ pipelineId: Id })),
    run: pipelineStages,
  }),
  saveStages: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({ pipelineId: Id, stages: z.array(Stage).check(z.maxLength(30)) }),
    ),
    run: once(saveStages),
  }),
  addPipeline: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ name: text(80), like: z.nullable(Id) })),
    run: once(addPipeline),
  }),
  renamePipeline: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ pipelineId: Id, name: text(80) })),
    run: once(renamePipeline),
  }),
  removePipeline: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ pipelineId: Id })),
    run: once(removePipeline),
  }),
  chooseDefaultPipeline: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ pipelineId: Id })),
    run: once(chooseDefaultPipeline),
  }),
};
