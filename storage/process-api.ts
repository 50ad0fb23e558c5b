import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { dealGate } from './deal-gate';
import { moveDeal } from './deal-moves';
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
import {
  exportPlaybook,
  importPlaybook,
  playbooks,
  removePlaybook,
  savePlaybook,
} from './playbooks';
import { endPlay, playsOfDeal, resumePlay, startPlay, tickStep } from './plays';
import { tryRoutes } from './routes';
import { CustomValue, PlayStep, Route, Stage } from './schema';
import { nextActions } from './today';

const Id = z.uuid();
const text = (max: number) => z.string().check(z.maxLength(max));

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const List = <T extends z.core.$ZodType>(item: T, max: number) =>
  z.array(item).check(z.maxLength(max));

const Fill = z.lazy(() =>
  z.strictObject({
    checked: z.optional(List(Id, 60)),
    fields: z.optional(
      z.strictObject({
        value: z.optional(z.number().check(z.gte(0), z.lte(1e12))),
        closeDate: z.optional(Day),
        nextStep: z.optional(text(300)),
        company: z.optional(text(200)),
        owner: z.optional(text(200)),
        source: z.optional(text(80)),
      }),
    ),
    custom: z.optional(z.record(Id, CustomValue)),
    people: z.optional(List(z.strictObject({ contactId: Id, role: text(60) }), 60)),
    took: z.optional(
      List(
        z.strictObject({
          kind: z.enum(['meeting', 'call']),
          on: Day,
          contactId: z.nullable(Id),
        }),
        20,
      ),
    ),
  }),
);

/** The calls about how deals are worked: pipelines, their stages, and moves that ask for more. */
export const processApi = {
  /** What lead rules would do with the newest people or deals. */
  tryRoutes: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({ of: z.enum(['contacts', 'deals']), rules: List(Route, 50) }),
    ),
    run: tryRoutes,
  }),
  playbooks: procedure({ callers: 'pages', input: z.strictObject({}), run: () => playbooks() }),
  savePlaybook: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        playbookId: z.nullable(Id),
        name: text(80),
        stageId: z.nullable(Id),
        pauseOnReply: z.boolean(),
        steps: List(PlayStep, 30),
      }),
    ),
    run: once(savePlaybook),
  }),
  removePlaybook: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ playbookId: Id })),
    run: once(removePlaybook),
  }),
  exportPlaybook: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ playbookId: Id })),
    run: exportPlaybook,
  }),
  importPlaybook: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ text: text(60_000) })),
    run: once(importPlaybook),
  }),
  playsOfDeal: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ dealId: Id })),
    run: playsOfDeal,
  }),
  startPlay: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ dealId: Id, playbookId: Id })),
    run: once(startPlay),
  }),
  tickStep: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ playId: Id, stepId: Id, done: z.boolean() })),
    run: once(tickStep),
  }),
  resumePlay: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ playId: Id })),
    run: once(resumePlay),
  }),
  endPlay: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ playId: Id })),
    run: once(endPlay),
  }),
  /** What is to be done about one person or one deal. */
  nextActions: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ contactId: z.optional(Id), dealId: z.optional(Id) })),
    run: (about) => nextActions(about),
  }),
  dealGate: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ dealId: Id, stageId: Id })),
    run: dealGate,
  }),
  /** `moveDeal` with what is missing filled in, or a reason to move all the same. */
  advanceDeal: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        dealId: Id,
        stageId: Id,
        fill: z.optional(Fill),
        closing: z.optional(
          z.strictObject({
            reason: text(300),
            competitor: text(120),
            objection: text(120),
            renewalDate: z.optional(Day),
          }),
        ),
        override: z.optional(text(300)),
        owner: z.optional(text(200)),
      }),
    ),
    run: once(moveDeal),
  }),
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
