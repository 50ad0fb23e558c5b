import * as z from 'zod/mini';
import { Instant } from '@/utils/seen';
import { Id, rev, text } from './parts';
import { Criterion } from './pipelines';

/** One step of a playbook: what to do, when, and what fulfils it. */
export const PlayStep = z.lazy(() =>
  z.strictObject({
    id: Id,
    text: text(200),
    /** Business days after the start. */
    afterDays: z.int().check(z.gte(0), z.lte(365)),
    /** What ticks it by itself; a task to be ticked when it is null. */
    needs: z.nullable(Criterion),
    /** The template that its mail is written from; a mail from elsewhere fulfils it as well. */
    templateId: z.optional(Id),
  }),
);
export type PlayStep = z.infer<typeof PlayStep>;

const PlaySteps = z.lazy(() => z.array(PlayStep).check(z.maxLength(30)));

/** A way of working a deal that has proved good. */
export const Playbook = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(80),
    /** Begins by itself when a deal comes to this stage. */
    stageId: z.optional(Id),
    pauseOnReply: z.boolean(),
    steps: PlaySteps,
    createdAt: Instant,
  }),
);
export type Playbook = z.infer<typeof Playbook>;

/** A playbook at work on a deal, with the steps as they were when it began. */
export const Play = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    playbookId: Id,
    dealId: Id,
    name: text(80),
    pauseOnReply: z.boolean(),
    steps: PlaySteps,
    startedAt: Instant,
    resumedAt: z.optional(Instant),
    endedAt: z.optional(Instant),
    /** Steps ticked by hand. */
    ticked: z.array(Id).check(z.maxLength(30)),
    /** The tasks made for steps. */
    tasks: z.array(z.strictObject({ stepId: Id, taskId: Id })).check(z.maxLength(30)),
  }),
);
export type Play = z.infer<typeof Play>;
