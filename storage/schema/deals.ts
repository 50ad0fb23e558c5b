import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { Instant } from '@/utils/seen';
import { Custom } from './fields';
import { Day, Id, Reason, rev, text } from './parts';
import { DealLine } from './products';

export const Deal = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(LIMITS.name),
    pipelineId: Id,
    stageId: Id,
    /** Follows the stage's outcome. */
    state: z.enum(['open', 'won', 'lost']),
    /** Major units of the currency, at most three decimals; null while unknown. */
    value: z.nullable(z.number().check(z.gte(0), z.lte(1e12))),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    closeDate: z.optional(Day),
    companyId: z.optional(Id),
    people: z.array(z.strictObject({ contactId: Id, role: text(60) })).check(z.maxLength(100)),
    /** The ids of `people`, for the index. */
    contactIds: z.array(Id),
    nextStep: text(300),
    owner: z.optional(text(LIMITS.name)),
    /** Where it came from: referral, website, fair… */
    source: z.optional(text(80)),
    tags: z.optional(z.array(text(60)).check(z.maxLength(50))),
    custom: z.optional(Custom),
    /** Ids of the checklist items of stages that were ticked. */
    checked: z.optional(z.array(Id).check(z.maxLength(600))),
    /** How often the close date was put off. */
    closePushes: z.optional(z.int().check(z.gte(0), z.lte(10_000))),
    /** When a won deal is up for renewal. */
    renewalDate: z.optional(Day),
    /** When it was won or lost. */
    closedAt: z.optional(Instant),
    /** Why it was won or lost, to whom, and what stood against it. */
    outcome: z.optional(
      z.strictObject({ reason: text(300), competitor: text(120), objection: text(120) }),
    ),
    checklist: z.optional(
      z
        .array(z.strictObject({ id: Id, text: text(300), done: z.boolean() }))
        .check(z.maxLength(50)),
    ),
    /** What it is about: products at prices in its currency. */
    lines: z.optional(z.array(DealLine).check(z.maxLength(50))),
    /** Files elsewhere: a name and where they lie. */
    files: z.optional(
      z.array(z.strictObject({ id: Id, name: text(200), url: text(2000) })).check(z.maxLength(50)),
    ),
    /** Follows the name. */
    nameKey: z.optional(text(400)),
    createdAt: Instant,
    stageSince: Instant,
    /** Kept: what it was said to be worth and when to close, each from an instant on; in order. */
    said: z.optional(
      z
        .array(
          z.strictObject({
            at: Instant,
            value: z.nullable(z.number()),
            currency: text(3),
            closeDate: z.optional(Day),
          }),
        )
        .check(z.maxLength(LIMITS.said)),
    ),
  }),
);
export type Deal = z.infer<typeof Deal>;

/** One move of a deal between stages: the past of the pipeline. */
export const StageMove = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    dealId: Id,
    from: z.nullable(Id),
    to: Id,
    at: Instant,
    /** Why it moved although something was missing, and what that was. */
    override: z.optional(
      z.strictObject({ reason: text(300), missing: z.array(Reason).check(z.maxLength(60)) }),
    ),
  }),
);
export type StageMove = z.infer<typeof StageMove>;
