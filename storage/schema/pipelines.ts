import * as z from 'zod/mini';
import { GATE_FIELDS } from '@/utils/rules/stage-gate';
import { Id, rev, text } from './parts';

/** One thing that a stage asks for before a deal may leave it (utils/rules/stage-gate.ts). */
export const Criterion = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ id: Id, kind: z.literal('check'), text: text(200) }),
    z.strictObject({ id: Id, kind: z.literal('field'), field: z.enum(GATE_FIELDS) }),
    z.strictObject({ id: Id, kind: z.literal('custom'), fieldId: Id }),
    z.strictObject({
      id: Id,
      kind: z.literal('activity'),
      activity: z.enum(['email', 'meeting', 'call']),
      /** With somebody in this role; with anybody when it is empty. */
      role: text(60),
    }),
    z.strictObject({
      id: Id,
      kind: z.literal('people'),
      count: z.int().check(z.gte(1), z.lte(100)),
    }),
    z.strictObject({ id: Id, kind: z.literal('role'), role: text(60) }),
  ]),
);
export type Criterion = z.infer<typeof Criterion>;

export const Stage = z.lazy(() =>
  z.strictObject({
    id: Id,
    name: text(80),
    /** Chance of winning a deal in this stage, percent. */
    probability: z.int().check(z.gte(0), z.lte(100)),
    /** Days without a touch after which a deal in this stage counts as stale; null for never. */
    staleAfterDays: z.nullable(z.int().check(z.gte(1), z.lte(3650))),
    outcome: z.enum(['open', 'won', 'lost']),
    /** What has to be so before a deal moves on from here. */
    criteria: z.optional(z.array(Criterion).check(z.maxLength(20))),
  }),
);
export type Stage = z.infer<typeof Stage>;

export const Pipeline = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(80),
    stages: z.array(Stage).check(z.minLength(1), z.maxLength(30)),
  }),
);
export type Pipeline = z.infer<typeof Pipeline>;
